// SPDX-License-Identifier: Apache-2.0
// Where articles begin and end, and what stands at their heads: the title, which page furniture repeats, a standfirst,
// and tags. Paragraphs tell the article; a byline behind a discarded stretch begins another. What lies outside is
// dropped.
#include "models/clean/rules/lines.h"
#include "models/clean/rules/rules.h"
#include "models/clean/ruletable.h"

#include <QHash>

#include <algorithm>

namespace variorum::rules {

namespace {

bool isField(const Line &line, FieldKind field) {
    return line.section.role == Section::Role::Field && line.section.field == field;
}

struct Body {
    std::size_t head = 0;  ///< first line that may belong to it
    std::size_t first = 0; ///< first paragraph
    std::size_t last = 0;  ///< last paragraph
    int weight = 0;
    int paragraphs = 0;
    bool bylined = false; ///< a byline stands at its head
};

constexpr int leastGap = 40;               ///< weight of what must be discarded between two articles
constexpr int leastSecond = 150;           ///< weight of the smallest second article of a page
constexpr int leastBylined = 60;           ///< and of one with a byline at its head
constexpr std::size_t furthestTitle = 200; ///< lines above the body that may be its title

bool titleLike(const Line &line) {
    const int length = weight(line.text);
    return line.open() && line.section.kind == BlockKind::Paragraph && length >= 5 && length <= 60 &&
           !line.text.contains(u'。') && !line.text.endsWith(u':') && !line.text.endsWith(u'：');
}

/// Where the head of an article begins whose byline this is: title-like lines may stand above it.
std::size_t headAbove(const std::vector<Line> &lines, std::size_t byline) {
    std::size_t head = byline;
    while (head > 0 && byline - head < 3 && titleLike(lines[head - 1]))
        --head;
    return head;
}

/// Runs of lines between discarded stretches that hold prose; a byline begins a new one.
std::vector<Body> bodiesOf(const std::vector<Line> &lines) {
    std::vector<Body> bodies;
    bool open = false;
    int gap = 0; // weight of what was discarded since the last paragraph
    std::size_t head = 0;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const Line &line = lines[i];
        if (line.section.role == Section::Role::Dropped) {
            gap += weight(line.text);
            continue;
        }
        // A notice behind paragraphs closes the article.
        if (isField(line, FieldKind::Notice) && open && bodies.back().weight >= 60) {
            open = false;
            head = i + 1;
        }
        if (isField(line, FieldKind::Byline) && line.section.edit >= 0 && open && gap >= leastGap) {
            open = false;
            head = headAbove(lines, i);
        }
        if (!line.open() || !line.prose)
            continue;
        if (!open) {
            Body body;
            body.head = bodies.empty() ? 0 : std::max(head, bodies.back().last + 1);
            body.first = i;
            for (std::size_t above = body.head; above < i; ++above)
                body.bylined = body.bylined || isField(lines[above], FieldKind::Byline);
            bodies.push_back(body);
            open = true;
        }
        bodies.back().last = i;
        bodies.back().weight += weight(line.text);
        ++bodies.back().paragraphs;
        gap = 0;
    }
    // Beside an article, a few lines that end like sentences are remarks, headlines or comments.
    const auto longest = std::max_element(bodies.begin(), bodies.end(),
                                          [](const Body &a, const Body &b) { return a.weight < b.weight; });
    const int main = longest == bodies.end() ? 0 : longest->weight;
    bodies.erase(std::remove_if(bodies.begin(), bodies.end(),
                                [main](const Body &body) {
                                    const int least = body.bylined ? leastBylined : leastSecond;
                                    return body.weight < main && (body.weight < least || body.paragraphs < 2);
                                }),
                 bodies.end());
    return bodies;
}

/// The first line that is surely no part of the head: a byline closes it, else the first paragraph.
std::size_t headEnd(const std::vector<Line> &lines, const Body &body) {
    for (std::size_t i = body.head; i < lines.size() && i < body.first + 4; ++i) {
        if (isField(lines[i], FieldKind::Byline))
            return std::max(i, body.first);
    }
    return body.first;
}

/// The line among those above the body that is the title: one that stands twice, or is part of another, else the
/// longest; the nearest to the body of equals.
std::ptrdiff_t titleOf(const std::vector<Line> &lines, const Body &body) {
    const std::size_t end = headEnd(lines, body);
    std::ptrdiff_t best = -1;
    int bestScore = 0;
    for (std::size_t i = std::max(body.head, end - std::min(end, furthestTitle)); i < end; ++i) {
        if (!titleLike(lines[i]))
            continue;
        int score = std::min(weight(lines[i].text), 30);
        for (std::size_t j = body.head; j < end; ++j) {
            if (j != i && lines[j].folded.contains(lines[i].folded))
                score += lines[j].folded == lines[i].folded ? 60 : 40;
        }
        if (lines[i].folded.size() < 8)
            score /= 2;
        if (score >= bestScore) {
            best = static_cast<std::ptrdiff_t>(i);
            bestScore = score;
        }
    }
    return best;
}

class Assignment {
public:
    Assignment(const RuleInput &input, Proposals &out) : m_input(input), m_out(out), m_lines(linesOf(input)) {}

