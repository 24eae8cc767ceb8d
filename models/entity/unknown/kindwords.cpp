// SPDX-License-Identifier: Apache-2.0
#include "models/entity/unknown/kindwords.h"

#include "models/base/chinese.h"

#include <QStringList>

namespace variorum::unknown {

const WordSet &companyKinds() {
    static const WordSet words{u"公司", u"企业",   u"厂商",   u"机构",   u"业者",  u"新创", u"初创",
                               u"创企", u"巨头",   u"大厂",   u"新贵",   u"药企",  u"车企", u"券商",
                               u"龙头", u"独角兽", u"子公司", u"母公司", u"孙公司"};
    return words;
}

const WordSet &makerKinds() {
    static const WordSet words{u"开发商", u"供应商", u"制造商", u"运营商", u"服务商", u"设备商",    u"提供商",
                               u"代工厂", u"电池厂", u"封测厂", u"面板厂", u"设备厂", u"载板厂",    u"组装厂",
                               u"晶片厂", u"网通厂", u"散热厂", u"机壳厂", u"光学厂", u"造车新势力"};
    return words;
}

const WordSet &productKinds() {
    static const WordSet words{u"模型", u"芯片", u"晶片", u"平台",   u"系统", u"软件",
                               u"软体", u"应用", u"工具", u"机器人", u"火箭", u"卫星"};
    return words;
}

bool beginsUnknown(const NameText &text, Offset begin, Offset end) {
    // Words that are younger than the dictionary: 芯片设计公司 is any such company.
    static const WordSet young{u"芯片", u"晶片", u"算力", u"算法", u"显卡", u"光伏", u"储能", u"锂电",
                               u"氢能", u"智驾", u"纯电", u"编程", u"现身", u"跨界", u"短剧", u"直播",
                               u"外卖", u"电商", u"网约", u"光刻", u"晶圆", u"模块", u"模组", u"芯粒"};
    return young.at(text, begin) == 0 && begin + 2 <= end && text.isBoundary(begin + 1) && text.isBoundary(begin + 2) &&
           isHan(text.at(begin)) && isHan(text.at(begin + 1));
}

const WordSet &newsTimes() {
    static const WordSet words{u"此前", u"近日", u"日前", u"早前", u"今日", u"今天", u"今年", u"昨日", u"昨天",
                               u"昨晚", u"当天", u"当日", u"当时", u"随后", u"目前", u"曾经", u"本周", u"上周",
                               u"周一", u"周二", u"周三", u"周四", u"周五", u"周六", u"周日"};
    return words;
}

bool isCountry(QStringView place) {
    static const QStringList countries =
        QStringLiteral("日本 印度 欧洲 亚洲 北美 加拿大 巴西 以色列 俄罗斯 荷兰 瑞士 新加坡 "
                       "沙特 沙特阿拉伯 阿联酋 卡塔尔 科威特 伊朗 伊拉克 土耳其 越南 "
                       "印尼 马来西亚 菲律宾 墨西哥 阿根廷 澳大利亚 新西兰 瑞典 挪威 "
                       "芬兰 丹麦 波兰 捷克 西班牙 葡萄牙 意大利 义大利 希腊 埃及 南非 乌克兰")
            .split(u' ');
    return place.endsWith(u'国') || countries.contains(place);
}

} // namespace variorum::unknown
