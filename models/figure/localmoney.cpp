// SPDX-License-Identifier: Apache-2.0
// Whose money a bare 元 is. Papers of Hong Kong and Taiwan name the money of their own city no more than its people do,
// so their words have to say it.
#include "models/base/chinese.h"
#include "models/figure/quantity.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace variorum::figures {

namespace {

using Words = std::initializer_list<QStringView>;

/// What one place's news speaks of, and no other's.
struct Place {
    Words names; ///< one says enough
    Words words; ///< others use them as well: it takes two
};

constexpr Place taiwan{
    {u"台股",     u"台湾",   u"台北",     u"新竹",     u"行政院",   u"立法院",   u"金管会", u"每股盈余",
     u"年增",     u"月增",   u"季增",     u"法说会",   u"台积电",   u"每股纯益", u"联准会", u"台中",
     u"台南",     u"高雄",   u"桃园市",   u"新北市",   u"基隆",     u"花莲",     u"台东",   u"屏东",
     u"苗栗",     u"彰化",   u"宜兰",     u"重贴现率", u"国发基金", u"农委会",   u"台电",   u"国银",
     u"加权指数", u"台厂",   u"三大法人", u"投信",     u"南亚科",   u"华邦电",   u"旺宏",   u"力积电",
     u"国泰金",   u"富邦金", u"台达电",   u"台塑",     u"联电",     u"日月光"},
    {u"市议会", u"县府", u"市府", u"经济部", u"国防部", u"立委", u"董座", u"执行长", u"坪",     u"业者",   u"县市",
     u"健保",   u"捷运", u"云林", u"嘉义",   u"桃园",   u"里长", u"软体", u"解析度", u"美金",   u"讯号",   u"智慧型",
     u"介面",   u"触控", u"滑鼠", u"雷射",   u"硬体",   u"网路", u"数位", u"记忆体", u"营运长", u"财务长", u"资安"}};

constexpr Place hongKong{{u"港元",       u"港币",   u"hk$",      u"港股",   u"恒指",   u"港交所", u"恒生指数",
                          u"香港",       u"旺角",   u"廉政公署", u"医管局", u"屋宇署", u"警务处", u"运输署",
                          u"律政司",     u"港铁",   u"沙田",     u"将军澳", u"特首",   u"入境处", u"屯门",
                          u"财政预算案", u"启德",   u"观塘",     u"元朗",   u"东涌",   u"粉岭",   u"荃湾",
                          u"葵涌",       u"深水埗", u"尖沙咀",   u"铜锣湾", u"湾仔",   u"天水围", u"财政司",
                          u"政务司",     u"房委会", u"市建局",   u"强积金", u"综援",   u"差饷",   u"八达通"},
                         {u"九龙", u"中环", u"立法会", u"区议", u"证监会", u"消防处", u"区域法院", u"呎", u"楼盘",
                          u"按揭", u"厘", u"伙", u"新界", u"行政长官", u"金管局", u"按年", u"按月", u"收报"}};

constexpr Place macau{{u"澳门元", u"澳门币", u"氹仔", u"路氹", u"路环", u"博监局", u"澳博", u"澳娱"},
                      {u"澳门", u"赌牌", u"博彩", u"教青局", u"治安警", u"司警"}};

// Read in Simplified these take two of what only their own news speaks of, and no money of the mainland.
constexpr Words singapore{u"组屋", u"建屋局", u"建屋发展局", u"陆交局", u"樟宜", u"裕廊",   u"乌节路",  u"牛车水",
                          u"义顺", u"兀兰",   u"淡滨尼",     u"榜鹅",   u"盛港", u"大巴窑", u"公积金局"};
constexpr Place officesOfTaiwan{
    {u"主计处", u"主计总处", u"劳委会", u"经建会"},
    {u"行政院", u"立法院", u"卫福部", u"陆委会", u"国发会", u"农委会", u"内政部", u"台电", u"国税局", u"健保署"}};

/// Pages of the mainland are converted to Traditional characters and keep its words, and its money.
constexpr Place mainland{{},
                         {u"视频", u"芯片", u"信息", u"服务器", u"公众号", u"质量", u"硅谷", u"首席执行官", u"微信",
                          u"微博", u"短信", u"国务院", u"发改委", u"工信部", u"新华社", u"央视"}};

std::ptrdiff_t countOf(QStringView text, Words words) {
    return std::count_if(words.begin(), words.end(), [text](QStringView word) { return text.contains(word); });
}

std::ptrdiff_t weightOf(const Place &place, QStringView text) {
    return 2 * countOf(text, place.names) + countOf(text, place.words);
}

/// 元（人民币，下同）: whose money the text says that all of it is in; empty where it says nothing.
std::u16string_view statedMoney(QStringView text) {
    constexpr std::pair<QStringView, std::u16string_view> names[] = {{u"人民币", u"CNY"}, {u"台币", u"TWD"},
                                                                     {u"港元", u"HKD"},   {u"港币", u"HKD"},
                                                                     {u"美元", u"USD"},   {u"新元", u"SGD"}};
    for (const QStringView same : {u"下同", u"后同"}) {
        const qsizetype at = text.indexOf(same);
        if (at < 1 || !QStringView(u",、.").contains(text[at - 1]))
            continue;
        for (const auto &[name, code] : names) {
            if (text.left(at - 1).endsWith(name))
                return code;
        }
    }
    return {};
}

} // namespace

TextSense senseOf(const ScanText &text) {
    TextSense sense;
    if (const std::u16string_view stated = statedMoney(text.folded()); !stated.empty()) {
        sense.yuan = stated;
        return sense;
    }
    constexpr qsizetype enough = 20'000; // a book names its city early
    const QStringView beginning = text.folded().left(enough);
    if (scriptOf(text.raw()) == Script::Hans) {
        if (countOf(text.folded(), {u"人民币"}) > 0)
            return sense;
        // Only Hong Kong calls itself 本港, also where its papers and offices are read in Simplified.
        if (countOf(beginning, {u"本港"}) > 0)
            sense.yuan = u"HKD";
        else if (countOf(beginning, singapore) > 1)
            sense.yuan = u"SGD";
        else if (weightOf(officesOfTaiwan, beginning) > 1)
            sense.yuan = u"TWD";
        return sense;
    }
    if (countOf(text.folded(), {u"新台币", u"nt$", u"台币"}) > 0) {
        sense.yuan = u"TWD";
        return sense;
    }
    if (countOf(text.folded(), {u"人民币", u"沪深", u"a股"}) > 0)
        return sense;
    const std::pair<std::ptrdiff_t, std::u16string_view> places[] = {{weightOf(hongKong, beginning), u"HKD"},
                                                                     {weightOf(taiwan, beginning), u"TWD"},
                                                                     {weightOf(macau, beginning), u"MOP"}};
    const auto ofMainland = weightOf(mainland, beginning);
    const auto &local = *std::max_element(std::begin(places), std::end(places),
                                          [](const auto &a, const auto &b) { return a.first < b.first; });
    if (local.first > 1 && (ofMainland < 2 || local.first >= ofMainland))
        sense.yuan = local.second;
    return sense;
}

} // namespace variorum::figures
