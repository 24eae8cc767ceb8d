// SPDX-License-Identifier: Apache-2.0
#include "models/clean/rules/creditnames.h"

#include "models/base/pattern.h"
#include "models/clean/rules/credits.h"

namespace variorum::rules {

bool isSaid(const QString &value) {
    static const Pattern words(
        uR"([你您我他她它们們的了吗嗎呢吧啊是有请請问問这這那哪怎什么麼]|谢谢|謝謝|感[谢謝]|首先|大家|欢迎|歡迎|^(?:新|本)[报報台網网]$)");
    return words.matches(value);
}

bool isNobody(const QString &value) {
    static const Pattern nobody(
        uR"(^(?:未知|佚名|不[详詳]|本站(?:原[创創]|整理)?|原[创創]|[转轉][载載](?:文章)?|[网網][络絡](?:整理)?|互[联聯][网網]|[网網]友(?:投稿)?|(?:系[统統])?管理[员員]|admin|size|none|null|unknown|[\d.\-_]+)$)");
    return nobody.matches(value.toLower());
}

QString bareName(QString value) {
    static const Pattern role(
        uR"(^(?:\p{Han}{0,8}(?:[记記]者|通[讯訊][员員]|[评評][论論][员員]|[专專][栏欄]作者|特[约約](?:作者|撰稿人)))\s+)");
    static const Pattern glued(uR"(^\p{Han}{0,4}[记記]者(?=\p{Han}{2,3}$))");
    static const Pattern paper(uR"(^《[^《》]{2,12}》(?:本?[记記]者)?\s?(?=\S))");
    value = value.trimmed().remove(paper.expression()).remove(role.expression()).remove(glued.expression());
    while (!value.isEmpty() && QStringView(u"-_·.、,，/／").contains(value.back()))
        value.chop(1);
    while (value.startsWith(u'[') || value.startsWith(u' '))
        value.remove(0, 1);
    return value.trimmed();
}

QString partedNames(const QString &glued) {
    constexpr qsizetype one = 3;
    if (glued.size() <= one || glued.size() % one != 0)
        return glued;
    QStringList each;
    for (qsizetype i = 0; i < glued.size(); i += one) {
        each.append(glued.mid(i, one));
        if (!isPerson(each.back()))
            return glued;
    }
    return each.join(u' ');
}

} // namespace variorum::rules
