// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/articleparts.h"
#include "models/session/readingsession.h"
#include "ui/widgets/carddelegate.h"

#include <QWidget>

namespace variorum {

class FilterList;

/// The headings of the article; follows where the reader is.
class OutlinePane : public QWidget {
    Q_OBJECT

public:
    explicit OutlinePane(ReadingSession &reading, QWidget *parent = nullptr);

    void followTo(Offset inText); ///< the top of what is visible

Q_SIGNALS:
    void headingChosen(variorum::Span text);

private:
    void reload();
    [[nodiscard]] Card card(const QModelIndex &index) const;

    ReadingSession &m_reading;
    OutlineModel *m_model;
    FilterList *m_list;
    int m_leastIndent = 0;
};

} // namespace variorum
