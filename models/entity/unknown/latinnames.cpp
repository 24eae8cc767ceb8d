// SPDX-License-Identifier: Apache-2.0
#include "models/base/chinese.h"
#include "models/entity/namekey.h"
#include "models/entity/unknown/latinwords.h"
#include "models/entity/unknown/rules.h"
#include "models/entity/unknown/wordset.h"

#include <QSet>

namespace variorum::unknown {

namespace {

struct Guess {
    EntityType type = EntityType::Organisation;
    float confidence = 0;
};

/// Verity Insights, Oakfold Partners: what the last word of several says.
bool isGroup(const NameText &text, const LatinRun &run) {
    static const QSet<QString> words = [] {
        const QString list = QStringLiteral(
            "insights labs lab capital group partners research energy fusion bank technologies technology motors "
            "holdings systems media global international analytics ventures inc corp ltd co robotics semiconductor "
            "pharma pharmaceuticals therapeutics biosciences aerospace airlines airways securities advisors "
            "associates university institute foundation studios games foods industries electronics networks power "
            "solar materials consulting intelligence software dynamics");
        const QStringList all = list.split(u' ');
        return QSet<QString>(all.begin(), all.end());
    }();
    const QStringView name = text.key(run.span);
    return words.contains(name.mid(name.lastIndexOf(u' ') + 1).toString());
}

/// What the Chinese words beside a Latin name say that it is.
Guess guess(const NameText &text, const LatinRun &run) {
    static const WordSet companyBefore{u"公司",   u"企业",   u"厂商",   u"机构",   u"独角兽", u"开发商", u"供应商",
                                       u"服务商", u"运营商", u"制造商", u"提供商", u"巨头",   u"新贵",   u"创企",
                                       u"初创",   u"新创",   u"子公司", u"媒体",   u"智库",   u"工作室", u"竞争对手"};
    static const WordSet productBefore{u"模型",   u"产品",   u"芯片", u"平台", u"应用",   u"系统",
                                       u"软件",   u"项目",   u"工具", u"助手", u"机器人", u"框架",
                                       u"处理器", u"加速器", u"手机", u"车型", u"卫星",   u"火箭",
                                       u"浏览器", u"智能体", u"显卡", u"架构", u"型号",   u"代号为"};
    static const WordSet personBefore{u"ceo",    u"cto",    u"首席执行官", u"总裁",   u"教授", u"分析师", u"创始人",
                                      u"科学家", u"研究员", u"工程师",     u"发言人", u"记者", u"博士",   u"主管"};
    static const WordSet companyBehind{u"公司",   u"首席",   u"ceo",  u"cto",    u"创始人", u"联合创始人", u"总裁",
                                       u"集团",   u"股价",   u"财报", u"估值",   u"旗下",   u"董事长",     u"宣布",
                                       u"收购",   u"融资",   u"高管", u"发言人", u"上市",   u"营收",       u"的股价",
                                       u"的估值", u"的财报", u"员工", u"联创",   u"团队",   u"披露",       u"预估",
                                       u"预测",   u"报导",   u"报道", u"报价",   u"获利",   u"财测",       u"减持",
                                       u"增持",   u"出售",   u"入股", u"裁员",   u"推出",   u"发布",       u"发表"};
    static const WordSet adverbs{u"透过", u"通过", u"正在", u"已经", u"已", u"将",   u"也", u"则",   u"均",
                                 u"曾",   u"近日", u"日前", u"计划", u"拟", u"率先", u"亦", u"正式", u"首次"};
    static const WordSet productBehind{u"模型", u"芯片", u"平台", u"系统", u"处理器", u"显卡",
                                       u"手机", u"架构", u"框架", u"应用", u"系列",   u"机器人"};
    static const WordSet personBehind{u"曾在", u"说",   u"认为", u"坦言", u"毕业", u"出生", u"教授",
                                      u"博士", u"先生", u"女士", u"出任", u"担任", u"受访", u"已返回"};
    static const WordSet personAlone{u"之一", u"证人", u"被告", u"嫌犯", u"男子", u"女子", u"船长", u"机长",
                                     u"教练", u"球员", u"选手", u"学生", u"作者", u"导演", u"律师", u"代表"};
    Offset before = run.span.begin;
    while (text.at(before - 1) == u' ' || text.at(before - 1) == u'“' || text.at(before - 1) == u'「')
        --before;
    Offset behind = run.span.end;
    while (text.at(behind) == u' ' || text.at(behind) == u'”' || text.at(behind) == u'」')
        ++behind;
    // Naspers透过减持…
    const Offset deed = behind + adverbs.at(text, behind);
    if (personBefore.upTo(text, before) > 0 && run.words >= 2)
        return {EntityType::Person, 0.8F};
    if (run.words >= 2 && isGroup(text, run))
        return {EntityType::Organisation, 0.8F};
    if (run.words >= 2 && run.words <= 4 && run.lower && run.digits == 0 &&
        (personAlone.upTo(text, before) > 0 || personBehind.at(text, behind) > 0))
        return {EntityType::Person, 0.78F};
    // 电池厂Voltarra, 设备商Tidewell
    const bool maker = QStringView(u"厂商").contains(QChar(text.at(before - 1))) && isHan(text.at(before - 2));
    if (maker || companyBefore.upTo(text, before) > 0)
        return {EntityType::Organisation, 0.85F};
    if (companyBehind.at(text, behind) > 0 || companyBehind.at(text, deed) > 0)
        return {EntityType::Organisation, 0.82F};
    if (productBefore.upTo(text, before) > 0 || productBehind.at(text, behind) > 0)
        return {EntityType::Product, 0.78F};
    return {};
}

} // namespace

void latinNames(const NameText &text, Proposals &proposals) {
    for (Offset i = 0; i < text.size(); ++i) {
        if (!isWordCharacter(text.at(i)))
            continue;
        if (isWordCharacter(text.at(i - 1)))
            continue;
        const LatinRun run = latinRunAt(text, i);
        if (run.span.isEmpty())
            continue;
        const bool name = run.letters >= 3 && run.digits == 0 && !isCommonLatin(text.key(run.span)) &&
                          !text.knownOver(run.span.begin) && !text.knownOver(run.span.end - 1) &&
                          (run.lower || run.letters >= 4);
        if (name) {
            const Guess best = guess(text, run);
            if (best.confidence > 0)
                proposals.push_back({run.span, best.type, best.confidence, {}});
        }
        i = run.span.end - 1;
    }
}

} // namespace variorum::unknown
