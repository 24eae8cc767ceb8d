// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/progress.h"
#include "models/store/library.h"

#include <QStringList>

namespace variorum {

/// What a look at all of a library found.
struct LibraryCheck {
    qint64 pages = 0;
    qint64 articles = 0;
    qint64 notes = 0;
    QStringList problems; ///< a sentence each, in the language of the interface; none: all is well
};

/// Looks whether SQLite finds both files whole, the original bytes are those that were imported, and the words of each
/// note are found in its page. Changes nothing. Ends early when cancelled.
[[nodiscard]] LibraryCheck checkLibrary(const Library &library, const Progress &progress = {});

} // namespace variorum
