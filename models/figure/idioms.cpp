// SPDX-License-Identifier: Apache-2.0
#include "models/figure/idioms.h"

#include "models/figure/digits.h"
#include "models/figure/wordtable.h"

namespace variorum::figures {

namespace {

// Fixed phrases that begin with a character of a number or of a date, in folded form. A number inside a phrase counts
// nothing either, so a phrase is skipped whole.
// clang-format off
const WordList &phrases() {
    static const WordList list(
        // adverbs, conjunctions, pronouns
        u"一直 一些 一下 一般 一定 一切 一旦 一起 一样 一边 一面 一方面 一致 一贯 一向 一度 一再 一律 一概 一并 一同 一时 一心 一经 "
        u"一味 一举 一连 一带 一路 一线 一流 一手 一身 一生 一代 一共 一番 一阵 一道 一块儿 一块石头 一端 一侧 一点 一会 一会儿 一级 一部分 一系列 "
        u"一大批 一大早 一众 一应 一行 一如 一旁 一齐 一瞬 一瞬间 一夜之间 一天到晚 一年到头 一年一度 一日千里 一言 一词 一事 一说 一来 一去 "
        u"一体 一体化 一元化 一元论 一把手 一次性 一站式 一揽子 一键 一本正经 一文不值 一成不变 一塌糊涂 一帆风顺 一鸣惊人 一蹴而就 一目了然 "
        u"一盘大棋 一盘棋 一盘散沙 一席之地 一臂之力 一己之力 一举一动 一举两得 一模一样 一丝不苟 一无所有 一无所知 一触即发 一落千丈 一发不可收拾 "
        u"一马当先 一心一意 一五一十 一刀切 一刀两断 一口气 一窝蜂 一窝 一杯羹 一回事 一码事 一片 一场空 一笔勾销 一笔带过 一锤定音 一石二鸟 "
        u"一箭双雕 一波三折 一波又一波 一次又一次 一天天 一步步 一步一步 一个个 一个又一个 一家人 一家独大 一家子 一国两制 一带一路 一季报 一分钱一分货 "
        u"一分为二 一分耕耘 一寸光阴 一针见血 一视同仁 一意孤行 一应俱全 一网打尽 一劳永逸 一脉相承 一呼百应 一掷千金 一夫当关 一诺千金 "
        u"一周岁 一小撮 一小部分 一大半 一大堆 一大片 一头雾水 一头扎进 一头 一门心思 一门 一股脑 一股劲 一片空白 一二线 一二三产业 一三五 "
        // two
        u"两者 两会 两岸 两地 两国 两端 两侧 两面 两手 两难 两极 两性 两院 两制 两旁 两边 两头 两全其美 两败俱伤 两码事 两回事 两弹一星 两面派 两小无猜 两相 "
        u"两三下 两下子 两口子 两点一线 两步走 两只手 两用 两化 两融 二者 二维 二维码 二手 二手车 二手房 二线 二级市场 二级 二氧化 二极管 二胎 二孩 二战 二次元 "
        u"二次创业 二次 二进制 二元 二代 二十四史 二十大 二十国集团 二话不说 二选一 二审 二甲 二百五 二把手 二房东 二流 "
        // three and more
        u"三者 三星 三菱 三井 三一重工 三安光电 三六零 三峡 三亚 三明 三门峡 三门 三沙 三农 三方 三胎 三孩 三维 三角 三角洲 三极管 三八 三国 三思 三番五次 三番两次 三言两语 "
        u"三心二意 三三两两 三长两短 三头六臂 三令五申 三五成群 三足鼎立 三位一体 三权分立 三十而立 三十六计 三教九流 三生有幸 三缺一 三线 三手 三体 三包 三甲 三好 三军 三文鱼 "
        u"三藏 三大件 三元里 三里屯 三中全会 三点一线 三点式 三无 三七 三天两头 三天打鱼 三下五除二 三国演义 三板 三次元 三分天下 三分之计 三元催化 三元锂 三元材料 三元电池 三哩岛 三里岛 三级 三流 "
        u"四川 四平 四面 四面八方 四通八达 四分五裂 四处 四周 四肢 四季 四季度报 四海 四舍五入 四维 四中全会 四项基本 四方 四环 四平八稳 四两拨千斤 四不像 四大发明 四书五经 四合院 四小龙 四驱 四轮驱动 四轮 "
        u"五花八门 五颜六色 五湖四海 五光十色 五彩 五金 五矿 五粮液 五角大楼 五角大厦 五毛党 五星 五一 五四 五险一金 五官 五常 五大洲 五谷 五环 五体投地 五年规划 五年计划 五脏六腑 五月天 五行 五维 五道口 五中全会 "
        u"六神无主 六一 六六大顺 六亲 六合 六安 六盘水 六福 六道 六边形 六中全会 七上八下 七嘴八舌 七零八落 七拼八凑 七夕 七匹狼 七牛 七喜 七窍 八方 八卦 八九不离十 八仙 八达岭 八国联军 八面玲珑 八爪 八小时之外 "
        u"九牛一毛 九死一生 九霄云外 九州 九江 九寨沟 九龙 九阳 九寸钉 九九归一 九泉 十分 十足 十全十美 十字 十字路口 十有八九 十拿九稳 十万火急 十万八千里 十恶不赦 十年如一日 十年磨一剑 十年寒窗 十堰 十三香 十一黄金周 "
        u"十一假期 十一长假 十四五 十五五 十三五 十九大 十二生肖 十二星座 十月革命 十指 十进制 十面埋伏 十大 "
        u"百度 百胜 百事 百姓 百货 百科 百慕大 百合 百年 百年老店 百年大计 百家号 百里挑一 百花齐放 百发百中 百折不挠 百战百胜 百思不得其解 百般 百感交集 百废待兴 百闻不如一见 百联 百丽 百润 百川 百川智能 "
        u"百色 百草 百万富翁 百万庄 百济神州 百强 百亿补贴 百团大战 百分表 百叶 百灵 百视通 百世 千方百计 千万别 千万不 千万要 千变万化 千家万户 千军万马 千山万水 千言万语 千钧一发 千载难逢 千篇一律 千差万别 千千万万 千金 "
        u"千禧 千禧年 千问 千里 千里马 千里之 千瓦级 千古 千年 千年虫 千丝万缕 千辛万苦 千里迢迢 千帆 千图 千岛 千锤百炼 千秋 千呼万唤 千人一面 千人计划 千奇百怪 千真万确 千兆网 千兆以太 千兆光 千兆宽带 千兆级 "
        u"万一 万科 万达 万事 万事俱备 万物 万象 万能 万分 万里 万里长征 万里长城 万众 万众一心 万维 万维网 万华 万国 万宝 万豪 万圣节 万向 万方 万全 万无一失 万幸 万岁 万不得已 万丈 万万 万籁 万般 万福 万州 万宁 "
        u"万水千山 万紫千红 万劫不复 万变不离其宗 万元户 亿万富翁 亿万富豪 亿万 亿纬 亿联 亿欧 亿航 亿滋 兆易 兆芯 兆丰 兆丰金 兆头 兆麟 "
        u"数据 数字 数学 数码 数量 数额 数目 数值 数控 数位 数列 数组 数一数二 数不胜数 数以 数以万计 数以千计 数以百计 数以亿计 数以百万计 数以千万计 数以十亿计 几乎 几何 几点 几时 几经 几度 几内亚 几番 几率 几许 "
        u"半导体 半径 半途而废 半信半疑 半夜 半空 半路 半岛 半球 半场 半成品 半决赛 半边天 半壁江山 半吊子 半斤八两 半挂 半官方 半推半就 "
        u"成千上万 成百上千 成千上百 七七八八 五五开 三三制 二二八 九一八 七七事变 三一五 双十一 六一八 零售 零件 零部件 零钱 零跑 零食 零星 零距离 零碳 零排放 零信任 零和 零容忍 零担 零壹 零基础 零一万物 零突破 零关税 零日 零时 "
        u"接二连三 丢三落四 朝三暮四 张三李四 乱七八糟 杂七杂八 横七竖八 颠三倒四 不三不四 说三道四 推三阻四 "
        u"九九六 七天无理由 七天连锁 四九城 三全食品 一汽 一加 一嗨 一拖 一心堂 一品红 一鸣 一点资讯 一下科技 五八同城 六间房 七乐康 八马 十月稻田 一道新能 "
        // dates in names
        u"今日头条 今日资本 今日美国 明日之星 明日方舟 明日新程 去年同比 今天下午茶 周黑鸭 周大福 周大生 周六福 周鸿祎 周杰伦 周边 周围 周期 周转 周刊 周密 周全 周到 周恩来 周星驰 周公 周折 周而复始 周末愉快 后天努力 前天津 后天性 "
        u"985高校 985院校 985大学 211高校 211院校 211工程 985工程 四大名著 三大件 双十二 十一届全国 "
        u"本月报 本周刊 本日程 本年报 上周期 上周边 下周期 下周边 上月台");
    return list;
}
// clang-format on

} // namespace

qsizetype idiomAt(const ScanText &text, qsizetype at) {
    const qsizetype length = phrases().lengthAt(text.folded(), at);
    if (length != 2)
        return length;
    // 三八 but 三八〇亿, 六一 but 六一五〇
    const auto isNumber = [&text](qsizetype p) {
        return chineseDigit(text.at(p)) >= 0 || QStringView(u"十百千万亿兆").contains(QChar(text.at(p)));
    };
    if (isNumber(at) && isNumber(at + 1) && chineseDigit(text.at(at)) > 0 && isNumber(at + 2))
        return 0;
    // 十分 but 十分钟, 一度 but 一度电, 四季 but 四季度, 一点 but 一点五.
    static const WordList counted(u"十分钟 十分之 万分之 两分之 一度电 四季度 一点零 一点一 一点二 一点三 一点四 "
                                  u"一点五 一点六 一点七 一点八 一点九 一点〇 一点○ "
                                  u"两手机 二次方 一代人 数十 数百 一头牛 一线程 一行代码");
    return counted.lengthAt(text.folded(), at) > 0 ? 0 : length;
}

bool isOrdinalBefore(const ScanText &text, qsizetype at, bool one) {
    const char16_t c = text.at(text.skipBlanksBefore(at) - 1);
    const qsizetype before = text.skipBlanksBefore(at) - 1;
    // 初一, but 当初10亿
    const bool beginning = c == u'初' && QStringView(u"当起年月最").contains(QChar(text.at(before - 1)));
    if (c == u'第' || (c == u'初' && !beginning) || c == u'№')
        return true;
    static const WordList ranks(u"排名 排行 名列 位列 位居 高居 排在", true);
    if (ranks.lengthBefore(text.folded(), text.skipBlanksBefore(at)) > 0)
        return true;     // 世界排名38名
    qsizetype list = at; // 分列二、三位
    for (int longest = 6; longest > 0 && text.at(list - 1) == u'、' &&
                          (ScanText::isDigit(text.at(list - 2)) || chineseDigit(text.at(list - 2)) > 0);
         --longest)
        list -= 2;
    if (list < at && (isOneOf(text.at(list - 1), u"列居第") || ranks.lengthBefore(text.folded(), list) > 0))
        return true;
    if (c == u'个' && !ScanText::isDigit(text.at(at)))
        return true; // 第二个十年
    // 同一, 另一, 每一, 某一, 这一, 唯一, 统一, 之一 ...; before larger numbers these only say which ones are meant.
    return one &&
           QStringView(u"同另某每任之这那哪该唯统单专划逐如归合进万首下上前后又无初").contains(QChar(text.at(at - 1)));
}

} // namespace variorum::figures
