// SPDX-License-Identifier: Apache-2.0
// Readings that stand in parentheses behind Traditional characters: 網(wǎng). The program that put them there did it
// for every occurrence of the characters of its list, all of which simplification changed, and wrote the character's
// usual reading. A reading that an author gives looks the same and stays: it is given once, for a rare character or an
// unusual sound. So what a character's other occurrences carry decides, and what other characters do.
#include "models/base/chinese.h"
#include "models/clean/rules/gbk.h"
#include "models/clean/rules/glosses.h"
#include "models/clean/rules/lines.h"
#include "models/clean/rules/readings.h"
#include "models/clean/rules/rules.h"

#include <algorithm>
#include <string>
#include <vector>

namespace variorum::rules {

namespace {

constexpr float damagedExpects = 3;   ///< listed characters that a page shows whose bytes were read out of step
constexpr float narrowExpects = 2;    ///< and one whose marks are those that programs leave
constexpr float cleanExpects = 0.02F; ///< and any other page
constexpr float worthSaying = 0.2F;
constexpr float rare = 11;    ///< cost of a character that some readers do not know
constexpr float seldom = 9;   ///< and of one that all know, without seeing it every day
constexpr int manyCommon = 3; ///< characters that all know and that carry their readings: no author does that

struct Place {
    Span span;
    char16_t character = 0;
    bool usual = false; ///< the reading is the one that a program would give
    bool again = false; ///< of two readings behind one character the second
    bool first = false; ///< behind the character's first occurrence
    bool blank = false; ///< without a tone, and a blank follows
};

/// The character whose reading stands at a place: the one in front, or the one that a program saw in the last byte of a
/// character and the letter behind it: in 品N it saw 種.
char16_t glossedAt(QStringView text, qsizetype at) {
    const char16_t before = text[at - 1].unicode();
    const std::uint16_t code = before < 0x80 && at > 1 ? Gbk::instance().code(text[at - 2].unicode()) : 0;
    return code == 0 ? before : Gbk::instance().character(code & 0xFF, static_cast<std::uint8_t>(before));
}

std::vector<Place> glossesOf(QStringView text, const Progress &progress) {
    std::vector<Place> places;
    Offset lastEnd = -1;
    bool tonesLeftOut = false;
    for (const char16_t opening : {u'(', u'（'}) {
        for (qsizetype at = text.indexOf(QChar(opening)); at >= 0; at = text.indexOf(QChar(opening), at + 1)) {
            if (at == 0 || progress.cancelled())
                continue;
            const Offset behind = readingEnd(text, static_cast<Offset>(at));
            const bool again = behind > 0 && at == lastEnd && !places.empty();
            if (behind == 0)
                continue;
            const char16_t c = again ? places.back().character : glossedAt(text, at);
            if (!isTraditionalOnly(c))
                continue;
            const QStringView reading = readingAt(text, static_cast<Offset>(at), behind);
            const bool usual = isReadingOf(reading, QChar(c));
            const bool toneless =
                std::all_of(reading.begin(), reading.end(), [](QChar letter) { return letter.unicode() < 0x80; });
            tonesLeftOut = tonesLeftOut || (usual && reading != readingOf(QChar(c)));
            const bool blank =
                usual && toneless && behind + 1 < text.size() && text[behind] == u' ' && !text[behind + 1].isSpace();
            places.push_back({Span(at, behind), c, usual, again, false, blank});
            lastEnd = behind;
        }
    }
    // Programs that give no tones put a blank behind. Some syllables have no tone in any case: (zhe), (men).
    for (Place &place : places)
        place.span.end += tonesLeftOut && place.blank ? 1 : 0;
    return places;
}

void markFirst(std::vector<Place> &places, QStringView text) {
    std::vector<bool> seen(0x10000);
    Offset at = 0;
    for (Place &place : places) {
        for (; at < place.span.begin - 1; ++at)
            seen[text[at].unicode()] = true;
        place.first = !seen[place.character];
    }
}

float rarityOf(char16_t c, const LanguageModel &language) {
    return language.isEmpty() ? 8 : language.cost(language.token(c));
}

bool hasManyCommon(const std::vector<Place> &places, const LanguageModel &language) {
    std::u16string common;
    for (const Place &place : places) {
        if (place.usual && rarityOf(place.character, language) <= seldom &&
            common.find(place.character) == std::u16string::npos)
            common += place.character;
        if (common.size() >= manyCommon)
            return true;
    }
    return false;
}

/// What is known of the page as a whole.
struct PageSigns {
    bool damaged = false;   ///< bytes were read out of step
    bool byProgram = false; ///< readings stand where no author puts them
};

/// How sure it is that a program and not the author gave this reading.
float confidenceOf(const Place &place, const Glosses &glosses, const LanguageModel &language, PageSigns page) {
    if (place.again || !place.usual)
        return 0; // the author's own, beside the program's or for an unusual sound
    const float expected = page.damaged ? damagedExpects : glosses.allMarksReplaced() ? narrowExpects : cleanExpects;
    const float byProgram = glosses.listedWithout(place.character, expected);
    // Common characters need no explanation; rare ones are explained now and then, where they first stand, by an author
    // who explains characters at all.
    const float rarity = rarityOf(place.character, language);
    float byAuthor = rarity > rare ? (page.byProgram ? 0.008F : 0.1F) : rarity > seldom ? 0.004F : 0.0005F;
    if (!place.first)
        byAuthor /= 20;
    // What changed the bytes put readings there as well; of thirty thousand pages of news and offices hardly one had a
    // reading from its author.
    if (page.damaged)
        byAuthor /= 100;
    return byProgram / (byProgram + byAuthor);
}

} // namespace

void pinyinResidue(const RuleInput &input, Proposals &out) {
    const QStringView text = input.working.text;
    std::vector<Place> places = glossesOf(text, input.progress);
    if (places.empty())
        return;
    std::sort(places.begin(), places.end(), [](const Place &a, const Place &b) { return a.span < b.span; });
    markFirst(places, text);
    const Glosses glosses(text);
    const PageSigns page{text.size() != input.working.page.size(), hasManyCommon(places, input.language)};
    for (const Place &place : places) {
        const float confidence = confidenceOf(place, glosses, input.language, page);
        if (confidence >= worthSaying)
            out.edits.push_back(removal(place.span, confidence, 0, QString(QChar(place.character))));
    }
}

} // namespace variorum::rules
