// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"
#include "models/entity/entity.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace variorum {

/// One more name of an entry.
struct LexiconAlias {
    QString text;
    /// Names the entry only where something explains it: a full name earlier in the article, or one beside it in
    /// parentheses, or one of `LexiconEntry::with` in the same article. For short forms, and for names of several
    /// things.
    bool needsEvidence = false;
    bool exactCase = false; ///< "Arm", not "arm": for names that are words as well
};

/// One thing and its names.
struct LexiconEntry {
    QString id; ///< readable slug
    EntityType type = EntityType::Organisation;
    QString hans; ///< preferred name in Simplified
    QString hant; ///< in Traditional
    std::vector<LexiconAlias> aliases;
    QStringList exceptions; ///< longer words in which a name of this entry is none: 苹果汁
    QStringList with;       ///< ids of entries that explain its short forms: a company its chief's surname
};

/// Reads the source format (resources/lexicons/README.md): one entry a line, columns between tabs.
/// Errors: ResourceDamaged with `name`, and the line and what is wrong with it.
[[nodiscard]] Result<std::vector<LexiconEntry>> parseLexicon(const QByteArray &source, const QString &name);

} // namespace variorum
