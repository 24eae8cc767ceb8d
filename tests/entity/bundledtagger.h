// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/entity/tagger/tagger.h"

#include <QFile>
#include <QString>

namespace variorum::tests {

/// A file of resources/tagger; empty if it cannot be read.
inline QByteArray weights(const QString &folder, const char *name) {
    QFile file(folder + u'/' + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The networks that the programs bring.
inline Result<std::shared_ptr<const Tagger>> bundledTagger(const QString &folder) {
    return Tagger::load(weights(folder, "names.bin"), weights(folder, "second.bin"));
}

} // namespace variorum::tests
