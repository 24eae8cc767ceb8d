// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/chinese.h"

#include <QString>
#include <QStringView>

namespace variorum::figures {

/// A text in two forms of the same length: as it is, and folded (script, width, case). The grammar reads the folded
/// form, so both scripts and both widths are one; only Latin units look at the first, because case means something.
class ScanText {
public:
    explicit ScanText(QStringView raw) : m_raw(raw), m_folded(variorum::folded(raw)), m_cased(raw.toString()) {
        m_folded.replace(smallFullStop, u'.'); // papers of Hong Kong write １﹒１４％
        for (QChar &c : m_cased) {
            if (c.unicode() >= 0xFF01 && c.unicode() <= 0xFF5E)
                c = QChar(static_cast<char16_t>(c.unicode() - 0xFF01 + 0x21));
        }
    }

    [[nodiscard]] QStringView raw() const { return m_raw; }
    [[nodiscard]] QStringView folded() const { return m_folded; }
    [[nodiscard]] qsizetype size() const { return m_raw.size(); }
    /// 0 outside the text.
    [[nodiscard]] char16_t at(qsizetype i) const {
        return i >= 0 && i < m_folded.size() ? m_folded[i].unicode() : u'\0';
    }
    /// Half width, but with its script and case.
    [[nodiscard]] QStringView cased() const { return m_cased; }
    /// Past at most two blanks that are no line break.
    [[nodiscard]] qsizetype skipBlanks(qsizetype i) const {
        for (int n = 0; n < 2 && isInlineBlank(at(i)); ++n)
            ++i;
        return i;
    }
    [[nodiscard]] qsizetype skipBlanksBefore(qsizetype i) const {
        for (int n = 0; n < 2 && isInlineBlank(at(i - 1)); ++n)
            --i;
        return i;
    }

    static bool isInlineBlank(char16_t c) {
        return c == u' ' || c == u'\t' || c == 0x00A0 || c == 0x3000 || (c >= 0x2000 && c <= 0x200B) || c == 0x202F;
    }
    static bool isDigit(char16_t c) { return c >= u'0' && c <= u'9'; }
    static bool isLatin(char16_t c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') ||
               (c >= 0x00C0 && c <= 0x024F && c != 0x00D7 && c != 0x00F7);
    }
    static bool isLatinOrDigit(char16_t c) { return isLatin(c) || isDigit(c); }

private:
    static constexpr QChar smallFullStop = u'\uFE52';
    QStringView m_raw;
    QString m_folded;
    QString m_cased;
};

/// 0, what ScanText::at() gives outside the text, is none of any.
[[nodiscard]] inline bool isOneOf(char16_t c, QStringView characters) {
    return c != 0 && characters.contains(QChar(c));
}

} // namespace variorum::figures
