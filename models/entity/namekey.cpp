// SPDX-License-Identifier: Apache-2.0
#include "models/entity/namekey.h"

#include "models/base/chinese.h"

#include <algorithm>

namespace variorum {

char16_t nameKey(char16_t c) {
    switch (c) {
    case 0x2022: // bullet
    case 0x2027: // hyphenation point
    case 0x2219: // bullet operator
    case 0x22C5: // dot operator
    case 0x30FB: // katakana middle dot, full and half width
    case 0xFF65:
    case 0xFF0E: // full-width full stop, as papers in Traditional part foreign names
        return nameDot;
    case 0x2010: // hyphens and the en dash
    case 0x2011:
    case 0x2013:
        return u'-';
    case 0x2019:
        return u'\'';
    default:
        return folded(c);
    }
}

QString nameKey(QStringView text) {
    QString key(text.size(), Qt::Uninitialized);
    std::transform(text.utf16(), text.utf16() + text.size(), reinterpret_cast<char16_t *>(key.data()),
                   [](char16_t c) { return nameKey(c); });
    return key;
}

bool isWordCharacter(char16_t key) {
    if (key < 0x80)
        return (key >= u'a' && key <= u'z') || (key >= u'0' && key <= u'9');
    return key >= 0xC0 && key < 0x2000 && QChar(key).isLetterOrNumber();
}

namespace {

/// SpaceX2018年, OpenAI3个月: the number behind a Latin word belongs to what follows.
bool numberBegins(QStringView text, qsizetype at) {
    const auto isDigit = [&text](qsizetype i) { return i < text.size() && text[i] >= u'0' && text[i] <= u'9'; };
    if (at == 0 || !isDigit(at) || isDigit(at - 1))
        return false;
    while (isDigit(at))
        ++at;
    return at < text.size() && QStringView(u"年月日个個万萬亿億%家名倍").contains(text[at]);
}

} // namespace

bool standsAlone(QStringView text, qsizetype begin, qsizetype end) {
    const auto word = [&text](qsizetype at) {
        return at >= 0 && at < text.size() && isWordCharacter(nameKey(text[at].unicode()));
    };
    // facebook of www.facebook.com and gmail of name@gmail.com are parts of addresses.
    const auto is = [&text](qsizetype at, char16_t c) { return at >= 0 && at < text.size() && text[at] == c; };
    const bool address = word(begin) && word(end - 1) &&
                         ((is(end, u'.') && word(end + 1) && text[end + 1].isLower()) || is(begin - 1, u'@') ||
                          (is(begin - 1, u'.') && word(begin - 2)));
    // F1 of F1.8 is a part of another number.
    const auto digit = [&text](qsizetype at) {
        return at >= 0 && at < text.size() && text[at] >= u'0' && text[at] <= u'9';
    };
    const bool decimal = digit(end - 1) && is(end, u'.') && digit(end + 1);
    // 41万|台大型机组: the word for one of many is no beginning of a name. Behind a digit it may be: 730臺南市.
    const bool counted = begin > 0 && (text[begin] == u'\u53F0' || text[begin] == u'\u81FA') &&
                         QStringView(u"万千百十亿余多几萬億餘幾").contains(text[begin - 1]);
    return !address && !decimal && !counted && !(word(begin) && word(begin - 1)) &&
           !(word(end - 1) && word(end) && !numberBegins(text, end));
}

} // namespace variorum
