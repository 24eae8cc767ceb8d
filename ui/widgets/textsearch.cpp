// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/textsearch.h"

#include <algorithm>
#include <optional>

namespace variorum {

namespace {

constexpr qsizetype quoteLength = 4; ///< units on either side of a break that make a quote of what runs across it

/// The blocks as one folded text: nothing stands between two of them, and white space inside is one blank.
struct Joined {
    struct Stretch {
        qsizetype at; ///< in the text
        Offset begin; ///< of the same unit in the document
    };
    QString text;
    std::vector<Stretch> stretches; ///< in which both run alike
    std::vector<qsizetype> breaks;  ///< where another block begins

    explicit Joined(const TextDocument &document) {
        text.reserve(document.length());
        for (const TextBlock &block : document.blocks)
            add(block);
    }

    [[nodiscard]] Offset inDocument(qsizetype at) const {
        const auto next = std::partition_point(stretches.begin(), stretches.end(),
                                               [at](const Stretch &stretch) { return stretch.at <= at; });
        const Stretch &stretch = *std::prev(next);
        return stretch.begin + Offset(at - stretch.at);
    }

private:
    void add(const TextBlock &block) {
        const qsizetype start = text.size();
        bool blank = false;
        bool adjoins = false;
        for (qsizetype i = 0; i < block.text.size(); ++i) {
            const QChar c = block.text[i];
            if (c.isSpace()) {
                adjoins = adjoins && !blank;
                blank = true;
                continue;
            }
            const bool first = text.size() == start;
            if (first && start > 0)
                breaks.push_back(start);
            if (blank && !first) {
                if (!adjoins)
                    stretches.push_back({text.size(), block.begin + Offset(i) - 1});
                text += u' ';
            } else if (first) {
                stretches.push_back({start, block.begin + Offset(i)});
            }
            text += QChar(folded(c.unicode()));
            blank = false;
            adjoins = true;
        }
    }
};

/// Where words that begin at a place of the text end; nullopt where they do not stand there.
std::optional<qsizetype> endOf(const QString &words, const Joined &in, qsizetype begin) {
    auto next = std::upper_bound(in.breaks.begin(), in.breaks.end(), begin);
    qsizetype at = begin;
    bool crossed = true; // a break at the very beginning is none
    for (qsizetype i = 0; i < words.size(); ++i) {
        while (next != in.breaks.end() && *next < at)
            ++next;
        const bool atBreak = !crossed && next != in.breaks.end() && *next == at;
        crossed = false;
        if (words[i] == u' ' && atBreak) {
            crossed = true;
            continue;
        }
        if (at >= in.text.size() || in.text[at] != words[i])
            return std::nullopt;
        if (atBreak && !in.text[at - 1].isPunct() && (at - begin < quoteLength || words.size() - i < quoteLength))
            return std::nullopt;
        ++at;
    }
    return at;
}

} // namespace

std::vector<Span> spansOfWords(const TextDocument &document, const QString &words) {
    std::vector<Span> spans;
    const QString wanted = folded(words.simplified());
    if (wanted.isEmpty())
        return spans;
    const Joined joined(document);
    const QString first = wanted.section(u' ', 0, 0);
    for (qsizetype at = joined.text.indexOf(first); at >= 0;) {
        const std::optional<qsizetype> end = endOf(wanted, joined, at);
        if (end)
            spans.emplace_back(joined.inDocument(at), joined.inDocument(*end - 1) + 1);
        at = joined.text.indexOf(first, end ? *end : at + 1);
    }
    return spans;
}

} // namespace variorum
