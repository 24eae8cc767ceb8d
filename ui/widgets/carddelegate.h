// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/chinese.h"
#include "models/base/span.h"

#include <QColor>
#include <QIcon>
#include <QString>
#include <QStyledItemDelegate>

#include <functional>
#include <optional>
#include <vector>

namespace variorum {

/// What one row of a list shows.
struct Card {
    QString title;
    QString remark; ///< after the title on its line, faint
    QString side;   ///< at the right edge of the title's line, faint
    QString detail; ///< on a line of its own below, faint
    QString detailSide;
    QString foot;    ///< on a line below that, faint
    QString excerpt; ///< below all else, of up to three lines
    std::vector<Span> titleMarks;
    std::vector<Span> excerptMarks;      ///< underlaid and underlined
    QColor chip;                         ///< a dot before the title; invalid: none
    QColor dot;                          ///< one in the margin beside the title; invalid: none
    QIcon icon;                          ///< before the title
    std::optional<Qt::CheckState> check; ///< a box before the title
    int titleLines = 1;
    int indent = 0;        ///< steps
    bool compact = false;  ///< with less room above and below
    bool dim = false;      ///< the title is faint too
    bool struck = false;   ///< the title is crossed out
    bool emphasis = false; ///< the title is heavier
    Script script = Script::Unknown;
};

/// A line with a box before it, for plain lists from which one chooses; checked by a click on any of it.
[[nodiscard]] Card checkCard(const QModelIndex &index);

/// Draws rows as quiet cards of one or two parts. All lists of the window look alike through this.
class CardDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using Maker = std::function<Card(const QModelIndex &)>;
    explicit CardDelegate(Maker maker, QObject *parent = nullptr);
    /// All rows as high as one with a title of two lines and a detail, whatever they say; a foot takes a line of the
    /// title's. For lists that are too long to ask each row, which show no excerpts.
    void setEqualHeights(bool equal) { m_equal = equal; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    /// A row that can be checked is checked by a click on any of it, and by the space bar.
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    Maker m_maker;
    bool m_equal = false;
};

} // namespace variorum
