// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRandomGenerator>
#include <QString>
#include <QStringList>

#include <vector>

namespace variorum::tests {

struct NewsText {
    QString title;
    QString publisher;
    QString published;
    QString body;
    bool traditional = false;
};

/// Texts without sense whose characters and words are as frequent as in Chinese news, about: by Zipf's law. Half of
/// them Traditional. The same for the same seed.
class NewsTexts {
public:
    NewsTexts(quint32 seed, int characters);

    NewsText next();
    /// Pieces of texts of so many Han characters, in either script, whatever that of the text.
    QStringList pieces(const std::vector<NewsText> &texts, int count, int shortest, int longest);
    [[nodiscard]] QStringList commonest(int count) const; ///< characters
    QStringList prefixes(int count, int length);          ///< of the words of letters

private:
    /// A rank below `count`, the lower the more often.
    int rank(int count);
    QString sentence();

    QRandomGenerator m_random;
    int m_characters;
    QString m_alphabet;    ///< Simplified, by frequency
    QString m_traditional; ///< the same in Traditional
    QStringList m_words;   ///< of one to four characters
    QStringList m_names;   ///< of letters
};

} // namespace variorum::tests
