// SPDX-License-Identifier: Apache-2.0
#include "models/figure/scales.h"

#include "models/figure/digits.h"
#include "models/figure/wordtable.h"

namespace variorum::figures {

namespace {

bool isMore(char16_t c) {
    return c == u'多' || c == u'余' || c == u'几';
}

const WordTable<int> &scales() {
    static const WordTable<int> table(
        {{u"百", 2},      {u"千", 3},      {u"万", 4},       {u"十万", 5},    {u"百万", 6},    {u"千万", 7},
         {u"亿", 8},      {u"十亿", 9},    {u"百亿", 10},    {u"千亿", 11},   {u"万亿", 12},   {u"兆", 12},
         {u"十万亿", 13}, {u"百万亿", 14}, {u"千万亿", 15},  {u"亿亿", 16},   {u"十亿亿", 17}, {u"百亿亿", 18},
         {u"千亿亿", 19}, {u"万亿亿", 20}, {u"佰", 2},       {u"仟", 3},      {u"佰万", 6},    {u"仟万", 7},
         {u"佰亿", 10},   {u"仟亿", 11},   {u"thousand", 3}, {u"million", 6}, {u"billion", 9}, {u"trillion", 12},
         {u"bn", 9},      {u"mn", 6},      {u"tn", 12},      {u"b", 9},       {u"m", 6},       {u"k", 3}});
    return table;
}

/// 70B参数, 15M tokens: a letter multiplies only what is always counted so.
bool isModelScale(const ScanText &text, qsizetype end) {
    static const WordList words(u"参数 个参数 词元 token 参数量");
    return words.lengthAt(text.folded(), text.skipBlanks(end)) > 0;
}

/// 台币3兆, NT$ 1.2兆: a currency stands before the number that ends at `end`.
bool isPriced(const ScanText &text, qsizetype end) {
    qsizetype p = end;
    while (p > 0 && (ScanText::isDigit(text.at(p - 1)) || chineseDigit(text.at(p - 1)) >= 0 ||
                     ScanText::isInlineBlank(text.at(p - 1)) || QStringView(u".,点").contains(QChar(text.at(p - 1)))))
        --p;
    return p > 0 && p < end && QStringView(u"币元圆镑金$€£¥").contains(QChar(text.at(p - 1)));
}

} // namespace

int placeOf(char16_t c) {
    switch (c) {
    case u'十':
    case u'拾':
        return 1;
    case u'百':
    case u'佰':
        return 2;
    case u'千':
    case u'仟':
        return 3;
    case u'万':
        return 4;
    case u'亿':
        return 8;
    case u'兆':
        return 12;
    default:
        return 0;
    }
}

int tensOf(char16_t c) {
    return c == u'廿' ? 2 : c == u'卅' ? 3 : 0;
}

bool isTrillion(const ScanText &text, qsizetype at) {
    qsizetype next = text.skipBlanks(at + 1);
    if (isMore(text.at(next)))
        ++next;
    // 3兆8090亿, 29兆6,310.12亿, 1兆 933.6 亿, 一兆二千亿, 四十九兆九千五百九十二亿
    constexpr qsizetype longest = 9;
    qsizetype more = next;
    while (more - next < longest &&
           (ScanText::isDigit(text.at(more)) || chineseDigit(text.at(more)) >= 0 || isOneOf(text.at(more), u"十百千") ||
            (more > next && isOneOf(text.at(more), u".,") && ScanText::isDigit(text.at(more + 1)))))
        ++more;
    if (more > next && isOneOf(text.at(text.skipBlanks(more)), u"亿万"))
        return true;
    return QStringView(u"元美日韩台新人港欧英圆円卢印个").contains(QChar(text.at(next))) || isPriced(text, at);
}

bool isKilo(const ScanText &text, qsizetype at) {
    return text.at(at) == u'千' && QStringView(u"瓦克米卡赫字比伏帕焦兆").contains(QChar(text.at(at + 1)));
}

Scale readScale(const ScanText &text, qsizetype at, int digitsBefore) {
    Scale scale;
    scale.end = at;
    const qsizetype blank = text.skipBlanks(at);
    qsizetype p = blank;
    if (isMore(text.at(p)) && placeOf(text.at(p + 1)) > 0) {
        scale.approximate = true;
        scale.vague = text.at(p) == u'几';
        ++p;
    }
    if (text.at(p) == u'个' && text.at(p + 1) == u'亿') {
        scale.spelled = true;
        ++p;
    }
    const auto *row = scales().matchAt(text.folded(), p);
    if (!row)
        return Scale{0, false, false, false, at};
    const qsizetype end = p + static_cast<qsizetype>(row->word.size());
    const bool latin = ScanText::isLatin(row->word.front());
    const bool small = row->value < 4 && !latin;
    const char16_t next = text.at(end);
    const bool refused =
        (latin && ScanText::isLatinOrDigit(next)) || (latin && row->word.size() == 1 && !isModelScale(text, end)) ||
        (row->word == u"兆" && !isTrillion(text, p)) ||
        (small && (blank != at || digitsBefore > 2 || QStringView(u"分度货姓科胜事问里年").contains(QChar(next)))) ||
        (blank != at && !latin && row->value == 4 && QStringView(u"一科达").contains(QChar(next)));
    if (refused)
        return Scale{0, false, false, false, at};
    scale.exponent = row->value;
    scale.end = end;
    return scale;
}

} // namespace variorum::figures
