// SPDX-License-Identifier: Apache-2.0
#include "models/base/jsonwriter.h"

#include <QJsonArray>
#include <QLocale>

#include <utility>

namespace variorum {

namespace {

constexpr qsizetype pieceBytes = qsizetype(64) * 1024;

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
    constexpr char digits[] = "0123456789abcdef";
    m_pending.append("\\u");
    for (int shift = 12; shift >= 0; shift -= 4)
        m_pending.append(digits[unit >> shift & 0xF]);
}

void JsonWriter::text(QStringView value) {
    separate();
    m_pending.append('"');
    for (qsizetype i = 0; i < value.size(); ++i) {
        const char16_t unit = value[i].unicode();
        switch (unit) {
        case u'"':
        case u'\\':
            m_pending.append('\\').append(static_cast<char>(unit));
            break;
        case u'\b':
            m_pending.append("\\b");
            break;
        case u'\f':
            m_pending.append("\\f");
            break;
        case u'\n':
            m_pending.append("\\n");
            break;
        case u'\r':
            m_pending.append("\\r");
            break;
        case u'\t':
            m_pending.append("\\t");
            break;
        default:
            const bool pair = QChar::isHighSurrogate(unit) && i + 1 < value.size() && value[i + 1].isLowSurrogate();
            if (unit < 0x20 || (QChar::isSurrogate(unit) && !pair)) {
                escape(unit);
            } else if (unit < 0x80) {
                m_pending.append(static_cast<char>(unit));
            } else if (unit < 0x800) {
                m_pending.append(static_cast<char>(0xC0 | unit >> 6)).append(static_cast<char>(0x80 | (unit & 0x3F)));
            } else if (pair) {
                const char32_t point = QChar::surrogateToUcs4(unit, value[++i].unicode());
                m_pending.append(static_cast<char>(0xF0 | point >> 18))
                    .append(static_cast<char>(0x80 | (point >> 12 & 0x3F)))
                    .append(static_cast<char>(0x80 | (point >> 6 & 0x3F)))
                    .append(static_cast<char>(0x80 | (point & 0x3F)));
            } else {
                m_pending.append(static_cast<char>(0xE0 | unit >> 12))
                    .append(static_cast<char>(0x80 | (unit >> 6 & 0x3F)))
                    .append(static_cast<char>(0x80 | (unit & 0x3F)));
            }
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
