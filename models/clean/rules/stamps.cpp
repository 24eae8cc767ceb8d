// SPDX-License-Identifier: Apache-2.0
// Which dates are those of a list. Comments have beside each of their dates who wrote them, words that differ; a list
// of stories has its headlines, the same word each time, or nothing but the date. The first of comments may be the
// article's own, and so may one that much more text follows than the others.
#include "models/clean/rules/stamps.h"

#include "models/base/chinese.h"
#include "models/clean/rules/datepatterns.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace variorum::rules {

namespace {

constexpr std::size_t leastComments = 4; ///< dates beside different words
constexpr int mostSigned = 2;            ///< weight of a Latin name beside a date
constexpr std::size_t leastStamps = 3;   ///< lines of one form with a date that are a list's
constexpr std::size_t longestItem = 5;   ///< lines of a story in a list
constexpr qsizetype longestDay = 16;     ///< units of a day without a year, and a count
constexpr int heaviestStamped = 60;      ///< weight of such a line
constexpr int shortestHeadline = 8;      ///< weight of what is more than a name or a column
constexpr float ofArticle = 9;           ///< score of the shortest text that a list's form of date may stand above

/// A line that a date is the first or the last word of.
struct Stamped {
    std::size_t line = 0;
    bool timed = false; ///< with the time of day
    bool first = false; ///< the date stands before the words
    QString words;      ///< what stands beside the date
    QString date;       ///< ISO 8601
};

std::vector<Stamped> stampedLines(const std::vector<Line> &lines, const std::vector<LineEvidence> &evidence) {
    static const Pattern day(uR"(^(?:\d\d-\d\d|\d{1,2}月\d{1,2}日)(?:\s+[\d.]+[万wk]?\+?)?$)");
    std::vector<Stamped> found;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const QStringView text = lines[i].text;
        if (!lines[i].open() || lines[i].weight > heaviestStamped)
            continue;
        if (text.size() <= longestDay && text.front().isDigit() && day.matches(text.toString())) {
            found.push_back({i, false, false, {}, {}});
            continue;
        }
        // A remark in a list of them may read like a sentence that goes on into its date.
        const bool told = lines[i].prose && !endsSentence(text) && text.contains(u':');
        const std::vector<FoundDate> dates = evidence[i].meta || told ? lines[i].dates() : std::vector<FoundDate>();
        if (dates.size() != 1 || dates[0].labelled || (!dates[0].hasYear() && !dates[0].iso.contains(u'T')))
            continue;
        QString words = text.toString();
        words.remove(dates[0].span.begin, dates[0].span.length());
        // A log is written in other letters than the text around it.
        const auto isHanUnit = [](QChar c) { return isHan(c.unicode()); };
        if (weight(words) > mostSigned && std::none_of(words.begin(), words.end(), isHanUnit))
            continue;
        const bool first = dates[0].span.begin == 0;
        found.push_back(
            {i, dates[0].iso.contains(u'T'), first, weight(words) == 0 ? QString() : words.trimmed(), dates[0].iso});
    }
    return found;
}

/// True for the dates of a chronicle: they head paragraphs, of which the one before has ended, or go on from day to
/// day. A list has a headline above each, and the newest story first.
bool isChronicle(const std::vector<Line> &lines, const std::vector<Stamped> &group) {
    std::size_t heading = 0;
    std::size_t rising = 0;
    for (std::size_t k = 0; k < group.size(); ++k) {
        const std::size_t at = group[k].line;
        heading += at + 1 < lines.size() && lines[at + 1].prose && (k == 0 || lines[at - 1].prose) ? 1 : 0;
        rising += k > 0 && group[k - 1].date < group[k].date ? 1 : 0;
    }
    return 2 * heading >= group.size() || 2 * rising >= group.size();
}

/// Marks the headline above the first date of a list, as far from it as the others are.
void markFirst(const std::vector<Line> &lines, const std::vector<Stamped> &group, std::vector<LineEvidence> &evidence) {
    std::size_t distance = group[1].line - group[0].line;
    for (std::size_t k = 2; k < group.size(); ++k)
        distance = std::min(distance, group[k].line - group[k - 1].line);
    if (distance < 2 || distance > longestItem || group[0].line + 1 < distance)
        return;
    const std::size_t first = group[0].line + 1 - distance;
    evidence[first].item = lines[first].open() && !lines[first].prose && evidence[first].score <= 0;
}

} // namespace

void findStamps(const std::vector<Line> &lines, std::vector<LineEvidence> &evidence) {
    QHash<QString, std::vector<Stamped>> groups;
    for (const Stamped &stamp : stampedLines(lines, evidence)) {
        const QString side = stamp.first ? QStringLiteral("<") : QStringLiteral(">");
        if (stamp.date.isEmpty())
            groups[QStringLiteral("day")].push_back(stamp);
        else if (stamp.words.isEmpty())
            groups[stamp.timed ? QStringLiteral("alone, timed") : QStringLiteral("alone")].push_back(stamp);
        else if (stamp.timed)
            groups[side].push_back(stamp);
        else if (weight(stamp.words) >= shortestHeadline)
            groups[side + u'h'].push_back(stamp);
        else
            groups[side + stamp.words].push_back(stamp);
    }
    const auto proseBetween = [&](std::size_t from, std::size_t to) {
        float sum = 0;
        for (std::size_t i = from + 1; i < to; ++i)
            sum += std::max(evidence[i].score, 0.0F);
        return sum;
    };
    for (const std::vector<Stamped> &group : groups) {
        const bool ofComments = group[0].timed && !group[0].words.isEmpty();
        if (group.size() < (ofComments ? leastComments : leastStamps))
            continue;
        QSet<QString> words;
        for (const Stamped &stamp : group)
            words.insert(stamp.words);
        if (ofComments ? static_cast<std::size_t>(words.size()) < leastComments : isChronicle(lines, group))
            continue;
        bool ownFirst = ofComments;
        if (!ownFirst) {
            float most = 0;
            for (std::size_t k = 1; k + 1 < group.size(); ++k)
                most = std::max(most, proseBetween(group[k].line, group[k + 1].line));
            const float behindFirst = proseBetween(group[0].line, group[1].line);
            ownFirst = behindFirst > ofArticle && behindFirst > 2 * most;
        }
        if (!ofComments && !ownFirst)
            markFirst(lines, group, evidence);
        for (std::size_t k = ownFirst ? 1 : 0; k < group.size(); ++k) {
            LineEvidence &stamp = evidence[group[k].line];
            stamp.aged = stamp.stamp = true;
            stamp.meta = stamp.dated = false;
            stamp.score = ofAge;
        }
    }
}

} // namespace variorum::rules
