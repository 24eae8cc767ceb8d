// SPDX-License-Identifier: Apache-2.0
#include "models/base/chinese.h"
#include "models/entity/unknown/rules.h"
#include "models/entity/unknown/wordset.h"

namespace variorum::unknown {

namespace {

/// 沧元科技（海陵）有限公司: where the name begins whose seat stands in brackets before its form; `form` itself:
/// nowhere.
Offset bracketedBegin(const NameText &text, Offset form) {
    constexpr Offset longestSeat = 6;
    constexpr Offset longest = 14;
    // 沧元科技（海陵）实业有限公司
    constexpr Offset longestTrade = 6;
    Offset close = form - 1;
    while (close > 0 && form - 1 - close < longestTrade && isHan(text.at(close)))
        --close;
    if (text.at(close) != u')')
        return form;
    Offset open = close - 1;
    while (open > 0 && close - 1 - open <= longestSeat && isHan(text.at(open)))
        --open;
    if (text.at(open) != u'(' || close - 1 - open < 2)
        return form;
    // 柚子医药(集团)有限公司
    if (const Mention *house = text.knownUpTo(open); house && house->type == EntityType::Organisation)
        return house->span.begin;
    static const WordSet verbs{u"收购", u"成立", u"旗下", u"子公司", u"属于", u"与", u"和",   u"对",   u"向",  u"的",
                               u"被",   u"由",   u"及",   u"在",     u"是",   u"为", u"实体", u"主体", u"通过"};
    Offset begin = open;
    while (begin > 0 && open - begin < longest && isHan(text.at(begin - 1)) && verbs.upTo(text, begin) == 0)
        --begin;
    return open - begin >= 2 && open - begin < longest ? begin : form;
}

/// 成立灵犀科技: what is founded or joined is a firm, even by a word of the dictionary.
void foundedFirms(const NameText &text, Proposals &proposals) {
    static const WordSet founds{u"成立", u"创立", u"创办", u"加盟", u"入职", u"就职于", u"任职于", u"供职于"};
    static const WordSet firms{u"科技", u"资本", u"控股", u"证券"};
    static const WordSet fields{u"金融", u"数字", u"绿色", u"高新", u"信息", u"生物", u"人工", u"环保", u"能源",
                                u"文化", u"教育", u"医疗", u"农业", u"智能", u"电子", u"网络", u"汽车", u"地方",
                                u"商业", u"国有", u"政策", u"投资", u"海外", u"民间", u"社会", u"风险", u"一家"};
    constexpr Offset stem = 2;
    for (Offset i = 2; i + stem < text.size(); ++i) {
        const Offset firm = founds.upTo(text, i) > 0 ? firms.at(text, i + stem) : 0;
        const Span span(i, i + stem + firm);
        if (firm > 0 && isHan(text.at(i)) && isHan(text.at(i + 1)) && !isHan(text.at(span.end)) &&
            fields.at(text, i) == 0 && !text.knownOver(i) && !text.knownOver(i + 1))
            proposals.push_back({span, EntityType::Organisation, 0.76F, false, {}});
    }
}

} // namespace

void seatedCompanies(const NameText &text, Proposals &proposals) {
    foundedFirms(text, proposals);
    static const WordSet forms{u"股份有限公司", u"有限责任公司", u"有限公司"};
    for (Offset i = 2; i < text.size(); ++i) {
        const Offset form = forms.at(text, i);
        if (form == 0)
            continue;
        if (const Offset begin = bracketedBegin(text, i); begin < i)
            proposals.push_back({{begin, i + form}, EntityType::Organisation, 0.9F, false, {}});
        i += form - 1;
    }
}

} // namespace variorum::unknown
