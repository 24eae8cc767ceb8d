// SPDX-License-Identifier: Apache-2.0
// What an edit of the structure by the analyst's hand does, in the words that are stored.
#include "models/clean/structure.h"

#include <QStringList>

namespace variorum {

QString handWords(const StructureEdit &edit, const CodePointIndex &page) {
    switch (edit.change) {
    case StructureEdit::Change::Drop:
        return QStringLiteral("drop");
    case StructureEdit::Change::Keep:
        return QStringLiteral("keep");
    case StructureEdit::Change::Boundary:
        return QStringLiteral("boundary");
    case StructureEdit::Change::Join:
        return QStringLiteral("join");
    case StructureEdit::Change::Kind:
        return QStringLiteral("kind %1 %2").arg(blockKindName(edit.kind)).arg(edit.level);
    case StructureEdit::Change::Article:
        return QStringLiteral("%1 %2")
            .arg(edit.ownArticle ? QStringLiteral("own-article") : QStringLiteral("article"))
            .arg(page.toCodePoints(edit.place));
    case StructureEdit::Change::Field:
        break;
    }
    return {};
}

std::optional<StructureEdit> editByHand(const QString &words, Span span, const CodePointIndex &page) {
    const QStringList parts = words.split(u' ');
    StructureEdit edit;
    edit.span = span;
    const auto is = [&](const char *word, StructureEdit::Change change, qsizetype arguments) {
        edit.change = change;
        return parts.front() == QLatin1StringView(word) && parts.size() == 1 + arguments;
    };
    if (is("drop", StructureEdit::Change::Drop, 0) || is("keep", StructureEdit::Change::Keep, 0) ||
        is("boundary", StructureEdit::Change::Boundary, 0) || is("join", StructureEdit::Change::Join, 0))
        return edit;
    bool number = false;
    if (is("kind", StructureEdit::Change::Kind, 2)) {
        edit.level = static_cast<std::uint8_t>(parts[2].toUShort(&number));
        for (int kind = 0; kind <= static_cast<int>(BlockKind::Code); ++kind) {
            edit.kind = static_cast<BlockKind>(kind);
            if (number && blockKindName(edit.kind) == parts[1])
                return edit;
        }
        return std::nullopt;
    }
    edit.ownArticle = is("own-article", StructureEdit::Change::Article, 1);
    if (!edit.ownArticle && !is("article", StructureEdit::Change::Article, 1))
        return std::nullopt;
    edit.place = page.toUnits(parts[1].toInt(&number));
    return number ? std::optional(edit) : std::nullopt;
}

} // namespace variorum
