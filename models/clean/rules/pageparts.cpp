// SPDX-License-Identifier: Apache-2.0
#include "models/clean/rules/pageparts.h"

#include "models/clean/rules/articleends.h"
#include "models/clean/rules/datepatterns.h"
#include "models/clean/rules/details.h"
#include "models/clean/rules/lines.h"
#include "models/clean/rules/pagesigns.h"

#include <algorithm>

namespace variorum::rules {

namespace {

constexpr int mostAbout = 6;      ///< lines of an element that speaks about the article
constexpr int longestCaption = 8; ///< weight of a word over a list
constexpr int longestMeta = 60;   ///< weight of a line about the article
constexpr Offset farDay = 8;      ///< units before a day that does not begin its line

class Parts {
public:
    Parts(const Outline &outline, const ArticleElement &of, const std::vector<Furniture> &furniture)
        : m_outline(outline), m_of(of), m_furniture(furniture) {}

    void run(PageContent &content) const {
        int first = m_of.last; // prose
        int last = m_of.first - 1;
        const int from = headedByTitle() ? m_of.title : m_of.first;
        for (int i = from; i < m_of.last; ++i) {
            // Above the title a long line is a way through the site or a headline.
            if (!keeps(i) || i == m_of.title || !(line(i).prose || (line(i).weight >= 30 && i > m_of.title)))
                continue;
            first = std::min(first, i);
            last = i;
        }
        if (last < first) {
            for (int i = m_of.first; i < m_of.last; ++i) {
                if (keeps(i) && i != m_of.title) {
                    first = std::min(first, i);
                    last = i;
                }
            }
        }
        const int top = first; // the first line of prose
        // A lead between the title and the element that holds the rest.
        if (m_of.title >= 0 && m_of.title < m_of.first && m_of.first - m_of.title < 40) {
            for (int i = m_of.title + 1; i < m_of.first; ++i) {
                if (keeps(i) && line(i).prose && !meta(i)) {
                    first = std::min(first, i);
                    content.lines[static_cast<std::size_t>(i)].part = PageContent::Part::Body;
                }
            }
        }
        goesOn(content);
        const int end = signedOff(last);
        for (int i = 0; i < static_cast<int>(m_outline.lines.size()); ++i) {
            PageContent::Line &own = content.lines[static_cast<std::size_t>(i)];
            if (own.part == PageContent::Part::Body)
                continue;
            own = i > last && i <= end ? PageContent::Line{PageContent::Part::Body, Furniture::None, 0.88F}
                                       : judge(i, top, last);
        }
        tail(content, last);
        imprint(content, last);
        copies(content, top);
    }

private:
    [[nodiscard]] const OutlineLine &line(int i) const { return m_outline.lines[static_cast<std::size_t>(i)]; }
    [[nodiscard]] const OutlineElement &element(int i) const { return m_outline.elements[static_cast<std::size_t>(i)]; }
    [[nodiscard]] Furniture furniture(int i) const { return m_furniture[static_cast<std::size_t>(i)]; }
    [[nodiscard]] bool keeps(int i) const { return furniture(i) == Furniture::None && !line(i).links(); }

    /// True where the title stands in the element itself, with most of its prose below: what little stands above is
    /// of the site.
    [[nodiscard]] bool headedByTitle() const {
        int above = 0; // weight of prose
        int below = 0;
        for (int i = m_of.first; i < m_of.last; ++i) {
            if (keeps(i) && i != m_of.title && line(i).prose)
                (i < m_of.title ? above : below) += line(i).weight;
        }
        return m_of.title > m_of.first && below > 2 * above;
    }

    /// A line about the article rather than of it.
    [[nodiscard]] bool meta(int i) const {
        if (line(i).weight > longestMeta || line(i).sentence || !speaksOfArticle(line(i)) || isDetail(line(i).folded))
            return false;
        // A sentence without its stop has commas, and may have a day in it.
        const std::vector<FoundDate> days = datesIn(line(i).text);
        return !line(i).prose || days.empty() || days[0].span.begin < farDay ||
               !withoutSources(line(i).text).contains(u'，');
    }

