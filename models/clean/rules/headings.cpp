// SPDX-License-Identifier: Apache-2.0
// Short lines between paragraphs that are no sentences: headings; captions of pictures; list items.
#include "models/clean/rules/lines.h"
#include "models/clean/rules/rules.h"

namespace variorum::rules {

namespace {

constexpr int longestHeading = 32;

} // namespace

void headings(const RuleInput &input, Proposals &out) {
    static const Pattern caption(
        uR"(^(?:[(（\[]?(?:图[:片源为]|图\d|上图|下图|左图|右图|从左到右|▲|△|photo)(?:[^。]{0,80}|.{0,100}(?:摄|供图|制图|资料图片?))[)）\]]?|[(（].{4,80}(?:来源|摄|供图|图源|图片)[:：]?.{0,20}[)）])$)");
    static const Pattern item(uR"(^(?:[•·●○▪■◆▶*\-–]\s+\S))");
    const std::vector<Line> &lines = linesOf(input);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const Line &line = lines[i];
        if (!line.open() || line.section.kind != BlockKind::Paragraph)
            continue;
        if (caption.matches(line.folded)) {
            out.structure.push_back(kind(line.section.span, BlockKind::Caption, 0, 0.9F));
            continue;
        }
        if (item.matches(line.text.left(longestHeading))) {
            out.structure.push_back(kind(line.section.span, BlockKind::ListItem, 0, 0.85F));
            continue;
        }
        const QChar last = line.text.back();
        if (line.weight > longestHeading || endsSentence(line.text) || QStringView(u":：,，、”’」』\"").contains(last))
            continue;
        // Something must follow that it heads, and it must not be one of many short lines (a poem, a table).
        const bool followed =
            i + 1 < lines.size() && lines[i + 1].open() && lines[i + 1].section.article == line.section.article &&
            (lines[i + 1].prose || lines[i + 1].section.kind == BlockKind::Caption || lines[i + 1].weight >= 12 ||
             lines[i + 1].text.endsWith(u':') || lines[i + 1].text.endsWith(u'：') || endsSentence(lines[i + 1].text));
        const bool shortBefore =
            i > 0 && lines[i - 1].open() && !lines[i - 1].prose && lines[i - 1].section.kind == BlockKind::Paragraph &&
            !endsSentence(lines[i - 1].text) && i > 1 && lines[i - 2].open() && !lines[i - 2].prose;
        const bool colonBefore = i > 0 && (lines[i - 1].text.endsWith(u'：') || lines[i - 1].text.endsWith(u':'));
        if (followed && !shortBefore && !colonBefore)
            out.structure.push_back(kind(line.section.span, BlockKind::Heading, 2, 0.88F));
    }
}

} // namespace variorum::rules
