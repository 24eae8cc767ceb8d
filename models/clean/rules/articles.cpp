// SPDX-License-Identifier: Apache-2.0
// Where articles begin and end, and what stands at their heads: the title, which page furniture repeats, a standfirst,
// and tags. Paragraphs tell the article; a byline behind a discarded stretch begins another. What lies outside is
// dropped.
#include "models/base/chinese.h"
#include "models/clean/rules/articleends.h"
#include "models/clean/rules/bodies.h"
#include "models/clean/rules/credits.h"
#include "models/clean/rules/datepatterns.h"
#include "models/clean/rules/englishsite.h"
#include "models/clean/rules/headfields.h"
#include "models/clean/rules/rules.h"
#include "models/clean/rules/setaside.h"
#include "models/clean/rules/titles.h"
#include "models/clean/ruletable.h"

#include <QHash>

#include <algorithm>
#include <optional>

namespace variorum::rules {

namespace {

constexpr int longestColumn = 8;             ///< weight of the name of a site or a column
constexpr std::size_t mostColumns = 2;       ///< lines that hold such names
constexpr std::size_t belowTitle = 10;       ///< lines in which it may stand again in parts
constexpr int leastTold = 12;                ///< weight of a sentence
constexpr std::size_t aboveText = 4;         ///< lines from a caption to the text
constexpr int leastStamped = 10;             ///< weight of a title behind a stamp; a site's name is shorter
constexpr qsizetype longestBesideDate = 160; ///< units of a title and its date
constexpr std::size_t mostCopies = 3;        ///< of a title, itself among them, that a text may hold
constexpr int longestRefrain = 20;           ///< weight
constexpr qsizetype leastLineEnds = 5;
constexpr std::size_t mostHeadlines = 2; ///< of other stories above a title

class Assignment {
public:
    Assignment(const RuleInput &input, Proposals &out)
        : m_input(input), m_out(out), m_lines(linesOf(input)), m_evidence(evidenceOf(input, m_lines)),
          m_stamp(leadingStamp(input.working.text)), m_taken(m_lines.size(), false) {}

    void run() {
        const Bodies bodies = bodiesOf(m_lines, m_evidence);
        if (bodies.all.empty()) {
            dropAll();
            return;
        }
        // The main article comes first.
        std::vector<std::size_t> order(bodies.all.size());
        for (std::size_t i = 0; i < order.size(); ++i)
            order[i] = i;
        std::rotate(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(bodies.main),
                    order.begin() + static_cast<std::ptrdiff_t>(bodies.main) + 1);
        m_nothingElse = bodies.nothingElse;
        for (std::size_t place = 0; place < order.size(); ++place) {
            const std::size_t next = order[place] + 1;
            assign(bodies.all[order[place]], order[place] > 0 ? bodies.all[order[place] - 1].last + 1 : 0,
                   next < bodies.all.size() ? bodies.all[next].head : m_lines.size(), static_cast<int>(place));
        }
        dropRest(bodies.all);
    }

private:
    void dropAll() {
        for (auto line = m_lines.rbegin(); line != m_lines.rend(); ++line) {
            if (line->section.role != Section::Role::Dropped)
                m_out.structure.push_back(drop(line->section.span, 0.9F, 2));
        }
        m_out.issues.push_back({PageIssue::Kind::NoArticle, {}, Span(0, m_input.working.text.size()), {}});
    }

