// SPDX-License-Identifier: Apache-2.0
#include "ui/actions/actiontable.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace variorum {

namespace {

using enum ActionId;

constexpr std::uint8_t no = 0; // not in the toolbar

// clang-format off
constexpr ActionRow rows[] = {
    // id, name, menu, group, text, keys, letters, icon, toolbar, needs, checkable
    {ImportFiles,     "import-files",      MenuId::File,    0, QT_TRANSLATE_NOOP("variorum", "&Import Pages…"),            "Ctrl+O",             "",  "import",         1,  Always,         false},
    {ImportFolder,    "import-folder",     MenuId::File,    0, QT_TRANSLATE_NOOP("variorum", "Import a &Folder…"),         "Ctrl+Shift+O",       "",  nullptr,          no, Always,         false},
    {ImportSamples,   "import-samples",    MenuId::File,    0, QT_TRANSLATE_NOOP("variorum", "Import the &Sample Pages"),  "",                   "",  nullptr,          no, Always,         false},
    {WatchFolder,     "watch-folder",      MenuId::File,    0, QT_TRANSLATE_NOOP("variorum", "&Watch a Folder for Pages…"), "",                  "",  nullptr,          no, Always,         true},
    {OpenLibrary,     "open-library",      MenuId::File,    1, QT_TRANSLATE_NOOP("variorum", "Open Another &Library…"),    "Ctrl+Shift+L",       "",  nullptr,          no, Always,         false},
    {Export,          "export",            MenuId::File,    2, QT_TRANSLATE_NOOP("variorum", "&Export…"),                  "Ctrl+Shift+E",       "",  "export",         1,  ArticleOpen,    false},
    {Quit,            "quit",              MenuId::File,    3, QT_TRANSLATE_NOOP("variorum", "&Quit"),                     "Ctrl+Q",             "",  nullptr,          no, Always,         false},
    {Undo,            "undo",              MenuId::Edit,    0, QT_TRANSLATE_NOOP("variorum", "&Undo"),                     "Ctrl+Z",             "",  "undo",           2,  CanUndo,        false},
    {Redo,            "redo",              MenuId::Edit,    0, QT_TRANSLATE_NOOP("variorum", "&Redo"),                     "Ctrl+Shift+Z Ctrl+Y", "", "redo",           2,  CanRedo,        false},
    {Copy,            "copy",              MenuId::Edit,    1, QT_TRANSLATE_NOOP("variorum", "&Copy"),                     "Ctrl+C",             "",  nullptr,          no, TextSelected,   false},
    {CopyCited,       "copy-cited",        MenuId::Edit,    1, QT_TRANSLATE_NOOP("variorum", "Copy with the S&ource"),     "Ctrl+Shift+C",       "",  nullptr,          no, TextSelected,   false},
    {CopyMarkdown,    "copy-markdown",     MenuId::Edit,    1, QT_TRANSLATE_NOOP("variorum", "Copy as Mark&down"),         "",                   "",  nullptr,          no, TextSelected,   false},
    {CopyHtml,        "copy-html",         MenuId::Edit,    1, QT_TRANSLATE_NOOP("variorum", "Copy as H&TML"),             "",                   "",  nullptr,          no, TextSelected,   false},
    {Paste,           "paste",             MenuId::Edit,    1, QT_TRANSLATE_NOOP("variorum", "&Paste Pages"),              "Ctrl+V",             "",  nullptr,          no, Always,         false},
    {SearchLibrary,   "search-library",    MenuId::Edit,    2, QT_TRANSLATE_NOOP("variorum", "Search the &Library"),       "Ctrl+Shift+F Ctrl+L", "",  nullptr,          no, Always,         false},
    {FilterLibrary,   "filter-library",    MenuId::Edit,    2, QT_TRANSLATE_NOOP("variorum", "Filt&er the Library…"),      "Ctrl+Shift+I",       "",  nullptr,          no, Always,         false},
    {Find,            "find",              MenuId::Edit,    2, QT_TRANSLATE_NOOP("variorum", "&Find…"),                    "Ctrl+F",             "/", "find",           6,  ArticleOpen,    false},
    {FindNext,        "find-next",         MenuId::Edit,    2, QT_TRANSLATE_NOOP("variorum", "Find &Next"),                "F3 Ctrl+G",          "",  nullptr,          no, ArticleOpen,    false},
    {FindPrevious,    "find-previous",     MenuId::Edit,    2, QT_TRANSLATE_NOOP("variorum", "Find Pre&vious"),            "Shift+F3 Ctrl+Shift+G", "", nullptr,        no, ArticleOpen,    false},
    {NewCollection,   "new-collection",    MenuId::Library, 0, QT_TRANSLATE_NOOP("variorum", "&New Collection"),             "Ctrl+Shift+N",       "",  nullptr,          no, Always, false},
    {RenameCollection, "rename-collection", MenuId::Library, 0, QT_TRANSLATE_NOOP("variorum", "Ren&ame the Collection"),      "",                   "",  nullptr,          no, CollectionShown, false},
    {RemoveCollection, "remove-collection", MenuId::Library, 0, QT_TRANSLATE_NOOP("variorum", "&Delete the Collection"),      "",                   "",  nullptr,          no, CollectionShown, false},
    {PutIntoCollection, "put-into-collection", MenuId::Library, 1, QT_TRANSLATE_NOOP("variorum", "&Put into a Collection…"),     "Ctrl+Shift+P",       "",  nullptr,          no, ArticleChosen, false},
    {TakeOutOfCollection, "take-out-of-collection", MenuId::Library, 1, QT_TRANSLATE_NOOP("variorum", "Take &Out of This Collection"), "",                   "",  nullptr,          no, ArticleChosen | CollectionShown, false},
    {EditTags,        "edit-tags",         MenuId::Library, 1, QT_TRANSLATE_NOOP("variorum", "Edit &Tags…"),                 "Ctrl+Shift+T",       "",  nullptr,          no, ArticleChosen, false},
    {GroupAsStory,    "group-as-story",    MenuId::Library, 2, QT_TRANSLATE_NOOP("variorum", "Group as &Story"),            "Ctrl+Shift+S",       "",  nullptr,          no, SeveralChosen, false},
    {TakeOutOfStory,  "take-out-of-story", MenuId::Library, 2, QT_TRANSLATE_NOOP("variorum", "Take Out of the Stor&y"),     "",                   "",  nullptr,          no, StoryChosen, false},
    {RenameStory,     "rename-story",      MenuId::Library, 2, QT_TRANSLATE_NOOP("variorum", "R&ename the Story"),          "",                   "",  nullptr,          no, StoryShown, false},
    {RemoveStory,     "remove-story",      MenuId::Library, 2, QT_TRANSLATE_NOOP("variorum", "D&issolve the Story"),        "",                   "",  nullptr,          no, StoryShown, false},
    {CompareStory,    "compare-story",     MenuId::Library, 2, QT_TRANSLATE_NOOP("variorum", "&Compare the Story"),         "Ctrl+Alt+K",         "",  nullptr,          no, StoryOpen, false},
    {FindForStory,    "find-for-story",    MenuId::Library, 2, QT_TRANSLATE_NOOP("variorum", "&Find Articles for the Story…"), "Ctrl+Alt+S",      "",  nullptr,          no, ArticleOpen, false},
    {MarkRead,        "mark-read",         MenuId::Library, 3, QT_TRANSLATE_NOOP("variorum", "Mark as &Read"),               "Ctrl+M",             "",  nullptr,          no, ArticleChosen, false},
    {MarkUnread,      "mark-unread",       MenuId::Library, 3, QT_TRANSLATE_NOOP("variorum", "Mark as &Unread"),             "Ctrl+Shift+M",       "",  nullptr,          no, ArticleChosen, false},
    {MoveToBin,       "move-to-bin",       MenuId::Library, 4, QT_TRANSLATE_NOOP("variorum", "&Move to the Bin"),          "Ctrl+Backspace",     "",  nullptr,          no, ArticleChosen | BinHidden, false},
    {RestoreFromBin,  "restore-from-bin",  MenuId::Library, 4, QT_TRANSLATE_NOOP("variorum", "Put &Back from the Bin"), "",   "",  nullptr,          no, ArticleChosen | BinShown, false},
    {EmptyBin,        "empty-bin",         MenuId::Library, 4, QT_TRANSLATE_NOOP("variorum", "Empty t&he Bin…"),            "",                   "",  nullptr,          no, BinFilled, false},
    {LibraryNames,    "library-names",     MenuId::Library, 5, QT_TRANSLATE_NOOP("variorum", "Names in the &Library…"),     "Ctrl+Shift+J",       "",  nullptr,          no, Always,         false},
    {OwnNames,        "own-names",         MenuId::Edit,    3, QT_TRANSLATE_NOOP("variorum", "Own Na&mes…"),              "",                   "",  nullptr,          no, Always,         false},
    {ExchangeRates,   "exchange-rates",    MenuId::Edit,    3, QT_TRANSLATE_NOOP("variorum", "E&xchange Rates…"),          "",                   "",  nullptr,          no, Always,         false},
    {OutsideRecogniser, "outside-recogniser", MenuId::Edit,    3, QT_TRANSLATE_NOOP("variorum", "Outside Reco&gniser…"),       "",                   "",  nullptr,          no, Always,         false},
    {ModeClean,       "mode-clean",        MenuId::View,    0, QT_TRANSLATE_NOOP("variorum", "&Clean"),                    "Ctrl+1",             "",  nullptr,          4,  Always,         true},
    {ModeSource,      "mode-source",       MenuId::View,    0, QT_TRANSLATE_NOOP("variorum", "Clean + &Source"),           "Ctrl+2",             "",  nullptr,          4,  Always,         true},
    {ModeCompare,     "mode-compare",      MenuId::View,    0, QT_TRANSLATE_NOOP("variorum", "Com&pare"),                  "Ctrl+3",             "",  nullptr,          4,  Always,         true},
    {ShowMarkup,      "show-markup",       MenuId::View,    0, QT_TRANSLATE_NOOP("variorum", "Page as Mar&kup"),           "Ctrl+U",             "U", nullptr,          no, MarkupThere,    true},
    {CompareArticles, "compare-articles",  MenuId::View,    0, QT_TRANSLATE_NOOP("variorum", "Compare the C&hosen Articles"), "Ctrl+K",          "",  nullptr,          no, SeveralChosen,  false},
    {ShowLibrary,     "show-library",      MenuId::View,    1, QT_TRANSLATE_NOOP("variorum", "&Library"),                  "F9",                 "",  "library",        6,  Always,         true},
    {ShowInspector,   "show-inspector",    MenuId::View,    1, QT_TRANSLATE_NOOP("variorum", "&Inspector"),                "F10",                "",  "inspector",      6,  Always,         true},
    {ShowBin,         "show-bin",          MenuId::View,    1, QT_TRANSLATE_NOOP("variorum", "&Bin"),  "",   "",  nullptr,          no, Always, true},
    {ShowOutline,     "show-outline",      MenuId::View,    2, QT_TRANSLATE_NOOP("variorum", "Outline"),                   "Alt+1",              "",  nullptr,          no, Always,         false},
    {ShowEntities,    "show-entities",     MenuId::View,    2, QT_TRANSLATE_NOOP("variorum", "Entities"),                  "Alt+2",              "",  nullptr,          no, Always,         false},
    {ShowFigures,     "show-figures",      MenuId::View,    2, QT_TRANSLATE_NOOP("variorum", "Figures"),                   "Alt+3",              "",  nullptr,          no, Always,         false},
    {ShowNotes,       "show-notes",        MenuId::View,    2, QT_TRANSLATE_NOOP("variorum", "Notes"),                     "Alt+4",              "",  nullptr,          no, Always,         false},
    {ShowChanges,     "show-changes",      MenuId::View,    2, QT_TRANSLATE_NOOP("variorum", "Changes"),                   "Alt+5",              "",  nullptr,          no, Always,         false},
    {Appearance,      "appearance",        MenuId::View,    3, QT_TRANSLATE_NOOP("variorum", "&Text and Appearance…"),     "Ctrl+,",             "",  "typography",     6,  Always,         false},
    {ZoomIn,          "zoom-in",           MenuId::View,    3, QT_TRANSLATE_NOOP("variorum", "Lar&ger"),                   "Ctrl++ Ctrl+=",      "",  nullptr,          no, Always,         false},
    {ZoomOut,         "zoom-out",          MenuId::View,    3, QT_TRANSLATE_NOOP("variorum", "S&maller"),                  "Ctrl+-",             "",  nullptr,          no, Always,         false},
    {ZoomReset,       "zoom-reset",        MenuId::View,    3, QT_TRANSLATE_NOOP("variorum", "&Original Size"),            "Ctrl+0",             "",  nullptr,          no, Always,         false},
    {FullScreen,      "full-screen",       MenuId::View,    4, QT_TRANSLATE_NOOP("variorum", "&Full Screen"),              "F11",                "",  nullptr,          no, Always,         true},
    {Back,            "back",              MenuId::Go,      0, QT_TRANSLATE_NOOP("variorum", "&Back"),                     "Alt+Left",           "",  "back",           3,  CanGoBack,      false},
    {Forward,         "forward",           MenuId::Go,      0, QT_TRANSLATE_NOOP("variorum", "&Forward"),                  "Alt+Right",          "",  "forward",        3,  CanGoForward,   false},
    {QuickOpenArticle, "quick-open",       MenuId::Go,      1, QT_TRANSLATE_NOOP("variorum", "O&pen an Article…"),         "Ctrl+P",             "O", nullptr,          no, ListNotEmpty,   false},
    {PreviousArticle, "previous-article",  MenuId::Go,      1, QT_TRANSLATE_NOOP("variorum", "Previous &Article"),         "Ctrl+PgUp",          "K", nullptr,          no, ListNotEmpty,   false},
    {NextArticle,     "next-article",      MenuId::Go,      1, QT_TRANSLATE_NOOP("variorum", "Next A&rticle"),             "Ctrl+PgDown",        "J", nullptr,          no, ListNotEmpty,   false},
    {PreviousChange,  "previous-change",   MenuId::Go,      2, QT_TRANSLATE_NOOP("variorum", "Previous &Change"),          "Shift+F8 F7",        "[", nullptr,          no, ChangesThere,   false},
    {NextChange,      "next-change",       MenuId::Go,      2, QT_TRANSLATE_NOOP("variorum", "Next C&hange"),              "F8",                 "]", nullptr,          no, ChangesThere,   false},
    {PreviousNote,    "previous-note",     MenuId::Go,      3, QT_TRANSLATE_NOOP("variorum", "Previous &Note"),            "Shift+F4",           "P", nullptr,          no, NotesThere,     false},
    {NextNote,        "next-note",         MenuId::Go,      3, QT_TRANSLATE_NOOP("variorum", "Next N&ote"),                "F4",                 "M", nullptr,          no, NotesThere,     false},
    {NextPane,        "next-pane",         MenuId::Go,      4, QT_TRANSLATE_NOOP("variorum", "Next Pan&e"),                "F6",                 "",  nullptr,          no, Always,         false},
    {PreviousPane,    "previous-pane",     MenuId::Go,      4, QT_TRANSLATE_NOOP("variorum", "Pre&vious Pane"),            "Shift+F6",           "",  nullptr,          no, Always,         false},
    {Highlight,       "highlight",         MenuId::Notes,   0, QT_TRANSLATE_NOOP("variorum", "&Highlight"),                "Ctrl+H",             "H", "highlight",      5,  TextSelected,   false},
    {AddNote,         "add-note",          MenuId::Notes,   0, QT_TRANSLATE_NOOP("variorum", "Add a &Note"),               "Ctrl+N",             "N", "note",           5,  TextSelected,   false},
    {HighlightYellow, "highlight-yellow",  MenuId::Notes,   1, QT_TRANSLATE_NOOP("variorum", "Highlight in &Yellow"),      "Ctrl+Alt+1",         "1", nullptr,          no, TextSelected,   false},
    {HighlightGreen,  "highlight-green",   MenuId::Notes,   1, QT_TRANSLATE_NOOP("variorum", "Highlight in &Green"),       "Ctrl+Alt+2",         "2", nullptr,          no, TextSelected,   false},
    {HighlightBlue,   "highlight-blue",    MenuId::Notes,   1, QT_TRANSLATE_NOOP("variorum", "Highlight in &Blue"),        "Ctrl+Alt+3",         "3", nullptr,          no, TextSelected,   false},
    {HighlightPink,   "highlight-pink",    MenuId::Notes,   1, QT_TRANSLATE_NOOP("variorum", "Highlight in &Pink"),        "Ctrl+Alt+4",         "4", nullptr,          no, TextSelected,   false},
    {HighlightOrange, "highlight-orange",  MenuId::Notes,   1, QT_TRANSLATE_NOOP("variorum", "Highlight in &Orange"),      "Ctrl+Alt+5",         "5", nullptr,          no, TextSelected,   false},
    {RemoveNote,      "remove-note",       MenuId::Notes,   2, QT_TRANSLATE_NOOP("variorum", "&Remove the Note"),          "Ctrl+Shift+Backspace", "", nullptr,         no, NoteCurrent,    false},
    {ReviewChanges,   "review-changes",    MenuId::Changes, 0, QT_TRANSLATE_NOOP("variorum", "Re&view Doubtful Changes"),  "Ctrl+R",             "R", nullptr,          no, ChangesThere,   false},
    {ToggleChange,    "toggle-change",     MenuId::Changes, 0, QT_TRANSLATE_NOOP("variorum", "&Turn the Change Off or On"), "Ctrl+T",            "T", nullptr,          no, ChangeCurrent,  false},
    {CorrectText,     "correct-text",      MenuId::Changes, 0, QT_TRANSLATE_NOOP("variorum", "&Correct the Text…"),        "Ctrl+E",             "E", nullptr,          no, TextSelected,   false},
    {ExplainCharacter, "explain-character", MenuId::Changes, 0, QT_TRANSLATE_NOOP("variorum", "E&xplain This Character"), "Ctrl+I",              "I", nullptr,          no, PageOpen,       false},
    {LeaveOut,        "leave-out",         MenuId::Changes, 1, QT_TRANSLATE_NOOP("variorum", "&Leave Out of the Article"), "Ctrl+D",             "X Del", nullptr,      no, BlockChosen,    false},
    {BringBack,       "bring-back",        MenuId::Changes, 1, QT_TRANSLATE_NOOP("variorum", "&Bring Back into the Article"), "Ctrl+B",          "",  nullptr,          no, DiscardedChosen, false},
    {SplitBlock,      "split-block",       MenuId::Changes, 1, QT_TRANSLATE_NOOP("variorum", "&Split the Paragraph Here"), "Ctrl+Return",        "S", nullptr,          no, CanSplit,       false},
    {JoinBlocks,      "join-blocks",       MenuId::Changes, 1, QT_TRANSLATE_NOOP("variorum", "&Join with the Next Paragraph"), "Ctrl+J",         "",  nullptr,          no, CanJoin,        false},
    {ChangeKind,      "change-kind",       MenuId::Changes, 1, QT_TRANSLATE_NOOP("variorum", "&Kind of Paragraph…"),       "Ctrl+Shift+K",       "",  nullptr,          no, BlockChosen,    false},
    {AssignArticle,   "assign-article",    MenuId::Changes, 1, QT_TRANSLATE_NOOP("variorum", "Belongs to &Article…"),      "Ctrl+Shift+A",       "",  nullptr,          no, BlockChosen,    false},
    {ResetDecisions,  "reset-decisions",   MenuId::Changes, 2, QT_TRANSLATE_NOOP("variorum", "Forget All &Decisions on This Page"), "",          "",  nullptr,          no, DecisionsThere, false},
    {Shortcuts,       "shortcuts",         MenuId::Help,    0, QT_TRANSLATE_NOOP("variorum", "&Keyboard Shortcuts"),       "F1 Ctrl+?",          "?", nullptr,          no, Always,         false},
    {About,           "about",             MenuId::Help,    1, QT_TRANSLATE_NOOP("variorum", "&About Variorum"),           "",                   "",  nullptr,          no, Always,         false},
};
// clang-format on

static_assert(std::size(rows) == std::size_t(Count));

constexpr const char *menus[] = {QT_TRANSLATE_NOOP("variorum", "&File"),    QT_TRANSLATE_NOOP("variorum", "&Edit"),
                                 QT_TRANSLATE_NOOP("variorum", "&View"),    QT_TRANSLATE_NOOP("variorum", "&Library"),
                                 QT_TRANSLATE_NOOP("variorum", "&Go"),      QT_TRANSLATE_NOOP("variorum", "&Notes"),
                                 QT_TRANSLATE_NOOP("variorum", "&Changes"), QT_TRANSLATE_NOOP("variorum", "&Help")};
static_assert(std::size(menus) == std::size_t(MenuId::Count));

QString translated(const char *text) {
    return QCoreApplication::translate("variorum", text);
}

QString withoutMnemonic(QString text) {
    // Chinese menus write it behind the words: "导入(&I)…".
    static const QRegularExpression mnemonic(QStringLiteral("\\(&.\\)|&|…"));
    return text.remove(mnemonic);
}

} // namespace

std::span<const ActionRow> actionTable() {
    return rows;
}

const ActionRow &actionRow(ActionId id) {
    return rows[std::size_t(id)];
}

QString menuTitle(MenuId menu) {
    return translated(menus[std::size_t(menu)]);
}

QString menuLabel(MenuId menu) {
    return withoutMnemonic(menuTitle(menu));
}

QString actionText(const ActionRow &row) {
    return translated(row.text);
}

QString actionLabel(const ActionRow &row) {
    return withoutMnemonic(actionText(row));
}

QList<QString> keyNames(const char *keys) {
    return QString::fromLatin1(keys).split(u' ', Qt::SkipEmptyParts);
}

} // namespace variorum
