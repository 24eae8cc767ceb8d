// SPDX-License-Identifier: Apache-2.0
#include "models/figure/calendar.h"
#include "models/figure/clocktime.h"
#include "models/figure/codes.h"
#include "models/figure/dates.h"
#include "models/figure/durations.h"
#include "models/figure/figure.h"
#include "models/figure/hedges.h"
#include "models/figure/idioms.h"
#include "models/figure/listedunits.h"
#include "models/figure/moneywords.h"
#include "models/figure/quantity.h"

#include <bitset>

namespace variorum {

namespace {

using namespace figures;

/// The characters at which the scanner stops to look; all others it passes over.
const std::bitset<65536> &starts() {
    static const std::bitset<65536> set = [] {
        std::bitset<65536> all;
        for (char32_t c = 0x21; c < 0xFFFF; ++c) {
            const auto unit = static_cast<char16_t>(c);
            all.set(unit, startsNumeral(unit) || mayStartDate(unit) || mayStartShare(unit) ||
                              mayStartCurrencyPrefix(unit) || ScanText::isLatin(unit) || unit == u'半' ||
                              unit == u'成' || unit == u'接');
        }
        return all;
    }();
    return set;
}

class Scanner {
public:
    Scanner(QStringView text, const FigureContext &context)
        : m_text(text), m_published(publishedMoment(context.published)), m_names(context.names) {
        m_sense = senseOf(m_text);
    }

    std::vector<Figure> run() {
        const auto &stops = starts();
        qsizetype i = 0;
        while (i < m_text.size()) {
            if (!stops.test(m_text.at(i)))
                ++i;
            else
                i = std::max(i + 1, step(i));
        }
        return std::move(m_figures);
    }

private:
    /// Handles what starts at `i` and says where to go on. Each step passes what it has looked at or looks at a bounded
    /// stretch, so that the whole stays linear.
    qsizetype step(qsizetype i) {
        if (m_names) {
            while (m_name < m_names->size() && (*m_names)[m_name].end <= i)
                ++m_name;
            if (m_name < m_names->size() && (*m_names)[m_name].contains(static_cast<Offset>(i)))
                return behindName(i, (*m_names)[m_name].end);
        }
        if (const qsizetype idiom = idiomAt(m_text, i))
            return i + idiom;
        const char16_t c = m_text.at(i);
        if (mayStartDate(c)) {
            if (const qsizetype end = date(i))
                return end;
            if (const qsizetype end = clockTimeAt(m_text, i))
                return end;
        }
        if (ScanText::isLatin(c) && !currencyPrefixAt(m_text, i).unit) {
            const qsizetype end = endOfLatin(m_text, i);
            return m_text.folded().mid(end, 3) == u"://" || m_text.folded().mid(i, 4) == u"www."
                       ? endOfAddress(m_text, end)
                       : end;
        }
        if (mayStartShare(c)) {
            if (const qsizetype end = share(i))
                return end;
        }
        if (startsNumeral(c) || c == u'半' || mayStartCurrencyPrefix(c))
            return quantity(i);
        return i + 1;
    }

    /// 自民国115年 is no country that is called 自民国.
    qsizetype behindName(qsizetype i, qsizetype end) {
        const bool era = mayStartEra(m_text.at(i)) && dateAt(m_text, i, {m_published, {}, false}).end > end;
        return era ? date(i) : end;
    }

    qsizetype date(qsizetype i) {
        constexpr qsizetype reach = 40;
        const QStringView between = i - m_dateEnd < reach ? m_text.raw().mid(m_dateEnd, i - m_dateEnd) : QStringView();
        // A month without a day is of its own sentence; 25日 in the next is one of the month of publication.
        const bool near = i - m_dateEnd < reach && !between.contains(u'\n') &&
                          (m_date.day > 0 || m_date.month == 0 || !between.contains(u'\u3002'));
        const DateMatch match = dateAt(m_text, i, {m_published, near ? m_date : Moment(), m_sense.yuan == u"TWD"});
        if (!match)
            return 0;
        m_date = match.last;
        m_dateEnd = match.end;
        Figure figure;
        figure.span = Span(i, match.end);
        figure.kind = FigureKind::Date;
        figure.iso = match.iso;
        figure.resolved = match.resolved;
        figure.approximate = match.approximate;
        m_figures.push_back(std::move(figure));
        return match.end;
    }

