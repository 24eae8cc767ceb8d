// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QString>

namespace variorum {

/// The label in `meta charset` or `meta http-equiv` near the beginning of a page, or in its XML declaration; empty
/// where there is none.
[[nodiscard]] QString declaredCharset(QByteArrayView bytes);

/// The encoding of an HTML page, as Page::encoding names it. A byte-order mark decides; then UTF-8 and UTF-16, which
/// bytes of other encodings do not look like, even where a cut has damaged the ends; then single bytes beyond ASCII
/// mean windows-1252. Between GB18030 and Big5 the bytes decide; what the page or `outer` (the message around it)
/// declares counts only where they are too few.
[[nodiscard]] QString htmlEncoding(QByteArrayView bytes, const QString &outer = {});

} // namespace variorum
