// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/progress.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QJsonObject>
#include <QStringView>

#include <functional>

namespace variorum {

/// Writes JSON piece by piece, compact and UTF-8, so that an object as long as a page is never in memory as a whole.
/// Characters beyond ASCII stand as they are; a lone surrogate is escaped. Calls must nest as the JSON does: a key
/// before each member of an object. Once the sink wants no more, or the progress is cancelled, nothing more is written.
class JsonWriter {
public:
    /// Takes some kB at a time; false when it wants no more.
    using Sink = std::function<bool(QByteArrayView)>;

    explicit JsonWriter(Sink sink, Progress progress = {});

    void beginObject() { open('{'); }
    void endObject() { close('}'); }
    void beginArray() { open('['); }
    void endArray() { close(']'); }
    void key(QLatin1StringView name);

    void text(QStringView value);
    void number(qint64 value);
    void value(const QJsonValue &value);
    /// The members of `object`, into the object that is open.
    void members(const QJsonObject &object);

    /// Nothing is written any more: a loop over much may end.
    [[nodiscard]] bool stopped() const { return m_stopped; }
    /// Hands over what is left. False when not all of it arrived.
    [[nodiscard]] bool finish();

private:
    void open(char bracket);
    void close(char bracket);
    void separate();
    void escape(char16_t unit);
    void appendUtf8(QStringView plain);
    void handOverWhenFull();
    void handOver();

    Sink m_sink;
    Progress m_progress;
    QByteArray m_pending;
    bool m_comma = false; ///< the next key or value follows another
    bool m_stopped = false;
};

} // namespace variorum
