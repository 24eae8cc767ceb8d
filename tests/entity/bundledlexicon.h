// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/entity/lexicon.h"

#include <QDir>
#include <QFile>

#include <iterator>

namespace variorum::tests {

/// All entries of the lexicons in a folder; empty if one of them cannot be read.
inline std::vector<LexiconEntry> bundledEntries(const QString &path) {
    std::vector<LexiconEntry> entries;
    const QDir folder(path);
    for (const QString &name : folder.entryList({QStringLiteral("*.tsv")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        Result<std::vector<LexiconEntry>> part = parseLexicon(file.readAll(), name);
        if (!part)
            return {};
        std::move(part->begin(), part->end(), std::back_inserter(entries));
    }
    return entries;
}

} // namespace variorum::tests
