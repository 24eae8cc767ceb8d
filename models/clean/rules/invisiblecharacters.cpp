// SPDX-License-Identifier: Apache-2.0
// Characters without a shape of their own inside the text: zero-width spaces and joiners, soft hyphens, byte-order
// marks, direction marks in a line without right-to-left text, and control characters.
#include "models/base/chinese.h"
#include "models/clean/rules/lines.h"
#include "models/clean/rules/rules.h"

#include <algorithm>

namespace variorum::rules {

namespace {

bool isDirectionMark(char16_t c) {
    return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

bool isInvisible(char16_t c) {
    return c == 0x200B || c == 0x2060 || c == 0xFEFF || c == 0x00AD || c == 0x180E || c == 0x7F ||
           (c < 0x20 && c != u'\t' && c != u'\n' && c != u'\r' && c != u'\f');
}

/// Joiners shape emoji and the scripts that need them; between Chinese or Latin letters they do nothing.
bool isIdleJoiner(QStringView text, Offset at) {
    if (text[at] != QChar(0x200C) && text[at] != QChar(0x200D))
        return false;
    const auto plain = [text](Offset i) {
        return i < 0 || i >= text.size() || text[i].unicode() < 0x250 ||
               (isHan(text[i].unicode()) || isChinesePunctuation(text[i].unicode()));
    };
    return plain(at - 1) && plain(at + 1);
}

/// Says of each line whether direction marks mean something in it. Asked from the beginning to the end of a text.
class Directions {
public:
    explicit Directions(QStringView text) : m_text(text) {}

    [[nodiscard]] bool rightToLeftAt(Offset at) {
        while (at >= m_end) {
            const qsizetype feed = m_text.indexOf(u'\n', m_end);
            const Span line(m_end, feed < 0 ? m_text.size() : feed + 1);
            const QStringView words = m_text.mid(line.begin, line.length());
            m_rightToLeft = std::any_of(words.begin(), words.end(), [](QChar c) {
                // The marks themselves have a direction too.
                return c.isLetter() && (c.direction() == QChar::DirR || c.direction() == QChar::DirAL);
            });
            m_end = line.end;
        }
        return m_rightToLeft;
    }

private:
    QStringView m_text;
    Offset m_end = 0; ///< of the line that was looked at
    bool m_rightToLeft = false;
};

} // namespace

void invisibleCharacters(const RuleInput &input, Proposals &out) {
    const QStringView text = input.working.text;
    Directions directions(text);
    // Nearly all that a page has is no candidate.
    const auto isCandidate = [](QChar c) {
        const char16_t unit = c.unicode();
        return unit < 0x20 || (unit > 0x7E && unit < 0x2070) || unit == 0xFEFF;
    };
    for (Offset i = 0; i < text.size(); ++i) {
        i = static_cast<Offset>(std::find_if(text.begin() + i, text.end(), isCandidate) - text.begin());
        if (i == text.size())
            break;
        const auto removable = [&](Offset at) {
            const char16_t c = text[at].unicode();
            return isInvisible(c) || (isDirectionMark(c) && !directions.rightToLeftAt(at)) || isIdleJoiner(text, at);
        };
        if (!removable(i))
            continue;
        Offset end = i + 1;
        while (end < text.size() && removable(end))
            ++end;
        out.edits.push_back(removal(Span(i, end), 0.99F));
        i = end - 1;
    }
}

} // namespace variorum::rules
