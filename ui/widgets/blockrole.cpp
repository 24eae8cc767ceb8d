// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/blockrole.h"

namespace variorum {

TextRole roleOf(BlockKind kind) {
    switch (kind) {
    case BlockKind::Heading:
        return TextRole::Heading;
    case BlockKind::Standfirst:
        return TextRole::Standfirst;
    case BlockKind::Paragraph:
        return TextRole::Body;
    case BlockKind::Caption:
        return TextRole::Caption;
    case BlockKind::Quote:
        return TextRole::Quote;
    case BlockKind::ListItem:
        return TextRole::ListItem;
    case BlockKind::Table:
        return TextRole::Table;
    case BlockKind::Code:
        break;
    }
    return TextRole::Code;
}

} // namespace variorum
