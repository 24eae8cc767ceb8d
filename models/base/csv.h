// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace variorum {

/// The records of a table as spreadsheets write it (RFC 4180): comma, semicolon or tab, whichever the first line has
/// most of; quoted cells, which may span lines; any line ends; a byte order mark is passed over. Blanks around a cell
/// are not part of it. Takes time in proportion to the text, whatever is in it.
class CsvRecords {
public:
    explicit CsvRecords(QStringView text);

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] QStringList next();
    [[nodiscard]] int line() const { return m_line; } ///< of the record that next() gave, from 1
    [[nodiscard]] qsizetype at() const { return m_at; }

private:
    [[nodiscard]] bool endsCell(qsizetype at) const;
    QString cell();

    QStringView m_text;
    qsizetype m_at = 0;
    QChar m_separator = u',';
    int m_line = 1;
    int m_nextLine = 1;
};

/// A cell as it is written between commas: quoted where it has to be.
[[nodiscard]] QString csvCell(const QString &cell);

} // namespace variorum
