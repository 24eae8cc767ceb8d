// SPDX-License-Identifier: Apache-2.0
// Any text, read with all that the program brings to find names, and with names of another program at any place:
// mentions come back sorted, disjoint, inside the text, each of an entity.
#include "models/entity/recogniser.h"
#include "tests/entity/bundledlexicon.h"
#include "tests/entity/bundledtagger.h"

#include <algorithm>
#include <cstdlib>

namespace {

using namespace variorum;

std::shared_ptr<const Lexicon> bundledLexicon() {
    const auto entries = tests::bundledEntries(QStringLiteral(LEXICON_DIR));
    if (entries.empty())
        qFatal("the lexicons cannot be read");
    return Lexicon::compile(entries);
}

std::shared_ptr<const Tagger> bundledTagger() {
    const auto tagger = tests::bundledTagger(QStringLiteral(TAGGER_DIR));
    if (!tagger)
        qFatal("the weights cannot be read");
    return *tagger;
}

/// A name of two to five units behind every so many.
std::vector<ForeignName> foreignNames(const QString &text, int every) {
    std::vector<ForeignName> names;
    for (Offset at = every; at < text.size(); at += every + 5) {
        const auto type = static_cast<EntityType>(at % 4);
        names.push_back({Span(at, std::min<Offset>(at + 2 + at % 4, static_cast<Offset>(text.size()))), type, 0.6F});
    }
    return names;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size) {
    static const std::shared_ptr<const Lexicon> lexicon = bundledLexicon();
    static const std::shared_ptr<const Tagger> tagger = bundledTagger();
    constexpr std::size_t longest = 2000; // the network is slow
    if (size < 2 || size > longest)
        return 0;
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data) + 1, static_cast<qsizetype>(size) - 1);
    NameHelp help;
    help.tagger = tagger.get();
    if (data[0] % 4 == 3)
        help.foreign = foreignNames(text, data[0] / 4 + 1);
    Offset last = 0;
    for (const Mention &mention : recognise(*lexicon, text, Script::Hans, text.left(20), help)) {
        const bool ordered = mention.span.begin >= last && mention.span.begin < mention.span.end;
        if (!ordered || mention.span.end > text.size() || mention.entity.isEmpty() || mention.confidence <= 0)
            std::abort();
        last = mention.span.end;
    }
    return 0;
}
