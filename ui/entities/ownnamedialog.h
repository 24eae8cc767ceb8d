// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/entity/lexiconsource.h"

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace variorum {

/// Asks what is to be known of one name from now on.
class OwnNameDialog : public QDialog {
    Q_OBJECT

public:
    explicit OwnNameDialog(const LexiconEntry &suggested, QWidget *parent = nullptr);
    [[nodiscard]] LexiconEntry entry() const;

private:
    LexiconEntry m_suggested;
    QLineEdit *m_name;
    QComboBox *m_type;
    QLineEdit *m_aliases;
};

} // namespace variorum
