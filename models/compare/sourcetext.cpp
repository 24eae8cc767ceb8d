// SPDX-License-Identifier: Apache-2.0
#include "models/compare/sourcetext.h"

#include "models/base/chinese.h"
#include "models/base/sentences.h"

#include <algorithm>
#include <cmath>

namespace variorum::comparing {

namespace {

/// Sorted and unique. A sentence of one unit has that unit alone.
std::vector<Gram> gramsOf(QStringView folded) {
    std::vector<Gram> grams;
    char16_t previous = 0;
    int units = 0;
    for (const QChar c : folded) {
        if (!isContent(c))
            continue;
        if (units++ > 0)
            grams.push_back(gramOf(previous, c.unicode()));
        previous = c.unicode();
    }
    if (units == 1)
        grams.push_back(gramOf(0, previous));
    std::sort(grams.begin(), grams.end());
    grams.erase(std::unique(grams.begin(), grams.end()), grams.end());
    return grams;
}

double sharedWeight(const GramBag &a, const GramBag &b) {
    double shared = 0;
    auto x = a.entries.begin();
    auto y = b.entries.begin();
    while (x != a.entries.end() && y != b.entries.end()) {
        if (x->id < y->id) {
            ++x;
        } else if (y->id < x->id) {
            ++y;
        } else {
            shared += static_cast<double>(std::min(x->weight, y->weight));
            ++x;
            ++y;
        }
    }
    return shared;
}

} // namespace

bool isContent(QChar folded) {
    return folded.isLetterOrNumber() || folded.isSurrogate();
}

double likeness(const GramBag &a, const GramBag &b) {
    const double both = static_cast<double>(a.total) + static_cast<double>(b.total);
    return both > 0 ? std::min(1.0, 2 * sharedWeight(a, b) / both) : 0;
}

double containment(const GramBag &a, const GramBag &b) {
    const auto smaller = static_cast<double>(std::min(a.total, b.total));
    return smaller > 0 ? std::min(1.0, sharedWeight(a, b) / smaller) : 0;
}

GramBag joined(const GramBag &a, const GramBag &b) {
    GramBag bag;
    bag.entries.reserve(a.entries.size() + b.entries.size());
    auto x = a.entries.begin();
    auto y = b.entries.begin();
    while (x != a.entries.end() || y != b.entries.end()) {
        if (y == b.entries.end() || (x != a.entries.end() && x->id < y->id)) {
            bag.entries.push_back(*x++);
        } else if (x == a.entries.end() || y->id < x->id) {
            bag.entries.push_back(*y++);
        } else {
            bag.entries.push_back({x->id, std::max(x->weight, y->weight)});
            ++x;
            ++y;
        }
        bag.total += bag.entries.back().weight;
    }
    return bag;
}

SourceTexts::SourceTexts(const std::vector<QStringView> &texts) {
    std::vector<std::vector<std::vector<Gram>>> grams(texts.size());
    std::size_t count = 0;
    for (std::size_t s = 0; s < texts.size(); ++s) {
        SourceText source;
        source.folded = folded(texts[s]);
        source.sentences = sentences(source.folded);
        for (const Span &sentence : source.sentences) {
            grams[s].push_back(gramsOf(QStringView(source.folded).mid(sentence.begin, sentence.length())));
            m_grams.insert(m_grams.end(), grams[s].back().begin(), grams[s].back().end());
        }
        count += source.sentences.size();
        m_texts.push_back(std::move(source));
    }
    std::sort(m_grams.begin(), m_grams.end());
    m_grams.erase(std::unique(m_grams.begin(), m_grams.end()), m_grams.end());

    std::vector<std::int32_t> sentencesWith(m_grams.size());
    std::vector<std::int32_t> sourcesWith(m_grams.size());
    std::vector<std::int32_t> lastSource(m_grams.size(), -1);
    for (std::size_t s = 0; s < texts.size(); ++s) {
        for (const std::vector<Gram> &sentence : grams[s]) {
            GramBag bag;
            for (const Gram gram : sentence) {
                const GramId id = idOf(gram);
                const auto at = static_cast<std::size_t>(id);
                bag.entries.push_back({id, 0});
                ++sentencesWith[at];
                if (lastSource[at] != static_cast<std::int32_t>(s)) {
                    lastSource[at] = static_cast<std::int32_t>(s);
                    ++sourcesWith[at];
                }
            }
            m_texts[s].bags.push_back(std::move(bag));
        }
    }
    // Of a few sentences nothing can be said of what is rare: a floor keeps their weights apart, but not far.
    constexpr double fewSentences = 20;
    const double mean = std::max(fewSentences, static_cast<double>(count) /
                                                   static_cast<double>(std::max<std::size_t>(1, texts.size())));
    m_weights.reserve(m_grams.size());
    for (std::size_t at = 0; at < m_grams.size(); ++at) {
        const double perSource = static_cast<double>(sentencesWith[at]) / static_cast<double>(sourcesWith[at]);
        m_weights.push_back(static_cast<float>(std::log(1 + mean / perSource)));
    }
    for (SourceText &source : m_texts) {
        for (GramBag &bag : source.bags) {
            for (GramBag::Entry &entry : bag.entries) {
                entry.weight = weightOf(entry.id);
                bag.total += entry.weight;
            }
        }
    }
}

GramId SourceTexts::idOf(Gram gram) const {
    const auto found = std::lower_bound(m_grams.begin(), m_grams.end(), gram);
    return found != m_grams.end() && *found == gram ? static_cast<GramId>(found - m_grams.begin()) : -1;
}

} // namespace variorum::comparing
