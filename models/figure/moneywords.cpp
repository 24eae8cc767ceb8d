// SPDX-License-Identifier: Apache-2.0
#include "models/figure/moneywords.h"

#include "models/figure/wordtable.h"

namespace variorum::figures {

namespace {

// clang-format off
/// What is an amount of money, and what is done with money only. Before the number, hedges between.
const WordList &wordsBefore() {
    static const WordList words(
        u"市值 总市值 估值 身家 身价 财富 营收 营业额 营业收入 收入 总收入 净利 净利润 利润 利润总额 纯益 盈利 溢利 获利 亏损 净亏损 "
        u"投资 总投资 投资额 总投资额 投入 斥资 耗资 出资 注资 融资 募资 集资 筹资 募集资金 资金 经费 预算 成交额 成交金额 交易额 "
        u"交易金额 金额 销售额 资产 总资产 净资产 负债 总负债 债务 欠款 贷款 存款 贷款余额 存款余额 余额 票房 产值 总产值 生产总值 gdp "
        u"净流入 净流出 净买入 净卖出 买超 卖超 净投放 净回笼 罚款 罚金 补贴 补助 赔偿 损失 经济损失 资本支出 支出 开支 花费 费用 "
        u"税收 关税 奖金 奖池 大赚 净赚 减价 劈价 蚀让 缩量 放量 募得 筹得 集得 "
        u"月薪 年薪 底薪 薪资 薪水 工资 罚锾 学费 房租 租金 保费 会费 稿费 片酬 酬劳 酬金 报酬 签约金 捐款 善款 捐出 赔偿金 保证金 押金 "
        u"总价 售价 房价 单价 均价 起价 要价 开价 作价 对价", true);
    return words;
}
/// Of these, what is done with other things as well: 投入12万警力.
const WordList &wordsOfMore() {
    static const WordList words(u"投入 投资 损失 支出 收入 净流入 净流出 补贴 补助 赔偿 花费 费用 资金 资产", true);
    return words;
}
/// What may stand between such a word and the number.
const WordList &hedgesBetween() {
    static const WordList words(
        u"从 由 约 近 超 超过 逾 达 达到 高达 多达 为 约为 是 至 到 增至 增加 增加至 减少 减少至 降至 升至 突破 不足 不到 不超过 至少 最多 "
        u"仅 仅为 只有 共 共计 合计 总计 累计 已 了 将 将达 可达 预计 预计达 超出 接近 将近 也 亦 上看 上修至 下修至 扩大至 缩小至 "
        u"已经 上 要 需 需要 须 分别 分别为 分别达 分别是 破 站上 冲上 失守 逼近 重返 首破 冲破 跌破 冲关", true);
    return words;
}
const WordList &wordsBehind() {
    static const WordList words(u"售 沽出 易手 市值 资金 融资 投资 贷款 债务 罚款 奖金 补贴 预算 票房 欠款 资产 营收 净利 订单金额");
    return words;
}
// clang-format on

/// Where the first number of 100亿、30亿和20亿 begins, of which the one at `begin` is another.
qsizetype beginOfList(const ScanText &text, qsizetype begin) {
    constexpr int longest = 6;
    for (int i = 0; i < longest; ++i) {
        const qsizetype joint = text.skipBlanksBefore(begin) - 1;
        qsizetype p = isOneOf(text.at(joint), u"、和与及跟") ? text.skipBlanksBefore(joint) : 0;
        const qsizetype end = p;
        while (p > 0 && isOneOf(text.at(p - 1), u"0123456789.,十百千万亿兆"))
            --p;
        if (p == end || !isOneOf(text.at(end - 1), u"万亿兆"))
            break;
        begin = p;
    }
    return begin;
}

/// `thing`: a noun stands behind the number.
bool isMoneyBefore(const ScanText &text, qsizetype begin, bool thing) {
    constexpr int hedges = 3;
    qsizetype end = text.skipBlanksBefore(beginOfList(text, begin));
    for (int i = 0; i <= hedges; ++i) {
        if (const qsizetype length = wordsBefore().lengthBefore(text.folded(), end))
            return !thing || wordsOfMore().lengthBefore(text.folded(), end) != length;
        const qsizetype hedge = hedgesBetween().lengthBefore(text.folded(), end);
        if (hedge == 0)
            return false;
        end = text.skipBlanksBefore(end - hedge);
    }
    return false;
}

/// The currency that is named last before a place, in its sentence and not far from it.
std::u16string_view currencyNamed(const ScanText &text, qsizetype at, std::u16string_view otherwise) {
    static const WordTable<std::u16string_view> names({{u"美元", u"USD"},
                                                       {u"美金", u"USD"},
                                                       {u"港元", u"HKD"},
                                                       {u"港币", u"HKD"},
                                                       {u"欧元", u"EUR"},
                                                       {u"日元", u"JPY"},
                                                       {u"日圆", u"JPY"},
                                                       {u"英镑", u"GBP"},
                                                       {u"韩元", u"KRW"},
                                                       {u"台币", u"TWD"},
                                                       {u"人民币", u"CNY"}});
    constexpr qsizetype reach = 40;
    for (qsizetype p = at - 1; p >= 0 && at - p < reach; --p) {
        if (QStringView(u"。;!?\n").contains(QChar(text.at(p))))
            break;
        if (const auto *row = names.matchAt(text.folded(), p))
            return row->value;
    }
    return otherwise;
}

/// A number whose unit is still open, and which is no code.
bool isOpen(const ScanText &text, const Quantity &number) {
    const Numeral &numeral = number.numeral;
    const qsizetype next = text.skipBlanks(number.end);
    return !number.valid && numeral.valid && !numeral.digitString && !numeral.leadingZero &&
           (numeral.scale >= 4 || numeral.compound) && !isCountedWord(text, next) && !ScanText::isLatin(text.at(next));
}

void take(Quantity &number, std::u16string_view currency) {
    static const Unit bare{FigureKind::Money, u"CNY", 1, 0, Unit::BareYuan, 0};
    number.unit = &bare;
    number.currency = currency;
    number.valid = number.prefixed = true;
}

} // namespace

void takeMoneyOfWords(const ScanText &text, const TextSense &sense, Quantity &number) {
    const qsizetype next = text.skipBlanks(number.end);
    if (!isOpen(text, number))
        return;
    const bool thing = isHan(text.at(next)) && !countedNoun(text, next).isEmpty();
    if (wordsBehind().lengthAt(text.folded(), next) == 0 && !isMoneyBefore(text, number.begin, thing))
        return;
    take(number, currencyNamed(text, number.begin, sense.yuan));
}

void takeMoneyOfSentence(const ScanText &text, const TextSense &sense, const Figure &last, Quantity &number) {
    constexpr qsizetype reach = 60;
    const qsizetype from = last.span.end;
    const qsizetype next = text.skipBlanks(number.end);
    if (last.kind != FigureKind::Money || number.begin - from > reach || number.numeral.scale < 8 ||
        !isOpen(text, number) || (isHan(text.at(next)) && !countedNoun(text, next).isEmpty()))
        return;
    for (qsizetype p = from; p < number.begin; ++p) {
        if (text.at(p) == u'\n' || isCountedWord(text, p))
            return;
    }
    const std::u16string_view currency = currencyNamed(text, number.begin, sense.yuan);
    if (last.unit == QStringView(currency.data(), static_cast<qsizetype>(currency.size())))
        take(number, currency);
}

} // namespace variorum::figures
