// SPDX-License-Identifier: Apache-2.0
// Tables that were copied as text: at least two lines in a row, without an empty one between them, that hold the same
// number of cells, parted by tabs or by bars as Markdown has them.
#include "models/clean/rules/lines.h"
#include "models/clean/rules/rules.h"

namespace variorum::rules {

namespace {

constexpr int heaviestCell = 60;

/// The number of cells of a row, 0 for what is none.
qsizetype cells(const Line &line, QChar sign) {
    const QStringView text = line.text;
    const qsizetype signs = text.count(sign);
    const bool barred = sign == u'|' && text.startsWith(u'|') && text.endsWith(u'|');
    if (signs == 0 || (sign == u'|' && !(barred && signs >= 3)))
        return 0;
    const qsizetype count = barred ? signs - 1 : signs + 1;
    return line.weight <= heaviestCell * count ? count : 0;
}

} // namespace

void tables(const RuleInput &input, Proposals &out) {
    const QStringView text = input.working.text;
    const std::vector<Line> &lines = linesOf(input);
    for (const QChar sign : {QChar(u'\t'), QChar(u'|')}) {
        for (std::size_t i = 0; i < lines.size(); ++i) {
            const auto row = [&](std::size_t j) {
                return lines[j].open() && lines[j].section.kind == BlockKind::Paragraph ? cells(lines[j], sign) : 0;
            };
            const qsizetype count = row(i);
            std::size_t last = i;
            while (count > 0 && last + 1 < lines.size() && row(last + 1) == count) {
                const Offset end = lines[last].section.span.end;
                if (text.mid(end, lines[last + 1].section.span.begin - end).count(u'\n') != 1)
                    break;
                ++last;
            }
            if (last == i)
                continue;
            const Span span(lines[i].section.span.begin, lines[last].section.span.end);
            out.structure.push_back(kind(span, BlockKind::Table, 0, 0.9F));
            out.structure.push_back(join(span, 0.9F));
            i = last;
        }
    }
}

} // namespace variorum::rules