    qsizetype share(qsizetype i) {
        const Share share = shareAt(m_text, i);
        if (share.end == 0 || isOrdinalBefore(m_text, i, false))
            return 0;
        Figure figure;
        figure.kind = share.multiple ? FigureKind::Multiple : FigureKind::Percent;
        figure.unit = share.multiple ? QStringLiteral("times") : QStringLiteral("%");
        qsizetype end = share.end;
        double upper = share.upper;
        if (const qsizetype next = connector(end)) {
            const Share other = shareAt(m_text, next);
            if (other.end > 0 && other.multiple == share.multiple && other.value > share.value) {
                upper = other.value;
                end = other.end;
            } else if (m_text.folded().mid(i, 3) == u"百分之" && startsNumeral(m_text.at(next))) {
                // 百分之卅四至卅六
                const Numeral bare = readNumeral(m_text, next);
                const char16_t behind = m_text.at(bare.end);
                if (bare.valid && !bare.vague && bare.scale == 0 && bare.amount.value() > share.value &&
                    (!isHan(behind) || isOneOf(behind, u"的左以之间"))) {
                    upper = bare.amount.value();
                    end = bare.end;
                }
            }
        }
        figure.span = Span(i, end);
        if (!share.vague) {
            figure.value = share.value;
            if (upper > share.value)
                figure.valueMax = upper;
        }
        hedge(figure);
        figure.approximate = figure.approximate || share.vague || share.about || share.upper > share.value;
        if (share.minimum)
            figure.bound = Bound::Minimum;
        m_figures.push_back(std::move(figure));
        return end;
    }

    qsizetype quantity(qsizetype i) {
        Quantity first = readQuantity(m_text, i, m_sense);
        const bool one = first.numeral.single && first.numeral.amount.value() == 1;
        // 近一年 is the last one; 近一吨 is nearly one.
        const bool lately = one && m_text.at(i - 1) == u'近' && first.unit && first.unit->kind == FigureKind::Duration;
        if (!first.prefixed && (lately || isOrdinalBefore(m_text, i, one)))
            return behindOrdinal(first);
        if (!first.numeral.valid && !first.valid)
            return first.end;
        if (const qsizetype end = range(first))
            return end;
        if (isInCode(m_text, i) && (!first.unit || (first.unit->traits & Unit::Classifier)))
            return std::max(first.begin + 1, first.numeral.end);
        takeUnitOfList(m_text, m_sense, first);
        takeMoneyOfWords(m_text, m_sense, first);
        if (!m_figures.empty())
            takeMoneyOfSentence(m_text, m_sense, m_figures.back(), first);
        if (first.valid ? isSectionNumber(first) : !countsWithoutClassifier(first)) {
            // 5G, 3D, 17e
            const qsizetype end = first.numeral.end;
            return first.numeral.arabic && ScanText::isLatin(m_text.at(end)) ? endOfLatin(m_text, end)
                                                                             : std::max(first.begin + 1, end);
        }
        Figure figure = figureOf(first);
        // 每10股派息2元: so many of what the figure behind is of each.
        if (figure.kind == FigureKind::Count && m_text.at(i - 1) == u'每')
            return first.end;
        figure.span = Span(first.begin, first.end);
        figure.value = valueOf(first.numeral.amount, first);
        if (!(first.numeral.upper.value() == first.numeral.amount.value())) {
            figure.valueMax = valueOf(first.numeral.upper, first);
            if (figure.kind == FigureKind::Duration && !first.half) // 二三十年
                figure.iso = figure.iso + QLatin1Char('/') +
                             isoDuration(first.numeral.upper.value() * first.unit->factor, first.unit->name);
        }
        sign(figure);
        return finish(std::move(figure), first, i);
    }

