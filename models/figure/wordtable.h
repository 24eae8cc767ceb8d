// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

#include <algorithm>
#include <bitset>
#include <initializer_list>
#include <string_view>
#include <vector>

namespace variorum::figures {

/// A fixed list of words, found at a place of a text or before it, the longest first. Words are in folded form
/// (models/base/chinese.h) unless the table says otherwise; values are what the words stand for.
template <typename Value>
class WordTable {
public:
    struct Row {
        std::u16string_view word;
        Value value;
    };

    /// `backwards` builds the table for matchBefore().
    explicit WordTable(std::vector<Row> rows, bool backwards = false) : m_rows(std::move(rows)) {
        const auto key = [backwards](const Row &row) { return backwards ? row.word.back() : row.word.front(); };
        std::stable_sort(m_rows.begin(), m_rows.end(), [&key](const Row &a, const Row &b) {
            return key(a) != key(b) ? key(a) < key(b) : a.word.size() > b.word.size();
        });
        for (const Row &row : m_rows) {
            m_keys.push_back(key(row));
            m_known.set(key(row));
        }
    }

    [[nodiscard]] bool mayStartWith(char16_t c) const { return m_known.test(c); }

    /// The longest word that stands at `at`, or nullptr.
    [[nodiscard]] const Row *matchAt(QStringView text, qsizetype at) const {
        if (at < 0 || at >= text.size())
            return nullptr;
        return first(text[at].unicode(), [&](const std::u16string_view &word) {
            return at + static_cast<qsizetype>(word.size()) <= text.size() &&
                   QStringView(word.data(), static_cast<qsizetype>(word.size())) ==
                       text.mid(at, static_cast<qsizetype>(word.size()));
        });
    }
    /// The longest word that ends at `end`, or nullptr. The table must have been built backwards.
    [[nodiscard]] const Row *matchBefore(QStringView text, qsizetype end) const {
        if (end <= 0 || end > text.size())
            return nullptr;
        return first(text[end - 1].unicode(), [&](const std::u16string_view &word) {
            const auto size = static_cast<qsizetype>(word.size());
            return size <= end && QStringView(word.data(), size) == text.mid(end - size, size);
        });
    }

private:
    template <typename Matches>
    const Row *first(char16_t key, const Matches &matches) const {
        if (!m_known.test(key))
            return nullptr;
        auto at = static_cast<std::size_t>(std::lower_bound(m_keys.begin(), m_keys.end(), key) - m_keys.begin());
        for (; at < m_keys.size() && m_keys[at] == key; ++at) {
            if (matches(m_rows[at].word))
                return &m_rows[at];
        }
        return nullptr;
    }

    std::vector<Row> m_rows;
    std::vector<char16_t> m_keys;
    std::bitset<65536> m_known;
};

/// The words of a text in which single spaces part them.
inline std::vector<std::u16string_view> wordsOf(std::u16string_view text) {
    std::vector<std::u16string_view> words;
    while (!text.empty()) {
        const std::size_t space = std::min(text.find(u' '), text.size());
        if (space > 0)
            words.push_back(text.substr(0, space));
        text.remove_prefix(std::min(space + 1, text.size()));
    }
    return words;
}

/// A table without values: is one of these words there?
class WordList {
public:
    /// `words` are separated by single spaces.
    explicit WordList(std::u16string_view words, bool backwards = false) : m_table(split(words), backwards) {}
    [[nodiscard]] bool mayStartWith(char16_t c) const { return m_table.mayStartWith(c); }
    /// The length of the longest word at `at`, or 0.
    [[nodiscard]] qsizetype lengthAt(QStringView text, qsizetype at) const {
        const auto *row = m_table.matchAt(text, at);
        return row ? static_cast<qsizetype>(row->word.size()) : 0;
    }
    [[nodiscard]] qsizetype lengthBefore(QStringView text, qsizetype end) const {
        const auto *row = m_table.matchBefore(text, end);
        return row ? static_cast<qsizetype>(row->word.size()) : 0;
    }

private:
    static std::vector<WordTable<char>::Row> split(std::u16string_view words) {
        std::vector<WordTable<char>::Row> rows;
        for (const std::u16string_view word : wordsOf(words))
            rows.push_back({word, 0});
        return rows;
    }
    WordTable<char> m_table;
};

} // namespace variorum::figures
