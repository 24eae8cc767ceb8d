// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/notes/note.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace variorum {

/// Reads back the notes of a PDF that pdfDocument() wrote and another program may have changed: body, tags, colour and
/// the time of the change. Notes have no anchor: their ids name notes that the library has. Highlights without a name
/// (/NM) were added by other programs and are left out; `unnamed` counts them. Nothing: this is no PDF that can be
/// read.
[[nodiscard]] std::optional<std::vector<Note>> notesFromPdf(const QByteArray &bytes, int *unnamed);

} // namespace variorum
