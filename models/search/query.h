// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringView>

#include <cstdint>
#include <optional>
#include <vector>

namespace variorum {

/// Where the words of a term are looked for.
enum class SearchField : std::uint8_t {
    Anywhere, ///< title, byline, source, tags, text; and notes with their tags
    Title,
    Source, ///< publisher and byline
    Tag,    ///< of the article and of its notes
    Entity, ///< that the article names: id, name, or the words that name it
};

/// Words that have to stand together. "prefix": the last of them may go on, where it is of letters or digits.
struct SearchTerm {
    SearchField field = SearchField::Anywhere;
    QString text; ///< as it was typed, without quotation marks; holds at least one word
    bool prefix = true;
    bool excluded = false;

    friend bool operator==(const SearchTerm &, const SearchTerm &) = default;
};

/// What an article has to be, beside its words.
struct SearchCondition {
    enum class Kind : std::uint8_t { Before, After, On, Has, Script };
    Kind kind = Kind::Has;
    QString value; ///< a date as exact as it was typed ("2025", "2025-09", "2025-09-22"); "note" ...; "Hans", "Hant"
    bool excluded = false;

    friend bool operator==(const SearchCondition &, const SearchCondition &) = default;
};

/// All of it has to hold.
struct SearchQuery {
    std::vector<SearchTerm> terms;
    std::vector<SearchCondition> conditions;

    friend bool operator==(const SearchQuery &, const SearchQuery &) = default;
};

/// Whether it asks for what articles name, wanted or not.
[[nodiscard]] bool asksForNames(const SearchQuery &query);

/// A filter by its name, without the colon, and what may stand behind it; empty where that is free.
struct SearchFilter {
    const char *name;
    const char *values; ///< separated by blanks
};
[[nodiscard]] const std::vector<SearchFilter> &searchFilters();

/// Whether a query is whole, or being typed: then a quotation mark that is open ends with the text, and a filter at its
/// end whose value is not whole is left out.
enum class QueryState { Whole, BeingTyped };

/// Why a query cannot be searched for, and what of it is to blame.
struct QueryFault {
    enum class Kind : std::uint8_t {
        Empty,         ///< no word, no filter
        TooLong,       ///< `what` is how long it may be
        QuoteOpen,     ///< `what` stands behind the quotation mark
        FilterUnknown, ///< `what` is its name
        FilterEmpty,
        NoDate, ///< `what` is no value of a filter
        NothingToHave,
        NoScript,
    };
    Kind kind = Kind::Empty;
    QString what;

    friend bool operator==(const QueryFault &, const QueryFault &) = default;
};
/// A sentence, in the language of the interface.
[[nodiscard]] QString faultText(const QueryFault &fault);

struct ParsedQuery {
    SearchQuery query; ///< nothing where there is a fault
    std::optional<QueryFault> fault;
};
/// Reads a query: words and "phrases", `filter:value`, `-` before what is not wanted. Marks may be of full width, as
/// Chinese keyboards have them.
[[nodiscard]] ParsedQuery parseQuery(QStringView text, QueryState state = QueryState::Whole);

} // namespace variorum