    void assign(const Body &body, std::size_t floor, std::size_t limit, int number) {
        std::size_t from = body.first;
        const std::ptrdiff_t far = m_nothingElse ? -1 : farTitleOf(m_lines, m_evidence, body, floor);
        const std::ptrdiff_t subject = m_nothingElse ? messageHead(body.head) : -1;
        std::ptrdiff_t title = subject >= 0 ? subject : far >= 0 ? far : titleOf(m_lines, m_evidence, body);
        // A saved page's stamp stands in front of the title.
        const std::ptrdiff_t stamped = m_nothingElse && subject < 0 && number == 0 ? behindStamp() : -1;
        title = stamped >= 0 ? stamped : title;
        const bool vouchedFor =
            subject >= 0 || stamped >= 0 ||
            (title >= 0 && isVouchedFor(m_lines, m_evidence, body, static_cast<std::size_t>(title)));
        // Where nothing stands around an article and nothing speaks for one of the lines at its head, the first is its
        // title, or none is: longer ones below may be verses, roles, days of a diary.
        if (const std::ptrdiff_t official = m_nothingElse && !vouchedFor ? officialTitle(m_lines, body) : -1;
            official >= 0)
            title = official;
        else if (m_nothingElse && title >= 0 && !vouchedFor && !m_evidence[body.head].meta)
            title = isTitleLike(m_lines[body.head]) ? static_cast<std::ptrdiff_t>(body.head) : -1;
        // A headline may end like a sentence: a line that dates or signs stands below no paragraph.
        const bool signedBelow = body.head + 1 < m_lines.size() && m_evidence[body.head + 1].meta;
        if (m_nothingElse && title < 0)
            title = signedBelow && isTitleLike(m_lines[body.head]) ? static_cast<std::ptrdiff_t>(body.head)
                                                                   : callingOut(m_lines, body);
        const bool doubted = m_nothingElse && title >= 0 && !vouchedFor;
        const std::ptrdiff_t beside = title < 0 || doubted ? titleBesideDate(body, doubted) : -1;
        if (beside >= 0) {
            title = -1;
            from = static_cast<std::size_t>(beside);
        }
        if (title >= 0) {
            const auto [firstLine, lastLine] = linesOfTitle(m_lines, m_evidence, static_cast<std::size_t>(title));
            title = static_cast<std::ptrdiff_t>(lastLine);
            from = firstLine;
            const Line &line = m_lines[lastLine];
            const Offset label = subject >= 0 ? labelEnd(line.text) : titleLabel(line);
            QString value = label > 0 ? line.text.mid(label).toString() : QString();
            for (std::size_t i = firstLine; firstLine < lastLine && i <= lastLine; ++i)
                value += m_lines[i].text.trimmed();
            const Span whole(m_lines[firstLine].section.span.begin, line.section.span.end);
            m_out.structure.push_back(field(whole, FieldKind::Title, value.trimmed(), 0.93F));
            // Other copies, alone or behind the site's words, are furniture; where nothing is, a longer line below is a
            // heading.
            std::vector<std::size_t> copies = sameAs(line);
            for (std::size_t i = body.head, end = m_nothingElse ? from : headEnd(m_lines, body); i < end; ++i) {
                if (m_lines[i].folded.contains(line.folded) && !m_evidence[i].meta)
                    copies.push_back(i);
            }
            std::sort(copies.begin(), copies.end());
            copies.erase(std::unique(copies.begin(), copies.end()), copies.end());
            for (const std::size_t i : copies) {
                // What a picture is called stands in the text again and again; a refrain is shorter.
                const bool inText = (m_nothingElse ? i > headEnd(m_lines, body) : i >= body.first && i <= body.last) &&
                                    (copies.size() < mostCopies || line.weight < longestRefrain);
                if ((i >= from && i <= lastLine) || !m_lines[i].open() || inText)
                    continue;
                StructureEdit copy = drop(m_lines[i].section.span, 0.95F);
                copy.rule = ruleId(QLatin1StringView("duplicate-title"));
                m_out.structure.push_back(copy);
            }
        }
        if (title >= 0)
            parts(static_cast<std::size_t>(title), body);
        else if (!m_nothingElse && beside < 0)
            from = leadAbove(body);
        const std::size_t above = title >= 0 ? static_cast<std::size_t>(title) : from;
        fieldsAround(m_input, m_lines, m_evidence, body, above, m_out);
        if (m_nothingElse) {
            // Nothing is lost of a page that is nothing but an article, whatever its first and last lines look like;
            // but the site's or the column's name may stand above the title.
            if (!vouchedFor || !isColumn(body.head, from))
                from = body.head;
        } else {
            head(above, body.first, far >= 0);
        }
        std::size_t to = !m_nothingElse ? body.last + 1 : m_stamp ? beforeHeadlines(m_lines, from, limit) : limit;
        // Short lines directly behind the last paragraph are left to the rest; fields (an editor, a notice), code,
        // tables and lists belong.
        while (to < limit && (m_lines[to].section.role == Section::Role::Field ||
                              (to == body.last + 1 && m_lines[to].open() && isPictureCaption(m_lines[to].folded)) ||
                              (m_lines[to].open() && m_lines[to].section.kind != BlockKind::Paragraph &&
                               m_lines[to].section.kind != BlockKind::Heading)))
            ++to;
        if (!m_nothingElse && to == body.last + 1 && isRestOfLine(to, limit))
            ++to;
        if (!m_nothingElse)
            to = std::max(to, behindSignOff(m_lines, to, limit));
        for (std::size_t i = body.head; i < from; ++i) {
            if (m_lines[i].section.role == Section::Role::Field)
                mark(i, number);
        }
        std::size_t byline = m_lines.size();
        for (std::size_t i = from; i < to; ++i) {
            mark(i, number);
            if (byline == m_lines.size() && isField(m_lines[i], FieldKind::Byline))
                byline = i;
        }
        // A paragraph between title and byline sums the story up; a byline behind the last one signs it.
        if (title >= 0 && byline < body.last) {
            for (std::size_t i = from + 1; i < byline; ++i) {
                if (m_lines[i].open() && m_lines[i].prose && !m_lines[i].folded.contains(m_lines[from].folded) &&
                    m_lines[i].weight <= 200)
                    m_out.structure.push_back(kind(m_lines[i].section.span, BlockKind::Standfirst, 0, 0.9F));
            }
        }
        if (!m_nothingElse)
            tags(from, body.first, title);
        keywords(from, to);
        for (std::size_t i = to; i < limit; ++i) {
            if (m_lines[i].section.role == Section::Role::Field)
                mark(i, number);
        }
    }

