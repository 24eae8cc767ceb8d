// SPDX-License-Identifier: Apache-2.0
#include "models/base/chinese.h"
#include "models/entity/namekey.h"
#include "models/entity/unknown/rules.h"
#include "models/entity/unknown/wordset.h"

namespace variorum::unknown {

namespace {

char16_t closing(char16_t opening) {
    switch (opening) {
    case u'\u201C':
        return u'\u201D';
    case u'\u300C':
        return u'\u300D';
    default:
        return 0;
    }
}

/// Names are short and have no marks inside; what has is a quotation.
Offset nameEnd(const NameText &text, Offset begin, char16_t close) {
    constexpr Offset longest = 12;
    Offset end = begin;
    while (end - begin < longest && (isHan(text.at(end)) || isWordCharacter(text.at(end)) || text.at(end) == u'-'))
        ++end;
    return end - begin >= 2 && text.at(end) == close ? end : 0;
}

} // namespace

void quotedNames(const NameText &text, Proposals &proposals) {
    static const WordSet companies{u"公司", u"企业", u"厂商", u"工作室", u"机构", u"媒体", u"自媒体", u"公众号"};
    static const WordSet products{u"模型", u"芯片",     u"处理器", u"平台",   u"系统",   u"软件",
                                  u"应用", u"机器人",   u"卫星",   u"火箭",   u"飞船",   u"型号",
                                  u"游戏", u"操作系统", u"代号",   u"代号为", u"命名为", u"浏览器"};
    for (Offset i = 2; i < text.size(); ++i) {
        const char16_t close = closing(text.at(i));
        if (close == 0)
            continue;
        const Offset end = nameEnd(text, i + 1, close);
        if (end == 0 || text.knownOver(i + 1) || text.knownOver(end - 1))
            continue;
        if (companies.upTo(text, i) > 0)
            proposals.push_back({{i + 1, end}, EntityType::Organisation, 0.8F, {}});
        else if (products.upTo(text, i) > 0)
            proposals.push_back({{i + 1, end}, EntityType::Product, 0.78F, {}});
        i = end;
    }
}

} // namespace variorum::unknown
