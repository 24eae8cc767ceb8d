// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace variorum {

/// What the window asks a person and tells the desktop. An interface, so that tests can answer. Nothing here waits:
/// the answer comes to `then`, which is not called when the person cancels or when `parent` is gone by then.
class Prompts {
public:
    struct FileRequest {
        QString title;
        QString start;   ///< a folder, or a suggested file
        QString filters; ///< as QFileDialog writes them
        QString suffix;  ///< added to a name without one
        QString accept;  ///< what the button says; empty: what the desktop says
    };
    struct Question {
        QString title;
        QString text;
        QString detail;
        QStringList answers; ///< the first is the default one, the last the one of Escape
        bool grave = false;  ///< what the first does cannot be undone: the last is the default one
    };

    virtual ~Prompts() = default;
    virtual void pickFiles(QWidget *parent, const FileRequest &request, std::function<void(QStringList)> then) = 0;
    virtual void pickFolder(QWidget *parent, const FileRequest &request, std::function<void(QString)> then) = 0;
    virtual void pickTarget(QWidget *parent, const FileRequest &request, std::function<void(QString)> then) = 0;
    /// `then` gets the index of the answer.
    virtual void ask(QWidget *parent, const Question &question, std::function<void(int)> then) = 0;
    virtual void tell(QWidget *parent, const QString &title, const QString &text) = 0;
    /// Opens a file with the program that the desktop has for it, or its folder.
    virtual void openFile(const QString &path) = 0;
    virtual void openFolderOf(const QString &path) = 0;
};

} // namespace variorum
