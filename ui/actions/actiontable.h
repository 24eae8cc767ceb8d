// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

#include <cstdint>
#include <span>

namespace variorum {

/// Everything that a person can tell the window to do.
enum class ActionId : std::uint8_t {
    ImportFiles,
    ImportFolder,
    ImportSamples,
    WatchFolder,
    OpenLibrary,
    Export,
    Quit,
    Undo,
    Redo,
    Copy,
    CopyCited,
    CopyMarkdown,
    CopyHtml,
    Paste,
    SearchLibrary,
    FilterLibrary,
    Find,
    FindNext,
    FindPrevious,
    NewCollection,
    RenameCollection,
    RemoveCollection,
    PutIntoCollection,
    TakeOutOfCollection,
    EditTags,
    GroupAsStory,
    TakeOutOfStory,
    RenameStory,
    RemoveStory,
    CompareStory,
    FindForStory,
    MarkRead,
    MarkUnread,
    MoveToBin,
    RestoreFromBin,
    EmptyBin,
    LibraryNames,
    OwnNames,
    ExchangeRates,
    OutsideRecogniser,
    ModeClean,
    ModeSource,
    ModeCompare,
    ShowMarkup,
    CompareArticles,
    ShowLibrary,
    ShowInspector,
    ShowBin,
    ShowOutline,
    ShowEntities,
    ShowFigures,
    ShowNotes,
    ShowChanges,
    Appearance,
    ZoomIn,
    ZoomOut,
    ZoomReset,
    FullScreen,
    Back,
    Forward,
    QuickOpenArticle,
    PreviousArticle,
    NextArticle,
    PreviousChange,
    NextChange,
    PreviousNote,
    NextNote,
    NextPane,
    PreviousPane,
    Highlight,
    AddNote,
    HighlightYellow,
    HighlightGreen,
    HighlightBlue,
    HighlightPink,
    HighlightOrange,
    RemoveNote,
    ReviewChanges,
    ToggleChange,
    CorrectText,
    ExplainCharacter,
    LeaveOut,
    BringBack,
    SplitBlock,
    JoinBlocks,
    ChangeKind,
    AssignArticle,
    ResetDecisions,
    Shortcuts,
    About,
    Count,
};

enum class MenuId : std::uint8_t { File, Edit, View, Library, Go, Notes, Changes, Help, Count };

/// What must hold for an action to be enabled; combined by or.
enum Condition : std::uint32_t {
    Always = 0,
    ArticleOpen = 1U << 0U,
    TextSelected = 1U << 1U,  ///< in the article or the page
    ArticleChosen = 1U << 2U, ///< one or more in the library's list
    SeveralChosen = 1U << 3U, ///< two or more
    NoteCurrent = 1U << 4U,
    NotesThere = 1U << 5U,
    ChangesThere = 1U << 6U,
    ChangeCurrent = 1U << 7U,
    DecisionsThere = 1U << 8U,
    CanUndo = 1U << 9U,
    CanRedo = 1U << 10U,
    CanGoBack = 1U << 11U,
    CanGoForward = 1U << 12U,
    ListNotEmpty = 1U << 13U,
    BinShown = 1U << 14U,
    BinHidden = 1U << 15U,
    PageOpen = 1U << 16U,        ///< with or without an article on it
    BlockChosen = 1U << 17U,     ///< one or more, in the article or the page
    DiscardedChosen = 1U << 18U, ///< of the page
    CanSplit = 1U << 19U,        ///< the caret stands inside a block
    CanJoin = 1U << 20U,         ///< another block follows
    MarkupThere = 1U << 21U,     ///< the open page is HTML
    CollectionShown = 1U << 22U,
    StoryShown = 1U << 23U,  ///< in the library's list
    StoryChosen = 1U << 24U, ///< an article that is chosen is in one
    StoryOpen = 1U << 25U,   ///< the open article's, with two sources or more
    BinFilled = 1U << 26U,
};

/// One row of the table from which menus, toolbar, shortcuts and the shortcuts' list are made.
struct ActionRow {
    ActionId id;
    const char *name; ///< stable: the QAction's object name
    MenuId menu;
    std::uint8_t group;   ///< within the menu; a separator stands between two groups
    const char *text;     ///< English, translated in the context "variorum"
    const char *keys;     ///< portable, several separated by a blank; in all of the window
    const char *letters;  ///< further keys while the reading area has the focus
    const char *icon;     ///< a file in resources/icons, or nullptr
    std::uint8_t toolbar; ///< group of the toolbar, 0 for none
    std::uint32_t needs;  ///< conditions
    bool checkable;
};

[[nodiscard]] std::span<const ActionRow> actionTable(); ///< in the order of ActionId
[[nodiscard]] const ActionRow &actionRow(ActionId id);
[[nodiscard]] QString menuTitle(MenuId menu);
[[nodiscard]] QString menuLabel(MenuId menu);           ///< without mnemonic
[[nodiscard]] QString actionText(const ActionRow &row); ///< translated, with its mnemonic
/// The same without mnemonic and dots: for buttons, lists and screen readers.
[[nodiscard]] QString actionLabel(const ActionRow &row);
/// "keys" and "letters" taken apart.
[[nodiscard]] QList<QString> keyNames(const char *keys);

} // namespace variorum
