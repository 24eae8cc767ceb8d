// SPDX-License-Identifier: Apache-2.0
#include "models/base/jsonwriter.h"

#include <QJsonArray>
#include <QLocale>
#include <QStringEncoder>

#include <algorithm>
#include <utility>

namespace variorum {

namespace {

constexpr qsizetype pieceBytes = qsizetype(64) * 1024;
constexpr qsizetype unitsAtOnce = pieceBytes / 8; ///< of a text, between two looks at how full the piece is

/// How many units from the beginning stand as they are, whole characters.
qsizetype plainUnits(QStringView text) {
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        if (unit < 0x20 || unit == u'"' || unit == u'\\')
            return i;
        if (!QChar::isSurrogate(unit))
            continue;
        if (!QChar::isHighSurrogate(unit) || i + 1 == text.size() || !text[i + 1].isLowSurrogate())
            return i;
        ++i;
    }
    return text.size();
}

} // namespace

JsonWriter::JsonWriter(Sink sink, Progress progress) : m_sink(std::move(sink)), m_progress(std::move(progress)) {
    m_pending.reserve(pieceBytes + 16);
}

void JsonWriter::separate() {
    if (m_comma)
        m_pending.append(',');
    m_comma = true;
}

void JsonWriter::open(char bracket) {
    separate();
    m_pending.append(bracket);
    m_comma = false;
}

void JsonWriter::close(char bracket) {
    m_pending.append(bracket);
    m_comma = true;
    handOverWhenFull();
}

void JsonWriter::key(QLatin1StringView name) {
    text(QString(name));
    m_pending.append(':');
    m_comma = false;
}

void JsonWriter::escape(char16_t unit) {
    switch (unit) {
    case u'"':
    case u'\\':
        m_pending.append('\\').append(static_cast<char>(unit));
        return;
    case u'\b':
        m_pending.append("\\b");
        return;
    case u'\f':
        m_pending.append("\\f");
        return;
    case u'\n':
        m_pending.append("\\n");
        return;
    case u'\r':
        m_pending.append("\\r");
        return;
    case u'\t':
        m_pending.append("\\t");
        return;
    default:
        break;
    }
    constexpr char digits[] = "0123456789abcdef";
    m_pending.append("\\u");
    for (int shift = 12; shift >= 0; shift -= 4)
        m_pending.append(digits[unit >> shift & 0xF]);
}

void JsonWriter::appendUtf8(QStringView plain) {
    QStringEncoder encode(QStringEncoder::Utf8);
    const qsizetype before = m_pending.size();
    m_pending.resize(before + encode.requiredSpace(plain.size()));
    const char *const end = encode.appendToBuffer(m_pending.data() + before, plain);
    m_pending.resize(end - m_pending.constData());
}

void JsonWriter::text(QStringView value) {
    separate();
    m_pending.append('"');
    while (!value.isEmpty()) {
        const qsizetype plain = plainUnits(value.first(std::min(value.size(), unitsAtOnce)));
        if (plain > 0) {
            appendUtf8(value.first(plain));
            value = value.sliced(plain);
        } else {
            escape(value.front().unicode());
            value = value.sliced(1);
        }
        if (m_pending.size() >= pieceBytes) {
            handOver();
            if (m_stopped)
                return;
        }
    }
    m_pending.append('"');
}

void JsonWriter::number(qint64 value) {
    separate();
    m_pending.append(QByteArray::number(value));
}

void JsonWriter::value(const QJsonValue &value) {
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        separate();
        m_pending.append("null");
        break;
    case QJsonValue::Bool:
        separate();
        m_pending.append(value.toBool() ? "true" : "false");
        break;
    case QJsonValue::Double: {
        const double number = value.toDouble();
        const qint64 whole = value.toInteger();
        separate();
        m_pending.append(static_cast<double>(whole) == number
                             ? QByteArray::number(whole)
                             : QByteArray::number(number, 'g', QLocale::FloatingPointShortest));
        break;
    }
    case QJsonValue::String:
        text(value.toString());
        break;
    case QJsonValue::Array: {
        beginArray();
        const QJsonArray array = value.toArray();
        for (const auto &item : array)
            this->value(item);
        endArray();
        break;
    }
    case QJsonValue::Object:
        beginObject();
        members(value.toObject());
        endObject();
        break;
    }
}

void JsonWriter::members(const QJsonObject &object) {
    for (auto member = object.begin(); member != object.end(); ++member) {
        text(member.key());
        m_pending.append(':');
        m_comma = false;
        value(member.value());
    }
}

void JsonWriter::handOverWhenFull() {
    if (m_pending.size() >= pieceBytes)
        handOver();
}

void JsonWriter::handOver() {
    if (m_progress.cancelled())
        m_stopped = true;
    if (!m_stopped)
        m_stopped = !m_sink(m_pending);
    m_pending.resize(0);
}

bool JsonWriter::finish() {
    handOver();
    return !m_stopped;
}

} // namespace variorum