    [[nodiscard]] bool metaByName(int i) const {
        // What holds many lines holds the text: editors of web pages give their name to all that is written with them.
        Hints hints;
        for (int e = line(i).element; e >= 0 && e != m_of.element; e = element(e).parent) {
            if (element(e).last - element(e).first <= mostAbout)
                hints = hints | element(e).hints;
        }
        return line(i).weight <= longestMeta && !line(i).sentence &&
               hints.any(Hints(Hint::Published) | Hint::Byline | Hint::Publisher | Hint::Editor | Hint::Counts);
    }

    /// A lead may stand in an element of its own, and the text right behind it in another.
    void goesOn(PageContent &content) const {
        const int size = static_cast<int>(m_outline.lines.size());
        if (m_of.last <= m_of.first || !keeps(m_of.last - 1) || !line(m_of.last - 1).prose)
            return;
        for (int i = m_of.last; i < size; ++i) {
            if (!keeps(i) || !line(i).prose || !line(i).sentence || meta(i) || disclaims(line(i)))
                return;
            content.lines[static_cast<std::size_t>(i)] = {PageContent::Part::Body, Furniture::None, 0.86F};
        }
    }

    /// The last line of what ends a document below its last sentence; `last` where nothing does.
    [[nodiscard]] int signedOff(int last) const {
        SignOff signOff;
        int end = last;
        const int limit = std::min(m_of.last - 1, last + static_cast<int>(longestSignOff));
        while (end < limit && furniture(end + 1) == Furniture::None && signOff.takes(line(end + 1).folded, true))
            ++end;
        return signOff.isDated() ? end : last;
    }

    /// Who runs the site and where, in lines of their own at the end of the element: one of them has its licence.
    void imprint(PageContent &content, int last) const {
        static const Pattern row(
            uR"(^(?:主办|承办|开办|协办|主管|运[维营]|技术支持|版权所有|(?:联系)?地址|邮编|电话)(?:单位)?:|^.{0,40}(?:icp备|公网安备|网站标识码))");
        static const Pattern licence(uR"(icp备|公网安备|网站标识码)");
        int begin = m_of.last;
        bool licensed = false;
        while (begin > last + 1 && !line(begin - 1).sentence && row.matches(line(begin - 1).folded)) {
            --begin;
            licensed = licensed || licence.matches(line(begin).folded);
        }
        for (int i = begin; i < m_of.last && licensed; ++i)
            content.lines[static_cast<std::size_t>(i)] = {PageContent::Part::Furniture, Furniture::Footer, 0.88F};
    }

    /// Headings at the end head what was set aside.
    void tail(PageContent &content, int last) const {
        for (int i = m_of.last - 1; i > last - 3 && i > m_of.first; --i) {
            PageContent::Line &own = content.lines[static_cast<std::size_t>(i)];
            if (own.part != PageContent::Part::Body)
                continue;
            const bool heads = m_outline.within(line(i).element, ElementKind::Heading) ||
                               (line(i).weight <= 24 && headsOtherStories(line(i)));
            if (!heads || line(i).prose)
                return;
            own = {PageContent::Part::Furniture, Furniture::Links, 0.85F};
        }
    }

    [[nodiscard]] PageContent::Line judge(int i, int top, int last) const {
        using Part = PageContent::Part;
        if (i == m_of.title)
            return {Part::Title, Furniture::None, 0.95F};
        const Furniture is = furniture(i);
        if (is != Furniture::None)
            return {headLike(i, top) && (meta(i) || metaByName(i)) ? Part::Head : Part::Furniture, is, 0.92F};
        const bool inside = i >= m_of.first && i < m_of.last;
        if (!inside)
            return {headLike(i, top) || (footLike(i) && !line(i).links() && (meta(i) || metaByName(i)))
                        ? Part::Head
                        : Part::Furniture,
                    Furniture::Outside, 0.88F};
        // The caption of a list that was set aside, or of the second half of one.
        const bool listed = i + 1 < m_of.last && !keeps(i + 1);
        if (listed && (headsOthersSurely(line(i)) || (i > m_of.first && partsLinks(i))))
            return {Part::Furniture, Furniture::Links, 0.85F};
        const bool told = line(i).sentence && (line(i).weight >= 40 || (i > top && i < last && isTold(i)));
        if (line(i).links() && !told && !headsProse(i) && !among(i))
            return {headLike(i, top) ? Part::Head : Part::Furniture, Furniture::Links, 0.88F};
        if (i >= top && i <= last)
            return {meta(i) && i < top + 3 ? Part::Head : Part::Body, Furniture::None, 0.9F};
        if (i < top && i < m_of.title)
            return {Part::Head, Furniture::Outside, 0.85F};
        if (i < top)
            return {beside(i, top) && !meta(i) && !metaByName(i) ? Part::Body : Part::Head, Furniture::Outside, 0.85F};
        return {beside(i, last) && !meta(i) && !metaByName(i) ? Part::Body : Part::Foot, Furniture::Outside, 0.85F};
    }

