// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/pipeline/reading.h"
#include "models/session/librarysession.h"
#include "models/session/noteplaces.h"
#include "models/session/pagesteps.h"
#include "models/session/unsavednotes.h"

#include <QFutureWatcher>
#include <QObject>

#include <memory>
#include <optional>
#include <vector>

class QUndoStack;

namespace variorum {

/// How far a decision on a whole rule reaches.
enum class RuleScope : std::uint8_t { Article, Page };
struct CorrectablePart;
struct BlockOperation;

/// What is said something of: words of the article, or the mentions of an entity in it.
struct NameTarget {
    Span text;      ///< of the article text; empty: all places of the entity
    QString entity; ///< beside words: where more than a place is meant, the entity and not the words alone
};
/// Mentions of the article that are to be an entity of their own.
struct NameSplit {
    std::vector<Span> mentions; ///< of the article text; beyond the place, with all that is written as they are
    NameScope scope = NameScope::Place;
    EntityType type = EntityType::Organisation;
    QString name; ///< what the new entity is called
};
/// The thing that a mention means, once it is of another type.
[[nodiscard]] NamedThing retyped(const Mention &mention, NameScope scope, EntityType type);

/// Pages of up to so many bytes are read while the window waits: that takes less than a frame or two.
constexpr qint64 readAtOnceBytes = qint64(64) * 1024;

/// One article being read. Commands change decisions or notes, in the library at once and one transaction each; then a
/// new Reading follows, and views repaint. All that can be undone stands on one stack.
///
/// A small page is read at once, a large one in the background: until openedArticle() comes, the former one stays.
/// Names that only the tagger knows take longer than opening may: they follow in the background, with namesChanged().
/// Another page begins another stack; so does this one when another window has changed its notes or decisions, because
/// going back would then undo what somebody else wrote.
class ReadingSession : public QObject, private PageStore {
    Q_OBJECT

public:
    explicit ReadingSession(LibrarySession &library, QObject *parent = nullptr);
    ~ReadingSession() override;

    /// 0 closes. The newest request supersedes an older one that is still being read.
    void open(qint64 article);
    [[nodiscard]] qint64 article() const { return m_article; } ///< its identity in the library; 0 for none
    [[nodiscard]] const ReadingPointer &reading() const { return m_reading; }
    [[nodiscard]] int index() const { return m_index; } ///< of the article in the reading; -1 when it has none there
    [[nodiscard]] const ReadArticle *readArticle() const;
    [[nodiscard]] const std::vector<PlacedNote> &notes() const { return m_notes; } ///< of the page, by place
    /// The open page's markup, decoded in the background: what PageMarkup::origins lead to. nullptr in the end where
    /// there is none, or where the library cannot be read.
    [[nodiscard]] QFuture<std::shared_ptr<const QString>> markup() const;
    [[nodiscard]] QUndoStack *undoStack() const { return m_undo; }

    /// Turns a text or structure edit that is in force off, and one that is off or proposed on.
    void toggle(const EditId &id);
    /// nullopt takes a decision back.
    void decide(const EditId &id, std::optional<Verdict> verdict);
    /// The same for all edits of a rule on this page, or in the open article alone, as one undoable step.
    void decideRule(RuleId rule, Verdict verdict, RuleScope scope = RuleScope::Page);
    /// Makes a part of the page read otherwise, by the analyst's hand: an edit like the others. What was accepted or
    /// written there before gives way. One undoable step.
    void correct(const CorrectablePart &part, const QString &words);
    /// Drops, brings back, splits, joins, names or assigns blocks: edits of the structure by the analyst's hand. One
    /// undoable step. False where that changes nothing.
    bool change(const BlockOperation &operation);
    /// Forgets all decisions on the page, as one undoable step.
    void resetDecisions();

    /// Says what words of the article name: nothing for no name. One undoable step. Stored in the library, for the
    /// place, the open article, its story or all pages; what was said before of the same gives way.
    void correctName(const NameTarget &target, NameScope scope, const std::optional<NamedThing> &means);
    /// Parts mentions from what they are taken for: they name a thing of their own, with an id that nothing else in the
    /// article has. One undoable step, stored like the others.
    void splitOff(const NameSplit &split);
    void takeBackCorrection(const QString &id);
    /// Those that bear on the open page.
    [[nodiscard]] const NameCorrections &nameCorrections() const { return m_corrections; }

