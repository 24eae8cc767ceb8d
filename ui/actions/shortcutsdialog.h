// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

namespace variorum {

/// Every key of the window, by menu, from the table of actions.
class ShortcutsDialog : public QDialog {
    Q_OBJECT

public:
    explicit ShortcutsDialog(QWidget *parent = nullptr);
};

} // namespace variorum
