// SPDX-License-Identifier: Apache-2.0
// What stands before the first NUL is a file of Web Annotations, the rest a page: each note has an id, and a place
// inside the page or none.
#include "models/exporting/jsonldimport.h"

#include <QUuid>

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size) {
    using namespace variorum;
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const qsizetype cut = bytes.indexOf('\0');
    const QString page = QString::fromUtf8(cut < 0 ? bytes : bytes.mid(cut + 1));
    const CodePointIndex index(page);
    AnchorFinder finder(page, index);
    const auto notes = notesFromJsonLd(bytes.left(cut));
    if (!notes)
        return 0;
    for (const ReadNote &read : *notes) {
        const AnchorPlace place = finder.place(read.note.anchor);
        const bool inside = !place.ok || (place.units.begin >= 0 && place.units.begin <= place.units.end &&
                                          place.units.end <= page.size());
        if (!inside || QUuid::fromString(read.note.id).isNull() ||
            (!read.pageSha256.isEmpty() && read.pageSha256.size() != 64))
            std::abort();
    }
    return 0;
}
