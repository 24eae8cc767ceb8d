// SPDX-License-Identifier: Apache-2.0
// Laws of a comparison, on stories made at random from one stock of sentences.
#include "models/compare/comparison.h"
#include "tests/support/random.h"

#include <QSet>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace variorum;

namespace {

/// Sentences with places for numbers: a story takes some, in an order of its own, with numbers of its own.
QString story(QRandomGenerator &random) {
    static const QStringList stock{
        QStringLiteral("港务局宣布，新码头总投资%1亿元，工期%2个月。"),
        QStringLiteral("港務局宣布新碼頭總投資約%1億元；工期為%2個月！"),
        QStringLiteral("去年夏天限电%1天，%2家工厂停产。"),
        QStringLiteral("去年夏天，一帶限電%1天。损失超过%2亿元。"),
        QStringLiteral("首期%1兆瓦将于2031年下半年并网，其余%2兆瓦随后投运。"),
        QStringLiteral("首期%1兆瓦預計在2032年上半年併網發電。😀共%2座。"),
        QStringLiteral("“我们等了%1年。”村民说，“再等%2年也行……”"),
        QStringLiteral("营收由%1亿元降到%2亿元，毛利率%2%。"),
        QStringLiteral("没有数字的一句话，谁也不知道下文。"),
        QStringLiteral("\n"),
        QStringLiteral("𠮷野家%1店，%2。"),
    };
    QString text;
    for (int i = random.bounded(1, 14); i > 0; --i) {
        QString sentence = stock[random.bounded(static_cast<int>(stock.size()))];
        sentence.replace(QStringLiteral("%1"), QString::number(random.bounded(1, 40)));
        text += sentence.replace(QStringLiteral("%2"), QString::number(random.bounded(1, 40)));
    }
    return random.bounded(12) == 0 ? tests::randomText(random, 60) : text;
}

std::vector<ComparedSource> sourcesOf(QRandomGenerator &random) {
    std::vector<ComparedSource> sources;
    for (int s = random.bounded(1, 6); s > 0; --s) {
        const QString text =
            !sources.empty() && random.bounded(5) == 0 ? sources.front().text + story(random) : story(random);
        sources.push_back({QString::number(s), text, {}, findFigures(text)});
    }
    return sources;
}

/// All that was found, independent of how sources are numbered and who is first: for the law of symmetry.
QStringList described(const Comparison &comparison, const std::vector<int> &names) {
    QStringList out;
    const auto name = [&names](int source) { return QString::number(names[static_cast<std::size_t>(source)]); };
    for (const Passage &passage : comparison.passages) {
        QStringList members;
        for (const Passage::Member &member : passage.members)
            members.append(
                QStringLiteral("%1:%2-%3").arg(name(member.source)).arg(member.span.begin).arg(member.span.end));
        members.sort();
        out.append(QString::number(passage.score, 'f', 6) + u' ' + members.join(u' '));
    }
    for (const Claim &claim : comparison.claims) {
        QStringList readings;
        for (const ClaimReading &reading : claim.readings)
            readings.append(QStringLiteral("%1:%2").arg(name(reading.source)).arg(reading.figure.span.begin));
        readings.sort();
        // Which of two copies counts as the original is a matter of order; that only one counts is not.
        out.append(claimStatusName(claim.status) + u' ' + readings.join(u' '));
    }
    out.sort();
    return out;
}

} // namespace

class CompareLawTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void spansAreValid() {
        QRandomGenerator random = tests::seeded("spans of comparisons");
        for (int round = 0; round < 300; ++round) {
            const auto sources = sourcesOf(random);
            const Comparison comparison = compare(sources);
            QCOMPARE(comparison.mirrorOf.size(), sources.size());
            for (std::size_t s = 0; s < sources.size(); ++s)
                QVERIFY(!comparison.mirrorOf[s] || *comparison.mirrorOf[s] < static_cast<int>(s));
            const auto inside = [&sources](int source, Span span) {
                return source >= 0 && source < static_cast<int>(sources.size()) && span.begin >= 0 &&
                       span.begin < span.end && span.end <= sources[static_cast<std::size_t>(source)].text.size();
            };
            std::vector<std::vector<Span>> taken(sources.size());
            for (const Passage &passage : comparison.passages) {
                QVERIFY(passage.members.size() >= 2);
                QVERIFY(passage.score > 0 && passage.score <= 1);
                QSet<int> seen;
                for (const Passage::Member &member : passage.members) {
                    QVERIFY(inside(member.source, member.span));
                    QVERIFY(!seen.contains(member.source));
                    seen.insert(member.source);
                    taken[static_cast<std::size_t>(member.source)].push_back(member.span);
                }
            }
            for (auto &spans : taken) {
                std::sort(spans.begin(), spans.end());
                for (std::size_t i = 1; i < spans.size(); ++i)
                    QVERIFY(spans[i - 1].end <= spans[i].begin);
            }
            for (const Claim &claim : comparison.claims) {
                QVERIFY(!claim.readings.empty() && !claim.words.isEmpty());
                for (const ClaimReading &reading : claim.readings) {
                    QVERIFY(inside(reading.source, reading.figure.span));
                    QVERIFY(inside(reading.source, reading.sentence));
                    QVERIFY(reading.sentence.overlaps(reading.figure.span));
                }
            }
        }
    }

    void eachFigureStandsInOneClaimBesideScopes() {
        QRandomGenerator random = tests::seeded("figures of claims");
        for (int round = 0; round < 300; ++round) {
            const auto sources = sourcesOf(random);
            QSet<QString> own;
            QSet<QString> scoped;
            const Comparison comparison = compare(sources);
            for (const Claim &claim : comparison.claims) {
                for (const ClaimReading &reading : claim.readings) {
                    const QString key = QStringLiteral("%1:%2").arg(reading.source).arg(reading.figure.span.begin);
                    if (claim.status == ClaimStatus::Scope) {
                        scoped.insert(key);
                    } else {
                        QVERIFY2(!own.contains(key), qPrintable(key));
                        own.insert(key);
                    }
                }
            }
            QVERIFY(own.contains(scoped));
        }
    }

    void theOrderOfSourcesOnlyNamesThem() {
        QRandomGenerator random = tests::seeded("order of sources");
        for (int round = 0; round < 200; ++round) {
            const auto sources = sourcesOf(random);
            std::vector<int> order(sources.size());
            std::iota(order.begin(), order.end(), 0);
            const QStringList straight = described(compare(sources), order);
            std::shuffle(order.begin(), order.end(), random);
            std::vector<ComparedSource> turned;
            turned.reserve(order.size());
            for (const int source : order)
                turned.push_back(sources[static_cast<std::size_t>(source)]);
            QCOMPARE(described(compare(turned), order), straight);
        }
    }

    void equalInputGivesEqualOutput() {
        QRandomGenerator random = tests::seeded("determinism");
        const auto sources = sourcesOf(random);
        std::vector<int> names(sources.size());
        std::iota(names.begin(), names.end(), 0);
        const QStringList first = described(compare(sources), names);
        for (int round = 0; round < 5; ++round)
            QCOMPARE(described(compare(sources), names), first);
    }
};

QTEST_APPLESS_MAIN(CompareLawTest)
#include "compare_law_test.moc"
