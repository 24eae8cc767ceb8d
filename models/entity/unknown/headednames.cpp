// SPDX-License-Identifier: Apache-2.0
#include "models/base/chinese.h"
#include "models/entity/namekey.h"
#include "models/entity/unknown/kindwords.h"
#include "models/entity/unknown/nonames.h"
#include "models/entity/unknown/rules.h"
#include "models/entity/unknown/wordset.h"

namespace variorum::unknown {

namespace {

constexpr Offset shortestName = 2;
constexpr Offset longestName = 6;

/// Words that say of which sort a company is, not which: no name begins or ends with one.
bool isOfSort(const NameText &text, Span span) {
    static const WordSet first{u"知名", u"著名", u"国内", u"国外", u"海外", u"全球", u"本土", u"独立",
                               u"连续", u"联合", u"原",   u"前",   u"该",   u"这",   u"那",   u"其",
                               u"某",   u"本",   u"时任", u"现任", u"担任", u"出任", u"成为", u"作为",
                               u"曾任", u"一家", u"两家", u"多家", u"各大", u"不少", u"最新", u"相关",
                               u"有关", u"公开", u"官方", u"初步", u"此前", u"上述", u"今年", u"去年"};
    static const WordSet last{u"公司", u"企业", u"集团", u"平台", u"社区", u"私募", u"连锁",   u"媒体",
                              u"项目", u"团队", u"工厂", u"社交", u"电商", u"势力", u"独角兽", u"学校",
                              u"大学", u"医院", u"餐厅", u"杂志", u"网站", u"论坛", u"协会",   u"机构",
                              u"基金", u"资料", u"数据", u"人士", u"研究", u"行业", u"收盘",   u"开盘"};
    // 电网总经理: an office of one, not the name of one.
    static const WordSet whole{u"电网", u"银行", u"球队",   u"俱乐部", u"交易所", u"券商", u"报社", u"电视台", u"酒店",
                               u"商场", u"商会", u"研究院", u"研究所", u"总部",   u"工会", u"律所", u"出版社", u"剧院",
                               u"机场", u"港口", u"航司",   u"影院",   u"物业",   u"保险", u"信托", u"投行",   u"车队"};
    return whole.at(text, span.begin) == span.length() || first.at(text, span.begin) > 0 ||
           last.upTo(text, span.end) > 0 || companyKinds().upTo(text, span.end) > 0 ||
           makerKinds().upTo(text, span.end) > 0 || productKinds().upTo(text, span.end) > 0;
}

bool holdsKnownOrFunctionWord(const NameText &text, Span span) {
    constexpr QStringView words = u"的了在是和与对向由为被将把从到于让用这那其该各某另每也都就不没说称而但并又等家个位";
    for (Offset i = span.begin; i < span.end; ++i) {
        if (text.knownOver(i) || words.contains(QChar(text.at(i))))
            return true;
    }
    return false;
}

/// Two words of one character side by side, which no dictionary joins.
bool holdsUnknown(const NameText &text, Span span) {
    for (Offset i = span.begin; i + 2 <= span.end; ++i) {
        if (isHan(text.at(i)) && isHan(text.at(i + 1)) && text.isBoundary(i) && text.isBoundary(i + 1) &&
            text.isBoundary(i + 2))
            return true;
    }
    return false;
}

/// Where a name begins that ends at `end` and is all of its clause so far; `end`: nowhere.
Offset clauseBegin(const NameText &text, Offset end) {
    Offset begin = end;
    while (begin > 0 && end - begin <= longestName && isHan(text.at(begin - 1)) && text.at(begin - 1) != u'的')
        --begin;
    return end - begin >= shortestName && end - begin <= longestName && !isWordCharacter(text.at(begin - 1)) ? begin
                                                                                                             : end;
}

/// 沧元望重创始人江晚声: a person stands behind the word for the chief.
bool isFollowedByPerson(const NameText &text, Offset at) {
    static const WordSet more{u"、董事长",     u"、ceo",    u"兼ceo",    u"兼董事长",
                              u"兼首席执行官", u"暨执行长", u"兼执行长", u"ceo"};
    at += more.at(text, at);
    if (text.at(at) == u' ')
        ++at;
    return !text.knownOver(at) ? readsLikePerson(text, {at, at + 3}) || readsLikePerson(text, {at, at + 2})
                               : text.knownOver(at)->type == EntityType::Person;
}

/// 据沧望统计: the end of the name of a house whose figures are cited; 0: none.
Offset citedEnd(const NameText &text, Offset begin) {
    static const WordSet told{u"统计",   u"数据",   u"报告",   u"监测",   u"测算",    u"预测",   u"报道",
                              u"报导",   u"调研",   u"研报",   u"的统计", u"的数据",  u"的报告", u"的监测",
                              u"的测算", u"的预测", u"的调研", u"消息",   u"方面消息"};
    for (Offset end = begin + shortestName; end - begin <= longestName; ++end) {
        if (!isHan(text.at(end - 1)) && !isWordCharacter(text.at(end - 1)))
            return 0;
        Offset behind = end;
        while (text.at(behind) == u'”' || text.at(behind) == u'」')
            ++behind;
        if (told.at(text, behind) > 0)
            return end;
    }
    return 0;
}

} // namespace

void headedNames(const NameText &text, Proposals &proposals) {
    static const WordSet chiefs{u"联合创始人", u"创始人", u"联合创办人", u"创办人", u"首席执行官",
                                u"董座",       u"掌门人", u"董事长",     u"总经理", u"执行长"};
    static const WordSet cites{u"根据", u"据", u"援引"};
    for (Offset i = 0; i < text.size(); ++i) {
        if (const Offset chief = chiefs.at(text, i); chief > 0 && isHan(text.at(i - 1)) && !text.knownOver(i - 1)) {
            const Offset end = QStringView(u"副前").contains(QChar(text.at(i - 1))) ? i - 1 : i; // 北汐|副董事长
            const Span span(clauseBegin(text, end), end);
            if (!span.isEmpty() && text.isBoundary(end) && !text.isOneWord(span) && !isOfSort(text, span) &&
                !isAnyFirm(text, text.wordBefore(end), end) && !holdsKnownOrFunctionWord(text, span) &&
                isFollowedByPerson(text, i + chief))
                proposals.push_back({span, EntityType::Organisation, 0.72F, false, {}});
            i += chief - 1;
        } else if (const Offset cite = cites.at(text, i); cite > 0 && !isHan(text.at(i - 1))) {
            Offset begin = i + cite;
            while (text.at(begin) == u'“' || text.at(begin) == u'「')
                ++begin;
            const Span span(begin, citedEnd(text, begin));
            const bool mixed = span.end > begin && isWordCharacter(text.at(begin)) && isHan(text.at(span.end - 1));
            if (span.end > begin && (mixed || begin > i + cite || holdsUnknown(text, span)) && !isOfSort(text, span) &&
                !holdsKnownOrFunctionWord(text, span) && !text.isOneWord(span))
                proposals.push_back({span, EntityType::Organisation, 0.7F, false, {}});
        }
    }
}

} // namespace variorum::unknown
