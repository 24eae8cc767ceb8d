// SPDX-License-Identifier: Apache-2.0
// What the markup of a page says of its lines: which hold the article and what they are there, and which are the page's
// furniture. Lines near the text that only speak about it are left to the rules for plain text; pageArticle() sets
// aside what those have no use for.
#include "models/base/chinese.h"
#include "models/clean/rules/credits.h"
#include "models/clean/rules/datepatterns.h"
#include "models/clean/rules/headparts.h"
#include "models/clean/rules/lines.h"
#include "models/clean/rules/pagecontent.h"
#include "models/clean/rules/pagesigns.h"
#include "models/clean/rules/relativedates.h"
#include "models/clean/rules/rules.h"
#include "models/clean/ruletable.h"
#include "models/html/metadata.h"

#include <algorithm>

namespace variorum::rules {

namespace {

constexpr int longestBoldHeading = 60; ///< weight
constexpr int longestCaption = 120;
constexpr int longestSignature = 48;
constexpr std::size_t rightBehind = 2;   ///< lines in which a date may stand alone
constexpr std::size_t shortlyBehind = 8; ///< and behind a label
constexpr std::size_t farBehind = 16;    ///< and behind the word that it was posted
constexpr std::size_t behindText = 10;   ///< lines in which an editor signs
constexpr std::size_t belowTitle = 6;    ///< lines in which a date may stand in several
constexpr int mostSigning = 3;           ///< lines of a text at either end that may sign it

using Part = PageContent::Part;

class Writer {
public:
    Writer(const Outline &outline, const PageContent &content, const std::vector<Metadata> &metadata, Proposals &out)
        : m_outline(outline), m_content(content), m_metadata(metadata), m_out(out),
          m_dated(static_cast<std::size_t>(content.stories), false) {}

    void run() {
        const auto first =
            std::find_if(m_content.lines.begin(), m_content.lines.end(),
                         [](const PageContent::Line &line) { return line.part == Part::Title && line.story == 0; });
        m_title = first == m_content.lines.end() ? 0 : static_cast<std::size_t>(first - m_content.lines.begin());
        for (std::size_t i = 0; i < m_outline.lines.size(); ++i)
            m_lastBody = m_content.lines[i].part == Part::Body ? i : m_lastBody;
        for (std::size_t i = 0; i < m_outline.lines.size(); ++i) {
            switch (m_content.lines[i].part) {
            case Part::Furniture:
                i = i > m_title && i <= m_title + belowTitle && partedDateAt(i) ? i : furniture(i);
                break;
            case Part::Title:
                i = title(i);
                break;
            case Part::TitleAgain: {
                StructureEdit copy = drop(m_outline.lines[i].span, 0.95F);
                copy.rule = ruleId(QLatin1StringView("duplicate-title"));
                m_out.structure.push_back(copy);
                break;
            }
            case Part::Head:
                if (i >= m_title) {
                    date(i);
                    headCredits(i);
                }
                break;
            case Part::Body:
                body(i);
                break;
            case Part::Foot:
                break;
            }
        }
        // Blogs say at the foot when they were posted.
        for (std::size_t i = m_title; i < m_outline.lines.size(); ++i) {
            if ((m_content.lines[i].part == Part::Foot && saysWhenPosted(m_outline.lines[i])) || datesBehind(i))
                date(i);
        }
        dateInLastLines();
        dateInAddress();
        dateByAge();
        // Above the title stand other stories and the site's clock, and now and then the date of the article.
        for (std::size_t i = statesDate(m_metadata) ? 0 : m_title; i-- > 0 && !m_dated[0];) {
            if (m_content.lines[i].part == Part::Head && isDateline(m_outline.lines[i]))
                date(i);
        }
    }

private:
    void dateByAge() {
        std::vector<QStringView> head;
        for (std::size_t i = 0; i < std::min(m_title + farBehind, m_outline.lines.size()) && !m_dated[0]; ++i)
            head.push_back(m_outline.lines[i].text);
        if (const std::optional<RelativeDate> date = relativeDate(head, m_title)) {
            const Span span = date->span.shifted(m_outline.lines[date->line].span.begin);
            m_out.structure.push_back(field(span, FieldKind::Published, date->iso, 0.84F));
            m_dated[0] = true;
        }
    }

