// SPDX-License-Identifier: Apache-2.0
#include "models/store/searchtokenizer.h"

#include "models/search/words.h"
#include "models/store/sqlite.h"

#include <sqlite3.h>

#include <array>

namespace variorum::sqlite {

namespace {

/// UTF-8 of a word, without an allocation.
class Utf8Word {
public:
    explicit Utf8Word(QStringView word) {
        for (qsizetype at = 0; at < word.size(); ++at) {
            if (word[at].isHighSurrogate() && at + 1 < word.size() && word[at + 1].isLowSurrogate()) {
                append(QChar::surrogateToUcs4(word[at], word[at + 1]));
                ++at;
            } else {
                append(word[at].unicode());
            }
        }
    }
    [[nodiscard]] const char *data() const { return m_bytes.data(); }
    [[nodiscard]] int size() const { return m_size; }

private:
    void put(char32_t byte) { m_bytes[static_cast<std::size_t>(m_size++)] = static_cast<char>(byte); }
    void append(char32_t c) {
        if (c < 0x80) {
            put(c);
        } else if (c < 0x800) {
            put(0xC0 | (c >> 6));
            put(0x80 | (c & 0x3F));
        } else if (c < 0x10000) {
            put(0xE0 | (c >> 12));
            put(0x80 | ((c >> 6) & 0x3F));
            put(0x80 | (c & 0x3F));
        } else {
            put(0xF0 | (c >> 18));
            put(0x80 | ((c >> 12) & 0x3F));
            put(0x80 | ((c >> 6) & 0x3F));
            put(0x80 | (c & 0x3F));
        }
    }

    // A unit takes up to three bytes, a pair four; what one character folds into is no longer than a word may be.
    std::array<char, 4 * maximumWordLength> m_bytes{};
    int m_size = 0;
};

using GiveToken = int (*)(void *context, int flags, const char *token, int size, int begin, int end);

int tokenize(Fts5Tokenizer *, void *context, int, const char *text, int size, GiveToken give) {
    const QString decoded = QString::fromUtf8(text, size);
    WordReader reader(decoded);
    while (reader.next()) {
        const Utf8Word word(reader.word().text.left(maximumWordLength));
        // Nothing is asked for places: the table keeps no text, and snippets are made from the article's.
        if (const int failed = give(context, 0, word.data(), word.size(), 0, 0); failed != SQLITE_OK)
            return failed;
    }
    return SQLITE_OK;
}

/// FTS5 wants a tokenizer per table; this one has nothing to keep.
int createTokenizer(void *, const char **, int, Fts5Tokenizer **made) {
    static char nothing = 0;
    *made = reinterpret_cast<Fts5Tokenizer *>(&nothing);
    return SQLITE_OK;
}

void deleteTokenizer(Fts5Tokenizer *) {}

void relevance(const Fts5ExtensionApi *api, Fts5Context *row, sqlite3_context *result, int count,
               sqlite3_value **values) {
    const int textColumn = count > 0 ? sqlite3_value_int(values[0]) : 0;
    constexpr int enough = 16; // more of a word says no more
    double score = 0;
    for (int phrase = 0; phrase < api->xPhraseCount(row); ++phrase) {
        Fts5PhraseIter at;
        int column = -1;
        int place = 0;
        int often = 0;
        int earliest = 0;
        bool title = false;
        bool beside = false;
        if (const int failed = api->xPhraseFirst(row, phrase, &at, &column, &place); failed != SQLITE_OK) {
            sqlite3_result_error_code(result, failed);
            return;
        }
        for (; column >= 0 && often < enough; api->xPhraseNext(row, &at, &column, &place)) {
            if (column == textColumn) {
                if (often++ == 0)
                    earliest = place;
            } else {
                (column == 0 ? title : beside) = true;
            }
        }
        score += (title ? 8 : 0) + (beside ? 2 : 0);
        if (often > 0)
            score += 3.0 * often / (often + 2.0) + 2.0 / (1.0 + earliest / 40.0);
    }
    sqlite3_result_double(result, score);
}

} // namespace

bool addSearchFunctions(Connection &connection) {
    fts5_api *api = nullptr;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(connection.handle(), "SELECT fts5(?)", -1, &statement, nullptr) != SQLITE_OK)
        return false;
    sqlite3_bind_pointer(statement, 1, static_cast<void *>(&api), "fts5_api_ptr", nullptr);
    sqlite3_step(statement);
    sqlite3_finalize(statement);
    if (!api)
        return false;
    fts5_tokenizer tokenizer{createTokenizer, deleteTokenizer, tokenize};
    return api->xCreateTokenizer(api, "variorum", nullptr, &tokenizer, nullptr) == SQLITE_OK &&
           api->xCreateFunction(api, "relevance", nullptr, relevance, nullptr) == SQLITE_OK;
}

} // namespace variorum::sqlite
