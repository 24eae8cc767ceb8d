// SPDX-License-Identifier: Apache-2.0
#include "models/items/parttexts.h"

namespace variorum {

namespace {

constexpr qsizetype longestText = 80;

} // namespace

QString shortened(QStringView text) {
    const QStringView beginning = text.left(longestText / 2);
    QString line = text.size() <= longestText ? text.toString()
                                              : beginning.toString() + u'…' + text.last(longestText / 2).toString();
    for (QChar &c : line) {
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u' ';
    }
    return line;
}

} // namespace variorum
