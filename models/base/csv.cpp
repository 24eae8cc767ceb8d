// SPDX-License-Identifier: Apache-2.0
#include "models/base/csv.h"

namespace variorum {

CsvRecords::CsvRecords(QStringView text) : m_text(text) {
    if (m_text.startsWith(u'\uFEFF'))
        m_at = 1;
    const qsizetype end = m_text.indexOf(u'\n', m_at);
    const QStringView first = m_text.mid(m_at, end < 0 ? -1 : end - m_at);
    for (const char16_t sign : {u',', u'\t', u';'}) {
        if (first.count(sign) > first.count(m_separator))
            m_separator = sign;
    }
}

QStringList CsvRecords::next() {
    QStringList cells;
    m_line = m_nextLine;
    do
        cells.append(cell());
    while (m_at < m_text.size() && m_text[m_at] == m_separator && ++m_at);
    if (m_at < m_text.size() && m_text[m_at] == u'\r')
        ++m_at;
    if (m_at < m_text.size() && m_text[m_at] == u'\n')
        ++m_at;
    ++m_nextLine;
    return cells;
}

bool CsvRecords::endsCell(qsizetype at) const {
    return m_text[at] == m_separator || m_text[at] == u'\n' || m_text[at] == u'\r';
}

QString CsvRecords::cell() {
    if (m_at >= m_text.size() || m_text[m_at] != u'"') {
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && !endsCell(m_at))
            ++m_at;
        return m_text.mid(begin, m_at - begin).trimmed().toString();
    }
    QString cell;
    for (++m_at; m_at < m_text.size(); ++m_at) {
        if (m_text[m_at] == u'"') {
            if (m_at + 1 >= m_text.size() || m_text[m_at + 1] != u'"')
                break;
            ++m_at;
        }
        m_nextLine += m_text[m_at] == u'\n' ? 1 : 0;
        cell += m_text[m_at];
    }
    while (m_at < m_text.size() && !endsCell(m_at)) // the closing quote, and what should not follow it
        ++m_at;
    return cell.trimmed();
}

QString csvCell(const QString &cell) {
    if (!cell.contains(u',') && !cell.contains(u'"') && !cell.contains(u'\n') && !cell.contains(u'\r'))
        return cell;
    return u'"' + QString(cell).replace(u'"', QStringLiteral("\"\"")) + u'"';
}

} // namespace variorum
