// SPDX-License-Identifier: Apache-2.0
// Stories: kept with their articles, whatever becomes of those, and taken back exactly.
#include "models/store/sqlite.h"
#include "tests/support/random.h"
#include "tests/support/testlibrary.h"

#include <QTest>

#include <map>
#include <set>

#ifdef Q_OS_UNIX
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#endif

using namespace variorum;
using namespace variorum::tests;

namespace {

QByteArray pageNumber(int number) {
    return QByteArray::number(number) + "号电站昨日并网,首期装机🚀三百兆瓦。\n\n" + pageBytes;
}

std::vector<qint64> importedPages(Library &library, int count) {
    std::vector<qint64> articles;
    articles.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i)
        articles.push_back(imported(library, pageNumber(i)));
    return articles;
}

/// All that there is of stories.
struct State {
    std::vector<Story> stories;
    std::map<qint64, qint64> members;

    friend bool operator==(const State &, const State &) = default;
};

State stateOf(const Library &library) {
    State state;
    state.stories = *library.stories();
    const auto rows = library.articles();
    for (const ArticleRow &row : *rows) {
        if (row.story != 0)
            state.members[row.article] = row.story;
    }
    return state;
}

} // namespace

class StoriesTest : public QObject {
    Q_OBJECT

    LibraryFolder m_folder;
    const QString m_title = QStringLiteral("海陵电站并网");

private Q_SLOTS:
    void aStoryHasItsArticles() {
        const QString path = m_folder.fresh();
        std::vector<qint64> articles;
        {
            const auto library = opened(path);
            articles = importedPages(*library, 3);
            const auto back = library->changeStories({{{-1, m_title}}, {{articles[0], -1}, {articles[1], -1}}, {}});
            QCOMPARE(back->removed.size(), 1U);
            QCOMPARE(library->storyOf(articles[0]), back->removed.front());
        }
        const auto library = opened(path);
        const qint64 story = library->stories()->front().id;
        QCOMPARE(*library->stories(), (std::vector<Story>{{story, m_title}}));
        QCOMPARE(stateOf(*library).members, (std::map<qint64, qint64>{{articles[0], story}, {articles[1], story}}));
        QCOMPARE(library->articlesOf(*library->pageOf(articles[1]))->front().story, story);
        QCOMPARE(library->storyOf(articles[2]), 0);
        QCOMPARE(library->integrityProblems(), QStringList());
    }

    void anArticleIsInOneAlone() {
        const auto library = opened(m_folder.fresh());
        const std::vector<qint64> articles = importedPages(*library, 3);
        QVERIFY(library->changeStories({{{-1, m_title}}, {{articles[0], -1}, {articles[1], -1}}, {}}).ok());
        const State before = stateOf(*library);
        const auto back =
            library->changeStories({{{-7, QStringLiteral("港口复航")}}, {{articles[1], -7}, {articles[2], -7}}, {}});
        QCOMPARE(library->stories()->size(), 2U);
        QVERIFY(library->storyOf(articles[0]) != library->storyOf(articles[1]));
        QCOMPARE(library->storyOf(articles[1]), library->storyOf(articles[2]));
        QVERIFY(library->changeStories(*back).ok());
        QVERIFY(stateOf(*library) == before);
    }

    void theLastArticleTakesTheStoryWithIt() {
        const auto library = opened(m_folder.fresh());
        const std::vector<qint64> articles = importedPages(*library, 2);
        QVERIFY(library->changeStories({{{-1, m_title}}, {{articles[0], -1}, {articles[1], -1}}, {}}).ok());
        const State before = stateOf(*library);
        QVERIFY(library->changeStories({{}, {{articles[0], 0}}, {}}).ok());
        QCOMPARE(library->stories()->size(), 1U);
        const auto back = library->changeStories({{}, {{articles[1], 0}}, {}});
        QVERIFY(library->stories()->empty());
        QVERIFY(library->changeStories(*back).ok());
        QVERIFY(library->changeStories({{}, {{articles[0], before.stories.front().id}}, {}}).ok());
        QVERIFY(stateOf(*library) == before);
    }

