// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/library.h"

namespace variorum::cli {

/// Takes the notes of a file into the library, those of one page in one transaction: of JSON-LD all, of an annotated
/// PDF what another program changed of notes that the library has. A note that the library holds in a newer version
/// stays. Annotations that name no page go to `fallback`, if it is not 0. Prints a line for each; gives the status.
[[nodiscard]] int importNotesOf(Library &library, const QString &path, qint64 fallback);

} // namespace variorum::cli
