// SPDX-License-Identifier: Apache-2.0
// What the analyst says of names is stored, undone, and still there when all else has changed.
#include "models/session/loadjob.h"
#include "models/session/readingsession.h"
#include "tests/support/testsession.h"

#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

using namespace variorum;
using namespace variorum::tests;

namespace {

const QByteArray first = "海陵电力昨日并网🚀三百兆瓦。\n\n工程由海陵电力与江声科技共同出资,明年下半年全部完工。\n";
const QByteArray second = "江声科技上月宣布,海陵电力的机组已经开工。\n\n双方明年再签约,预计八月完成。\n";

std::shared_ptr<const Lexicon> lexicon() {
    return Lexicon::compile({{QStringLiteral("hailing-power"),
                              EntityType::Organisation,
                              QStringLiteral("海陵电力"),
                              QStringLiteral("海陵電力"),
                              {},
                              {},
                              {}},
                             {QStringLiteral("jiangsheng"),
                              EntityType::Organisation,
                              QStringLiteral("江声科技"),
                              QStringLiteral("江聲科技"),
                              {},
                              {},
                              {}}});
}

/// A library with two pages; another rig on the same path is another window, or the next day.
struct Desk {
    std::unique_ptr<LibrarySession> library;
    std::unique_ptr<ReadingSession> reading;
    qint64 one = 0;
    qint64 other = 0;

    explicit Desk(const QString &path, std::shared_ptr<const Lexicon> names = lexicon()) {
        SessionSetup setup = sessionSetup();
        setup.lexicon = std::move(names);
        library = LibrarySession::open(path, setup).take();
        one = there(first, QStringLiteral("a.txt"));
        other = there(second, QStringLiteral("b.txt"));
        reading = std::make_unique<ReadingSession>(*library);
        reading->open(one);
    }

    [[nodiscard]] qint64 there(const QByteArray &bytes, const QString &path) const {
        const auto page = readPage(bytes, path);
        const ImportOutcome known = library->library().find((*page)->sha256());
        return known.articles.empty() ? imported(library->library(), bytes, path) : known.articles.front();
    }
    [[nodiscard]] QStringList names() const {
        QStringList out;
        const ReadArticle &article = *reading->readArticle();
        for (const Mention &mention : article.mentions)
            out << article.article.text.mid(mention.span.begin, mention.span.length()) + u':' +
                       entityTypeName(mention.type) + u':' + mention.entity;
        return out;
    }
    [[nodiscard]] Span words(const QString &quote) const {
        const auto at = reading->readArticle()->article.text.indexOf(quote);
        return {at, at + quote.size()};
    }
};

const QString power = QStringLiteral("海陵电力:ORG:hailing-power");
const QString science = QStringLiteral("江声科技:ORG:jiangsheng");

} // namespace

class NameCorrectionsTest : public QObject {
    Q_OBJECT

    LibraryFolder m_folder;

private Q_SLOTS:
    void oneStepEachAndUndone() {
        Desk desk(m_folder.fresh());
        QCOMPARE(desk.names(), (QStringList{power, power, science}));
        QSignalSpy changed(desk.reading.get(), &ReadingSession::namesChanged);
        desk.reading->correctName({desk.words(QStringLiteral("海陵电力")), {}}, NameScope::Place, {});
        QCOMPARE(desk.names(), (QStringList{power, science}));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(desk.reading->undoStack()->count(), 1);
        desk.reading->undoStack()->undo();
        QCOMPARE(desk.names(), (QStringList{power, power, science}));
        QVERIFY(desk.reading->nameCorrections().empty());
        desk.reading->undoStack()->redo();
        QCOMPARE(desk.names(), (QStringList{power, science}));
        desk.reading->takeBackCorrection(desk.reading->nameCorrections().front().id);
        QCOMPARE(desk.names(), (QStringList{power, power, science}));
        desk.reading->undoStack()->undo();
        QCOMPARE(desk.names(), (QStringList{power, science}));
    }

