// SPDX-License-Identifier: Apache-2.0
#include "models/entity/lexiconcsv.h"

#include "models/base/csv.h"
#include "models/entity/namekey.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <optional>
#include <utility>

namespace variorum {

namespace {

using Kind = LexiconCsvFault::Kind;

constexpr std::size_t keptFaults = 100;
constexpr qsizetype longestName = 80; // as in the lexicons of the program

enum Column { Name, Type, Traditional, Aliases, Id, ColumnCount };

std::optional<Column> columnNamed(const QString &word) {
    static const QHash<QString, Column> columns{{QStringLiteral("name"), Name},
                                                {QStringLiteral("名称"), Name},
                                                {QStringLiteral("名字"), Name},
                                                {QStringLiteral("实体"), Name},
                                                {QStringLiteral("simplified"), Name},
                                                {QStringLiteral("type"), Type},
                                                {QStringLiteral("类型"), Type},
                                                {QStringLiteral("类别"), Type},
                                                {QStringLiteral("traditional"), Traditional},
                                                {QStringLiteral("繁体"), Traditional},
                                                {QStringLiteral("aliases"), Aliases},
                                                {QStringLiteral("alias"), Aliases},
                                                {QStringLiteral("别名"), Aliases},
                                                {QStringLiteral("id"), Id}};
    const auto found = columns.constFind(nameKey(word));
    return found == columns.constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<EntityType> typeNamed(const QString &word) {
    static const QHash<QString, EntityType> types{{QString(), EntityType::Organisation},
                                                  {QStringLiteral("org"), EntityType::Organisation},
                                                  {QStringLiteral("organisation"), EntityType::Organisation},
                                                  {QStringLiteral("organization"), EntityType::Organisation},
                                                  {QStringLiteral("company"), EntityType::Organisation},
                                                  {QStringLiteral("公司"), EntityType::Organisation},
                                                  {QStringLiteral("机构"), EntityType::Organisation},
                                                  {QStringLiteral("组织"), EntityType::Organisation},
                                                  {QStringLiteral("person"), EntityType::Person},
                                                  {QStringLiteral("人"), EntityType::Person},
                                                  {QStringLiteral("人物"), EntityType::Person},
                                                  {QStringLiteral("place"), EntityType::Place},
                                                  {QStringLiteral("地点"), EntityType::Place},
                                                  {QStringLiteral("地名"), EntityType::Place},
                                                  {QStringLiteral("product"), EntityType::Product},
                                                  {QStringLiteral("产品"), EntityType::Product}};
    const auto found = types.constFind(nameKey(word));
    return found == types.constEnd() ? std::nullopt : std::optional(*found);
}

/// Whatever else it holds, a name has a letter or a digit, and ends no sentence.
bool readsAsName(QStringView text) {
    bool any = false;
    for (const QChar c : text) {
        const bool control = c.category() == QChar::Other_Control && !c.isSpace();
        if (control || c == u'。' || c == QChar::ReplacementCharacter)
            return false;
        any = any || c.isLetterOrNumber() || c.isSurrogate();
    }
    return any;
}

class Table {
public:
    LexiconCsv read(QStringView text, const Progress &progress) {
        CsvRecords records(text);
        bool first = true;
        constexpr int linesBetween = 1024; // looks at whether somebody has cancelled
        for (int count = 0; !records.atEnd(); ++count) {
            if (count % linesBetween == 0) {
                if (progress.cancelled())
                    break;
                progress.report(static_cast<double>(records.at()) / static_cast<double>(text.size()));
            }
            const QStringList cells = records.next();
            const int line = records.line();
            if (std::exchange(first, false) && isHeader(cells, line))
                continue;
            if (cells.join(QString()).isEmpty())
                continue;
            add(cells, line);
        }
        return std::move(m_result);
    }

private:
    struct Seen {
        std::size_t entry;
        int line;
    };

    bool isHeader(const QStringList &cells, int line) {
        int order[ColumnCount] = {-1, -1, -1, -1, -1};
        bool any = false;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            if (const auto column = columnNamed(cells[i])) {
                any = true;
                if (order[*column] < 0)
                    order[*column] = static_cast<int>(i);
            }
        }
        if (!any)
            return false;
        if (order[Name] < 0)
            fault({line, Kind::NoColumns, {}, {}});
        std::copy(std::begin(order), std::end(order), std::begin(m_order));
        return true;
    }

    [[nodiscard]] QString cell(const QStringList &cells, Column column) const {
        return m_order[column] < 0 ? QString() : cells.value(m_order[column]);
    }

    void fault(LexiconCsvFault fault) {
        ++m_result.faultCount;
        if (m_result.faults.size() < keptFaults)
            m_result.faults.push_back(std::move(fault));
    }

    void add(const QStringList &cells, int line) {
        LexiconEntry entry;
        entry.hans = cell(cells, Name);
        const auto type = typeNamed(cell(cells, Type));
        if (entry.hans.isEmpty())
            return fault({line, Kind::NoName, {}, {}});
        if (entry.hans.size() < 2)
            return fault({line, Kind::NameTooShort, entry.hans, {}});
        if (entry.hans.size() > longestName)
            return fault({line, Kind::NameTooLong, entry.hans.left(longestName), {}});
        if (!readsAsName(entry.hans))
            return fault({line, Kind::NotAName, entry.hans.left(longestName), {}});
        if (!type)
            return fault({line, Kind::UnknownType, entry.hans, cell(cells, Type)});
        entry.type = *type;
        const QString traditional = cell(cells, Traditional);
        entry.hant = traditional.size() < 2 || traditional.size() > longestName ? entry.hans : traditional;
        const QString key = nameKey(entry.hans);
        entry.id = cell(cells, Id).isEmpty() ? ownNameId(key) : cell(cells, Id);
        const auto before = m_seen.constFind(key);
        if (before != m_seen.constEnd()) {
            LexiconEntry &known = m_result.entries[before->entry];
            const bool same = known.type == entry.type;
            fault({line, same ? Kind::Repeated : Kind::TypeConflict, entry.hans, QString::number(before->line)});
            if (same)
                addAliases(known, cell(cells, Aliases), line);
            return;
        }
        addAliases(entry, cell(cells, Aliases), line);
        m_seen.insert(key, {m_result.entries.size(), line});
        m_result.entries.push_back(std::move(entry));
    }

    void addAliases(LexiconEntry &entry, const QString &list, int line) {
        for (const QString &part : list.split(u'|', Qt::SkipEmptyParts)) {
            const QString alias = part.trimmed();
            if (alias.isEmpty())
                continue;
            if (alias.size() < 2 || alias.size() > longestName)
                fault({line, alias.size() < 2 ? Kind::NameTooShort : Kind::NameTooLong, alias.left(longestName), {}});
            else if (!readsAsName(alias))
                fault({line, Kind::NotAName, alias, {}});
            else
                entry.aliases.push_back({alias, false, false});
        }
    }

    LexiconCsv m_result;
    QHash<QString, Seen> m_seen;
    int m_order[ColumnCount] = {0, 1, -1, 2, -1}; ///< without a first line that names them: name, type, aliases
};

QString tr(const char *text) {
    return QCoreApplication::translate("variorum", text);
}

} // namespace

LexiconCsv parseLexiconCsv(QStringView text, const Progress &progress) {
    return Table().read(text, progress);
}

QString writeLexiconCsv(const std::vector<LexiconEntry> &entries) {
    QString text = QStringLiteral("name,type,traditional,aliases,id\n");
    for (const LexiconEntry &entry : entries) {
        QStringList aliases;
        for (const LexiconAlias &alias : entry.aliases)
            aliases.append(alias.text);
        const QString traditional = entry.hant == entry.hans ? QString() : entry.hant;
        const QString id = entry.id == ownNameId(entry.hans) ? QString() : entry.id;
        text += csvCell(entry.hans) + u',' + entityTypeName(entry.type) + u',' + csvCell(traditional) + u',' +
                csvCell(aliases.join(u'|')) + u',' + csvCell(id) + u'\n';
    }
    return text;
}

QString ownNameId(QStringView name) {
    return QStringLiteral("user-") + nameKey(name).replace(u' ', u'-');
}

std::size_t mergeNames(std::vector<LexiconEntry> &table, const std::vector<LexiconEntry> &more) {
    QHash<QString, std::size_t> places;
    for (std::size_t i = 0; i < table.size(); ++i)
        places.insert(nameKey(table[i].hans), i);
    const std::size_t before = table.size();
    for (const LexiconEntry &entry : more) {
        const auto place = places.constFind(nameKey(entry.hans));
        if (place == places.constEnd()) {
            places.insert(nameKey(entry.hans), table.size());
            table.push_back(entry);
            continue;
        }
        LexiconEntry &held = table[*place];
        held.type = entry.type;
        for (const LexiconAlias &alias : entry.aliases) {
            if (std::none_of(held.aliases.begin(), held.aliases.end(),
                             [&alias](const LexiconAlias &one) { return one.text == alias.text; }))
                held.aliases.push_back(alias);
        }
    }
    return table.size() - before;
}

QString lexiconCsvFaultText(const LexiconCsvFault &fault) {
    const auto reason = [&fault] {
        switch (fault.kind) {
        case Kind::NoName:
            return tr("there is no name");
        case Kind::NameTooShort:
            return tr("“%1” has one character and would be found in every text; it was left out").arg(fault.name);
        case Kind::NameTooLong:
            return tr("“%1…” is too long for a name; it was left out").arg(fault.name.left(20));
        case Kind::NotAName:
            return tr("“%1” is a sentence or no text at all, and no name; it was left out").arg(fault.name.left(20));
        case Kind::UnknownType:
            return tr("“%1” has the type “%2”; known are ORG, PERSON, PLACE and PRODUCT").arg(fault.name, fault.detail);
        case Kind::Repeated:
            return tr("“%1” repeats line %2; both were made one").arg(fault.name, fault.detail);
        case Kind::TypeConflict:
            return tr("“%1” has another type than in line %2, which counts").arg(fault.name, fault.detail);
        case Kind::NoColumns:
            return tr("the first line names no column “name”");
        }
        return QString();
    };
    return tr("line %1: %2").arg(QString::number(fault.line), reason());
}

} // namespace variorum