    /// True for the end of the last paragraph's own line, parted from it by a rule: on a page that has line ends.
    bool isRestOfLine(std::size_t i, std::size_t limit) const {
        const QStringView text = m_input.working.text;
        if (i == 0 || i >= limit || !m_lines[i].open() || m_lines[i].weight < leastTold ||
            text.count(u'\n') < leastLineEnds)
            return false;
        const auto isParted = [&](std::size_t a, std::size_t b) {
            const Offset from = m_lines[a].section.span.end;
            return text.mid(from, m_lines[b].section.span.begin - from).contains(u'\n');
        };
        return m_lines[i - 1].prose && !isParted(i - 1, i) && (i + 1 >= m_lines.size() || isParted(i, i + 1));
    }

    /// The title again below itself, in the two lines that it was set in.
    void parts(std::size_t title, const Body &body) {
        const std::size_t end = std::min({m_lines.size(), body.last, title + belowTitle});
        for (std::size_t i = title + 1; i < end && !m_lines[i].prose; ++i) {
            if (!m_lines[i].open() || m_lines[i].weight < longestColumn || m_lines[i].folded == m_lines[title].folded ||
                !m_lines[title].folded.contains(m_lines[i].folded))
                continue;
            StructureEdit copy = drop(m_lines[i].section.span, 0.9F);
            copy.rule = ruleId(QLatin1StringView("duplicate-title"));
            m_out.structure.push_back(copy);
        }
    }

