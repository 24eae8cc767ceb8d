// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/ahead.h"
#include "models/store/library.h"

#include <QByteArray>
#include <QSet>
#include <QString>

#include <optional>
#include <vector>

namespace variorum {

/// What an import takes in: a file, or bytes that come from elsewhere, under a name that says whence.
struct ImportSource {
    QString path;
    std::optional<QByteArray> bytes = {};
};

/// Takes pages into a library: they are read on all cores, and stored one after the other in the order of their
/// sources. A page that the library has already is found by its bytes and not read again.
class Importer {
public:
    /// The library belongs to the caller's thread, and so do the calls of next(). `progress` is told how far a page is
    /// that comes alone; of several, who calls next() knows more.
    Importer(Library &library, std::vector<ImportSource> sources, ReadOptions options, Progress progress);

    /// Once for each source; of a file the absolute path is kept. `now` is stored as the time of the import. Errors:
    /// those of readInputFile(), openPage() and Library; Cancelled.
    [[nodiscard]] Result<ImportOutcome> next(const QString &now);

private:
    struct Input {
        QByteArray bytes;
        PagePointer page;
        ReadingPointer reading; ///< none: the library has the page
    };
    [[nodiscard]] Result<Input> input(const ImportSource &source) const;

    Library &m_library;
    std::vector<ImportSource> m_sources;
    ReadOptions m_options;
    Progress m_progress;
    QSet<QByteArray> m_known; ///< SHA-256 of what the library had at first
    std::size_t m_next = 0;
    Ahead<Result<Input>> m_inputs; ///< last: its threads use the rest
};

} // namespace variorum
