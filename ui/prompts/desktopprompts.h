// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/prompts/prompts.h"

namespace variorum {

/// Prompts as dialogs on the screen.
class DesktopPrompts : public Prompts {
public:
    void pickFiles(QWidget *parent, const FileRequest &request, std::function<void(QStringList)> then) override;
    void pickFolder(QWidget *parent, const FileRequest &request, std::function<void(QString)> then) override;
    void pickTarget(QWidget *parent, const FileRequest &request, std::function<void(QString)> then) override;
    void ask(QWidget *parent, const Question &question, std::function<void(int)> then) override;
    void tell(QWidget *parent, const QString &title, const QString &text) override;
    void openFile(const QString &path) override;
    void openFolderOf(const QString &path) override;
};

} // namespace variorum
