// SPDX-License-Identifier: Apache-2.0
#include "models/entity/unknown/shortforms.h"

#include "models/base/chinese.h"
#include "models/entity/namekey.h"
#include "models/entity/unknown/latinlists.h"
#include "models/entity/unknown/nonames.h"
#include "models/entity/unknown/wordset.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace variorum::unknown {

QString stemOf(const NameText &text, const Proposal &proposal, Offset length) {
    if (proposal.type != EntityType::Organisation || proposal.span.length() < length + 2 || proposal.span.length() > 7)
        return {};
    const Offset begin = proposal.span.begin;
    const QString rest = text.key({begin + length, proposal.span.end}).toString();
    static const QSet<QString> trades = [] {
        const QStringList all =
            QStringLiteral("科技 智能 系统 机器人 半导体 电子 微电子 资本 集团 汽车 生物 能源 动力 网络 软件 软体 通用 "
                           "光电 精密 电气 材料 新材 医疗 医药 生技 航天 航空 航太 传媒 影业 游戏 创投 证券 控股 实业 "
                           "云 数据 数科 通信 通讯 信息 存储 储能 电池 光学 激光 传感 国际 化学 工业 股份 公司 食品")
                .split(u' ');
        return QSet<QString>(all.begin(), all.end());
    }();
    const bool loose = text.isBoundary(begin) && text.isBoundary(begin + 1) && text.isBoundary(begin + 2);
    if (!trades.contains(rest) || !loose || !isHan(text.at(begin)) || !isHan(text.at(begin + 1)) ||
        text.knownOver(begin) || text.knownOver(begin + 1))
        return {};
    return text.key({begin, begin + length}).toString();
}

namespace {

/// 奔野T9: the model behind its make; empty: there is none.
QString modelOf(const NameText &text, Span span) {
    constexpr Offset longest = 5;
    Offset at = span.begin;
    while (at < span.end && isHan(text.at(at)))
        ++at;
    // Orbis X80: the last word, where a letter begins it. 7B is a size.
    const qsizetype blank = at == span.begin ? text.key(span).lastIndexOf(u' ') : -1;
    if (blank > 0 && QChar(text.at(span.begin + static_cast<Offset>(blank) + 1)).isLetter())
        at = span.begin + static_cast<Offset>(blank);
    const Offset begin = text.at(at) == u' ' ? at + 1 : at;
    bool digit = false;
    bool letter = false;
    for (Offset i = begin; i < span.end; ++i) {
        if (!isWordCharacter(text.at(i)))
            return {};
        digit = digit || QChar(text.at(i)).isDigit();
        letter = letter || QChar(text.at(i)).isLetter();
    }
    const bool fits = at > span.begin && digit && letter && span.end - begin >= 2 && span.end - begin <= longest;
    return fits ? text.key({begin, span.end}).toString() : QString();
}

/// Tide Orbis 4.8: what follows the first word and holds a number; empty: there is no such.
QString withoutHouse(const NameText &text, Span span) {
    const QStringView key = text.key(span);
    const qsizetype first = key.indexOf(u' ');
    const QStringView rest = key.mid(first + 1);
    const auto isDigit = [](QChar c) { return c.isDigit(); };
    const bool latin = std::none_of(key.begin(), key.end(), [](QChar c) { return isHan(c.unicode()); });
    const bool fits = first > 0 && latin && rest.contains(u' ') && rest[0].isLetter() &&
                      std::any_of(rest.begin(), rest.end(), isDigit) &&
                      !std::any_of(key.begin(), key.begin() + first, isDigit);
    return fits ? rest.toString() : QString();
}

/// GPT-5.3-Codex: the number and the word without the family, 5.3-codex; empty: there is no such.
QString withoutFamily(const NameText &text, Span span) {
    static const QRegularExpression shape(QStringLiteral("^[a-z]{2,8}[- ](\\d{1,2}\\.\\d[- ][a-z]{4,10})$"));
    return shape.match(text.key(span).toString()).captured(1);
}

} // namespace

QStringList modelForms(const NameText &text, Span span) {
    QStringList forms{modelOf(text, span), withoutHouse(text, span), withoutFamily(text, span)};
    forms.removeAll(QString());
    return forms;
}

QString surnameOf(const NameText &text, Span span) {
    constexpr qsizetype shortest = 5;
    const QString key = text.key(span).toString();
    const QString last = key.mid(key.lastIndexOf(u' ') + 1);
    const bool latin = std::all_of(key.begin(), key.end(),
                                   [](QChar c) { return isWordCharacter(c.unicode()) || c == u' ' || c == u'.'; });
    return latin && last.size() < key.size() && last.size() >= shortest && !isEnglishWord(last) && !isGivenName(last)
               ? last
               : QString();
}

QStringList givenForms(QStringView name, EntityType type) {
    constexpr qsizetype shortest = 4;
    const QStringView first = name.left(name.indexOf(u' '));
    const bool fits = type == EntityType::Person && name.contains(u' ') && first.size() >= shortest &&
                      isGivenName(first) && !isEnglishWord(first);
    return fits ? QStringList{first.toString()} : QStringList();
}

