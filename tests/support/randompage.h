// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/random.h"

namespace variorum::tests {

/// Pages put together from what pages are made of: prose, furniture, lists, damage.
inline QString randomPage(QRandomGenerator &random) {
    static const QStringList pieces{
        QStringLiteral("某網(wǎng)首頁 > 財經(jīng) > 正文\n"),
        QStringLiteral("海陵儲能電站並網，首期裝機三百兆瓦\n"),
        QStringLiteral("文 | 江聲 文 | 江聲 "),
        QStringLiteral("作者：陸遠\n2031-05-06 10:20\n"),
        QStringLiteral("海陵电网昨日宣布,装机🚀12吉瓦。公司表示,工程将于明年完工！ "),
        QStringLiteral("這一數(shù)據(jù)由工程師逐日記錄,誤差不超過千分之三。\n\n"),
        QStringLiteral("01 一座電站的由來 "),
        QStringLiteral("> ### 摘要 > 电站分三期建设。 ## 一、背景 ### 1.1 由来 工程始于三年前。"),
        QStringLiteral("展开全文 "),
        QStringLiteral("返回江声网,查看更多\n"),
        QStringLiteral("推荐阅读\n一则别的新闻标题\n1234\n另一则别的新闻标题\n5678\n第三则标题在这里\n42\n"),
        QStringLiteral("东港市:(甲区、乙区、丙区、丁区、戊区、己区、庚区、辛区、壬区、癸区)\n"),
        QStringLiteral("本文为转载内容,授权事宜请联系原著作权人。\n"),
        QStringLiteral("10吉瓦?!?/p>\n"),
        QStringLiteral("&nbsp;<br/>⼝\u200b\u00a0\u3000"),
        QStringLiteral("😢 "),
        QStringLiteral("\n\n"),
    };
    QString page;
    for (int i = random.bounded(30); i >= 0; --i) {
        if (random.bounded(5) == 0)
            page += randomText(random, random.bounded(20));
        else
            page += pieces[random.bounded(static_cast<int>(pieces.size()))];
    }
    return page;
}

} // namespace variorum::tests
