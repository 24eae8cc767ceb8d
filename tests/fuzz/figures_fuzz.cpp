// SPDX-License-Identifier: Apache-2.0
// Any text at all: figures come back sorted, disjoint, inside the text, with sane values.
#include "models/figure/figure.h"

#include <cmath>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size) {
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    variorum::Offset last = 0;
    for (const variorum::Figure &figure : variorum::findFigures(text, {QStringLiteral("2025-09-24"), nullptr})) {
        const bool ordered = figure.span.begin >= last && figure.span.begin < figure.span.end;
        const bool finite = !figure.value || std::isfinite(*figure.value);
        if (!ordered || figure.span.end > text.size() || !finite || variorum::figureText(figure).isEmpty())
            std::abort();
        last = figure.span.end;
    }
    return 0;
}
