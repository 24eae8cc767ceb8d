// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/articleparts.h"
#include "models/session/readingsession.h"
#include "ui/widgets/carddelegate.h"

#include <QWidget>

class QAction;

namespace variorum {

class FilterList;

/// The quantities and dates that the article states, in their order, each with its value.
class FiguresPane : public QWidget {
    Q_OBJECT

public:
    explicit FiguresPane(ReadingSession &reading, QWidget *parent = nullptr);

    [[nodiscard]] bool figuresShown() const;

Q_SIGNALS:
    void figureChosen(variorum::Span text);
    void figuresShownChanged(bool shown); ///< in the article

private:
    void reload();
    [[nodiscard]] Card card(const QModelIndex &index) const;

    ReadingSession &m_reading;
    FigureListModel *m_model;
    FilterList *m_list;
    QAction *m_shown;
};

} // namespace variorum
