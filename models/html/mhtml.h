// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace variorum {

/// The page inside a message (RFC 2557), as its author sent it.
struct MessagePage {
    QByteArray html;
    QString charset;  ///< that its part declares; empty where it does not
    QString location; ///< address of the page; empty where the message does not say
};

/// Finds the root part of a multipart message: the one that `start` names, else the first of HTML. Parts may be nested.
/// Nothing when there is none.
[[nodiscard]] std::optional<MessagePage> pageInMessage(const QByteArray &bytes);

} // namespace variorum
