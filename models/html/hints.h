// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/html/pagemarkup.h"

#include <QHash>
#include <QSet>
#include <QStringView>

#include <utility>

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
    /// `hidden`: the classes and ids that a style sheet hides, as hiddenNames() gives them.
    explicit HintReader(QSet<QString> hidden) : m_hidden(std::move(hidden)) {}

    [[nodiscard]] Description describe(QStringView attributes);

private:
    [[nodiscard]] Hints ofNames(QStringView names);
    [[nodiscard]] bool isHidden(QChar sign, QStringView names) const;
    QHash<QString, Hints> m_known;
    QSet<QString> m_hidden;
};

} // namespace variorum
