// SPDX-License-Identifier: Apache-2.0
#include "models/compare/qualifiers.h"

#include "models/compare/clauses.h"
#include "models/compare/timerange.h"

#include <algorithm>

namespace variorum::comparing {

namespace {

/// Day numbers are periods from a month upwards: a day tells when something was said, not what a figure is of.
constexpr double shortestPeriod = 20;
/// How far back from a figure its qualifiers are looked for, in units.
constexpr Offset reach = 60;

struct Word {
    QStringView word;
    QStringView means; ///< "*" for the whole
};

// 首期 and 一期 are one part; what is said of 其余 is said of no part by name.
constexpr Word parts[] = {
    {u"第一阶段", u"1"}, {u"第二阶段", u"2"}, {u"第三阶段", u"3"}, {u"第一期", u"1"}, {u"第二期", u"2"},
    {u"第三期", u"3"},   {u"首阶段", u"1"},   {u"第一批", u"1批"}, {u"首期", u"1"},   {u"一期", u"1"},
    {u"二期", u"2"},     {u"三期", u"3"},     {u"四期", u"4"},     {u"首批", u"1批"}, {u"其余", u"-"},
    {u"余下", u"-"},     {u"剩余", u"-"},     {u"剩下", u"-"},     {u"总共", u"*"},   {u"一共", u"*"},
    {u"合计", u"*"},     {u"共计", u"*"},     {u"累计", u"*"},     {u"全部", u"*"},   {u"整体", u"*"},
    {u"整个", u"*"},     {u"总", u"*"},
};

constexpr Word years[] = {
    {u"上一年", u"-1"}, {u"上年度", u"-1"}, {u"本年度", u"0"}, {u"去年", u"-1"}, {u"上年", u"-1"}, {u"今年", u"0"},
    {u"本年", u"0"},    {u"明年", u"1"},    {u"前年", u"-2"},  {u"后年", u"2"},  {u"次年", u"1"},  {u"同期", u"同期"},
};

/// The meaning of the word of a table that begins last in the text, or an empty string.
template <std::size_t N>
QString nearest(QStringView before, const Word (&table)[N]) {
    qsizetype at = -1;
    QStringView means;
    for (const Word &row : table) {
        const qsizetype found = before.lastIndexOf(row.word);
        if (found > at) {
            at = found;
            means = row.means;
        }
    }
    return means.toString();
}

/// 由X降到, 从X增至 begin a change; 降到X, 增至X end it.
Qualifiers::Role roleOf(QStringView before, QStringView behind) {
    static constexpr QStringView ends[] = {u"降到", u"降至",   u"降为",   u"升到",   u"升至",  u"增到",
                                           u"增至", u"增加到", u"增长到", u"涨到",   u"涨至",  u"提高到",
                                           u"减到", u"减至",   u"减少到", u"扩大到", u"上调至"};
    for (const QStringView word : ends) {
        if (before.endsWith(word) || before.chopped(std::min<qsizetype>(1, before.size())).endsWith(word))
            return Qualifiers::Role::To;
        const qsizetype at = behind.indexOf(word);
        if (at >= 0 && at <= 4)
            return Qualifiers::Role::From;
    }
    return Qualifiers::Role::None;
}

/// 每度 of 每度电要多付1.8分, 每周 of 周活跃用户 (before the figure or behind it); empty where nothing is counted by.
QString perWhat(QStringView clause, QStringView behind) {
    static constexpr QStringView active[] = {u"日活", u"周活", u"月活"};
    for (const QStringView word : active) {
        if (clause.contains(word) || behind.first(std::min<qsizetype>(4, behind.size())).contains(word))
            return QStringLiteral("每") + word.front();
    }
    const qsizetype at = clause.lastIndexOf(u'每');
    if (at < 0 || at + 1 >= clause.size())
        return {};
    const QChar what = clause[at + 1];
    return QStringLiteral("每") + (what == u'天' ? QChar(u'日') : what);
}

bool isOfTime(const QString &per) {
    return !per.isEmpty() && QStringView(u"年月日季周时").contains(per.back());
}

/// 每度 and 每千瓦时 may be one, 每年 and 每月 are not.
bool samePer(const QString &a, const QString &b) {
    if (a.isEmpty() || b.isEmpty())
        return a.isEmpty() == b.isEmpty();
    return a == b || (!isOfTime(a) && !isOfTime(b));
}

/// The companies and products that are named in a span.
QStringList namesIn(const std::vector<Mention> &mentions, Span span) {
    QStringList names;
    auto at = std::lower_bound(mentions.begin(), mentions.end(), span.begin,
                               [](const Mention &mention, Offset begin) { return mention.span.begin < begin; });
    for (; at != mentions.end() && at->span.begin < span.end; ++at) {
        if (at->type == EntityType::Organisation || at->type == EntityType::Product)
            names.append(at->entity);
    }
    return names;
}

bool disjoint(const QStringList &a, const QStringList &b) {
    return std::none_of(a.begin(), a.end(), [&b](const QString &name) { return b.contains(name); });
}

} // namespace

Qualifiers qualifiersOf(const QString &folded, Span sentence, const std::vector<Figure> &figures, std::size_t figure,
                        const std::vector<Mention> &mentions) {
    Qualifiers out;
    const Figure &what = figures[figure];
    const Offset begin = std::max(sentence.begin, what.span.begin - reach);
    const QStringView before = QStringView(folded).mid(begin, what.span.begin - begin);
    Offset clauseBegin = what.span.begin;
    // A list is one clause: 首期400兆瓦、1.6吉瓦时.
    while (clauseBegin > begin && (!endsClause(folded[clauseBegin - 1]) || folded[clauseBegin - 1] == u'、'))
        --clauseBegin;
    const QStringView clause = QStringView(folded).mid(clauseBegin, what.span.begin - clauseBegin);
    const QStringView behind =
        QStringView(folded).mid(what.span.end, std::clamp<Offset>(sentence.end - what.span.end, 0, 12));
    // 首期 holds on through a sentence, 总 for what it stands beside.
    out.part = nearest(clause, parts);
    if (out.part.isEmpty())
        out.part = nearest(before, parts);
    if (out.part == QStringLiteral("*") && nearest(clause, parts).isEmpty())
        out.part.clear();
    out.per = perWhat(clause, behind);
    out.role = roleOf(before, behind);
    // 由上一年的9.4亿元降到3.1亿元: the year is that of the beginning.
    if (what.kind != FigureKind::Date && out.role != Qualifiers::Role::To) {
        for (std::size_t k = figure; k > 0; --k) {
            const Figure &earlier = figures[k - 1];
            if (earlier.span.begin < clauseBegin)
                break;
            const auto days = earlier.kind == FigureKind::Date ? timeRange(earlier) : std::nullopt;
            if (days && days->high - days->low >= shortestPeriod) {
                out.period = days;
                break;
            }
        }
        if (!out.period)
            out.time = nearest(clause, years);
    }
    out.names = namesIn(mentions, {clauseBegin, what.span.begin});
    if (out.names.isEmpty())
        out.names = namesIn(mentions, {sentence.begin, what.span.begin});
    return out;
}

bool sameScopeOfEqual(const Qualifiers &a, const Qualifiers &b) {
    const bool parts = a.part.isEmpty() || b.part.isEmpty() || a.part == b.part;
    const bool periods = !a.period || !b.period || a.period->overlaps(*b.period);
    const bool times = a.time.isEmpty() || b.time.isEmpty() || a.time == b.time;
    const bool pers = a.per.isEmpty() || b.per.isEmpty() || samePer(a.per, b.per);
    return parts && periods && times && pers;
}

bool sameThing(const Qualifiers &a, const Qualifiers &b) {
    if (!sameScopeOfEqual(a, b))
        return false;
    // What is said of a part is not said of the whole, named or not.
    const auto isWhole = [](const QString &part) { return part.isEmpty() || part == QStringLiteral("*"); };
    if (isWhole(a.part) != isWhole(b.part) || !samePer(a.per, b.per))
        return false;
    if (a.period && b.period && (a.period->low != b.period->low || a.period->high != b.period->high))
        return false;
    return (a.role == Qualifiers::Role::From) == (b.role == Qualifiers::Role::From);
}

bool sameScope(const Qualifiers &a, const Qualifiers &b) {
    return sameThing(a, b) && (a.names.isEmpty() || b.names.isEmpty() || !disjoint(a.names, b.names));
}

} // namespace variorum::comparing
