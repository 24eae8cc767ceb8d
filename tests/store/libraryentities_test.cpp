// SPDX-License-Identifier: Apache-2.0
// What all articles of a library together name: counted, gathered, and true again after whatever changes it.
#include "tests/support/random.h"
#include "tests/support/testlibrary.h"

#include <QTest>

#include <algorithm>

using namespace variorum;
using namespace variorum::tests;

namespace {

const QByteArray firstPage = "海陵电力并网\n\n2031-03-02\n\n海陵电力昨日宣布,二号机组装机300兆瓦。江声科技供货。\n\n"
                             "江声科技与海陵电力共同出资12亿元。\n";
const QByteArray secondPage = "江声科技扩建\n\n2032-05-06\n\n江声科技上月扩建厂房,面积3000平方米,明年完工。\n";
const QByteArray thirdPage = "海陵電力檢修\n\n2030-01-09\n\n海陵電力的機組上月檢修，容量100兆瓦，停機三天。\n";

LexiconEntry entry(const char *id, EntityType type, const char *hans, const char *hant) {
    LexiconEntry made;
    made.id = QString::fromLatin1(id);
    made.type = type;
    made.hans = QString::fromUtf8(hans);
    made.hant = QString::fromUtf8(hant);
    return made;
}

std::vector<LexiconEntry> entries() {
    return {entry("haling-power", EntityType::Organisation, "海陵电力", "海陵電力"),
            entry("jiangsheng", EntityType::Organisation, "江声科技", "江聲科技")};
}

ReadOptions options(std::vector<LexiconEntry> with = entries()) {
    ReadOptions how;
    how.lexicon = Lexicon::compile(std::move(with));
    return how;
}

/// "haling-power 2/3": articles and mentions, sorted.
QStringList counted(Library &library, const ReadOptions &how = options()) {
    if (!library.updateNames(how).ok())
        qFatal("names cannot be looked for");
    const Result<std::vector<LibraryThing>> things = library.things();
    if (!things)
        qFatal("things cannot be counted");
    QStringList out;
    for (const LibraryThing &thing : *things)
        out << QStringLiteral("%1 %2/%3").arg(thing.entity).arg(thing.articles).arg(thing.mentions);
    out.sort();
    return out;
}

LibraryThing thingOf(Library &library, const char *entity) {
    const Result<std::vector<LibraryThing>> things = library.things();
    for (const LibraryThing &thing : *things) {
        if (thing.entity == QLatin1StringView(entity))
            return thing;
    }
    return {};
}

QString found(Library &library, const char *query) {
    const Result<SearchResult> result = library.search(parseQuery(QString::fromUtf8(query)).query);
    QStringList articles;
    for (const SearchHit &hit : result->hits)
        articles << QString::number(hit.article);
    return articles.join(u' ');
}

KeptCorrection said(const char *id, NameScope scope, const char *entity, std::optional<NamedThing> means) {
    KeptCorrection one;
    one.id = QString::fromLatin1(id);
    one.ordinal = 1;
    one.scope = scope;
    one.entity = QString::fromUtf8(entity);
    one.means = std::move(means);
    one.author = QStringLiteral("叶汀");
    one.made = someTime;
    return one;
}

const NamedThing jiangsheng{QStringLiteral("jiangsheng"), EntityType::Organisation, QStringLiteral("江声科技")};

} // namespace

class LibraryEntitiesTest : public QObject {
    Q_OBJECT

    LibraryFolder m_folder;
    std::unique_ptr<Library> m_library;
    QString m_path;

private Q_SLOTS:
    void init() {
        m_path = m_folder.fresh();
        m_library = opened(m_path);
        QCOMPARE(imported(*m_library, firstPage), 1);
        QCOMPARE(imported(*m_library, secondPage, QStringLiteral("b.txt")), 2);
        QCOMPARE(imported(*m_library, thirdPage, QStringLiteral("c.txt")), 3);
    }

    void thingsAreCountedOverAllArticles() {
        QCOMPARE(*m_library->unnamed(options()), 3);
        QCOMPARE(counted(*m_library),
                 (QStringList{QStringLiteral("haling-power 2/3"), QStringLiteral("jiangsheng 2/3")}));
        QCOMPARE(*m_library->unnamed(options()), 0);
        const LibraryThing haling = thingOf(*m_library, "haling-power");
        QCOMPARE(haling.type, EntityType::Organisation);
        QCOMPARE(haling.first, QStringLiteral("2030-01-09"));
        QCOMPARE(haling.last, QStringLiteral("2031-03-02"));
        // By any of its names, in either script.
        QVERIFY(haling.keys.contains(QStringLiteral("海陵电力")));
        QVERIFY(haling.keys.contains(QStringLiteral("haling")));
    }

