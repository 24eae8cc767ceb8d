// SPDX-License-Identifier: Apache-2.0
// Lines that list words for search engines: many short items between bars, commas or brackets and not one sentence.
#include "models/base/chinese.h"
#include "models/clean/rules/lines.h"
#include "models/clean/rules/rules.h"

#include <QSet>

#include <algorithm>

namespace variorum::rules {

namespace {

bool separates(QChar c) {
    switch (c.unicode()) {
    case u'|':
    case u'｜':
    case u'、':
    case u',':
    case u'，':
    case u';':
    case u'；':
    case u'(':
    case u')':
    case u'（':
    case u'）':
    case u':':
    case u'：':
    case u'/':
    case u'_':
        return true;
    default:
        return c.isSpace();
    }
}

/// Words that join a sentence together; a list has next to none of them.
bool joins(QStringView text, Offset at) {
    switch (text[at].unicode()) {
    case u'的':
    case u'了':
    case u'是':
    case u'在':
    case u'和':
    case u'与':
    case u'與':
    case u'也':
    case u'就':
    case u'都':
    case u'而':
    case u'但':
    case u'。':
    case u'！':
    case u'？':
        return true;
    case u'这':
    case u'這':
        return at + 1 < text.size() && (text[at + 1] == u'个' || text[at + 1] == u'個');
    default:
        return false;
    }
}

/// True for a clause that what it announces follows.
bool leadsOn(QStringView text) {
    text = text.trimmed();
    return text.endsWith(u':') || text.endsWith(u'：');
}

/// What a list of words would be made of, counted in one walk: a line may be as long as the page.
struct Counts {
    qsizetype items = 0; ///< with two Han characters: numbers, their units and Latin words have blanks in sentences too
    qsizetype joined = 0;
    qsizetype han = 0;
};

Counts countsOf(QStringView text) {
    Counts counts;
    int inItem = 0; // Han characters
    for (Offset i = 0; i < text.size(); ++i) {
        const bool han = isHan(text[i].unicode());
        if (separates(text[i]))
            inItem = 0;
        else if (han && ++inItem == 2)
            ++counts.items;
        counts.joined += joins(text, i) ? 1 : 0;
        counts.han += han ? 1 : 0;
    }
    return counts;
}

/// A line of what adult sites call their pages, three of their words or more, and no sentence. One of the words must be
/// theirs alone: the others are those of any site that shows films.
bool namesAdultSites(const QString &folded) {
    constexpr qsizetype longest = 400;
    constexpr int least = 3;
    static const Pattern theirs(uR"(无码|人妻|(?<![a-z])av(?![a-z])|三级片|熟女|一区二区|一二三区)");
    static const Pattern others(
        uR"(成人(?:视频|电影|网站)?|在线(?:观看|播放|视频)|免费视频|国产精品|日韩|欧美|黄色|激情|巨乳|中文字幕|久久)");
    if (folded.size() > longest || folded.contains(u'。'))
        return false;
    QSet<QString> seen;
    for (auto matches = theirs.globalMatch(folded); matches.hasNext();)
        seen.insert(matches.next().captured());
    if (seen.isEmpty())
        return false;
    for (auto matches = others.globalMatch(folded); matches.hasNext();)
        seen.insert(matches.next().captured());
    return seen.size() >= least;
}

} // namespace

void keywordBait(const RuleInput &input, Proposals &out) {
    if (input.markup)
        return; // the markup tells lists from text
    for (const Line &line : linesOf(input)) {
        if (!line.open() || line.section.kind != BlockKind::Paragraph)
            continue;
        if (namesAdultSites(line.folded)) {
            out.structure.push_back(drop(line.section.span, 0.95F));
            continue;
        }
        // What ends or leads on like a sentence is none but between bars.
        const bool sentence = endsSentence(line.text) || leadsOn(line.text);
        const auto isBar = [](QChar c) { return c == u'|' || c == u'｜'; };
        const bool bars = std::count_if(line.text.begin(), line.text.end(), isBar) >= 5;
        // A list that holds one full stop may have been glued to a sentence; two part the sentences of a text.
        if ((sentence && !bars) || line.text.count(u'。') > 1)
            continue;
        const Counts counts = countsOf(line.text);
        if (counts.items < (bars ? 6 : 10) || 2 * counts.han < line.text.size())
            continue;
        const double average = static_cast<double>(line.text.size()) / static_cast<double>(counts.items);
        if ((bars && average < 24 && !line.text.contains(u'。')) ||
            (average < 9 && counts.joined * 4 < counts.items && !sentence))
            out.structure.push_back(drop(line.section.span, 0.93F));
    }
}

} // namespace variorum::rules