    /// Offices state the day below their papers, and nowhere else.
    void dateInLastLines() {
        std::size_t i = statesDate(m_metadata) ? 0 : std::min(m_outline.lines.size(), m_lastBody + mostSigning);
        while (!m_dated[0] && i-- > m_title + 1 && i + mostSigning > m_lastBody) {
            const QString text = m_outline.lines[i].text.toString().trimmed();
            const std::vector<FoundDate> dates = datesIn(text);
            const bool ofText = m_content.lines[i].part == Part::Body || m_content.lines[i].part == Part::Foot;
            if (ofText && m_content.lines[i].story == 0 && dates.size() == 1 &&
                dates[0].span == Span(0, static_cast<Offset>(text.size())))
                date(i);
        }
    }

    /// Below the text a page may give its own address, with the day in it.
    void dateInAddress() {
        for (std::size_t i = m_title + 1; i < m_outline.lines.size() && !m_dated[0]; ++i) {
            const std::optional<FoundDate> day = dayOfOwnAddress(m_outline.lines[i].text.toString());
            if (!day)
                continue;
            // Among the paragraphs the line goes as a whole.
            const Span line = m_outline.lines[i].span;
            const Span span = m_content.lines[i].part == Part::Body ? line : day->span.shifted(line.begin);
            m_out.structure.push_back(field(span, FieldKind::Published, day->iso, 0.87F));
            m_dated[0] = true;
        }
    }

    static bool isDateline(const OutlineLine &line) {
        static const Pattern label(uR"(时间|日期|发布|发表|来源|\d:\d\d)");
        return line.linked == 0 && label.matches(line.folded);
    }

    /// One edit for all lines in a row that one reason sets aside.
    std::size_t furniture(std::size_t i) {
        if (signsBehind(i))
            return i;
        const PageContent::Line &first = m_content.lines[i];
        std::size_t last = i;
        while (last + 1 < m_outline.lines.size() && m_content.lines[last + 1].part == Part::Furniture &&
               m_content.lines[last + 1].why == first.why && !signsBehind(last + 1))
            ++last;
        m_out.structure.push_back(drop(Span(m_outline.lines[i].span.begin, m_outline.lines[last].span.end),
                                       first.confidence, static_cast<std::uint8_t>(first.why)));
        return last;
    }

    /// True for a line shortly behind the text that names its editor: sites set it among their buttons.
    [[nodiscard]] bool signsBehind(std::size_t i) const {
        const OutlineLine &line = m_outline.lines[i];
        if (datesBehind(i) || (!m_dated[0] && dayOfOwnAddress(line.text.toString())))
            return true;
        if (i <= m_lastBody || i > m_lastBody + behindText || line.weight > longestSignature || line.linked > 0.5 ||
            !line.folded.contains(u'编'))
            return false;
        std::vector<Credit> found = labelledCredits(line.text.toString());
        if (found.empty())
            found = creditsOfLine(line.text.toString());
        return std::any_of(found.begin(), found.end(), [](const Credit &credit) {
            return credit.field == FieldKind::Editor && !credit.value.isEmpty();
        });
    }

    /// True for a line right behind the text of an article without a date that is one, with the time of day.
    [[nodiscard]] bool datesBehind(std::size_t i) const {
        if (m_dated[0] || i <= m_lastBody || i > m_lastBody + farBehind)
            return false;
        const QStringView text = m_outline.lines[i].text;
        const std::vector<FoundDate> dates = datesIn(text);
        if (dates.size() == 1 && dates[0].labelled && dates[0].span.begin == 0 && saysWhenPosted(m_outline.lines[i]))
            return true;
        if (i > m_lastBody + shortlyBehind)
            return false;
        return dates.size() == 1 && dates[0].hasYear() && (i <= m_lastBody + rightBehind || dates[0].labelled) &&
               dates[0].iso.contains(u'T') && dates[0].span == Span(0, static_cast<Offset>(text.size()));
    }

