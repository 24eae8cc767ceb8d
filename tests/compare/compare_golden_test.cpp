// SPDX-License-Identifier: Apache-2.0
// What an editor would say of a few sources: tests/golden/compare/README.md.
#include "models/pipeline/comparearticles.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>

using namespace variorum;

namespace {

struct Case {
    QStringList names; ///< a, b, ...
    std::vector<std::shared_ptr<const ReadArticle>> articles;
    Comparison comparison;
};

QByteArray contentOf(const QString &path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Case compared(const QDir &folder) {
    Case made;
    for (const QString &name : folder.entryList({QStringLiteral("?.txt")}, QDir::Files, QDir::Name)) {
        const auto page = readPage(contentOf(folder.filePath(name)), name);
        if (!page)
            continue;
        const ReadingPointer reading = read(*page, {}, {});
        if (reading->articles.empty())
            continue;
        made.names.append(name.left(1));
        made.articles.push_back(reading->articles.front());
    }
    made.comparison = compareArticles(made.articles);
    return made;
}

/// "a 86亿元; b 86億元"
QString readingsText(const Case &one, const Claim &claim) {
    QStringList parts;
    for (const ClaimReading &reading : claim.readings) {
        const QString &text = one.articles[static_cast<std::size_t>(reading.source)]->article.text;
        parts.append(one.names[reading.source] + u' ' +
                     text.mid(reading.figure.span.begin, reading.figure.span.length()));
    }
    return parts.join(QStringLiteral("; "));
}

/// "conflict: a 86亿元; b 90億元"
QStringList claimLines(const Case &one) {
    QStringList lines;
    for (const Claim &claim : one.comparison.claims)
        lines.append(claimStatusName(claim.status) + QStringLiteral(": ") + readingsText(one, claim));
    for (std::size_t s = 0; s < one.comparison.mirrorOf.size(); ++s) {
        if (const auto mirror = one.comparison.mirrorOf[s])
            lines.append(QStringLiteral("mirror: %1 of %2").arg(one.names[static_cast<int>(s)], one.names[*mirror]));
    }
    return lines;
}

/// Where a source says some words.
Span placeOf(const Case &one, const QString &part, int &source) {
    source = static_cast<int>(one.names.indexOf(part.left(1)));
    const QString &text = one.articles[static_cast<std::size_t>(std::max(0, source))]->article.text;
    const qsizetype at = text.indexOf(part.mid(2));
    return source < 0 || at < 0 ? Span() : Span(at, at + part.size() - 2);
}

bool inOnePassage(const Case &one, const QString &first, const QString &second) {
    int a = 0;
    int b = 0;
    const Span here = placeOf(one, first, a);
    const Span there = placeOf(one, second, b);
    const auto holds = [](const Passage &passage, int source, Span span) {
        return std::any_of(passage.members.begin(), passage.members.end(), [&](const Passage::Member &member) {
            return member.source == source && member.span.contains(span);
        });
    };
    return !here.isEmpty() && !there.isEmpty() &&
           std::any_of(one.comparison.passages.begin(), one.comparison.passages.end(),
                       [&](const Passage &passage) { return holds(passage, a, here) && holds(passage, b, there); });
}

/// Empty, or what is wrong with a line that was expected.
QString fault(const Case &one, const QStringList &lines, const QString &expected) {
    const QString kind = expected.section(QStringLiteral(": "), 0, 0);
    const QString rest = expected.section(QStringLiteral(": "), 1);
    if (kind == QLatin1StringView("passage")) {
        const QStringList parts = rest.split(QStringLiteral(" = "));
        const bool found = parts.size() == 2 && inOnePassage(one, parts[0], parts[1]);
        return found ? QString() : QStringLiteral("missing  ") + expected;
    }
    if (kind == QLatin1StringView("differ")) {
        const QStringList parts = rest.split(QStringLiteral("; "));
        const bool together = std::any_of(lines.begin(), lines.end(), [&parts](const QString &line) {
            const QStringList said = line.section(QStringLiteral(": "), 1).split(QStringLiteral("; "));
            return !line.startsWith(QStringLiteral("scope")) && said.contains(parts[0]) && said.contains(parts[1]);
        });
        return together ? QStringLiteral("together ") + expected : QString();
    }
    return lines.contains(expected) ? QString() : QStringLiteral("missing  ") + expected;
}

} // namespace

class CompareGoldenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cases_data() {
        QTest::addColumn<QString>("folder");
        const QDir root(QStringLiteral(GOLDEN_DIR));
        const QStringList names = root.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
        QVERIFY(names.size() >= 9);
        for (const QString &name : names)
            QTest::newRow(qPrintable(name)) << root.filePath(name);
    }

    void cases() {
        QFETCH(const QString, folder);
        const QDir here(folder);
        const Case one = compared(here);
        QCOMPARE(static_cast<qsizetype>(one.articles.size()),
                 here.entryList({QStringLiteral("?.txt")}, QDir::Files).size());
        const QStringList lines = claimLines(one);
        QStringList expected = QString::fromUtf8(contentOf(here.filePath(QStringLiteral("expected.txt"))))
                                   .split(u'\n', Qt::SkipEmptyParts);
        expected.erase(
            std::remove_if(expected.begin(), expected.end(), [](const QString &line) { return line.startsWith(u'#'); }),
            expected.end());
        QVERIFY(!expected.isEmpty());
        QStringList faults;
        for (const QString &line : expected)
            faults.append(fault(one, lines, line));
        for (const QString &line : lines) {
            const bool mustBeListed = line.startsWith(QStringLiteral("conflict")) ||
                                      line.startsWith(QStringLiteral("scope")) ||
                                      line.startsWith(QStringLiteral("mirror"));
            if (mustBeListed && !expected.contains(line))
                faults.append(QStringLiteral("too much ") + line);
        }
        faults.removeAll(QString());
        if (!faults.isEmpty())
            faults.append(QStringLiteral("all that came out:\n") + lines.join(u'\n'));
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }
};

QTEST_APPLESS_MAIN(CompareGoldenTest)
#include "compare_golden_test.moc"
