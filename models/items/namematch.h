// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/entity/namekey.h"

#include <QStringView>

namespace variorum {

/// How well a name answers to typed words, folded by nameKey(): 3: it is them, 2: it begins with them, 1: it holds
/// them, 0: not at all. Copies nothing: tables of a million names are filtered while one types.
[[nodiscard]] inline int nameAnswer(QStringView name, QStringView key) {
    for (qsizetype at = 0; at + key.size() <= name.size(); ++at) {
        qsizetype same = 0;
        while (same < key.size() && nameKey(name[at + same].unicode()) == key[same].unicode())
            ++same;
        if (same == key.size())
            return at > 0 ? 1 : key.size() == name.size() ? 3 : 2;
    }
    return 0;
}

} // namespace variorum
