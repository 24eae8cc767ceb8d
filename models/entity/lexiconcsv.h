// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/progress.h"
#include "models/entity/lexiconsource.h"

#include <QStringView>

#include <vector>

namespace variorum {

/// What is wrong with a line of a table of names. The line is left out, or read as the text says.
struct LexiconCsvFault {
    enum class Kind {
        NoName,
        NameTooShort, ///< one character would be found in every text
        NameTooLong,
        NotAName,     ///< a sentence, or bytes that are no text: another file than a table of names
        UnknownType,  ///< `detail` is the word
        Repeated,     ///< of `detail`, a line before; its further names are taken
        TypeConflict, ///< with `detail`, a line before, which counts
        NoColumns,    ///< the first line names columns, but none for the name
    };
    int line = 0; ///< from 1
    Kind kind = Kind::NoName;
    QString name;
    QString detail;
};

struct LexiconCsv {
    std::vector<LexiconEntry> entries;
    std::vector<LexiconCsvFault> faults; ///< the first hundred, in order
    int faultCount = 0;                  ///< all of them
};

/// Reads an analyst's table of names as spreadsheets write it (RFC 4180): comma, semicolon or tab, quoted cells, any
/// line ends. Columns `name`, `type` and, where they are, `traditional`, `aliases` (between `|`), `id`; a first line
/// may name them in any order, in English or Chinese. A missing type means ORG. Names are taken literally, whatever
/// signs they hold. Time grows with the length of the text. When cancelled, what was read until then.
[[nodiscard]] LexiconCsv parseLexiconCsv(QStringView text, const Progress &progress = {});
/// The same table again, with its first line; parseLexiconCsv() gives back the entries.
[[nodiscard]] QString writeLexiconCsv(const std::vector<LexiconEntry> &entries);
/// The id of an entry whose line names none.
[[nodiscard]] QString ownNameId(QStringView name);
/// Puts entries into a table: what is there under the same name takes their type and further names. Gives the number of
/// new ones.
std::size_t mergeNames(std::vector<LexiconEntry> &table, const std::vector<LexiconEntry> &more);

/// A fault as a sentence with its line, in the language of the interface.
[[nodiscard]] QString lexiconCsvFaultText(const LexiconCsvFault &fault);

} // namespace variorum
