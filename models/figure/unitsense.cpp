// SPDX-License-Identifier: Apache-2.0
#include "models/figure/unitsense.h"

#include "models/figure/wordtable.h"

#include <cmath>

namespace variorum::figures {

namespace {

/// The text before a place, back to the beginning of its clause or `reach` characters.
QStringView clauseBefore(const ScanText &text, qsizetype at, qsizetype reach) {
    qsizetype begin = at;
    while (begin > 0 && at - begin < reach && !isOneOf(text.at(begin - 1), u",。;!?、\n"))
        --begin;
    return text.folded().mid(begin, at - begin);
}

bool holdsOneOf(QStringView text, std::initializer_list<QStringView> words) {
    return std::any_of(words.begin(), words.end(), [text](QStringView word) { return text.contains(word); });
}

/// A 块 before a noun counts pieces, and one at the end of a clause that speaks of things and of no price; else it is
/// money.
bool isPieces(const ScanText &text, const Quantity &q) {
    const qsizetype p = text.skipBlanks(q.end);
    if (ScanText::isLatin(text.at(p)))
        return true;
    if (isHan(text.at(q.end)))
        return !isOneOf(text.at(q.end), u"钱的到至左以一吧了多和与起上") && chineseDigit(text.at(q.end)) < 0;
    const QStringView clause = clauseBefore(text, q.begin, 24);
    return holdsOneOf(clause, {u"芯片", u"晶片", u"显卡", u"加速卡", u"gpu", u"电池", u"屏", u"硬盘", u"主板", u"石",
                               u"砖", u"板", u"牌", u"模块", u"农田", u"地块"}) &&
           !holdsOneOf(clause, {u"价", u"元", u"钱", u"卖", u"花", u"费", u"赚", u"付", u"涨", u"跌", u"便宜", u"贵"});
}

bool settleDegree(const ScanText &text, Quantity &q) {
    static const Unit energy{FigureKind::Energy, u"Wh", 1, 3, Unit::Plain, 0};
    static const Unit celsius{FigureKind::Temperature, u"°C", 1, 0, Unit::Plain, 0};
    static const Unit fahrenheit{FigureKind::Temperature, u"°C", 5.0 / 9, 0, Unit::Plain, -160.0 / 9};
    const QStringView context =
        text.folded().mid(std::max<qsizetype>(0, q.begin - 12), std::min<qsizetype>(12, q.begin));
    if (context.contains(QStringView(u"华氏"))) {
        q.unit = &fahrenheit;
        return true;
    }
    constexpr qsizetype reach = 40;
    qsizetype from = q.begin;
    while (from > 0 && q.begin - from < reach && !isOneOf(text.at(from - 1), u"。;!?\n"))
        --from;
    const bool angle =
        isOneOf(text.at(q.end), u"角") || holdsOneOf(context, {u"角", u"旋转", u"倾", u"仰", u"经", u"纬", u"视", u"转",
                                                               u"酒精", u"弯", u"度数", u"近视"});
    const bool warmth =
        holdsOneOf(context,
                   {u"零下", u"零上", u"气温", u"温度", u"高温", u"低温", u"体温", u"升温", u"水温", u"摄氏"}) ||
        (!angle && holdsOneOf(text.folded().mid(from, q.begin - from),
                              {u"气温", u"高温", u"低温", u"降温", u"升温", u"温差", u"体温", u"发烧", u"寒流",
                               u"冷气团", u"气象", u"天气", u"降雨", u"下探", u"东北季风", u"热浪", u"回暖", u"转凉"}));
    if (warmth) {
        q.unit = &celsius;
        return true;
    }
    bool electric = text.at(q.end) == u'电' || q.numeral.scale >= 4;
    for (const auto word : {u"电量", u"用电", u"发电", u"耗电", u"供电", u"输电", u"送电", u"电费"})
        electric = electric || context.contains(QStringView(word));
    if (electric)
        q.unit = &energy;
    // 一度, 三度 mean once and three times, and so do 3度 before what was done.
    const char16_t next = text.at(q.end);
    const bool times = q.numeral.arabic && q.numeral.digits == 1 && !q.numeral.decimal && q.numeral.scale == 0 &&
                       isHan(next) && !isOneOf(next, u"以左的或至到角高低方之");
    return electric || !(q.numeral.single || times);
}

/// 兆, G and T mean amounts of data, or rates, only beside words that say so: 100兆流量, 512G硬盘, 带宽200兆.
bool settleMega(const ScanText &text, Quantity &q) {
    static const Unit rates[] = {{FigureKind::Rate, u"B/s", 0.125, 6, Unit::Plain, 0},
                                 {FigureKind::Rate, u"B/s", 0.125, 9, Unit::Plain, 0},
                                 {FigureKind::Rate, u"B/s", 0.125, 12, Unit::Plain, 0}};
    const QStringView before = clauseBefore(text, q.begin, 6);
    const QStringView next = text.folded().mid(text.skipBlanks(q.end), 2);
    if (next == u"宽带" || next == u"带宽" || holdsOneOf(before, {u"带宽", u"宽带", u"网速"})) {
        q.unit = &rates[(q.unit->exponent - 6) / 3];
        return true;
    }
    const bool letter = ScanText::isLatin(text.at(q.end - 1));
    const bool generation = letter && q.unit->exponent == 9 && q.numeral.amount.value() <= 6; // 5G流量
    for (const QStringView word : {u"内存", u"显存", u"闪存", u"存储", u"硬盘", u"固态", u"运存"}) {
        if (next == word || before.contains(word))
            return true;
    }
    for (const QStringView word : {u"流量", u"空间", u"文件", u"数据", u"容量"}) {
        const qsizetype said = before.indexOf(word);
        const bool place = said >= 0 && before.mid(said + word.size()).startsWith(u"中心"); // 数据中心投资2兆
        if (next == word || (said >= 0 && !place))
            return !generation;
    }
    return false;
}

/// 一碼, a quarter of a percent, is said of interest only.
bool isRateStep(const ScanText &text, const Quantity &q) {
    return holdsOneOf(clauseBefore(text, q.begin, 16), {u"息", u"利率", u"升", u"降", u"调"});
}

/// 每秒 before an amount of data, or behind it, makes a rate.
void settleRate(const ScanText &text, Quantity &q) {
    const QStringView before = clauseBefore(text, q.begin, 10);
    q.perSecond = before.contains(u"每秒");
    const bool slash = text.at(q.end) == u'/' && text.at(q.end + 1) == u'秒';
    const bool words = text.folded().mid(q.end, 2) == u"每秒" && chineseDigit(text.at(q.end + 2)) < 0 &&
                       !ScanText::isDigit(text.at(q.end + 2));
    if (slash || words) {
        q.perSecond = true;
        q.end += 2;
    }
}

/// 站上20点, 跌8点: points of an index, no hour.
bool isOfIndex(const ScanText &text, qsizetype at) {
    return isOneOf(text.at(text.skipBlanksBefore(at) - 1), u"跌涨升挫扬") ||
           holdsOneOf(clauseBefore(text, at, 3),
                      {u"站上", u"失守", u"跌破", u"涨破", u"升破", u"突破", u"跌至", u"升至"});
}

bool classifierFits(const ScanText &text, const Numeral &number, char16_t classifier) {
    const bool isGoal = classifier == u'球' && isOneOf(text.at(number.begin - 1), u"进丢掉失胜先输入负差");
    if (number.single && number.amount.value() <= 1)
        return false; // 一家 is an article
    if (isCode(number) || (number.digitString && isOneOf(classifier, u"部号级章节条款届期分点次")))
        return false;
    if (looksLikeYear(number) && isOneOf(classifier, u"款届级年版期次集"))
        return false;
    if (isGoal)
        return true;
    if (!number.arabic && isOneOf(classifier, u"分点核步处道单级球面") &&
        !(classifier == u'处' && number.amount.value() >= 10 && !number.bareScale))
        return false;
    if (classifier == u'点' && number.digits < 3 && number.scale < 4 && !number.decimal && !number.compound)
        return false;
    return !(number.single && isOneOf(classifier, u"国省包口股段节章集门班局圈格词列排票席期类层线站面床球伙"));
}

/// The currency of a bare 元, and of a number behind the currency's name.
void settleCurrency(const ScanText &text, Quantity &q, const TextSense &sense) {
    if (!q.unit || !(q.unit->traits & Unit::BareYuan)) {
        q.currency = q.unit ? q.unit->name : std::u16string_view();
        return;
    }
    q.currency = sense.yuan;
    const Unit *before = currencyNameBefore(text, q.begin);
    if (before && text.at(text.skipBlanksBefore(q.begin) - 1) == u'币')
        q.currency = before->name;
    // 300万元（人民币）, but not 300万元（约6亿韩元）
    if (text.at(q.end) == u'(') {
        const UnitMatch stated = tables::currencyAt(text, q.end + 1);
        if (stated.unit && !(stated.unit->traits & Unit::BareYuan))
            q.currency = stated.unit->name;
    }
}

int digitAt(const ScanText &text, qsizetype at) {
    const char16_t c = text.at(at);
    return ScanText::isDigit(c) ? c - u'0' : chineseDigit(c);
}

/// 两毛二分七: what is behind the tenths of a yuan, to its thousandths.
void readCents(const ScanText &text, Quantity &q) {
    const int cents = digitAt(text, q.end);
    if (cents < 1)
        return;
    if (text.at(q.end + 1) != u'分') {
        // 一毛二, where nothing goes on
        if (isHan(text.at(q.end + 1)) || ScanText::isLatinOrDigit(text.at(q.end + 1)) ||
            isOneOf(text.at(q.end + 1), u".%"))
            return;
        q.numeral.amount = q.numeral.upper = {q.numeral.amount.value() + cents / 10.0, 0};
        ++q.end;
        return;
    }
    if (isOneOf(text.at(q.end + 2), u"之钟"))
        return;
    const int rest = digitAt(text, q.end + 2);
    const bool thousandths = rest >= 1 && digitAt(text, q.end + 3) < 0;
    q.end += thousandths ? 3 : 2;
    q.numeral.amount =
        q.numeral.upper = {q.numeral.amount.value() + cents / 10.0 + (thousandths ? rest / 100.0 : 0), 0};
}

/// 30元5角, 12块8, 两块五: the smaller coins behind the larger.
void readCoins(const ScanText &text, Quantity &q) {
    const bool colloquial = text.at(q.end - 1) == u'块';
    if (q.unit->name == u"CNY" && q.unit->exponent == -1 && !q.numeral.decimal && q.numeral.scale < 4) {
        readCents(text, q);
        return;
    }
    if (q.unit->name != u"CNY" || q.unit->exponent != 0 || q.numeral.decimal || q.numeral.scale >= 4 ||
        !(colloquial || text.at(q.end - 1) == u'元'))
        return;
    const char16_t c = text.at(q.end);
    const int digit = ScanText::isDigit(c) ? c - u'0' : chineseDigit(c);
    const char16_t next = text.at(q.end + 1);
    if (digit < 1)
        return;
    int cents = 0;
    if (isOneOf(next, u"角毛")) {
        q.end += 2;
        if (digitAt(text, q.end) > 0 && text.at(q.end + 1) == u'分' && !isOneOf(text.at(q.end + 2), u"之钟")) {
            cents = digitAt(text, q.end);
            q.end += 2;
        }
    } else if (colloquial && (!isHan(next) || isOneOf(next, u"一每的左")) && !ScanText::isLatinOrDigit(next) &&
               !isOneOf(next, u".%"))
        q.end += 1;
    else
        return;
    q.numeral.amount = q.numeral.upper = {q.numeral.amount.value() * 100 + digit * 10 + cents, -2};
}

/// 50刀 at the end of a clause, or where it speaks of a price: 卖50刀左右.
bool isSlangPrice(const ScanText &text, const Quantity &q) {
    return !isHan(text.at(q.end)) ||
           holdsOneOf(clauseBefore(text, q.begin, 12), {u"价", u"卖", u"花", u"费", u"付", u"售", u"订阅", u"充值"});
}

/// Money: whose, and whether the word is one of money here.
void settleMoney(const ScanText &text, Quantity &q, const TextSense &sense) {
    const Unit &unit = *q.unit;
    const Numeral &number = q.numeral;
    const bool coins = unit.name == u"CNY" && text.at(q.end - 1) == u'块';
    if (coins && isPieces(text, q)) {
        q.unit = tables::classifierAt(text, q.end - 1).unit;
        q.valid = q.unit && classifierFits(text, number, u'块');
        return;
    }
    const bool slang = (unit.traits & Unit::Slang) && !coins;
    q.valid = (!slang || (number.arabic && isSlangPrice(text, q))) &&
              !(number.single && (unit.traits & Unit::BareYuan) && text.at(q.end - 1) != u'钱' &&
                chineseDigit(text.at(q.end)) < 0) &&
              !isCode(number) &&
              !(isOneOf(text.at(q.end - 1), u"角毛") && number.single && number.amount.value() < 2 &&
                digitAt(text, q.end) < 1);
    if (q.valid)
        readCoins(text, q);
    settleCurrency(text, q, sense);
}

} // namespace

bool looksLikeYear(const Numeral &number) {
    const double value = number.amount.value();
    return number.arabic && number.digits == 4 && !number.grouped && !number.decimal && number.scale == 0 &&
           value >= 1900 && value <= 2100;
}

/// Words that begin with a unit's character: 升级, 天然气, 周边, 米兰.
bool unitIsOtherWord(const ScanText &text, const UnitMatch &match) {
    const char16_t next = text.at(match.end);
    switch (text.at(match.end - 1)) {
    case u'升':
        return isOneOf(next, u"级至高到值温降为了任迁职旗");
    case u'天':
        return isOneOf(next, u"然津文使河空猫才气线齐元问");
    case u'周':
        return isOneOf(next, u"边围期转刊密全活均度");
    case u'米':
        return isOneOf(next, u"兰饭粉其");
    case u'年':
        return isOneOf(next, u"级代轻货活均");
    case u'秒':
        return isOneOf(next, u"杀懂");
    case u'克':
        return isOneOf(next, u"里服制隆罗林");
    case u'角':
        return isOneOf(next, u"色度落逐膜质斗力钢形");
    case u'毛':
        return isOneOf(next, u"利衣巾病织发重坯");
    case u'里':
        return isOneOf(next, u"程面外边约昂斯拉");
    case u'平':
        return isHan(next) && !isOneOf(next, u"的左以大");
    case u'码':
        return isOneOf(next, u"头字农表元");
    case u'倍':
        return isOneOf(next, u"率");
    default:
        return false;
    }
}

/// 人民币500亿: the name before a number without a unit, unless it is itself the unit of a number.
const Unit *currencyBefore(const ScanText &text, qsizetype begin) {
    const Unit *before = currencyNameBefore(text, begin);
    if (!before)
        return nullptr;
    const qsizetype end = text.skipBlanksBefore(begin);
    const qsizetype length =
        text.folded().mid(end - 3, 3) == u"人民币" || text.folded().mid(end - 3, 3) == u"新台币" ? 3 : 2;
    const char16_t previous = text.at(text.skipBlanksBefore(end - length) - 1);
    return startsNumeral(previous) || isOneOf(previous, u"元每多余兑") ? nullptr : before;
}

void settleUnit(const ScanText &text, Quantity &q, const TextSense &sense) {
    const Unit &unit = *q.unit;
    const Numeral &number = q.numeral;
    if (unit.traits & Unit::Degree) {
        q.valid = settleDegree(text, q);
    } else if (unit.traits & Unit::Mega) {
        q.valid = settleMega(text, q);
    } else if (unit.traits & Unit::Classifier) {
        const bool point = unit.name == u"点" && number.arabic && number.amount.value() > 1;
        q.valid = classifierFits(text, number, unit.name.front()) || (point && isOfIndex(text, q.begin));
    } else if (unit.kind == FigureKind::Money) {
        settleMoney(text, q, sense);
    } else if (unit.kind == FigureKind::Duration) {
        const bool bare = number.bareScale && !q.approximate && (unit.name == u"Y" || unit.name == u"D");
        const bool nothing = number.amount.value() == 0 && !number.vague;
        // 离35万年销目标: sold in a year
        const bool yearly = unit.name == u"Y" && number.scale >= 4 && isOneOf(text.at(q.end), u"销产");
        q.valid = !number.digitString && !bare && !nothing && !yearly &&
                  !(looksLikeYear(number) && unit.name == u"Y") &&
                  !(number.single && number.amount.value() == 1 && unit.name == u"D" &&
                    isOneOf(text.at(q.begin - 1), u"有那哪") && !isOneOf(text.at(q.begin - 2), u"还只仅尚"));
    } else if (unit.kind == FigureKind::Percent && text.at(q.end - 1) == u'码') {
        q.valid = isRateStep(text, q);
    } else if (unit.kind == FigureKind::Percent && text.at(q.end - 1) == u'厘') {
        q.valid = holdsOneOf(clauseBefore(text, q.begin, 20), {u"息", u"率", u"按", u"债", u"存款"});
    } else if (isOneOf(text.at(q.end - 1), u"里平丈") && unit.kind != FigureKind::Other && q.end - number.end == 1) {
        q.valid = number.amount.value() >= 10 && !number.digitString && !number.bareScale;
    } else {
        q.valid = !isCode(number);
    }
    if (q.valid && q.unit->kind == FigureKind::Data)
        settleRate(text, q);
}

} // namespace variorum::figures
