// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/carddelegate.h"

#include <QModelIndex>
#include <QString>
#include <QWidget>

#include <functional>

class QAbstractItemModel;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QListView;

namespace variorum {

class TextFilterModel;

/// A list of cards under a filter field, with its count and a sentence for when it is empty. Indices in signals and
/// slots are those of the model that was given.
class FilterList : public QWidget {
    Q_OBJECT

public:
    FilterList(QAbstractItemModel *model, CardDelegate::Maker maker, QWidget *parent = nullptr);

    void setNames(const QString &list, const QString &filter, const QString &empty);
    /// Which rows there are to filter at all; an empty function: all of the model's.
    void setCondition(std::function<bool(const QModelIndex &)> condition);
    [[nodiscard]] QListView *view() const { return m_view; }
    /// Right of the filter field; for a button or two.
    [[nodiscard]] QHBoxLayout *head() const { return m_head; }
    [[nodiscard]] QModelIndex current() const;
    /// Makes a row current and visible, clearing the filter if it hides the row; says nothing.
    void select(const QModelIndex &index);
    /// The next or previous row that is shown, round the end; chosen() follows.
    void step(int by);

Q_SIGNALS:
    /// Clicked, walked to by keyboard, or stepped to.
    void chosen(const QModelIndex &index);
    /// Clicked alone: for what is not to follow the keyboard.
    void clicked(const QModelIndex &index);
    /// Enter or a double click.
    void activated(const QModelIndex &index);
    void currentChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();

    TextFilterModel *m_proxy;
    QLineEdit *m_filter;
    QLabel *m_count;
    QLabel *m_empty;
    QListView *m_view;
    QHBoxLayout *m_head;
    QString m_emptyText;
    bool m_quiet = false;
};

} // namespace variorum
