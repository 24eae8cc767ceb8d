// SPDX-License-Identifier: Apache-2.0
// The lines that date and sign an article: "2024-05-20 14:33 · 港口日报 阅读 120". They stand between its title and its
// text, shortly above the title, or behind the text; dates elsewhere are the article's matter, or other stories'.
#include "models/clean/rules/headfields.h"

#include "models/base/chinese.h"
#include "models/clean/rules/articleends.h"
#include "models/clean/rules/credits.h"
#include "models/clean/rules/datepatterns.h"
#include "models/clean/rules/englishsite.h"
#include "models/clean/rules/headparts.h"
#include "models/clean/rules/relativedates.h"
#include "models/clean/rules/runs.h"
#include "models/clean/ruletable.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace variorum::rules {

namespace {

constexpr std::size_t aboveTitle = 4; ///< lines
constexpr std::size_t intoText = 4;   ///< a standfirst may stand above the date
constexpr std::size_t behindText = 6;
constexpr std::size_t nearDate = 3; ///< lines between an outlet's name and the date
constexpr std::size_t leastSeries = 3;
constexpr int heaviestLine = 60;      ///< weight of a line that dates or signs
constexpr int heaviestLabelled = 100; ///< and where it gives its day behind a label
constexpr int heaviestRest = 24;      ///< and of what such a line holds beside
constexpr float ofHead = 0.92F;
constexpr float ofUpdate = 0.86F; ///< a date that says of itself that it is not the first
constexpr float ofAbove = 0.84F;
constexpr float ofTail = 0.82F;

class Around {
public:
    Around(const RuleInput &input, const std::vector<Line> &lines, const std::vector<LineEvidence> &evidence,
           const Body &body, std::size_t title, Proposals &out)
        : m_input(input), m_lines(lines), m_evidence(evidence), m_body(body), m_title(title), m_out(out) {}

    void run() {
        findSeries();
        std::vector<QStringView> head;
        for (std::size_t i = 0; i < m_body.first; ++i)
            head.push_back(m_lines[i].text);
        m_age = relativeDate(head, m_title);
        const std::size_t least = std::min(m_body.head, m_title);
        std::size_t from = m_title;
        for (std::size_t seen = 0; from > least && seen < aboveTitle && m_title - from < farHead; --from)
            seen += isButton(m_lines[from - 1]) || isCredit(from - 1) ? 0 : 1;
        const std::size_t into = std::min(m_body.first + intoText, m_body.last);
        for (std::size_t i = from; i < into; ++i) {
            if (const std::size_t lines = i > m_title ? partedDateAt(i) : 0; lines > 0) {
                i += lines - 1;
                continue;
            }
            if (i >= m_title || m_evidence[i].meta || m_evidence[i].stamp || !isButton(m_lines[i]))
                line(i, i < m_title ? ofAbove : ofHead);
        }
        const std::size_t signOff = behindSignOff(m_lines, m_body.last + 1, m_lines.size());
        const std::size_t end = std::min(m_lines.size(), signOff + behindText);
        for (std::size_t i = std::max(m_body.last, into); i < end && !m_evidence[i].caption; ++i)
            line(i, ofTail);
        if (!m_dated && m_age && m_lines[m_age->line].open())
            m_out.structure.push_back(own(field(m_age->span.shifted(m_lines[m_age->line].section.span.begin),
                                                FieldKind::Published, m_age->iso, ofAbove)));
    }

private:
    /// The days of a diary, the lines of a log: several lines of one form that begin with a date date what follows each
    /// of them, and not the article.
    void findSeries() {
        // Lines of one form: days or moments, alone or with words behind them.
        std::array<std::vector<std::size_t>, 4> forms;
        for (std::size_t i = m_title + 1; i <= m_body.last && i < m_lines.size(); ++i) {
            if ((!m_evidence[i].meta && !m_evidence[i].stamp) || !m_lines[i].open())
                continue;
            const std::vector<FoundDate> &dates = m_lines[i].dates();
            if (!dates.empty() && dates[0].span.begin == 0 && !dates[0].labelled)
                forms[(dates[0].iso.contains(u'T') ? 1 : 0) + (restOf(m_lines[i]) > 0 ? 2 : 0)].push_back(i);
        }
        // One day again and again is the date that a page repeats.
        for (const std::vector<std::size_t> &found : forms) {
            QSet<QString> days;
            for (const std::size_t i : found)
                days.insert(m_lines[i].dates()[0].iso);
            if (found.size() >= leastSeries && days.size() > 1)
                m_series.insert(m_series.end(), found.begin(), found.end());
        }
        std::sort(m_series.begin(), m_series.end());
    }

