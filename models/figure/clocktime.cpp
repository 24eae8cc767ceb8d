// SPDX-License-Identifier: Apache-2.0
#include "models/figure/clocktime.h"

#include "models/figure/numerals.h"
#include "models/figure/units.h"
#include "models/figure/wordtable.h"

namespace variorum::figures {

namespace {

/// Past the seconds of 17点55分23秒; `at` where there are none.
qsizetype endOfSeconds(const ScanText &text, qsizetype at) {
    const SmallNumber seconds = readSmallNumber(text, at);
    return seconds.value >= 0 && seconds.value < 60 && text.at(seconds.end) == u'秒' ? seconds.end + 1 : at;
}

} // namespace

qsizetype readTime(const ScanText &text, qsizetype at, Moment &moment) {
    qsizetype p = text.skipBlanks(at);
    if (p == at && text.at(p) == u't' && ScanText::isDigit(text.at(p + 1)))
        ++p;
    static const WordTable<int> parts(
        {{u"凌晨", 0},  {u"清晨", 0},  {u"早上", 0},  {u"早晨", 0},  {u"上午", 0}, {u"中午", 11}, {u"下午", 12},
         {u"傍晚", 12}, {u"晚上", 12}, {u"晚间", 12}, {u"深夜", 12}, {u"早间", 0}, {u"午间", 11}, {u"午后", 12},
         {u"夜间", 12}, {u"夜里", 12}, {u"半夜", 0},  {u"午夜", 0},  {u"早", 0},   {u"晚", 12},   {u"夜", 12}});
    int later = 0;
    qsizetype none = at; // where to stop if no hour follows: 周二凌晨
    if (const auto *row = parts.matchAt(text.folded(), p)) {
        later = row->value;
        const qsizetype end = p + static_cast<qsizetype>(row->word.size());
        if (!isOneOf(text.at(end), u"会报餐宴期年于些班高点茶市课自"))
            none = end;
        p = text.skipBlanks(end);
    }
    SmallNumber hour = readSmallNumber(text, p);
    if (isOneOf(text.at(p), u"零〇") && isOneOf(text.at(p + 1), u"时点"))
        hour = {0, p + 1};
    if (hour.value < 0 || hour.value > 24)
        return none;
    p = hour.end;
    if (isOneOf(text.at(text.skipBlanks(p)), u"时点") && ScanText::isDigit(text.at(p - 1)))
        p = text.skipBlanks(p); // 8 點
    int minute = -1;
    if (text.at(p) == u':' && ScanText::isDigit(text.at(p + 1)) && ScanText::isDigit(text.at(p + 2))) {
        minute = (text.at(p + 1) - u'0') * 10 + text.at(p + 2) - u'0';
        p += 3;
        if (text.at(p) == u':' && ScanText::isDigit(text.at(p + 1)) && ScanText::isDigit(text.at(p + 2)))
            p += 3;
    } else if (isOneOf(text.at(p), u"时点") && text.at(p + 1) != u'间') {
        ++p;
        const SmallNumber minutes = readSmallNumber(text, p);
        if (minutes.value >= 0 && text.at(minutes.end) == u'分') {
            minute = minutes.value;
            p = endOfSeconds(text, minutes.end + 1);
        } else if (text.at(p) == u'半') {
            minute = 30;
            ++p;
        }
    } else {
        return none;
    }
    if (minute > 59)
        return none;
    moment.hour = hour.value < 12 && later > 0 && hour.value + 12 - later >= 0
                      ? hour.value + (later == 11 ? (hour.value < 3 ? 12 : 0) : 12)
                      : hour.value;
    moment.minute = std::max(minute, 0);
    return moment.hour < 24 ? p : none;
}

namespace {

/// Past 2:50 and 2:50 分; 0 for 1:31.6 and 1:31元, which are ratios.
qsizetype endOfDigitalTime(const ScanText &text, qsizetype colon) {
    const auto digit = [&text](qsizetype at) { return ScanText::isDigit(text.at(at)); };
    if (!digit(colon + 1) || !digit(colon + 2) || digit(colon + 3) || text.at(colon + 1) > u'5')
        return 0;
    const qsizetype end = colon + 3;
    const qsizetype next = text.skipBlanks(end);
    if (text.at(next) == u'分' && !isOneOf(text.at(next + 1), u"之比"))
        return next + 1;
    return text.at(end) == u'.' || unitAt(text, next).unit ? 0 : end;
}

} // namespace

qsizetype clockTimeAt(const ScanText &text, qsizetype at) {
    const SmallNumber hour = readSmallNumber(text, at);
    if (hour.value < 0 || hour.value > 24)
        return 0;
    if (text.at(hour.end) == u':' && ScanText::isDigit(text.at(at)))
        return endOfDigitalTime(text, hour.end);
    if (!isOneOf(text.at(hour.end), u"点时"))
        return 0;
    const SmallNumber minute = readSmallNumber(text, hour.end + 1);
    return minute.value >= 0 && minute.value < 60 && text.at(minute.end) == u'分' && text.at(minute.end + 1) != u'之'
               ? endOfSeconds(text, minute.end + 1)
               : 0;
}

} // namespace variorum::figures
