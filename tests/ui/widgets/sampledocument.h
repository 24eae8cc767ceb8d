// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/textdocument.h"

#include <QRandomGenerator>
#include <QStringList>

#include <memory>

namespace variorum::tests {

/// A document of blocks with one unit between them.
inline TextDocument documentOf(const QStringList &texts, TextRole role = TextRole::Body, Script script = Script::Hans) {
    auto owner = std::make_shared<QStringList>(texts);
    TextDocument document;
    document.script = script;
    Offset at = 0;
    for (const QString &text : *owner) {
        document.blocks.push_back({text, at, role, 0});
        at += static_cast<Offset>(text.size()) + 1;
    }
    document.owner = owner;
    return document;
}

/// A paragraph as news has them: Han with marks, numbers, Latin names.
inline QString paragraph(QRandomGenerator &random, int length) {
    static const QString han =
        QStringLiteral("清晨的渡口还没有灯海风从防波堤外吹进来把旧船坞的铁门推得轻响调度室里三个人守着一面墙的屏幕看潮"
                       "位电压和吊机的影子"
                       "慢慢移动他们说新线路接通以后整座岛每年可以少烧许多柴油孩子们夜里读书也不用再等发电机");
    static const QStringList others{
        QStringLiteral("，"),     QStringLiteral("。"),   QStringLiteral("，"),        QStringLiteral("“"),
        QStringLiteral("”"),      QStringLiteral("（"),   QStringLiteral("）"),        QStringLiteral("、"),
        QStringLiteral("2031年"), QStringLiteral(" GW "), QStringLiteral("Harbour"),   QStringLiteral("3.5%"),
        QStringLiteral("——"),     QStringLiteral("……"),   QStringLiteral("Luma Grid"), QStringLiteral("😀"),
        QStringLiteral("𠮷"),     QStringLiteral("《"),   QStringLiteral("》")};
    QString text;
    while (text.size() < length) {
        if (random.bounded(9) == 0)
            text += others[random.bounded(static_cast<int>(others.size()))];
        else
            text += han[random.bounded(static_cast<int>(han.size()))];
    }
    return text;
}

inline TextDocument randomDocument(QRandomGenerator &random, int blocks, int longest) {
    QStringList texts;
    for (int i = 0; i < blocks; ++i)
        texts << paragraph(random, random.bounded(longest));
    return documentOf(texts);
}

} // namespace variorum::tests