namespace {

/// 沧望商|所举牌, 沧望|发布公告, 沧望|联席总裁: what stands behind a name that the article has without it, and is no
/// word that names go on with.
bool isBehindName(const NameText &text, Span span) {
    static const WordSet trades{
        u"集团", u"公司", u"科技", u"股份", u"控股", u"证券", u"银行", u"资本", u"国际",   u"电子",   u"汽车", u"能源",
        u"智能", u"医药", u"生物", u"材料", u"投资", u"基金", u"保险", u"物流", u"影业",   u"传媒",   u"重工", u"电气",
        u"通信", u"网络", u"数据", u"地产", u"置业", u"实业", u"创投", u"风投", u"半导体", u"机器人", u"信托", u"租赁",
        u"机器", u"光电", u"航空", u"航天", u"动力", u"储能", u"电池", u"中国", u"健康",   u"金融"};
    if (trades.has(text, span) || text.knownFrom(span.begin)) // 沧望|海陵: its house there
        return false;
    return span.length() == 1 ? QStringView(u"所再将已又也还均则曾即便乃即从向对被把让由为与和及在是有并")
                                    .contains(QChar(text.at(span.begin)))
                              : text.isOneWord(span);
}

/// 柚子科技|控股|股东, 柚子科技|行|使: the last word of a name is the first half of a longer one.
bool endsInWord(const NameText &text, Span last) {
    return text.isOneWord({last.begin, last.end + 1}) || text.isOneWord({last.begin, last.end + 2}) ||
           text.startsWith(last.begin, u"控股股东");
}

} // namespace

void cutToOthers(const NameText &text, Proposals &proposals) {
    constexpr qsizetype shortest = 3;
    QSet<QString> names;
    for (const Proposal &one : proposals) {
        if (one.type == EntityType::Organisation && one.span.length() >= shortest)
            names.insert(text.key(one.span).toString());
    }
    for (const Mention &one : text.known()) {
        if (one.type == EntityType::Organisation && one.span.length() >= shortest)
            names.insert(text.key(one.span).toString());
    }
    for (Proposal &one : proposals) {
        if (one.type != EntityType::Organisation || !isHan(text.at(one.span.begin)))
            continue;
        // 听|沧望公司: so is a verb of one character.
        const Span second(one.span.begin + 1, one.span.end);
        if (second.length() > shortest && names.contains(text.key(second).toString()) &&
            text.isBoundary(second.begin) && !text.knownFrom(one.span.begin))
            one.span = second;
        const QString key = text.key(one.span).toString();
        for (qsizetype cut = 2; key.size() - cut >= shortest; ++cut) {
            const Span before(one.span.begin, one.span.begin + static_cast<Offset>(cut));
            if (names.contains(key.mid(cut)) && !text.knownFrom(before.begin) &&
                (text.isOneWord(before) || isGeneric(text, before) || isDescription(text, before))) {
                one.span.begin = before.end;
                break;
            }
        }
        for (const Offset cut : {2, 1}) {
            const Span behind(one.span.end - cut, one.span.end);
            if (one.span.length() - cut >= shortest &&
                names.contains(text.key({one.span.begin, behind.begin}).toString()) &&
                (isBehindName(text, behind) || endsInWord(text, behind))) {
                one.span.end = behind.begin;
                break;
            }
        }
    }
    // What is left may be known: the lexicon says it.
    proposals.erase(std::remove_if(proposals.begin(), proposals.end(),
                                   [&text](const Proposal &one) {
                                       const Mention *known = text.knownFrom(one.span.begin);
                                       return known && known->span == one.span;
                                   }),
                    proposals.end());
}

Proposals unsaid(const NameText &text, Proposals tagged, const Proposals &rules) {
    QSet<QString> forms;
    QSet<QString> surnames;
    for (const Proposal &rule : rules) {
        for (const QString &form : rule.shortForms)
            (rule.type == EntityType::Person ? surnames : forms).insert(form);
    }
    QSet<QString> said;
    for (const Proposal &one : tagged)
        said.insert(text.key(one.span).toString());
    for (Proposal &one : tagged) {
        const QString key = text.key(one.span).toString();
        for (const QStringView word : {u"集团", u"公司", u"科技", u"资本", u"银行", u"控股"}) {
            const QString stem = key.chopped(std::min(word.size(), key.size()));
            if (one.type != EntityType::Organisation || !key.endsWith(word) || stem.size() < 2 || !said.contains(stem))
                continue;
            forms.insert(stem);
            one.shortForms.append(stem);
        }
    }
    const auto isSaid = [&](const Proposal &one) {
        const QString key = text.key(one.span).toString();
        constexpr qsizetype shortest = 3;
        for (qsizetype length = shortest; length < key.size() && one.type != EntityType::Person; ++length) {
            if (surnames.contains(key.left(length)))
                return true;
        }
        return forms.contains(key) || surnames.contains(key);
    };
    tagged.erase(std::remove_if(tagged.begin(), tagged.end(), isSaid), tagged.end());
    return tagged;
}

Proposals sisters(const NameText &text, const Proposals &proposals) {
    QSet<QString> forms;
    for (const Proposal &one : proposals) {
        for (const QString &form : one.type == EntityType::Organisation ? one.shortForms : QStringList())
            forms.insert(form);
        if (const QString stem = stemOf(text, one, 2); !stem.isEmpty())
            forms.insert(stem);
    }
    Proposals found;
    for (Offset i = 0; i < text.size() && !forms.isEmpty(); ++i) {
        for (const Offset length : {2, 3}) {
            if (!isHan(text.at(i)) || !forms.contains(text.key({i, std::min(i + length, text.size())}).toString()))
                continue;
            Offset end = i + length;
            for (const QStringView word : {u"能源", u"科技", u"资本", u"电子", u"汽车", u"生物", u"证券", u"电力"}) {
                if (end == i + length && text.startsWith(end, word) && text.isBoundary(end + 2))
                    end += 2;
            }
            if (end > i + length)
                found.push_back({{i, end}, EntityType::Organisation, 0.74F, false, {}});
        }
    }
    return found;
}

} // namespace variorum::unknown
