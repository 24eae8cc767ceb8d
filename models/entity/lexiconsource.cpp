// SPDX-License-Identifier: Apache-2.0
#include "models/entity/lexiconsource.h"

#include <optional>

namespace variorum {

namespace {

enum Column { Id, Type, Hans, Hant, Aliases, Exceptions, With, ColumnCount };

/// Longer ones are no names but mistakes; the bound also keeps the search linear in the text.
constexpr qsizetype longestName = 80;

std::optional<EntityType> typeNamed(const QString &name) {
    for (const EntityType type :
         {EntityType::Organisation, EntityType::Person, EntityType::Place, EntityType::Product}) {
        if (entityTypeName(type) == name)
            return type;
    }
    return std::nullopt;
}

QStringList listed(const QString &cell) {
    QStringList parts = cell.split(u'|', Qt::SkipEmptyParts);
    for (QString &part : parts)
        part = part.trimmed();
    parts.removeAll(QString());
    return parts;
}

LexiconAlias aliasOf(QString text) {
    LexiconAlias alias;
    while (text.startsWith(u'~') || text.startsWith(u'=')) {
        (text[0] == u'~' ? alias.needsEvidence : alias.exactCase) = true;
        text = text.mid(1).trimmed();
    }
    alias.text = text;
    return alias;
}

/// What is wrong with a line, or an empty string and the entry.
QString readEntry(const QString &line, LexiconEntry &entry) {
    const QStringList cells = line.split(u'\t');
    const auto cell = [&cells](Column column) { return cells.value(column).trimmed(); };
    if (cells.size() < Hant || cells.size() > ColumnCount)
        return QStringLiteral("%1 columns").arg(cells.size());
    entry.id = cell(Id);
    if (entry.id.isEmpty())
        return QStringLiteral("no id");
    const std::optional<EntityType> type = typeNamed(cell(Type));
    if (!type)
        return QStringLiteral("unknown type %1").arg(cell(Type));
    entry.type = *type;
    entry.hans = cell(Hans);
    entry.hant = cell(Hant).isEmpty() ? entry.hans : cell(Hant);
    if (entry.hans.isEmpty())
        return QStringLiteral("no name");
    for (const QString &text : listed(cell(Aliases))) {
        entry.aliases.push_back(aliasOf(text));
        const QString &alias = entry.aliases.back().text;
        if (alias.startsWith(u'\u300A') && (!alias.endsWith(u'\u300B') || alias.size() < 3))
            return QStringLiteral("an alias with one title mark");
        if (alias.isEmpty() || alias.size() > longestName)
            return QStringLiteral("an alias that is empty or too long");
    }
    if (entry.hans.size() > longestName || entry.hant.size() > longestName)
        return QStringLiteral("a name that is too long");
    entry.exceptions = listed(cell(Exceptions));
    entry.with = listed(cell(With));
    return {};
}

} // namespace

Result<std::vector<LexiconEntry>> parseLexicon(const QByteArray &source, const QString &name) {
    std::vector<LexiconEntry> entries;
    int number = 0;
    for (const QByteArray &raw : source.split('\n')) {
        ++number;
        const QString line = QString::fromUtf8(raw);
        if (line.trimmed().isEmpty() || line.startsWith(u'#'))
            continue;
        LexiconEntry entry;
        const QString fault = readEntry(line, entry);
        if (!fault.isEmpty())
            return Error{ErrorCode::ResourceDamaged,
                         {name, QStringLiteral("line %1: %2").arg(QString::number(number), fault)}};
        entries.push_back(std::move(entry));
    }
    return entries;
}

} // namespace variorum
