// SPDX-License-Identifier: Apache-2.0
// UTF-8 bytes that were read as GBK: 鑻变紵 for 英伟. The characters' GBK codes are valid UTF-8, which ordinary Chinese
// hardly ever is, and what they give reads like Chinese. A character of which a byte did not decode is lost; so is
// everything where the UTF-8 itself said that it was (锟斤拷).
#include "models/base/chinese.h"
#include "models/clean/rules/gbk.h"
#include "models/clean/rules/lines.h"
#include "models/clean/rules/rules.h"

namespace variorum::rules {

namespace {

constexpr int fewest = 2;   ///< characters in a passage
constexpr float better = 2; ///< nats a byte pair by which the repair must read more like Chinese
constexpr QStringView replaced = u"锟斤拷";

struct Passage {
    Span span;
    QString text; ///< U+FFFD for characters of which a byte is lost
};

/// UTF-8 of the BMP's three-byte characters, byte by byte; a byte may be unknown.
class Decoder {
public:
    static constexpr int unknown = -1;

    /// False where the byte cannot stand here.
    bool take(int byte) {
        if (m_missing == 0) {
            if (byte != unknown && (byte < 0xE3 || byte > 0xEF))
                return false;
            m_lost = byte == unknown;
            m_point = static_cast<char32_t>(byte & 0x0F);
            m_missing = 2;
            return true;
        }
        if (byte != unknown && (byte < 0x80 || byte > 0xBF))
            return false;
        m_lost = m_lost || byte == unknown;
        m_point = m_point << 6 | static_cast<char32_t>(byte & 0x3F);
        if (--m_missing > 0)
            return true;
        if (!m_lost && !isHan(m_point) && !isChinesePunctuation(m_point) && (m_point < 0xFF01 || m_point > 0xFF5E))
            return false;
        text.append(m_lost ? QChar(0xFFFD) : QChar(static_cast<char16_t>(m_point)));
        return true;
    }
    [[nodiscard]] bool whole() const { return m_missing == 0; }

    QString text;

private:
    char32_t m_point = 0;
    int m_missing = 0;
    bool m_lost = false;
};

/// The longest passage from a place on whose codes are whole UTF-8 characters of Chinese.
Passage passageAt(QStringView text, Offset at) {
    const Gbk &gbk = Gbk::instance();
    Passage best{Span(at, at), {}};
    Decoder decoder;
    for (Offset i = at; i < text.size(); ++i) {
        const std::uint16_t code = gbk.code(text[i].unicode());
        const bool sign = text[i] == QChar(0xFFFD) || (text[i] == u'?' && !decoder.whole());
        const bool taken =
            code != 0 ? decoder.take(code >> 8) && decoder.take(code & 0xFF) : sign && decoder.take(Decoder::unknown);
        if (!taken)
            break;
        if (decoder.whole())
            best = {Span(at, i + 1), decoder.text};
    }
    // What ends in signs alone says nothing.
    return 2 * best.text.count(QChar(0xFFFD)) > best.text.size() ? Passage{Span(at, at), {}} : best;
}

float costOf(const LanguageModel &language, QStringView text) {
    float cost = 0;
    char16_t before = u'\n';
    for (const QChar c : text) {
        if (c != QChar(0xFFFD))
            cost += language.cost(language.token(before), LanguageModel::noContext, language.token(c.unicode())).cost;
        before = c.unicode();
    }
    return cost;
}

} // namespace

void utf8AsGbk(const RuleInput &input, Proposals &out) {
    const QStringView text = input.working.text;
    for (qsizetype at = text.indexOf(replaced[0]); at >= 0; at = text.indexOf(replaced[0], at + 1)) {
        if (text.mid(at).startsWith(replaced))
            out.issues.push_back({PageIssue::Kind::LostCharacter, {}, Span(at, at + replaced.size()), {}});
    }
    const Gbk &gbk = Gbk::instance();
    for (Offset at = 0; at + 1 < text.size(); ++at) {
        const std::uint16_t code = gbk.code(text[at].unicode());
        const int trail = code & 0xFF;
        if (code < 0xE380 || code >= 0xF000 || trail < 0x80 || trail > 0xBF || !isHan(text[at].unicode()))
            continue;
        const Passage passage = passageAt(text, at);
        if (passage.text.size() < fewest)
            continue;
        const QStringView before = text.mid(passage.span.begin, passage.span.length());
        const float gain = costOf(input.language, before) - costOf(input.language, passage.text);
        if (gain > better * static_cast<float>(before.size())) {
            out.edits.push_back(replacement(passage.span, passage.text, passage.text.size() > fewest ? 0.97F : 0.85F));
            if (passage.text.contains(QChar(0xFFFD)))
                out.issues.push_back({PageIssue::Kind::LostCharacter, {}, passage.span, {}});
        }
        at = passage.span.end - 1;
    }
}

} // namespace variorum::rules
