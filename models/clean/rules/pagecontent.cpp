// SPDX-License-Identifier: Apache-2.0
// Finds the element that holds the article. Every line is worth something: prose its length, links and lists of other
// stories less than nothing. The element whose lines are worth most is the article's: one that is too large pays for
// the furniture in it, one that is too small lacks prose. No length is demanded of anything, so a flash of one sentence
// is found among lists of headlines.
#include "models/clean/rules/pagecontent.h"

#include "models/base/chinese.h"
#include "models/clean/rules/lines.h"
#include "models/clean/rules/pageends.h"
#include "models/clean/rules/pageparts.h"
#include "models/clean/rules/pagesigns.h"
#include "models/clean/rules/pagestories.h"
#include "models/clean/rules/pagetitle.h"
#include "models/clean/rules/repeateditems.h"

#include <algorithm>

namespace variorum::rules {

namespace {

constexpr int longText = 100;       ///< weight from which words of the law are told of
constexpr int leastReadAloud = 150; ///< weight
constexpr int leastHeld = 20;
constexpr double ofOpening = 0.15; ///< of the prose, that a box holds
constexpr double dominant = 0.5;   ///< share of the page's prose from which a name must be wrong
constexpr double dominantComments = 0.9;
constexpr double described = 60;     ///< what a line gains that the metadata quotes
constexpr double surelyEnough = 45;  ///< what an element must be worth to be believed at once
constexpr std::size_t mostAlone = 6; ///< lines of a page that is nothing but a short item
constexpr int rightBehind = 6;       ///< lines between a title and its text
constexpr int farBehind = 40;        ///< and with buttons
constexpr int longestButton = 8;     ///< weight
constexpr int leastKeywords = 3;     ///< lines of them that are a text's own
constexpr int leastLeft = 20;        ///< prose outside of comments below which comments may be the article

class Finder {
public:
    Finder(const Outline &outline, const std::vector<Metadata> &metadata)
        : m_outline(outline), m_metadata(metadata), m_furniture(outline.lines.size(), Furniture::None) {}

    PageContent run() {
        PageContent content;
        content.lines.resize(m_outline.lines.size());
        std::vector<int> posts;
        m_repeated = repeatedItems(m_outline, posts);
        // What goes on over the whole page is how it is set: in rows of one table.
        if (std::find(m_repeated.begin(), m_repeated.end(), Furniture::None) == m_repeated.end())
            m_repeated.assign(m_repeated.size(), Furniture::None);
        m_title = titleLine(m_outline, m_metadata, m_repeated);
        quote();
        named();
        worth();
        choose();
        if (m_best >= leastLeft || followsTitle() || !post(posts))
            doubt();
        if (m_best <= 0 && !isNothingElse())
            return content;
        content.found = true;
        content.element = m_chosen;
        m_first = firstLine(m_chosen);
        std::vector<bool> kept(m_outline.lines.size());
        for (std::size_t i = 0; i < kept.size(); ++i)
            kept[i] = keeps(static_cast<int>(i));
        m_last = beforeOtherStories(m_outline, m_first, lastLine(m_chosen), kept);
        std::vector<Furniture> furniture_;
        for (std::size_t i = 0; i < kept.size(); ++i)
            furniture_.push_back(furniture(static_cast<int>(i)));
        tellParts(m_outline, {m_chosen, m_title, m_first, m_last}, furniture_, content);
        tellStories(m_outline, m_title, content);
        return content;
    }

private:
    [[nodiscard]] const OutlineLine &line(int i) const { return m_outline.lines[static_cast<std::size_t>(i)]; }
    [[nodiscard]] const OutlineElement &element(int i) const { return m_outline.elements[static_cast<std::size_t>(i)]; }
    [[nodiscard]] int firstLine(int chosen) const { return chosen < 0 ? 0 : element(chosen).first; }
    [[nodiscard]] int lastLine(int chosen) const {
        return chosen < 0 ? static_cast<int>(m_outline.lines.size()) : element(chosen).last;
    }

    /// The line that the page's description begins with.
    void quote() {
        QString body;
        QString description;
        for (const Metadata &metadata : m_metadata) {
            QString &into = metadata.kind == MetadataKind::Body ? body : description;
            if ((metadata.kind == MetadataKind::Body || metadata.kind == MetadataKind::Description) && into.isEmpty())
                into = folded(QString(metadata.value).remove(u' '));
        }
        m_stated.assign(m_outline.lines.size(), false);
        for (std::size_t i = 0; i < m_outline.lines.size(); ++i) {
            const QString &own = m_outline.lines[i].folded;
            const QStringView start = QStringView(own).first(std::min<qsizetype>(own.size(), 16));
            // A description that says the title again quotes no line of the text.
            if (isTitle(static_cast<int>(i)) || !m_outline.lines[i].prose || start.size() < 8 ||
                !(description.contains(start) || body.contains(start)))
                continue;
            m_stated[i] = true;
            m_quoted = m_quoted < 0 ? static_cast<int>(i) : m_quoted;
        }
    }

