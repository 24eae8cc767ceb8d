// SPDX-License-Identifier: Apache-2.0
#include "models/clean/rules/englishsite.h"

#include "models/base/unitclass.h"
#include "models/clean/rules/contentslist.h"

#include <QSet>

#include <algorithm>

namespace variorum::rules {

namespace {

constexpr qsizetype longestControl = 48; ///< units without blanks
constexpr qsizetype longestCaption = 40;
constexpr int longestNotice = 110; ///< words
constexpr qsizetype longestMeta = 90;
constexpr qsizetype longestPicture = 400; ///< units without blanks
constexpr std::size_t leastSigns = 4;     ///< different controls; those that no manual has for headings count twice
constexpr int longestItem = 4;            ///< words of an item in a menu
constexpr std::size_t leastItems = 15;
constexpr std::size_t rarely = 100; ///< one in so many lines is no page around an article

} // namespace

bool isLatinLine(const Line &line) {
    const UnitClass::Table &classes = UnitClass::table();
    bool letters = false;
    for (const QChar c : line.text) {
        if ((classes[c.unicode()] & UnitClass::Han) != 0)
            return false;
        letters = letters || (classes[c.unicode()] & UnitClass::Latin) != 0;
    }
    return letters;
}

bool isEnglishControl(const QString &folded) {
    static const Pattern control(
        uR"(^(?:skip(?:to|navigation).{0,24}|jumpto.{0,20}|(?:main|mobile|toggle|open|close|show|site|primary)?(?:menu|navigation|nav)|(?:open|close|toggle|show|hide)(?:the)?(?:main)?(?:menu|search|navigation|sidebar)|search(?:for|thissite|site|button|the?site)?:?|(?:log|sign)(?:in|out|up|on)(?:/(?:register|join|signup|login))?|register|createan?account|(?:my)?account|(?:my)?(?:cart|basket|bag|wishlist)(?:\(?\d{1,2}\)?)?|subscribe(?:now|today|here)?|(?:our)?newsletters?(?:sign-?up)?|signupforour.{0,24}|privacy(?:policy|notice|center|&cookies|statement|settings)?|(?:manage|your)?(?:cookies?|privacy)(?:policy|settings|preferences|notice|choices|consent)?|accept(?:all)?(?:cookies)?|rejectall|donotsell.{0,40}|terms(?:of(?:use|service|sale)|(?:&|and)conditions|ofuse.{0,20}|&privacy)?|contact(?:us)?|aboutus|advertise(?:ment|withus)?|careers|sitemap|accessibility(?:statement|help)?|(?:back|return|scroll)totop|load(?:more|ing).{0,12}|(?:view|see|show)(?:all|more)(?:results|comments|posts|articles|stories)?|share(?:this)?(?:article|story|post|page|on.{0,12}|via.{0,12}|:)?|share(?:facebook|twitter|on).{0,40}|(?:copy|get)(?:the)?link|link?copied.{0,12}|printthis.{0,10}|follow(?:us)?(?:on.{0,20})?|followuson.{0,24}|all(?:rights?)reserved\.?|(?:copyright)?(?:©|\(c\))(?:copyright)?.{0,60}|copyright.{0,60}|poweredby.{0,20}|(?:leave|post|write|add)a(?:comment|reply)|nocomments(?:yet)?|\d{1,5}comments?|(?:download|get)(?:the|our)app|downloadonthe.{0,12}|getiton.{0,14}|(?:buy|shop|book|donate|apply|join)now|donate|listentothis.{0,40}|pressenterorclicktoview.{0,24}|(?:toggle|hide|show)caption|enlarge(?:this)?image|close|cancel|submit|(?:user|nick)name:?|password:?|forgot(?:your)?password\??|e-?mail(?:address)?\*?:?|facebook|twitter|instagram|linkedin|youtube|reddit|pinterest|tiktok|bluesky|mastodon|whatsapp|telegram|rss(?:feeds?)?|helpcenter|customerservice|frequentlyaskedquestions|faqs?)$)");
    return folded.size() <= longestControl && control.matches(folded);
}

bool isEnglishCaption(const QString &folded) {
    static const Pattern caption(
        uR"(^(?:(?:related|recommended|popular|trending|latest|recent|featured|similar|further|suggested|mostpopular|mostread|mostviewed|toprated|sponsored|other|more|top)(?:news|posts?|stories|story|articles?|content|reading|topics|reads|links|resources|videos|products|blogs?|headlines|recipes|coverage|entries|insights|guides|foryou|searches|now|categories|comments)|you(?:may|might)(?:also)?(?:like|enjoy|beinterestedin|havemissed)|(?:moretoread|morelikethis|morefrom.{2,24}|morein.{2,20}|moreon.{2,24}|read(?:this)?next|upnext|whattoreadnext|keepreading|readmore(?:from|on)?.{0,24}|alsoread|seealso|recommended(?:foryou)?|trending(?:now)?|editor'?s?picks?|don'?tmiss|aroundtheweb|mostread|mostpopular|inthissection|share(?:your|this)thoughts?)|stories(?:you|for|from).{2,30}|(?:leaveacomment|leaveareply|postacomment|joinTheconversation|jointheconversation|comments?(?:\(\d{1,5}\))?|\d{1,5}(?:comments|responses|thoughtson.{2,30}|replies)|discussion|(?:reader)?comments|showcomments|abouttheauthors?|previouspost.{0,30}|nextpost.{0,30}|writtenby:?|filedunder.{0,40}|tags?:?|tagged(?:with)?:?.{0,30}|sharethis.{0,12}))[:>»]?$)");
    // "34 responses to “…”", with the title again
    static const Pattern responses(
        uR"(^\d{1,5}(?:responses?|thoughts|comments?|replies)(?:to|on)[“"'‘«].{2,160}[”"'’»]$)");
    return folded.size() <= longestCaption ? caption.matches(folded) : responses.matches(folded);
}

