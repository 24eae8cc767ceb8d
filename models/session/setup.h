// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/pipeline/reading.h"
#include "models/session/awaited.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace variorum {

/// What the sessions are given from outside: wired once, in app/services.
struct SessionSetup {
    std::vector<QByteArray> migrations;           ///< of the library, in order
    Awaited<Lexicon> lexicon;                     ///< none: no mentions
    Awaited<Tagger> tagger;                       ///< none: switched off, or not built in
    std::shared_ptr<const NameReader> recogniser; ///< none: nobody outside the program is asked for names
    Awaited<LanguageModel> language;              ///< none: what only it could decide is not repaired
    QString ownNames;                             ///< the file of the analyst's own names; empty: they are not kept
    QString rates;                                ///< that of the exchange rates; empty: as above
    QString author;                               ///< of notes
    std::function<QString()> now;                 ///< ISO 8601 in UTC, to the second
};

/// Whether readOptions() can find names that quickOptions() do not.
[[nodiscard]] bool hasSlowNames(const SessionSetup &setup);
/// Whether quickOptions() has nothing to wait for.
[[nodiscard]] bool isReady(const SessionSetup &setup);
/// How a page is read to be looked at, with all that can be known of it. Takes as long as tagger and recogniser do.
/// These three wait for what is still being loaded.
[[nodiscard]] ReadOptions readOptions(const SessionSetup &setup);
/// The same without those two, whose names can be had later: see renamed().
[[nodiscard]] ReadOptions quickOptions(const SessionSetup &setup);
/// How a page is read for its rows in the list, which need neither names nor figures. The articles are those of
/// readOptions().
[[nodiscard]] ReadOptions listingOptions(const SessionSetup &setup);

} // namespace variorum
