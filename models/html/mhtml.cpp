// SPDX-License-Identifier: Apache-2.0
#include "models/html/mhtml.h"

#include <QByteArrayView>

#include <algorithm>
#include <map>
#include <vector>

namespace variorum {

namespace {

constexpr int deepest = 8; ///< parts within parts

using Fields = std::map<QByteArray, QByteArray>; ///< names in lower case

/// Header fields, unfolded; `body` becomes the offset behind the empty line.
Fields fieldsOf(QByteArrayView bytes, qsizetype &body) {
    Fields fields;
    QByteArray name;
    qsizetype at = 0;
    while (at < bytes.size()) {
        qsizetype end = bytes.indexOf('\n', at);
        end = end < 0 ? bytes.size() : end;
        QByteArrayView line = bytes.sliced(at, end - at);
        at = std::min(end + 1, bytes.size());
        if (line.endsWith('\r'))
            line.chop(1);
        if (line.isEmpty())
            break;
        if (line[0] == ' ' || line[0] == '\t') {
            if (!name.isEmpty())
                fields[name] += ' ' + line.toByteArray().trimmed();
            continue;
        }
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0)
            continue;
        name = line.first(colon).toByteArray().trimmed().toLower();
        fields[name] = line.sliced(colon + 1).toByteArray().trimmed();
    }
    body = at;
    return fields;
}

/// A parameter of a field: `boundary` of `multipart/related; boundary="x"`.
QByteArray parameter(const QByteArray &field, const char *name) {
    const QByteArray lower = field.toLower();
    const auto length = static_cast<qsizetype>(qstrlen(name));
    for (qsizetype at = lower.indexOf(name); at >= 0; at = lower.indexOf(name, at + 1)) {
        qsizetype value = at + length;
        const char before = at > 0 ? lower[at - 1] : ';';
        if (before != ';' && before != ' ' && before != '\t')
            continue;
        while (value < field.size() && field[value] == ' ')
            ++value;
        if (value >= field.size() || field[value] != '=')
            continue;
        ++value;
        if (value < field.size() && field[value] == '"') {
            const qsizetype end = field.indexOf('"', value + 1);
            return field.sliced(value + 1, (end < 0 ? field.size() : end) - value - 1);
        }
        const qsizetype end = field.indexOf(';', value);
        return field.sliced(value, (end < 0 ? field.size() : end) - value).trimmed();
    }
    return {};
}

int hexadecimal(char c) {
    return c >= '0' && c <= '9'   ? c - '0'
           : c >= 'A' && c <= 'F' ? c - 'A' + 10
           : c >= 'a' && c <= 'f' ? c - 'a' + 10
                                  : -1;
}

QByteArray fromQuotedPrintable(QByteArrayView text) {
    QByteArray out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != '=') {
            out += text[i];
            continue;
        }
        const int high = i + 1 < text.size() ? hexadecimal(text[i + 1]) : -1;
        const int low = i + 2 < text.size() ? hexadecimal(text[i + 2]) : -1;
        if (high >= 0 && low >= 0) {
            out += static_cast<char>(high * 16 + low);
            i += 2;
            continue;
        }
        // A soft line break, perhaps behind white space; anything else stays as it is.
        qsizetype end = i + 1;
        while (end < text.size() && (text[end] == ' ' || text[end] == '\t' || text[end] == '\r'))
            ++end;
        if (end >= text.size() || text[end] == '\n')
            i = end;
        else
            out += '=';
    }
    return out;
}

struct Part {
    Fields fields;
    QByteArrayView body;
};

QByteArray field(const Fields &fields, const char *name) {
    const auto found = fields.find(QByteArray(name));
    return found == fields.end() ? QByteArray() : found->second;
}

std::vector<Part> partsOf(QByteArrayView body, const QByteArray &boundary) {
    std::vector<Part> parts;
    const QByteArray sign = "--" + boundary;
    qsizetype begin = -1;
    for (qsizetype at = 0; at <= body.size();) {
        const qsizetype found = body.sliced(at).indexOf(sign);
        const qsizetype place = found < 0 ? body.size() : at + found;
        if (found >= 0 && place > 0 && body[place - 1] != '\n') {
            at = place + sign.size();
            continue;
        }
        if (begin >= 0) {
            Part part;
            qsizetype inside = 0;
            const QByteArrayView whole = body.sliced(begin, place - begin);
            part.fields = fieldsOf(whole, inside);
            part.body = whole.sliced(inside);
            parts.push_back(std::move(part));
        }
        if (found < 0)
            break;
        const qsizetype line = body.sliced(place).indexOf('\n');
        if (body.sliced(place + sign.size()).startsWith("--") || line < 0)
            break;
        begin = place + line + 1;
        at = begin;
    }
    return parts;
}

MessagePage decoded(const Part &part) {
    MessagePage page;
    const QByteArray encoding = field(part.fields, "content-transfer-encoding").toLower();
    if (encoding == "quoted-printable")
        page.html = fromQuotedPrintable(part.body);
    else if (encoding == "base64")
        page.html = QByteArray::fromBase64(part.body.toByteArray());
    else
        page.html = part.body.toByteArray();
    page.charset = QString::fromLatin1(parameter(field(part.fields, "content-type"), "charset"));
    page.location = QString::fromLatin1(field(part.fields, "content-location"));
    return page;
}

std::optional<MessagePage> pageIn(const Part &part, int depth) {
    const QByteArray type = field(part.fields, "content-type");
    const QByteArray kind = type.toLower();
    if (kind.startsWith("text/html") || kind.startsWith("application/xhtml"))
        return decoded(part);
    if (!kind.startsWith("multipart/") || depth >= deepest)
        return std::nullopt;
    const QByteArray boundary = parameter(type, "boundary");
    if (boundary.isEmpty())
        return std::nullopt;
    const std::vector<Part> parts = partsOf(part.body, boundary);
    const QByteArray start = parameter(type, "start");
    for (const Part &candidate : parts) {
        if (!start.isEmpty() && field(candidate.fields, "content-id") == start) {
            if (auto page = pageIn(candidate, depth + 1))
                return page;
        }
    }
    for (const Part &candidate : parts) {
        if (auto page = pageIn(candidate, depth + 1))
            return page;
    }
    return std::nullopt;
}

} // namespace

std::optional<MessagePage> pageInMessage(const QByteArray &bytes) {
    Part whole;
    qsizetype body = 0;
    whole.fields = fieldsOf(bytes, body);
    whole.body = QByteArrayView(bytes).sliced(body);
    std::optional<MessagePage> page = pageIn(whole, 0);
    if (page && page->location.isEmpty())
        page->location = QString::fromLatin1(field(whole.fields, "snapshot-content-location"));
    return page;
}

} // namespace variorum
