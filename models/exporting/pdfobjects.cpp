// SPDX-License-Identifier: Apache-2.0
#include "models/exporting/pdfobjects.h"

#include <QDateTime>

namespace variorum {

QPDFObjectHandle pdfText(const QString &text) {
    // Lone surrogates have no UTF-8: they become U+FFFD.
    return QPDFObjectHandle::newUnicodeString(text.toUtf8().toStdString());
}

QString pdfDate(const QString &iso) {
    const QDateTime time = QDateTime::fromString(iso, Qt::ISODate);
    if (!time.isValid())
        return {};
    const QDateTime utc = iso.size() > 10 ? time.toUTC() : QDateTime(time.date(), QTime(0, 0), Qt::UTC);
    return utc.toString(QStringLiteral("'D:'yyyyMMddHHmmss'Z'"));
}

std::string pdfNumber(qreal value, int decimals) {
    QByteArray text = QByteArray::number(value, 'f', decimals);
    if (text.contains('.')) {
        while (text.endsWith('0'))
            text.chop(1);
        if (text.endsWith('.'))
            text.chop(1);
    }
    return text == "-0" ? "0" : text.toStdString();
}

std::string pdfColour(QColor colour) {
    return pdfNumber(colour.redF(), 3) + ' ' + pdfNumber(colour.greenF(), 3) + ' ' + pdfNumber(colour.blueF(), 3);
}

} // namespace variorum