    void aNumberIsNotGivenTwice() {
        const auto library = opened(m_folder.fresh());
        const std::vector<qint64> articles = importedPages(*library, 1);
        const qint64 first = library->changeStories({{{-1, m_title}}, {{articles[0], -1}}, {}})->removed.front();
        QVERIFY(library->changeStories({{}, {}, {first}}).ok());
        const qint64 second = library->changeStories({{{-1, m_title}}, {{articles[0], -1}}, {}})->removed.front();
        QVERIFY(second != first);
    }

    void whatIsNotThereIsRefused() {
        const auto library = opened(m_folder.fresh());
        const std::vector<qint64> articles = importedPages(*library, 1);
        QVERIFY(!library->changeStories({{}, {{articles[0], 77}}, {}}).ok());
        QVERIFY(!library->changeStories({{{-1, m_title}}, {{articles[0], -1}, {9999, -1}}, {}}).ok());
        QVERIFY(stateOf(*library) == State()); // all or nothing
    }

    /// What hangs on an article's identity outlives the bin, other decisions, and other rules.
    void itOutlivesBinDecisionsAndRules() {
        const auto library = opened(m_folder.fresh());
        const std::vector<qint64> articles = importedPages(*library, 2);
        QVERIFY(library->changeStories({{{-1, m_title}}, {{articles[0], -1}, {articles[1], -1}}, {}}).ok());
        const State before = stateOf(*library);
        QVERIFY(library->setBinned(articles, true).ok());
        QVERIFY(stateOf(*library) == before);
        QVERIFY(library->setBinned(articles, false).ok());
        QVERIFY(stateOf(*library) == before);

        const qint64 page = *library->pageOf(articles[0]);
        const ReadingPointer reading = readingOf(pageNumber(0));
        Decisions decisions;
        decisions.put(decisionOn(reading->choice.script.edits().front(), Verdict::Reject, reading->page->text,
                                 reading->page->codePoints));
        QVERIFY(library->setDecisions(page, decisions).ok());
        QCOMPARE(*library->reconcile(page, *redecided(reading, decisions, {})), std::vector<qint64>{articles[0]});
        QVERIFY(stateOf(*library) == before);
        // As a version with other rules would read the page.
        QStringList without;
        for (const Edit &edit : reading->choice.script.edits())
            without << ruleNames(edit.rules).split(u'+');
        QCOMPARE(*library->reconcile(page, *readingOf(pageNumber(0), without)), std::vector<qint64>{articles[0]});
        QVERIFY(stateOf(*library) == before);
    }

    /// Law: whatever is done, an article is in one story at most and no story is empty; and what a change gives back,
    /// carried out in the opposite order, leads through the same states to the first one.
    void takenBackStepByStep() {
        QRandomGenerator random = seeded("stories");
        const auto library = opened(m_folder.fresh());
        const std::vector<qint64> articles = importedPages(*library, 6);
        const auto anyArticle = [&] { return articles[std::size_t(random.bounded(6))]; };
        const auto anyStory = [&]() -> qint64 {
            const std::vector<Story> all = *library->stories();
            return all.empty() ? 0 : all[std::size_t(random.bounded(int(all.size())))].id;
        };
        std::vector<State> states;
        std::vector<StoriesChange> backs;
        for (int step = 0; step < 120; ++step) {
            StoriesChange change;
            for (int i = random.bounded(3); i > 0; --i)
                change.put.push_back({-i, randomText(random, 4)});
            if (const qint64 story = anyStory(); story != 0 && random.bounded(3) == 0)
                change.put.push_back({story, randomText(random, 3)});
            for (int i = random.bounded(4); i > 0; --i) {
                const bool made = !change.put.empty() && random.bounded(2) == 0;
                change.members.push_back({anyArticle(), made ? change.put.front().id : anyStory()});
            }
            if (random.bounded(5) == 0)
                change.removed.push_back(anyStory());
            states.push_back(stateOf(*library));
            const auto back = library->changeStories(change);
            QVERIFY(back.ok());
            backs.push_back(*back);
            const State now = stateOf(*library);
            std::set<qint64> held;
            for (const auto &member : now.members)
                held.insert(member.second);
            QCOMPARE(held.size(), now.stories.size());
        }
        while (!backs.empty()) {
            const State after = stateOf(*library);
            const auto again = library->changeStories(backs.back());
            QVERIFY(again.ok());
            QVERIFY(stateOf(*library) == states.back());
            if (random.bounded(2) == 0) {
                // There and back once more.
                const auto once = library->changeStories(*again);
                QVERIFY(stateOf(*library) == after);
                QVERIFY(library->changeStories(*once).ok());
                QVERIFY(stateOf(*library) == states.back());
            }
            backs.pop_back();
            states.pop_back();
        }
    }

