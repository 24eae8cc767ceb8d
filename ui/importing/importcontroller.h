// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/error.h"

#include <QObject>
#include <QStringList>

#include <vector>

class QMimeData;
class QWidget;

namespace variorum {

class ImportJob;
class LibrarySession;
class Prompts;

/// Brings pages into the library: from dialogs, from what is dropped or pasted, and the sample pages.
class ImportController : public QObject {
    Q_OBJECT

public:
    ImportController(LibrarySession &library, Prompts &prompts, QWidget *window);

    void askForFiles();
    void askForFolder();
    void importSamples();
    /// nullptr where there is nothing to import.
    ImportJob *import(const QStringList &paths);
    /// The files that the clipboard holds, else its HTML or text as a page of its own.
    void paste(const QMimeData *data);
    /// The local files that a drop holds.
    [[nodiscard]] static QStringList filesIn(const QMimeData *data);

    /// Where the next dialog starts.
    [[nodiscard]] QString folder() const { return m_folder; }
    void setFolder(const QString &folder) { m_folder = folder; }

Q_SIGNALS:
    /// One import has ended: what became of it, in one sentence, and each file that could not be read.
    void done(const QString &summary, const std::vector<variorum::Error> &failures);
    /// The first article that an import brought, as soon as it is there.
    void firstArticle(qint64 article);
    /// A library was among what was to be imported; nothing was.
    void libraryGiven(const QString &path, const QStringList &pages);

private:
    ImportJob *follow(ImportJob *job);

    LibrarySession &m_library;
    Prompts &m_prompts;
    QWidget *m_window;
    QString m_folder;
};

} // namespace variorum
