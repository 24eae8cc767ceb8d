// SPDX-License-Identifier: Apache-2.0
// Scores what is found in the passages of tests/golden/entities against what stands there.
#include "models/entity/recogniser.h"
#include "tests/entity/bundledlexicon.h"

#include <QMap>
#include <QTest>

#include <algorithm>

using namespace variorum;

namespace {

struct Gold {
    Span span;
    QString type;
    QString entity;
};

struct Passage {
    QString text;
    std::vector<Gold> mentions;
};

/// Takes "[words|TYPE entity]" out of a passage.
Passage unmarked(const QString &marked) {
    Passage passage;
    qsizetype at = 0;
    for (qsizetype open = marked.indexOf(u'['); open >= 0; open = marked.indexOf(u'[', at)) {
        const qsizetype bar = marked.indexOf(u'|', open);
        const qsizetype close = marked.indexOf(u']', bar);
        passage.text += marked.mid(at, open - at);
        const qsizetype begin = passage.text.size();
        passage.text += marked.mid(open + 1, bar - open - 1);
        const QString answer = marked.mid(bar + 1, close - bar - 1);
        passage.mentions.push_back({{begin, passage.text.size()}, answer.section(u' ', 0, 0), answer.section(u' ', 1)});
        at = close + 1;
    }
    passage.text += marked.mid(at);
    return passage;
}

struct Score {
    int right = 0;
    int found = 0;
    int wanted = 0;

    [[nodiscard]] double precision() const { return found > 0 ? 1.0 * right / found : 1; }
    [[nodiscard]] double recall() const { return wanted > 0 ? 1.0 * right / wanted : 1; }
    [[nodiscard]] double f1() const {
        const double both = precision() + recall();
        return both > 0 ? 2 * precision() * recall() / both : 0;
    }
};

} // namespace

class EntitiesGoldenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void scoresHold() {
        const auto lexicon = Lexicon::compile(tests::bundledEntries(QStringLiteral(LEXICON_DIR)));
        const QDir folder(QStringLiteral(GOLDEN_DIR));
        QMap<QString, Score> scores;
        Score linked;
        for (const QString &name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
            QFile file(folder.filePath(name + QStringLiteral("/passage.txt")));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const Passage passage = unmarked(QString::fromUtf8(file.readAll()));
            const std::vector<Mention> mentions = recognise(*lexicon, passage.text, scriptOf(passage.text));
            for (const Gold &gold : passage.mentions) {
                ++scores[gold.type].wanted;
                const auto same = std::find_if(mentions.begin(), mentions.end(), [&gold](const Mention &mention) {
                    return mention.span == gold.span && entityTypeName(mention.type) == gold.type;
                });
                const QString words = passage.text.mid(gold.span.begin, gold.span.length());
                if (same == mentions.end()) {
                    qInfo("%s: missed %s (%s)", qPrintable(name), qPrintable(words), qPrintable(gold.type));
                    continue;
                }
                ++scores[gold.type].right;
                ++linked.wanted;
                linked.right += same->entity == gold.entity ? 1 : 0;
                if (same->entity != gold.entity)
                    qInfo("%s: %s is %s, not %s", qPrintable(name), qPrintable(words), qPrintable(gold.entity),
                          qPrintable(same->entity));
            }
            for (const Mention &mention : mentions) {
                ++scores[entityTypeName(mention.type)].found;
                const bool wanted =
                    std::any_of(passage.mentions.begin(), passage.mentions.end(), [&](const Gold &gold) {
                        return gold.span == mention.span && gold.type == entityTypeName(mention.type);
                    });
                if (!wanted)
                    qInfo("%s: wrong %s (%s)", qPrintable(name),
                          qPrintable(passage.text.mid(mention.span.begin, mention.span.length())),
                          qPrintable(mention.entity));
            }
        }
        QFile recorded(folder.filePath(QStringLiteral("score.txt")));
        QVERIFY(recorded.open(QIODevice::ReadOnly));
        int checked = 0;
        for (const QString &line : QString::fromUtf8(recorded.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
            const QString what = line.section(u' ', 0, 0);
            const double least = line.section(u' ', 1).toDouble();
            const bool link = what == QStringLiteral("linking");
            const double reached = link ? linked.recall() : scores.value(what).f1();
            if (link)
                qInfo("linking %.3f", reached);
            else
                qInfo("%s: precision %.3f, recall %.3f, F1 %.3f of %d", qPrintable(what),
                      scores.value(what).precision(), scores.value(what).recall(), reached, scores.value(what).wanted);
            QVERIFY2(least > 0 && reached >= least, qPrintable(line));
            ++checked;
        }
        QCOMPARE(checked, 5);
    }
};

QTEST_APPLESS_MAIN(EntitiesGoldenTest)
#include "entities_golden_test.moc"
