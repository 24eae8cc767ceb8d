// SPDX-License-Identifier: Apache-2.0
#include "models/base/sentences.h"

#include "models/base/chinese.h"

#include <algorithm>

namespace variorum {

namespace {

bool isCloser(QChar c) {
    return QStringView(u"”’」』）)】》〉］]\"'").contains(c);
}

bool isWordUnit(QChar c) {
    return c.isLetterOrNumber() || c.isSurrogate();
}

/// What follows a half-width mark decides whether it ends a sentence: blanks, closing marks and Han do, while in
/// addresses and numbers a letter or digit follows.
bool endsBefore(QStringView text, qsizetype at) {
    if (at >= text.size())
        return true;
    const char16_t c = text[at].unicode();
    return isBlank(c) || isCloser(QChar(c)) || isHan(c) || isChinesePunctuation(c);
}

bool isEnd(QStringView text, qsizetype at) {
    const char16_t c = text[at].unicode();
    switch (c) {
    case u'。':
    case u'！':
    case u'？':
    case u'；':
    case u'…':
    case u'｡':
        return true;
    case u'!':
    case u'?':
    case u';':
        return endsBefore(text, at + 1);
    case u'.':
        // "J. Smith" and "1. 标题" end nothing: a sentence of Latin letters ends behind a word of two letters or more.
        return at >= 2 && text[at - 1].isLetter() && text[at - 2].isLetterOrNumber() &&
               (at + 1 >= text.size() || isBlank(text[at + 1].unicode()) || isCloser(text[at + 1]));
    default:
        return false;
    }
}

} // namespace

std::vector<Span> sentences(QStringView text) {
    std::vector<Span> out;
    qsizetype begin = 0;
    qsizetype line = 0; // where the current line begins in `out`
    const auto close = [&](qsizetype end) {
        while (begin < end && isBlank(text[begin].unicode()))
            ++begin;
        qsizetype last = end;
        while (last > begin && isBlank(text[last - 1].unicode()))
            --last;
        if (begin < last) {
            const bool words = std::any_of(text.begin() + begin, text.begin() + last, isWordUnit);
            if (words)
                out.emplace_back(begin, last);
            else if (static_cast<qsizetype>(out.size()) > line)
                out.back().end = static_cast<Offset>(last);
        }
        begin = end;
    };
    qsizetype at = 0;
    while (at < text.size()) {
        if (text[at] == u'\n') {
            close(at);
            ++at;
            line = static_cast<qsizetype>(out.size());
            continue;
        }
        if (!isEnd(text, at)) {
            ++at;
            continue;
        }
        while (at < text.size() && text[at] != u'\n' && (isEnd(text, at) || isCloser(text[at])))
            ++at;
        close(at);
    }
    close(text.size());
    return out;
}

int sentenceAt(const std::vector<Span> &sentences, Offset at) {
    const auto behind = std::upper_bound(sentences.begin(), sentences.end(), at,
                                         [](Offset offset, const Span &span) { return offset < span.begin; });
    return static_cast<int>(behind - sentences.begin()) - 1;
}

} // namespace variorum
