// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace variorum {

class WindowHost;

/// Says in the logging category "variorum.start", each once: "usable", when the list has been painted and all that
/// waited in the event loop has been done; "open", when the article that the window begins with has been painted;
/// "whole", when the list holds all articles, and how long the window was busy at a time until then. The category is
/// off unless QT_LOGGING_RULES says "variorum.start.debug=true".
void watchStart(const WindowHost &host);

} // namespace variorum
