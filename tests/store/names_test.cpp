// SPDX-License-Identifier: Apache-2.0
// What the analyst says of names is kept whole, for its page or for all.
#include "models/store/librarycheck.h"
#include "tests/support/testlibrary.h"

#include <QTest>

using namespace variorum;
using namespace variorum::tests;

namespace {

const QByteArray otherBytes = "北岭水库上月蓄水,库容两亿立方米。\n\n下游三县的灌溉从明年春天开始。\n";

KeptCorrection said(const Page &page, NameScope scope, qint64 ordinal) {
    KeptCorrection one;
    one.id = QStringLiteral("c%1").arg(ordinal);
    one.ordinal = ordinal;
    one.scope = scope;
    one.anchor = anchorAt(page.text, page.codePoints, {0, 4});
    one.form = QStringLiteral("海陵");
    one.entity = QStringLiteral("org-海陵");
    one.means = NamedThing{QStringLiteral("person-\U00020BB7"), EntityType::Person, QStringLiteral("名 \"引\"")};
    one.author = QStringLiteral("叶 汀");
    one.made = someTime;
    return one;
}

} // namespace

class NamesTest : public QObject {
    Q_OBJECT

    LibraryFolder m_folder;

private Q_SLOTS:
    void everythingComesBackInItsOrder() {
        const QString path = m_folder.fresh();
        const ReadingPointer reading = readingOf(pageBytes);
        KeptCorrection none = said(*reading->page, NameScope::Article, 2);
        none.means.reset();
        const NameCorrections all{said(*reading->page, NameScope::Place, 1), none,
                                  said(*reading->page, NameScope::Library, 3)};
        {
            const auto library = opened(path);
            QVERIFY(imported(*library, pageBytes) != 0);
            QVERIFY(library->changeNameCorrections(1, {{all[2].id, all[2]}, {all[0].id, all[0]}, {all[1].id, all[1]}})
                        .ok());
        }
        const auto library = opened(path);
        QVERIFY(*library->nameCorrections(1) == all);
        QCOMPARE(checkLibrary(*library).problems, QStringList());
        QVERIFY(library->changeNameCorrections(1, {{all[0].id, std::nullopt}}).ok());
        QCOMPARE(library->nameCorrections(1)->size(), 2U);
    }

    void anotherPageHasOnlyWhatIsSaidOfAll() {
        const auto library = opened(m_folder.fresh());
        QVERIFY(imported(*library, pageBytes) != 0);
        QVERIFY(imported(*library, otherBytes, QStringLiteral("b.txt")) != 0);
        const ReadingPointer reading = readingOf(pageBytes);
        for (const NameScope scope : {NameScope::Place, NameScope::Article, NameScope::Library}) {
            const KeptCorrection one = said(*reading->page, scope, static_cast<qint64>(scope) + 1);
            QVERIFY(library->changeNameCorrections(1, {{one.id, one}}).ok());
        }
        QCOMPARE(library->nameCorrections(1)->size(), 3U);
        QCOMPARE(library->nameCorrections(2)->size(), 1U);
        QCOMPARE(library->nameCorrections(2)->front().scope, NameScope::Library);
    }

    void whatIsSaidInAStoryFollowsItsArticles() {
        const QString path = m_folder.fresh();
        qint64 story = 0;
        KeptCorrection one = said(*readingOf(pageBytes)->page, NameScope::Story, 1);
        {
            const auto library = opened(path);
            const qint64 article = imported(*library, pageBytes);
            QVERIFY(imported(*library, otherBytes, QStringLiteral("b.txt")) != 0);
            story = library->changeStories({{{-1, QStringLiteral("并网")}}, {{article, -1}}, {}})->removed.front();
            one.story = story;
            QVERIFY(library->changeNameCorrections(1, {{one.id, one}}).ok());
        }
        const auto library = opened(path);
        // Where the article stands is told with it.
        const NameCorrections here = *library->nameCorrections(1);
        QCOMPARE(here.size(), 1U);
        QCOMPARE(here.front().story, story);
        QCOMPARE(here.front().articles, rangesFromText(rangesText(readingOf(pageBytes)->articles.front()->article,
                                                                  readingOf(pageBytes)->page->codePoints)));
        one.articles = here.front().articles;
        QVERIFY(here.front() == one);
        QVERIFY(library->nameCorrections(2)->empty());
        const qint64 other = library->articlesOf(2)->front().article;
        QVERIFY(library->changeStories({{}, {{other, story}}, {}}).ok());
        QCOMPARE(library->nameCorrections(2)->size(), 1U);
        // It waits for a story that is removed, and holds in no other.
        const auto back = library->changeStories({{}, {}, {story}});
        QVERIFY(library->nameCorrections(1)->empty());
        QVERIFY(library->changeStories({{{-1, QStringLiteral("另一件")}}, {{other, -1}}, {}}).ok());
        QVERIFY(library->nameCorrections(2)->empty());
        QVERIFY(library->changeStories(*back).ok());
        QCOMPARE(library->nameCorrections(1)->size(), 1U);
        QCOMPARE(library->nameCorrections(2)->size(), 1U);
        QCOMPARE(checkLibrary(*library).problems, QStringList());
    }

    void theCheckNamesWhatIsNotFound() {
        const auto library = opened(m_folder.fresh());
        QVERIFY(imported(*library, pageBytes) != 0);
        const KeptCorrection one = said(*readingOf(otherBytes)->page, NameScope::Place, 1);
        QVERIFY(library->changeNameCorrections(1, {{one.id, one}}).ok());
        QCOMPARE(checkLibrary(*library).problems.size(), 1);
    }
};

QTEST_GUILESS_MAIN(NamesTest)
#include "names_test.moc"
