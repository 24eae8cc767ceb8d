// SPDX-License-Identifier: Apache-2.0
#include "models/exporting/articleflow.h"

#include "models/article/publishedtext.h"

#include <QStringList>

namespace variorum {

namespace {

PrintRole roleOf(const Block &block) {
    switch (block.kind) {
    case BlockKind::Heading:
        return block.level <= 1 ? PrintRole::Heading1 : block.level == 2 ? PrintRole::Heading2 : PrintRole::Heading3;
    case BlockKind::Standfirst:
        return PrintRole::Standfirst;
    case BlockKind::Caption:
        return PrintRole::Caption;
    case BlockKind::Quote:
        return PrintRole::Quote;
    case BlockKind::ListItem:
        return PrintRole::ListItem;
    case BlockKind::Table:
        return PrintRole::Table;
    case BlockKind::Code:
        return PrintRole::Code;
    case BlockKind::Paragraph:
        break;
    }
    return PrintRole::Body;
}

/// A bar at the left of all items from `first` on, without gaps between them.
void bar(Flow &flow, std::size_t first, qreal left, qreal width, QColor colour) {
    for (std::size_t i = first; i < flow.size(); ++i) {
        FlowItem &item = flow.items()[i];
        item.decorations.push_back({Decoration::Kind::Fill, QRectF(left, 0, width, item.height), colour});
    }
}

void panel(Flow &flow, std::size_t first, QColor colour) {
    const qreal width = PageGeometry().measure;
    const qreal padding = points(5);
    for (std::size_t i = first; i < flow.size(); ++i) {
        FlowItem &item = flow.items()[i];
        const qreal above = i == first ? padding : item.before;
        const qreal below = i + 1 == flow.size() ? padding : 0;
        if (i == first)
            item.before += padding;
        item.decorations.push_back(
            {Decoration::Kind::Fill, QRectF(0, -above, width, item.height + above + below), colour});
    }
    flow.space(padding);
}

bool hasOwnMarker(const QString &item) {
    if (item.isEmpty())
        return false;
    const QChar first = item.front();
    return first.isDigit() || QStringView(u"•·-–—*▪■●◆（(①②③④⑤⑥⑦⑧⑨⑩一二三四五六七八九十").contains(first);
}

void flowLines(Flow &flow, const Block &block, const TextStyle &style) {
    Offset at = block.range.begin;
    TextStyle inner = style;
    for (const QString &line : block.text.split(QLatin1Char('\n'))) {
        flow.text(line, inner, at);
        inner.before = 0;
        inner.after = 0;
        at += static_cast<Offset>(line.size()) + 1;
    }
    flow.space(style.after);
}

void flowBlock(Flow &flow, const Block &block, Script script) {
    const PrintRole role = roleOf(block);
    const TextStyle style = textStyle(role, script);
    const std::size_t first = flow.size();
    switch (block.kind) {
    case BlockKind::Table:
        if (!flow.table(block.text, style, block.range.begin))
            flowLines(flow, block, style);
        return;
    case BlockKind::Code: {
        TextStyle inner = style;
        inner.after = 0;
        flowLines(flow, block, inner);
        panel(flow, first, QColor(0xf5, 0xf5, 0xf3));
        flow.space(style.after + points(5));
        return;
    }
    default:
        flow.text(block.text, style, block.range.begin);
    }
    if (flow.size() == first)
        return;
    FlowItem &item = flow.items()[first];
    if (block.kind == BlockKind::Heading) {
        item.outlineLevel = 1 + std::max<int>(1, block.level);
        item.outlineTitle = block.text;
    } else if (block.kind == BlockKind::Quote) {
        bar(flow, first, points(10), points(2), QColor(0xd0, 0xd0, 0xd0));
    } else if (block.kind == BlockKind::Standfirst) {
        bar(flow, first, 0, points(2.5), QColor(0x9a, 0xa8, 0xb8));
    } else if (block.kind == BlockKind::ListItem && !hasOwnMarker(block.text)) {
        const qreal size = points(3);
        item.decorations.push_back(
            {Decoration::Kind::Disc, QRectF(points(10), (item.height - size) / 2, size, size), style.colour});
    }
}

} // namespace

void flowArticle(Flow &flow, const ExportedArticle &exported) {
    const Article &article = exported.article->article;
    const std::size_t begin = flow.size();
    TextStyle title = textStyle(PrintRole::Title, article.script);
    if (article.title.size() > 60) {
        // A title that is a paragraph is set like one.
        title.font.setPixelSize(qRound(points(15)));
        title.size = points(15);
        title.lineHeight = points(23);
    }
    flow.text(article.title, title);
    if (flow.size() > begin) {
        flow.items()[begin].outlineLevel = 1;
        flow.items()[begin].outlineTitle = article.title;
    }
    flow.sideBySide({article.byline, article.publisher, publishedText(article.published)},
                    textStyle(PrintRole::Byline, article.script));
    if (!article.tags.isEmpty())
        flow.sideBySide(article.tags, textStyle(PrintRole::Tag, article.script));
    if (flow.size() > begin) {
        flow.space(points(9));
        flow.rule(QColor(0x9a, 0xa8, 0xb8));
        flow.space(points(11));
    }
    const std::size_t notices = flow.size();
    for (const QString &notice : article.notices)
        flow.text(notice, textStyle(PrintRole::Notice, article.script));
    if (flow.size() > notices) {
        panel(flow, notices, QColor(0xf3, 0xf4, 0xf6));
        flow.space(points(16));
    }
    for (const Block &block : article.blocks)
        flowBlock(flow, block, article.script);
}

} // namespace variorum
