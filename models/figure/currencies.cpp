// SPDX-License-Identifier: Apache-2.0
// Codes are those of ISO 4217. Words are in folded form; a currency that several countries call alike (比索, 卢比,
// 克朗, 镑) has its commonest meaning in Chinese news when it stands without a country.
#include "models/figure/rates.h"
#include "models/figure/units.h"
#include "models/figure/wordtable.h"

namespace variorum::figures {

namespace {

using Table = WordTable<Unit>;

constexpr Unit money(std::u16string_view code, int exponent = 0, std::uint8_t traits = Unit::Plain) {
    return {FigureKind::Money, code, 1, exponent, traits, 0};
}

std::vector<Table::Row> names() {
    return {
        {u"美元", money(u"USD")},
        {u"美金", money(u"USD")},
        {u"美刀", money(u"USD")},
        {u"美圆", money(u"USD")},
        {u"美分", money(u"USD", -2)},
        {u"刀", money(u"USD", 0, Unit::Slang)},
        {u"欧", money(u"EUR", 0, Unit::Slang)},
        {u"人民币", money(u"CNY")},
        {u"元人民币", money(u"CNY")},
        {u"块人民币", money(u"CNY")},
        {u"人民币元", money(u"CNY")},
        {u"元", money(u"CNY", 0, Unit::BareYuan)},
        {u"圆", money(u"CNY", 0, Unit::BareYuan)},
        {u"块", money(u"CNY", 0, Unit::BareYuan | Unit::Slang)},
        {u"块钱", money(u"CNY", 0, Unit::BareYuan)},
        {u"角", money(u"CNY", -1)},
        {u"角钱", money(u"CNY", -1)},
        {u"毛", money(u"CNY", -1)},
        {u"毛钱", money(u"CNY", -1)},
        {u"分钱", money(u"CNY", -2)},
        {u"元钱", money(u"CNY", 0, Unit::BareYuan)},
        {u"港元", money(u"HKD")},
        {u"港币", money(u"HKD")},
        {u"港圆", money(u"HKD")},
        {u"元港币", money(u"HKD")},
        {u"港仙", money(u"HKD", -2)},
        {u"新台币", money(u"TWD")},
        {u"台币", money(u"TWD")},
        {u"元新台币", money(u"TWD")},
        {u"元台币", money(u"TWD")},
        {u"新台币元", money(u"TWD")},
        {u"澳门元", money(u"MOP")},
        {u"澳门币", money(u"MOP")},
        {u"葡币", money(u"MOP")},
        {u"欧元", money(u"EUR")},
        {u"欧罗", money(u"EUR")},
        {u"欧分", money(u"EUR", -2)},
        {u"英镑", money(u"GBP")},
        {u"镑", money(u"GBP")},
        {u"便士", money(u"GBP", -2)},
        {u"日元", money(u"JPY")},
        {u"日圆", money(u"JPY")},
        {u"日币", money(u"JPY")},
        {u"日円", money(u"JPY")},
        {u"円", money(u"JPY")},
        {u"韩元", money(u"KRW")},
        {u"韩圆", money(u"KRW")},
        {u"韩币", money(u"KRW")},
        {u"韩国元", money(u"KRW")},
        {u"新加坡元", money(u"SGD")},
        {u"新元", money(u"SGD")},
        {u"新币", money(u"SGD")},
        {u"坡币", money(u"SGD")},
        {u"澳元", money(u"AUD")},
        {u"澳币", money(u"AUD")},
        {u"澳大利亚元", money(u"AUD")},
        {u"加元", money(u"CAD")},
        {u"加币", money(u"CAD")},
        {u"加拿大元", money(u"CAD")},
        {u"新西兰元", money(u"NZD")},
        {u"纽元", money(u"NZD")},
        {u"纽币", money(u"NZD")},
        {u"瑞士法郎", money(u"CHF")},
        {u"瑞郎", money(u"CHF")},
        {u"法郎", money(u"CHF")},
        {u"卢布", money(u"RUB")},
        {u"印度卢比", money(u"INR")},
        {u"印度卢比元", money(u"INR")},
        {u"卢比", money(u"INR")},
        {u"巴基斯坦卢比", money(u"PKR")},
        {u"斯里兰卡卢比", money(u"LKR")},
        {u"尼泊尔卢比", money(u"NPR")},
        {u"泰铢", money(u"THB")},
        {u"铢", money(u"THB")},
        {u"越南盾", money(u"VND")},
        {u"印尼盾", money(u"IDR")},
        {u"印尼卢比", money(u"IDR")},
        {u"盾", money(u"IDR")},
        {u"林吉特", money(u"MYR")},
        {u"令吉", money(u"MYR")},
        {u"马币", money(u"MYR")},
        {u"菲律宾比索", money(u"PHP")},
        {u"披索", money(u"PHP")},
        {u"墨西哥比索", money(u"MXN")},
        {u"阿根廷比索", money(u"ARS")},
        {u"智利比索", money(u"CLP")},
        {u"哥伦比亚比索", money(u"COP")},
        {u"比索", money(u"PHP")},
        {u"雷亚尔", money(u"BRL")},
        {u"巴西雷亚尔", money(u"BRL")},
        {u"秘鲁索尔", money(u"PEN")},
        {u"兰特", money(u"ZAR")},
        {u"南非兰特", money(u"ZAR")},
        {u"里拉", money(u"TRY")},
        {u"土耳其里拉", money(u"TRY")},
        {u"迪拉姆", money(u"AED")},
        {u"阿联酋迪拉姆", money(u"AED")},
        {u"摩洛哥迪拉姆", money(u"MAD")},
        {u"里亚尔", money(u"SAR")},
        {u"沙特里亚尔", money(u"SAR")},
        {u"卡塔尔里亚尔", money(u"QAR")},
        {u"伊朗里亚尔", money(u"IRR")},
        {u"科威特第纳尔", money(u"KWD")},
        {u"伊拉克第纳尔", money(u"IQD")},
        {u"谢克尔", money(u"ILS")},
        {u"新谢克尔", money(u"ILS")},
        {u"瑞典克朗", money(u"SEK")},
        {u"挪威克朗", money(u"NOK")},
        {u"丹麦克朗", money(u"DKK")},
        {u"冰岛克朗", money(u"ISK")},
        {u"捷克克朗", money(u"CZK")},
        {u"克朗", money(u"SEK")},
        {u"兹罗提", money(u"PLN")},
        {u"福林", money(u"HUF")},
        {u"罗马尼亚列伊", money(u"RON")},
        {u"格里夫纳", money(u"UAH")},
        {u"坚戈", money(u"KZT")},
        {u"图格里克", money(u"MNT")},
        {u"埃及镑", money(u"EGP")},
        {u"奈拉", money(u"NGN")},
        {u"肯尼亚先令", money(u"KES")},
        {u"塔卡", money(u"BDT")},
        {u"缅元", money(u"MMK")},
        {u"缅币", money(u"MMK")},
        {u"瑞尔", money(u"KHR")},
        {u"基普", money(u"LAK")},
        {u"朝鲜元", money(u"KPW")},
    };
}

const Table &suffixes() {
    static const Table table = [] {
        std::vector<Table::Row> rows = names();
        static constexpr std::u16string_view codes[][2] = {{u"usd", u"USD"},
                                                           {u"rmb", u"CNY"},
                                                           {u"cny", u"CNY"},
                                                           {u"hkd", u"HKD"},
                                                           {u"twd", u"TWD"},
                                                           {u"ntd", u"TWD"},
                                                           {u"eur", u"EUR"},
                                                           {u"gbp", u"GBP"},
                                                           {u"jpy", u"JPY"},
                                                           {u"krw", u"KRW"},
                                                           {u"sgd", u"SGD"},
                                                           {u"aud", u"AUD"},
                                                           {u"cad", u"CAD"},
                                                           {u"chf", u"CHF"},
                                                           {u"inr", u"INR"},
                                                           {u"us$", u"USD"},
                                                           {u"yuan", u"CNY"},
                                                           {u"renminbi", u"CNY"},
                                                           {u"dollars", u"USD"},
                                                           {u"dollar", u"USD"},
                                                           {u"us dollars", u"USD"},
                                                           {u"u.s. dollars", u"USD"},
                                                           {u"hong kong dollars", u"HKD"},
                                                           {u"euros", u"EUR"},
                                                           {u"euro", u"EUR"},
                                                           {u"yen", u"JPY"},
                                                           {u"won", u"KRW"},
                                                           {u"rupees", u"INR"},
                                                           {u"baht", u"THB"},
                                                           {u"pounds", u"GBP"},
                                                           {u"swiss francs", u"CHF"},
                                                           {u"rubles", u"RUB"}};
        for (const auto &code : codes)
            rows.push_back({code[0], money(code[1])});
        for (const auto &sign : {u"$", u"€", u"£", u"¥"})
            rows.push_back({sign, money(sign[0] == u'$'   ? u"USD"
                                        : sign[0] == u'€' ? u"EUR"
                                        : sign[0] == u'£' ? u"GBP"
                                                          : u"CNY")});
        return Table(std::move(rows));
    }();
    return table;
}

const Table &prefixes() {
    static const Table table({
        {u"$", money(u"USD")},    {u"us$", money(u"USD")}, {u"u.s.$", money(u"USD")}, {u"usd", money(u"USD")},
        {u"usd$", money(u"USD")}, {u"hk$", money(u"HKD")}, {u"hkd", money(u"HKD")},   {u"nt$", money(u"TWD")},
        {u"ntd", money(u"TWD")},  {u"twd", money(u"TWD")}, {u"a$", money(u"AUD")},    {u"au$", money(u"AUD")},
        {u"aud", money(u"AUD")},  {u"c$", money(u"CAD")},  {u"ca$", money(u"CAD")},   {u"cad", money(u"CAD")},
        {u"s$", money(u"SGD")},   {u"sg$", money(u"SGD")}, {u"sgd", money(u"SGD")},   {u"nz$", money(u"NZD")},
        {u"r$", money(u"BRL")},   {u"mx$", money(u"MXN")}, {u"mop$", money(u"MOP")},  {u"¥", money(u"CNY")},
        {u"￥", money(u"CNY")},   {u"cn¥", money(u"CNY")}, {u"rmb", money(u"CNY")},   {u"rmb¥", money(u"CNY")},
        {u"cny", money(u"CNY")},  {u"jp¥", money(u"JPY")}, {u"jpy", money(u"JPY")},   {u"€", money(u"EUR")},
        {u"eur", money(u"EUR")},  {u"£", money(u"GBP")},   {u"￡", money(u"GBP")},    {u"gbp", money(u"GBP")},
        {u"₩", money(u"KRW")},    {u"￦", money(u"KRW")},  {u"krw", money(u"KRW")},   {u"₹", money(u"INR")},
        {u"inr", money(u"INR")},  {u"rs.", money(u"INR")}, {u"₽", money(u"RUB")},   {u"₫", money(u"VND")},
        {u"฿", money(u"THB")},    {u"₺", money(u"TRY")},   {u"₴", money(u"UAH")},     {u"₪", money(u"ILS")},
        {u"₱", money(u"PHP")},    {u"₸", money(u"KZT")},   {u"chf", money(u"CHF")},   {u"rm", money(u"MYR")},
        {u"sfr", money(u"CHF")},
    });
    return table;
}

const Table &namesBefore() {
    static const Table table({{u"人民币", money(u"CNY")},
                              {u"新台币", money(u"TWD")},
                              {u"台币", money(u"TWD")},
                              {u"港币", money(u"HKD")},
                              {u"港元", money(u"HKD")},
                              {u"美金", money(u"USD")},
                              {u"美元", money(u"USD")},
                              {u"日币", money(u"JPY")},
                              {u"日元", money(u"JPY")},
                              {u"日圆", money(u"JPY")},
                              {u"欧元", money(u"EUR")},
                              {u"英镑", money(u"GBP")},
                              {u"韩元", money(u"KRW")},
                              {u"韩币", money(u"KRW")},
                              {u"澳门币", money(u"MOP")},
                              {u"新币", money(u"SGD")},
                              {u"马币", money(u"MYR")}},
                             true);
    return table;
}

} // namespace

UnitMatch tables::currencyAt(const ScanText &text, qsizetype at) {
    const auto *row = suffixes().matchAt(text.folded(), at);
    if (!row)
        return {};
    const qsizetype end = at + static_cast<qsizetype>(row->word.size());
    if (ScanText::isLatin(row->word.back()) && ScanText::isLatinOrDigit(text.at(end)))
        return {};
    // 元 begins other words: 元器件, 元宇宙, 元年, 元素. 刀 and 块 are things.
    if (row->word == u"元" && QStringView(u"器宇年素件老首旦").contains(QChar(text.at(end))))
        return {};
    return {&row->value, end};
}

bool mayStartCurrencyPrefix(char16_t c) {
    return prefixes().mayStartWith(c);
}

UnitMatch currencyPrefixAt(const ScanText &text, qsizetype at) {
    const auto *row = prefixes().matchAt(text.folded(), at);
    if (!row || (ScanText::isLatin(row->word.front()) && ScanText::isLatinOrDigit(text.at(at - 1))))
        return {};
    qsizetype end = at + static_cast<qsizetype>(row->word.size());
    if (ScanText::isLatin(row->word.back()) && ScanText::isLatin(text.at(end)))
        return {};
    end = text.skipBlanks(end);
    return {&row->value, end};
}

const Unit *currencyNameBefore(const ScanText &text, qsizetype end) {
    const auto *row = namesBefore().matchBefore(text.folded(), text.skipBlanksBefore(end));
    return row ? &row->value : nullptr;
}

} // namespace variorum::figures

QStringList variorum::currencyCodes() {
    QStringList codes;
    for (const auto &row : figures::names())
        codes.append(QString::fromUtf16(row.value.name.data(), static_cast<qsizetype>(row.value.name.size())));
    codes.sort();
    codes.removeDuplicates();
    return codes;
}