    /// The lines of a date that stands in several; 0 for none.
    std::size_t partedDateAt(std::size_t i) {
        const auto textOf = [this](std::size_t k) {
            return k < m_body.first && m_lines[k].open() ? m_lines[k].text.toString() : QString();
        };
        const std::optional<PartedDate> date = partedDate(textOf(i), textOf(i + 1), textOf(i + 2));
        if (!date)
            return 0;
        const Span span(m_lines[i].section.span.begin, m_lines[i + date->lines - 1].section.span.end);
        m_out.structure.push_back(own(field(span, FieldKind::Published, date->iso, ofHead)));
        m_dated = true;
        return date->lines;
    }

    void line(std::size_t i, float confidence) {
        const Line &line = m_lines[i];
        const bool bar = isDatedBar(line);
        if (i == m_value || (line.open() && valueBelow(i, confidence)) || i == m_title || !line.open() || line.prose ||
            line.section.kind != BlockKind::Paragraph || (line.weight > heaviestLine && !bar && !isLabelled(line)) ||
            std::binary_search(m_series.begin(), m_series.end(), i))
            return;
        // How long ago dates nothing where no clock says since when, and heads nothing either.
        if (i > m_title && i <= m_body.first && isOnlyAge(line.folded)) {
            m_out.structure.push_back(own(drop(line.section.span, 0.9F, 1)));
            return;
        }
        // Inside a Chinese text a Latin line with a date among its words is what a program printed.
        if (i > m_body.first && i <= m_body.last && restOf(line) > 0 && isLatinLine(line) &&
            !isLatinLine(m_lines[m_body.first]))
            return;
        // Days inside the text are its matter once its head is dated.
        const bool matter = i > m_body.first && i <= m_body.last && m_dated;
        const bool dated = !matter && dates(line, confidence);
        m_dated = m_dated || (dated && i <= m_body.first);
        const bool beside = isBeside(i);
        const QString text = line.text.toString();
        const std::vector<Credit> credits = creditsOfLine(text);
        // Inside the text a short line is a heading more often than a signature; below a picture or a standfirst at its
        // head, a line that calls somebody a reporter is none.
        const bool reports = i < m_body.first + intoText && callsReporter(line, credits);
        if (!dated && !beside && !reports && !isUnsigned(text) && !isBelowStandfirst(i) && i > m_body.first &&
            i <= m_body.last)
            return;
        bool credited = false;
        bool signed_ = false;
        for (const Credit &credit : credits) {
            // An outlet's name alone may head the page; it is the article's between its title and its date.
            const bool between =
                i > m_title && i < m_body.first && credit.span.length() == text.size() && isNearDate(i);
            if (credit.field == FieldKind::Publisher &&
                (bar || (credits.size() == 1 && !dated && !beside && !between) || isBeside(i, FieldKind::Publisher)))
                continue;
            signed_ = signed_ || credit.field == FieldKind::Byline;
            m_out.structure.push_back(own(field(credit.span.shifted(line.section.span.begin), credit.field,
                                                credit.value, confidence - lessFor(credit, line, confidence))));
            credited = true;
        }
        const HeadLine head = headLine(i);
        // Without a date, a line that names people does it alone, above the text.
        const bool readable = dated || (head.dates.empty() && !credited && head.place == HeadLine::Place::Head);
        for (const Credit &credit : readable ? unlabelledCredits(head) : std::vector<Credit>()) {
            // What the whole line says is surer than one of its parts.
            if ((credit.field == FieldKind::Byline ? signed_ : credited) ||
                (credit.field == FieldKind::Publisher && isBeside(i, FieldKind::Publisher)))
                continue;
            m_out.structure.push_back(own(field(credit.span.shifted(line.section.span.begin), credit.field,
                                                credit.value, confidence - lessFor(credit, line, confidence))));
            signed_ = signed_ || credit.field == FieldKind::Byline;
        }
        credited = credited || signed_;
        const bool outside = (i > m_title && i < m_body.first) || i > m_body.last;
        const bool about = outside && isAbout(line) && i + 1 < m_lines.size() &&
                           (m_evidence[i - 1].meta || m_evidence[i + 1].meta || isCredit(i - 1) || isCredit(i + 1));
        // A work is named where words are quoted from it.
        if (!credited && text.contains(u'《'))
            return;
        const bool unsigned_ = i > m_title && i < m_body.first + intoText && isUnsigned(text);
        if ((dated || beside || credited || about || unsigned_ || isClock(line, i)) &&
            (bar || restOf(line) <= heaviestRest))
            m_out.structure.push_back(own(drop(line.section.span, 0.9F, 1)));
    }

