// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSplitter>

#include <array>
#include <optional>

namespace variorum {

class ActionSet;
class ReadingArea;

/// The library, what is read, and the inspector beside each other. A page beside its article, or a comparison, wants
/// more room than an article alone; where the window is too narrow for all a side steps back, and comes again as soon
/// as there is room, or when it is asked for: then the other one steps back.
class Columns : public QSplitter {
    Q_OBJECT

public:
    enum Side : std::size_t { Library, Inspector, SideCount };
    struct Wish {
        bool shown = true;
        int width = 0; ///< where there is room
    };

    Columns(QWidget *list, ReadingArea *area, QWidget *inspector, ActionSet &actions);

    void setWish(Side side, const Wish &wish);
    /// What the analyst wants, whether there is room for it or not.
    [[nodiscard]] const Wish &wish(Side side) const { return m_wishes[side]; }

Q_SIGNALS:
    void wishChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void take(Side side, bool shown);
    void settle();
    void giveRoom();
    void divide();
    [[nodiscard]] bool isShown(Side side) const { return m_wishes[side].shown && !m_yielded[side]; }
    [[nodiscard]] int least(Side side) const;
    [[nodiscard]] int wanted() const;
    [[nodiscard]] int room() const; ///< what the shown sides leave at the most

    std::array<QWidget *, SideCount> m_sides;
    ReadingArea *m_area;
    ActionSet &m_actions;
    std::array<Wish, SideCount> m_wishes;
    std::array<bool, SideCount> m_yielded{};
    std::optional<Side> m_asked; ///< for this side last, while it was away: it does not yield
    bool m_settling = false;
};

} // namespace variorum