    /// The line, or what it says behind a label ("Title: ...") where the metadata has that, or all of the lines that a
    /// long title was set in. The last of them.
    std::size_t title(std::size_t i) {
        const OutlineLine &line = m_outline.lines[i];
        Span span = line.span;
        QString value;
        std::size_t last = i;
        if (const std::optional<Metadata> stated = statedTitle(m_metadata)) {
            // What stands above the text may only speak of what the page states, as of the name of its site.
            const qsizetype at = line.text.indexOf(stated->value);
            if (at > 0 && 2 * stated->value.size() >= line.text.size())
                span = Span(line.span.begin + at, line.span.begin + at + stated->value.size());
            last = lastOfTitle(i, folded(QString(stated->value).remove(u' ').remove(QChar(0x3000))));
            span.end = last > i ? m_outline.lines[last].span.end : span.end;
        }
        for (std::size_t k = i; last > i && k <= last; ++k)
            value += m_outline.lines[k].text.toString().trimmed();
        m_out.structure.push_back(field(span, FieldKind::Title, value, 0.95F));
        ofStory(i, span);
        return last;
    }

    [[nodiscard]] std::size_t lastOfTitle(std::size_t first, const QString &stated) const {
        QString joined = m_outline.lines[first].folded;
        std::size_t last = first;
        while (last + 1 < m_outline.lines.size() && stated.startsWith(joined + m_outline.lines[last + 1].folded))
            joined += m_outline.lines[++last].folded;
        return 5 * joined.size() >= 4 * stated.size() ? last : first;
    }

    /// On a page of several articles, says which one a field belongs to.
    void ofStory(std::size_t i, Span span) {
        if (m_content.stories < 2)
            return;
        StructureEdit mark = drop(span, 0.9F);
        mark.change = StructureEdit::Change::Article;
        mark.article = m_content.lines[i].story;
        m_out.structure.push_back(mark);
    }

    /// A date in two or three lines.
    bool partedDateAt(std::size_t i) {
        const auto textOf = [this](std::size_t k) {
            return k < m_outline.lines.size() ? m_outline.lines[k].text.toString() : QString();
        };
        const std::optional<PartedDate> date = partedDate(textOf(i), textOf(i + 1), textOf(i + 2));
        if (!date)
            return false;
        const Span span(m_outline.lines[i].span.begin, m_outline.lines[i + date->lines - 1].span.end);
        m_out.structure.push_back(field(span, FieldKind::Published, date->iso, 0.9F));
        ofStory(i, span);
        m_dated[static_cast<std::size_t>(m_content.lines[i].story)] = true;
        return true;
    }

    void date(std::size_t i) {
        const OutlineLine &line = m_outline.lines[i];
        const auto story = static_cast<std::size_t>(m_content.lines[i].story);
        if (m_dated[story] || partedDateAt(i))
            return;
        const std::vector<FoundDate> dates = datesIn(line.text);
        const auto first = [](const FoundDate &one) { return one.hasYear() && !one.updated && !one.ofEvent; };
        auto date = std::find_if(dates.begin(), dates.end(), first);
        if (date == dates.end())
            date = std::find_if(dates.begin(), dates.end(),
                                [](const FoundDate &one) { return one.hasYear() && !one.ofEvent; });
        if (date == dates.end() || isOfMatter(i, date->span.begin) || (i > m_lastBody && isOfOther(i, *date)))
            return;
        const Span span = date->span.shifted(line.span.begin);
        m_out.structure.push_back(field(span, FieldKind::Published, date->iso, 0.9F));
        ofStory(i, span);
        m_dated[story] = true;
    }

    /// Behind the text, a day beside other words or below a link is that of another story.
    [[nodiscard]] bool isOfOther(std::size_t i, const FoundDate &date) const {
        if (date.labelled || date.iso.contains(u'T'))
            return false;
        const QString text = m_outline.lines[i].text.toString();
        if (date.span.length() == text.size())
            return i > m_lastBody + 1 && m_outline.lines[i - 1].links();
        return !folded(text).startsWith(u'(') && creditsOfLine(text).empty() && labelledCredits(text).empty();
    }

