// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/languagemodel.h"
#include "models/entity/lexicon.h"
#include "models/entity/tagger/tagger.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace variorum {

/// What the sessions are given from outside: wired once, in app/services.
struct SessionSetup {
    std::vector<QByteArray> migrations;            ///< of the library, in order
    std::shared_ptr<const Lexicon> lexicon;        ///< none: no mentions
    std::shared_ptr<const Tagger> tagger;          ///< none: switched off, or not built in
    std::shared_ptr<const LanguageModel> language; ///< none: what only it could decide is not repaired
    QString author;                                ///< of notes
    std::function<QString()> now;                  ///< ISO 8601 in UTC, to the second
};

} // namespace variorum