    /// A word or two over links to other stories, or between them.
    [[nodiscard]] bool partsLinks(int i) const {
        const auto leads = [this](int k) {
            return k < m_of.last && line(k).links() && line(k).weight > longestCaption;
        };
        return line(i).weight <= longestCaption && !line(i).sentence && leads(i + 1) && (leads(i - 1) || leads(i + 2));
    }

    /// A link that tells what a picture shows, to its stop or to who took it.
    [[nodiscard]] bool isTold(int i) const { return line(i).text.endsWith(u'。') || isPictureCaption(line(i).folded); }

    /// A line that is not only a link, between lines that are none.
    [[nodiscard]] bool among(int i) const {
        return line(i).linked < 0.8 && i > m_of.first && i + 1 < m_of.last && !line(i - 1).links() &&
               !line(i + 1).links();
    }

    /// A heading that is a link, as some sites make all of theirs.
    [[nodiscard]] bool headsProse(int i) const {
        return i + 1 < m_of.last && m_outline.within(line(i).element, ElementKind::Heading) && line(i + 1).prose &&
               keeps(i + 1);
    }

    /// Between the title and the text, where the page says who wrote it and when.
    [[nodiscard]] bool headLike(int i, int top) const {
        const int from = m_of.title >= 0 && m_of.title < top ? m_of.title - 6 : top - 8;
        return i >= from && i < top && line(i).weight <= longestMeta;
    }

    /// Right behind the text, where an editor signs.
    [[nodiscard]] bool footLike(int i) const { return i >= m_of.last && i < m_of.last + 4; }

    /// A short line belongs to the prose beside it when one element holds both.
    [[nodiscard]] bool beside(int i, int prose) const {
        if (prose < 0 || prose >= static_cast<int>(m_outline.lines.size()))
            return false;
        const int step = i < prose ? 1 : -1;
        for (int k = i + step; k != prose; k += step) {
            if (!keeps(k))
                return false;
        }
        const int own = line(i).element;
        const int other = line(prose).element;
        if (own == other)
            return true;
        const auto around = [this](int of) { return of >= 0 ? element(of).parent : -1; };
        if (own >= 0 && other >= 0 && element(own).shape == element(other).shape &&
            around(around(own)) == around(around(other)))
            return true;
        return around(own) == around(other) || around(around(own)) == around(other) ||
               around(own) == around(around(other));
    }

    /// Copies of the title above the text, and below its last sentence, where it says what a picture shows.
    void copies(PageContent &content, int top) const {
        if (m_of.title < 0)
            return;
        const QString &title = line(m_of.title).folded;
        const auto tells = [&](int i) {
            return content.lines[static_cast<std::size_t>(i)].part == PageContent::Part::Body && line(i).prose &&
                   line(i).folded != title;
        };
        int last = static_cast<int>(m_outline.lines.size()) - 1;
        while (last > top && !tells(last))
            --last;
        for (int i = 0; i < static_cast<int>(m_outline.lines.size()); ++i) {
            if (i == m_of.title || line(i).folded != title ||
                (i > top && i < last && content.lines[static_cast<std::size_t>(i)].part == PageContent::Part::Body))
                continue;
            content.lines[static_cast<std::size_t>(i)] = {PageContent::Part::TitleAgain, Furniture::None, 0.95F};
        }
    }

    const Outline &m_outline;
    const ArticleElement &m_of;
    const std::vector<Furniture> &m_furniture;
};

} // namespace

void tellParts(const Outline &outline, const ArticleElement &of, const std::vector<Furniture> &furniture,
               PageContent &content) {
    Parts(outline, of, furniture).run(content);
}

} // namespace variorum::rules
