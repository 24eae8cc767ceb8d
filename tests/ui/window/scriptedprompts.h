// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/prompts/prompts.h"

namespace variorum {

/// Answers what the window asks, and remembers what it said.
class ScriptedPrompts : public Prompts {
public:
    QStringList files; ///< what is picked; none: the person cancels
    QString folder;
    QString target;
    int answer = -1; ///< -1: the question is closed without one
    QStringList asked;
    QString filters; ///< that were offered last
    QStringList told;
    QStringList opened;

    void pickFiles(QWidget *, const FileRequest &request, std::function<void(QStringList)> then) override {
        asked << request.title;
        filters = request.filters;
        if (!files.isEmpty())
            then(files);
    }
    void pickFolder(QWidget *, const FileRequest &request, std::function<void(QString)> then) override {
        asked << request.title;
        if (!folder.isEmpty())
            then(folder);
    }
    void pickTarget(QWidget *, const FileRequest &request, std::function<void(QString)> then) override {
        asked << request.title;
        if (!target.isEmpty())
            then(target);
    }
    void ask(QWidget *, const Question &question, std::function<void(int)> then) override {
        asked << question.title + u'\n' + question.text;
        if (answer >= 0)
            then(answer);
    }
    void tell(QWidget *, const QString &title, const QString &text) override { told << title + u'\n' + text; }
    void openFile(const QString &path) override { opened << path; }
    void openFolderOf(const QString &path) override { opened << path; }
};

} // namespace variorum
