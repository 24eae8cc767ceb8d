// SPDX-License-Identifier: Apache-2.0
// Which articles are on one event: the sources of a comparison are, those of two comparisons are not.
#include "models/compare/kinship.h"
#include "models/pipeline/reading.h"
#include "models/source/page.h"
#include "tests/entity/bundledlexicon.h"
#include "tests/support/random.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>

using namespace variorum;
using namespace variorum::tests;

namespace {

struct Source {
    QString name; ///< "two-scripts/a"
    QString story;
    EventTraits traits;
};

EventTraits traitsOf(const ReadArticle &read) {
    QStringList entities;
    for (const Mention &mention : read.mentions)
        entities << mention.entity;
    return {nameTraits(entities), figureTraits(read.figures), titleTraits(read.article.title),
            dayOf(read.article.published)};
}

std::vector<Source> sources() {
    std::vector<Source> all;
    ReadOptions options;
    options.lexicon = Lexicon::compile(bundledEntries(QStringLiteral(LEXICON_DIR)));
    const QDir folder(QStringLiteral(GOLDEN_DIR));
    for (const QString &story : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const QDir pages(folder.filePath(story));
        for (const QString &file : pages.entryList({QStringLiteral("?.txt")}, QDir::Files, QDir::Name)) {
            QFile bytes(pages.filePath(file));
            if (!bytes.open(QIODevice::ReadOnly))
                continue;
            const auto page = readPage(bytes.readAll(), file);
            const ReadingPointer reading = page ? read(*page, {}, options) : nullptr;
            if (reading && !reading->articles.empty())
                all.push_back({story + u'/' + file.left(1), story, traitsOf(*reading->articles.front())});
        }
    }
    return all;
}

/// Of names and of titles.
struct TraitCounts {
    KeyCounts names;
    KeyCounts titles;

    void add(const EventTraits &traits) {
        names.add(traits.names);
        titles.add(traits.title);
    }
};

Kinship kinship(const EventTraits &a, const EventTraits &b, const TraitCounts &counts) {
    return variorum::kinship(a, b, counts.names, counts.titles);
}

EventTraits randomTraits(QRandomGenerator &random) {
    const auto keys = [&random] {
        std::vector<std::size_t> some;
        for (std::size_t key = 0; key < 12; ++key) {
            if (random.bounded(3) == 0)
                some.push_back(key);
        }
        return some;
    };
    EventTraits traits{keys(), keys(), keys(), {}};
    if (random.bounded(3) > 0)
        traits.published = QDate(2031, 3, 1).addDays(random.bounded(30));
    return traits;
}

} // namespace

class KinshipTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sourcesOfOneEventAreToldFromOthers() {
        const std::vector<Source> all = sources();
        QVERIFY(all.size() >= 20);
        TraitCounts counts;
        for (const Source &one : all)
            counts.add(one.traits);
        QStringList wrong;
        int kin = 0, found = 0;
        double nearest = 0; // of those that are not
        for (std::size_t i = 0; i < all.size(); ++i) {
            for (std::size_t j = i + 1; j < all.size(); ++j) {
                const double score = kinship(all[i].traits, all[j].traits, counts).score;
                if (all[i].story == all[j].story) {
                    ++kin;
                    found += score >= probablyKin ? 1 : 0;
                    continue;
                }
                nearest = std::max(nearest, score);
                if (score >= probablyKin)
                    wrong << QStringLiteral("%1 %2: %3").arg(all[i].name, all[j].name).arg(score);
            }
        }
        qInfo() << found << "of" << kin << "found; the nearest of the others has" << nearest;
        // What is proposed is right. Of these texts of two sentences, whose names no lexicon knows, more than half are
        // found.
        QCOMPARE(wrong.join(u'\n'), QString());
        QVERIFY(2 * found > kin);
    }

    void titlesCountInAnyScript() {
        QCOMPARE(titleTraits(QStringLiteral("電站　併網！")), titleTraits(QStringLiteral("电站 并网")));
        QVERIFY(titleTraits(QStringLiteral("电，站")).empty());
    }

    void whatManyHaveSaysLittle() {
        TraitCounts counts;
        const EventTraits common{{1}, {}, {}, {}};
        for (int i = 0; i < 100; ++i)
            counts.add(common);
        counts.add({{1, 2}, {}, {}, {}});
        QVERIFY(counts.names.weight(2) > 3 * counts.names.weight(1));
    }

    /// Ten words that every company's report has in its title are no event; a name that hardly any other has is.
    void titlesCountByTheRarenessOfTheirWords() {
        const auto titled = [](const QString &title) {
            return EventTraits{{}, {}, titleTraits(title), QDate(2031, 3, 1)};
        };
        const EventTraits one = titled(QStringLiteral("沧浪储能发布2031年年度业绩报告"));
        const EventTraits other = titled(QStringLiteral("白鹭湖水务发布2031年年度业绩报告"));
        const EventTraits same = titled(QStringLiteral("滄浪儲能拿下電網訂單，發布報告"));
        TraitCounts few;
        for (const EventTraits &each : {one, other, same})
            few.add(each);
        QVERIFY(kinship(one, other, few).score >= probablyKin); // nothing says that others are called so too
        TraitCounts many = few;
        for (int i = 0; i < 100; ++i)
            many.add(titled(QStringLiteral("第%1公司发布2031年年度业绩报告").arg(i)));
        QVERIFY(kinship(one, other, many).score < probablyKin);
        QVERIFY(kinship(one, same, many).score > 2 * kinship(one, other, many).score);
    }

    void onlyWhatIsNearInTimeIsKin() {
        EventTraits a{{1, 2, 3, 4}, {7, 8}, {5, 6, 7}, QDate(2031, 3, 1)};
        EventTraits b = a;
        TraitCounts counts;
        counts.add(a);
        counts.add(b);
        b.published = QDate(2031, 3, 3);
        QVERIFY(kinship(a, b, counts).score >= probablyKin);
        b.published = QDate(2031, 3, 30);
        QCOMPARE(kinship(a, b, counts).score, 0.0);
        QCOMPARE(kinship(a, b, counts).days, std::optional<int>(29));
    }

    /// Laws: the same both ways, from 0 to 1, nothing in common is no kin, and a day more never makes it more.
    void laws() {
        QRandomGenerator random = seeded("kinship");
        for (int i = 0; i < 2000; ++i) {
            const EventTraits a = randomTraits(random);
            EventTraits b = randomTraits(random);
            TraitCounts counts;
            for (int more = random.bounded(5); more >= 0; --more)
                counts.add(randomTraits(random));
            counts.add(a);
            counts.add(b);
            const Kinship kin = kinship(a, b, counts);
            QVERIFY(kin == kinship(b, a, counts));
            QVERIFY(kin.score >= 0 && kin.score <= 1);
            QVERIFY(kin.names + kin.figures + kin.title > 0 || kin.score == 0);
            if (!a.published.isValid() || !b.published.isValid())
                continue;
            b.published = b.published.addDays(b.published < a.published ? -1 : 1);
            QVERIFY(kinship(a, b, counts).score <= kin.score);
        }
    }
};

QTEST_GUILESS_MAIN(KinshipTest)
#include "kinship_test.moc"