    void whatIsSaidInAStoryHoldsForItsArticles() {
        const QString path = m_folder.fresh();
        qint64 story = 0;
        {
            Desk desk(path);
            const NameTarget target{desk.words(QStringLiteral("海陵电力")), {}};
            // Nothing holds in a story that there is not.
            desk.reading->correctName(target, NameScope::Story, {});
            QVERIFY(desk.reading->nameCorrections().empty());
            const auto grouped =
                desk.library->changeStories({{{-1, QStringLiteral("并网")}}, {{desk.one, -1}, {desk.other, -1}}, {}});
            story = grouped->removed.front();
            desk.reading->correctName(target, NameScope::Story, {});
            QCOMPARE(desk.names(), QStringList{science});
            desk.reading->undoStack()->undo();
            QCOMPARE(desk.names(), (QStringList{power, power, science}));
            desk.reading->undoStack()->redo();
            QCOMPARE(desk.names(), QStringList{science});
            desk.reading->open(desk.other);
            QCOMPARE(desk.names(), QStringList{science});
        }
        // The next day, and while the article is open: who leaves the story loses it, who comes back has it again.
        Desk desk(path);
        QCOMPARE(desk.names(), QStringList{science});
        const auto back = desk.library->changeStories({{}, {{desk.one, 0}}, {}});
        QCOMPARE(desk.names(), (QStringList{power, power, science}));
        desk.reading->open(desk.other);
        QCOMPARE(desk.names(), QStringList{science});
        desk.reading->open(desk.one);
        // Said here while it was away, an article's own counts more than the story's.
        const NamedThing person{QStringLiteral("person-海陵"), EntityType::Person, QStringLiteral("海陵")};
        desk.reading->correctName({desk.words(QStringLiteral("海陵电力")), {}}, NameScope::Article, person);
        QVERIFY(desk.library->changeStories(*back).ok());
        const QString asPerson = QStringLiteral("海陵电力:PERSON:person-海陵");
        QCOMPARE(desk.names(), (QStringList{asPerson, asPerson, science}));
        // The stack still leads back, and there the story's holds.
        desk.reading->undoStack()->undo();
        QCOMPARE(desk.names(), QStringList{science});
        QCOMPARE(desk.library->storyOf(desk.one), story);
        // What is read for an export has it too.
        const LoadedArticles loaded =
            loadArticles(path, desk.library->setup(), rowsOf(desk.library->articles(), {desk.one, desk.other}), {});
        for (const LoadedArticle &one : loaded.articles)
            QCOMPARE(one.article()->mentions.size(), 1U);
    }

    void ofTwoArticlesOfAPageOnlyTheOneInTheStoryHasIt() {
        Desk desk(m_folder.fresh());
        const ReadingPointer reading = desk.reading->reading();
        const Article &article = reading->articles.front()->article;
        AnchorFinder finder(reading->page->text, reading->page->codePoints);
        KeptCorrection said;
        said.scope = NameScope::Story;
        said.form = QStringLiteral("海陵电力");
        QVERIFY(correctionsOf(article, {said}, finder).empty());
        const Offset length = reading->page->codePoints.length();
        said.articles = {{0, length}};
        QCOMPARE(correctionsOf(article, {said}, finder).size(), 1U);
        // Of a neighbour that has only its edge in common nothing is taken.
        const Span run = reading->page->codePoints.toCodePoints(article.source.front());
        said.articles = {{run.begin, run.begin + 2}, {length, length + 500}};
        QVERIFY(correctionsOf(article, {said}, finder).empty());
    }

    void theArticleKeepsItAndTheOtherPageDoesNotKnow() {
        const QString path = m_folder.fresh();
        {
            Desk desk(path);
            desk.reading->correctName({desk.words(QStringLiteral("海陵电力")), {}}, NameScope::Article, {});
            QCOMPARE(desk.names(), QStringList{science});
            desk.reading->open(desk.other);
            QCOMPARE(desk.names(), (QStringList{science, power}));
        }
        Desk again(path);
        QCOMPARE(again.names(), QStringList{science});
    }

    void theLibraryKeepsItForAllPages() {
        const QString path = m_folder.fresh();
        Desk desk(path);
        const NamedThing joined{QStringLiteral("jiangsheng"), EntityType::Organisation, QStringLiteral("江声科技")};
        desk.reading->correctName({{}, QStringLiteral("hailing-power")}, NameScope::Library, joined);
        desk.reading->open(desk.other);
        QCOMPARE(desk.names(), (QStringList{science, QStringLiteral("海陵电力:ORG:jiangsheng")}));
        // So does who compares or exports.
        SessionSetup setup = sessionSetup();
        setup.lexicon = lexicon();
        const LoadedArticles loaded = loadArticles(path, setup, desk.library->articles(), {});
        QCOMPARE(loaded.articles.size(), 2U);
        for (const LoadedArticle &one : loaded.articles) {
            for (const Mention &mention : one.article()->mentions)
                QCOMPARE(mention.entity, QStringLiteral("jiangsheng"));
        }
    }

    void whatIsNoLongerFoundIsStillMade() {
        const QString path = m_folder.fresh();
        {
            Desk desk(path);
            const NamedThing person{QStringLiteral("hailing-power"), EntityType::Person, QStringLiteral("海陵电力")};
            desk.reading->correctName({desk.words(QStringLiteral("海陵电力")), {}}, NameScope::Place, person);
            const NamedThing firm{QStringLiteral("jiangsheng"), EntityType::Organisation, QStringLiteral("江声科技")};
            desk.reading->correctName({desk.words(QStringLiteral("江声科技")), {}}, NameScope::Library, firm);
        }
        // A later version whose lexicon has neither.
        Desk later(path, Lexicon::compile({}));
        QVERIFY(later.names().contains(QStringLiteral("海陵电力:PERSON:hailing-power")));
        QVERIFY(later.names().contains(science));
        // Another decision on the page, and it still stands.
        const Edit edit = later.reading->reading()->choice.script.edits().front();
        later.reading->toggle(editId(edit, later.reading->reading()->page->codePoints));
        QVERIFY(later.names().contains(QStringLiteral("海陵电力:PERSON:hailing-power")));
    }