    /// How much less sure a credit is than its line. The site that stands beside the date gives way to a source that
    /// the page names as one.
    static float lessFor(const Credit &credit, const Line &line, float confidence) {
        const bool bare = confidence >= ofHead && credit.field == FieldKind::Publisher && !line.folded.contains(u"源");
        return bare ? 0.06F : 0.02F;
    }

    /// True for what signs an English text below a first sentence that sums it up.
    [[nodiscard]] bool isBelowStandfirst(std::size_t i) const {
        if (i == m_body.first || i > m_body.first + intoText || !isLatinLine(m_lines[i]))
            return false;
        for (std::size_t k = m_body.first + 1; k <= i; ++k) {
            if (!m_evidence[k].meta)
                return false;
        }
        return true;
    }

    [[nodiscard]] HeadLine headLine(std::size_t i) const {
        HeadLine head;
        head.text = m_lines[i].text.toString();
        head.dates = m_lines[i].dates();
        head.place = i <= m_title        ? HeadLine::Place::Above
                     : i >= m_body.first ? isBelowStandfirst(i) ? HeadLine::Place::Head : HeadLine::Place::Behind
                                         : HeadLine::Place::Head;
        head.belowTitle = i == m_title + 1;
        if (head.place == HeadLine::Place::Head) {
            head.nearDate = i + 1 == m_body.first || m_evidence[i - 1].dated ||
                            (i > 1 && (m_evidence[i - 2].dated || isDay(i - 2)));
            head.aboveDate = m_evidence[i + 1].meta;
            for (std::size_t k = i + 1; k < m_body.first && k <= i + nearDate; ++k)
                head.datedBelow = head.datedBelow || (m_evidence[k].meta && !m_lines[k].dates().empty());
        }
        return head;
    }

    /// A day with its year, alone on a line that a time of day stands below.
    bool isDay(std::size_t i) const {
        static const Pattern hour(uR"(^\d{1,2}:\d\d(?::\d\d)?$)");
        const std::vector<FoundDate> &dates = m_lines[i].dates();
        return i > m_title && dates.size() == 1 && dates[0].hasYear() && restOf(m_lines[i]) == 0 &&
               hour.matches(m_lines[i + 1].folded);
    }

    /// "Source:", alone or at the end of a line, with the name on the next. True if nothing else stands on the line.
    bool valueBelow(std::size_t i, float confidence) {
        const QString text = m_lines[i].text.toString();
        if (i + 1 >= m_lines.size() || i + 1 == m_title || !m_lines[i + 1].open() || m_lines[i + 1].prose)
            return false;
        const std::optional<Credit> credit = creditBelowLabel(text, m_lines[i + 1].text.toString());
        if (!credit)
            return false;
        m_out.structure.push_back(
            own(field(m_lines[i + 1].section.span, credit->field, credit->value, confidence - 0.02F)));
        m_value = i + 1;
        if (credit->span.begin > 0)
            return false;
        m_out.structure.push_back(own(drop(m_lines[i].section.span, 0.9F, 1)));
        return true;
    }

    /// "记者江声／东港报道" on a line of its own.
    static bool callsReporter(const Line &line, const std::vector<Credit> &credits) {
        return line.folded.contains(u"记者") &&
               std::any_of(credits.begin(), credits.end(), [&line](const Credit &credit) {
                   return credit.field == FieldKind::Byline && credit.span.end == line.text.size();
               });
    }

    /// True right behind the line that dates the article, and above it where a few short lines stand between.
    bool isNearDate(std::size_t i) const {
        if (m_evidence[i - 1].dated)
            return true;
        for (std::size_t k = i + 1; k < m_body.first && k <= i + nearDate; ++k) {
            if (m_evidence[k].dated)
                return true;
        }
        return false;
    }