    void whatIsInTheBinDoesNotCount() {
        (void)counted(*m_library);
        QVERIFY(m_library->setBinned({1}, true).ok());
        QCOMPARE(counted(*m_library),
                 (QStringList{QStringLiteral("haling-power 1/1"), QStringLiteral("jiangsheng 1/1")}));
        QVERIFY(m_library->dossier(QStringLiteral("haling-power"))->companions.empty());
    }

    void aDossierHasArticlesCompanionsAndFigures() {
        (void)counted(*m_library);
        const Result<ThingDossier> dossier = m_library->dossier(QStringLiteral("haling-power"));
        QVERIFY(dossier.ok());
        QCOMPARE(dossier->articles.size(), 2U);
        QCOMPARE(dossier->articles[0].article, 1); // the latest first
        QCOMPARE(dossier->articles[0].mentions, 2);
        QCOMPARE(dossier->articles[0].first, 0);
        QCOMPARE(dossier->articles[1].article, 3);
        QCOMPARE(dossier->companions.size(), 1U);
        QCOMPARE(dossier->companions[0].entity, QStringLiteral("jiangsheng"));
        QCOMPARE(dossier->companions[0].articles, 1);
        QCOMPARE(dossier->companions[0].sentences, 1); // the sentence between names one of them alone
        QStringList figures;
        for (const ThingFigure &one : dossier->figures)
            figures << QStringLiteral("%1 %2 %3").arg(one.article).arg(one.words, one.figure.unit);
        // Each in a sentence that names it; three days are a duration, and 3000 m² stand where it is not named.
        QCOMPARE(figures, (QStringList{QStringLiteral("0 300兆瓦 W"), QStringLiteral("0 12亿元 CNY"),
                                       QStringLiteral("1 100兆瓦 W")}));
        QCOMPARE(dossier->figures[0].sentence, QStringLiteral("海陵电力昨日宣布，二号机组装机300兆瓦。"));
        QCOMPARE(*dossier->figures[1].figure.value, 12e8);
    }

    void offsetsCountCodePoints() {
        QCOMPARE(imported(*m_library,
                          "题外话\n\n𠮷野家的老板说,海陵电力的装机是500兆瓦,明年完工,沿岸三县的用电改观。\n",
                          QStringLiteral("d.txt")),
                 4);
        (void)counted(*m_library);
        const Result<ThingDossier> dossier = m_library->dossier(QStringLiteral("haling-power"));
        const auto article = std::find_if(dossier->articles.begin(), dossier->articles.end(),
                                          [](const NamingArticle &one) { return one.article == 4; });
        QVERIFY(article != dossier->articles.end());
        QCOMPARE(article->first, 12);
        QCOMPARE(dossier->figures.back().words, QStringLiteral("500兆瓦"));
        QCOMPARE(dossier->figures.back().figure.span, Span(20, 25));
    }

    void correctionsOfTheWholeLibraryHold() {
        (void)counted(*m_library);
        const KeptCorrection same = said("c", NameScope::Library, "haling-power", jiangsheng);
        QVERIFY(m_library->changeNameCorrections(1, {{same.id, same}}).ok());
        QCOMPARE(*m_library->unnamed(options()), 3);
        QCOMPARE(counted(*m_library), QStringList{QStringLiteral("jiangsheng 3/6")});
        QCOMPARE(found(*m_library, "entity:江声"), QStringLiteral("3 2 1"));
        // Its own words name the other thing now.
        QCOMPARE(found(*m_library, "entity:海陵"), QStringLiteral("3 1"));
        QCOMPARE(found(*m_library, "entity:haling-power"), QString());
        QVERIFY(m_library->dossier(QStringLiteral("haling-power"))->articles.empty());
        QVERIFY(m_library->changeNameCorrections(1, {{same.id, std::nullopt}}).ok());
        QCOMPARE(counted(*m_library),
                 (QStringList{QStringLiteral("haling-power 2/3"), QStringLiteral("jiangsheng 2/3")}));
        QCOMPARE(found(*m_library, "entity:江声"), QStringLiteral("2 1"));
    }

