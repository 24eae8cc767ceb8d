// SPDX-License-Identifier: Apache-2.0
// Scores the names and figures found in the passages of tests/golden/passages against what stands there.
#include "models/base/chinese.h"
#include "models/entity/recogniser.h"
#include "tests/entity/bundledlexicon.h"
#include "tests/entity/bundledtagger.h"
#include "tests/figure/goldenfigures.h"
#include "tests/pipeline/goldpassage.h"

#include <QMap>
#include <QTest>

#include <algorithm>

using namespace variorum;
using namespace variorum::tests;

namespace {

struct Score {
    int right = 0;
    int found = 0;
    int wanted = 0;

    void add(const Score &other) {
        right += other.right;
        found += other.found;
        wanted += other.wanted;
    }
    [[nodiscard]] double precision() const { return found > 0 ? 1.0 * right / found : 1; }
    [[nodiscard]] double recall() const { return wanted > 0 ? 1.0 * right / wanted : 1; }
    [[nodiscard]] double f1() const {
        const double both = precision() + recall();
        return both > 0 ? 2 * precision() * recall() / both : 0;
    }
};
using Scores = QMap<QString, Score>;

void tell(const GoldPassage &passage, const char *what, Span span, const QString &answer) {
    qInfo("%s: %s %s (%s)", qPrintable(passage.name), what, qPrintable(passage.text.mid(span.begin, span.length())),
          qPrintable(answer));
}

void scoreMentions(const GoldPassage &passage, const std::vector<Mention> &mentions, Scores &scores) {
    std::vector<bool> used(mentions.size());
    for (const GoldMention &gold : passage.mentions) {
        ++scores[gold.type].wanted;
        const auto same = std::find_if(mentions.begin(), mentions.end(), [&gold](const Mention &mention) {
            return mention.span == gold.span && entityTypeName(mention.type) == gold.type;
        });
        if (same == mentions.end()) {
            tell(passage, "missed", gold.span, gold.type);
            continue;
        }
        used[static_cast<std::size_t>(same - mentions.begin())] = true;
        ++scores[gold.type].right;
        Score &linking = scores[QStringLiteral("linking")];
        ++linking.wanted;
        ++linking.found;
        if (same->entity == gold.entity)
            ++linking.right;
        else
            tell(passage, "linked", gold.span, same->entity + QStringLiteral(" for ") + gold.entity);
    }
    for (std::size_t i = 0; i < mentions.size(); ++i) {
        ++scores[entityTypeName(mentions[i].type)].found;
        if (!used[i])
            tell(passage, "wrong", mentions[i].span, mentions[i].entity);
    }
}

void scoreFigures(const GoldPassage &passage, const std::vector<Figure> &figures, Scores &scores) {
    std::vector<bool> used(figures.size());
    for (const GoldFigure &gold : passage.figures) {
        ++scores[gold.kind].wanted;
        const auto same = std::find_if(figures.begin(), figures.end(),
                                       [&gold](const Figure &figure) { return agrees(gold, figure); });
        if (same == figures.end()) {
            tell(passage, "missed", gold.span, gold.kind + u' ' + gold.value + u' ' + gold.unit);
            continue;
        }
        used[static_cast<std::size_t>(same - figures.begin())] = true;
        ++scores[gold.kind].right;
    }
    for (std::size_t i = 0; i < figures.size(); ++i) {
        ++scores[figureKindName(figures[i].kind)].found;
        if (!used[i])
            tell(passage, "wrong", figures[i].span, meaningOf(figures[i]));
    }
}

bool isMentionType(const QString &what) {
    return what == QStringLiteral("ORG") || what == QStringLiteral("PERSON") || what == QStringLiteral("PLACE") ||
           what == QStringLiteral("PRODUCT");
}

/// The rows of a set of passages, and one for all mentions and one for all figures.
Scores withSums(const Scores &scores) {
    Scores all = scores;
    for (auto row = scores.begin(); row != scores.end(); ++row) {
        if (row.key() != QStringLiteral("linking"))
            all[isMentionType(row.key()) ? QStringLiteral("mentions") : QStringLiteral("figures")].add(row.value());
    }
    return all;
}

void print(const char *title, const Scores &scores) {
    for (auto row = scores.begin(); row != scores.end(); ++row)
        qInfo("%s %-11s precision %.3f  recall %.3f  F1 %.3f  of %d", title, qPrintable(row.key()), row->precision(),
              row->recall(), row->f1(), row->wanted);
}

} // namespace

class PassagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void scoresHold() {
        const auto lexicon = Lexicon::compile(bundledEntries(QStringLiteral(LEXICON_DIR)));
        const auto tagger = bundledTagger(QStringLiteral(TAGGER_DIR));
        QVERIFY(tagger);
        const std::vector<GoldPassage> passages = goldPassages(QStringLiteral(GOLDEN_DIR));
        QVERIFY(passages.size() >= 40);
        Scores tuned;
        Scores heldOut;
        for (const GoldPassage &passage : passages) {
            Scores &scores = passage.heldOut() ? heldOut : tuned;
            const std::vector<Mention> mentions =
                recognise(*lexicon, passage.text, scriptOf(passage.text), {}, {tagger->get(), {}});
            scoreMentions(passage, mentions, scores);
            std::vector<Span> names;
            names.reserve(mentions.size());
            for (const Mention &mention : mentions)
                names.push_back(mention.span);
            FigureContext context;
            context.published = passage.published;
            context.names = &names;
            scoreFigures(passage, findFigures(passage.text, context), scores);
        }
        heldOut = withSums(heldOut);
        Scores all = tuned;
        for (auto row = heldOut.begin(); row != heldOut.end(); ++row) {
            if (row.key() != QStringLiteral("mentions") && row.key() != QStringLiteral("figures"))
                all[row.key()].add(row.value());
        }
        all = withSums(all);
        print("held-out", heldOut);
        print("all", all);

        QFile recorded(QDir(QStringLiteral(GOLDEN_DIR)).filePath(QStringLiteral("score.txt")));
        QVERIFY(recorded.open(QIODevice::ReadOnly));
        int checked = 0;
        for (const QString &line : QString::fromUtf8(recorded.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
            const QString what = line.section(u' ', 0, 0);
            const double least = line.section(u' ', 1).toDouble();
            QVERIFY2(least > 0 && all.contains(what) && all.value(what).f1() >= least, qPrintable(line));
            ++checked;
        }
        QCOMPARE(checked, all.size());
    }
};

QTEST_APPLESS_MAIN(PassagesTest)
#include "passages_test.moc"