bool isEnglishNotice(const Line &line) {
    static const Pattern word(
        uR"(cookies?|privacy|termsof|allrightsreserved|copyright|newsletter|subscrib|unsubscribe|yourinbox|signup|emailaddress|yourconsent|thirdpart(?:y|ies)|recaptcha|bysubmitting|byclicking|youagree|createanaccount|affiliate|commission|trademark|pleaseenable|javascript|yourbrowser|spam|requiredfieldsaremarked|willnotbepublished|maynotbereproduced|loggedin)");
    if (line.weight > longestNotice || !isLatinLine(line))
        return false;
    static const Pattern sells(uR"(mayearn.{0,24}commission|reader-supported|independentlyreview|buyingthroughlinks)");
    if (sells.matches(line.folded))
        return true;
    QSet<QString> seen;
    for (auto matches = word.globalMatch(line.folded); matches.hasNext();)
        seen.insert(matches.next().captured());
    return seen.size() >= 2;
}

bool isEnglishAge(const QString &folded) {
    static const Pattern age(
        uR"(^(?:posted|updated|published|lastupdated)?:?(?:about|over)?(?:an?|\d{1,3})(?:seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|months?|mos?|years?|yrs?)ago$)");
    return folded.size() <= 32 && age.matches(folded);
}

bool isEnglishMeta(const QString &text) {
    static const Pattern meta(
        uR"(^(?:[Bb][Yy]:?\s?(?:\p{Lu}[\p{L}.'’-]+[ ,|•·]*)(?:(?:\p{Lu}[\p{L}.'’-]+|and|&|[|•·,-]|\d.*)[ ,]*){1,12}|(?:Posted|Published|Updated|Last [Uu]pdated|Last [Mm]odified|Written by|Reviewed by|Edited by|Authors?|Story by|Words by|Text by)\b.{0,60}|\d{1,3}[- ]?[Mm]in(?:ute)?s?\.? [Rr]ead(?:ing time)?|[Rr]eading [Tt]ime:? .{1,16}|(?:Estimated )?[Rr]ead(?:ing)? time:? .{1,16})$)");
    return text.size() <= longestMeta && meta.matches(text);
}

bool isEnglishPicture(const QString &folded) {
    static const Pattern picture(
        uR"((?:[(\[](?:image|picture|photo(?:s|graph)?|pic|illustration|credit|file)(?:s|credits?)?(?:by|:|/|from|courtesyof).{2,60}[)\]]|(?:image|photo|picture)credits?[:/].{2,60}|(?:credit|photograph|photographer|illustration|photo(?:by|courtesyof)):?[^.]{2,60}|[(/](?:ap|afp|epa|reuters|getty(?:images)?|shutterstock|pamedia|bloomberg)(?:/.{2,24}|images)?[)]?|(?:gettyimages|apphoto|viaap|viareuters|viagettyimages)(?:/.{2,30})?[)]?)\.?$)");
    return folded.size() <= longestPicture && picture.matches(folded);
}

namespace {

/// True for a page whose first lines are those of a menu: many words or pairs of words with capitals, and no sentence
/// among them. Those of a table of contents stand again below.
bool beginsWithMenu(const std::vector<Line> &lines) {
    static const Pattern item(uR"(^\p{Lu}[\p{L}’'&,+/ -]*$)");
    std::size_t items = 0;
    std::size_t above = 0;
    while (above < lines.size() && !lines[above].prose) {
        items += lines[above].weight <= longestItem && item.matches(lines[above].text) ? 1 : 0;
        ++above;
    }
    if (items < leastItems || 10 * items < 8 * above || above == lines.size())
        return false;
    const std::vector<std::size_t> contents = contentsOf(lines);
    const auto listed =
        static_cast<std::size_t>(std::lower_bound(contents.begin(), contents.end(), above) - contents.begin());
    return 2 * listed < items;
}

} // namespace

bool isEnglishSite(const std::vector<Line> &lines) {
    static const Pattern sure(
        uR"(^(?:skipto|(?:log|sign)(?:in|out|up)|createanaccount|subscribe|privacy|(?:manage|your|accept)?cookie|terms|copyright|©|\(c\)|all(?:rights)?reserved|advertise|followus|shareon|sharethis|backtotop|donotsell|leavea|(?:open|close|toggle)(?:main)?(?:menu|nav)))");
    std::size_t others = 0; // lines in Chinese
    for (const Line &line : lines) {
        others += line.weight > 0 && !isLatinLine(line) ? 1 : 0;
        if (10 * others > lines.size())
            return false;
    }
    QSet<QString> seen;
    std::size_t signs = 0;
    for (const Line &line : lines) {
        if (line.prose || !isEnglishControl(line.folded) || seen.contains(line.folded))
            continue;
        seen.insert(line.folded);
        signs += sure.matches(line.folded) ? 2 : 1;
    }
    if (beginsWithMenu(lines))
        signs += leastSigns;
    return signs >= leastSigns && signs * rarely >= lines.size();
}

} // namespace variorum::rules
