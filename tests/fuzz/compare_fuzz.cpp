// SPDX-License-Identifier: Apache-2.0
// Any texts at all, parted by form feeds: what comes out stays inside of them.
#include "models/compare/comparison.h"
#include "models/compare/wording.h"

#include <QStringList>

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size) {
    using namespace variorum;
    const QString all = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    std::vector<ComparedSource> sources;
    for (const QString &text : all.split(u'\f')) {
        if (sources.size() < 8)
            sources.push_back({QString(), text, {}, findFigures(text)});
    }
    const auto inside = [&sources](int source, Span span) {
        return span.begin >= 0 && span.begin < span.end &&
               span.end <= sources.at(static_cast<std::size_t>(source)).text.size();
    };
    const Comparison comparison = compare(sources);
    for (const Passage &passage : comparison.passages) {
        for (const Passage::Member &member : passage.members) {
            if (!inside(member.source, member.span))
                std::abort();
        }
    }
    for (const Claim &claim : comparison.claims) {
        for (const ClaimReading &reading : claim.readings) {
            if (!inside(reading.source, reading.figure.span) || !inside(reading.source, reading.sentence))
                std::abort();
        }
    }
    const QString &mine = sources.front().text;
    for (const Span &span : ownWording(mine, sources.back().text)) {
        if (span.begin < 0 || span.begin >= span.end || span.end > mine.size())
            std::abort();
    }
    return 0;
}
