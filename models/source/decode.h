// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>

namespace variorum {

/// A text and what it was decoded with.
struct DecodedText {
    QString text;     ///< without a leading byte-order mark; U+FFFD for each undecodable sequence
    QString encoding; ///< as Page::encoding
};

/// The encoding that a label of the web means, by the name that Page::encoding uses; empty for an unknown label.
/// The labels are those of the WHATWG Encoding Standard for the encodings that Chinese pages come in.
[[nodiscard]] QString encodingForLabel(const QString &label);

/// Decides in this order: byte-order mark, strict UTF-8, UTF-16 without a mark, UTF-8 with a few damaged places,
/// then GB18030 against Big5 by how many of the decoded characters are common ones.
[[nodiscard]] QString detectEncoding(QByteArrayView bytes);

/// Decodes all of it. Nothing when the encoding is not known.
[[nodiscard]] std::optional<DecodedText> decode(QByteArrayView bytes, const QString &encoding);

/// True for what is no text in any encoding: the signatures of common binary formats, and bytes of which so many are
/// control characters that no decoding can be meant.
[[nodiscard]] bool looksBinary(QByteArrayView bytes);

} // namespace variorum
