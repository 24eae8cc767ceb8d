// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/html/pagemarkup.h"

#include <QHash>
#include <QStringView>

namespace variorum {

/// What an element's attributes say of it.
struct Description {
    Hints hints;
    std::uint32_t shape = 0; ///< of its classes
    bool hidden = false;
};

/// Reads attributes. Sites repeat their classes: what was read once is remembered.
class HintReader {
public:
    [[nodiscard]] Description describe(QStringView attributes);

private:
    [[nodiscard]] Hints ofNames(QStringView names);
    QHash<QString, Hints> m_known;
};

} // namespace variorum
