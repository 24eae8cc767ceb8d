// SPDX-License-Identifier: Apache-2.0
#include "models/items/articlefilter.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace variorum {

namespace {

using Kind = ArticleFilter::Kind;

constexpr const char *keys[] = {"script",  "publisher", "date",       "damage", "notes",
                                "reading", "tag",       "collection", "story"};
constexpr const char *titles[] = {
    QT_TRANSLATE_NOOP("variorum", "Script"), QT_TRANSLATE_NOOP("variorum", "Source"),
    QT_TRANSLATE_NOOP("variorum", "Date"),   QT_TRANSLATE_NOOP("variorum", "Damage"),
    QT_TRANSLATE_NOOP("variorum", "Notes"),  QT_TRANSLATE_NOOP("variorum", "Reading"),
    QT_TRANSLATE_NOOP("variorum", "Tag"),    QT_TRANSLATE_NOOP("variorum", "Collection"),
    QT_TRANSLATE_NOOP("variorum", "Story"),
};
static_assert(std::size(keys) == ArticleFilter::kindCount && std::size(titles) == ArticleFilter::kindCount);

constexpr int readToEnd = 1000; // permille

const char *readingOf(const ArticleRow &row) {
    return row.progress == 0 ? "unread" : row.progress < readToEnd ? "begun" : "read";
}

struct Ends {
    QStringView from, to;
};

Ends endsOf(QStringView value) {
    const qsizetype dots = value.indexOf(QLatin1StringView(".."));
    return dots < 0 ? Ends{value, value} : Ends{value.left(dots), value.mid(dots + 2)};
}

bool within(QStringView published, const Ends &ends) {
    if (published.isEmpty())
        return false;
    const QStringView day = published.left(10);
    // Of a day that is not known exactly, so much has to lie within as is known.
    return (ends.from.isEmpty() || day >= ends.from.left(day.size())) &&
           (ends.to.isEmpty() || day.left(ends.to.size()) <= ends.to.left(day.size()));
}

QString translated(const char *text) {
    return QCoreApplication::translate("variorum", text);
}

} // namespace

double damageOf(const ArticleRow &row) {
    return row.characters == 0 ? 0 : std::min(100.0, 100.0 * double(row.changed) / double(row.characters));
}

bool passes(const ArticleRow &row, const ArticleFilter &filter) {
    switch (filter.kind) {
    case Kind::Script:
        return row.script == filter.value;
    case Kind::Publisher:
        return row.publisher == filter.value;
    case Kind::Date:
        return within(row.published, endsOf(filter.value));
    case Kind::Damage:
        return row.changed > 0 && damageOf(row) >= filter.value.toDouble();
    case Kind::Notes:
        return (row.notes > 0) == (filter.value == QLatin1StringView("yes"));
    case Kind::Reading:
        return filter.value == QLatin1StringView(readingOf(row));
    case Kind::Tag:
        return row.tags.contains(filter.value);
    case Kind::Collection:
        return std::binary_search(row.collections.begin(), row.collections.end(), filter.value.toLongLong());
    case Kind::Story:
        return row.story == filter.value.toLongLong();
    }
    return false;
}

bool passes(const ArticleRow &row, const ArticleFilters &filters) {
    return std::all_of(filters.begin(), filters.end(), [&row](const ArticleFilter &one) { return passes(row, one); });
}

QStringList filterValues(const ArticleRow &row, Kind kind) {
    QStringList values;
    switch (kind) {
    case Kind::Script:
        values << row.script;
        break;
    case Kind::Publisher:
        values << row.publisher;
        break;
    case Kind::Date:
        values << row.published.left(4);
        break;
    case Kind::Damage:
        for (const char *share : {"0", "1", "5", "20"}) {
            if (passes(row, ArticleFilter{kind, QString::fromLatin1(share)}))
                values << QString::fromLatin1(share);
        }
        break;
    case Kind::Notes:
        values << QString::fromLatin1(row.notes > 0 ? "yes" : "no");
        break;
    case Kind::Reading:
        values << QString::fromLatin1(readingOf(row));
        break;
    case Kind::Tag:
        values = row.tags;
        break;
    case Kind::Collection:
        for (const qint64 collection : row.collections)
            values << QString::number(collection);
        break;
    case Kind::Story:
        values << QString::number(row.story);
        break;
    }
    values.removeAll(QString());
    return values;
}

QString filterTitle(Kind kind) {
    return translated(titles[static_cast<std::size_t>(kind)]);
}

QString filterText(const ArticleFilter &filter, const std::vector<Collection> &collections,
                   const std::vector<Story> &stories) {
    const auto is = [&filter](const char *value) { return filter.value == QLatin1StringView(value); };
    switch (filter.kind) {
    case Kind::Script:
        return is("Hans")   ? translated(QT_TRANSLATE_NOOP("variorum", "Simplified"))
               : is("Hant") ? translated(QT_TRANSLATE_NOOP("variorum", "Traditional"))
                            : filter.value;
    case Kind::Date: {
        const Ends ends = endsOf(filter.value);
        if (ends.from == ends.to)
            return ends.from.toString();
        if (ends.to.isEmpty())
            return translated(QT_TRANSLATE_NOOP("variorum", "from %1")).arg(ends.from);
        if (ends.from.isEmpty())
            return translated(QT_TRANSLATE_NOOP("variorum", "until %1")).arg(ends.to);
        return QStringLiteral("%1 – %2").arg(ends.from, ends.to);
    }
    case Kind::Damage:
        return is("0") ? translated(QT_TRANSLATE_NOOP("variorum", "changed at all"))
                       : translated(QT_TRANSLATE_NOOP("variorum", "at least %1 % changed")).arg(filter.value);
    case Kind::Notes:
        return is("yes") ? translated(QT_TRANSLATE_NOOP("variorum", "with notes"))
                         : translated(QT_TRANSLATE_NOOP("variorum", "without notes"));
    case Kind::Reading:
        return is("unread")  ? translated(QT_TRANSLATE_NOOP("variorum", "unread"))
               : is("begun") ? translated(QT_TRANSLATE_NOOP("variorum", "begun"))
                             : translated(QT_TRANSLATE_NOOP("variorum", "read to the end"));
    case Kind::Collection: {
        const auto found = std::find_if(collections.begin(), collections.end(), [&filter](const Collection &one) {
            return one.id == filter.value.toLongLong();
        });
        return found == collections.end() ? filter.value : found->name;
    }
    case Kind::Story: {
        if (is("0"))
            return translated(QT_TRANSLATE_NOOP("variorum", "in no story"));
        const auto found = std::find_if(stories.begin(), stories.end(),
                                        [&filter](const Story &one) { return one.id == filter.value.toLongLong(); });
        return found == stories.end() ? filter.value : found->title;
    }
    case Kind::Publisher:
    case Kind::Tag:
        break;
    }
    return filter.value;
}

QStringList packedFilters(const ArticleFilters &filters) {
    QStringList packed;
    for (const ArticleFilter &filter : filters)
        packed << QLatin1StringView(keys[static_cast<std::size_t>(filter.kind)]) + u':' + filter.value;
    return packed;
}

ArticleFilters unpackedFilters(const QStringList &packed) {
    ArticleFilters filters;
    for (const QString &one : packed) {
        const qsizetype colon = one.indexOf(u':');
        for (std::size_t i = 0; i < std::size(keys) && colon > 0; ++i) {
            if (one.left(colon) == QLatin1StringView(keys[i]) && colon + 1 < one.size())
                filters.push_back({static_cast<Kind>(i), one.mid(colon + 1)});
        }
    }
    return filters;
}

} // namespace variorum