    void run() {
        std::vector<Body> bodies = bodiesOf(m_lines);
        if (bodies.empty()) {
            // A flash of a few words is an article as well, if it has a paragraph at all.
            dropAll();
            return;
        }
        // The main article comes first, unless what comes first is a fragment beside it.
        std::vector<std::size_t> order(bodies.size());
        for (std::size_t i = 0; i < order.size(); ++i)
            order[i] = i;
        const auto longest = std::max_element(bodies.begin(), bodies.end(),
                                              [](const Body &a, const Body &b) { return a.weight < b.weight; });
        if (!bodies.front().bylined && 3 * bodies.front().weight < longest->weight)
            std::swap(order[0], order[static_cast<std::size_t>(longest - bodies.begin())]);
        for (std::size_t place = 0; place < order.size(); ++place)
            assign(bodies[order[place]],
                   order[place] + 1 < bodies.size() ? bodies[order[place] + 1].head : m_lines.size(),
                   static_cast<int>(place));
        dropRest(bodies);
    }

private:
    void dropAll() {
        for (auto line = m_lines.rbegin(); line != m_lines.rend(); ++line) {
            if (line->section.role != Section::Role::Dropped)
                m_out.structure.push_back(drop(line->section.span, 0.9F, 2));
        }
        if (!m_input.working.text.isEmpty())
            m_out.issues.push_back({PageIssue::Kind::NoArticle, {}, Span(0, m_input.working.text.size()), {}});
    }

