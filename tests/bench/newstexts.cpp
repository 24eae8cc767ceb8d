// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/newstexts.h"

#include "models/base/chinese.h"

#include <cmath>
#include <map>

namespace variorum::tests {

namespace {

constexpr int alphabetSize = 3500;
constexpr int wordCount = 20'000;
constexpr int nameCount = 3000;

QString converted(const QString &text, const QString &from, const QString &to) {
    QString out = text;
    for (QChar &c : out) {
        if (const qsizetype at = from.indexOf(c); at >= 0)
            c = to[at];
    }
    return out;
}

} // namespace

NewsTexts::NewsTexts(quint32 seed, int characters) : m_random(seed), m_characters(characters) {
    // Of each character the first that is written otherwise in Traditional.
    std::map<char16_t, char16_t> traditional;
    for (char16_t c = 0x4E00; c < 0x9FA6; ++c) {
        if (isTraditionalOnly(c))
            traditional.emplace(simplified(c), c);
    }
    while (m_alphabet.size() < alphabetSize) {
        const QChar c(m_random.bounded(0x4E00, 0x9FA6));
        if (isTraditionalOnly(c.unicode()) || m_alphabet.contains(c))
            continue;
        m_alphabet += c;
        const auto other = traditional.find(c.unicode());
        m_traditional += other == traditional.end() ? c : QChar(other->second);
    }
    for (int i = 0; i < wordCount; ++i) {
        QString word;
        for (int length = 1 + m_random.bounded(2) + m_random.bounded(2) + m_random.bounded(2); length > 0; --length)
            word += m_alphabet[rank(alphabetSize)];
        m_words += word;
    }
    for (int i = 0; i < nameCount; ++i) {
        QString name;
        for (int length = m_random.bounded(3, 9); length > 0; --length)
            name += QChar(u'a' + m_random.bounded(26));
        name[0] = name[0].toUpper();
        m_names += name;
    }
}

int NewsTexts::rank(int count) {
    // The inverse of the logarithm that Zipf's frequencies sum up to.
    return static_cast<int>(std::pow(static_cast<double>(count), m_random.generateDouble())) - 1;
}

QString NewsTexts::sentence() {
    QString text;
    for (int words = m_random.bounded(6, 16); words > 0; --words) {
        if (m_random.bounded(25) == 0)
            text += m_names[rank(nameCount)];
        else if (m_random.bounded(25) == 0)
            text += QString::number(m_random.bounded(2000));
        text += m_words[rank(wordCount)];
        if (words > 1 && m_random.bounded(6) == 0)
            text += u'，';
    }
    return text + u'。';
}

NewsText NewsTexts::next() {
    NewsText news;
    news.title = sentence().chopped(1);
    news.publisher = m_words[m_random.bounded(200)] + QStringLiteral("日报");
    news.published = QStringLiteral("20%1-%2-%3")
                         .arg(m_random.bounded(10, 27))
                         .arg(m_random.bounded(1, 13), 2, 10, QLatin1Char('0'))
                         .arg(m_random.bounded(1, 29), 2, 10, QLatin1Char('0'));
    while (news.body.size() < m_characters) {
        news.body += sentence();
        if (m_random.bounded(4) == 0)
            news.body += u'\n';
    }
    news.traditional = m_random.bounded(2) == 0;
    if (news.traditional) {
        for (QString *text : {&news.title, &news.publisher, &news.body})
            *text = converted(*text, m_alphabet, m_traditional);
    }
    return news;
}

QStringList NewsTexts::pieces(const std::vector<NewsText> &texts, int count, int shortest, int longest) {
    QStringList found;
    while (found.size() < count) {
        const QString &body = texts[std::size_t(m_random.bounded(int(texts.size())))].body;
        const QString piece = body.mid(m_random.bounded(int(body.size())), m_random.bounded(shortest, longest + 1));
        bool han = piece.size() >= shortest;
        for (const QChar c : piece)
            han = han && isHan(c.unicode());
        if (!han)
            continue;
        const QString plain = folded(piece);
        found += m_random.bounded(2) == 0 ? plain : converted(plain, m_alphabet, m_traditional);
    }
    return found;
}

QStringList NewsTexts::commonest(int count) const {
    QStringList found;
    for (int i = 0; i < count; ++i)
        found += m_alphabet.mid(i, 1);
    return found;
}

QStringList NewsTexts::prefixes(int count, int length) {
    QStringList found;
    for (int i = 0; i < count; ++i) {
        const QString &name = m_names[rank(nameCount)];
        found += name.left(length == 1 ? 1 : m_random.bounded(length, 6)).toLower();
    }
    return found;
}

} // namespace variorum::tests