    /// The title that stands in one line with the date, of a text that has no other: "… 2031-05-20 来源：…". Its line;
    /// -1 where none does.
    std::ptrdiff_t titleBesideDate(const Body &body, bool first) {
        static const Pattern other(uR"((?:来源|作者|记者|编辑|发布|发表|时间|日期|更新|浏览|阅读|点击|[:于在]$))");
        const std::size_t far = m_nothingElse ? body.head + belowTitle : std::min(body.first, body.head + belowTitle);
        const std::size_t end = first ? body.head + 1 : far;
        for (std::size_t i = body.head; i + 1 < m_lines.size() && i < end; ++i) {
            const Line &line = m_lines[i];
            if (!line.open() || line.prose || line.text.size() > longestBesideDate)
                continue;
            const std::vector<FoundDate> &dates = line.dates();
            const bool credited =
                isField(m_lines[i + 1], FieldKind::Publisher) || isField(m_lines[i + 1], FieldKind::Byline);
            if (dates.size() != 1 || !dates[0].hasYear() || dates[0].labelled)
                continue;
            QStringView title = line.text.left(dates[0].span.begin).trimmed();
            QStringView behind = line.text.mid(dates[0].span.end).trimmed();
            // "… ( 2031-05-20)"
            const bool bracketed =
                (behind == u")" || behind == u"）") && (title.endsWith(u'(') || title.endsWith(u'（'));
            if (bracketed)
                title = title.chopped(1).trimmed();
            if (!bracketed && (!credited || !behind.isEmpty()))
                continue;
            if (weight(title) < leastStamped || title.contains(u'。') || other.matches(folded(title)))
                continue;
            const Offset at = line.section.span.begin;
            m_out.structure.push_back(
                field(Span(at, at + static_cast<Offset>(title.size())), FieldKind::Title, title.toString(), 0.9F));
            // The brackets go with the day.
            const Span day(at + static_cast<Offset>(line.text.indexOf(title.back(), title.size() - 1)) + 1,
                           line.section.span.end);
            m_out.structure.push_back(
                field(bracketed ? day : dates[0].span.shifted(at), FieldKind::Published, dates[0].iso, 0.9F));
            return static_cast<std::ptrdiff_t>(i);
        }
        return -1;
    }

    /// The first line of a text without a title: a picture's caption may stand above the date.
    std::size_t leadAbove(const Body &body) const {
        for (std::size_t i = body.first; i-- > body.head && body.first - i <= aboveText;) {
            if (m_lines[i].open() && isPictureCaption(m_lines[i].folded))
                return i;
        }
        return body.first;
    }

    /// The line behind the stamp of a saved page, where it could be a headline; -1 where it could not, or there is
    /// none.
    std::ptrdiff_t behindStamp() const {
        if (!m_stamp)
            return -1;
        std::size_t i = 0;
        while (i < m_lines.size() && (!m_lines[i].open() || m_lines[i].section.span.begin < m_stamp->span.end))
            ++i;
        if (i == m_lines.size() || !isTitleLike(m_lines[i]) || m_lines[i].weight < leastStamped ||
            isPictureCaption(m_lines[i].folded))
            return -1;
        const QStringView between =
            QStringView(m_input.working.text).mid(m_stamp->span.end, m_lines[i].section.span.begin - m_stamp->span.end);
        return between.trimmed().isEmpty() && !between.contains(u'\n') ? static_cast<std::ptrdiff_t>(i) : -1;
    }

    /// The line that gives the subject of a message, of the lines "sender: …", "subject: …" that head it; the others
    /// are dropped. -1 where no such head stands.
    std::ptrdiff_t messageHead(std::size_t head) {
        static const Pattern label(
            uR"(^(?:(标题|主题|subject)|发信人|发件人|寄件人|收信人|收件人|信区|看板|发信站|from|to|cc|date|newsgroups):.)");
        std::ptrdiff_t subject = -1;
        std::size_t end = head;
        for (; end < m_lines.size() && m_lines[end].open(); ++end) {
            const QRegularExpressionMatch match = label.match(m_lines[end].folded);
            if (!match.hasMatch())
                break;
            if (match.hasCaptured(1) && subject < 0)
                subject = static_cast<std::ptrdiff_t>(end);
        }
        if (subject < 0 || end < head + 2)
            return -1;
        for (std::size_t i = head; i < end; ++i) {
            if (static_cast<std::ptrdiff_t>(i) != subject)
                m_out.structure.push_back(drop(m_lines[i].section.span, 0.86F, 1));
        }
        return subject;
    }