    void correctionsOfOneArticleHoldThereAlone() {
        (void)counted(*m_library);
        KeptCorrection none = said("c", NameScope::Article, "haling-power", std::nullopt);
        const auto page = m_library->page(1);
        none.anchor = anchorAt((*page)->text, (*page)->codePoints,
                               Span((*page)->text.lastIndexOf(QStringLiteral("海陵电力")),
                                    (*page)->text.lastIndexOf(QStringLiteral("海陵电力")) + 4));
        QVERIFY(m_library->changeNameCorrections(1, {{none.id, none}}).ok());
        QCOMPARE(*m_library->unnamed(options()), 1);
        QCOMPARE(counted(*m_library),
                 (QStringList{QStringLiteral("haling-power 1/1"), QStringLiteral("jiangsheng 2/3")}));
        QCOMPARE(*m_library->unnamed(options()), 0);
        QCOMPARE(found(*m_library, "entity:海陵"), QStringLiteral("3"));
    }

    void ownNamesAreFound() {
        (void)counted(*m_library);
        std::vector<LexiconEntry> own = entries();
        own.insert(own.begin(), entry("own-unit", EntityType::Product, "二号机组", "二號機組"));
        const ReadOptions how = options(own);
        QCOMPARE(*m_library->unnamed(how), 3);
        QVERIFY(counted(*m_library, how).contains(QStringLiteral("own-unit 1/1")));
        QCOMPARE(found(*m_library, "entity:二号机组"), QStringLiteral("1"));
        QVERIFY(!counted(*m_library).contains(QStringLiteral("own-unit 1/1")));
    }

    void theSameLexiconHasTheSameFingerprint() {
        QCOMPARE(options().lexicon->fingerprint(), options().lexicon->fingerprint());
        std::vector<LexiconEntry> other = entries();
        other[0].aliases.push_back({QStringLiteral("海电"), true, false});
        QVERIFY(options(other).lexicon->fingerprint() != options().lexicon->fingerprint());
    }

    void whatIsCancelledGoesOnLater() {
        Progress stopped;
        stopped.cancel();
        QVERIFY(m_library->updateNames(options(), stopped).ok());
        QCOMPARE(*m_library->unnamed(options()), 3);
        QCOMPARE(counted(*m_library).size(), 2);
        const auto refused = m_library->things(stopped);
        QVERIFY(refused.ok() || refused.error().code == ErrorCode::Cancelled);
    }

    void anotherReaderOfTheFileSeesIt() {
        (void)counted(*m_library);
        const auto other = opened(m_path);
        QCOMPARE(*other->unnamed(options()), 0);
        QCOMPARE(other->things()->size(), 2U);
    }

    /// Whatever is decided, said and thrown away: what is counted is what a library has that was made of it anew.
    void theCountsFollow() {
        QRandomGenerator random = seeded("names");
        for (int step = 0; step < 40; ++step) {
            const qint64 page = random.bounded(1, 4);
            const QString id = QStringLiteral("c%1").arg(random.bounded(3));
            switch (random.bounded(4)) {
            case 0: {
                KeptCorrection one =
                    said("", NameScope::Library, random.bounded(2) == 0 ? "haling-power" : "jiangsheng",
                         random.bounded(2) == 0 ? std::optional(jiangsheng) : std::nullopt);
                one.id = id;
                one.ordinal = step + 1;
                QVERIFY(m_library->changeNameCorrections(page, {{id, one}}).ok());
                break;
            }
            case 1:
                QVERIFY(m_library->changeNameCorrections(page, {{id, std::nullopt}}).ok());
                break;
            case 2:
                QVERIFY(m_library->setBinned({page}, random.bounded(2) == 0).ok());
                break;
            default:
                (void)counted(*m_library);
            }
        }
        const QStringList now = counted(*m_library);
        m_library.reset();
        QVERIFY(QFile::remove(m_path + QStringLiteral("-cache")));
        m_library = opened(m_path);
        const QByteArray pages[] = {firstPage, secondPage, thirdPage};
        for (const qint64 page : m_library->stale())
            QVERIFY(m_library->reconcile(page, *readingOf(pages[page - 1])).ok());
        QCOMPARE(counted(*m_library), now);
    }
};

QTEST_GUILESS_MAIN(LibraryEntitiesTest)
#include "libraryentities_test.moc"