    /// Where it was posted, and how often it was read.
    static bool isAbout(const Line &line) {
        static const Pattern about(
            uR"(^(?:(?:发布于|发表于|来自|发自|ip属地)[:]?\p{Han}{2,8}|[★☆●◆■▲⭐]?(?:(?:点击|浏览|阅读|访问|查看|人气|评论|点赞|收藏)(?:次数|量|数)?[:]?\d+[次人条]?)+|(?:头图|题图|首图|封面图?|配图)(?:来源|来自|源自)?[|丨/:].{2,16}|(?:摄影|图片?|供图|视频|插图|制图|设计)[:/|丨]\p{Han}{2,4}(?:[、,/]?\p{Han}{2,4}){0,3}|(?:发布人|发布者|录入|上传)[:].{1,8}|\d{1,6}人(?:参与|评论|跟帖)(?:\d{1,6}(?:条|人)?(?:评论|跟帖))?|(?:原创|转载)|(?:预计)?阅读(?:时间|时长|约?需)[:]?(?:约|大约)?\d{1,3}分钟)$)");
        return about.matches(line.folded);
    }

    /// A site's clock above the title.
    bool isClock(const Line &line, std::size_t i) const {
        return i < m_title && (line.folded.startsWith(u"今天是") || line.folded.contains(u"农历"));
    }

    bool isCredit(std::size_t i) const {
        return m_lines[i].section.role == Section::Role::Field && m_lines[i].section.field != FieldKind::Title &&
               !m_lines[i].text.startsWith(u"date "); // a stamp says nothing of what stands beside it
    }

    static StructureEdit own(StructureEdit edit) {
        edit.rule = ruleId(QLatin1StringView("dateline"));
        return edit;
    }

    /// True if another piece of the same line of the page is already a field, of this kind where one is given.
    bool isBeside(std::size_t i, std::optional<FieldKind> kind = std::nullopt) const {
        const auto joined = [this](std::size_t a, std::size_t b) {
            const Offset from = m_lines[a].section.span.end;
            const QStringView between =
                QStringView(m_input.working.text).mid(from, m_lines[b].section.span.begin - from);
            return !between.contains(u'\n') && !between.contains(u'\r');
        };
        const auto isOne = [&](std::size_t k) { return isCredit(k) && (!kind || m_lines[k].section.field == *kind); };
        for (std::size_t k = i; k > 0 && joined(k - 1, k); --k) {
            if (isOne(k - 1))
                return true;
        }
        for (std::size_t k = i; k + 1 < m_lines.size() && joined(k, k + 1); ++k) {
            if (isOne(k + 1))
                return true;
        }
        return false;
    }

    bool dates(const Line &line, float confidence) {
        bool any = false;
        const std::vector<FoundDate> &all = line.dates();
        // From one day to another without a year: when something is on.
        const auto isDay = [](const FoundDate &date) { return !date.hasYear() && !date.labelled; };
        if (all.size() > 1 && (std::all_of(all.begin(), all.end(), isDay) || isRange(line.text, all)))
            return false;
        for (FoundDate date : all) {
            // A site's clock names the weekday or the lunar day and no time, or stands beside other words.
            const bool above = confidence < ofHead && confidence > ofTail;
            const bool clock =
                line.text.contains(u'期') || line.text.contains(u"农历") || restOf(line) > 0 || isAboveLunarDay(line);
            // How long the text takes to read stands beside its date, and beside no clock.
            static const Pattern reading(uR"(\dminread|阅读(?:时间|时长|约)|\d分钟)");
            if (above && clock && !date.labelled && !reading.matches(line.folded) &&
                (!date.iso.contains(u'T') || m_age))
                continue;
            // Behind the text, a day beside other words is that of another story.
            const bool behind = confidence <= ofTail;
            if (behind && !date.labelled && !date.iso.contains(u'T') && isOfOther(line))
                continue;
            // Dates in addresses, file names, code and clauses date nothing.
            if (date.ofEvent || isInAddress(line.text, date) || !isAlone(line, date.span))
                continue;
            any = true;
            if (!date.hasYear())
                date.iso = yearOf(date.iso.mid(2)) + date.iso.mid(1);
            if (!date.hasYear())
                continue;
            // A day of publishing at the foot is surer than one of drawing up at the head.
            const bool posted = behind && date.labelled && !date.updated && line.folded.contains(u"发布");
            m_out.structure.push_back(
                own(field(date.span.shifted(line.section.span.begin), FieldKind::Published, date.iso,
                          date.updated ? std::min(confidence - 0.02F, ofUpdate)
                          : posted     ? ofUpdate + 0.01F
                                       : confidence)));
        }
        return any;
    }

