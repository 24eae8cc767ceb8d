// SPDX-License-Identifier: Apache-2.0
// Damages texts at several coverages, repairs them, and prints how many runs came back, how far the confidences can be
// trusted, and how fast it was. The texts are files of clean Chinese prose. A negative share: about twenty characters.
// usage: inversion_bench [--failures] [--coverage SHARE] [--model FILE] FILE...
#include "models/base/chinese.h"
#include "models/clean/cleaning.h"
#include "tests/support/language.h"
#include "tests/support/restoration.h"

#include <QFile>
#include <QStringList>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <iterator>
#include <set>
#include <vector>

using namespace variorum;

namespace {

void print(const QString &line) {
    std::fputs(line.toUtf8().constData(), stdout);
}

double megabytesPerSecond(const QString &text, const LanguageModel &language) {
    auto page = std::make_shared<Page>();
    page->text = text;
    const std::clock_t start = std::clock();
    (void)clean(*page, language);
    const double took = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
    return static_cast<double>(text.toUtf8().size()) / took / 1e6;
}

/// The coverage at which about twenty of a text's characters are listed.
double coverageOfTwenty(const QString &text) {
    std::set<QChar> candidates;
    std::copy_if(text.begin(), text.end(), std::inserter(candidates, candidates.end()),
                 [](QChar c) { return isTraditionalOnly(c.unicode()); });
    return std::min(1.0, 20.0 / std::max<double>(1, static_cast<double>(candidates.size())));
}

} // namespace

int main(int argc, char **argv) {
    QStringList files;
    bool failures = false;
    constexpr double twenty = -1;
    std::vector<double> coverages{0.0, 0.02, 0.05, twenty, 0.1, 0.3, 0.6, 1.0};
    std::shared_ptr<const LanguageModel> language = tests::bundledLanguage();
    for (int i = 1; i < argc; ++i) {
        const QString argument = QString::fromLocal8Bit(argv[i]);
        if (argument == QLatin1StringView("--failures")) {
            failures = true;
        } else if (argument == QLatin1StringView("--coverage") && i + 1 < argc) {
            const double one = std::atof(argv[++i]);
            coverages = {one < 0 ? twenty : one};
        } else if (argument == QLatin1StringView("--model") && i + 1 < argc) {
            QFile file(QString::fromLocal8Bit(argv[++i]));
            if (!file.open(QIODevice::ReadOnly))
                return 1;
            const auto model = LanguageModel::load(file.readAll(), file.fileName());
            if (!model)
                return 1;
            language = *model;
        } else {
            files.append(argument);
        }
    }
    tests::Restoration all;
    QString longest;
    for (const double coverage : coverages) {
        tests::Restoration sum;
        for (const QString &name : files) {
            QFile file(name);
            if (!file.open(QIODevice::ReadOnly))
                return 1;
            QRandomGenerator random(7);
            const QString text = QString::fromUtf8(file.readAll());
            const tests::Damaged page =
                tests::damaged(text, coverage == twenty ? coverageOfTwenty(text) : coverage, random);
            if (page.text.size() > longest.size())
                longest = page.text;
            sum.add(tests::restoration(page, *language));
        }
        print(QStringLiteral("coverage %1: %2 runs, exact %3, across characters %4 of %5, lost but for the rest %8, "
                             "marked %6, worse %7, loss %9\n")
                  .arg(coverage == twenty ? QStringLiteral("of twenty") : QString::number(coverage))
                  .arg(sum.runs)
                  .arg(sum.runs ? static_cast<double>(sum.exact) / sum.runs : 1, 0, 'f', 4)
                  .arg(sum.straddlingExact)
                  .arg(sum.straddling)
                  .arg(sum.marked)
                  .arg(sum.worse)
                  .arg(sum.lost)
                  .arg(sum.loss, 0, 'f', 1));
        if (failures)
            print(sum.failures.join(u'\n') + u'\n');
        all.add(sum);
    }
    print(all.table());
    if (!longest.isEmpty()) {
        QString text;
        while (text.size() < 1'000'000)
            text += longest + u'\n';
        print(QStringLiteral("damaged throughout: %1 MB/s\n").arg(megabytesPerSecond(text, *language), 0, 'f', 1));
    }
    return 0;
}
