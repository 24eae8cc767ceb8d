// SPDX-License-Identifier: Apache-2.0
#include "models/figure/units.h"

#include "models/figure/wordtable.h"

namespace variorum::figures {

namespace {

using Kind = FigureKind;
using Table = WordTable<Unit>;

// Factors are exact by definition of the units (SI brochure; international yard and pound agreement of 1959; Chinese
// market units as fixed in 1984). Decimal prefixes mean powers of ten, also for bytes.

// What is said with the word that is written; nothing converts these into one another yet.
// clang-format off
constexpr std::u16string_view hanAsWritten =
    u"立方米 公升 毫升 升 加仑 标准箱 赫兹 兆赫 吉赫 伏 伏特 千伏 伏安 千伏安 安培 毫安培时 毫安时 千卡 "
    u"大卡 分贝 像素 帧 牛米 公里/小时 千米/小时 米/秒 立方厘米 立方公分 立方英尺 立方尺 立方公里 立方公尺 立方码 西西 微克/立方米 毫克/立方米 微克/立方公尺 毫克/立方公尺 "
    u"毫克/升 微克/升 克/公里 公里/时 千米/时 公里/秒 千米/秒 公里每小时 千米每小时 公里每秒 千米每秒 米每秒 公尺/秒 兆伏安 安时 千帕 百帕 兆帕 帕斯卡 毫米汞柱 大气压 千赫 千赫兹 兆赫兹 吉赫兹 太赫兹 马赫 流明 "
    u"毫克/分升 毫摩尔/升 尼特 勒克斯 西弗 毫西弗 微西弗 贝可 牛顿 转/分 转/分钟";
constexpr std::u16string_view latinAsWritten =
    u"Hz kHz MHz GHz THz FLOPS GFLOPS TFLOPS PFLOPS EFLOPS ZFLOPS TFlops PFlops EFlops TOPS POPS V kV mAh "
    u"Ah km/h m/s L mL ml dB TEU fps FPS Nm N·m rpm token/s tokens/s MPa kPa hPa psi ppm ppb cc c.c. MVA kVA lm nit nits Wh/kg "
    u"mg/dL mmol/L mg/L m³ km³";
// clang-format on

const Table &hanUnits() {
    static const Table table({
        {u"瓦", {Kind::Power, u"W"}},
        {u"瓦特", {Kind::Power, u"W"}},
        {u"千瓦", {Kind::Power, u"W", 1, 3}},
        {u"千瓦特", {Kind::Power, u"W", 1, 3}},
        {u"瓩", {Kind::Power, u"W", 1, 3}},
        {u"兆瓦", {Kind::Power, u"W", 1, 6}},
        {u"百万瓦", {Kind::Power, u"W", 1, 6}},
        {u"吉瓦", {Kind::Power, u"W", 1, 9}},
        {u"千兆瓦", {Kind::Power, u"W", 1, 9}},
        {u"太瓦", {Kind::Power, u"W", 1, 12}},
        {u"拍瓦", {Kind::Power, u"W", 1, 15}},
        {u"毫瓦", {Kind::Power, u"W", 1, -3}},
        {u"微瓦", {Kind::Power, u"W", 1, -6}},
        {u"马力", {Kind::Power, u"W", 735.49875}},
        {u"匹马力", {Kind::Power, u"W", 735.49875}},
        {u"瓦时", {Kind::Energy, u"Wh"}},
        {u"瓦小时", {Kind::Energy, u"Wh"}},
        {u"千瓦时", {Kind::Energy, u"Wh", 1, 3}},
        {u"千瓦小时", {Kind::Energy, u"Wh", 1, 3}},
        {u"千瓦·时", {Kind::Energy, u"Wh", 1, 3}},
        {u"兆瓦时", {Kind::Energy, u"Wh", 1, 6}},
        {u"兆瓦小时", {Kind::Energy, u"Wh", 1, 6}},
        {u"吉瓦时", {Kind::Energy, u"Wh", 1, 9}},
        {u"吉瓦小时", {Kind::Energy, u"Wh", 1, 9}},
        {u"千兆瓦时", {Kind::Energy, u"Wh", 1, 9}},
        {u"千兆瓦小时", {Kind::Energy, u"Wh", 1, 9}},
        {u"太瓦时", {Kind::Energy, u"Wh", 1, 12}},
        {u"太瓦小时", {Kind::Energy, u"Wh", 1, 12}},
        {u"度电", {Kind::Energy, u"Wh", 1, 3}},
        {u"焦耳", {Kind::Energy, u"Wh", 1.0 / 3600}},
        {u"千焦", {Kind::Energy, u"Wh", 1.0 / 3.6}},
        {u"兆焦", {Kind::Energy, u"Wh", 1.0 / 3.6, 3}},
        {u"度", {Kind::Other, u"度", 1, 0, Unit::Degree | Unit::AsWritten}},
        {u"个百分点", {Kind::Percent, u"%"}},
        {u"百分点", {Kind::Percent, u"%"}},
        {u"码", {Kind::Percent, u"%", 25, -2}},
        {u"厘", {Kind::Percent, u"%"}},
        {u"%", {Kind::Percent, u"%"}},
        {u"个%", {Kind::Percent, u"%"}},
        {u"‰", {Kind::Percent, u"%", 1, -1}},
        {u"个基点", {Kind::Percent, u"%", 1, -2}},
        {u"基点", {Kind::Percent, u"%", 1, -2}},
        {u"倍", {Kind::Multiple, u"times"}},
        {u"字节", {Kind::Data, u"B"}},
        {u"位元组", {Kind::Data, u"B"}},
        {u"千字节", {Kind::Data, u"B", 1, 3}},
        {u"兆字节", {Kind::Data, u"B", 1, 6}},
        {u"吉字节", {Kind::Data, u"B", 1, 9}},
        {u"太字节", {Kind::Data, u"B", 1, 12}},
        {u"拍字节", {Kind::Data, u"B", 1, 15}},
        {u"艾字节", {Kind::Data, u"B", 1, 18}},
        {u"兆", {Kind::Data, u"B", 1, 6, Unit::Mega}},
        {u"纳米", {Kind::Length, u"m", 1, -9}},
        {u"奈米", {Kind::Length, u"m", 1, -9}},
        {u"埃米", {Kind::Length, u"m", 1, -10}},
        {u"微米", {Kind::Length, u"m", 1, -6}},
        {u"毫米", {Kind::Length, u"m", 1, -3}},
        {u"公厘", {Kind::Length, u"m", 1, -3}},
        {u"厘米", {Kind::Length, u"m", 1, -2}},
        {u"公分", {Kind::Length, u"m", 1, -2}},
        {u"分米", {Kind::Length, u"m", 1, -1}},
        {u"米", {Kind::Length, u"m"}},
        {u"公尺", {Kind::Length, u"m"}},
        {u"千米", {Kind::Length, u"m", 1, 3}},
        {u"公里", {Kind::Length, u"m", 1, 3}},
        {u"华里", {Kind::Length, u"m", 500}},
        {u"里", {Kind::Length, u"m", 500}},
        {u"丈", {Kind::Length, u"m", 10.0 / 3}},
        {u"呎", {Kind::Length, u"m", 0.3048}},
        {u"英里", {Kind::Length, u"m", 1609.344}},
        {u"哩", {Kind::Length, u"m", 1609.344}},
        {u"海里", {Kind::Length, u"m", 1852}},
        {u"浬", {Kind::Length, u"m", 1852}},
        {u"英尺", {Kind::Length, u"m", 0.3048}},
        {u"英寸", {Kind::Length, u"m", 254, -4}},
        {u"英吋", {Kind::Length, u"m", 254, -4}},
        {u"吋", {Kind::Length, u"m", 254, -4}},
        {u"寸", {Kind::Length, u"m", 254, -4}},
        {u"光年", {Kind::Length, u"m", 9460730472580800.0}},
        {u"天文单位", {Kind::Length, u"m", 149597870700.0}},
        {u"吨", {Kind::Mass, u"kg", 1, 3}},
        {u"公吨", {Kind::Mass, u"kg", 1, 3}},
        {u"公斤", {Kind::Mass, u"kg"}},
        {u"千克", {Kind::Mass, u"kg"}},
        {u"克", {Kind::Mass, u"kg", 1, -3}},
        {u"公克", {Kind::Mass, u"kg", 1, -3}},
        {u"毫克", {Kind::Mass, u"kg", 1, -6}},
        {u"微克", {Kind::Mass, u"kg", 1, -9}},
        {u"市斤", {Kind::Mass, u"kg", 5, -1}},
        {u"台斤", {Kind::Mass, u"kg", 6, -1}},
        {u"斤", {Kind::Mass, u"kg", 5, -1}},
        {u"磅", {Kind::Mass, u"kg", 0.45359237}},
        {u"盎司", {Kind::Mass, u"kg", 0.028349523125}},
        {u"克拉", {Kind::Mass, u"kg", 2, -4}},
        {u"平方毫米", {Kind::Area, u"m2", 1, -6}},
        {u"平方厘米", {Kind::Area, u"m2", 1, -4}},
        {u"平方公分", {Kind::Area, u"m2", 1, -4}},
        {u"平方米", {Kind::Area, u"m2"}},
        {u"平方公尺", {Kind::Area, u"m2"}},
        {u"平米", {Kind::Area, u"m2"}},
        {u"平", {Kind::Area, u"m2"}},
        {u"坪", {Kind::Area, u"m2", 400.0 / 121}},
        {u"平方公里", {Kind::Area, u"m2", 1, 6}},
        {u"平方千米", {Kind::Area, u"m2", 1, 6}},
        {u"平方英里", {Kind::Area, u"m2", 2589988.110336}},
        {u"平方英尺", {Kind::Area, u"m2", 0.09290304}},
        {u"平方呎", {Kind::Area, u"m2", 0.09290304}},
        {u"方呎", {Kind::Area, u"m2", 0.09290304}},
        {u"公顷", {Kind::Area, u"m2", 1, 4}},
        {u"英亩", {Kind::Area, u"m2", 4046.8564224}},
        {u"亩", {Kind::Area, u"m2", 2000.0 / 3}},
        {u"摄氏度", {Kind::Temperature, u"°C"}},
        {u"℃", {Kind::Temperature, u"°C"}},
        {u"°c", {Kind::Temperature, u"°C"}},
        {u"华氏度", {Kind::Temperature, u"°C", 5.0 / 9, 0, Unit::Plain, -160.0 / 9}},
        {u"℉", {Kind::Temperature, u"°C", 5.0 / 9, 0, Unit::Plain, -160.0 / 9}},
        {u"°f", {Kind::Temperature, u"°C", 5.0 / 9, 0, Unit::Plain, -160.0 / 9}},
        {u"秒", {Kind::Duration, u"TS"}},
        {u"秒钟", {Kind::Duration, u"TS"}},
        {u"毫秒", {Kind::Duration, u"TS", 1, -3}},
        {u"微秒", {Kind::Duration, u"TS", 1, -6}},
        {u"纳秒", {Kind::Duration, u"TS", 1, -9}},
        {u"分钟", {Kind::Duration, u"TM"}},
        {u"刻钟", {Kind::Duration, u"TM", 15}},
        {u"小时", {Kind::Duration, u"TH"}},
        {u"个小时", {Kind::Duration, u"TH"}},
        {u"钟头", {Kind::Duration, u"TH"}},
        {u"个钟头", {Kind::Duration, u"TH"}},
        {u"天", {Kind::Duration, u"D"}},
        {u"个工作日", {Kind::Duration, u"D"}},
        {u"个交易日", {Kind::Duration, u"D"}},
        {u"周", {Kind::Duration, u"W"}},
        {u"个星期", {Kind::Duration, u"W"}},
        {u"星期", {Kind::Duration, u"W"}},
        {u"个礼拜", {Kind::Duration, u"W"}},
        {u"个月", {Kind::Duration, u"M"}},
        {u"个季度", {Kind::Duration, u"M", 3}},
        {u"年", {Kind::Duration, u"Y"}},
        {u"年度", {Kind::Duration, u"Y"}},
        {u"周年", {Kind::Duration, u"Y"}},
        {u"个年头", {Kind::Duration, u"Y"}},
        {u"世纪", {Kind::Duration, u"Y", 100}},
        {u"个世纪", {Kind::Duration, u"Y", 100}},
        {u"比特", {Kind::Data, u"B", 0.125}},
        {u"千比特", {Kind::Data, u"B", 0.125, 3}},
        {u"兆比特", {Kind::Data, u"B", 0.125, 6}},
        {u"吉比特", {Kind::Data, u"B", 0.125, 9}},
        {u"太比特", {Kind::Data, u"B", 0.125, 12}},
        {u"拍比特", {Kind::Data, u"B", 0.125, 15}},
    });
    return table;
}

/// Units that keep the word they are written with.
std::vector<Table::Row> asWritten(std::u16string_view words) {
    std::vector<Table::Row> rows;
    for (const std::u16string_view word : wordsOf(words))
        rows.push_back({word, {Kind::Other, u"", 1, 0, Unit::AsWritten}});
    return rows;
}

const Table &latinUnits() {
    static const Table table = [] {
        std::vector<Table::Row> rows = {
            {u"kW", {Kind::Power, u"W", 1, 3}},
            {u"KW", {Kind::Power, u"W", 1, 3}},
            {u"kw", {Kind::Power, u"W", 1, 3}},
            {u"W", {Kind::Power, u"W"}},
            {u"mW", {Kind::Power, u"W", 1, -3}},
            {u"MW", {Kind::Power, u"W", 1, 6}},
            {u"GW", {Kind::Power, u"W", 1, 9}},
            {u"gw", {Kind::Power, u"W", 1, 9}},
            {u"TW", {Kind::Power, u"W", 1, 12}},
            {u"PW", {Kind::Power, u"W", 1, 15}},
            {u"Wh", {Kind::Energy, u"Wh"}},
            {u"kWh", {Kind::Energy, u"Wh", 1, 3}},
            {u"KWh", {Kind::Energy, u"Wh", 1, 3}},
            {u"kwh", {Kind::Energy, u"Wh", 1, 3}},
            {u"MWh", {Kind::Energy, u"Wh", 1, 6}},
            {u"GWh", {Kind::Energy, u"Wh", 1, 9}},
            {u"TWh", {Kind::Energy, u"Wh", 1, 12}},
            {u"kJ", {Kind::Energy, u"Wh", 1 / 3.6}},
            {u"MJ", {Kind::Energy, u"Wh", 1 / 3.6, 3}},
            {u"nm", {Kind::Length, u"m", 1, -9}},
            {u"μm", {Kind::Length, u"m", 1, -6}},
            {u"µm", {Kind::Length, u"m", 1, -6}},
            {u"um", {Kind::Length, u"m", 1, -6}},
            {u"mm", {Kind::Length, u"m", 1, -3}},
            {u"cm", {Kind::Length, u"m", 1, -2}},
            {u"CM", {Kind::Length, u"m", 1, -2}},
            {u"m", {Kind::Length, u"m"}},
            {u"km", {Kind::Length, u"m", 1, 3}},
            {u"KM", {Kind::Length, u"m", 1, 3}},
            {u"ft", {Kind::Length, u"m", 0.3048}},
            {u"g", {Kind::Mass, u"kg", 1, -3}},
            {u"kg", {Kind::Mass, u"kg"}},
            {u"KG", {Kind::Mass, u"kg"}},
            {u"mg", {Kind::Mass, u"kg", 1, -6}},
            {u"t", {Kind::Mass, u"kg", 1, 3}},
            {u"㎡", {Kind::Area, u"m2"}},
            {u"m²", {Kind::Area, u"m2"}},
            {u"m2", {Kind::Area, u"m2"}},
            {u"km²", {Kind::Area, u"m2", 1, 6}},
            {u"km2", {Kind::Area, u"m2", 1, 6}},
            {u"x", {Kind::Multiple, u"times"}},
            {u"X", {Kind::Multiple, u"times"}},
            {u"pct", {Kind::Percent, u"%"}},
            {u"bp", {Kind::Percent, u"%", 1, -2}},
            {u"bps", {Kind::Percent, u"%", 1, -2}},
            {u"percent", {Kind::Percent, u"%"}},
            {u"per cent", {Kind::Percent, u"%"}},
            {u"percentage points", {Kind::Percent, u"%"}},
            {u"basis points", {Kind::Percent, u"%", 1, -2}},
            {u"M", {Kind::Data, u"B", 1, 6, Unit::Mega}},
            {u"G", {Kind::Data, u"B", 1, 9, Unit::Mega}},
            {u"T", {Kind::Data, u"B", 1, 12, Unit::Mega}},
            {u"MWp", {Kind::Power, u"W", 1, 6}},
            {u"GWp", {Kind::Power, u"W", 1, 9}},
            {u"ms", {Kind::Duration, u"TS", 1, -3}},
        };
        for (const Table::Row &row : asWritten(latinAsWritten))
            rows.push_back(row);
        struct Prefix {
            std::u16string_view bytes[5];
            std::u16string_view bits[5];
            int exponent;
        };
        static constexpr Prefix prefixes[] = {
            {{u"KB", u"kB", u"KB/s", u"kB/s", u"KBps"}, {u"Kb", u"kb", u"Kbps", u"kbps", u"Kb/s"}, 3},
            {{u"MB", u"mb", u"MB/s", u"MB/S", u"MBps"}, {u"Mb", u"Mbit", u"Mbps", u"mbps", u"Mb/s"}, 6},
            {{u"GB", u"gb", u"GB/s", u"GB/S", u"GBps"}, {u"Gb", u"Gbit", u"Gbps", u"gbps", u"Gb/s"}, 9},
            {{u"TB", u"tb", u"TB/s", u"TB/S", u"TBps"}, {u"Tb", u"Tbit", u"Tbps", u"tbps", u"Tb/s"}, 12},
            {{u"PB", u"pb", u"PB/s", u"PB/S", u"PBps"}, {u"Pb", u"Pbit", u"Pbps", u"pbps", u"Pb/s"}, 15},
            {{u"EB", u"eb", u"EB/s", u"EB/S", u"EBps"}, {u"Eb", u"Ebit", u"Ebps", u"ebps", u"Eb/s"}, 18},
            {{u"ZB", u"zb", u"ZB/s", u"ZB/S", u"ZBps"}, {u"Zb", u"Zbit", u"Zbps", u"zbps", u"Zb/s"}, 21},
        };
        for (const Prefix &prefix : prefixes) {
            for (int i = 0; i < 5; ++i) {
                rows.push_back(
                    {prefix.bytes[i], {i < 2 ? Kind::Data : Kind::Rate, i < 2 ? u"B" : u"B/s", 1, prefix.exponent}});
                rows.push_back(
                    {prefix.bits[i], {i < 2 ? Kind::Data : Kind::Rate, i < 2 ? u"B" : u"B/s", 0.125, prefix.exponent}});
            }
        }
        double binary = 1;
        for (const auto word : {u"KiB", u"MiB", u"GiB", u"TiB", u"PiB"}) {
            binary *= 1024;
            rows.push_back({word, {Kind::Data, u"B", binary}});
        }
        return Table(std::move(rows));
    }();
    return table;
}

bool isAreaSign(std::u16string_view word) {
    return word == u"㎡" || word == u"m²" || word == u"km²";
}

} // namespace

UnitMatch unitAt(const ScanText &text, qsizetype at) {
    const char16_t c = text.at(at);
    if (ScanText::isLatin(c) || c == u'μ' || c == 0x338E || c == 0x33A1 || c == 0x00B5) {
        if (const auto *row = latinUnits().matchAt(text.cased(), at)) {
            const qsizetype end = at + static_cast<qsizetype>(row->word.size());
            // 100MW/200MWh are two.
            const bool over = text.at(end) == u'/' && text.at(end + 1) != u'秒' && !ScanText::isDigit(text.at(end + 1));
            if (isAreaSign(row->word) || !(ScanText::isLatinOrDigit(text.at(end)) || over))
                return {&row->value, end};
        }
        return tables::currencyAt(text, at);
    }
    // 60日内: only so a 日 counts days; else it is one of the month.
    static const Unit day{Kind::Duration, u"D"};
    if (c == u'日' && text.at(at + 1) == u'内')
        return {&day, at + 1};
    static const Table written(asWritten(hanAsWritten));
    UnitMatch best;
    for (const Table *table : {&hanUnits(), &written}) {
        const auto *row = table->matchAt(text.folded(), at);
        if (row && at + static_cast<qsizetype>(row->word.size()) > best.end)
            best = {&row->value, at + static_cast<qsizetype>(row->word.size())};
    }
    for (const UnitMatch other : {tables::currencyAt(text, at), tables::classifierAt(text, at)}) {
        if (other.unit && other.end > best.end)
            best = other;
    }
    return best;
}

} // namespace variorum::figures
