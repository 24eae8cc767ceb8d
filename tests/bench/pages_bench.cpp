// SPDX-License-Identifier: Apache-2.0
// How fast many plain pages are cleaned and imported, as sites have them: a head, paragraphs and a foot, from 1 kB to
// 10 MB a page; and the same damaged throughout. `variorum-cli` runs once for all files of a row. MB/s count the
// processor's time without the kernel's and without that of starting for one small page, which the first line tells;
// "cores" is how many of them worked at once.
// usage: pages_bench [MB of a row]
#include "tests/bench/childcost.h"
#include "tests/support/damage.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace variorum::tests;

namespace {

QString contents(const QString &path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// What the pages of tests/golden/plain are made of, for pages of any length.
class Pages {
public:
    explicit Pages(const QString &folder) {
        static const QRegularExpression sentence(QStringLiteral("[^。！？\n]{12,}[。！？]”?"));
        for (const QString &name : QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
            const QString path = folder + u'/' + name;
            const QStringList lines = contents(path + QStringLiteral("/page.txt")).split(u'\n');
            const QString text = contents(path + QStringLiteral("/gold.txt"));
            const QStringList gold = text.split(u'\n', Qt::SkipEmptyParts);
            const auto isText = [&gold](const QString &line) { return line.size() >= 20 && gold.contains(line); };
            const auto first = std::find_if(lines.begin(), lines.end(), isText);
            const auto last = std::find_if(lines.rbegin(), lines.rend(), isText).base();
            if (first < last)
                m_around.push_back({QStringList(lines.begin(), first), QStringList(last, lines.end())});
            for (auto matches = sentence.globalMatch(text); matches.hasNext();)
                m_sentences.append(matches.next().captured());
        }
    }

    [[nodiscard]] bool isEmpty() const { return m_around.empty() || m_sentences.isEmpty(); }

    QString made(qsizetype bytes, QRandomGenerator &random) const {
        const auto below = [&random](qsizetype count) { return random.bounded(static_cast<int>(count)); };
        const auto &[head, foot] = m_around[static_cast<std::size_t>(below(static_cast<qsizetype>(m_around.size())))];
        QStringList lines = head;
        qsizetype size = (head + foot).join(u'\n').toUtf8().size();
        while (size < bytes) {
            QString paragraph;
            for (int i = random.bounded(1, 5); i > 0; --i)
                paragraph += m_sentences[below(m_sentences.size())];
            size += paragraph.toUtf8().size() + 1;
            lines.append(paragraph);
        }
        return (lines + foot).join(u'\n');
    }

private:
    struct Around {
        QStringList head;
        QStringList foot;
    };
    std::vector<Around> m_around;
    QStringList m_sentences;
};

void report(const char *kind, qsizetype bytes, qsizetype files, qsizetype all, const char *command,
            const ChildCost &cost, double start) {
    const double size = static_cast<double>(all) / 1e6;
    std::printf("%-8s %9lld bytes %6lld files  %-6s %7.1f MB/s %6.2f cores %8.1f MB of memory\n", kind,
                static_cast<long long>(bytes), static_cast<long long>(files), command,
                size / std::max(cost.user - start, 1e-3), (cost.user + cost.system) / cost.wall, cost.megabytes);
}

} // namespace

int main(int argc, char **argv) {
    const double megabytes = argc > 1 ? std::atof(argv[1]) : 10;
    const Pages pages(QStringLiteral(PAGES_DIR));
    QTemporaryDir folder;
    if (pages.isEmpty() || !folder.isValid() || megabytes <= 0)
        return 1;
    const auto write = [&folder](const QString &name, const QString &text) {
        QFile file(folder.filePath(name));
        const QByteArray bytes = text.toUtf8();
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
            std::exit(1);
        return file.fileName();
    };
    QRandomGenerator random(7);
    const QString small = write(QStringLiteral("small.txt"), pages.made(1000, random));
    const ChildCost start = costOf(VARIORUM_CLI, {QStringLiteral("clean"), small});
    std::printf("one small page: %.0f ms of the processor, %.0f ms by the clock\n", 1e3 * (start.user + start.system),
                1e3 * start.wall);
    for (const bool damage : {false, true}) {
        for (const qsizetype bytes : {qsizetype(1'000), qsizetype(10'000), qsizetype(100'000), qsizetype(10'000'000)}) {
            // Damaged pages take ten times as long.
            const double share = damage ? megabytes / 10 : megabytes;
            if (static_cast<double>(bytes) > 1e6 * share && bytes > 1'000)
                continue;
            QStringList paths;
            qsizetype all = 0;
            while (paths.isEmpty() || static_cast<double>(all) < 1e6 * share) {
                QString text = pages.made(bytes, random);
                if (damage)
                    text = damaged(text, 0.5, random).text;
                paths.append(write(QStringLiteral("%1-%2-%3.txt").arg(damage).arg(bytes).arg(paths.size()), text));
                all += QFile(paths.last()).size();
            }
            const char *const kind = damage ? "damaged" : "typical";
            report(kind, bytes, paths.size(), all, "clean",
                   costOf(VARIORUM_CLI, QStringList{QStringLiteral("clean")} + paths), start.user);
            const QString library = folder.filePath(QStringLiteral("%1-%2.variorum").arg(damage).arg(bytes));
            const QStringList import{QStringLiteral("--library"), library, QStringLiteral("import")};
            report(kind, bytes, paths.size(), all, "import", costOf(VARIORUM_CLI, import + paths), start.user);
        }
    }
    return 0;
}