    /// 跌15元至1430元: by how much and to where, and no range. Shares may be either.
    bool isChange(const Quantity &first) const {
        const char16_t c = m_text.at(m_text.skipBlanksBefore(first.begin) - 1);
        return first.valid && first.unit && first.unit->kind != FigureKind::Percent &&
               isOneOf(m_text.at(m_text.skipBlanks(first.end)), u"至到") && isOneOf(c, u"跌涨升降挫扬落");
    }

    /// 五到七个, 500亿到600亿美元, 10兆瓦到1吉瓦. 0 if there is no range.
    qsizetype range(Quantity first) {
        const qsizetype next = isChange(first) ? 0 : connector(first.end);
        if (next == 0 || first.numeral.vague || first.numeral.digitString || first.half)
            return 0;
        Quantity second = readQuantity(m_text, next, m_sense);
        if (!second.valid && second.numeral.valid && !isCountedWord(m_text, m_text.skipBlanks(second.end)))
            takeMoneyOfWords(m_text, m_sense, first);
        const bool openMoney = first.prefixed && !second.valid && second.numeral.valid && second.numeral.scale > 0;
        if (openMoney) {
            second.unit = first.unit;
            second.currency = first.currency;
            second.valid = true;
        }
        if (!second.valid && !first.valid && second.numeral.valid) {
            if (const qsizetype end = shareRange(first, next))
                return end;
        }
        if (!second.valid && !(second.numeral.valid && countsWithoutClassifier(second)))
            return 0;
        if (second.numeral.vague ||
            (first.valid && first.unit && second.unit &&
             (first.unit->kind != second.unit->kind || first.currency != second.currency ||
              (first.unit->kind == FigureKind::Percent && writtenUnit(first) != writtenUnit(second)) ||
              (first.unit->traits & Unit::Classifier && first.unit->name != second.unit->name))))
            return 0;
        if (first.valid != second.valid && first.valid && !openMoney)
            return 0;
        Quantity from = first;
        if (!first.valid || openMoney) {
            from.unit = second.unit;
            const int own = first.numeral.scale; // 一千到两千万: 千 is no scale of its own
            const int others = second.numeral.scale;
            const bool inherits = own < others && (own == 0 || (own < 4 && others >= 4)) &&
                                  first.numeral.amount.value() < second.numeral.lead;
            if (inherits)
                from.numeral.amount.exponent += second.numeral.scale;
        }
        Figure figure = figureOf(second);
        figure.value = valueOf(from.numeral.amount, from);
        figure.valueMax = valueOf(second.numeral.upper, second);
        if (!figure.value || !figure.valueMax || !(*figure.value < *figure.valueMax))
            return 0;
        if (figure.kind == FigureKind::Duration) {
            const QString low = from.valid
                                    ? from.iso
                                    : isoDuration(from.numeral.amount.value() * second.unit->factor, second.unit->name);
            figure.iso = low.isEmpty() || second.iso.isEmpty() ? QString() : low + QLatin1Char('/') + second.iso;
        }
        figure.span = Span(first.begin, second.end);
        figure.approximate = first.approximate || first.numeral.approximate;
        return finish(std::move(figure), second, first.begin);
    }

    /// 三到五成
    qsizetype shareRange(const Quantity &first, qsizetype next) {
        const Share share = shareAt(m_text, next);
        const double low = first.numeral.amount.value() * 10;
        if (share.end == 0 || share.multiple || m_text.at(share.end - 1) != u'成' || low <= 0 || low >= share.value)
            return 0;
        Figure figure;
        figure.kind = FigureKind::Percent;
        figure.unit = QStringLiteral("%");
        figure.span = Span(first.begin, share.end);
        figure.value = low;
        figure.valueMax = share.value;
        hedge(figure);
        m_figures.push_back(std::move(figure));
        return share.end;
    }

