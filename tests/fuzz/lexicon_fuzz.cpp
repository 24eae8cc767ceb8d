// SPDX-License-Identifier: Apache-2.0
// What stands before the first NUL is a lexicon, the rest a text: mentions come back sorted, disjoint, inside
// the text, each of an entity.
#include "models/entity/recogniser.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size) {
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const qsizetype cut = bytes.indexOf('\0');
    const auto entries = variorum::parseLexicon(bytes.left(cut), QStringLiteral("fuzz"));
    if (!entries)
        return 0;
    const QString text = QString::fromUtf8(cut < 0 ? bytes : bytes.mid(cut + 1));
    const auto lexicon = variorum::Lexicon::compile(*entries);
    variorum::Offset last = 0;
    for (const variorum::Mention &mention : variorum::recognise(*lexicon, text, variorum::Script::Hant, text)) {
        const bool ordered = mention.span.begin >= last && mention.span.begin < mention.span.end;
        if (!ordered || mention.span.end > text.size() || mention.entity.isEmpty() || mention.confidence <= 0)
            std::abort();
        last = mention.span.end;
    }
    return 0;
}
