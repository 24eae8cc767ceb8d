// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

class QWidget;

namespace variorum {

/// Calls back once: when the widget has next been painted, and what then waits in the event loop has been done.
void afterNextPaint(QWidget *widget, std::function<void()> then);

} // namespace variorum
