// SPDX-License-Identifier: Apache-2.0
#include "models/clean/rules/pagetitle.h"

#include "models/base/chinese.h"
#include "models/base/pattern.h"
#include "models/clean/rules/datepatterns.h"
#include "models/clean/rules/pagesigns.h"
#include "models/html/metadata.h"

#include <QStringList>

#include <algorithm>

namespace variorum::rules {

namespace {

constexpr int longestTitle = 160; ///< weight
constexpr int longestHeadline = 60;
constexpr int shortestHeadline = 8;
constexpr int longestDateline = 40;
constexpr std::size_t nearText = 8;    ///< lines between a date and the text
constexpr std::size_t mostButtons = 2; ///< lines between a title and its date
constexpr int longestButton = 6;
constexpr double mostLinked = 0.3;       ///< of a headline; a way through the site has more
constexpr int shortestTitle = 4;         ///< of one that nothing states
constexpr int mostSteps = 3;             ///< from a line to the element that makes it a headline
constexpr std::size_t belowHeadline = 4; ///< lines between a headline and its text, one more

QString compared(const QString &text) {
    // The page's own readings are out of its lines by now.
    static const Pattern reading(uR"((?<=\p{Han})[(（][a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,6}\s?[)）])");
    return folded(QString(text).remove(reading.expression()).remove(u' ')).remove(QChar(0x3000));
}

/// How well a line is named by a stated title: 0 to 1.
double agreement(const QString &line, const QString &stated) {
    if (line == stated)
        return 1;
    if (line.size() < 4 || stated.isEmpty())
        return 0;
    if (stated.startsWith(line))
        return line.size() * 3 >= stated.size() ? 0.9 : 0.4;
    if (stated.contains(line))
        return line.size() * 2 >= stated.size() ? 0.8 : 0.2;
    if (line.contains(stated) && stated.size() * 3 >= line.size() * 2)
        return 0.8;
    return 0;
}

/// What stands above the one line near the text that says when it was published: for sites that state the name of
/// the channel in the place of a title. -1 where nothing does.
int lineAboveDate(const Outline &outline, const std::vector<Furniture> &repeated) {
    static const Pattern published(uR"(^(?:发布|发表|发稿|添加|录入|上传|更新|编辑)?(?:时间|日期):|来源:|\d:\d\d)");
    for (std::size_t i = 1; i < outline.lines.size(); ++i) {
        const OutlineLine &date = outline.lines[i];
        const auto textOf = [&outline](std::size_t k) {
            return k < outline.lines.size() ? outline.lines[k].text.toString() : QString();
        };
        const bool parted = partedDate(textOf(i), textOf(i + 1), textOf(i + 2)).has_value();
        const std::vector<FoundDate> days = datesIn(date.text);
        const bool day =
            days.size() == 1 && days[0].hasYear() && days[0].span == Span(0, static_cast<Offset>(date.text.size()));
        const bool said = parted || published.matches(date.folded);
        if (date.sentence || date.weight > longestDateline || (!said && !day))
            continue;
        // The day may stand in an element of its own.
        const bool dated =
            parted || !days.empty() || (i + 1 < outline.lines.size() && !datesIn(outline.lines[i + 1].text).empty());
        bool prose = false;
        const std::size_t near = said ? nearText : 1; // a day alone stands right above its text
        for (std::size_t k = i + 1; k < outline.lines.size() && k <= i + near && !prose; ++k)
            prose = outline.lines[k].prose && !outline.lines[k].links();
        // A source stands where a date does.
        const bool sourced = date.folded.startsWith(u"来源:") && date.folded.size() > longestButton;
        if ((!dated && !sourced) || !prose || repeated[i] != Furniture::None)
            continue;
        // A button or two may stand between.
        std::size_t k = i - 1;
        while (k > 0 && i - k <= mostButtons && outline.lines[k].weight <= longestButton)
            --k;
        const OutlineLine &above = outline.lines[k];
        const bool headline = !above.text.contains(u'。') && !above.links() && above.weight >= shortestHeadline &&
                              above.weight <= longestHeadline && repeated[k] == Furniture::None &&
                              datesIn(above.text).empty();
        return headline ? static_cast<int>(k) : -1;
    }
    return -1;
}

/// Behind a line, the first heading with a short line that dates or signs it right below, and text below that.
int headingAboveDate(const Outline &outline, const std::vector<Furniture> &repeated, int behind) {
    for (auto i = static_cast<std::size_t>(behind) + 1; i + 2 < outline.lines.size(); ++i) {
        const OutlineLine &line = outline.lines[i];
        if (line.links() || line.weight < shortestHeadline || line.weight > longestHeadline ||
            repeated[i] != Furniture::None || !outline.within(line.element, ElementKind::Heading))
            continue;
        const OutlineLine &date = outline.lines[i + 1];
        const bool dated = date.weight <= longestDateline && !date.prose && !datesIn(date.text).empty();
        return dated && outline.lines[i + 2].prose ? static_cast<int>(i) : -1;
    }
    return -1;
}

/// True where all that is stated is too short for a headline: the name of a site, or of a part of it.
bool statesNoHeadline(const QStringList &stated) {
    return std::all_of(stated.begin(), stated.end(),
                       [](const QString &title) { return title.size() < shortestHeadline; });
}

/// True for a short line that may be the name of a part of the site, or of who runs it: a link, or without a text right
/// below.
bool namesPart(const Outline &outline, std::size_t i) {
    static const Pattern maker(uR"(^[^，。：！？]{2,16}(?:公司|集团|学院|大学|学校|医院|银行|研究院|研究所)$)");
    if (outline.lines[i].weight >= shortestHeadline && !maker.matches(outline.lines[i].folded))
        return false;
    bool text = false;
    for (std::size_t k = i + 1; k < outline.lines.size() && k <= i + belowHeadline && !text; ++k)
        text = outline.lines[k].prose;
    return outline.lines[i].links() || !text;
}

/// The element that makes a line a headline, -1 for none.
int headlineElement(const Outline &outline, std::size_t i) {
    int e = outline.lines[i].element;
    for (int steps = 0; e >= 0 && steps < mostSteps;
         e = outline.elements[static_cast<std::size_t>(e)].parent, ++steps) {
        const OutlineElement &own = outline.elements[static_cast<std::size_t>(e)];
        if (own.last - own.first != 1)
            return -1;
        if (own.kind == ElementKind::Heading || own.hints.has(Hint::Title))
            return e;
    }
    return -1;
}

/// The first headline with the text right below it, in the element that holds both. -1 where that element has several
/// of its form: they head sections.
int headingAboveText(const Outline &outline, const std::vector<Furniture> &repeated) {
    for (std::size_t i = 0; i + 1 < outline.lines.size(); ++i) {
        const OutlineLine &line = outline.lines[i];
        if (line.linked > mostLinked || line.prose || line.weight < shortestTitle || line.weight > longestHeadline ||
            repeated[i] != Furniture::None || headsOthersSurely(line) ||
            outline.within(line.element, ElementKind::Navigation) || outline.within(line.element, ElementKind::Aside) ||
            outline.within(line.element, ElementKind::Footer))
            continue;
        const int made = headlineElement(outline, i);
        const int around = made < 0 ? -1 : outline.elements[static_cast<std::size_t>(made)].parent;
        if (around < 0)
            continue;
        const OutlineElement &holder = outline.elements[static_cast<std::size_t>(around)];
        std::size_t k = i + 1;
        while (k < outline.lines.size() && k <= i + belowHeadline && !outline.lines[k].prose &&
               outline.lines[k].weight <= longestDateline)
            ++k;
        if (k >= outline.lines.size() || !outline.lines[k].prose || outline.lines[k].links() ||
            repeated[k] != Furniture::None || static_cast<int>(k) >= holder.last)
            continue;
        const OutlineElement &own = outline.elements[static_cast<std::size_t>(made)];
        // A text before it has it for the heading of a section.
        bool first = true;
        for (int before = holder.first; before < static_cast<int>(i) && first; ++before)
            first = !outline.lines[static_cast<std::size_t>(before)].prose ||
                    outline.lines[static_cast<std::size_t>(before)].links();
        if (!first)
            return -1;
        const auto heads =
            std::count_if(outline.elements.begin(), outline.elements.end(), [&](const OutlineElement &one) {
                return one.parent == around && one.kind == own.kind && one.level == own.level && one.shape == own.shape;
            });
        // The name of a part of the site may head it above, in an element further out.
        for (std::size_t next = i + 1; next < k; ++next) {
            const int inner = headlineElement(outline, next);
            const int within = inner < 0 ? -1 : outline.elements[static_cast<std::size_t>(inner)].parent;
            if (within > around && outline.elements[static_cast<std::size_t>(within)].last > static_cast<int>(k) &&
                !outline.lines[next].links())
                return static_cast<int>(next);
        }
        return heads == 1 ? static_cast<int>(i) : -1;
    }
    return -1;
}

} // namespace

int titleLine(const Outline &outline, const std::vector<Metadata> &metadata, const std::vector<Furniture> &repeated) {
    QStringList stated;
    for (const Metadata &one : metadata) {
        if (one.kind == MetadataKind::Title)
            stated.append(compared(one.value));
    }
    if (const std::optional<Metadata> title = statedTitle(metadata))
        stated.append(compared(title->value));
    int best = -1;
    double bestScore = 0;
    bool named = false; // a stated title names it
    for (std::size_t i = 0; i < outline.lines.size(); ++i) {
        const OutlineLine &line = outline.lines[i];
        if (line.weight > longestTitle || (line.weight < shortestTitle && !stated.contains(line.folded)))
            continue;
        double score = 0;
        for (const QString &title : stated)
            score = std::max(score, 3 * agreement(line.folded, title));
        const bool agrees = score > 0;
        int level = 0;
        Hints hints;
        for (int e = line.element, steps = 0; e >= 0 && steps < 3;
             e = outline.elements[static_cast<std::size_t>(e)].parent, ++steps) {
            const OutlineElement &element = outline.elements[static_cast<std::size_t>(e)];
            level = element.kind == ElementKind::Heading && level == 0 ? element.level : level;
            hints = hints | element.hints;
            if (element.kind == ElementKind::Navigation || element.kind == ElementKind::Aside ||
                element.kind == ElementKind::Footer)
                score -= 1;
        }
        score += level == 1 ? 1.2 : level == 2 ? 0.5 : 0;
        score += hints.has(Hint::Title) ? 0.4 : 0;
        if (hints.any(Hints(Hint::Navigation) | Hint::Related | Hint::Aside | Hint::Comments | Hint::Footer))
            score -= 0.8;
        if (line.links() || repeated[i] == Furniture::Related)
            score -= 0.7;
        if (score > bestScore && score >= 1) {
            bestScore = score;
            best = static_cast<int>(i);
            named = agrees;
        }
    }
    const bool ofPart = best >= 0 && namesPart(outline, static_cast<std::size_t>(best));
    if ((best < 0 && !stated.isEmpty()) || ofPart) {
        const int above = lineAboveDate(outline, repeated);
        best = above >= 0 ? above : best;
    }
    // What a page states in the place of its title may be the name of the site, which heads every page as a link or
    // stands in a picture.
    const bool ofSite = best < 0 || outline.lines[static_cast<std::size_t>(best)].links() ||
                        namesPart(outline, static_cast<std::size_t>(best));
    if (const int heading = ofSite || !named ? headingAboveDate(outline, repeated, std::max(best, 0)) : -1;
        heading >= 0)
        best = heading;
    else if (const int above = ofSite && statesNoHeadline(stated) ? headingAboveText(outline, repeated) : -1;
             above >= 0)
        best = above;
    // A page may say its headline again far below, for who shares it: the first that is a heading as well heads the
    // text.
    for (int i = 0; i < best; ++i) {
        const OutlineLine &line = outline.lines[static_cast<std::size_t>(i)];
        if (!line.links() && repeated[static_cast<std::size_t>(i)] == Furniture::None &&
            line.folded == outline.lines[static_cast<std::size_t>(best)].folded &&
            outline.within(line.element, ElementKind::Heading))
            return i;
    }
    return best;
}

} // namespace variorum::rules