    [[nodiscard]] bool isOfMatter(std::size_t i, qsizetype at) const {
        const QString before = folded(m_outline.lines[i].text.left(at)).remove(u' ');
        return endsInEvent(before.isEmpty() && i > 0 ? m_outline.lines[i - 1].folded : before);
    }

    /// Who wrote the text and where it appeared, as lines near its date say it without a label.
    void headCredits(std::size_t i) {
        const OutlineLine &line = m_outline.lines[i];
        if (i == m_title || line.weight > longestBoldHeading)
            return;
        const QString text = line.text.toString();
        const HeadLine head = headLine(i);
        const std::vector<FoundDate> &dates = head.dates;
        std::vector<Credit> found = creditsOfLine(text);
        // An outlet's name alone may be anything; beside a date it is the source.
        std::erase_if(found, [&](const Credit &credit) {
            return credit.field == FieldKind::Publisher && found.size() == 1 && dates.empty() &&
                   (credit.span.length() != text.size() || !(isDated(i - 1) || isDated(i + 1) || isDated(i + 2)));
        });
        if (found.empty() && i > 0) {
            if (std::optional<Credit> named = creditBelowLabel(m_outline.lines[i - 1].text.toString(), text)) {
                named->span = Span(0, static_cast<Offset>(text.size()));
                found.push_back(*named);
            }
        }
        const auto has = [&found](FieldKind field) {
            return std::any_of(found.begin(), found.end(), [field](const Credit &one) { return one.field == field; });
        };
        if (const bool nothing = found.empty(); nothing || (!has(FieldKind::Byline) && !dates.empty())) {
            for (Credit &credit : unlabelledCredits(head)) {
                if (nothing || credit.field == FieldKind::Byline)
                    found.push_back(std::move(credit));
            }
        }
        for (const Credit &credit : found) {
            const Span span = credit.span.shifted(line.span.begin);
            m_out.structure.push_back(field(span, credit.field, credit.value, 0.84F));
            ofStory(i, span);
        }
    }

    [[nodiscard]] HeadLine headLine(std::size_t i) const {
        HeadLine head;
        head.text = m_outline.lines[i].text.toString();
        head.dates = datesIn(head.text);
        head.belowTitle = i == m_title + 1;
        head.nearDate = isDated(i - 1) || (i > m_title + 2 && isDated(i - 2));
        head.aboveDate = isDated(i + 1);
        return head;
    }

    [[nodiscard]] bool isDated(std::size_t i) const {
        return i < m_outline.lines.size() && !datesIn(m_outline.lines[i].text).empty();
    }

    void body(std::size_t i) {
        const OutlineLine &line = m_outline.lines[i];
        if (isEdge(i) && (credits(i) || isUnsigned(line.text.toString()) || isImprint(line)))
            return;
        StructureEdit mark = drop(line.span, m_content.lines[i].confidence);
        mark.change = StructureEdit::Change::Article;
        mark.article = m_content.lines[i].story;
        m_out.structure.push_back(mark);
        int level = 0;
        const BlockKind is = kindOf(i, level);
        if (is == BlockKind::Table || is == BlockKind::Code)
            m_out.structure.push_back(join(line.span, 0.95F));
        if (is != BlockKind::Paragraph)
            m_out.structure.push_back(kind(line.span, is, static_cast<std::uint8_t>(level), 0.92F));
    }

    /// True for one of the first lines of the text or of its last, where reporters and editors sign.
    [[nodiscard]] bool isEdge(std::size_t i) const {
        const auto textOf = [&](std::size_t k) {
            return m_content.lines[k].part == Part::Body && m_content.lines[k].story == m_content.lines[i].story;
        };
        int before = 0;
        for (std::size_t k = 0; k < i && before < mostSigning; ++k)
            before += textOf(k) ? 1 : 0;
        int behind = 0;
        for (std::size_t k = i + 1; k < m_content.lines.size() && behind < mostSigning; ++k)
            behind += textOf(k) ? 1 : 0;
        return before < mostSigning || behind < mostSigning;
    }