    /// A note on a span of the page text; gives its id, or nothing when it could not be stored (failed() says why).
    std::optional<QString> addNote(Span page, NoteColour colour, const QString &body = {});
    /// Steps on the same note and field within one sitting merge into one undo step.
    void changeNote(const QString &id, NoteColour colour, const QString &body, const QStringList &tags);
    void removeNote(const QString &id);
    [[nodiscard]] const PlacedNote *note(const QString &id) const;
    /// Changed notes that the library has not taken yet; failed() said why.
    [[nodiscard]] UnsavedNotes &unsaved() { return m_unsaved; }

Q_SIGNALS:
    void openedArticle();  ///< another article, or none
    void readingChanged(); ///< the same article after a decision
    void namesChanged();   ///< the same text; more of its names are known, or they were corrected
    void notesChanged();
    void busyChanged(bool busy);
    void failed(const variorum::Error &error);

private:
    struct Opened {
        qint64 article = 0;
        qint64 page = 0;
        ReadingPointer reading;                 ///< none: cancelled, or failed
        std::shared_ptr<const Lexicon> lexicon; ///< that it was read with
        std::optional<Error> error;
    };

    // Reading, in readingsession.cpp.
    void enter(const Opened &opened);
    void close();
    void readAgain();
    void take(ReadingPointer reading);
    void findNames();
    void stopNaming();
    void findArticle();
    void look();
    [[nodiscard]] Result<std::vector<PlacedNote>> storedNotes();
    void setOpening(bool opening);
    void setBusy();

    // Steps, in readingsteps.cpp.
    void replay(const std::vector<DecisionChange> &changes) override;
    void replay(const QString &id, const std::optional<Note> &note) override;
    void settleStack();

    // Names, in namesteps.cpp.
    void replay(const std::vector<NameCorrectionChange> &changes) override;
    [[nodiscard]] std::optional<KeptCorrection> newCorrection(Span words, NameScope scope) const;
    [[nodiscard]] QStringList replacedBy(const KeptCorrection &said, Span words) const;
    void correctNames(const QString &text, const std::vector<NameCorrectionChange> &changes);
    [[nodiscard]] Result<void> store(const std::vector<NameCorrectionChange> &changes);
    void followCorrections();
    [[nodiscard]] bool lookAtCorrections(); ///< whether they are others now
    void followStory();
    [[nodiscard]] ReadOptions corrected(ReadOptions options) const;

    void decideAll(const QString &text, const std::vector<DecisionChange> &changes);
    [[nodiscard]] Result<void> store(const std::vector<DecisionChange> &changes);
    [[nodiscard]] Result<void> store(const QString &id, const std::optional<Note> &note);
    void place(const QString &id, const std::optional<Note> &note); ///< what the library has now
    void replayed(const Result<void> &result);
    void push(QUndoCommand *step);

    LibrarySession &m_library;
    QUndoStack *m_undo = nullptr;
    qint64 m_article = 0;
    qint64 m_page = 0;
    PageRevision m_revision; ///< of what is held here
    ReadingPointer m_reading;
    Decisions m_decisions;            ///< the library's; those of the Reading while one is being made are older
    NameCorrections m_corrections;    ///< likewise
    std::vector<qint64> m_identities; ///< of the Reading's articles
    int m_index = -1;
    std::unique_ptr<AnchorFinder> m_finder;
    std::vector<PlacedNote> m_notes;
    UnsavedNotes m_unsaved;

    QFutureWatcher<Opened> m_opening;
    QFutureWatcher<ReadingPointer> m_reader;
    QFutureWatcher<ReadingPointer> m_namer;
    Progress m_openingProgress;
    Progress m_namerProgress;
    bool m_isOpening = false;
    bool m_isReading = false;
    bool m_isNaming = false;
    bool m_namesOld = false; ///< were found by a lexicon or with a tagger that are others now
    bool m_busy = false;

    int m_stackIndex = 0;         ///< at which the library is
    int m_steps = 0;              ///< carried out since
    bool m_following = false;     ///< the stack moves to where the library is; its steps do nothing
    std::optional<Error> m_stuck; ///< a step could not be stored: those after it do nothing
};

} // namespace variorum
