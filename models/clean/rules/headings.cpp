// SPDX-License-Identifier: Apache-2.0
// Short lines between paragraphs that are no sentences: headings; captions of pictures; list items.
#include "models/clean/rules/details.h"
#include "models/clean/rules/englishsite.h"
#include "models/clean/rules/lines.h"
#include "models/clean/rules/rules.h"

namespace variorum::rules {

namespace {

constexpr int longestHeading = 32;
constexpr std::uint8_t ofPicture = 1; ///< of the rule's reasons
constexpr std::uint8_t ofList = 2;

} // namespace

void headings(const RuleInput &input, Proposals &out) {
    static const Pattern item(uR"(^(?:[•·●○▪■◆▶*\-–]\s+\S))");
    const std::vector<Line> &lines = linesOf(input);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const Line &line = lines[i];
        if (!line.open() || line.section.kind != BlockKind::Paragraph)
            continue;
        if (isPictureCaption(line.folded) || (isLatinLine(line) && isEnglishPicture(line.folded))) {
            StructureEdit edit = kind(line.section.span, BlockKind::Caption, 0, 0.9F);
            edit.reason = ofPicture;
            out.structure.push_back(edit);
            continue;
        }
        if (item.matches(line.text.left(longestHeading))) {
            StructureEdit edit = kind(line.section.span, BlockKind::ListItem, 0, 0.85F);
            edit.reason = ofList;
            out.structure.push_back(edit);
            continue;
        }
        const QChar last = line.text.back();
        if (line.weight > longestHeading || endsSentence(line.text) || isFormerTitle(line.folded) ||
            isDetail(line.folded) || QStringView(u":：,，、”’」』\"").contains(last))
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
