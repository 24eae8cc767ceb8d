// SPDX-License-Identifier: Apache-2.0
#include "models/base/chinese.h"
#include "models/entity/namekey.h"
#include "models/entity/unknown/rules.h"
#include "models/entity/unknown/wordset.h"

namespace variorum::unknown {

namespace {

/// Where the word that calls a name a company ends: 公司, 集团, with a blank behind a Latin name. `end`: nowhere.
Offset formEnd(const NameText &text, Offset end) {
    static const WordSet forms{u"集团公司", u"技术公司", u"公司", u"集团"};
    // 沧元公司治理, 云河公司债: another word begins where the form does.
    static const WordSet others{u"公司治理", u"公司债", u"公司法", u"公司章程", u"公司化",
                                u"公司制",   u"公司间", u"公司级", u"集团军",   u"集团化"};
    // 柚子-KY: how the exchange of Taiwan calls companies from abroad.
    if (text.startsWith(end, u"-ky") && !isWordCharacter(text.at(end + 3)))
        return end + 3;
    const bool blank = text.at(end) == u' ' && isWordCharacter(text.at(end - 1));
    const Offset begin = end + (blank ? 1 : 0);
    const Offset length = forms.at(text, begin);
    return length > 0 && others.at(text, begin) == 0 ? begin + length : end;
}

/// 柚子|中国总裁: a company's house in a country, where its chief or its deed follows. The end; `known.end` itself:
/// none.
Offset houseEnd(const NameText &text, Span known) {
    static const WordSet behind{u"总裁",   u"董事长", u"总经理", u"副总裁", u"首席", u"ceo",    u"高管",   u"负责人",
                                u"发言人", u"员工",   u"表示",   u"回应",   u"宣布", u"声明",   u"再发声", u"发声",
                                u"突发",   u"拟",     u"称",     u"公告",   u"强调", u"官方微", u"执行长", u"官微"};
    const Mention *country = text.knownFrom(known.end);
    const bool house = country && country->type == EntityType::Place && country->span.length() <= 3 &&
                       isHan(text.at(known.end)) && behind.at(text, country->span.end) > 0;
    return house ? country->span.end : known.end;
}

/// 云河经济部|技术处: a department of a known office. The end; `known.end` itself: none.
Offset departmentEnd(const NameText &text, Span known) {
    constexpr Offset shortest = 3;
    constexpr Offset longest = 8;
    if (!QStringView(u"部委局署院会厅").contains(QChar(text.at(known.end - 1))))
        return known.end;
    for (Offset end = known.end; end - known.end < longest && isHan(text.at(end)) && !text.knownOver(end) &&
                                 !QStringView(u"的了在是和与及对向由为被将把从到等").contains(QChar(text.at(end)));
         ++end) {
        // 海陵科学院今天签|署: no office.
        const bool verb = text.at(end) == u'署' && QStringView(u"签部联").contains(QChar(text.at(end - 1)));
        const bool team = text.at(end) == u'组' && text.endsWith(end, u"顾问");
        const bool closes = team || (!verb && QStringView(u"处司署局").contains(QChar(text.at(end))));
        if (closes && text.at(end + 1) != u'长' && text.at(end - 1) != u'公' && end + 1 - known.end >= shortest &&
            (text.isBoundary(end + 1) || text.startsWith(end + 1, u"处长") || text.startsWith(end + 1, u"司长")))
            return end + 1;
    }
    return known.end;
}

} // namespace

void knownCompanies(const NameText &text, Proposals &proposals) {
    static const WordSet kinds{u"公司", u"集团", u"银行", u"大学", u"政府", u"协会", u"法院", u"委员会", u"部", u"局",
                               u"署",   u"院",   u"会",   u"所",   u"报",   u"社",   u"台",   u"网",     u"党"};
    for (const Mention &known : text.known()) {
        if (known.type != EntityType::Organisation)
            continue;
        if (const Offset department = departmentEnd(text, known.span); department > known.span.end)
            proposals.push_back({{known.span.begin, department}, EntityType::Organisation, 0.78F, false, {}});
        if (kinds.upTo(text, known.span.end) > 0)
            continue;
        const Offset end = formEnd(text, known.span.end);
        if (end > known.span.end && !text.knownOver(end - 1))
            proposals.push_back({{known.span.begin, end}, EntityType::Organisation, 0.86F, true, {}});
        else if (const Offset house = houseEnd(text, known.span); house > known.span.end)
            proposals.push_back({{known.span.begin, house}, EntityType::Organisation, 0.8F, true, {}});
    }
}

} // namespace variorum::unknown