    /// What stands between the number and the end. 上升5个基点至4.12% is no range though both are shares.
    QStringView writtenUnit(const Quantity &q) const {
        const qsizetype begin = m_text.skipBlanks(q.numeral.end);
        return m_text.folded().mid(begin, q.end - begin);
    }

    /// Kind, unit and ISO text; values are left to the caller.
    Figure figureOf(const Quantity &q) const {
        Figure figure;
        figure.approximate = q.approximate || q.numeral.approximate || q.numeral.vague;
        if (!q.unit || (q.unit->traits & Unit::Classifier)) {
            figure.kind = FigureKind::Count;
            // 七人骗取, 42岁男子, 8级强风: persons and years are what is counted, and degrees count nothing behind
            // them.
            const bool alone =
                q.unit && q.unit->name != u"人份" &&
                (isOneOf(q.unit->name.front(), u"人死伤") || isOneOf(q.unit->name.back(), u"岁级届分点"));
            figure.unit = alone ? QString() : countedNoun(m_text, q.end);
            if (figure.unit.isEmpty() && q.unit)
                figure.unit = m_text.raw()
                                  .mid(q.end - static_cast<qsizetype>(q.unit->name.size()),
                                       static_cast<qsizetype>(q.unit->name.size()))
                                  .toString();
            return figure;
        }
        figure.kind = q.perSecond ? FigureKind::Rate : q.unit->kind;
        if (q.unit->traits & Unit::AsWritten) {
            qsizetype from = q.numeral.end;
            while (from < q.end && (ScanText::isInlineBlank(m_text.at(from)) ||
                                    (q.approximate && isOneOf(m_text.at(from), u"多余来几"))))
                ++from;
            figure.unit = m_text.raw().mid(from, q.end - from).toString();
        } else if (figure.kind == FigureKind::Money) {
            figure.unit = QStringView(q.currency.data(), static_cast<qsizetype>(q.currency.size())).toString();
        } else if (q.perSecond) {
            figure.unit = QStringLiteral("B/s");
        } else if (figure.kind != FigureKind::Duration) {
            figure.unit = QStringView(q.unit->name.data(), static_cast<qsizetype>(q.unit->name.size())).toString();
        }
        figure.iso = q.iso;
        return figure;
    }

    qsizetype finish(Figure figure, const Quantity &last, qsizetype begin) {
        const Hedge around = hedge(figure);
        // 百家, 千人, 百公里, 千瓦时 alone are sayings or measures of something else; 上百家 and 近千人 are not.
        if (last.numeral.bareScale && !around.any && !last.approximate && last.numeral.amount.value() < 1e5 &&
            last.unit)
            return std::max(begin + 1, last.numeral.end);
        if (figure.kind == FigureKind::Duration) {
            figure.value.reset();
            figure.valueMax.reset();
        }
        const qsizetype end = figure.span.end;
        m_figures.push_back(std::move(figure));
        return end;
    }

    /// Large numbers, and numbers before a word that is counted as it is, need no classifier.
    bool countsWithoutClassifier(const Quantity &q) const {
        const Numeral &number = q.numeral;
        if (q.prefixed || !number.valid || number.digitString || number.leadingZero)
            return false;
        const qsizetype next = m_text.skipBlanks(q.end);
        if (ScanText::isLatin(m_text.at(q.end)) && number.scale < 4)
            return false;
        if (isCountedWord(m_text, next)) {
            const double value = number.amount.value();
            const bool year = number.arabic && number.digits == 4 && !number.grouped && number.scale == 0 &&
                              value >= 1900 && value <= 2100;
            return (number.arabic && !year && next == q.end && value >= 2) || number.scale >= 4 || number.vague ||
                   (!number.single && value >= 10 && !number.bareScale);
        }
        if (number.bareScale)
            return false;
        return number.scale >= 4 || number.grouped || number.compound ||
               (!number.arabic && number.amount.value() >= 1e4);
    }

