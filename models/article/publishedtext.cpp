// SPDX-License-Identifier: Apache-2.0
#include "models/article/publishedtext.h"

namespace variorum {

QString publishedText(const QString &iso) {
    // ISO 8601 reads well once the T is gone; seconds and the zone are no news to a reader.
    const qsizetype time = iso.indexOf(u'T');
    return time < 0 ? iso : iso.left(time) + u' ' + iso.mid(time + 1, 5);
}

} // namespace variorum