    /// A line that is nothing but a signature is a field, and no paragraph.
    bool credits(std::size_t i) {
        const OutlineLine &line = m_outline.lines[i];
        if (line.weight > longestSignature)
            return false;
        // "海湾报记者 江声 来源：海湾报": the label has been read.
        const std::vector<Credit> labels = labelledCredits(line.text.toString());
        const Offset end =
            labels.empty() || labels[0].span.begin == 0 ? static_cast<Offset>(line.text.size()) : labels[0].span.begin;
        const QString text = line.text.left(end).toString().trimmed();
        std::vector<Credit> found = creditsOfLine(text);
        // A name alone above the text is its author's.
        if (found.empty() && firstBody(i) && isPerson(text))
            found.push_back({FieldKind::Byline, Span(0, static_cast<Offset>(text.size())), text});
        if (found.size() != 1 || found[0].field == FieldKind::Publisher || found[0].span.length() != text.size())
            return false;
        const Offset begin = line.span.begin + static_cast<Offset>(line.text.indexOf(text));
        const Span span(begin, begin + static_cast<Offset>(text.size()));
        m_out.structure.push_back(field(span, found[0].field, found[0].value, 0.86F));
        ofStory(i, span);
        return true;
    }

    BlockKind kindOf(std::size_t i, int &level) const {
        const OutlineLine &line = m_outline.lines[i];
        const bool rows = line.text.contains(u'\t') || line.text.contains(u'\n');
        bool cell = false;
        for (int e = line.element; e >= 0; e = m_outline.elements[static_cast<std::size_t>(e)].parent) {
            const OutlineElement &element = m_outline.elements[static_cast<std::size_t>(e)];
            if (e == m_content.element)
                break;
            if (element.hints.has(Hint::Caption) && line.weight <= longestCaption)
                return BlockKind::Caption;
            switch (element.kind) {
            case ElementKind::Heading:
                level = element.level;
                return BlockKind::Heading;
            case ElementKind::Caption:
                return BlockKind::Caption;
            case ElementKind::Figure:
                if (line.weight <= longestCaption)
                    return BlockKind::Caption;
                break;
            case ElementKind::Quote:
                return BlockKind::Quote;
            case ElementKind::Item:
                if (!cell)
                    return BlockKind::ListItem;
                break;
            case ElementKind::Code:
                return rows ? BlockKind::Code : BlockKind::Paragraph;
            case ElementKind::Cell:
                cell = true;
                break;
            case ElementKind::Table:
                if (!cell && rows)
                    return BlockKind::Table;
                break;
            default:
                break;
            }
            if (element.hints.has(Hint::Summary) && firstBody(i))
                return BlockKind::Standfirst;
        }
        if (isPictureCaption(line.folded))
            return BlockKind::Caption;
        // A bold line that heads what follows.
        const bool alone = !isFormerTitle(line.folded) && (line.flags & MarkupLine::Bold) != 0 && !line.sentence &&
                           line.weight <= longestBoldHeading && !QStringView(u"：:，,").contains(line.text.back());
        if (alone && i + 1 < m_outline.lines.size() && m_content.lines[i + 1].part == Part::Body &&
            (m_outline.lines[i + 1].flags & MarkupLine::Bold) == 0) {
            level = 3;
            return BlockKind::Heading;
        }
        return BlockKind::Paragraph;
    }

    [[nodiscard]] bool firstBody(std::size_t i) const {
        return std::none_of(m_content.lines.begin(), m_content.lines.begin() + static_cast<std::ptrdiff_t>(i),
                            [](const PageContent::Line &line) { return line.part == Part::Body; });
    }

    const Outline &m_outline;
    const PageContent &m_content;
    const std::vector<Metadata> &m_metadata;
    Proposals &m_out;
    std::size_t m_title = 0;
    std::size_t m_lastBody = static_cast<std::size_t>(-1) / 2; ///< far behind the page where it has none
    std::vector<bool> m_dated;                                 ///< of each story
};

} // namespace

void pageFurniture(const RuleInput &input, Proposals &out) {
    if (!input.markup)
        return;
    const Outline outline = outlineOf(input);
    const PageContent content = contentOf(outline, input.markup->metadata);
    if (content.found)
        Writer(outline, content, input.markup->metadata, out).run();
}

} // namespace variorum::rules
