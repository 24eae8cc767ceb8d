// SPDX-License-Identifier: Apache-2.0
#include "models/search/query.h"

#include "models/base/chinese.h"
#include "models/search/words.h"

#include <QCoreApplication>
#include <QDate>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace variorum {

namespace {

using Fault = QueryFault::Kind;

constexpr qsizetype longestQuery = 2000;

bool isQuote(QChar c) {
    return c == u'"' || c == u'\uFF02' || c == u'\u201C' || c == u'\u201D';
}

bool isColon(QChar c) {
    return c == u':' || c == u'\uFF1A';
}

bool isMinus(QChar c) {
    return c == u'-' || c == u'\uFF0D' || c == u'\u2212';
}

bool holdsWord(QStringView text) {
    WordReader reader(text);
    while (reader.next()) {
        if (reader.word().kind != SearchWord::Kind::Break)
            return true;
    }
    return false;
}

/// Without the signs at its ends: a comma behind a word is no part of what is looked for.
QString withoutSigns(QStringView text) {
    const auto isWord = [](QChar c) {
        return c.isLetterOrNumber() || c.isSurrogate() || c.isMark() || isHan(c.unicode());
    };
    // 3.9% and C++ end with signs that mean something.
    const auto belongs = [&isWord](QChar c) { return isWord(c) || QStringView(u"%+#$€£¥￥％℃°").contains(c); };
    qsizetype begin = 0;
    qsizetype end = text.size();
    while (begin < end && !belongs(text[begin]))
        ++begin;
    while (end > begin && !belongs(text[end - 1]))
        --end;
    return text.mid(begin, end - begin).toString();
}

/// A piece of the query between blanks: its sign, filter and value taken apart.
struct Piece {
    bool excluded = false;
    QString filter;
    QString value;
    bool quoted = false;
    bool open = false; ///< the quotation mark has no second
};

class Reader {
public:
    explicit Reader(QStringView text) : m_text(text) {}

    std::optional<Piece> next() {
        while (m_at < m_text.size() && isBlank(m_text[m_at].unicode()))
            ++m_at;
        if (m_at >= m_text.size())
            return std::nullopt;
        Piece piece;
        if (isMinus(m_text[m_at]) && m_at + 1 < m_text.size() && !isBlank(m_text[m_at + 1].unicode())) {
            piece.excluded = true;
            ++m_at;
        }
        readFilter(piece);
        readValue(piece);
        return piece;
    }

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }

private:
    void readFilter(Piece &piece) {
        qsizetype end = m_at;
        while (end < m_text.size() && folded(m_text[end].unicode()) >= u'a' && folded(m_text[end].unicode()) <= u'z')
            ++end;
        if (end == m_at || end >= m_text.size() || !isColon(m_text[end]))
            return;
        // An address is no filter.
        if (m_text.mid(end + 1).startsWith(u"//"))
            return;
        piece.filter = folded(m_text.mid(m_at, end - m_at));
        m_at = end + 1;
    }

    void readValue(Piece &piece) {
        if (m_at < m_text.size() && isQuote(m_text[m_at])) {
            piece.quoted = true;
            const qsizetype begin = ++m_at;
            while (m_at < m_text.size() && !isQuote(m_text[m_at]))
                ++m_at;
            piece.value = m_text.mid(begin, m_at - begin).toString();
            piece.open = m_at >= m_text.size();
            ++m_at;
            return;
        }
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && !isBlank(m_text[m_at].unicode()) && !isQuote(m_text[m_at]))
            ++m_at;
        piece.value = m_text.mid(begin, m_at - begin).toString();
    }

    QStringView m_text;
    qsizetype m_at = 0;
};

/// "2025", "2025-09", "2025-09-22", also with slashes or points; empty if it is no date.
QString dateIn(const QString &value) {
    static const QRegularExpression form(QStringLiteral("^(\\d{4})(?:[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?)?$"));
    const QRegularExpressionMatch match = form.match(folded(value));
    if (!match.hasMatch())
        return {};
    const QString month = match.captured(2);
    const QString day = match.captured(3);
    const QDate date(match.captured(1).toInt(), month.isEmpty() ? 1 : month.toInt(), day.isEmpty() ? 1 : day.toInt());
    if (!date.isValid())
        return {};
    return date.toString(day.isEmpty() ? month.isEmpty() ? QStringLiteral("yyyy") : QStringLiteral("yyyy-MM")
                                       : QStringLiteral("yyyy-MM-dd"));
}

/// The rows of searchFilters() in order.
enum FilterIndex {
    TitleFilter,
    SourceFilter,
    EntityFilter,
    TagFilter,
    BeforeFilter,
    AfterFilter,
    DateFilter,
    HasFilter,
    ScriptFilter
};

/// True for what may still become the value of a filter.
bool mayBecomeValue(const Piece &piece) {
    const QString value = folded(piece.value);
    for (const SearchFilter &filter : searchFilters()) {
        if (piece.filter != QLatin1StringView(filter.name))
            continue;
        constexpr qsizetype wholeDate = 10;
        if (*filter.values == '\0')
            return value.size() < wholeDate && std::all_of(value.begin(), value.end(), [](QChar c) {
                       return c.isDigit() || c == u'-' || c == u'/' || c == u'.';
                   });
        const QStringList values = QString::fromLatin1(filter.values).split(u' ');
        return std::any_of(values.begin(), values.end(),
                           [&value](const QString &one) { return one.startsWith(value); });
    }
    return false;
}

