// SPDX-License-Identifier: Apache-2.0
// GBK bytes that were read as Latin-1 or windows-1252: 2020Äê for 2020年. Two letters with signs side by side are rare
// in any language; pairs of them that make ordinary Chinese all over a page are bytes.
#include "models/base/chinese.h"
#include "models/clean/rules/gbk.h"
#include "models/clean/rules/lines.h"
#include "models/clean/rules/rules.h"

namespace variorum::rules {

namespace {

constexpr int fewestPairs = 4;  ///< on a page
constexpr float ordinary = 8.5; ///< nats a character of the model of Chinese

/// The byte that windows-1252 shows as this character; 0 for others and for ASCII.
std::uint8_t byteOf(char16_t c) {
    if (c >= 0x80 && c <= 0xFF)
        return static_cast<std::uint8_t>(c);
    static constexpr QStringView upper = u"€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ"; // 0x80 to 0x9F
    const qsizetype at = upper.indexOf(QChar(c));
    return at < 0 ? 0 : static_cast<std::uint8_t>(0x80 + at);
}

struct Run {
    Span span;
    QString text;
};

} // namespace

void gbkAsLatin1(const RuleInput &input, Proposals &out) {
    const QStringView text = input.working.text;
    const Gbk &gbk = Gbk::instance();
    std::vector<Run> runs;
    int pairs = 0;
    int strays = 0;
    float cost = 0;
    for (Offset at = 0; at < text.size(); ++at) {
        if (text[at].unicode() < 0x80 || text[at].unicode() > 0xFF)
            continue;
        Run run{Span(at, at), {}};
        while (run.span.end + 1 < text.size()) {
            const std::uint8_t lead = byteOf(text[run.span.end].unicode());
            const std::uint8_t trail = byteOf(text[run.span.end + 1].unicode());
            const char16_t c = lead != 0 && trail != 0 && gbk.decodes(lead, trail) ? gbk.character(lead, trail) : u'\0';
            if (c == 0 || !(isHan(c) || isChinesePunctuation(c) || (c >= 0xFF01 && c <= 0xFF5E)))
                break;
            const char16_t before = run.text.isEmpty() ? u'\n' : run.text.back().unicode();
            cost += input.language.cost(input.language.token(before), LanguageModel::noContext, input.language.token(c))
                        .cost;
            run.text.append(QChar(c));
            run.span.end += 2;
            ++pairs;
        }
        if (run.text.isEmpty()) {
            ++strays;
            continue;
        }
        at = run.span.end - 1;
        runs.push_back(std::move(run));
    }
    if (pairs < fewestPairs || 10 * strays > pairs || cost > ordinary * static_cast<float>(pairs))
        return;
    for (const Run &run : runs)
        out.edits.push_back(replacement(run.span, run.text, 0.95F));
}

} // namespace variorum::rules