    /// "2 家长…" at the beginning of a line numbers a section; so many have few pages.
    bool isSectionNumber(const Quantity &q) const {
        if (!q.unit || !(q.unit->traits & Unit::Classifier) || !q.numeral.arabic || q.numeral.digits > 1 ||
            q.numeral.scale > 0)
            return false;
        const char16_t before = m_text.at(m_text.skipBlanksBefore(q.begin) - 1);
        return (before == 0 || before == u'\n') && ScanText::isInlineBlank(m_text.at(q.numeral.end));
    }

    /// -3.9%, 净利润为-3亿元, 毛利率为负12.1% and 零下20度 are negative.
    void sign(Figure &figure) const {
        const bool money = figure.kind == FigureKind::Money;
        if (!figure.value || figure.valueMax ||
            (!money && figure.kind != FigureKind::Percent && figure.kind != FigureKind::Temperature))
            return;
        const qsizetype before = figure.span.begin - 1;
        const char16_t c = m_text.at(before);
        const char16_t previous = m_text.at(before - 1);
        // Before money the sign may as well join two words.
        const bool minus = (c == u'-' || c == 0x2212) && !ScanText::isLatinOrDigit(previous) &&
                           !isOneOf(previous, u"%)-") &&
                           !(money && isHan(previous) && !isOneOf(previous, u"为是至到达约由从润债损额"));
        const bool frost = figure.kind == FigureKind::Temperature && c == u'下' && m_text.at(before - 1) == u'零';
        const bool word = c == u'负' && (!isHan(previous) || isOneOf(previous, u"为是至到达约由从利润值额入收率速"));
        if (!minus && !frost && !word)
            return;
        figure.value = -*figure.value;
        if (minus || word)
            --figure.span.begin;
    }

    Hedge hedge(Figure &figure) const {
        const Hedge around = hedgeAround(m_text, figure.span.begin, figure.span.end);
        if (figure.bound == Bound::None)
            figure.bound = around.bound;
        figure.approximate = figure.approximate || around.approximate;
        return around;
    }

    /// Past 至, 到, - between two numbers; 0 if something else follows.
    qsizetype connector(qsizetype at) const {
        const qsizetype p = m_text.skipBlanks(at);
        if (!isOneOf(m_text.at(p), u"至到-–—~～〜－"))
            return 0;
        const bool doubled = isOneOf(m_text.at(p), u"-–—－") && m_text.at(p + 1) == m_text.at(p); // 2——3万
        const qsizetype next = m_text.skipBlanks(p + (doubled ? 2 : 1));
        const char16_t c = m_text.at(next);
        return startsNumeral(c) || c == u'$' || c == u'€' || c == u'£' || c == u'¥' ? next : 0;
    }

    /// 第1至3名: the end of the range is an ordinal as well.
    qsizetype behindOrdinal(const Quantity &first) const {
        const qsizetype next = connector(first.numeral.end);
        if (next == 0)
            return first.numeral.end;
        const SmallNumber second = readSmallNumber(m_text, next);
        return second.value >= 0 ? second.end : first.numeral.end;
    }

    ScanText m_text;
    Moment m_published;
    TextSense m_sense;
    Moment m_date; ///< the last date that was read
    qsizetype m_dateEnd = 0;
    const std::vector<Span> *m_names = nullptr;
    std::size_t m_name = 0;
    std::vector<Figure> m_figures;
};

} // namespace

std::vector<Figure> findFigures(QStringView text, const FigureContext &context) {
    return Scanner(text, context).run();
}

} // namespace variorum
