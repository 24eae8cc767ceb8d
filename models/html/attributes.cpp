// SPDX-License-Identifier: Apache-2.0
#include "models/html/attributes.h"

#include <algorithm>

namespace variorum {

std::vector<Attribute> attributesIn(QStringView markup) {
    std::vector<Attribute> attributes;
    qsizetype at = 0;
    const qsizetype size = markup.size();
    while (at < size) {
        while (at < size && (isHtmlSpace(markup[at].unicode()) || markup[at] == u'/'))
            ++at;
        const qsizetype nameBegin = at;
        while (at < size && !isHtmlSpace(markup[at].unicode()) && markup[at] != u'/' &&
               (markup[at] != u'=' || at == nameBegin))
            ++at;
        if (at == nameBegin)
            break;
        Attribute attribute{markup.sliced(nameBegin, at - nameBegin), {}};
        while (at < size && isHtmlSpace(markup[at].unicode()))
            ++at;
        if (at < size && markup[at] == u'=') {
            ++at;
            while (at < size && isHtmlSpace(markup[at].unicode()))
                ++at;
            const QChar quote = at < size ? markup[at] : QChar();
            qsizetype end = at;
            if (quote == u'"' || quote == u'\'') {
                ++at;
                end = markup.indexOf(quote, at);
                end = end < 0 ? size : end;
                attribute.value = markup.sliced(at, end - at);
                at = std::min(end + 1, size);
            } else {
                while (end < size && !isHtmlSpace(markup[end].unicode()))
                    ++end;
                attribute.value = markup.sliced(at, end - at);
                at = end;
            }
        }
        attributes.push_back(attribute);
    }
    return attributes;
}

} // namespace variorum
