// SPDX-License-Identifier: Apache-2.0
// What stands before the first NUL is what another program answered, the rest the text it was given: names come back
// sorted, disjoint, inside the text, or a sentence says that it is no answer.
#include "models/entity/namereader.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size) {
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const qsizetype cut = bytes.indexOf('\0');
    const QString text = QString::fromUtf8(cut < 0 ? bytes : bytes.mid(cut + 1));
    const auto names = variorum::parseForeignNames(bytes.left(cut), text);
    if (!names)
        return 0;
    variorum::Offset last = 0;
    for (const variorum::ForeignName &name : *names) {
        const bool ordered = name.span.begin >= last && name.span.begin < name.span.end;
        if (!ordered || name.span.end > text.size() || !(name.confidence > 0) || name.confidence > 1)
            std::abort();
        last = name.span.end;
    }
    return 0;
}
