// SPDX-License-Identifier: Apache-2.0
#include "models/clean/rules/pagestories.h"

#include "models/clean/rules/lines.h"

#include <QHash>

#include <algorithm>
#include <numeric>

namespace variorum::rules {

namespace {

constexpr int shortestHeadline = 4; ///< weight
constexpr int longestHeadline = 80;
constexpr int leastStory = 24;   ///< weight of the prose under a headline
constexpr int longestSign = 60;  ///< weight of a line that dates or signs a story
constexpr int longestHead = 12;  ///< weight of a word between a headline and its text
constexpr int nearHeadline = 6;  ///< lines
constexpr int belowHeadline = 4; ///< lines, one less
constexpr int nearEnd = 3;
constexpr int mostSteps = 3; ///< from a line to the element that makes it a headline

using Part = PageContent::Part;

struct Story {
    int first = 0; ///< its headline, or its first line
    int last = 0;  ///< behind its last line
    int prose = 0; ///< weight
    bool headed = false;
    bool signed_ = false;
    int article = -1; ///< the element for articles around its headline
};

class Stories {
public:
    Stories(const Outline &outline, int title, PageContent &content)
        : m_outline(outline), m_title(title), m_content(content) {}

    void run() {
        for (const std::vector<int> &heads : headlines()) {
            std::vector<Story> stories = storiesUnder(heads);
            if (stories.size() > 1) {
                assign(stories);
                return;
            }
        }
        // What a page loads below its article has the same parts, but may be set in another way.
        if (std::vector<Story> stories = storiesUnder(datedHeads()); stories.size() > 1)
            assign(stories);
    }

private:
    [[nodiscard]] const OutlineLine &line(int i) const { return m_outline.lines[static_cast<std::size_t>(i)]; }
    [[nodiscard]] const OutlineElement &element(int i) const { return m_outline.elements[static_cast<std::size_t>(i)]; }
    [[nodiscard]] PageContent::Line &part(int i) { return m_content.lines[static_cast<std::size_t>(i)]; }

    /// What makes a line a headline: the heading around it, or an element that its site calls a title. 0 for others.
    [[nodiscard]] quint64 formOf(int i) const {
        if (line(i).weight < shortestHeadline || line(i).weight > longestHeadline || line(i).prose)
            return 0;
        const OutlineElement *named = nullptr;
        int e = line(i).element;
        for (int steps = 0; e >= 0 && steps < mostSteps; e = element(e).parent, ++steps) {
            const OutlineElement &own = element(e);
            if (own.first != i)
                break;
            if (own.kind == ElementKind::Heading)
                return formOf(own);
            named = named == nullptr && own.last == i + 1 && own.hints.has(Hint::Title) ? &own : named;
        }
        return named != nullptr ? formOf(*named) : 0;
    }

    static quint64 formOf(const OutlineElement &own) {
        return (static_cast<quint64>(own.kind) << 40) | (static_cast<quint64>(own.level + 1) << 32) | own.shape;
    }

    [[nodiscard]] bool isOpen(int i) {
        return part(i).part == Part::Body || part(i).part == Part::Title || part(i).part == Part::Head;
    }

    /// The lines of each form that headlines of this page have; the form of the page's title first, then as they come.
    std::vector<std::vector<int>> headlines() {
        std::vector<std::vector<int>> all;
        QHash<quint64, std::size_t> known;
        for (int i = 0; i < static_cast<int>(m_outline.lines.size()); ++i) {
            const quint64 form = isOpen(i) ? formOf(i) : 0;
            if (form == 0)
                continue;
            if (!known.contains(form)) {
                known.insert(form, all.size());
                all.emplace_back();
            }
            all[known[form]].push_back(i);
        }
        all.erase(std::remove_if(all.begin(), all.end(), [](const auto &heads) { return heads.size() < 2; }),
                  all.end());
        std::stable_partition(all.begin(), all.end(), [this](const std::vector<int> &heads) {
            return std::binary_search(heads.begin(), heads.end(), m_title);
        });
        return all;
    }

    /// The title, and each headline behind it that a date stands right below.
    std::vector<int> datedHeads() {
        static const Pattern date(uR"((?:19|20)\d\d[-/年.]\d{1,2}[-/月.]\d{1,2})");
        std::vector<int> heads;
        const int size = static_cast<int>(m_outline.lines.size());
        for (int i = std::max(m_title, 0); m_title >= 0 && i < size; ++i) {
            bool dated = i == m_title;
            for (int k = i + 1; k < std::min(size, i + belowHeadline) && !dated && !line(k).prose; ++k)
                dated = signs(k) && date.matches(line(k).folded);
            if (dated && (i == m_title || (isOpen(i) && formOf(i) != 0)))
                heads.push_back(i);
        }
        return heads;
    }

