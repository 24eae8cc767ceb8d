// SPDX-License-Identifier: Apache-2.0
#include "models/base/chinese.h"
#include "models/entity/unknown/rules.h"
#include "models/entity/unknown/wordset.h"

namespace variorum::unknown {

namespace {

constexpr Offset longestName = 4;

/// Whether a span stands where papers name who wrote: a name, or three characters that are no word. Surnames that no
/// list has stand there as well.
bool isWriter(const NameText &text, Span span) {
    static const WordSet ways{u"综合", u"外电", u"编译", u"整理", u"即时", u"独家", u"专题", u"特稿", u"连线",
                              u"编辑", u"采访", u"记者", u"专访", u"中心", u"新闻", u"财经", u"国际", u"科技"};
    for (Offset i = span.begin; i < span.end; ++i) {
        if (!isHan(text.at(i)) || text.knownOver(i) || ways.at(text, i) > 0)
            return false;
    }
    constexpr Offset full = 3;
    return span.length() >= 2 && (readsLikePerson(text, span) || (span.length() == full && !text.isOneWord(span)));
}

/// What a writer does: 报导, 核稿.
Offset workAt(const NameText &text, Offset at) {
    static const WordSet works{u"报导", u"报道", u"核稿", u"编辑", u"摄影", u"整理", u"专访", u"撰文", u"采访"};
    return works.at(text, at);
}

bool worksBehind(const NameText &text, Offset at) {
    constexpr Offset longest = 10;
    for (Offset i = at; i < at + longest && (isHan(text.at(i)) || text.at(i) == u'、'); ++i) {
        if (workAt(text, i) > 0)
            return true;
    }
    return false;
}

/// 文丨江晚声 陆遥，编辑丨海风: behind such a bar stands who wrote, a pen name as well.
void behindBars(const NameText &text, Proposals &proposals) {
    static const WordSet roles{u"文", u"作者", u"编辑", u"责编", u"撰文", u"采写", u"记者", u"摄影", u"编审", u"主编"};
    constexpr char16_t bar = u'丨'; // a character of its own, which pages set for a bar
    for (Offset i = 1; i < text.size(); ++i) {
        if (text.at(i) != bar && text.at(i) != u'|')
            continue;
        const Offset role = roles.upTo(text, i);
        if (role == 0 || isHan(text.at(i - role - 1)))
            continue;
        for (Offset begin = i + 1;;) {
            Offset end = begin;
            while (isHan(text.at(end)) && text.at(end) != bar && end - begin <= longestName)
                ++end;
            const Span span(begin, end);
            const bool penned = span.length() >= 2 && span.length() <= 3 && !isHan(text.at(end)) &&
                                !text.knownOver(begin) && (isWriter(text, span) || !text.isOneWord(span));
            if (!penned || roles.at(text, begin) > 0)
                break;
            proposals.push_back({span, EntityType::Person, 0.88F, false, {}});
            if (text.at(end) != u' ' && text.at(end) != u'、')
                break;
            begin = end + 1;
        }
    }
}

} // namespace

void bylines(const NameText &text, Proposals &proposals) {
    behindBars(text, proposals);
    static const WordSet desks{u"记者", u"编译", u"编辑", u"特派员", u"摄影", u"作者", u"撰文", u"实习记者"};
    for (Offset i = 1; i < text.size(); ++i) {
        if (text.at(i) != u'/')
            continue;
        // 财经中心／江晚声报导
        for (Offset end = i + 2; end - i <= longestName + 1; ++end) {
            if (workAt(text, end) == 0)
                continue;
            if (isWriter(text, {i + 1, end}))
                proposals.push_back({{i + 1, end}, EntityType::Person, 0.88F, false, {}});
            break;
        }
        // 【江晚声／综合报导】
        if (!worksBehind(text, i + 1))
            continue;
        Offset begin = i;
        while (i - begin < longestName && isHan(text.at(begin - 1)) && desks.upTo(text, begin) == 0)
            --begin;
        const bool opened =
            QStringView(u"【〔[(「\n").contains(QChar(text.at(begin - 1))) || desks.upTo(text, begin) > 0;
        if (opened && isWriter(text, {begin, i}))
            proposals.push_back({{begin, i}, EntityType::Person, 0.88F, false, {}});
    }
}

} // namespace variorum::unknown
