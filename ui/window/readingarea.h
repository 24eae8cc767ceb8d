// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/session/readingsession.h"
#include "ui/settings/appsettings.h"
#include "ui/widgets/textview.h"

#include <QFutureWatcher>
#include <QWidget>

#include <utility>
#include <vector>

class QSplitter;
class QStackedWidget;

namespace variorum {

class CompareView;
class FindBar;
class MarkupView;
class MessageBar;
class PageSide;
class ReaderView;
class ScrollSync;
class SourceView;

/// The middle of the window: the article, its page beside it, or several articles compared; under them the search and
/// what there is to say. Shows what the reading session has.
class ReadingArea : public QWidget {
    Q_OBJECT

public:
    enum class Mode : std::uint8_t { Clean, Source, Compare };

    explicit ReadingArea(ReadingSession &reading, QWidget *parent = nullptr);

    [[nodiscard]] ReaderView *reader() const { return m_reader; }
    [[nodiscard]] SourceView *source() const { return m_source; }
    /// What is shown of the page: its text or its markup.
    [[nodiscard]] PageSide *pageSide() const;
    /// Of dozens of widgets: made for who compares first. Null until then.
    [[nodiscard]] CompareView *compare() const { return m_compare; }
    [[nodiscard]] FindBar *find() const { return m_find; }
    [[nodiscard]] MessageBar *messages() const { return m_messages; }
    [[nodiscard]] QSplitter *split() const { return m_split; }

    [[nodiscard]] Mode mode() const { return m_mode; }
    void setMode(Mode mode);
    /// Of an HTML page its markup instead of its text.
    void setMarkupShown(bool shown);
    [[nodiscard]] bool isMarkupShown() const { return m_markupShown; }
    /// What is read, from left to right.
    [[nodiscard]] std::vector<TextView *> texts() const;
    void takeFocus() const; ///< for the first of them
    /// Searches the page where it has the focus, else the article.
    void openFind();
    void findStep(int by);
    void setAppearance(const Appearance &appearance);
    /// Whether the library holds anything decides what is said where no article is open.
    void setLibraryEmpty(bool empty);
    /// Says nothing where no article is open: one will be in a moment.
    void setAwaiting(bool awaiting);

    /// Whether the page was selected in last, not the article.
    [[nodiscard]] bool isPageCurrent() const { return m_sourceSelected && m_mode == Mode::Source; }
    /// The page's words that are selected, in the article or in the page, whichever was last.
    [[nodiscard]] Span pageSelection() const;
    /// The same; where nothing is selected, what the character at the caret came from. Empty where there is none.
    [[nodiscard]] Span pageAtCaret() const;
    void copySelection(TextView::CopyForm form) const;
    void goToText(Span span); ///< of the article text: shows and selects it, in the article
    void goToNote(const PlacedNote &note);
    void setCurrentNote(const QString &id); ///< stands out, in the article and in the page
    void goToPage(Span span); ///< of the page text: where it stands in the article, and in the page if that is shown
    [[nodiscard]] Offset place() const; ///< of the article text, at the top of the view
    void setPlace(Offset inText);

Q_SIGNALS:
    void compareMade();
    void modeChanged();
    void markupShownChanged(bool shown);
    void selectionChanged();
    void zoomChanged(double zoom); ///< by the wheel
    void importRequested();
    void samplesRequested();

private:
    void makeCompare();
    void showReading();
    void showPage();
    void showWanted();
    void showNames();
    void setPageCurrent(bool current);
    void showSide();
    void loadMarkup();
    void showBlock();
    void showNotes();
    void showEmptyState();

    ReadingSession &m_reading;
    ReaderView *m_reader;
    SourceView *m_source;
    MarkupView *m_markup;
    QStackedWidget *m_side; ///< of the two
    CompareView *m_compare = nullptr;
    ScrollSync *m_sync;
    QSplitter *m_split;
    QStackedWidget *m_stack;
    FindBar *m_find;
    MessageBar *m_messages;
    Appearance m_appearance;
    Mode m_mode = Mode::Clean;
    bool m_awaiting = false;
    std::pair<PagePointer, Span> m_wanted; ///< of a page: is shown once that is
    bool m_libraryEmpty = true;
    bool m_sourceSelected = false;
    bool m_markupShown = false;
    PagePointer m_loadedPage; ///< whose markup is there, or on its way
    QFutureWatcher<std::shared_ptr<const QString>> m_markupLoad;
};

} // namespace variorum
