// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/error.h"
#include "ui/exporting/exportdialog.h"

#include <QObject>

#include <vector>

class QWidget;

namespace variorum {

class LibrarySession;
class Prompts;
class ReadingSession;

/// Writes articles as files: asks how, works in the background, says where the file is.
class ExportController : public QObject {
    Q_OBJECT

public:
    ExportController(LibrarySession &library, ReadingSession &reading, Prompts &prompts, QWidget *window);

    /// Of the articles; the one that is read when there are none.
    void ask(const std::vector<qint64> &articles);
    /// The last choice, its path a folder.
    [[nodiscard]] const ExportChoice &last() const { return m_last; }
    void setLast(const ExportChoice &last) { m_last = last; }

Q_SIGNALS:
    void exported(const QString &path);
    void failed(const variorum::Error &error);

private:
    void collect(const std::vector<qint64> &articles, const ExportChoice &choice);
    void write(std::vector<ExportedArticle> articles, const ExportChoice &choice);

    LibrarySession &m_library;
    ReadingSession &m_reading;
    Prompts &m_prompts;
    QWidget *m_window;
    ExportChoice m_last;
};

} // namespace variorum
