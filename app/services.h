// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/languagemodel.h"
#include "models/base/result.h"
#include "models/entity/lexicon.h"
#include "models/session/setup.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <vector>

/// The one place that wires the models to the machine: files, resources, the user's name, the clock.
namespace variorum::services {

/// A resource that is compiled into the program, by its path under resources/: "lexicons/technology.tsv".
[[nodiscard]] QByteArray resource(const QString &path);
/// The library's migrations, in order.
[[nodiscard]] std::vector<QByteArray> migrations();
/// The names of things that come with the program, compiled at the first call and shared from then on.
/// Errors: ResourceDamaged.
[[nodiscard]] Result<std::shared_ptr<const Lexicon>> lexicon();
/// The model of Chinese that repairs are chosen by, loaded at the first call and shared from then on.
/// Errors: ResourceDamaged.
[[nodiscard]] Result<std::shared_ptr<const LanguageModel>> language();
/// The network that finds names which neither lexicon nor rules know, loaded at the first call. Null where the program
/// was built without it, or where the environment variable VARIORUM_TAGGER is "off".
[[nodiscard]] std::shared_ptr<const Tagger> tagger();
/// The library that is opened when none is named. Its folder is made when it is missing.
[[nodiscard]] QString defaultLibraryPath();
/// The file of the analyst's own names, beside that library; it need not be there.
[[nodiscard]] QString ownNamesPath();
/// That of the exchange rates.
[[nodiscard]] QString ratesPath();
/// The lexicon with the names of that file before it, read at the first call. Errors: ResourceDamaged, or that the file
/// is there and cannot be read.
[[nodiscard]] Result<std::shared_ptr<const Lexicon>> ownLexicon();
/// Who writes notes: the user's full name, else the login name.
[[nodiscard]] QString authorName();
/// ISO 8601 in UTC, to the second.
[[nodiscard]] QString now();

/// All of it, as the sessions take it: names and language are loaded by who first asks for them.
[[nodiscard]] SessionSetup sessionSetup();

} // namespace variorum::services
