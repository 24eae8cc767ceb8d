// SPDX-License-Identifier: Apache-2.0
// Readings that stand in parentheses behind Traditional characters: 網(wǎng). The program that put them there did it
// for every occurrence of the characters of its list, all of which simplification changed. A reading that an author
// gives once, for a rare character or an unusual sound, looks the same and stays.
#include "models/base/chinese.h"
#include "models/clean/rules/lines.h"
#include "models/clean/rules/readings.h"
#include "models/clean/rules/rules.h"

#include <QHash>

namespace variorum::rules {

void pinyinResidue(const RuleInput &input, Proposals &out) {
    static const QRegularExpression shape =
        pattern(uR"((?<=\p{Han})[(（]([a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňǹḿ]{1,6})[)）])");
    const QString &text = input.working.text;

    struct Place {
        Span span;
        QChar character;
        QString reading;
    };
    std::vector<Place> places;
    QHash<QChar, int> glossed;
    for (auto matches = shape.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QChar character = text[match.capturedStart() - 1];
        if (!isTraditionalOnly(character.unicode()))
            continue;
        places.push_back({Span(match.capturedStart(), match.capturedEnd()), character, match.captured(1)});
        ++glossed[character];
    }
    if (places.empty())
        return;
    QHash<QChar, int> occurring;
    for (const QChar c : text) {
        if (glossed.contains(c))
            ++occurring[c];
    }
    const bool regularPage = places.size() >= 3;
    for (const Place &place : places) {
        // The list's characters are glossed wherever they stand; three of them on a page are no author's explanations.
        const bool always = 4 * glossed[place.character] >= 3 * occurring[place.character];
        float confidence = 0.99F;
        if (!(regularPage && always) && glossed[place.character] < 2) {
            if (readingOf(place.character) != place.reading)
                continue;
            confidence = always || places.size() >= 8 ? 0.92F : 0.6F;
        }
        out.edits.push_back(removal(place.span, confidence, 0, QString(place.character)));
    }
}

} // namespace variorum::rules