    void assign(const Body &body, std::size_t limit, int number) {
        std::size_t from = body.first;
        const std::ptrdiff_t title = titleOf(m_lines, body);
        if (title >= 0) {
            const Line &line = m_lines[static_cast<std::size_t>(title)];
            m_out.structure.push_back(field(line.section.span, FieldKind::Title, {}, 0.93F));
            from = static_cast<std::size_t>(title);
            // Other copies, alone or behind the site's words, are furniture.
            std::vector<std::size_t> copies = sameAs(line);
            for (std::size_t i = body.head, end = headEnd(m_lines, body); i < end; ++i) {
                if (m_lines[i].folded.contains(line.folded))
                    copies.push_back(i);
            }
            std::sort(copies.begin(), copies.end());
            copies.erase(std::unique(copies.begin(), copies.end()), copies.end());
            for (const std::size_t i : copies) {
                if (i == from || !m_lines[i].open())
                    continue;
                StructureEdit copy = drop(m_lines[i].section.span, 0.95F);
                copy.rule = ruleId(QLatin1StringView("duplicate-title"));
                m_out.structure.push_back(copy);
            }
        }
        std::size_t to = body.last + 1;
        // Short lines directly behind the last paragraph are left to the rest; fields (an editor, a notice), code,
        // tables and lists belong.
        while (to < limit && (m_lines[to].section.role == Section::Role::Field ||
                              (m_lines[to].open() && m_lines[to].section.kind != BlockKind::Paragraph &&
                               m_lines[to].section.kind != BlockKind::Heading)))
            ++to;
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
                    weight(m_lines[i].text) <= 200)
                    m_out.structure.push_back(kind(m_lines[i].section.span, BlockKind::Standfirst, 0, 0.9F));
            }
        }
        tags(from, body.first, title);
        keywords(from, to);
        for (std::size_t i = to; i < limit; ++i) {
            if (m_lines[i].section.role == Section::Role::Field)
                mark(i, number);
        }
    }

    /// A line at the head that is made of the title's own words without punctuation, or of names between commas.
    void tags(std::size_t from, std::size_t to, std::ptrdiff_t title) {
        if (title < 0)
            return;
        const QString &folded = m_lines[static_cast<std::size_t>(title)].folded;
        for (std::size_t i = from + 1; i < to; ++i) {
            const Line &line = m_lines[i];
            if (!line.open() || line.prose || line.folded.size() < 4 || line.folded.size() > 40 ||
                line.folded.contains(folded) || line.folded.contains(u':') || line.folded.contains(u','))
                continue;
            qsizetype shared = 0;
            for (qsizetype k = 0; k + 1 < line.folded.size(); ++k)
                shared += folded.contains(QStringView(line.folded).mid(k, 2)) ? 1 : 0;
            if (shared * 10 >= (line.folded.size() - 1) * 6)
                m_out.structure.push_back(field(line.section.span, FieldKind::Tag, {}, 0.82F));
        }
    }

    /// "Keywords" on a line, and a list of words on the next.
    void keywords(std::size_t from, std::size_t to) {
        static const QRegularExpression caption = pattern(uR"(^(?:本文)?(?:关键词|关键字|标签|tags?)[:]?$)");
        for (std::size_t i = from; i + 1 < to; ++i) {
            const Line &list = m_lines[i + 1];
            if (caption.match(m_lines[i].folded).hasMatch() && list.open() && !endsSentence(list.text) &&
                weight(list.text) <= 60)
                m_out.structure.push_back(field(Span(m_lines[i].section.span.begin, list.section.span.end),
                                                FieldKind::Tag, list.text.toString(), 0.9F));
        }
    }

    /// The lines with a line's words, itself among them.
    std::vector<std::size_t> sameAs(const Line &line) {
        if (m_byWords.isEmpty()) {
            for (std::size_t i = 0; i < m_lines.size(); ++i)
                m_byWords[m_lines[i].folded].push_back(i);
        }
        return m_byWords.value(line.folded);
    }

    void mark(std::size_t i, int number) {
        StructureEdit edit = drop(m_lines[i].section.span, 0.95F);
        edit.change = StructureEdit::Change::Article;
        edit.article = number;
        m_out.structure.push_back(edit);
        m_taken.push_back(i);
    }

    void dropRest(const std::vector<Body> &bodies) {
        std::sort(m_taken.begin(), m_taken.end());
        for (std::size_t i = 0; i < m_lines.size(); ++i) {
            if (!m_lines[i].open() || std::binary_search(m_taken.begin(), m_taken.end(), i))
                continue;
            const bool before = i < bodies.front().first;
            m_out.structure.push_back(drop(m_lines[i].section.span, 0.86F, before ? 1 : 3));
        }
    }

    const RuleInput &m_input;
    Proposals &m_out;
    const std::vector<Line> &m_lines;
    QHash<QStringView, std::vector<std::size_t>> m_byWords;
    std::vector<std::size_t> m_taken;
};

} // namespace

void articles(const RuleInput &input, Proposals &out) {
    if (input.markup)
        return; // pageArticle() knows better
    Assignment(input, out).run();
}

} // namespace variorum::rules
