// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QString>

namespace variorum {

/// Character references (`&amp;`, `&#x4E2D;`). Names are asked of gumbo, which has the standard's table of 2,231, and
/// remembered.
class References {
public:
    struct Reference {
        qsizetype length = 0; ///< in the markup; 0: the sign stands for itself
        QString text;
    };

    /// The reference that begins at the `&` at `at`.
    [[nodiscard]] Reference at(QStringView markup, qsizetype at);
    /// A text with all of its references resolved.
    [[nodiscard]] QString resolved(QStringView markup);

private:
    QHash<QString, Reference> m_named;
};

} // namespace variorum