    void whatIsOnTheSameEventIsFound() {
        const auto library = opened(m_folder.fresh());
        const qint64 one = imported(*library, "白鹭湖抽水蓄能电站开工\n\n白鹭湖日报 2032年5月6日\n\n"
                                              "白鹭湖抽水蓄能电站昨日开工，总投资约75亿元，装机容量120万千瓦。\n");
        const qint64 other = imported(*library, "白鷺湖抽水蓄能工程動工\n\n2032-05-07 08:12\n\n"
                                                "嶺南水電投資的電站週四正式動工，總投資約75億元，裝機容量1.2吉瓦。\n");
        const qint64 later = imported(*library, "白鹭湖抽水蓄能电站开工\n\n2032-09-07 08:12\n\n"
                                                "又一座电站昨日开工，总投资约75亿元，装机容量120万千瓦。\n");
        const qint64 bookshop = imported(*library, "山城书店重新开门\n\n店主说，书架都修好了，读者可以回来了。\n");
        QVERIFY(library->updateIndex().ok());
        const auto related = [&library](qint64 article) {
            std::vector<qint64> found;
            const auto all = library->related({article});
            for (const RelatedArticle &each : *all)
                found.push_back(each.article);
            return found;
        };
        QCOMPARE(related(one), std::vector<qint64>{other});
        const Kinship kin = library->related({one})->front().kinship;
        QCOMPARE(kin.figures, 2);
        QCOMPARE(kin.days, std::optional<int>(1));
        QVERIFY(related(bookshop).empty());
        QVERIFY(related(later).empty()); // months later it is another event
        // Not what is in the bin, nor what the analyst has put elsewhere.
        QVERIFY(library->setBinned({other}, true).ok());
        QVERIFY(related(one).empty());
        QVERIFY(library->setBinned({other}, false).ok());
        QVERIFY(library->changeStories({{{-1, m_title}}, {{other, -1}}, {}}).ok());
        QVERIFY(related(one).empty());
        QCOMPARE(related(other), std::vector<qint64>{one});
        const Progress cancelled;
        cancelled.cancel();
        QVERIFY(!library->related({one}, cancelled).ok());
    }

