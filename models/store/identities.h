// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/article/article.h"
#include "models/base/codepoints.h"

#include <QString>

#include <vector>

namespace variorum {

/// An article that the library knows, by where it stood when it was last read.
struct Identity {
    qint64 id = 0;
    std::vector<Span> ranges; ///< of its blocks, in code points of the page text, sorted
};

/// The ranges of an article's blocks in code points, as the table holds them: "begin-end begin-end ...".
[[nodiscard]] QString rangesText(const Article &article, const CodePointIndex &index);
/// The reverse; what is no range is left out.
[[nodiscard]] std::vector<Span> rangesFromText(const QString &text);
/// Code points that two sorted lists of ranges share.
[[nodiscard]] qint64 sharedLength(const std::vector<Span> &a, const std::vector<Span> &b);

/// For each article the index of the identity that it is: each in turn takes the free one that it shares most with.
/// -1: it shares nothing with any, and is new.
[[nodiscard]] std::vector<int> matchedIdentities(const std::vector<std::vector<Span>> &articles,
                                                 const std::vector<Identity> &known);
/// The index of the identity in which a span lies: the one it shares most with, else the first; -1 where there is none.
[[nodiscard]] int identityAt(Span span, const std::vector<Identity> &known);

} // namespace variorum
