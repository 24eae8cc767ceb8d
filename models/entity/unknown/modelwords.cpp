// SPDX-License-Identifier: Apache-2.0
#include "models/entity/unknown/modelwords.h"

#include "models/base/chinese.h"
#include "models/entity/namekey.h"
#include "models/entity/unknown/latinwords.h"
#include "models/entity/unknown/wordset.h"

namespace variorum::unknown {

namespace {

/// The length of " gen 2", or of how many cores a graphics unit has, " mc5"; 0: it does not stand there.
Offset generation(const NameText &text, Offset end) {
    static const WordSet words{u" gen ", u" gen", u" mc", u" mp", u" qpr"};
    const Offset word = words.at(text, end);
    Offset at = end + word;
    if (word == 0 || !isModelDigit(text.at(at)))
        return 0;
    while (isModelDigit(text.at(at)))
        ++at;
    return isModelLetter(text.at(at)) ? 0 : at - end;
}

/// The length of one word of a variant; 0: none.
Offset variantWord(const NameText &text, Offset at) {
    static const WordSet words{
        u" mini",    u" pro",      u" max",      u" plus", u" ultra",    u" air",         u" lite",    u" turbo",
        u" se",      u" preview",  u" flash",    u" nano", u" instruct", u" thinking",    u" vision",  u" elite",
        u" edge",    u" fe",       u" coder",    u" neo",  u" ti",       u" super",       u" extreme", u" xt",
        u" xtx",     u" gre",      u" ultimate", u" gt",   u" sport",    u" performance", u" max+",    u" carbon",
        u" slim",    u" fold",     u" flip",     u" evo",  u" xl",       u" ii",          u" iii",     u" prime",
        u" note",    u" oled",     u" iv",       u" vi",   u" vii",      u" viii",        u" large",   u" fusion",
        u" mark ii", u" mark iii", u" mark iv",  u" dm-i", u" dm-p",     u" em-i",        u" em-p",    u" ev",
        u" phev",    u" e-tron",   u" lts",      u" rs",   u" promax"};
    const Offset length = words.at(text, at);
    if (length == 0)
        return 0;
    const bool plus = text.at(at + length) == u'+';
    return isWordCharacter(text.at(at + length + (plus ? 1 : 0))) ? 0 : length + (plus ? 1 : 0);
}

/// Orbis 7 Tide Edition: the length of the words for an edition; 0: none.
Offset namedEdition(const NameText &text, Offset at) {
    static const WordSet editions{u" edition"};
    if (const Offset alone = editions.at(text, at); alone > 0)
        return isWordCharacter(text.at(at + alone)) ? 0 : alone;
    Offset end = at + 1;
    if (text.at(at) != u' ' || !isModelLetter(text.at(end)) || !text.raw()[end].isUpper())
        return 0;
    while (isModelLetter(text.at(end)))
        ++end;
    const Offset word = editions.at(text, end);
    return word > 0 && !isWordCharacter(text.at(end + word)) ? end + word - at : 0;
}

/// The number whose last digit stands before an offset, as far as it is a small one.
int numberBefore(const NameText &text, Offset end) {
    int value = 0;
    int place = 1;
    for (Offset at = end; isModelDigit(text.at(at - 1)) && place <= 10'000; --at, place *= 10)
        value += place * (text.at(at - 1) - u'0');
    return value;
}

} // namespace

Offset furtherParts(const NameText &text, Offset end) {
    Offset at = end;
    while (text.at(at) == u'.' && isModelDigit(text.at(at + 1))) {
        ++at;
        while (isModelDigit(text.at(at)))
            ++at;
    }
    return at - end;
}

bool isModelOfCar(const NameText &text, Offset begin) {
    Offset at = begin;
    while (isModelLetter(text.at(at)))
        ++at;
    const Offset digits = at;
    while (isModelDigit(text.at(at)))
        ++at;
    const Offset letters = at;
    while (isModelLetter(text.at(at)))
        ++at;
    return digits - begin >= 1 && digits - begin <= 2 && letters > digits && letters - digits <= 3 &&
           at - letters <= 2 && !isWordCharacter(text.at(at)) && text.at(at) != u'-';
}

const WordSet &phoneMakes() {
    static const WordSet makes{u"vivo",  u"oppo", u"realme", u"iqoo",   u"oneplus",   u"xiaomi",  u"redmi", u"poco",
                               u"moto",  u"rog",  u"nubia",  u"zte",    u"honor",     u"infinix", u"tecno", u"itel",
                               u"meizu", u"hmd",  u"nokia",  u"doogee", u"blackview", u"oukitel"};
    return makes;
}

const WordSet &chinesePhoneMakes() {
    static const WordSet makes{u"荣耀", u"小米",   u"红米", u"真我", u"一加", u"魅族", u"红魔",
                               u"酷派", u"努比亚", u"黑鲨", u"中兴", u"联想", u"坚果", u"锤子"};
    return makes;
}

const WordSet &carMakes() {
    static const WordSet makes{
        u"深蓝",     u"星途", u"仰望",     u"腾势",     u"方程豹", u"极氪", u"领克", u"问界",     u"智界",   u"享界",
        u"尊界",     u"岚图", u"零跑",     u"小鹏",     u"蔚来",   u"哪吒", u"埃安", u"昊铂",     u"极狐",   u"极石",
        u"启源",     u"尚界", u"启境",     u"奕境",     u"理想",   u"铂智", u"猛士", u"瑞虎",     u"风云",   u"传祺",
        u"哈弗",     u"坦克", u"魏牌",     u"欧拉",     u"捷途",   u"名爵", u"荣威", u"智己",     u"飞凡",   u"宝骏",
        u"红旗",     u"奔腾", u"阿维塔",   u"极越",     u"风行",   u"奕派", u"乐道", u"萤火虫",   u"纳智捷", u"奥迪",
        u"宝马",     u"奔驰", u"沃尔沃",   u"欧尚",     u"银河",   u"山海", u"星海", u"威马",     u"高合",   u"思皓",
        u"爱驰",     u"天际", u"观致",     u"海豹",     u"海狮",   u"捷达", u"起亚", u"英菲尼迪", u"极星",   u"风神",
        u"雷克萨斯", u"讴歌", u"捷尼赛思", u"凯迪拉克", u"别克",   u"现代", u"本田", u"日产",     u"标致",   u"雪铁龙"};
    return makes;
}

bool nearProductWord(const NameText &text, Span span) {
    static const WordSet words{u"芯片",   u"晶片",   u"型号", u"模型",   u"处理器", u"显卡",  u"手机",
                               u"加速卡", u"卡",     u"战机", u"机器人", u"火箭",   u"卫星",  u"车型",
                               u"发动机", u"导弹",   u"相机", u"飞机",   u"大模型", u"新车",  u"疫苗",
                               u"新药",   u"电池",   u"耳机", u"手表",   u"平板",   u"车款",  u"机种",
                               u"笔电",   u"显示卡", u"机款", u"皮卡",   u"轿车",   u"笔记本"};
    static const WordSet following{u"系列", u"型",   u"项目", u"平台",   u"车系", u"等车型", u"等新车型", u"两款",
                                   u"品牌", u"架构", u"引擎", u"服务器", u"核心", u"大核",   u"小核",     u"超大核"};
    Offset behind = span.end;
    while (text.at(behind) == u' ')
        ++behind;
    Offset before = span.begin;
    while (text.at(before - 1) == u' ')
        --before;
    return words.at(text, behind) > 0 || following.at(text, behind) > 0 || words.upTo(text, before) > 0;
}

Offset variant(const NameText &text, Offset end) {
    static const WordSet editions{u"至尊版", u"青春版", u"典藏版", u"竞速版",
                                  u"探索版", u"极速版", u"尊享版", u"非凡大师"};
    constexpr int most = 4;
    Offset at = end;
    for (int count = 0; count < most; ++count) {
        const Offset word = variantWord(text, at);
        Offset length = word > 0 ? word : generation(text, at);
        length = length > 0 ? length : namedEdition(text, at);
        if (length == 0)
            break;
        at += length;
    }
    const Offset blank = text.at(at) == u' ' ? 1 : 0;
    if (const Offset edition = editions.at(text, at + blank); edition > 0)
        at += blank + edition;
    return at - end;
}

bool countsOn(const NameText &text, Span span) {
    static const WordSet units{u"英寸", u"小时",   u"公里", u"公斤", u"美元", u"港元", u"日元", u"欧元",
                               u"韩元", u"人民币", u"分钟", u"毫米", u"厘米", u"吋",   u"寸",   u"英吋"};
    if (!isModelDigit(text.at(span.end - 1)) || text.key(span).contains(u'-'))
        return false;
    const char16_t next = text.at(span.end);
    if (text.startsWith(span.end, u"多模态"))
        return false;
    if (units.at(text, span.end + (next == u' ' ? 1 : 0)) > 0)
        return true;
    if (next != u' ')
        return QStringView(u"个年月日天周万亿千百多余台块张颗家名位元倍次人条项款卡种辆枚岁级秒轮寸核页集季")
            .contains(QChar(next));
    // Orbis 6 月, but Orbis 60 月底
    const int number = numberBefore(text, span.end);
    switch (text.at(span.end + 1)) {
    case u'月':
        return number <= 12;
    case u'日':
        return number <= 31;
    case u'年':
        return number >= 1000;
    default:
        return QStringView(u"个万亿多余倍元种辆枚岁级秒名大家项款").contains(QChar(text.at(span.end + 1)));
    }
}

bool isNoModel(QStringView key) {
    static const QStringList never{
        QStringLiteral("g7"),   QStringLiteral("g20"),    QStringLiteral("mp3"),  QStringLiteral("mp4"),
        QStringLiteral("k12"),  QStringLiteral("m1"),     QStringLiteral("m2"),   QStringLiteral("ipv4"),
        QStringLiteral("ipv6"), QStringLiteral("f1"),     QStringLiteral("a4"),   QStringLiteral("top10"),
        QStringLiteral("top3"), QStringLiteral("top5"),   QStringLiteral("web3"), QStringLiteral("h5"),
        QStringLiteral("ai4s"), QStringLiteral("v6"),     QStringLiteral("v8"),   QStringLiteral("v10"),
        QStringLiteral("v12"),  QStringLiteral("w12"),    QStringLiteral("p3"),   QStringLiteral("t0"),
        QStringLiteral("h-1b"), QStringLiteral("ndc3.0"), QStringLiteral("pm10"), QStringLiteral("pm2.5")};
    if (never.contains(key) || isCommonLatin(key))
        return true;
    for (const QStringView word :
         {u"iso",  u"gb/t",        u"rfc",    u"top",   u"no",    u"cop",    u"covid",   u"http",    u"fig",
          u"ddr",  u"tier",        u"pcie",   u"usb",   u"usd",   u"hdmi",   u"hbm",     u"chapter", u"part",
          u"vol",  u"wi-fi",       u"glp",    u"pd",    u"pd-l",  u"il",     u"egfr",    u"fgfr",    u"her",
          u"vegf", u"cdk",         u"cldn",   u"trop",  u"cd",    u"wifi",   u"lpddr",   u"gddr",    u"ufs",
          u"emmc", u"ltpo",        u"ltps",   u"ip",    u"ipx",   u"hdr",    u"dp",      u"fp",      u"int",
          u"bf",   u"displayport", u"rj",     u"sata",  u"nvme",  u"lhdc",   u"ldac",    u"qi",      u"qc",
          u"lga",  u"gen",         u"phase",  u"stage", u"step",  u"class",  u"type",    u"round",   u"level",
          u"day",  u"version",     u"season", u"beta",  u"alpha", u"page",   u"wwdc",    u"zone",    u"euro",
          u"cat",  u"rs",          u"arm",    u"sha",   u"utf",   u"bt",     u"nm",      u"vesa",    u"thread",
          u"iec",  u"ieee",        u"psd",    u"team",  u"group", u"act",    u"episode", u"dolby",   u"dci-p",
          u"bo",   u"mwc",         u"fhd",    u"uhd",   u"qhd",   u"wqhd",   u"sku",     u"qpr",     u"atx",
          u"raid", u"cve",         u"cwe",    u"fab",   u"apt",   u"socamm", u"lpcamm",  u"ecma",    u"sdr",
          u"itx",  u"eia",         u"jesd"}) {
        if (key.startsWith(word) && (key.size() == word.size() || !isModelLetter(key[word.size()].unicode())))
            return true;
    }
    // Pro 4G: what a variant can do.
    if (key.endsWith(u" 4g") || key.endsWith(u" 5g"))
        return true;
    // GB47372: a standard of China.
    if (key.startsWith(u"gb") && key.size() >= 6 && isModelDigit(key[2].unicode()) && isModelDigit(key[5].unicode()))
        return true;
    // F1.8, V2.0: openings of lenses and versions.
    return key.size() >= 4 && (key[0] == u'f' || key[0] == u'v') && isModelDigit(key[1].unicode()) &&
           key.contains(u'.') && !isModelLetter(key.back().unicode());
}

} // namespace variorum::unknown
