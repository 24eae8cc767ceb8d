// SPDX-License-Identifier: Apache-2.0
// Any bytes, taken for HTML or for a message: the text, its lines, elements and origins fit each other, what is packed
// comes back, and the reading obeys its laws.
#include "models/html/openpage.h"
#include "models/html/pagemarkup.h"
#include "models/pipeline/reading.h"
#include "tests/pipeline/readinglaws.h"

#include <cstdio>
#include <cstdlib>

namespace {

using namespace variorum;

[[noreturn]] void fail(const QString &what) {
    std::fprintf(stderr, "%s\n", qPrintable(what));
    std::abort();
}

void look(const QByteArray &bytes) {
    const auto page = openPage(bytes, QStringLiteral("fuzz"));
    if (!page || !(*page)->markup)
        return;
    const Page &read = **page;
    const PageMarkup &markup = *read.markup;
    Offset last = 0;
    for (const MarkupLine &line : markup.lines) {
        if (line.text.begin < last || line.text.isEmpty() || line.text.end > read.text.size())
            fail(QStringLiteral("lines overlap"));
        for (Offset at = last; at < line.text.begin; ++at) {
            if (!read.text[at].isSpace())
                fail(QStringLiteral("text outside of every line"));
        }
        last = line.text.end;
    }
    last = 0;
    for (const MarkupOrigin &origin : markup.origins) {
        if (origin.text.begin < last || origin.text.end > read.text.size())
            fail(QStringLiteral("origins overlap"));
        last = origin.text.end;
    }
    if (unpackMarkup(packMarkup(markup), static_cast<Offset>(read.text.size())) != markup)
        fail(QStringLiteral("what was packed does not come back"));
    const QString fault = tests::faultOf(*variorum::read(*page, {}, {}));
    if (!fault.isEmpty())
        fail(fault);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size) {
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    look(bytes);
    look("<!DOCTYPE html><div>" + bytes);
    look("MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: "
         "text/html\r\n" +
         bytes);
    return 0;
}