    /// True for the whole text again in one line, for a voice to read.
    [[nodiscard]] bool isReadAloud(const OutlineLine &whole) const {
        if (!whole.prose || whole.weight < leastReadAloud)
            return false;
        int paragraphs = 0;
        int held = 0; // weight
        for (const OutlineLine &line : m_outline.lines) {
            if (!line.prose || line.weight < leastHeld || 2 * line.weight > whole.weight ||
                !whole.text.contains(line.text))
                continue;
            ++paragraphs;
            held += line.weight;
        }
        return paragraphs > 2 && 2 * held > whole.weight;
    }

    /// What elements are by their names. A name that would take most of the page's prose away is not believed.
    void named() {
        // A page has its keywords once; a text that gives them again and again tells of them.
        const auto hasKeywords = [](const OutlineLine &line) { return line.folded.startsWith(u"关键词:"); };
        const bool told = std::count_if(m_outline.lines.begin(), m_outline.lines.end(), hasKeywords) >= leastKeywords;
        for (std::size_t i = 0; i < m_outline.lines.size(); ++i) {
            const OutlineLine &own = m_outline.lines[i];
            m_furniture[i] = isReadAloud(own)           ? Furniture::Hidden
                             : told && hasKeywords(own) ? Furniture::None
                                                        : worded(own);
        }
        std::vector<double> prose(m_outline.lines.size() + 1, 0);
        for (std::size_t i = 0; i < m_outline.lines.size(); ++i)
            prose[i + 1] = prose[i] + (m_outline.lines[i].prose ? m_outline.lines[i].weight : 0);
        m_prose = prose.back();
        const int behind = proseBehindTitle();
        for (const OutlineElement &own : m_outline.elements) {
            // Elements that a site has invented are inline by their name, and hold blocks.
            const bool invented = own.kind == ElementKind::Inline && own.last - own.first > 1;
            if ((own.kind == ElementKind::Inline && !invented) || own.kind == ElementKind::Time ||
                own.first == own.last)
                continue;
            const Furniture what = furnitureOf(own);
            if (what == Furniture::None)
                continue;
            const double share =
                (prose[static_cast<std::size_t>(own.last)] - prose[static_cast<std::size_t>(own.first)]) /
                std::max(1.0, m_prose);
            const bool titled = m_title >= own.first && m_title < own.last;
            const bool quoted = m_quoted >= own.first && m_quoted < own.last;
            const bool comments = what == Furniture::Comments && !titled;
            // What holds the title and its text is around the article, however little that is of the page.
            if (titled && (quoted || (behind >= own.first && behind < own.last)))
                continue;
            // A short item with prose right behind the title may have any amount of comments below, or another story
            // as a whole.
            const bool below = behind >= 0 && behind < own.first;
            const bool apart = (comments && behind >= own.last) ||
                               ((comments || what == Furniture::Related || what == Furniture::Interface) && below);
            // A box that holds the first paragraphs behind the title is none beside the article.
            const bool opening = (what == Furniture::Aside || what == Furniture::Advert) && behind >= own.first &&
                                 behind < own.last && share > ofOpening;
            if (opening || (!apart && share > (comments ? dominantComments : dominant)) ||
                ((titled || quoted) && share > 0.2) || share * m_prose > mostProse(what))
                continue;
            for (int i = own.first; i < own.last; ++i) {
                Furniture &is = m_furniture[static_cast<std::size_t>(i)];
                is = is == Furniture::None ? what : is;
            }
        }
    }

    [[nodiscard]] Furniture furniture(int i) const {
        const Furniture byName = m_furniture[static_cast<std::size_t>(i)];
        return byName != Furniture::None ? byName : m_repeated[static_cast<std::size_t>(i)];
    }

    void worth() {
        m_worth.assign(m_outline.lines.size() + 1, 0);
        // A long paragraph right behind the title tells of what is lawful rather than that the site is.
        const int behind = proseBehindTitle();
        double sum = 0;
        for (std::size_t i = 0; i < m_outline.lines.size(); ++i) {
            const OutlineLine &own = m_outline.lines[i];
            double value = 0;
            if (furniture(static_cast<int>(i)) != Furniture::None) {
                value = -4 - 0.5 * own.weight;
            } else if (own.links()) {
                value = -8 - 0.6 * own.weight;
            } else if (own.prose && disclaims(own) && (static_cast<int>(i) != behind || own.weight < longText)) {
                value = 0;
            } else if (own.prose) {
                value = own.weight * (1 - own.linked) + 4;
                value += m_stated[i] ? described : 0;
            } else if (own.weight <= 6) {
                value = -1;
            } else {
                value = std::min(own.weight * 0.2, 6.0) - 1;
            }
            sum += value;
            m_worth[i + 1] = sum;
        }
    }

