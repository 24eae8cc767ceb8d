// SPDX-License-Identifier: Apache-2.0
#include "models/entity/lexiconsource.h"

#include <array>
#include <optional>

namespace variorum {

namespace {

enum Column { Id, Type, Hans, Hant, Aliases, Exceptions, With, ColumnCount };

/// Longer ones are no names but mistakes; the bound also keeps the search linear in the text.
constexpr qsizetype longestName = 80;

std::optional<EntityType> typeNamed(QStringView name) {
    for (const EntityType type :
         {EntityType::Organisation, EntityType::Person, EntityType::Place, EntityType::Product}) {
        if (entityTypeName(type) == name)
            return type;
    }
    return std::nullopt;
}

/// The parts between signs, without the blanks around them. Views: a lexicon has a hundred thousand.
template <typename Take>
void forEachPart(QStringView text, QChar sign, const Take &take) {
    for (qsizetype begin = 0; begin <= text.size();) {
        const qsizetype found = text.indexOf(sign, begin);
        const qsizetype end = found < 0 ? text.size() : found;
        take(text.mid(begin, end - begin).trimmed());
        begin = end + 1;
    }
}

QStringList listed(QStringView cell) {
    QStringList parts;
    forEachPart(cell, u'|', [&parts](QStringView part) {
        if (!part.isEmpty())
            parts.append(part.toString());
    });
    return parts;
}

LexiconAlias aliasOf(QStringView text) {
    LexiconAlias alias;
    while (text.startsWith(u'~') || text.startsWith(u'=')) {
        (text[0] == u'~' ? alias.needsEvidence : alias.exactCase) = true;
        text = text.mid(1).trimmed();
    }
    alias.text = text.toString();
    return alias;
}

/// What is wrong with a line, or an empty string and the entry.
QString readEntry(QStringView line, LexiconEntry &entry) {
    std::array<QStringView, ColumnCount> cells;
    std::size_t count = 0;
    forEachPart(line, u'\t', [&cells, &count](QStringView cell) {
        if (count < cells.size())
            cells[count] = cell;
        ++count;
    });
    if (count < Hant || count > ColumnCount)
        return QStringLiteral("%1 columns").arg(count);
    entry.id = cells[Id].toString();
    if (entry.id.isEmpty())
        return QStringLiteral("no id");
    const std::optional<EntityType> type = typeNamed(cells[Type]);
    if (!type)
        return QStringLiteral("unknown type %1").arg(cells[Type]);
    entry.type = *type;
    entry.hans = cells[Hans].toString();
    entry.hant = cells[Hant].isEmpty() ? entry.hans : cells[Hant].toString();
    if (entry.hans.isEmpty())
        return QStringLiteral("no name");
    QString fault;
    forEachPart(cells[Aliases], u'|', [&entry, &fault](QStringView text) {
        if (text.isEmpty())
            return;
        entry.aliases.push_back(aliasOf(text));
        const QString &alias = entry.aliases.back().text;
        if (alias.startsWith(u'\u300A') && (!alias.endsWith(u'\u300B') || alias.size() < 3))
            fault = QStringLiteral("an alias with one title mark");
        if (alias.isEmpty() || alias.size() > longestName)
            fault = QStringLiteral("an alias that is empty or too long");
    });
    if (entry.hans.size() > longestName || entry.hant.size() > longestName)
        return QStringLiteral("a name that is too long");
    entry.exceptions = listed(cells[Exceptions]);
    entry.with = listed(cells[With]);
    return fault;
}

} // namespace

Result<std::vector<LexiconEntry>> parseLexicon(const QByteArray &source, const QString &name) {
    std::vector<LexiconEntry> entries;
    const QString text = QString::fromUtf8(source);
    int number = 0;
    for (const QStringView line : QStringView(text).tokenize(u'\n')) {
        ++number;
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
