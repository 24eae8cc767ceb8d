// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/thinglistmodel.h"
#include "ui/widgets/typography.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QListView;

namespace variorum {

/// Asks what some words name, by typing, and how far that reaches.
class ThingDialog : public QDialog {
    Q_OBJECT

public:
    struct Question {
        QString words;                 ///< that are asked about
        QString without;               ///< the entity that they mean now
        std::vector<NameScope> scopes; ///< to choose from; the first is the default
        std::shared_ptr<const ReadArticle> article;
        std::shared_ptr<const Lexicon> lexicon;
    };
    ThingDialog(const Question &question, const ReadingColours &colours, QWidget *parent = nullptr);

Q_SIGNALS:
    void answered(const variorum::NamedThing &thing, variorum::NameScope scope);

private:
    void choose(const QModelIndex &index);

    ThingListModel *m_model;
    QLineEdit *m_typed;
    QListView *m_list;
    QComboBox *m_scope;
};

} // namespace variorum
