// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/span.h"
#include "models/entity/entity.h"

#include <QString>
#include <QStringList>
#include <QStringView>

#include <memory>
#include <vector>

namespace variorum::unknown {

/// A name that the lexicon does not have, as one rule reads it.
struct Proposal {
    Span span;
    EntityType type = EntityType::Organisation;
    float confidence = 0;
    bool onlyThere = false; ///< the same words elsewhere may be a word: 《潮汐》报道
    QStringList shortForms; ///< what may stand for it in the rest of the article, folded: the surname of 乔·多明格斯
};

/// An article's text as the rules see it: folded, with the lexicon's mentions and the boundaries of words.
class NameText {
public:
    /// `text` and `known` must outlive it; `known` is sorted and disjoint.
    NameText(QStringView text, const std::vector<Mention> &known);
    ~NameText();
    NameText(const NameText &) = delete;
    NameText &operator=(const NameText &) = delete;

    [[nodiscard]] Offset size() const { return static_cast<Offset>(m_text.size()); }
    [[nodiscard]] QStringView raw() const { return m_text; }
    [[nodiscard]] QStringView key() const { return m_key; }
    /// The folded unit, or a line feed outside the text.
    [[nodiscard]] char16_t at(Offset at) const {
        return at >= 0 && at < size() ? m_key[at].unicode() : static_cast<char16_t>(u'\n');
    }
    [[nodiscard]] QStringView key(Span span) const { return QStringView(m_key).mid(span.begin, span.length()); }
    [[nodiscard]] bool startsWith(Offset at, QStringView words) const {
        return at >= 0 && at <= size() && QStringView(m_key).mid(at).startsWith(words);
    }
    [[nodiscard]] bool endsWith(Offset at, QStringView words) const {
        return at >= words.size() && at <= size() && QStringView(m_key).left(at).endsWith(words);
    }

    /// The lexicon's mentions, sorted.
    [[nodiscard]] const std::vector<Mention> &known() const { return m_known; }
    /// The lexicon's mention that holds, begins or ends at an offset; none: nullptr.
    [[nodiscard]] const Mention *knownOver(Offset at) const;
    [[nodiscard]] const Mention *knownFrom(Offset at) const;
    [[nodiscard]] const Mention *knownUpTo(Offset at) const;

    /// Whether a word may begin or end at an offset, by ICU's dictionary. Looks at a line when it is first asked for.
    [[nodiscard]] bool isBoundary(Offset at) const;
    /// What ICU's dictionary takes for one word: 方面, 高度.
    [[nodiscard]] bool isOneWord(Span span) const;
    /// The beginning of the word that ends at a boundary.
    [[nodiscard]] Offset wordBefore(Offset at) const;

private:
    struct Breaker;
    void breakLine(Offset at) const;

    QStringView m_text;
    QString m_key;
    const std::vector<Mention> &m_known;
    mutable std::unique_ptr<Breaker> m_breaker; ///< a cache: made when a rule first asks for a boundary
};

} // namespace variorum::unknown
