// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QStackedWidget;
class QTabBar;

namespace variorum {

class ChangesPane;
class EntitiesPane;
class FiguresPane;
class NotesPane;
class OutlinePane;
class RateBook;
class ReadingSession;
struct ReadingColours;

/// The right side: what the article is made of, in tabs.
class Inspector : public QWidget {
    Q_OBJECT

public:
    enum Tab { Outline, Entities, Figures, Notes, Changes, TabCount };

    Inspector(ReadingSession &reading, RateBook &rates, QWidget *parent = nullptr);

    [[nodiscard]] OutlinePane *outline() const { return m_outline; }
    [[nodiscard]] EntitiesPane *entities() const { return m_entities; }
    [[nodiscard]] FiguresPane *figures() const { return m_figures; }
    [[nodiscard]] NotesPane *notes() const { return m_notes; }
    [[nodiscard]] ChangesPane *changes() const { return m_changes; }

    void setTab(int tab);
    [[nodiscard]] int tab() const;
    /// Where the keyboard comes in: the list of the tab, or the tabs where it has none.
    [[nodiscard]] QWidget *entrance() const;
    void setColours(const ReadingColours &colours);

Q_SIGNALS:
    void tabChanged();

private:
    void showTab(int tab);

    OutlinePane *m_outline;
    EntitiesPane *m_entities;
    FiguresPane *m_figures;
    NotesPane *m_notes;
    ChangesPane *m_changes;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    QLabel *m_none; ///< what a tab is for, while there is nothing to fill it
};

} // namespace variorum
