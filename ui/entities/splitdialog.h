// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/session/readingsession.h"

#include <QDialog>

#include <memory>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace variorum {

/// Asks which mentions of an entity name a thing of their own, what that is called, and how far this reaches.
class SplitDialog : public QDialog {
    Q_OBJECT

public:
    struct Question {
        std::shared_ptr<const ReadArticle> article;
        QString entity;                ///< that is split
        Span chosen;                   ///< the mention that it began at; empty: none
        std::vector<NameScope> scopes; ///< to choose from; the first is the default
    };
    explicit SplitDialog(const Question &question, QWidget *parent = nullptr);

Q_SIGNALS:
    void answered(const variorum::NameSplit &split);

private:
    void addMentions(const Question &question);
    /// Beyond the place all mentions that are written alike go together: the row that was touched says where to.
    void follow(int touched);
    void offer();
    [[nodiscard]] NameScope scope() const;
    [[nodiscard]] NameSplit split() const;
    [[nodiscard]] QString wordsOf(int row) const;

    QString m_text;
    std::vector<Span> m_mentions;
    QListWidget *m_list;
    QLineEdit *m_name;
    QComboBox *m_type;
    QComboBox *m_scope;
    QLabel *m_reach;
    QPushButton *m_go = nullptr;
    bool m_isNamed = false; ///< the name was typed, and stays
};

} // namespace variorum