    /// True for a line with words that sign nothing, and for one below the headline of another story.
    [[nodiscard]] bool isOfOther(const Line &line) const {
        if (restOf(line) > 0)
            return !line.folded.startsWith(u'(') && creditsOfLine(line.text.toString()).empty();
        const auto i = static_cast<std::size_t>(&line - m_lines.data());
        static const Pattern office(uR"((?:政府|办公[室厅]|委员会|[局厅处院部会社]|公司|大学|中心)$)");
        return i > m_body.last + 1 && isTitleLike(m_lines[i - 1]) && !office.matches(m_lines[i - 1].folded) &&
               creditsOfLine(m_lines[i - 1].text.toString()).empty();
    }

    [[nodiscard]] bool isAboveLunarDay(const Line &line) const {
        const auto below = static_cast<std::size_t>(&line - m_lines.data()) + 1;
        return below < m_lines.size() && m_lines[below].folded.startsWith(u"农历");
    }

    static bool isRange(QStringView text, const std::vector<FoundDate> &dates) {
        for (std::size_t i = 1; i < dates.size(); ++i) {
            const Offset from = dates[i - 1].span.end;
            const QStringView between = text.mid(from, dates[i].span.begin - from).trimmed();
            if (between.size() == 1 && QStringView(u"至到-–—~～－").contains(between.front()))
                return true;
        }
        return false;
    }

    /// True if what stands around a date looks like the rest of a line that dates: labels, names, counts.
    static bool isAlone(const Line &line, Span date) {
        QString rest = line.text.toString();
        rest.remove(date.begin, date.length());
        rest = withoutSources(rest);
        static const Pattern code(uR"([=\"'`{}<>│\\$#]|[A-Za-z_]\()");
        // "12/31/2002 的值" is a clause.
        const QStringView behind = line.text.mid(date.end).trimmed();
        if (behind.startsWith(u'的') && behind != u"的文章")
            return false;
        if (isDatedBar(line) || isLabelled(line))
            return true;
        return weight(rest) <= heaviestRest && !rest.contains(u'，') && !code.matches(rest);
    }

    /// True for a longer line of many sources that gives its day behind the word for one: "来源：… 发布日期：…".
    static bool isLabelled(const Line &line) {
        const std::vector<FoundDate> &dates = line.dates();
        return line.weight <= heaviestLabelled && dates.size() == 1 && dates[0].labelled && dates[0].hasYear() &&
               line.folded.contains(u"来源") && !line.text.contains(u'。');
    }

    /// The year that the text itself gives to a day ("05-20"), if it does; "" otherwise.
    QString yearOf(const QString &day) const {
        const Span text(m_lines[m_body.first].section.span.begin, m_lines[m_body.last].section.span.end);
        const QString date =
            QStringLiteral("(20\\d\\d)年%1月%2日").arg(day.mid(0, 2).toInt()).arg(day.mid(3, 2).toInt());
        const QRegularExpressionMatch match = QRegularExpression(date).match(
            excerpt(m_input.working.text, text.begin, std::min(text.length(), mostText)));
        return match.captured(1);
    }
    static constexpr Offset mostText = 4000; ///< units of the text that are looked through for a year

    /// The weight of a line without its dates.
    static int restOf(const Line &line) {
        int rest = line.weight;
        for (const FoundDate &date : line.dates())
            rest -= weight(line.text.mid(date.span.begin, date.span.length()));
        return rest;
    }

    const RuleInput &m_input;
    const std::vector<Line> &m_lines;
    const std::vector<LineEvidence> &m_evidence;
    const Body &m_body;
    std::size_t m_title;
    std::vector<std::size_t> m_series; ///< lines
    Proposals &m_out;
    std::optional<RelativeDate> m_age;                  ///< by the site's clock above the title
    bool m_dated = false;                               ///< a line of the head has a date
    std::size_t m_value = static_cast<std::size_t>(-1); ///< the line that a label above it names
};

} // namespace

void fieldsAround(const RuleInput &input, const std::vector<Line> &lines, const std::vector<LineEvidence> &evidence,
                  const Body &body, std::size_t title, Proposals &out) {
    Around(input, lines, evidence, body, title, out).run();
}

} // namespace variorum::rules