    void whatIsSaidAgainTakesTheSteadOfWhatWasSaid() {
        Desk desk(m_folder.fresh());
        const NameTarget target{desk.words(QStringLiteral("海陵电力")), {}};
        desk.reading->correctName(target, NameScope::Place, {});
        const NamedThing place{QStringLiteral("place-海陵电力"), EntityType::Place, QStringLiteral("海陵电力")};
        desk.reading->correctName(target, NameScope::Library, place);
        const QString made = QStringLiteral("海陵电力:PLACE:place-海陵电力");
        QCOMPARE(desk.names(), (QStringList{made, made, science}));
        QCOMPARE(desk.reading->nameCorrections().size(), 1U);
        desk.reading->undoStack()->undo();
        QCOMPARE(desk.names(), (QStringList{power, science}));
    }

    void aTypeIsTheWholeEntitys() {
        Desk desk(m_folder.fresh());
        const Mention mention = desk.reading->readArticle()->mentions.front();
        desk.reading->correctName({mention.span, mention.entity}, NameScope::Article,
                                  retyped(mention, NameScope::Article, EntityType::Product));
        const QString product = QStringLiteral("海陵电力:PRODUCT:hailing-power");
        QCOMPARE(desk.names(), (QStringList{product, product, science}));
        const Mention now = desk.reading->readArticle()->mentions.front();
        desk.reading->correctName({now.span, now.entity}, NameScope::Place,
                                  retyped(now, NameScope::Place, EntityType::Place));
        QCOMPARE(desk.names(), (QStringList{QStringLiteral("海陵电力:PLACE:place-海陵电力"), product, science}));
    }

    void whatIsSplitOffIsAThingOfItsOwn() {
        const QString path = m_folder.fresh();
        Desk desk(path);
        const std::vector<Mention> found = desk.reading->readArticle()->mentions;
        // One of two places that are written alike.
        desk.reading->splitOff(
            {{found[1].span}, NameScope::Place, EntityType::Organisation, QStringLiteral("海陵电力")});
        QStringList now = desk.names();
        QCOMPARE(now[0], power);
        QVERIFY(now[1].startsWith(QStringLiteral("海陵电力:ORG:org-海陵电力#")));
        QCOMPARE(desk.reading->undoStack()->count(), 1);
        desk.reading->undoStack()->undo();
        QCOMPARE(desk.names(), (QStringList{power, power, science}));
        // What was joined is parted again, in all articles and as one step.
        const NamedThing joined{QStringLiteral("hailing-power"), EntityType::Organisation, QStringLiteral("海陵电力")};
        desk.reading->correctName({{}, QStringLiteral("jiangsheng")}, NameScope::Library, joined);
        QCOMPARE(desk.names()[2], QStringLiteral("江声科技:ORG:hailing-power"));
        desk.reading->splitOff({{found[2].span}, NameScope::Library, EntityType::Product, QStringLiteral("江声")});
        const QString parted = QStringLiteral("江声科技:PRODUCT:product-江声");
        QCOMPARE(desk.names(), (QStringList{power, power, parted}));
        Desk later(path);
        QCOMPARE(later.names(), (QStringList{power, power, parted}));
        later.reading->open(later.other);
        QCOMPARE(later.names(), (QStringList{parted, power}));
        desk.reading->undoStack()->undo();
        QCOMPARE(desk.names()[2], QStringLiteral("江声科技:ORG:hailing-power"));
    }

    void whatIsSplitOffInTheArticleGoesByItsForms() {
        Desk desk(m_folder.fresh());
        const std::vector<Mention> found = desk.reading->readArticle()->mentions;
        desk.reading->splitOff({{found[0].span, found[1].span, found[2].span},
                                NameScope::Article,
                                EntityType::Organisation,
                                QStringLiteral("海陵集团")});
        QCOMPARE(desk.reading->nameCorrections().size(), std::size_t(2)); // one for each written form
        const QStringList now = desk.names();
        QCOMPARE(now[0].section(u':', 2), now[2].section(u':', 2));
        QVERIFY(now[0].contains(QStringLiteral("org-海陵集团")));
        desk.reading->undoStack()->undo();
        QCOMPARE(desk.names(), (QStringList{power, power, science}));
    }

    void anotherWindowSeesIt() {
        const QString path = m_folder.fresh();
        Desk here(path);
        Desk there(path);
        there.reading->correctName({{}, QStringLiteral("jiangsheng")}, NameScope::Library, {});
        QTRY_COMPARE(here.names(), (QStringList{power, power}));
    }

    void whatCannotBeStoredIsNotShown() {
        Desk desk(m_folder.fresh());
        desk.library->library().limitPages(1);
        QSignalSpy failed(desk.reading.get(), &ReadingSession::failed);
        const QString word(40'000, u'长');
        const NamedThing thing{word, EntityType::Person, word};
        desk.reading->correctName({desk.words(QStringLiteral("海陵电力")), {}}, NameScope::Place, thing);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(desk.names(), (QStringList{power, power, science}));
        QCOMPARE(desk.reading->undoStack()->count(), 0);
    }
};

QTEST_GUILESS_MAIN(NameCorrectionsTest)
#include "namecorrections_test.moc"