std::optional<QueryFault> addFilter(const Piece &piece, SearchQuery &query) {
    const auto &filters = searchFilters();
    const auto found = std::find_if(filters.begin(), filters.end(), [&piece](const SearchFilter &filter) {
        return piece.filter == QLatin1StringView(filter.name);
    });
    if (found == filters.end())
        return QueryFault{Fault::FilterUnknown, piece.filter + u':'};
    const auto index = static_cast<FilterIndex>(found - filters.begin());
    if (index <= TagFilter) {
        if (!holdsWord(piece.value))
            return QueryFault{Fault::FilterEmpty, piece.filter + u':'};
        constexpr SearchField fields[] = {SearchField::Title, SearchField::Source, SearchField::Entity,
                                          SearchField::Tag};
        query.terms.push_back({fields[index], piece.value, !piece.quoted, piece.excluded});
        return std::nullopt;
    }
    if (piece.value.isEmpty())
        return QueryFault{Fault::FilterEmpty, piece.filter + u':'};
    if (index == BeforeFilter || index == AfterFilter || index == DateFilter) {
        constexpr SearchCondition::Kind kinds[] = {SearchCondition::Kind::Before, SearchCondition::Kind::After,
                                                   SearchCondition::Kind::On};
        const QString date = dateIn(piece.value);
        if (date.isEmpty())
            return QueryFault{Fault::NoDate, piece.value};
        query.conditions.push_back({kinds[index - BeforeFilter], date, piece.excluded});
        return std::nullopt;
    }
    const QString value = folded(piece.value);
    if (!QString::fromLatin1(found->values).split(u' ').contains(value))
        return QueryFault{index == HasFilter ? Fault::NothingToHave : Fault::NoScript, piece.value};
    if (index == HasFilter)
        query.conditions.push_back({SearchCondition::Kind::Has, value, piece.excluded});
    else
        query.conditions.push_back(
            {SearchCondition::Kind::Script,
             value == QLatin1StringView("hans") ? QStringLiteral("Hans") : QStringLiteral("Hant"), piece.excluded});
    return std::nullopt;
}

} // namespace

bool asksForNames(const SearchQuery &query) {
    return std::any_of(query.terms.begin(), query.terms.end(),
                       [](const SearchTerm &term) { return term.field == SearchField::Entity; });
}

const std::vector<SearchFilter> &searchFilters() {
    static const std::vector<SearchFilter> filters{
        {"title", ""},           {"source", ""}, {"entity", ""}, {"tag", ""},
        {"before", ""},          {"after", ""},  {"date", ""},   {"has", "note tag date source"},
        {"script", "hans hant"},
    };
    return filters;
}

ParsedQuery parseQuery(QStringView text, QueryState state) {
    const auto faulty = [](Fault kind, const QString &what) { return ParsedQuery{{}, QueryFault{kind, what}}; };
    if (text.size() > longestQuery)
        return faulty(Fault::TooLong, QString::number(longestQuery));
    SearchQuery query;
    Reader reader(text);
    while (const std::optional<Piece> piece = reader.next()) {
        const bool typing = state == QueryState::BeingTyped && reader.atEnd();
        if (piece->open && !typing)
            return faulty(Fault::QuoteOpen, piece->value);
        if (!piece->filter.isEmpty()) {
            const std::optional<QueryFault> fault = addFilter(*piece, query);
            if (fault && !(typing && mayBecomeValue(*piece)))
                return {{}, fault};
            continue;
        }
        // Between quotation marks every sign counts.
        const QString words = piece->quoted ? piece->value : withoutSigns(piece->value);
        if (holdsWord(words))
            query.terms.push_back({SearchField::Anywhere, words, !piece->quoted || piece->open, piece->excluded});
    }
    if (query.terms.empty() && query.conditions.empty())
        return faulty(Fault::Empty, text.toString());
    return {query, std::nullopt};
}

QString faultText(const QueryFault &fault) {
    static constexpr const char *texts[] = {
        QT_TRANSLATE_NOOP("variorum", "there is no word to search for"),
        QT_TRANSLATE_NOOP("variorum", "a search takes up to %1 characters"),
        QT_TRANSLATE_NOOP("variorum", "the quotation mark before “%1” is not closed"),
        QT_TRANSLATE_NOOP("variorum",
                          "there is no filter %1 (there are title:, source:, entity:, tag:, before:, after:, "
                          "date:, has: and script:); words with a colon stand in quotation marks"),
        QT_TRANSLATE_NOOP("variorum", "%1 needs something behind it"),
        QT_TRANSLATE_NOOP("variorum", "“%1” is no date; one is written 2025, 2025-09 or 2025-09-22"),
        QT_TRANSLATE_NOOP("variorum", "has: takes note, tag, date or source, not “%1”"),
        QT_TRANSLATE_NOOP("variorum", "script: takes hans or hant, not “%1”"),
    };
    if (fault.kind == Fault::QuoteOpen && fault.what.trimmed().isEmpty())
        return QCoreApplication::translate("variorum", "the last quotation mark is not closed");
    const QString text = QCoreApplication::translate("variorum", texts[static_cast<std::size_t>(fault.kind)]);
    return text.contains(QLatin1StringView("%1")) ? text.arg(fault.what) : text;
}

} // namespace variorum
