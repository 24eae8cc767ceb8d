// SPDX-License-Identifier: Apache-2.0
// What English sites set between the paragraphs of their articles. Each kind is told by what no paragraph is: a label
// comes again and again in the same words, an offer asks for an address or a fee, a link to another story is announced
// and has no full stop.
#include "models/clean/rules/closableadverts.h"
#include "models/clean/rules/englishsite.h"
#include "models/clean/rules/lines.h"
#include "models/clean/rules/rules.h"

#include <QHash>

#include <algorithm>

namespace variorum::rules {

namespace {

constexpr qsizetype longestInsert = 200; ///< units without blanks
constexpr int longestLabel = 6;          ///< words
constexpr int leastLabel = 2;
constexpr std::size_t leastAgain = 5;  ///< times that a label stands on the page
constexpr int longestOffer = 16;       ///< words of a line that is an offer by one word of it
constexpr int longestAsking = 60;      ///< words of one that begins by asking for something
constexpr int longestInBox = 40;       ///< words of a line between two offers
constexpr std::size_t mostInBox = 5;   ///< lines between two offers
constexpr std::size_t leastOffers = 2; ///< of a box
constexpr int longestLink = 30;        ///< words
constexpr int leastCapitals = 6;       ///< words of a link that is set in capitals
constexpr std::size_t leastShouted = 2;
constexpr std::size_t mostListed = 16; ///< lines of a list inside the text
constexpr int leastParagraph = 12;     ///< words of a line that goes on with the text
constexpr int leastTold = 20;          ///< words of one that need not end in a stop
constexpr std::size_t beside = 6;      ///< lines in which the text stands on either side of an insert
constexpr std::size_t next = 2;        ///< and in which a long paragraph is enough
constexpr int longParagraph = 30;      ///< words, more than a teaser has
constexpr std::size_t nextAge = 10;    ///< lines within which a list has another age
constexpr std::size_t aroundAge = 3;   ///< paragraphs among them, on either side of one that stands alone
constexpr int tenth = 10;

/// Words that stand for nothing but themselves, over folded text.
bool isInsert(const QString &folded) {
    if (folded.size() > longestInsert)
        return false;
    static const Pattern insert(
        uR"(^(?:(?:story|article|post|text)continuesbelow.{0,24}|continue(?:s|reading)?below.{0,24}|(?:skippast|after)(?:the)?newsletterpromotion|advertisement.{0,4}scroll.{0,20}|scroll(?:down)?(?:tocontinue|formore).{0,20}|clickhereto(?:get|download|sign|subscribe|read|see|view|watch|follow|join|buy).{0,48}|view(?:image|photo)infullscreen|view\d{1,2}(?:images?|photos?)|(?:image|photo|slide)\d{1,2}(?:of|/)\d{1,2}|openthis(?:photo|image)in(?:gallery|modal).{0,16}|thisadvertisementhasnotloadedyet.{0,60}|advertisement\d{1,2}|weapologize,butthisvideohasfailedtoload.{0,10}|tryrefreshingyourbrowser.{0,10}|taphereto.{0,50}|playvideo|.{4,160}backtovideo|viewmoreoffers|addtoyoursavedstories|recommendedvideos?|duration\d{1,2}:\d\d(?::\d\d)?|\d{1,2}:\d\d(?::\d\d)?|add(?:us)?asa?preferred(?:source)?(?:ongoogle)?|add(?:usas)?.{2,24}asa(?:preferred|trusted)sourceongoogle|readin(?:the)?app|savesavedreadinapp|copylink(?:url)?copied!?|link?copied(?:toclipboard)?!?|adpolicy|.?swipe(?:left|right)(?:below)?to.{0,40}|endofarticle|(?:in|de)creasearticlefontsize|author(?:s)?ofthearticle:?|lastupdated(?:\d{1,2}|an?)(?:minutes?|hours?|days?)ago|\d{1,2}(?:min|minute)s?read|scantheqrcode.{0,30}|getintouchwithournewsteam.{0,60}|formorestorieslikethis.{0,40}|haveyougotastory.{0,60}|doyouhavea(?:story|tip).{0,60})\.?$)");
    return insert.matches(folded);
}

/// A line that asks the reader for an address, a fee or a click, whatever else it says.
bool asks(const Line &line) {
    static const Pattern asking(uR"(^(?:please)?(?:(?:sign|log)(?:up|in)(?:for|to|here|now|with|or|below)|signingup|subscribe(?:to|now|for|today|here)|register(?:for|to|now|here|or|/)|create(?:an|yourfree|afree|afreeaccount|your)account|createanaccount|(?:by|when)(?:signing|submitting|clicking|providing|entering|subscribing|registering)|getthe(?:latest|best|day|top|mostimportant|app|news).{0,80}(?:inbox|newsletter|phone|app|email|whatsapp|delivered|content)|get(?:our|free|unlimited|daily|real-?time|today|breaking).{0,60}(?:news|inbox|newsletter|access|updates|insights?)|get.{2,40}(?:deliveredto|sentto|straightto|rightin|in)your(?:inbox|email)|access(?:articles|unlimited|all|thousands)|unlimited(?:online|digital|access)|enjoy(?:additional|unlimited|thelatest).{0,40}(?:articles|news|access)|shareyourthoughtsand|getemailupdates|receive(?:our|the|daily|weekly|a).{0,40}(?:newsletter|email|inbox)|already(?:a|have)(?:n)?(?:subscriber|member|account)|this(?:content|article|story)is(?:reserved|free|only|exclusive|available)(?:for|to|toread)|support(?:local|our|independent|quality)journalism|joinus(?:on|in)(?:whatsapp|telegram|facebook)|followus|follow.{2,24}on(?:googlenews|facebook|instagram|whatsapp|x\b|twitter)|download(?:the|our)(?:free)?.{0,20}app|(?:would|want)you(?:like)?(?:to)?(?:get|receive|support)|for(?:free)?realtimebreakingnews.{0,20}alerts|iwouldliketobeemailed|contactmewithnews|ourcommunitymembersaretreated|readourprivacy|seeourprivacy|youcanunsubscribe|youmayunsubscribe|our(?:website|homepage)is(?:yourdestination|theplace).{0,80}))");
    return line.weight <= longestAsking && asking.matches(line.folded);
}

/// A short line about subscriptions, accounts and letters to subscribers.
bool offers(const Line &line) {
    static const Pattern words(
        uR"(subscri(?:be|ber|ption)|newsletter|(?:sign|log)(?:up|in)(?:$|now|/|or|to|for)|createanaccount|register|unlock|yourinbox|e-?mailaddress|(?:e-?|print)(?:paper|edition)|unlimitedaccess|freetrial|cancelanytime|donate|supportlocal|privacy(?:policy|notice)|termsof(?:use|service)|specialoffers|crossword|upgrade(?:now|to)|start(?:your)?(?:free)?trial)");
    return line.weight <= longestOffer && words.matches(line.folded);
}

/// A sentence of some length, or a longer line without a stop.
bool isTold(const Line &line) {
    return line.weight >= leastTold || (line.weight >= leastParagraph && endsSentence(line.text));
}

/// "MORE: Harbour opens again", "READ NEXT Harbour opens again": a link to another story, announced.
bool isLink(const Line &line) {
    static const Pattern link(
        uR"(^(?:(?:MORE|READ MORE|READ NEXT|READ ALSO|ALSO READ|SEE ALSO|DON'T MISS|WATCH NEXT|TRENDING|EXCLUSIVE OFFER)(?:\s*[:|–—>]\s*|\s+(?=[“"'‘\p{Lu}]))|(?:Read|Read more|Read next|Read also|Also read|See also|More|Related|RELATED|Watch|WATCH|Listen|LISTEN|Recommended|Don't miss)\s*[:|>]\s*)\S.{6,}$)");
    return line.weight <= longestLink && !line.text.endsWith(u'.') && link.matches(line.text.toString());
}

