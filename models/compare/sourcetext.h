// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/span.h"

#include <QString>
#include <QStringView>

#include <cstdint>
#include <vector>

namespace variorum::comparing {

/// Two neighbouring units of folded content (letters, digits, Han), marks and blanks left out.
using Gram = std::uint32_t;
/// A gram's place in the table of all grams of a comparison.
using GramId = std::int32_t;

/// A unit that counts as content: everything else is set aside before texts are compared.
[[nodiscard]] bool isContent(QChar folded);
[[nodiscard]] constexpr Gram gramOf(char16_t first, char16_t second) {
    return (static_cast<Gram>(first) << 16) | second;
}

/// A bag of grams: sorted ids with a weight each.
struct GramBag {
    struct Entry {
        GramId id = 0;
        float weight = 0;
    };
    std::vector<Entry> entries;
    float total = 0; ///< sum of the weights
};

/// What two bags share of their mean, 0 to 1 (Dice's coefficient over weights).
[[nodiscard]] double likeness(const GramBag &a, const GramBag &b);
/// What they share of the smaller one, 0 to 1.
[[nodiscard]] double containment(const GramBag &a, const GramBag &b);
/// The union of two bags, each gram with its larger weight.
[[nodiscard]] GramBag joined(const GramBag &a, const GramBag &b);

/// One source, made ready: folded, cut into sentences, each sentence a bag of weighted grams.
struct SourceText {
    QString folded;
    std::vector<Span> sentences;
    std::vector<GramBag> bags; ///< one for each sentence
};

/// All sources with the weights of their grams. A gram is rare, and weighs more, when few sentences of a source have
/// it; in how many of the sources it occurs does not count, else what they share would weigh least.
class SourceTexts {
public:
    explicit SourceTexts(const std::vector<QStringView> &texts);

    [[nodiscard]] const std::vector<SourceText> &all() const { return m_texts; }
    [[nodiscard]] const SourceText &operator[](int source) const { return m_texts[static_cast<std::size_t>(source)]; }
    [[nodiscard]] int count() const { return static_cast<int>(m_texts.size()); }
    [[nodiscard]] int gramCount() const { return static_cast<int>(m_grams.size()); }
    /// The gram's id, or -1 for one that no sentence has.
    [[nodiscard]] GramId idOf(Gram gram) const;
    [[nodiscard]] float weightOf(GramId id) const { return m_weights[static_cast<std::size_t>(id)]; }

private:
    std::vector<SourceText> m_texts;
    std::vector<Gram> m_grams; // sorted
    std::vector<float> m_weights;
};

} // namespace variorum::comparing
