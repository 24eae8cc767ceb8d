// SPDX-License-Identifier: Apache-2.0
#include "ui/reader/pagedocument.h"

#include "models/base/chinese.h"

namespace variorum {

TextDocument linesOf(QStringView text, std::shared_ptr<const void> owner) {
    constexpr qsizetype sample = 20000; // enough to tell the script by
    TextDocument document;
    document.owner = std::move(owner);
    document.script = scriptOf(text.left(sample));
    qsizetype begin = 0;
    while (begin <= text.size()) {
        qsizetype end = begin;
        while (end < text.size() && text[end] != u'\n' && text[end] != u'\r' && text[end].unicode() != 0x2028 &&
               text[end].unicode() != 0x2029)
            ++end;
        document.blocks.push_back({text.mid(begin, end - begin), static_cast<Offset>(begin), TextRole::Raw, 0});
        const bool pair = end + 1 < text.size() && text[end] == u'\r' && text[end + 1] == u'\n';
        begin = end + (pair ? 2 : 1);
    }
    return document;
}

TextDocument pageDocument(const PagePointer &page) {
    return linesOf(page->text, page);
}

} // namespace variorum
