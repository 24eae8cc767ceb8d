// SPDX-License-Identifier: Apache-2.0
#include "ui/prompts/desktopprompts.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QUrl>

namespace variorum {

namespace {

/// A dialog that goes when it closes, and with its parent.
QFileDialog *fileDialog(QWidget *parent, const Prompts::FileRequest &request, QFileDialog::FileMode mode) {
    const QFileInfo start(request.start);
    const bool folder = request.start.isEmpty() || start.isDir();
    auto *dialog = new QFileDialog(parent, request.title, folder ? request.start : start.path(), request.filters);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(mode);
    if (!request.accept.isEmpty())
        dialog->setLabelText(QFileDialog::Accept, request.accept);
    if (mode == QFileDialog::AnyFile) {
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(request.suffix);
        // Whoever asks for a target knows whether it will be replaced, and asks.
        dialog->setOption(QFileDialog::DontConfirmOverwrite);
    }
    if (!folder)
        dialog->selectFile(start.fileName());
    return dialog;
}

} // namespace

void DesktopPrompts::pickFiles(QWidget *parent, const FileRequest &request, std::function<void(QStringList)> then) {
    QFileDialog *dialog = fileDialog(parent, request, QFileDialog::ExistingFiles);
    QObject::connect(dialog, &QFileDialog::filesSelected, dialog, std::move(then));
    dialog->open();
}

void DesktopPrompts::pickFolder(QWidget *parent, const FileRequest &request, std::function<void(QString)> then) {
    QFileDialog *dialog = fileDialog(parent, request, QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, std::move(then));
    dialog->open();
}

void DesktopPrompts::pickTarget(QWidget *parent, const FileRequest &request, std::function<void(QString)> then) {
    QFileDialog *dialog = fileDialog(parent, request, QFileDialog::AnyFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, std::move(then));
    dialog->open();
}

void DesktopPrompts::ask(QWidget *parent, const Question &question, std::function<void(int)> then) {
    auto *box = new QMessageBox(QMessageBox::NoIcon, question.title, question.text, QMessageBox::NoButton, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(question.detail);
    QList<QAbstractButton *> buttons;
    for (const QString &answer : question.answers)
        buttons << box->addButton(answer, QMessageBox::ActionRole);
    box->setDefaultButton(qobject_cast<QPushButton *>(question.grave ? buttons.last() : buttons.first()));
    box->setEscapeButton(buttons.last());
    QObject::connect(box, &QMessageBox::buttonClicked, box, [buttons, then = std::move(then)](QAbstractButton *button) {
        then(int(buttons.indexOf(button)));
    });
    box->open();
}

void DesktopPrompts::tell(QWidget *parent, const QString &title, const QString &text) {
    auto *box = new QMessageBox(QMessageBox::NoIcon, title, text, QMessageBox::Ok, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void DesktopPrompts::openFile(const QString &path) {
    QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

void DesktopPrompts::openFolderOf(const QString &path) {
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
}

} // namespace variorum