/// The caption of a list of other stories that sites set into the text; those at its end have their own rules.
bool isCaption(const QString &folded) {
    static const Pattern caption(
        uR"(^(?:(?:most(?:read|popular|viewed|watched|shared)|trending|top(?:stories|news)|latest)(?:in.{2,24}|on.{2,24}|now|stories|news)?|more(?:trending|stories|coverage|headlines|news|videos)|more(?:from|on|in).{2,28}|more.{2,12}(?:stories|news|videos)|related(?:stories|story|coverage|articles?|news|content|topics|reading)?|recommended(?:stories|reading|foryou)?|readmore|(?:read|up|watch)next|whatto(?:read|watch)next|latestvideos?(?:from)?|youmay(?:also)?like|popular|currentissue|editor'?s?picks?|explore(?:more|ourcoverage).{0,20}|readourcompletecoverage.{0,20})[:>»]?$)");
    return folded.size() <= 44 && caption.matches(folded);
}

/// A headline in capitals, as some sites set their links.
bool isShouted(const Line &line) {
    if (line.weight < leastCapitals || line.prose || line.text.endsWith(u'.'))
        return false;
    return std::none_of(line.text.begin(), line.text.end(), [](QChar c) { return c.isLower(); });
}

/// A headline that a link and its label have both: "Harbour opens again Harbour opens again".
bool isEcho(const Line &line) {
    const qsizetype half = line.folded.size() / 2;
    return line.folded.size() % 2 == 0 && QStringView(line.folded).first(half) == QStringView(line.folded).last(half);
}