    static Offset labelEnd(QStringView line) {
        const auto colon = std::find_if(line.begin(), line.end(), [](QChar c) { return c == u':' || c == u'：'; });
        return static_cast<Offset>(colon - line.begin()) + 1;
    }

    static bool isSigned(const Line &line) {
        const std::vector<Credit> credits = creditsOfLine(line.text.toString());
        return std::any_of(credits.begin(), credits.end(),
                           [](const Credit &credit) { return credit.field == FieldKind::Byline; });
    }

    /// True if above a title stands nothing of its article: the name of a site or a column, a headline, copies of the
    /// title.
    bool isColumn(std::size_t head, std::size_t title) const {
        std::size_t names = 0;
        // Above a title that is signed or dated right beneath, a headline is another story's.
        const bool signedBeneath =
            title + 1 < m_lines.size() && (m_evidence[title + 1].dated || isSigned(m_lines[title + 1]));
        std::size_t headlines = 0;
        for (std::size_t i = head; i < title; ++i) {
            if (m_lines[i].folded.contains(m_lines[title].folded))
                continue;
            if (signedBeneath && m_lines[i].weight > longestColumn && isTitleLike(m_lines[i]) &&
                ++headlines <= mostHeadlines)
                continue;
            ++names;
            if (m_lines[i].prose || m_lines[i].weight > longestColumn)
                return false;
        }
        return names <= mostColumns;
    }

    /// Between title and text stand short lines that are no part of it: what a reader can press, counts, times.
    void head(std::size_t title, std::size_t first, bool far) {
        std::size_t dated = title;
        for (std::size_t i = title + 1; i < first; ++i)
            dated = m_evidence[i].meta ? i : dated;
        // Points under the title stand in a list.
        static const Pattern sign(uR"(^[●■◆•·▲□○◎]\s?\S)");
        std::size_t points = first;
        while (points > title + 1 && sign.matches(m_lines[points - 1].text))
            --points;
        const std::size_t behind = far ? title + 1 : behindSubtitles(m_lines, m_evidence, title, first);
        for (std::size_t i = title + 1; i < behind; ++i)
            m_out.structure.push_back(kind(m_lines[i].section.span, BlockKind::Standfirst, 0, 0.85F));
        for (std::size_t i = behind; i < (first - points > 1 ? points : first); ++i) {
            const Line &line = m_lines[i];
            static const Pattern link(uR"([>»]$|\t)");
            const bool near = !far && first - i <= 2 && i >= dated && !m_evidence[i].meta && line.weight >= 5 &&
                              !link.matches(line.text) && !isNavigation(line.text) && !asksToFollow(line.folded);
            static const Pattern numbered(
                uR"(^(?:\d{1,2}[.、)]|[一二三四五六七八九十]{1,3}[、.]|第[一二三四五六七八九十\d]{1,3}[章节部])\p{Han})");
            if (!far && first - i <= 3 && numbered.matches(line.folded))
                continue; // the text's first heading
            // Behind what a picture tells may stand whose it is, and no stop.
            if (isPictureCaption(line.folded) || (!far && line.weight >= leastTold && line.text.contains(u'。')))
                continue;
            if (line.open() && (far || !line.prose) && line.section.kind == BlockKind::Paragraph && !near)
                m_out.structure.push_back(drop(line.section.span, 0.86F, 1));
        }
    }

