// SPDX-License-Identifier: Apache-2.0
#include "models/base/languagemodel.h"

#include "models/base/chinese.h"

#include <QHash>
#include <QtEndian>

#include <algorithm>

namespace variorum {

namespace {

constexpr float nat = 16; ///< costs are stored in sixteenths
constexpr int headBytes = 10;
constexpr int tokenBytes = 8;
constexpr int pairBytes = 3;
constexpr float acrossWords = 3; ///< of a pair whose first character has ended a word

/// The character that stands for this one in the table; 0 for those that it tells nothing of.
char16_t representative(char16_t c) {
    switch (c) {
    case u'「':
        return u'“';
    case u'」':
        return u'”';
    case u'『':
        return u'‘';
    case u'』':
        return u'’';
    case u'\r':
        return u'\n';
    default:
        break;
    }
    const char16_t plain = folded(c);
    if (plain >= u'0' && plain <= u'9')
        return u'0';
    if (plain >= u'a' && plain <= u'z')
        return u'a';
    if (plain < 0x80)
        return plain == u'\n' || (plain >= 0x20 && plain != 0x7F) ? plain : u'\0';
    const bool mark = (plain >= 0x2010 && plain <= 0x2027) || (plain >= 0x3001 && plain <= 0x301F) || plain == u'·';
    return mark || isHan(plain) ? plain : u'\0';
}

} // namespace

LanguageModel::LanguageModel() {
    m_tokenOf.fill(unknown);
}

Result<std::shared_ptr<const LanguageModel>> LanguageModel::load(const QByteArray &bytes, const QString &name) {
    const Error damaged{ErrorCode::ResourceDamaged, {name}};
    if (bytes.size() < headBytes || !bytes.startsWith("VLM2"))
        return damaged;
    const auto *at = reinterpret_cast<const std::uint8_t *>(bytes.constData());
    const std::size_t tokens = qFromLittleEndian<std::uint16_t>(at + 4);
    const std::size_t pairs = qFromLittleEndian<std::uint32_t>(at + 6);
    if (static_cast<std::size_t>(bytes.size()) != headBytes + tokens * tokenBytes + pairs * pairBytes)
        return damaged;
    at += headBytes;
    auto model = std::make_shared<LanguageModel>();
    QHash<char16_t, Token> index;
    std::uint32_t row = 0;
    for (std::size_t i = 0; i < tokens; ++i, at += tokenBytes) {
        index.insert(qFromLittleEndian<std::uint16_t>(at), static_cast<Token>(i));
        const auto stored = [at](int byte) { return static_cast<float>(at[byte]) / nat; };
        model->m_tokens.push_back(
            {stored(2), stored(3), stored(4), stored(5), row, !isHan(qFromLittleEndian<std::uint16_t>(at))});
        row += qFromLittleEndian<std::uint16_t>(at + 6);
    }
    if (row != pairs)
        return damaged;
    model->m_tokens.push_back({0, 0, 0, 0, row, false});
    model->m_second.resize(pairs);
    model->m_pairCost.resize(pairs);
    model->m_ends.resize(pairs);
    for (std::size_t i = 0; i < pairs; ++i, at += pairBytes) {
        const auto second = qFromLittleEndian<std::uint16_t>(at);
        model->m_second[i] = second & 0x7FFF;
        model->m_ends[i] = (second & 0x8000) != 0;
        model->m_pairCost[i] = at[2];
        if (model->m_second[i] >= tokens)
            return damaged;
    }
    for (char32_t c = 0; c < model->m_tokenOf.size(); ++c) {
        const char16_t stands = representative(static_cast<char16_t>(c));
        if (stands != 0)
            model->m_tokenOf[c] = index.value(stands, unknown);
    }
    return std::shared_ptr<const LanguageModel>(std::move(model));
}

LanguageModel::Step LanguageModel::cost(Token before, Place place, Token token) const {
    if (token == unknown || before == unknown)
        return {token == unknown ? unknownCost : m_tokens[token].first, Place::Begins};
    const Entry &entry = m_tokens[before];
    const auto begin = m_second.begin() + entry.row;
    const auto end = m_second.begin() + m_tokens[static_cast<std::size_t>(before) + 1].row;
    const auto found = std::lower_bound(begin, end, token);
    const float apart = (place == Place::Ends ? 0 : entry.otherwise) + m_tokens[token].first;
    if (found == end || *found != token)
        return {apart + (place == Place::Begins ? entry.alone : 0), Place::Begins};
    const auto pair = static_cast<std::size_t>(found - m_second.begin());
    float together = static_cast<float>(m_pairCost[pair]) / nat;
    if (place == Place::Ends && !m_tokens[token].mark)
        together += acrossWords;
    if (place == Place::Begins && m_tokens[token].mark)
        together += std::max(0.0F, entry.alone - entry.otherwise); // of all its words' ends it is at the rarer
    if (place == Place::Ends && apart < together)
        return {apart, Place::Begins};
    return {together, m_ends[pair] ? Place::Ends : Place::Unknown};
}

float LanguageModel::memberCost(char16_t c) {
    const char16_t plain = folded(c);
    if (plain >= u'0' && plain <= u'9')
        return 2.3F;                                  // ln 10
    return plain >= u'a' && plain <= u'z' ? 3.3F : 0; // ln 26
}

} // namespace variorum