bool isLatinPage(const std::vector<Line> &lines) {
    std::size_t others = 0;
    for (const Line &line : lines) {
        others += line.weight > 0 && !isLatinLine(line) ? 1 : 0;
        if (tenth * others > lines.size())
            return false;
    }
    return true;
}

class Inserts {
public:
    Inserts(const std::vector<Line> &lines, bool markup)
        : m_lines(lines), m_markup(markup), m_is(lines.size()), m_sure(lines.size()) {
        for (const Line &line : lines) {
            const bool open = line.open();
            m_asks.push_back(open && asks(line));
            m_offers.push_back(m_asks.back() || (open && offers(line)));
            m_paragraph.push_back(open && !m_offers.back() && isTold(line) && !isEnglishNotice(line) && !isEcho(line));
        }
    }

    std::vector<std::size_t> run() {
        const auto first =
            std::find_if(m_lines.begin(), m_lines.end(), [](const Line &line) { return line.open() && line.prose; });
        m_first = static_cast<std::size_t>(first - m_lines.begin());
        labels();
        single();
        boxes();
        if (!m_markup) {
            lists();
            ages();
        }
        std::vector<std::size_t> found;
        for (std::size_t i = 0; i < m_is.size(); ++i) {
            // Words that stand for nothing else may stand above the first paragraph, and below the last.
            const bool below = goesOn(i, 1);
            if (m_is[i] && (m_markup || (m_sure[i] ? below || goesOn(i, -1) : below && goesOn(i, -1))))
                found.push_back(i);
        }
        return found;
    }

private:
    [[nodiscard]] bool isOpen(std::size_t i) const { return m_lines[i].open(); }

    /// A line of the text.
    [[nodiscard]] bool isParagraph(std::size_t i) const { return m_paragraph[i]; }

    /// True where the text stands on this side of an insert: at the end of a page, sites set teasers below headlines.
    [[nodiscard]] bool goesOn(std::size_t i, int step) const {
        const auto size = static_cast<std::ptrdiff_t>(m_lines.size());
        std::size_t seen = 0;
        std::size_t paragraphs = 0;
        for (auto k = static_cast<std::ptrdiff_t>(i) + step; k >= 0 && k < size && seen < beside; k += step) {
            const auto at = static_cast<std::size_t>(k);
            if (m_is[at] || !isOpen(at))
                continue;
            ++seen;
            paragraphs += isParagraph(at) ? 1 : 0;
            if (seen <= next && isParagraph(at) && m_lines[at].weight >= longParagraph)
                return true;
        }
        return paragraphs > 0 && 2 * paragraphs >= seen;
    }

    /// Words in small letters that stand on lines of their own again and again. A name, as those who speak in an
    /// interview have it, has capitals.
    void labels() {
        QHash<QStringView, std::vector<std::size_t>> all;
        for (std::size_t i = 0; i < m_lines.size(); ++i) {
            const Line &line = m_lines[i];
            if (!isOpen(i) || line.weight < leastLabel || line.weight > longestLabel || line.text.isEmpty() ||
                !line.text.back().isLower())
                continue;
            const qsizetype last = line.text.lastIndexOf(u' ') + 1;
            if (last > 0 && line.text[last].isLower())
                all[line.folded].push_back(i);
        }
        for (const std::vector<std::size_t> &again : std::as_const(all)) {
            for (const std::size_t i : again)
                m_sure[i] = again.size() >= leastAgain;
        }
    }