    /// A line at the head that is made of the title's own words without punctuation, or of names between commas.
    void tags(std::size_t from, std::size_t to, std::ptrdiff_t title) {
        // Of two Latin letters every title has the pairs.
        if (title < 0 || isLatinLine(m_lines[static_cast<std::size_t>(title)]))
            return;
        const QString &folded = m_lines[static_cast<std::size_t>(title)].folded;
        for (std::size_t i = from + 1; i < to; ++i) {
            const Line &line = m_lines[i];
            if (!line.open() || line.prose || line.folded.size() < 4 || line.folded.size() > 40 ||
                line.folded.contains(folded) || (line.weight >= longestColumn && folded.contains(line.folded)) ||
                line.folded.contains(u':') || line.folded.contains(u','))
                continue;
            qsizetype shared = 0;
            for (qsizetype k = 0; k + 1 < line.folded.size(); ++k)
                shared += folded.contains(QStringView(line.folded).mid(k, 2)) ? 1 : 0;
            if (shared * 10 >= (line.folded.size() - 1) * 6)
                m_out.structure.push_back(field(line.section.span, FieldKind::Tag, {}, 0.82F));
        }
    }

    /// "Keywords" on a line, with a list of words behind it or on the next.
    void keywords(std::size_t from, std::size_t to) {
        static const Pattern caption(uR"(^(?:本文)?(?:关键词|关键字|标签|tags?)[:]?$)");
        static const Pattern same(uR"(^\s*(?:本文)?[关關][键鍵][词詞字](?:\s?[:：]|\s)\s*(.{2,60})$)");
        for (std::size_t i = from; i + 1 < to; ++i) {
            if (const QRegularExpressionMatch match = same.match(m_lines[i].text.toString());
                match.hasMatch() && m_lines[i].open() && !endsSentence(m_lines[i].text))
                m_out.structure.push_back(
                    field(m_lines[i].section.span, FieldKind::Tag, match.captured(1).trimmed(), 0.88F));
            const Line &list = m_lines[i + 1];
            if (caption.matches(m_lines[i].folded) && list.open() && !endsSentence(list.text) && list.weight <= 60)
                m_out.structure.push_back(field(Span(m_lines[i].section.span.begin, list.section.span.end),
                                                FieldKind::Tag, list.text.toString(), 0.9F));
        }
    }

    static QStringView unbracketed(QStringView folded) {
        const bool brackets = folded.size() > 2 && folded.startsWith(u'【') && folded.endsWith(u'】');
        return brackets ? folded.sliced(1, folded.size() - 2) : folded;
    }

    /// The lines with a line's words, itself among them; a copy may stand in brackets.
    std::vector<std::size_t> sameAs(const Line &line) {
        if (m_byWords.isEmpty()) {
            for (std::size_t i = 0; i < m_lines.size(); ++i)
                m_byWords[unbracketed(m_lines[i].folded)].push_back(i);
        }
        return m_byWords.value(unbracketed(line.folded));
    }

    /// A line is of one article, the first that claims it: heads may reach over a weak article before them.
    void mark(std::size_t i, int number) {
        if (m_taken[i])
            return;
        m_taken[i] = true;
        StructureEdit edit = drop(m_lines[i].section.span, 0.95F);
        edit.change = StructureEdit::Change::Article;
        edit.article = number;
        m_out.structure.push_back(edit);
    }

    void dropRest(const std::vector<Body> &bodies) {
        for (std::size_t i = 0; i < m_lines.size(); ++i) {
            if (!m_lines[i].open() || m_taken[i])
                continue;
            const bool before = i < bodies.front().first;
            m_out.structure.push_back(drop(m_lines[i].section.span, 0.86F, before ? 1 : 3));
        }
    }

    const RuleInput &m_input;
    Proposals &m_out;
    const std::vector<Line> &m_lines;
    const std::vector<LineEvidence> m_evidence;
    const std::optional<FoundDate> m_stamp; ///< of a saved page
    bool m_nothingElse = false;
    QHash<QStringView, std::vector<std::size_t>> m_byWords;
    std::vector<bool> m_taken; ///< lines that are an article's
};

} // namespace

void articles(const RuleInput &input, Proposals &out) {
    if (!input.markup) // pageArticle() knows better
        Assignment(input, out).run();
    tellSetAside(input, out);
}

} // namespace variorum::rules
