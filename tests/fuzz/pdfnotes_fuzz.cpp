// SPDX-License-Identifier: Apache-2.0
// Any bytes as a PDF with notes: each note that comes back names one of the library's.
#include "models/exporting/pdfimport.h"

#include <QUuid>

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size) {
    int unnamed = 0;
    const auto notes = variorum::notesFromPdf(
        QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)), &unnamed);
    if (!notes)
        return 0;
    for (const variorum::Note &note : *notes) {
        if (QUuid::fromString(note.id).isNull())
            std::abort();
    }
    return unnamed < 0 ? 1 : 0;
}
