// SPDX-License-Identifier: Apache-2.0
// Half-width , : ; ! ? ( ) inside Chinese text become full width. Numbers, times, Latin phrases, addresses and code
// keep theirs. Typography, not repair: it can be switched off.
#include "models/base/chinese.h"
#include "models/clean/rules/lines.h"
#include "models/clean/rules/rules.h"

#include <algorithm>
#include <array>
#include <set>

namespace variorum::rules {

namespace {

bool isChinese(QChar c) {
    return isHan(c.unicode()) || isChinesePunctuation(c.unicode());
}

char16_t fullWidth(char16_t c) {
    switch (c) {
    case u',':
    case u':':
    case u';':
    case u'!':
    case u'?':
    case u'(':
    case u')':
        return static_cast<char16_t>(c - 0x21 + 0xFF01);
    default:
        return 0;
    }
}

/// One string for each mark: a page may have millions, and they share it.
const QString &shared(char16_t wide) {
    static const std::array<QString, 0x60> strings = [] {
        std::array<QString, 0x60> made;
        for (std::size_t i = 0; i < made.size(); ++i)
            made[i] = QString(QChar(static_cast<char16_t>(0xFF00 + i)));
        return made;
    }();
    return strings[wide - 0xFF00];
}

/// What a line holds around each of its marks, in one walk.
class Surroundings {
public:
    explicit Surroundings(QStringView line) : m_line(line) {
        std::size_t waiting = 0;        // from here on the neighbour behind is not yet known
        std::vector<std::int32_t> open; // brackets without a partner
        QChar before;
        for (Offset i = 0; i < line.size(); ++i) {
            const char16_t c = line[i].unicode();
            const bool mark = fullWidth(c) != 0;
            if (isHan(c))
                ++m_chinese;
            if (mark || c == u'（' || c == u'）') {
                m_places.push_back({i, -1, m_chinese, before, {}});
                const auto place = static_cast<std::int32_t>(m_places.size() - 1);
                if (c == u'(' || c == u'（') {
                    open.push_back(place);
                } else if ((c == u')' || c == u'）') && !open.empty()) {
                    m_places.back().partner = open.back();
                    m_places[static_cast<std::size_t>(open.back())].partner = place;
                    open.pop_back();
                }
            }
            if (mark || line[i].isSpace())
                continue;
            before = line[i];
            for (; waiting < m_places.size(); ++waiting)
                m_places[waiting].after = before;
        }
    }

    struct Place {
        Offset at;
        std::int32_t partner; ///< the bracket that belongs to it, -1 without one in the line
        Offset han;           ///< Chinese characters up to here
        QChar before; ///< the nearest character that is neither blank nor a mark in question; null at the line's edge
        QChar after;
    };
    [[nodiscard]] const std::vector<Place> &places() const { return m_places; }
    [[nodiscard]] Offset chinese() const { return m_chinese; }

    [[nodiscard]] bool bracketIsChinese(const Place &place) const {
        if (place.partner < 0)
            return isChinese(place.before) || isChinese(place.after);
        const Place &other = m_places[static_cast<std::size_t>(place.partner)];
        if (other.han != place.han)
            return true;
        const auto around = [this](Offset i) { return i >= 0 && i < m_line.size() && isChinese(m_line[i]); };
        return around(std::min(place.at, other.at) - 1) || around(std::max(place.at, other.at) + 1);
    }

private:
    QStringView m_line;
    std::vector<Place> m_places;
    Offset m_chinese = 0;
};

} // namespace

void punctuationWidth(const RuleInput &input, Proposals &out) {
    // The sign of a lost character is no mark.
    std::set<Offset> lost;
    for (const PageIssue &issue : input.issues) {
        if (issue.kind == PageIssue::Kind::LostCharacter)
            lost.insert(issue.source.begin);
    }
    for (const Line &line : linesOf(input)) {
        if (line.section.role == Section::Role::Dropped || line.section.kind == BlockKind::Code)
            continue;
        const QStringView text = line.text;
        if (std::none_of(text.begin(), text.end(), [](QChar c) { return fullWidth(c.unicode()) != 0; }))
            continue;
        const Surroundings around(text);
        // Curly quotes and dashes stand in Latin text as well.
        if (around.chinese() == 0 &&
            std::any_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x250 && c.isLetter(); }))
            continue;
        const bool chineseLine = qsizetype{2} * around.chinese() > text.size();
        for (const Surroundings::Place &place : around.places()) {
            const Offset i = place.at;
            const char16_t wide = fullWidth(text[i].unicode());
            if (wide == 0 || lost.count(line.section.span.begin + i) > 0)
                continue;
            bool chinese = false;
            if (text[i] == u'(' || text[i] == u')') {
                chinese = around.bracketIsChinese(place);
            } else {
                const QChar before = place.before;
                const QChar after = place.after;
                const bool tight = i > 0 && i + 1 < text.size() && text[i - 1].unicode() < 0x80 &&
                                   text[i + 1].unicode() < 0x80 && text[i - 1].isLetterOrNumber() &&
                                   text[i + 1].isLetterOrNumber();
                chinese = !tight && (isChinese(before) || (isChinese(after) && !before.isNull()));
                // Between a Latin word and a number, or at the line's end, the line decides: the mark parts Chinese
                // clauses.
                const bool mixed = i > 0 && text[i - 1].isLetter() && (i + 1 == text.size() || text[i + 1].isDigit());
                if (!chinese && mixed && chineseLine)
                    chinese = true;
                // Between two Latin words, or before one with a space, the phrase keeps its own.
                if (chinese && !isChinese(before) && i + 1 < text.size() && text[i + 1] == u' ' && !isChinese(after))
                    chinese = false;
                if (text[i] == u':' && i + 2 < text.size() && text[i + 1] == u'/' && text[i + 2] == u'/')
                    chinese = false;
            }
            if (!chinese)
                continue;
            const Offset at = line.section.span.begin + i;
            out.edits.push_back(replacement(Span(at, at + 1), shared(wide), 0.97F));
        }
    }
}

} // namespace variorum::rules