    [[nodiscard]] double gain(int chosen) const {
        return m_worth[static_cast<std::size_t>(lastLine(chosen))] -
               m_worth[static_cast<std::size_t>(firstLine(chosen))];
    }

    void choose() {
        m_chosen = -1;
        m_best = gain(-1);
        for (std::size_t i = 0; i < m_outline.elements.size(); ++i) {
            const OutlineElement &own = m_outline.elements[i];
            if (own.kind == ElementKind::Inline || own.kind == ElementKind::Time || own.first == own.last)
                continue;
            double here = gain(static_cast<int>(i));
            if (here > 0 &&
                (own.kind == ElementKind::Article || own.kind == ElementKind::Main || own.hints.has(Hint::Content)))
                here += std::min(10.0, 0.05 * here);
            if (here > 0 && m_title >= own.first && m_title < own.last)
                here += std::min(20.0, 0.2 * here);
            // The innermost of equals: what is around it adds nothing.
            if (here >= m_best && !isNothingButTitle(own)) {
                m_best = here;
                m_chosen = static_cast<int>(i);
            }
        }
        // A single paragraph is no place for an article whose other paragraphs stand beside it.
        while (m_chosen >= 0 && (isLeaf(element(m_chosen).kind) || isOneOfParagraphs(m_chosen)))
            m_chosen = element(m_chosen).parent;
    }

    /// True for the title, and for what says it again: once as a heading, once as a bar that scrolls along.
    [[nodiscard]] bool isTitle(int i) const {
        if (m_title < 0)
            return false;
        const QString &title = line(m_title).folded;
        const QString &own = line(i).folded;
        return own == title ||
               (!title.isEmpty() && own.size() == 2 * title.size() && own.startsWith(title) && own.endsWith(title));
    }

    /// True for what holds a title that reads like a sentence, and no sentence beside it.
    [[nodiscard]] bool isNothingButTitle(const OutlineElement &own) const {
        if (m_title < 0 || !line(m_title).prose)
            return false;
        bool titled = false;
        for (int i = own.first; i < own.last; ++i) {
            if (!isTitle(i) && line(i).prose && keeps(i))
                return false;
            titled = titled || isTitle(i);
        }
        return titled;
    }

    /// True for a box around one line beside a box of the same form around one sentence: paragraphs as some sites set
    /// them.
    [[nodiscard]] bool isOneOfParagraphs(int chosen) const {
        const OutlineElement &own = element(chosen);
        if (own.last - own.first != 1)
            return false;
        for (int i = firstLine(own.parent); i < lastLine(own.parent); ++i) {
            int beside = line(i).element;
            while (beside >= 0 && element(beside).parent != own.parent)
                beside = element(beside).parent;
            if (beside >= 0 && beside != chosen && line(i).sentence && keeps(i) &&
                element(beside).last - element(beside).first == 1 && element(beside).kind == own.kind &&
                element(beside).shape == own.shape)
                return true;
        }
        return false;
    }

    /// True for a page of a few lines without a link, one of them a sentence: whatever it says is its article.
    [[nodiscard]] bool isNothingElse() const {
        const auto links = [](const OutlineLine &line) { return line.linked > 0; };
        const auto sentence = [](const OutlineLine &line) { return line.sentence; };
        return m_outline.lines.size() <= mostAlone &&
               std::none_of(m_outline.lines.begin(), m_outline.lines.end(), links) &&
               std::any_of(m_outline.lines.begin(), m_outline.lines.end(), sentence);
    }

    static bool isLeaf(ElementKind kind) {
        return kind == ElementKind::Paragraph || kind == ElementKind::Heading || kind == ElementKind::Caption;
    }

    /// A thread: its first contribution is the article, the others answer it.
    bool post(const std::vector<int> &posts) {
        const auto weight = [this](int post) {
            int all = 0;
            for (int i = element(post).first; i < element(post).last; ++i)
                all += line(i).prose ? line(i).weight : 0;
            return all;
        };
        for (const int candidate : posts) {
            if (weight(candidate) < leastLeft)
                continue;
            m_chosen = candidate;
            m_best = weight(candidate);
            for (int i = element(candidate).first; i < element(candidate).last; ++i) {
                m_repeated[static_cast<std::size_t>(i)] = Furniture::None;
                if (m_furniture[static_cast<std::size_t>(i)] == Furniture::Comments)
                    m_furniture[static_cast<std::size_t>(i)] = Furniture::None;
            }
            return true;
        }
        return false;
    }

