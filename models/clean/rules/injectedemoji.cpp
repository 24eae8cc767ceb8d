// SPDX-License-Identifier: Apache-2.0
// Emoji that a program scattered over the text. They come at a regular distance, counted within a line, and stand
// inside words and numbers; an author's stand at the end of a phrase, and now and then.
#include "models/base/chinese.h"
#include "models/clean/rules/lines.h"
#include "models/clean/rules/rules.h"

#include <unicode/uchar.h>

#include <algorithm>

namespace variorum::rules {

namespace {

constexpr Offset leastLeaning = 3; ///< emoji that lean on words from which it is no slip

struct Cluster {
    Span span;
    Offset gap = -1;      ///< characters since the line's beginning or the cluster before
    bool inside = false;  ///< letters, digits or Han directly on both sides
    bool many = false;    ///< several emoji in a row
    bool leaning = false; ///< behind a blank that parts it from a word, and with none behind: nobody writes so
    bool pictures = false; ///< one of them is drawn as a picture; "xml↔html" and "某牌™手机" have signs of the text
};

char32_t pointAt(QStringView text, Offset at, Offset *length) {
    if (at + 1 < text.size() && text[at].isHighSurrogate() && text[at + 1].isLowSurrogate()) {
        *length = 2;
        return QChar::surrogateToUcs4(text[at], text[at + 1]);
    }
    *length = 1;
    return text[at].unicode();
}

bool wordlike(QChar c) {
    return c.isLetterOrNumber() || isHan(c.unicode());
}

/// Particles and laughter after which an author puts an emoji.
bool endsPhrase(QChar c) {
    return QStringView(u"了啊吧呢吗嘛呀哈嘿呵哦噢哇的啦喔~～").contains(c);
}

std::vector<Cluster> clusters(QStringView text) {
    std::vector<Cluster> found;
    Offset gap = 0;
    for (Offset i = 0; i < text.size();) {
        if (text[i].unicode() >= 0x3400 && text[i].unicode() < 0xD800) { // Han, as most are
            ++gap;
            ++i;
            continue;
        }
        Offset length = 1;
        const char32_t c = pointAt(text, i, &length);
        if (c == u'\n') {
            gap = 0;
            i += length;
            continue;
        }
        if (!isEmoji(c)) {
            ++gap;
            i += length;
            continue;
        }
        Cluster cluster;
        cluster.gap = gap;
        const Offset begin = i;
        int emoji = 0;
        while (i < text.size()) {
            const char32_t next = pointAt(text, i, &length);
            cluster.pictures = cluster.pictures || next == 0xFE0F ||
                               u_hasBinaryProperty(static_cast<UChar32>(next), UCHAR_EMOJI_PRESENTATION) != 0;
            if (isEmoji(next))
                emoji += next >= 0x1F3FB && next <= 0x1F3FF ? 0 : 1;
            else if (next != 0xFE0F && next != 0xFE0E && next != 0x200D && next != 0x20E3)
                break;
            i += length;
        }
        cluster.span = Span(begin, i);
        cluster.many = emoji > 1 && !text.mid(begin, i - begin).contains(QChar(0x200D));
        cluster.inside = begin > 0 && i < text.size() && wordlike(text[begin - 1]) && wordlike(text[i]) &&
                         !endsPhrase(text[begin - 1]);
        cluster.leaning = begin > 1 && i < text.size() && text[begin - 1] == u' ' && !text[i].isSpace() &&
                          (isHan(text[begin - 2].unicode()) || text[begin - 2].isDigit() || text[begin - 2] == u'、' ||
                           text[begin - 2] == u'%') &&
                          (isHan(text[i].unicode()) || text[i] == u'。' || text[i] == u'，');
        found.push_back(cluster);
        gap = 0;
    }
    return found;
}

} // namespace

void injectedEmoji(const RuleInput &input, Proposals &out) {
    const QStringView text = input.working.text;
    const std::vector<Cluster> all = clusters(text);
    std::vector<Offset> gaps;
    Offset insideCount = 0;
    Offset leaning = 0;
    bool pictures = false;
    for (const Cluster &cluster : all) {
        gaps.push_back(cluster.gap);
        insideCount += cluster.inside ? 1 : 0;
        leaning += cluster.leaning && !cluster.many ? 1 : 0;
        pictures = pictures || cluster.pictures;
    }
    Offset usual = 0;
    bool regular = false;
    if (pictures && gaps.size() >= 4) {
        std::vector<Offset> sorted = gaps;
        std::nth_element(sorted.begin(), sorted.begin() + static_cast<std::ptrdiff_t>(sorted.size() / 2), sorted.end());
        usual = sorted[sorted.size() / 2];
        const auto near = std::count_if(gaps.begin(), gaps.end(),
                                        [usual](Offset gap) { return 4 * gap >= 3 * usual && 4 * gap <= 5 * usual; });
        regular = usual >= 5 && 5 * near >= 3 * static_cast<std::ptrdiff_t>(gaps.size()) &&
                  4 * insideCount >= static_cast<Offset>(all.size());
    }
    const bool lean = leaning >= leastLeaning && 3 * leaning >= 2 * static_cast<Offset>(all.size());
    for (const Cluster &cluster : all) {
        if (lean && cluster.leaning && !cluster.many) {
            const Span span(cluster.span.begin - 1, cluster.span.end);
            out.edits.push_back(removal(span, 0.92F, 1, text.mid(span.begin, span.length()).toString()));
            continue;
        }
        const bool onBeat = regular && 2 * cluster.gap >= usual;
        if (cluster.many && !onBeat)
            continue;
        if (onBeat || (regular && cluster.inside))
            out.edits.push_back(
                removal(cluster.span, 0.97F, 0, text.mid(cluster.span.begin, cluster.span.length()).toString()));
        else if (cluster.inside && cluster.pictures)
            out.edits.push_back(
                removal(cluster.span, 0.95F, 1, text.mid(cluster.span.begin, cluster.span.length()).toString()));
    }
}

} // namespace variorum::rules
