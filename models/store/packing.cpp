// SPDX-License-Identifier: Apache-2.0
#include "models/store/packing.h"

#include <QtEndian>

#include <zlib.h>

#include <algorithm>

namespace variorum {

namespace {

constexpr qsizetype pieceBytes = 1 << 20;
constexpr qsizetype headerBytes = 4;

/// Ends the stream whichever way it is left.
struct Deflating {
    z_stream stream{};
    bool begun = deflateInit(&stream, Z_DEFAULT_COMPRESSION) == Z_OK;
    Deflating() = default;
    Deflating(const Deflating &) = delete;
    Deflating &operator=(const Deflating &) = delete;
    ~Deflating() { deflateEnd(&stream); }
};

} // namespace

std::optional<QByteArray> packed(QByteArrayView bytes, const Progress &progress) {
    QByteArray out(headerBytes, Qt::Uninitialized);
    qToBigEndian(static_cast<quint32>(bytes.size()), out.data());
    if (bytes.isEmpty())
        return out;
    Deflating deflating;
    z_stream &stream = deflating.stream;
    if (!deflating.begun)
        return std::nullopt;
    out.reserve(headerBytes + bytes.size() / 2 + 64);
    QByteArray buffer(pieceBytes, Qt::Uninitialized);
    for (qsizetype at = 0; at < bytes.size();) {
        if (progress.cancelled())
            return std::nullopt;
        const qsizetype piece = std::min(pieceBytes, bytes.size() - at);
        stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data() + at)); // zlib only reads it
        stream.avail_in = static_cast<uInt>(piece);
        at += piece;
        do {
            stream.next_out = reinterpret_cast<Bytef *>(buffer.data());
            stream.avail_out = static_cast<uInt>(buffer.size());
            if (deflate(&stream, at == bytes.size() ? Z_FINISH : Z_NO_FLUSH) == Z_STREAM_ERROR)
                return std::nullopt;
            out.append(buffer.constData(), buffer.size() - static_cast<qsizetype>(stream.avail_out));
        } while (stream.avail_out == 0);
    }
    return out;
}

} // namespace variorum
