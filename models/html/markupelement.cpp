// SPDX-License-Identifier: Apache-2.0
#include "models/html/markupelement.h"

#include <algorithm>
#include <array>

namespace variorum {

namespace {

constexpr qsizetype longestTag = 4000;

struct Tag {
    Span span;
    QStringView name; ///< empty where there is none
};

QStringView nameAt(QStringView markup, qsizetype at) {
    qsizetype end = at;
    while (end < markup.size() && (markup[end].isLetterOrNumber() || markup[end] == u'-'))
        ++end;
    return markup.mid(at, end - at);
}

/// The start tag that ends right before an offset, blanks apart.
Tag startTagBefore(QStringView markup, qsizetype at) {
    while (at > 0 && markup[at - 1].isSpace())
        --at;
    if (at == 0 || markup[at - 1] != u'>')
        return {};
    const qsizetype least = std::max<qsizetype>(0, at - longestTag);
    qsizetype begin = at - 1;
    while (begin > least && markup[begin] != u'<')
        --begin;
    if (markup[begin] != u'<')
        return {};
    return {Span(begin, at), nameAt(markup, begin + 1)};
}

/// The end tag that begins right behind an offset, blanks apart.
Tag endTagBehind(QStringView markup, qsizetype at) {
    while (at < markup.size() && markup[at].isSpace())
        ++at;
    if (at + 2 >= markup.size() || markup[at] != u'<' || markup[at + 1] != u'/')
        return {};
    const QStringView name = nameAt(markup, at + 2);
    qsizetype end = at + 2 + name.size();
    while (end < markup.size() && markup[end].isSpace())
        ++end;
    if (end >= markup.size() || markup[end] != u'>')
        return {};
    return {Span(at, end + 1), name};
}

bool isFormatting(QStringView name) {
    constexpr std::array names{u"a",    u"abbr", u"b",     u"big",  u"cite",   u"code", u"em",  u"font", u"i",
                               u"mark", u"s",    u"small", u"span", u"strong", u"sub",  u"sup", u"time", u"u"};
    return std::any_of(names.begin(), names.end(), [name](const char16_t *each) {
        return name.compare(QStringView(each), Qt::CaseInsensitive) == 0;
    });
}

/// Holds nothing and has no end.
bool isVoid(QStringView name) {
    constexpr std::array names{u"br", u"hr", u"img", u"input", u"link", u"meta", u"wbr"};
    return std::any_of(names.begin(), names.end(), [name](const char16_t *each) {
        return name.compare(QStringView(each), Qt::CaseInsensitive) == 0;
    });
}

} // namespace

Span elementAround(QStringView markup, Span text) {
    Span found = text;
    for (;;) {
        Tag start = startTagBefore(markup, found.begin);
        if (start.name.isEmpty() || isVoid(start.name))
            return found;
        const Tag end = endTagBehind(markup, found.end);
        if (end.name.compare(start.name, Qt::CaseInsensitive) == 0) {
            found = start.span.united(end.span);
            if (!isFormatting(start.name))
                return found;
            continue;
        }
        // Its end is left out, or what it holds goes on: the tags of formatting before the text, and its own.
        while (isFormatting(start.name)) {
            found.begin = start.span.begin;
            start = startTagBefore(markup, found.begin);
        }
        return start.name.isEmpty() || isVoid(start.name) ? found : found.united(start.span);
    }
}

} // namespace variorum