    /// True when the chosen element holds the title, or begins a little behind it.
    [[nodiscard]] bool nearTitle() const {
        return m_title < 0 || (m_title < lastLine(m_chosen) && firstLine(m_chosen) - m_title <= 30);
    }

    /// The first prose right behind the title; -1 where something else follows it.
    [[nodiscard]] int proseBehindTitle() const {
        // Any number of buttons may stand between.
        const int end = std::min(m_title + farBehind, static_cast<int>(m_outline.lines.size()));
        int seen = 0;
        for (int i = m_title + 1; m_title >= 0 && i < end && seen < rightBehind; ++i) {
            if (line(i).prose && keeps(i) && !isTitle(i))
                return i;
            const Furniture is = m_furniture[static_cast<std::size_t>(i)];
            const bool button = is == Furniture::Interface || is == Furniture::Sharing;
            seen +=
                is == Furniture::Advert || (button && line(i).weight <= longestButton) || line(i).weight == 0 ? 0 : 1;
        }
        return -1;
    }

    /// True when the chosen element holds the prose behind the title: a short item, but an item.
    [[nodiscard]] bool followsTitle() const {
        const int prose = proseBehindTitle();
        return prose >= firstLine(m_chosen) && prose < lastLine(m_chosen) && prose >= 0;
    }

    /// The best of the elements that hold the prose behind the title. False when there is none.
    bool chooseBehindTitle() {
        const int prose = proseBehindTitle();
        double best = 0;
        int chosen = -1;
        for (std::size_t i = 0; prose >= 0 && i < m_outline.elements.size(); ++i) {
            const OutlineElement &own = m_outline.elements[i];
            if (prose < own.first || prose >= own.last || own.kind == ElementKind::Inline || isLeaf(own.kind) ||
                gain(static_cast<int>(i)) < best)
                continue;
            best = gain(static_cast<int>(i));
            chosen = static_cast<int>(i);
        }
        // Its paragraphs may stand among links that are more than they are.
        for (int e = prose >= 0 && best <= 0 ? line(prose).element : -1; e >= 0 && chosen < 0; e = element(e).parent) {
            if (element(e).kind == ElementKind::Inline || isLeaf(element(e).kind))
                continue;
            chosen = e;
            best = line(prose).weight;
        }
        if (best <= 0)
            return false;
        m_best = best;
        m_chosen = chosen;
        return true;
    }

    /// Where next to nothing is left, or only what stands far from the title, names and repetition may be wrong, the
    /// repetition first. What is found without them must be much more, because comments are as well.
    void doubt() {
        if (m_best > 0 && !nearTitle() && chooseBehindTitle())
            return;
        for (const bool names : {false, true}) {
            const bool near = nearTitle();
            if (m_best > 0 && near && (m_best >= surelyEnough || followsTitle()))
                return;
            const double before = m_best;
            const int chosen = m_chosen;
            std::vector<Furniture> &evidence = names ? m_furniture : m_repeated;
            const std::vector<Furniture> kept = evidence;
            for (std::size_t i = 0; i < evidence.size(); ++i)
                evidence[i] = names ? worded(m_outline.lines[i]) : Furniture::None;
            worth();
            choose();
            if (before <= 0 || (nearTitle() && m_best >= (near ? 5 : 2) * before))
                continue;
            evidence = kept;
            worth();
            m_best = before;
            m_chosen = chosen;
        }
    }

    [[nodiscard]] bool keeps(int i) const { return furniture(i) == Furniture::None && !line(i).links(); }

    const Outline &m_outline;
    const std::vector<Metadata> &m_metadata;
    std::vector<Furniture> m_furniture; ///< by the names of elements
    std::vector<Furniture> m_repeated;  ///< by their repetition
    std::vector<double> m_worth;        ///< sums of what the lines before are worth
    double m_prose = 0;
    double m_best = 0;
    int m_title = -1;
    int m_quoted = -1;          ///< the first of the lines that the metadata states
    std::vector<bool> m_stated; ///< the metadata quotes the line
    int m_chosen = -1;
    int m_first = 0;
    int m_last = 0;
};

} // namespace

PageContent contentOf(const Outline &outline, const std::vector<Metadata> &metadata) {
    return Finder(outline, metadata).run();
}

} // namespace variorum::rules
