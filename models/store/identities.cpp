// SPDX-License-Identifier: Apache-2.0
#include "models/store/identities.h"

#include <QStringList>

#include <algorithm>

namespace variorum {

QString rangesText(const Article &article, const CodePointIndex &index) {
    QStringList parts;
    for (const Block &block : article.blocks) {
        const Span span = index.toCodePoints(block.source);
        parts.append(QStringLiteral("%1-%2").arg(span.begin).arg(span.end));
    }
    return parts.join(u' ');
}

std::vector<Span> rangesFromText(const QString &text) {
    std::vector<Span> ranges;
    for (const QStringView part : QStringView(text).split(u' ', Qt::SkipEmptyParts)) {
        const qsizetype dash = part.indexOf(u'-');
        const Span span(part.left(std::max<qsizetype>(dash, 0)).toInt(), part.mid(dash + 1).toInt());
        if (dash > 0 && span.begin < span.end)
            ranges.push_back(span);
    }
    return ranges;
}

qint64 sharedLength(const std::vector<Span> &a, const std::vector<Span> &b) {
    qint64 total = 0;
    auto next = b.begin();
    for (const Span span : a) {
        while (next != b.end() && next->end <= span.begin)
            ++next;
        for (auto other = next; other != b.end() && other->begin < span.end; ++other)
            total += span.intersected(*other).length();
    }
    return total;
}

std::vector<int> matchedIdentities(const std::vector<std::vector<Span>> &articles, const std::vector<Identity> &known) {
    std::vector<int> matches;
    std::vector<bool> taken(known.size(), false);
    for (const std::vector<Span> &ranges : articles) {
        int best = -1;
        qint64 most = 0;
        for (std::size_t i = 0; i < known.size(); ++i) {
            if (taken[i])
                continue;
            const qint64 shared = sharedLength(ranges, known[i].ranges);
            // Articles of nothing but a title have no blocks: they are told apart by their order alone.
            const bool bothEmpty = best < 0 && ranges.empty() && known[i].ranges.empty();
            if (shared > most || bothEmpty) {
                most = shared;
                best = static_cast<int>(i);
            }
        }
        if (best >= 0)
            taken[static_cast<std::size_t>(best)] = true;
        matches.push_back(best);
    }
    return matches;
}

int identityAt(Span span, const std::vector<Identity> &known) {
    int best = known.empty() ? -1 : 0;
    qint64 most = 0;
    for (std::size_t i = 0; i < known.size(); ++i) {
        const qint64 shared = sharedLength({span}, known[i].ranges);
        if (shared > most) {
            most = shared;
            best = static_cast<int>(i);
        }
    }
    return best;
}

} // namespace variorum
