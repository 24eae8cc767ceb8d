// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/span.h"

#include <QString>
#include <QStringView>

namespace variorum {

/// A word of the index and where it stands in the text that it was read from.
struct SearchWord {
    enum class Kind : std::uint8_t {
        Letters, ///< of a script that is written with spaces; found by its beginning
        Digits,  ///< the same
        Single,  ///< one character of any other script, a mark or a sign
        Break,   ///< the end of a line that no closing mark ends already, or a blank between two characters of a script
                 ///< without spaces
    };
    Kind kind = Kind::Single;
    QStringView text; ///< folded; a break is one line feed or one blank; lasts until the next word is read
    Span span;        ///< of the text, in UTF-16 units
};

/// Cuts a text into the words that are searched for. Texts that are the same but for script (Traditional, Simplified),
/// width, case, accents, forms of quotes and dashes, zero-width characters, and blanks beside words or signs give the
/// same words. A phrase is a run of words, breaks and signs included: 并网 is not found in 并 网 or 并，网. Where a
/// sentence ends with its line, the mark parts what stands around it: words that are copied over it are found. Letters
/// and digits are words apart: 10GW and 10 GW are the same. The table of characters follows ICU's NFKC_Casefold.
class WordReader {
public:
    explicit WordReader(QStringView text) : m_text(text) {}
    WordReader(const WordReader &) = delete;
    WordReader &operator=(const WordReader &) = delete;
    /// Goes to the next word; false at the end.
    [[nodiscard]] bool next();
    [[nodiscard]] const SearchWord &word() const { return m_word; }

private:
    void readRun(SearchWord::Kind kind);
    void give(SearchWord::Kind kind, Span span);

    QStringView m_text;
    qsizetype m_at = 0;
    bool m_closed = false; ///< the last word was a mark that ends something
    bool m_dense = false;  ///< the last word was of a script without spaces, and nothing but blanks followed
    QString m_folded;      ///< of the word
    SearchWord m_word;
};

/// Longer words are cut off; such are no words that anybody looks for.
constexpr qsizetype maximumWordLength = 64;

} // namespace variorum
