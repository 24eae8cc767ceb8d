// SPDX-License-Identifier: Apache-2.0
#include "models/base/languagemodel.h"

#include "models/base/chinese.h"

#include <QtEndian>

#include <algorithm>

namespace variorum {

namespace {

constexpr float nat = 16; ///< costs are stored in sixteenths
constexpr int headBytes = 14;
constexpr int tokenBytes = 6;
constexpr int pairBytes = 5;
constexpr int tripleBytes = 3;
constexpr LanguageModel::Token oneWord = 0x8000;

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
    if (bytes.size() < headBytes || !bytes.startsWith("VLM3"))
        return damaged;
    const auto *at = reinterpret_cast<const std::uint8_t *>(bytes.constData());
    const std::size_t tokens = qFromLittleEndian<std::uint16_t>(at + 4);
    const std::size_t pairs = qFromLittleEndian<std::uint32_t>(at + 6);
    const std::size_t triples = qFromLittleEndian<std::uint32_t>(at + 10);
    if (static_cast<std::size_t>(bytes.size()) !=
        headBytes + tokens * tokenBytes + pairs * pairBytes + triples * tripleBytes)
        return damaged;
    at += headBytes;
    auto model = std::make_shared<LanguageModel>();
    std::vector<Token> index(0x10000, unknown); // of each character
    std::uint32_t row = 0;
    for (std::size_t i = 0; i < tokens; ++i, at += tokenBytes) {
        index[qFromLittleEndian<std::uint16_t>(at)] = static_cast<Token>(i);
        model->m_tokens.push_back({static_cast<float>(at[2]) / nat, static_cast<float>(at[3]) / nat, row});
        row += qFromLittleEndian<std::uint16_t>(at + 4);
    }
    if (row != pairs)
        return damaged;
    model->m_tokens.push_back({0, 0, row});
    const auto readTokens = [&at](std::vector<Token> &out, std::size_t count) {
        out.resize(count);
        qFromLittleEndian<Token>(at, static_cast<qsizetype>(count), out.data());
        at += 2 * count;
    };
    const auto readBytes = [&at](std::vector<std::uint8_t> &out, std::size_t count) {
        out.assign(at, at + count);
        at += count;
    };
    readTokens(model->m_second, pairs);
    readBytes(model->m_pairCost, pairs);
    readBytes(model->m_otherwise, pairs);
    model->m_pairRow.reserve(pairs + 1);
    row = 0;
    for (std::size_t i = 0; i < pairs; ++i, ++at) {
        model->m_pairRow.push_back(row);
        row += *at;
    }
    model->m_pairRow.push_back(row);
    if (row != triples)
        return damaged;
    readTokens(model->m_third, triples);
    readBytes(model->m_tripleCost, triples);
    const auto known = [tokens](Token token) { return (token & ~oneWord) < tokens; };
    if (!std::all_of(model->m_second.begin(), model->m_second.end(), known) ||
        !std::all_of(model->m_third.begin(), model->m_third.end(), known))
        return damaged;
    for (char32_t c = 0; c < model->m_tokenOf.size(); ++c) {
        const char16_t stands = representative(static_cast<char16_t>(c));
        if (stands != 0)
            model->m_tokenOf[c] = index[stands];
    }
    return std::shared_ptr<const LanguageModel>(std::move(model));
}

std::size_t LanguageModel::pair(Token before, Token token) const {
    if (before == unknown || token == unknown)
        return m_second.size();
    const auto begin = m_second.begin() + m_tokens[before].row;
    const auto end = m_second.begin() + m_tokens[static_cast<std::size_t>(before) + 1].row;
    const auto found = std::lower_bound(begin, end, token, [](Token a, Token b) { return (a & ~oneWord) < b; });
    const bool here = found != end && (*found & ~oneWord) == token;
    return static_cast<std::size_t>((here ? found : m_second.end()) - m_second.begin());
}

LanguageModel::Context LanguageModel::context(Token before, Token token) const {
    const std::size_t at = pair(before, token);
    const bool more = at < m_second.size() && m_pairRow[at] < m_pairRow[at + 1];
    return more ? static_cast<Context>(at) : noContext;
}

bool LanguageModel::inOneWord(Token before, Token token) const {
    const std::size_t at = pair(before, token);
    return at < m_second.size() && (m_second[at] & oneWord) != 0;
}

LanguageModel::Step LanguageModel::cost(Token before, Context context, Token token) const {
    if (token == unknown || before == unknown)
        return {cost(token), noContext};
    const std::size_t at = pair(before, token);
    const bool together = at < m_second.size();
    Step step;
    step.cost = together ? static_cast<float>(m_pairCost[at]) / nat : m_tokens[before].otherwise + m_tokens[token].cost;
    if (together && m_pairRow[at] < m_pairRow[at + 1])
        step.context = static_cast<Context>(at);
    if (context != noContext) {
        const auto begin = m_third.begin() + m_pairRow[context];
        const auto end = m_third.begin() + m_pairRow[static_cast<std::size_t>(context) + 1];
        const auto found = std::lower_bound(begin, end, token);
        if (found != end && *found == token)
            step.cost = static_cast<float>(m_tripleCost[static_cast<std::size_t>(found - m_third.begin())]) / nat;
        else
            step.cost += static_cast<float>(m_otherwise[context]) / nat;
    }
    return step;
}

float LanguageModel::memberCost(char16_t c) {
    const char16_t plain = folded(c);
    if (plain >= u'0' && plain <= u'9')
        return 2.3F;                                  // ln 10
    return plain >= u'a' && plain <= u'z' ? 3.3F : 0; // ln 26
}

} // namespace variorum
