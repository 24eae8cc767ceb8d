// SPDX-License-Identifier: Apache-2.0
#include "models/base/chinese.h"
#include "models/entity/namekey.h"
#include "models/entity/unknown/latinwords.h"
#include "models/entity/unknown/rules.h"
#include "models/entity/unknown/wordset.h"

#include <algorithm>

namespace variorum::unknown {

namespace {

bool isQuote(char16_t c) {
    return c == u'“' || c == u'”' || c == u'「' || c == u'」' || c == u'"' || c == u'\'' || c == u'‘';
}

/// 海陵证券业协会（海证协）: characters of what stands before the bracket, in order, and the last of it at the end.
bool abbreviates(const NameText &text, Offset bracket, Span alias) {
    constexpr Offset longest = 24;
    if (alias.length() > 5 || !QStringView(u"会局院署部厅社行所委协盟办团").contains(QChar(text.at(alias.end - 1))))
        return false;
    Offset at = bracket;
    for (Offset i = alias.end - 1; i >= alias.begin; --i) {
        do {
            --at;
        } while (at > 0 && bracket - at < longest && isHan(text.at(at)) && text.at(at) != text.at(i));
        if (text.at(at) != text.at(i) || !isHan(text.at(i)))
            return false;
    }
    return bracket - at >= alias.length() + 2;
}

/// Tidewell（潮井）: a short Chinese name for what is called in Latin, and no word or description.
bool isChineseName(const NameText &text, Offset bracket, Span alias) {
    static const WordSet kinds{u"公司", u"企业", u"机构", u"厂商", u"平台", u"媒体",   u"品牌", u"模型", u"系统",
                               u"芯片", u"协议", u"标准", u"技术", u"集团", u"交易所", u"厂",   u"商",   u"值",
                               u"音译", u"化名", u"右",   u"左",   u"图",   u"年",     u"月",   u"日",   u"版"};
    // Tidewell（包含潮井）: what belongs to it.
    static const WordSet others{u"包含", u"包括", u"不含", u"含", u"原", u"前", u"现", u"属"};
    constexpr Offset longest = 5;
    const Offset end = text.at(bracket - 1) == u' ' ? bracket - 1 : bracket;
    if (!isWordCharacter(text.at(end - 1)) || alias.length() > longest || text.isOneWord(alias) ||
        kinds.upTo(text, alias.end) > 0 || others.at(text, alias.begin) > 0)
        return false;
    for (Offset i = alias.begin; i < alias.end; ++i) {
        if (!isHan(text.at(i)) || QStringView(u"的了在是和与及以为由等约即").contains(QChar(text.at(i))))
            return false;
    }
    return true;
}

/// TIDE.O, TIDW.N, TIDE-US: what an exchange calls a share.
bool isShareCode(const NameText &text, Span span) {
    const QStringView raw = text.raw().mid(span.begin, span.length());
    if (const qsizetype dash = raw.lastIndexOf(u'-'); dash > 0) {
        const QStringView exchange = raw.mid(dash + 1);
        return exchange == u"US" || exchange == u"HK" || exchange == u"TW" || exchange == u"JP" || exchange == u"KR";
    }
    const qsizetype dot = raw.indexOf(u'.');
    if (const QStringView exchange = raw.mid(dot + 1); dot > 0 && (exchange == u"NYSE" || exchange == u"NASDAQ"))
        return true;
    return dot > 0 && dot <= 6 && raw.size() - dot - 1 <= 2 && raw.size() - dot > 1 &&
           std::all_of(raw.begin(), raw.end(), [](QChar c) { return c.isUpper() || c == u'.'; }) &&
           raw.count(u'.') == 1;
}

} // namespace

bool isAcronym(const NameText &text, Span span) {
    const QStringView raw = text.raw().mid(span.begin, span.length());
    return raw.size() >= 2 && !isCommonLatin(text.key(span)) &&
           std::all_of(raw.begin(), raw.end(), [](QChar c) { return c.isUpper(); });
}

/// （Tide Development Foundation, TDF）: the capitals behind a comma; empty: none.
static Span acronymBehind(const NameText &text, Offset comma) {
    const Offset begin = text.at(comma) == u',' && text.at(comma + 1) == u' ' ? comma + 2 : comma;
    Offset end = begin;
    while (end > comma && isWordCharacter(text.at(end)))
        ++end;
    return end > begin && text.at(end) == u')' && isAcronym(text, {begin, end}) ? Span(begin, end) : Span(comma, comma);
}

/// “词潮”）: the name that stands from an offset on, between its marks.
static Span definedBehind(const NameText &text, Offset begin) {
    constexpr Offset longest = 24;
    while (text.at(begin) == u':' || text.at(begin) == u' ' || isQuote(text.at(begin)))
        ++begin;
    Offset end = begin;
    while (end - begin < longest && (isHan(text.at(end)) || isWordCharacter(text.at(end))))
        ++end;
    return {begin, end};
}

std::vector<Definition> definitions(const NameText &text) {
    static const WordSet saying{u"以下简称为", u"以下简称", u"下简称", u"简称为", u"简称", u"下称", u"以下称",
                                u"英文名为",   u"英文名",   u"英文",   u"又称",   u"又名", u"原名", u"即"};
    constexpr Offset longest = 40;
    std::vector<Definition> found;
    for (Offset i = 1; i < text.size(); ++i) {
        if (text.at(i) != u'(')
            continue;
        Offset begin = i + 1;
        const Offset word = saying.at(text, begin);
        begin += word;
        while (text.at(begin) == u':' || text.at(begin) == u' ' || isQuote(text.at(begin)))
            ++begin;
        Offset end = begin;
        while (end < text.size() && end - begin < longest && text.at(end) != u'\n' && text.at(end) != u')' &&
               !isQuote(text.at(end)) && text.at(end) != u',' && text.at(end) != u';')
            ++end;
        const Span acronym = acronymBehind(text, end);
        // （Loomtide，下称“词潮”）: one definition behind the other.
        const bool another = text.at(end) == u',' && saying.at(text, end + 1) > 0;
        const bool closed = text.at(end) == u')' || isQuote(text.at(end)) || !acronym.isEmpty() || another;
        const Offset behind = end;
        while (end > begin && isQuote(text.at(behind)) && text.at(end - 1) == u' ')
            --end;
        // Without a word of definition only a Latin name explains: 江晚声（Jiang Wansheng）.
        bool latin = end > begin && text.raw()[begin].isUpper();
        for (Offset k = begin; k < end; ++k)
            latin = latin && (isWordCharacter(text.at(k)) || text.at(k) == u' ' || text.at(k) == u'.' ||
                              text.at(k) == u'-' || text.at(k) == u'\'' || text.at(k) == u'&');
        if (closed && end - begin >= 2 && !(latin && isShareCode(text, {begin, end})) &&
            (word > 0 || (isQuote(text.at(i + 1)) && isHan(text.at(begin)) && text.at(behind + 1) == u')') ||
             (latin && (end - begin >= 4 || isAcronym(text, {begin, end}))) ||
             (text.at(behind) == u')' && abbreviates(text, i, {begin, end})) ||
             (text.at(behind) == u')' && isChineseName(text, i, {begin, end})))) {
            Offset named = text.at(i - 1) == u' ' ? i - 1 : i; // 「词潮」 （Wordtide）
            named -= isQuote(text.at(named - 1)) ? 1 : 0;
            found.push_back({named, {begin, end}});
            if (!acronym.isEmpty())
                found.push_back({named, acronym});
            if (another)
                found.push_back({named, definedBehind(text, end + 1 + saying.at(text, end + 1))});
        }
        i = behind;
    }
    return found;
}

} // namespace variorum::unknown