    /// What was declined does not come again, unless by an article that was not there; taken back, it does.
    void whatWasDeclinedIsNotProposedAgain() {
        const QString path = m_folder.fresh();
        qint64 one = 0, other = 0, third = 0;
        StoriesChange back;
        {
            const auto library = opened(path);
            one = imported(*library, "白鹭湖抽水蓄能电站开工\n\n白鹭湖日报 2032年5月6日\n\n"
                                     "白鹭湖抽水蓄能电站昨日开工，总投资约75亿元，装机容量120万千瓦。\n");
            other = imported(*library, "白鷺湖抽水蓄能工程動工\n\n2032-05-07 08:12\n\n"
                                       "嶺南水電投資的電站週四正式動工，總投資約75億元，裝機容量1.2吉瓦。\n");
            third = imported(*library, "白鹭湖电站动工，总投资75亿元\n\n2032年5月7日\n\n"
                                       "白鹭湖抽水蓄能电站动工，总投资约75亿元，装机容量120万千瓦，工期五年。\n");
            QCOMPARE(library->related({one})->size(), 2U);
            const auto taken = library->changeStories({{}, {}, {}, {{other, one}}});
            QVERIFY(taken.ok());
            back = *taken;
            QCOMPARE(back.declined, (std::vector<DeclinedPair>{{one, other, false}}));
        }
        const auto library = opened(path);
        const auto proposed = [&library](const std::vector<qint64> &articles) {
            std::set<qint64> found;
            const auto all = library->related(articles);
            for (const RelatedArticle &each : *all)
                found.insert(each.article);
            return found;
        };
        QCOMPARE(proposed({one}), std::set<qint64>{third});
        QCOMPARE(proposed({other}), std::set<qint64>{third});
        QCOMPARE(proposed({one, third}), std::set<qint64>{other}); // near to the one that has joined
        QVERIFY(library->changeStories({{}, {}, {}, {{third, other}}}).ok());
        QVERIFY(proposed({one, third}).empty());
        QVERIFY(library->changeStories({{}, {}, {}, {{third, other, false}}}).ok());
        QVERIFY(library->changeStories(back).ok());
        QCOMPARE(proposed({one}), (std::set<qint64>{other, third}));
        // Said twice it is one thing, and of an article that is not there nothing is said.
        QVERIFY(library->changeStories({{}, {}, {}, {{one, other}, {other, one}}}).ok());
        QVERIFY(!library->changeStories({{}, {}, {}, {{one, 9999}}}).ok());
        QVERIFY(!library->changeStories({{}, {}, {}, {{one, one}}}).ok());
        QCOMPARE(library->integrityProblems(), QStringList());
    }

    void aFullDiskChangesNothing() {
        const auto library = opened(m_folder.fresh());
        const std::vector<qint64> articles = importedPages(*library, 2);
        QVERIFY(library->changeStories({{{-1, m_title}}, {{articles[0], -1}}, {}}).ok());
        const State before = stateOf(*library);
        library->limitPages(1);
        const auto refused = library->changeStories({{{-1, QString(200'000, u'长')}}, {{articles[0], -1}}, {}});
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().code, ErrorCode::DiskFull);
        QVERIFY(stateOf(*library) == before);
    }

#ifdef Q_OS_UNIX
    /// A process that is killed while it moves two articles together: they are together, in a story that it had said.
    void killingLosesNothingThatWasSaid() {
        QRandomGenerator random = seeded("kill while grouping");
        const QString path = m_folder.fresh();
        std::vector<qint64> articles;
        {
            const auto library = opened(path);
            articles = importedPages(*library, 2);
        }
        int said = 0;
        for (int round = 0; round < 8; ++round) {
            int ends[2] = {};
            QVERIFY(pipe(ends) == 0);
            const pid_t child = fork();
            if (child == 0) {
                const auto library = opened(path);
                for (int i = said + 1; library; ++i) {
                    if (!library->changeStories(
                            {{{-1, QString::number(i)}}, {{articles[0], -1}, {articles[1], -1}}, {}}) ||
                        write(ends[1], "s", 1) != 1)
                        break;
                }
                _exit(0);
            }
            QVERIFY(child > 0);
            close(ends[1]);
            char byte = 0;
            for (int left = random.bounded(1, 40); left > 0 && read(ends[0], &byte, 1) == 1; --left)
                ++said;
            ::kill(child, SIGKILL);
            QVERIFY(waitpid(child, nullptr, 0) == child);
            while (read(ends[0], &byte, 1) == 1)
                ++said;
            close(ends[0]);
            const auto library = opened(path);
            const State now = stateOf(*library);
            QCOMPARE(now.stories.size(), 1U);
            QCOMPARE(now.members.size(), 2U);
            const int found = now.stories.front().title.toInt();
            QVERIFY2(found == said || found == said + 1, "what was said is there, and at most what was being said");
            said = found;
            QCOMPARE(library->integrityProblems(), QStringList());
        }
    }
#endif
};

QTEST_GUILESS_MAIN(StoriesTest)
#include "stories_test.moc"
