// SPDX-License-Identifier: Apache-2.0
#include "ui/window/columns.h"

#include "ui/actions/actionset.h"
#include "ui/window/readingarea.h"

#include <QApplication>

#include <algorithm>
#include <utility>

namespace variorum {

namespace {

constexpr int listLeast = 180;
constexpr int articleLeast = 400;
constexpr int pairLeast = 560; ///< of an article and its page, or of two articles: some twenty characters a line

constexpr ActionId actionOf[] = {ActionId::ShowLibrary, ActionId::ShowInspector};

} // namespace

Columns::Columns(QWidget *list, ReadingArea *area, QWidget *inspector, ActionSet &actions)
    : m_sides{list, inspector}, m_area(area), m_actions(actions) {
    setHandleWidth(1);
    setChildrenCollapsible(false);
    addWidget(list);
    addWidget(area);
    addWidget(inspector);
    setStretchFactor(1, 1);
    list->setMinimumWidth(listLeast);
    area->setMinimumWidth(articleLeast);
    for (const Side side : {Library, Inspector})
        connect(actions[actionOf[side]], &QAction::toggled, this, [this, side](bool on) { take(side, on); });
    connect(area, &ReadingArea::modeChanged, this, [this] {
        m_asked.reset();
        m_yielded = {};
        settle();
    });
    connect(this, &QSplitter::splitterMoved, this, [this](int, int handle) {
        const Side side = handle == 1 ? Library : Inspector;
        m_wishes[side].width = m_sides[side]->width();
        Q_EMIT wishChanged();
    });
}

void Columns::setWish(Side side, const Wish &wish) {
    m_wishes[side] = wish;
    m_yielded = {};
    settle();
}

void Columns::take(Side side, bool shown) {
    if (m_settling)
        return;
    m_wishes[side].shown = shown;
    m_yielded[side] = false;
    // Who shuts one side wants its room: the other stays away until the window is another.
    if (shown)
        m_asked = side;
    settle();
    Q_EMIT wishChanged();
}

void Columns::resizeEvent(QResizeEvent *event) {
    QSplitter::resizeEvent(event);
    m_yielded = {};
    settle();
}

void Columns::showEvent(QShowEvent *event) {
    QSplitter::showEvent(event);
    m_yielded = {};
    settle();
}

void Columns::settle() {
    if (std::exchange(m_settling, true))
        return;
    if (isVisible()) // before that it has no width
        giveRoom();
    for (const Side side : {Library, Inspector}) {
        m_sides[side]->setVisible(isShown(side));
        m_actions[actionOf[side]]->setChecked(isShown(side));
    }
    if (isVisible())
        divide();
    m_settling = false;
}

void Columns::giveRoom() {
    // The list first, of which one has chosen already; but never what has the keyboard before what has not.
    std::array<Side, SideCount> order{Library, Inspector};
    if (const QWidget *focus = window()->focusWidget(); focus != nullptr && m_sides[Library]->isAncestorOf(focus))
        std::swap(order.front(), order.back());
    for (const Side side : order) {
        if (room() < wanted() && m_asked != side && isShown(side))
            m_yielded[side] = true;
    }
}

void Columns::divide() {
    std::array<int, SideCount> widths{};
    int missing = wanted() - width();
    for (const Side side : {Library, Inspector}) {
        if (!isShown(side))
            continue;
        widths[side] = std::max(m_wishes[side].width, least(side));
        missing += widths[side] + handleWidth();
    }
    for (const Side side : {Library, Inspector}) {
        const int less = isShown(side) ? std::clamp(missing, 0, widths[side] - least(side)) : 0;
        widths[side] -= less;
        missing -= less;
    }
    setSizes({widths[Library], std::max(articleLeast, wanted() - missing), widths[Inspector]});
}

int Columns::least(Side side) const {
    return std::max(m_sides[side]->minimumWidth(), m_sides[side]->minimumSizeHint().width());
}

int Columns::wanted() const {
    return m_area->mode() == ReadingArea::Mode::Clean ? articleLeast : pairLeast;
}

int Columns::room() const {
    int left = width();
    for (const Side side : {Library, Inspector})
        left -= isShown(side) ? least(side) + handleWidth() : 0;
    return left;
}

} // namespace variorum
