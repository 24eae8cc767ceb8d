// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/entity/entity.h"

#include <QStringList>

#include <vector>

namespace variorum::tests {

/// "words=id" of each mention.
inline QString described(const QString &text, const std::vector<Mention> &mentions) {
    QStringList all;
    for (const Mention &mention : mentions)
        all.append(text.mid(mention.span.begin, mention.span.length()) + u'=' + mention.entity);
    return all.join(u' ');
}

} // namespace variorum::tests
