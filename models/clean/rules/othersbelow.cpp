// SPDX-License-Identifier: Apache-2.0
#include "models/clean/rules/othersbelow.h"

#include "models/base/chinese.h"

#include <algorithm>

namespace variorum::rules {

namespace {

constexpr double ofEnding = 14;    ///< what stands around a caption that ends an article costs so much
constexpr double mostBefore = 0.6; ///< of a page's text, that stands before a list of other stories
constexpr std::size_t leastTeasers = 3;
constexpr std::size_t mostTeasers = 12; ///< that are looked at
constexpr std::size_t farTeaser = 60;   ///< lines
constexpr qsizetype leastRows = 3;      ///< line ends of a list

bool headsOthers(const QString &folded) {
    static const Pattern words(
        uR"(^[【\[■]?(?:推荐阅读|相关(?:阅读|新闻|报道|推荐|文章)|延伸(?:阅读|[·|]?推荐)|猜你喜欢|热门(?:推荐|文章|新闻)|更多\p{Han}{2,10}(?:报道|报导)|[你您]?或?有兴趣的文章)[】\]]?[:>]*$)");
    return words.matches(folded);
}

/// True for a list of several rows, set aside already, that a caption for other stories heads.
bool isListOfOthers(const Line &line) {
    if (line.section.role != Section::Role::Dropped || line.text.count(u'\n') < leastRows)
        return false;
    const QString caption = folded(line.text.left(line.text.indexOf(u'\n'))).remove(u' ');
    return isListCaption(caption) || headsOthers(caption);
}

} // namespace

bool areTeasers(const std::vector<Line> &lines, const std::vector<LineEvidence> &evidence, std::size_t from,
                std::size_t to) {
    std::size_t paragraphs = 0;
    std::size_t apart = 0;
    for (std::size_t i = from; i < std::min(to, from + farTeaser) && paragraphs < mostTeasers; ++i) {
        if (evidence[i].score < ofTeaser)
            continue;
        ++paragraphs;
        apart += i == from || (evidence[i - 1].score < ofTeaser && isTitleLike(lines[i - 1])) ? 1 : 0;
    }
    return paragraphs >= leastTeasers && 5 * apart >= 4 * paragraphs;
}

std::vector<std::size_t> endings(const std::vector<Line> &lines, const std::vector<LineEvidence> &evidence,
                                 bool nothingElse) {
    std::vector<std::size_t> found;
    double all = 0;
    for (const LineEvidence &line : evidence)
        all += std::max(line.score, 0.0F);
    double before = 0;
    double told = 0; // behind the first date
    bool dated = false;
    for (std::size_t i = 0; i < lines.size();) {
        if (evidence[i].score >= 1) {
            told += dated ? evidence[i].score : 0;
            before += evidence[i++].score;
            continue;
        }
        double cost = 0;
        std::size_t ending = lines.size(); // the first caption between two lines of text
        bool comments = false;
        for (; i < lines.size() && evidence[i].score < 1; ++i) {
            cost -= std::min(evidence[i].score, 0.0F);
            before += std::max(evidence[i].score, 0.0F);
            dated = dated || evidence[i].dated;
            if ((!evidence[i].caption && !asksToPay(lines[i].folded)) || ending < i)
                continue;
            ending = i;
            const QString &words = lines[i].folded;
            comments = words.contains(u"评论") || words.contains(u"留言") || words.contains(u"跟帖") ||
                       words.contains(u"comment") || words.contains(u"reply") || words.contains(u"response");
        }
        // Below a short item that is dated its readers may say more than it does.
        const bool item = comments && !nothingElse && told >= leastParagraph;
        if (ending == lines.size())
            continue;
        const bool heads = !nothingElse && headsOthers(lines[ending].folded);
        // Between the text and such a caption stand the site's buttons, which no text goes on behind; nor does any
        // behind the words that the rest is to be paid for.
        const bool closed =
            !nothingElse && 4 * before > all &&
            (asksToPay(lines[ending].folded) || (heads && ending > 0 && isNavigation(lines[ending - 1].text)));
        if (2 * before < all && !item && !closed)
            continue;
        const bool others = heads && before >= mostBefore * all;
        if ((cost > ofEnding && evidence[ending].caption) || comments || others || closed)
            found.push_back(ending);
    }
    for (std::size_t i = 0; i < lines.size() && !nothingElse; ++i) {
        if (evidence[i].furniture && isListOfOthers(lines[i]) && areTeasers(lines, evidence, i + 1, lines.size()))
            found.push_back(i);
    }
    return found;
}

} // namespace variorum::rules
