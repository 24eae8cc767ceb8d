// SPDX-License-Identifier: Apache-2.0
#include "models/html/pagemarkup.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>

namespace variorum {

namespace {

constexpr quint32 formatVersion = 1;

QDataStream &operator<<(QDataStream &out, Span span) {
    return out << span.begin << span.end;
}

QDataStream &operator>>(QDataStream &in, Span &span) {
    return in >> span.begin >> span.end;
}

bool fits(Span span, Offset length) {
    return span.begin >= 0 && span.begin <= span.end && span.end <= length;
}

/// A count that the bytes can hold: nobody makes room for what is not there.
quint32 count(QDataStream &in, qsizetype leastBytes) {
    quint32 number = 0;
    in >> number;
    if (static_cast<qint64>(number) * leastBytes > in.device()->bytesAvailable())
        in.setStatus(QDataStream::ReadCorruptData);
    return in.status() == QDataStream::Ok ? number : 0;
}

} // namespace

std::optional<Span> PageMarkup::markupOf(Span text) const {
    auto first = std::lower_bound(origins.begin(), origins.end(), text.begin,
                                  [](const MarkupOrigin &origin, Offset at) { return origin.text.end <= at; });
    std::optional<Span> found;
    for (; first != origins.end() && first->text.begin < std::max(text.end, text.begin + 1); ++first) {
        Span part = first->markup;
        if (first->text.length() == part.length()) {
            const Span common = first->text.intersected(text.isEmpty() ? Span(text.begin, text.begin + 1) : text);
            part = Span(part.begin + common.begin - first->text.begin, part.begin + common.end - first->text.begin);
        }
        found = found ? found->united(part) : part;
    }
    return found;
}

Offset PageMarkup::toMarkup(Offset text) const {
    const auto next = std::partition_point(origins.begin(), origins.end(),
                                           [text](const MarkupOrigin &origin) { return origin.text.end <= text; });
    if (next == origins.end())
        return origins.empty() ? 0 : origins.back().markup.end;
    const bool unitByUnit = next->text.length() == next->markup.length();
    return next->markup.begin + (unitByUnit ? std::max(0, text - next->text.begin) : 0);
}

Span PageMarkup::textOf(Span markup) const {
    auto next = std::partition_point(origins.begin(), origins.end(), [markup](const MarkupOrigin &origin) {
        return origin.markup.end <= markup.begin;
    });
    std::optional<Span> found;
    for (; next != origins.end() && next->markup.begin < markup.end; ++next) {
        Span part = next->text;
        if (part.length() == next->markup.length())
            part = next->markup.intersected(markup).shifted(part.begin - next->markup.begin);
        found = found ? found->united(part) : part;
    }
    return found.value_or(Span());
}

QByteArray packMarkup(const PageMarkup &markup) {
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_0);
    out << formatVersion << static_cast<quint32>(markup.elements.size());
    for (const MarkupElement &element : markup.elements)
        out << element.text << element.parent << static_cast<quint8>(element.kind) << element.level
            << element.hints.bits() << element.shape;
    out << static_cast<quint32>(markup.lines.size());
    for (const MarkupLine &line : markup.lines)
        out << line.text << line.element << line.linked << line.flags;
    out << static_cast<quint32>(markup.metadata.size());
    for (const Metadata &metadata : markup.metadata)
        out << static_cast<quint8>(metadata.kind) << metadata.value << metadata.origin;
    out << static_cast<quint32>(markup.origins.size());
    for (const MarkupOrigin &origin : markup.origins)
        out << origin.text << origin.markup;
    return qCompress(bytes);
}

std::optional<PageMarkup> unpackMarkup(const QByteArray &bytes, Offset length) {
    const QByteArray unpacked = bytes.isEmpty() ? QByteArray() : qUncompress(bytes);
    QDataStream in(unpacked);
    in.setVersion(QDataStream::Qt_6_0);
    quint32 version = 0;
    in >> version;
    if (version != formatVersion)
        return std::nullopt;
    PageMarkup markup;
    bool sound = true;
    markup.elements.resize(count(in, 22));
    for (std::size_t i = 0; i < markup.elements.size(); ++i) {
        MarkupElement &element = markup.elements[i];
        quint8 kind = 0;
        quint32 hints = 0;
        in >> element.text >> element.parent >> kind >> element.level >> hints >> element.shape;
        element.kind = static_cast<ElementKind>(kind);
        element.hints = Hints(hints);
        sound = sound && kind <= static_cast<quint8>(ElementKind::Address) && fits(element.text, length) &&
                element.parent >= -1 && element.parent < static_cast<std::int32_t>(i);
    }
    markup.lines.resize(count(in, 17));
    Offset last = 0;
    for (MarkupLine &line : markup.lines) {
        in >> line.text >> line.element >> line.linked >> line.flags;
        sound = sound && fits(line.text, length) && line.text.begin >= last && line.element >= -1 &&
                line.element < static_cast<std::int32_t>(markup.elements.size());
        last = line.text.end;
    }
    markup.metadata.resize(count(in, 9));
    for (Metadata &metadata : markup.metadata) {
        quint8 kind = 0;
        in >> kind >> metadata.value >> metadata.origin;
        metadata.kind = static_cast<MetadataKind>(kind);
        sound = sound && kind <= static_cast<quint8>(MetadataKind::Tag);
    }
    markup.origins.resize(count(in, 16));
    last = 0;
    for (MarkupOrigin &origin : markup.origins) {
        in >> origin.text >> origin.markup;
        sound =
            sound && fits(origin.text, length) && origin.text.begin >= last && origin.markup.begin <= origin.markup.end;
        last = origin.text.end;
    }
    if (!sound || in.status() != QDataStream::Ok)
        return std::nullopt;
    return markup;
}

} // namespace variorum
