// SPDX-License-Identifier: Apache-2.0
// Any bytes as a table of names and as one of exchange rates: what was taken is written and read again the same.
#include "models/entity/lexiconcsv.h"
#include "models/figure/rates.h"

#include <algorithm>
#include <cstdlib>

namespace {

using namespace variorum;

void require(bool condition) {
    if (!condition)
        std::abort();
}

bool areSame(const LexiconEntry &a, const LexiconEntry &b) {
    const auto sameAlias = [](const LexiconAlias &x, const LexiconAlias &y) { return x.text == y.text; };
    return a.id == b.id && a.type == b.type && a.hans == b.hans && a.hant == b.hant &&
           std::equal(a.aliases.begin(), a.aliases.end(), b.aliases.begin(), b.aliases.end(), sameAlias);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size) {
    const QString text =
        QString::fromUtf8(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    const LexiconCsv names = parseLexiconCsv(text);
    require(names.faultCount >= static_cast<int>(names.faults.size()));
    for (const LexiconCsvFault &fault : names.faults)
        require(fault.line > 0 && !lexiconCsvFaultText(fault).isEmpty());
    const LexiconCsv again = parseLexiconCsv(writeLexiconCsv(names.entries));
    require(again.faultCount == 0);
    require(
        std::equal(names.entries.begin(), names.entries.end(), again.entries.begin(), again.entries.end(), areSame));
    std::vector<LexiconEntry> own;
    require(mergeNames(own, names.entries) == own.size());
    require(mergeNames(own, names.entries) == 0);

    const RateTable rates = parseRates(text);
    for (const ExchangeRate &rate : rates.rates)
        require(rateFault(rate).isEmpty());
    require(parseRates(writeRates(rates.rates)).rates == rates.rates);
    return 0;
}
