// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QRandomGenerator>
#include <QString>

#include <vector>

namespace variorum::tests {

/// A place where a clean text and its damaged copy are both between two characters.
struct SyncPoint {
    qsizetype original = 0;
    qsizetype damaged = 0;
};

struct Damaged {
    QString original; ///< after a round trip through GBK: what it cannot hold is '?'
    QString text;
    std::vector<SyncPoint> sync; ///< ascending, both ends included
};

/// Damages text as certain programs did: in its GBK bytes, without regard to where characters begin, each code of a
/// full-width ! ? , becomes the ASCII character, then each code of a listed character is followed by its reading in
/// parentheses. Then the bytes are decoded; what does not decode is '?', with the ASCII byte behind it if that is no
/// ! ? , and no control character. Full-width parentheses, colons and semicolons become ASCII.
/// The list takes each of the text's characters that simplification changes with the probability `coverage`.
[[nodiscard]] Damaged damaged(const QString &text, double coverage, QRandomGenerator &random);

} // namespace variorum::tests
