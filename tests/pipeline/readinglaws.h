// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/pipeline/readingjson.h"

#include <QString>

#include <algorithm>
#include <utility>
#include <vector>

namespace variorum::tests {

/// What every Reading must obey, whatever the page: each character that is not blank lies in one block, one field or
/// one discarded range; edits explain every difference; the maps are monotone; rules give nothing to two articles.
/// Gives the first fault, or nothing.
inline QString faultOf(const Reading &reading) {
    const QString &page = reading.page->text;
    std::vector<int> owners(static_cast<std::size_t>(page.size()), 0);
    const auto own = [&owners](Span span) {
        for (Offset i = span.begin; i < span.end; ++i)
            ++owners[static_cast<std::size_t>(i)];
    };
    const EditScript &script = reading.choice.script;
    for (const auto &read : reading.articles) {
        const Article &article = read->article;
        QStringList texts;
        for (const Block &block : article.blocks) {
            own(block.source);
            if (script.apply(page, block.source) != block.text)
                return QStringLiteral("edits do not explain a block: %1").arg(block.text);
            if (block.text.trimmed().isEmpty())
                return QStringLiteral("an empty block");
            if (article.text.mid(block.range.begin, block.range.length()).size() != block.text.size())
                return QStringLiteral("a block's range is wrong");
            texts.append(block.text);
        }
        if (texts.join(u'\n').replace(u'\n', u' ') != QString(article.text).replace(u'\n', u' '))
            return QStringLiteral("the article's text is not its blocks");
        for (const FieldPlace &place : article.places)
            own(place.source);
        if (article.map.outLength() != article.text.size())
            return QStringLiteral("the map is not as long as the text");
        Offset last = 0;
        for (Offset at = article.map.base().begin; at <= article.map.base().end; ++at) {
            if (article.map.toOut(at) < last)
                return QStringLiteral("the map is not monotone");
            last = article.map.toOut(at);
        }
    }
    for (const Discarded &range : reading.discarded)
        own(range.source);
    for (Offset i = 0; i < page.size(); ++i) {
        const int count = owners[static_cast<std::size_t>(i)];
        if (count > 1 || (count == 0 && !page[i].isSpace()))
            return QStringLiteral("character %1 (U+%2) has %3 owners")
                .arg(i)
                .arg(page[i].unicode(), 4, 16, QChar(u'0'))
                .arg(count);
    }
    if (script.undo(page).apply(script.apply(page)) != page)
        return QStringLiteral("undoing does not give back the page");
    for (std::size_t i = 1; i < script.edits().size(); ++i) {
        if (script.edits()[i - 1].span.end > script.edits()[i].span.begin)
            return QStringLiteral("edits overlap");
    }
    std::vector<std::pair<Span, int>> given;
    for (const StructureEdit &edit : reading.choice.structure) {
        if (edit.change == StructureEdit::Change::Article && edit.rule != manualRule)
            given.emplace_back(edit.span, edit.article);
    }
    std::sort(given.begin(), given.end());
    for (std::size_t i = 1; i < given.size(); ++i) {
        if (given[i - 1].first.end > given[i].first.begin && given[i - 1].second != given[i].second)
            return QStringLiteral("rules give the text at %1 to two articles").arg(given[i].first.begin);
    }
    return {};
}

/// All that the command line says of it: two Readings that say the same are equal.
inline QByteArray json(const Reading &reading) {
    QByteArray all;
    JsonWriter writer([&all](QByteArrayView piece) {
        all.append(piece);
        return true;
    });
    writer.beginObject();
    writeReading(writer, reading, {}, true);
    writer.endObject();
    return writer.finish() ? all : QByteArray();
}

} // namespace variorum::tests
