// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/languagemodel.h"

#include <QFile>

#include <memory>

namespace variorum::tests {

/// The model that comes with the program. LANGUAGE_DIR is given by the build.
inline std::shared_ptr<const LanguageModel> bundledLanguage() {
    QFile file(QStringLiteral(LANGUAGE_DIR "/chinese.lm"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the language model cannot be read");
    const auto model = LanguageModel::load(file.readAll(), file.fileName());
    if (!model)
        qFatal("the language model is damaged");
    return *model;
}

} // namespace variorum::tests
