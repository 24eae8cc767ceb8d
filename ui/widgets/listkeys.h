// SPDX-License-Identifier: Apache-2.0
#pragma once

class QAbstractItemView;
class QWidget;

namespace variorum {

/// What moves through a list moves through this one while a field beside it is typed into: Up, Down and the pages.
void forwardListKeys(QWidget *field, QAbstractItemView *list);

} // namespace variorum
