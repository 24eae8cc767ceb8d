// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/textcopy.h"

#include <QRegularExpression>

#include <algorithm>

namespace variorum {

namespace {

/// Calls `use(block, words)` for what a span covers of each block.
template <typename Use>
void forEachBlock(const TextDocument &document, Span span, const Use &use) {
    for (int i = std::max(0, document.blockAt(span.begin)); i < static_cast<int>(document.blocks.size()); ++i) {
        const TextBlock &block = document.blocks[static_cast<std::size_t>(i)];
        if (block.begin >= span.end)
            break;
        const Span part = block.span().intersected(span);
        if (!part.isEmpty())
            use(block, block.text.mid(part.begin - block.begin, part.length()));
    }
}

int levelOf(const TextBlock &block) {
    return block.role == TextRole::Title ? 1 : std::clamp<int>(block.level, 1, 6);
}

/// The element of a block, without brackets.
QString elementOf(const TextBlock &block) {
    switch (block.role) {
    case TextRole::Title:
    case TextRole::Heading:
        return QStringLiteral("h%1").arg(levelOf(block));
    case TextRole::Quote:
        return QStringLiteral("blockquote");
    case TextRole::ListItem:
        return QStringLiteral("li");
    case TextRole::Table:
    case TextRole::Code:
    case TextRole::Raw:
        return QStringLiteral("pre");
    default:
        return QStringLiteral("p");
    }
}

/// What Markdown would take for a sign of its own.
QString escaped(QStringView words) {
    QString out;
    out.reserve(words.size());
    for (const QChar c : words) {
        if (QStringView(u"\\`*_[]<>").contains(c))
            out += u'\\';
        out += c;
    }
    // Signs that count at the beginning of a line only: "# ", "- ", "1. ".
    static const QRegularExpression atBegin(QStringLiteral("^(?=[#+-])|^\\d+\\K(?=[.)] )"));
    return out.replace(atBegin, QStringLiteral("\\"));
}

QString markdownBlock(const TextBlock &block, QStringView words) {
    switch (block.role) {
    case TextRole::Title:
    case TextRole::Heading:
        return QString(levelOf(block), u'#') + u' ' + escaped(words);
    case TextRole::Quote:
        return QStringLiteral("> ") + escaped(words).replace(u'\n', QStringLiteral("\n> "));
    case TextRole::ListItem:
        return QStringLiteral("- ") + escaped(words);
    case TextRole::Table:
    case TextRole::Code:
        return QStringLiteral("```\n%1\n```").arg(words);
    case TextRole::Byline:
    case TextRole::Caption:
        return u'*' + escaped(words) + u'*';
    default:
        return escaped(words);
    }
}

} // namespace

QString htmlOf(const TextDocument &document, Span span) {
    QString out;
    bool list = false;
    forEachBlock(document, span, [&](const TextBlock &block, QStringView words) {
        const bool item = block.role == TextRole::ListItem;
        if (item != list)
            out += item ? QStringLiteral("<ul>\n") : QStringLiteral("</ul>\n");
        list = item;
        QString text = words.toString().toHtmlEscaped();
        const QString element = elementOf(block);
        if (element != QStringLiteral("pre"))
            text.replace(u'\n', QStringLiteral("<br>"));
        out += QStringLiteral("<%1>%2</%1>\n").arg(element, text);
    });
    if (list)
        out += QStringLiteral("</ul>\n");
    return out;
}

QString markdownOf(const TextDocument &document, Span span) {
    QString out;
    bool list = false;
    forEachBlock(document, span, [&](const TextBlock &block, QStringView words) {
        const bool whole = words.size() == block.text.size() || block.span().end < span.end || block.begin > span.begin;
        const bool item = block.role == TextRole::ListItem;
        if (!out.isEmpty())
            out += item && list ? QStringLiteral("\n") : QStringLiteral("\n\n");
        list = item;
        out += whole ? markdownBlock(block, words) : escaped(words);
    });
    return out;
}

} // namespace variorum
