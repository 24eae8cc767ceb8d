// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/library.h"

#include <QDialog>

#include <vector>

class QDialogButtonBox;
class QLineEdit;
class QListView;
class QStandardItemModel;

namespace variorum {

/// Articles that are probably on one event, each with what speaks for it, to be taken into a story or not.
class StoryDialog : public QDialog {
    Q_OBJECT

public:
    struct Offer {
        ArticleRow row;
        Kinship kinship;
    };
    /// `title`: of the story; one that is there already keeps it.
    StoryDialog(const QString &title, bool there, const std::vector<Offer> &offers, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const;
    [[nodiscard]] std::vector<qint64> chosen() const;
    [[nodiscard]] std::vector<qint64> left() const; ///< those that are not chosen

Q_SIGNALS:
    void noneChosen(); ///< none is on the event; the dialog closes

private:
    [[nodiscard]] std::vector<qint64> offers(bool checked) const;
    void updateButtons();

    QLineEdit *m_title;
    QStandardItemModel *m_model;
    QListView *m_list;
    QDialogButtonBox *m_buttons;
};

} // namespace variorum
