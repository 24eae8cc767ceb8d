// SPDX-License-Identifier: Apache-2.0
#include "models/compare/clauses.h"

namespace variorum::comparing {

namespace {

// Longer words first. In folded form: Simplified, lower case.
constexpr QStringView fillers[] = {
    u"不超过", u"不少于", u"不低于", u"差不多", u"超过", u"大约", u"约为", u"约合", u"将近", u"接近", u"达到", u"高达",
    u"多达",   u"可达",   u"不到",   u"不足",   u"至少", u"最多", u"至多", u"左右", u"上下", u"以上", u"以下", u"以内",
    u"突破",   u"超出",   u"逼近",   u"降到",   u"降至", u"升至", u"升到", u"增至", u"增到", u"涨到", u"涨至", u"预计",
    u"计划",   u"预期",   u"有望",   u"可能",   u"表示", u"大概", u"估计", u"仅为", u"只有", u"仅有", u"共有", u"已经",
    u"目前",   u"其中",   u"以及",   u"约",     u"近",   u"逾",   u"超",   u"达",   u"为",   u"是",   u"了",   u"的",
    u"在",     u"于",     u"至",     u"到",     u"将",   u"仅",   u"只",   u"有",   u"且",   u"与",   u"和",   u"及",
    u"就",     u"也",     u"还",     u"又",     u"被",   u"把",   u"已",   u"余",   u"却",   u"则",   u"均",   u"都"};

} // namespace

bool endsClause(QChar folded) {
    return QStringView(u",;:。、（）()“”\"「」『』\n!?…").contains(folded);
}

qsizetype fillerBefore(QStringView folded, qsizetype at) {
    for (const QStringView word : fillers) {
        if (folded.first(at).endsWith(word))
            return word.size();
    }
    return 0;
}

qsizetype fillerAt(QStringView folded, qsizetype at) {
    for (const QStringView word : fillers) {
        if (folded.mid(at).startsWith(word))
            return word.size();
    }
    return 0;
}

} // namespace variorum::comparing
