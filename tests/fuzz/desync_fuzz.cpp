// SPDX-License-Identifier: Apache-2.0
// Any text, damaged as GBK bytes are damaged and repaired with the model of Chinese, obeys the laws of a reading.
#include "models/pipeline/reading.h"
#include "tests/pipeline/readinglaws.h"
#include "tests/support/damage.h"
#include "tests/support/language.h"

#include <cstdio>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size) {
    using namespace variorum;
    static const std::shared_ptr<const LanguageModel> language = tests::bundledLanguage();
    if (size < 2)
        return 0;
    QRandomGenerator random(data[0]);
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data) + 1, static_cast<qsizetype>(size) - 1);
    ReadOptions options;
    options.language = language;
    // As it is, and with its characters glossed.
    for (const QString &damaged : {text, tests::damaged(text, static_cast<double>(data[0]) / 255, random).text}) {
        const auto page = readPage(damaged.toUtf8(), QStringLiteral("fuzz"));
        if (!page)
            continue;
        const QString fault = tests::faultOf(*read(*page, {}, options));
        if (!fault.isEmpty()) {
            std::fprintf(stderr, "%s\n", qPrintable(fault));
            std::abort();
        }
    }
    return 0;
}