    [[nodiscard]] bool signs(int i) const {
        static const Pattern sign(
            uR"((?:19|20)\d\d[-/年.]\d{1,2}[-/月.]\d{1,2}|^[(\[【]?(?:来源|稿源|作者|记者|编辑|责编|责任编辑|文)[:|/]|^(?:source|author|by)[:])");
        return line(i).weight <= longestSign && !line(i).prose && sign.matches(line(i).folded);
    }

    [[nodiscard]] int articleAround(int i) const {
        for (int e = line(i).element; e >= 0; e = element(e).parent) {
            if (element(e).kind == ElementKind::Article)
                return e;
        }
        return -1;
    }

    /// The stories under these headlines, what stands before the first one with them; none when they are the headings
    /// of one article.
    std::vector<Story> storiesUnder(const std::vector<int> &heads) {
        std::vector<Story> stories;
        if (heads.size() < 2)
            return stories;
        const int end = static_cast<int>(m_outline.lines.size());
        stories.push_back({0, heads.front()});
        for (std::size_t k = 0; k < heads.size(); ++k)
            stories.push_back(
                {heads[k], k + 1 < heads.size() ? heads[k + 1] : end, 0, true, false, articleAround(heads[k])});
        for (Story &story : stories) {
            int lastBody = story.first;
            for (int i = story.first; i < story.last; ++i) {
                if (part(i).part != Part::Body && !(i == story.first && story.headed))
                    continue;
                lastBody = i;
                story.prose += line(i).prose ? line(i).weight : 0;
            }
            for (int i = story.first + 1; i < story.last && story.headed && !story.signed_; ++i)
                story.signed_ = (i <= story.first + nearHeadline || i > lastBody - nearEnd) && signs(i);
        }
        // Before the first headline stand the site's words, unless an article does.
        if (stories.front().prose < leastStory)
            stories.erase(stories.begin());
        const auto counted = [&stories](auto &&is) {
            return static_cast<std::size_t>(std::count_if(stories.begin(), stories.end(), is));
        };
        const std::size_t headed = counted([](const Story &story) { return story.headed; });
        const std::size_t told = counted([](const Story &story) { return story.headed && story.prose >= leastStory; });
        const std::size_t signedOnes =
            counted([](const Story &story) { return story.headed && story.signed_ && story.prose >= leastStory; });
        std::vector<int> elements;
        for (const Story &story : stories) {
            if (story.headed && story.article >= 0)
                elements.push_back(story.article);
        }
        std::sort(elements.begin(), elements.end());
        elements.erase(std::unique(elements.begin(), elements.end()), elements.end());
        const bool apart = elements.size() == headed; // each in an element of its own
        const bool enough = 4 * told >= 3 * headed && (apart || 4 * signedOnes >= 3 * headed);
        if (headed < 2 || told < 2 || !enough)
            stories.clear();
        return stories;
    }

    void assign(const std::vector<Story> &stories) {
        std::vector<int> numbers(stories.size());
        std::iota(numbers.begin(), numbers.end(), 0);
        const auto main = std::find_if(stories.begin(), stories.end(), [this](const Story &story) {
            return story.headed ? story.first == m_title : m_title < story.last;
        });
        if (main != stories.end()) {
            for (std::size_t k = 0; k < stories.size(); ++k)
                numbers[k] += stories.begin() + static_cast<std::ptrdiff_t>(k) < main ? 1 : 0;
            numbers[static_cast<std::size_t>(main - stories.begin())] = 0;
        } else if (m_title >= 0) {
            part(m_title) = {Part::Furniture, Furniture::Outside, 0.85F}; // names the page
        }
        m_content.stories = static_cast<int>(stories.size());
        for (std::size_t k = 0; k < stories.size(); ++k) {
            const Story &story = stories[k];
            if (story.headed && story.first != m_title)
                part(story.first) = {Part::Title, Furniture::None, 0.9F};
            head(story);
            for (int i = story.first; i < story.last; ++i)
                part(i).story = numbers[k];
        }
    }

    /// What stands between a headline and its text, and signs the story at its end.
    void head(const Story &story) {
        for (int i = story.first + 1; i < story.last && story.headed && !line(i).prose; ++i) {
            if (part(i).part == Part::Body && (signs(i) || (line(i).weight <= longestHead && !line(i).sentence)))
                part(i).part = Part::Head;
        }
        for (int i = story.last - 1; i > story.first && story.headed && !line(i).prose; --i) {
            if (part(i).part == Part::Body && signs(i))
                part(i).part = Part::Head;
        }
    }

    const Outline &m_outline;
    int m_title;
    PageContent &m_content;
};

} // namespace

void tellStories(const Outline &outline, int title, PageContent &content) {
    Stories(outline, title, content).run();
}

} // namespace variorum::rules
