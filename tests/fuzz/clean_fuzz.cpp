// SPDX-License-Identifier: Apache-2.0
// Any bytes: decoded, cleaned and assembled, they obey the laws of a reading.
#include "models/pipeline/reading.h"
#include "tests/pipeline/readinglaws.h"

#include <cstdio>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size) {
    using namespace variorum;
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto page = readPage(bytes, QStringLiteral("fuzz"));
    if (!page)
        return 0;
    const QString fault = tests::faultOf(*read(*page, {}, {}));
    if (!fault.isEmpty()) {
        std::fprintf(stderr, "%s\n", qPrintable(fault));
        std::abort();
    }
    return 0;
}
