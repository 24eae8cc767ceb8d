// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/notes/note.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace variorum {

/// A note that was read from a file, and the page that it says it stands on.
struct ReadNote {
    Note note;             ///< an id is made from the annotation's where that is no UUID: the same on each reading
    QByteArray pageSha256; ///< 64 hexadecimal digits; empty where the target is named in another way
};

/// Reads Web Annotations: one, an array, an AnnotationPage, or an AnnotationCollection with its first page. Annotations
/// of other programs are taken too as far as they quote words. Nothing: the bytes are no such JSON.
[[nodiscard]] std::optional<std::vector<ReadNote>> notesFromJsonLd(const QByteArray &bytes);

} // namespace variorum
