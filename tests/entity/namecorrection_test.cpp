// SPDX-License-Identifier: Apache-2.0
// What the analyst says of names holds, wherever it reaches and whatever was found.
#include "models/entity/namecorrection.h"

#include "models/entity/namekey.h"

#include <QRandomGenerator>
#include <QTest>

using namespace variorum;

namespace {

const QString text = QStringLiteral("海陵电力昨日宣布，海陵电力将与江声科技合作。江声科技的江声说，NOVA 3已经量产。");

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

NameCorrection said(NameScope scope, const QString &form, const QString &entity, std::optional<NamedThing> means,
                    Span place = {}) {
    return {scope, place, nameKey(form), entity, std::move(means)};
}

Span spanOf(const QString &words, int occurrence = 0) {
    auto at = text.indexOf(words);
    for (; occurrence > 0; --occurrence)
        at = text.indexOf(words, at + 1);
    return {at, at + words.size()};
}

/// "words:TYPE:entity" of each mention.
QStringList corrected(const std::vector<NameCorrection> &corrections) {
    const auto names = lexicon();
    QStringList out;
    for (const Mention &one :
         correctedNames(names->findMentions(text, Script::Hans), text, Script::Hans, corrections, names.get()))
        out << text.mid(one.span.begin, one.span.length()) + u':' + entityTypeName(one.type) + u':' + one.entity;
    return out;
}

const QString power = QStringLiteral("海陵电力:ORG:hailing-power");
const QString science = QStringLiteral("江声科技:ORG:jiangsheng");

} // namespace

class NameCorrectionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingSaidChangesNothing() { QCOMPARE(corrected({}), (QStringList{power, power, science, science})); }

    void aPlaceIsNoName() {
        QCOMPARE(corrected({said(NameScope::Place, {}, {}, {}, spanOf(QStringLiteral("海陵电力"), 1))}),
                 (QStringList{power, science, science}));
    }

    void aWrittenFormIsNoNameAnywhere() {
        QCOMPARE(corrected({said(NameScope::Library, QStringLiteral("海陵電力"), {}, {})}),
                 (QStringList{science, science}));
    }

    void aFormIsNamedWhereNothingWasFound() {
        const NamedThing chip{QStringLiteral("nova-3"), EntityType::Product, QStringLiteral("NOVA 3")};
        const QStringList names = corrected({said(NameScope::Article, QStringLiteral("nova 3"), {}, chip)});
        QCOMPARE(names.back(), QStringLiteral("NOVA 3:PRODUCT:nova-3"));
        QCOMPARE(names.size(), 5);
    }

    void withinALongerNameAFormIsNone() {
        const NamedThing man{QStringLiteral("person-江声"), EntityType::Person, QStringLiteral("江声")};
        QCOMPARE(corrected({said(NameScope::Library, QStringLiteral("江声"), {}, man)}),
                 (QStringList{power, power, science, science, QStringLiteral("江声:PERSON:person-江声")}));
    }

    void aPlaceTakesTheSteadOfWhatLiesThere() {
        const Span whole = spanOf(QStringLiteral("江声科技合作"));
        const NamedThing thing{QStringLiteral("org-x"), EntityType::Organisation, QStringLiteral("江声科技合作")};
        QCOMPARE(corrected({said(NameScope::Place, {}, {}, thing, whole)}),
                 (QStringList{power, power, QStringLiteral("江声科技合作:ORG:org-x"), science}));
    }

    void twoEntitiesAreOne() {
        const NamedThing one{QStringLiteral("jiangsheng"), EntityType::Organisation, QStringLiteral("江声科技")};
        const QString joined = QStringLiteral("海陵电力:ORG:jiangsheng");
        QCOMPARE(corrected({said(NameScope::Library, {}, QStringLiteral("hailing-power"), one)}),
                 (QStringList{joined, joined, science, science}));
    }

    void whatIsJoinedStaysJoinedAndACircleEnds() {
        const auto thing = [](const char *id) {
            return NamedThing{QString::fromLatin1(id), EntityType::Person, QString::fromLatin1(id)};
        };
        const QString from = QStringLiteral("hailing-power");
        const std::vector<NameCorrection> chain{said(NameScope::Library, {}, from, thing("b")),
                                                said(NameScope::Library, {}, QStringLiteral("b"), thing("c"))};
        QCOMPARE(corrected(chain).front(), QStringLiteral("海陵电力:PERSON:c"));
        std::vector<NameCorrection> circle = chain;
        circle.push_back(said(NameScope::Library, {}, QStringLiteral("c"), thing("hailing-power")));
        QCOMPARE(corrected(circle).front(), power);
        std::reverse(circle.begin(), circle.end());
        QCOMPARE(corrected(circle).size(), 4);
    }

    /// Law: of two that are said of one name the one that reaches less far counts, whichever was said first.
    void theScopesInTheOrderOfTheirStrength() {
        const Span words = spanOf(QStringLiteral("海陵电力"));
        const auto thing = [](NameScope scope) {
            return NamedThing{QStringLiteral("thing-%1").arg(int(scope)), EntityType::Product, QStringLiteral("物")};
        };
        const NameScope scopes[] = {NameScope::Library, NameScope::Story, NameScope::Article, NameScope::Place};
        for (const NameScope weak : scopes) {
            for (const NameScope strong : scopes) {
                if (strong <= weak)
                    continue;
                const auto of = [&](NameScope scope) {
                    return said(scope, scope == NameScope::Place ? QString() : QStringLiteral("海陵电力"), {},
                                thing(scope), scope == NameScope::Place ? words : Span());
                };
                for (const auto &order : {std::vector<NameCorrection>{of(weak), of(strong)},
                                          std::vector<NameCorrection>{of(strong), of(weak)}})
                    QVERIFY(corrected(order).front().endsWith(thing(strong).entity));
            }
        }
    }

    void whatReachesLessFarCounts() {
        const NamedThing product{QStringLiteral("hailing-power"), EntityType::Product, QStringLiteral("海陵电力")};
        const NamedThing place{QStringLiteral("hailing-power"), EntityType::Place, QStringLiteral("海陵电力")};
        QCOMPARE(corrected({said(NameScope::Article, {}, QStringLiteral("hailing-power"), product),
                            said(NameScope::Library, {}, QStringLiteral("hailing-power"), place)})
                     .front(),
                 QStringLiteral("海陵电力:PRODUCT:hailing-power"));
    }

    void aPlaceIsTakenOutOfWhatWasJoinedBefore() {
        const NamedThing one{QStringLiteral("jiangsheng"), EntityType::Organisation, QStringLiteral("江声科技")};
        const NamedThing own{QStringLiteral("hailing-power"), EntityType::Organisation, QStringLiteral("海陵电力")};
        const NameCorrection join = said(NameScope::Library, {}, QStringLiteral("hailing-power"), one);
        const NameCorrection split = said(NameScope::Place, {}, {}, own, spanOf(QStringLiteral("海陵电力")));
        const QString joined = QStringLiteral("海陵电力:ORG:jiangsheng");
        QCOMPARE(corrected({join, split}).first(2), (QStringList{power, joined}));
        QCOMPARE(corrected({split, join}).first(2), (QStringList{joined, joined}));
    }

    void anUnknownThingKeepsItsNameWithAnotherType() {
        QCOMPARE(unknownEntityId(EntityType::Organisation, u"海陵 電力"), QStringLiteral("org-海陵-电力"));
        QCOMPARE(retypedEntityId(QStringLiteral("org-海陵"), EntityType::Person), QStringLiteral("person-海陵"));
        QCOMPARE(retypedEntityId(QStringLiteral("nvidia"), EntityType::Person), QStringLiteral("nvidia"));
    }

    void mentionsStaySortedAndDisjointWhateverIsSaid() {
        bool given = false;
        const quint32 wanted = qEnvironmentVariable("VARIORUM_SEED").toUInt(&given);
        const quint32 seed = given ? wanted : QRandomGenerator::global()->generate();
        qInfo("VARIORUM_SEED=%u", seed);
        QRandomGenerator random(seed);
        const auto names = lexicon();
        const QStringList ids{QString(), QStringLiteral("hailing-power"), QStringLiteral("jiangsheng"),
                              QStringLiteral("b"), QStringLiteral("c")};
        for (int round = 0; round < 500; ++round) {
            std::vector<NameCorrection> all;
            for (auto count = random.bounded(12); count > 0; --count) {
                const auto begin = random.bounded(int(text.size()));
                const Span span(begin, begin + random.bounded(1, 1 + std::min(8, int(text.size()) - begin)));
                NameCorrection one = said(static_cast<NameScope>(random.bounded(4)), {}, {}, {}, span);
                if (random.bounded(2) == 0)
                    one.form = nameKey(text.mid(span.begin, span.length()));
                one.entity = ids[random.bounded(int(ids.size()))];
                if (random.bounded(3) != 0)
                    one.means = NamedThing{ids[random.bounded(1, int(ids.size()))],
                                           static_cast<EntityType>(random.bounded(4)), QStringLiteral("名")};
                all.push_back(std::move(one));
            }
            Offset end = 0;
            for (const Mention &one :
                 correctedNames(names->findMentions(text, Script::Hans), text, Script::Hans, all, names.get())) {
                QVERIFY(one.span.begin >= end && !one.span.isEmpty() && one.span.end <= text.size());
                end = one.span.end;
            }
        }
    }
};

QTEST_GUILESS_MAIN(NameCorrectionTest)
#include "namecorrection_test.moc"