    void single() {
        std::vector<std::size_t> shouted;
        for (std::size_t i = 0; i < m_lines.size(); ++i) {
            if (!isOpen(i))
                continue;
            const Line &line = m_lines[i];
            // Above the text stand its title and what it is about, whatever they begin with.
            m_sure[i] = m_sure[i] || isInsert(line.folded);
            m_is[i] = m_sure[i] || (i > m_first && (m_asks[i] || isLink(line)));
            if (i > m_first && !m_markup && isShouted(line))
                shouted.push_back(i);
        }
        for (const std::size_t i : shouted)
            m_is[i] = shouted.size() >= leastShouted || m_is[i];
    }

    /// Offers with a few short lines between them: what they promise.
    void boxes() {
        std::size_t first = m_lines.size();
        std::size_t last = 0;
        std::size_t found = 0;
        const auto close = [&] {
            for (std::size_t i = first; found >= leastOffers && i <= last; ++i)
                m_is[i] = isOpen(i) || m_is[i];
            found = 0;
        };
        for (std::size_t i = m_first; i < m_lines.size(); ++i) {
            if (found > 0 && (i > last + mostInBox || (isOpen(i) && !m_offers[i] && endsBox(i))))
                close();
            if (!m_offers[i])
                continue;
            first = found == 0 ? i : first;
            last = i;
            ++found;
        }
        close();
    }

    [[nodiscard]] bool endsBox(std::size_t i) const {
        const Line &line = m_lines[i];
        return line.weight > longestInBox ||
               (isParagraph(i) && line.section.kind == BlockKind::Paragraph && line.weight >= leastTold);
    }

    /// What a caption heads inside the text, up to the paragraph that goes on with it. A list that the text does not go
    /// on behind ends it, and has its own rules.
    void lists() {
        for (std::size_t i = m_first; i < m_lines.size(); ++i) {
            if (!isOpen(i) || !isCaption(m_lines[i].folded))
                continue;
            std::size_t end = i + 1;
            while (end < m_lines.size() && end <= i + mostListed && !isParagraph(end))
                ++end;
            if (end == m_lines.size() || end > i + mostListed)
                continue;
            for (std::size_t k = i; k < end; ++k)
                m_is[k] = isOpen(k) || m_is[k];
            i = end;
        }
    }

    /// "3 hours ago" below the name of a film that stands alone between two paragraphs: in a list of stories each has
    /// an age.
    void ages() {
        const auto isAge = [this](std::size_t i) { return isOpen(i) && isEnglishAge(m_lines[i].folded); };
        for (std::size_t i = m_first + 1; i < m_lines.size(); ++i) {
            if (!isAge(i))
                continue;
            const std::size_t from = i > nextAge ? i - nextAge : 0;
            const std::size_t to = std::min(m_lines.size(), i + nextAge + 1);
            std::size_t before = 0;
            std::size_t behind = 0;
            bool other = false;
            for (std::size_t k = from; k < to; ++k) {
                other = other || (k != i && isAge(k));
                (k < i ? before : behind) += isParagraph(k) ? 1 : 0;
            }
            if (other || before < aroundAge || behind < aroundAge)
                continue;
            m_is[i] = true;
            m_is[i - 1] = m_is[i - 1] || (isOpen(i - 1) && !isParagraph(i - 1));
        }
    }

    const std::vector<Line> &m_lines;
    bool m_markup;
    std::vector<bool> m_is;
    std::vector<bool> m_asks;
    std::vector<bool> m_offers;
    std::vector<bool> m_paragraph;
    std::vector<bool> m_sure; ///< by words that stand for nothing else
    std::size_t m_first = 0;  ///< line of prose
};

} // namespace

void siteInserts(const RuleInput &input, Proposals &out) {
    const std::vector<Line> &lines = linesOf(input);
    for (const std::size_t i : closableAdverts(lines))
        out.structure.push_back(drop(lines[i].section.span, 0.88F, 0, lines[i].text.toString().left(40)));
    const bool markup = input.markup != nullptr;
    if (lines.empty() || !isLatinPage(lines) || !(markup || isEnglishSite(lines)))
        return;
    for (const std::size_t i : Inserts(lines, markup).run())
        out.structure.push_back(drop(lines[i].section.span, 0.9F, 0, lines[i].text.toString().left(40)));
}

} // namespace variorum::rules
