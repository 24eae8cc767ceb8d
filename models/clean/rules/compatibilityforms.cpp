// SPDX-License-Identifier: Apache-2.0
// Kangxi radicals, radicals of the CJK supplement and compatibility ideographs in place of ordinary characters, by the
// decompositions of the Unicode Character Database; the supplement's radicals that have none there by their names.
#include "models/clean/rules/lines.h"
#include "models/clean/rules/rules.h"

#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

#include <array>
#include <utility>

namespace variorum::rules {

namespace {

// Unicode names the characters that these radicals are forms of ("CJK RADICAL C-SIMPLIFIED HORSE").
constexpr std::array<std::pair<char16_t, char16_t>, 24> supplement{{
    {0x2EA0, u'民'}, {0x2EC4, u'西'}, {0x2EC5, u'见'}, {0x2EC6, u'角'}, {0x2EC8, u'讠'}, {0x2EC9, u'贝'},
    {0x2ECB, u'车'}, {0x2ED3, u'长'}, {0x2ED4, u'门'}, {0x2ED8, u'青'}, {0x2ED9, u'韦'}, {0x2EDA, u'页'},
    {0x2EDB, u'风'}, {0x2EDC, u'飞'}, {0x2EDD, u'食'}, {0x2EE2, u'马'}, {0x2EE3, u'骨'}, {0x2EE5, u'鱼'},
    {0x2EE6, u'鸟'}, {0x2EE8, u'麦'}, {0x2EE9, u'黄'}, {0x2EEC, u'齐'}, {0x2EED, u'齿'}, {0x2EF0, u'龙'},
}};

} // namespace

void compatibilityForms(const RuleInput &input, Proposals &out) {
    const QStringView text = input.working.text;
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2 *nfkc = icu::Normalizer2::getNFKCInstance(status);
    if (U_FAILURE(status))
        return;
    for (Offset i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        const bool candidate = (c >= 0x2E80 && c <= 0x2FD5) || (c >= 0xF900 && c <= 0xFAFF) || c == 0x00A0;
        if (!candidate)
            continue;
        QString ordinary;
        for (const auto &[radical, character] : supplement) {
            if (radical == c)
                ordinary = QChar(character);
        }
        if (ordinary.isEmpty()) {
            const icu::UnicodeString folded = nfkc->normalize(icu::UnicodeString(c), status);
            if (U_FAILURE(status))
                return;
            ordinary = QString(reinterpret_cast<const QChar *>(folded.getBuffer()), folded.length());
        }
        if (ordinary != text.mid(i, 1))
            out.edits.push_back(replacement(Span(i, i + 1), ordinary, 0.99F, c == 0x00A0 ? 1 : 0));
    }
}

} // namespace variorum::rules
