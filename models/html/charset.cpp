// SPDX-License-Identifier: Apache-2.0
#include "models/html/charset.h"

#include "models/source/decode.h"

#include <algorithm>

namespace variorum {

namespace {

constexpr qsizetype declarationWithin = 4096; ///< bytes; the standard says 1024, old pages begin with comments
constexpr qsizetype sampleBytes = qsizetype(64) * 1024;
constexpr qsizetype nearby = 2;    ///< ASCII bytes behind another one that belong to the sample
constexpr qsizetype fewBytes = 48; ///< beyond ASCII: too few to tell two encodings apart

QString labelAt(const QByteArray &head, qsizetype at) {
    const auto blank = [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; };
    while (at < head.size() && blank(head[at]))
        ++at;
    if (at >= head.size() || head[at] != '=')
        return {};
    ++at;
    while (at < head.size() && (blank(head[at]) || head[at] == '"' || head[at] == '\''))
        ++at;
    qsizetype end = at;
    while (end < head.size() &&
           (QChar::fromLatin1(head[end]).isLetterOrNumber() || head[end] == '-' || head[end] == '_'))
        ++end;
    return QString::fromLatin1(head.sliced(at, end - at));
}

/// What a detector should look at: the text of a page of markup stands far apart.
struct Sample {
    QByteArray text;
    qsizetype high = 0;  ///< bytes beyond ASCII
    qsizetype alone = 0; ///< of those, bytes between ASCII ones, as single-byte encodings have them
};

Sample sampleOf(QByteArrayView bytes) {
    Sample sample;
    qsizetype plain = nearby; // ASCII bytes since the last other one
    for (qsizetype i = 0; i < bytes.size() && sample.text.size() < sampleBytes; ++i) {
        const bool high = (static_cast<uchar>(bytes[i]) & 0x80) != 0;
        if (high) {
            ++sample.high;
            const bool before = i > 0 && (static_cast<uchar>(bytes[i - 1]) & 0x80) != 0;
            // A second byte of two may be an ASCII letter, a first one may not follow a lone high byte.
            const bool behind = i + 1 < bytes.size() && ((static_cast<uchar>(bytes[i + 1]) & 0x80) != 0);
            sample.alone += !before && !behind ? 1 : 0;
        }
        plain = high ? 0 : plain + 1;
        if (plain <= nearby)
            sample.text += bytes[i];
    }
    return sample;
}

} // namespace

QString declaredCharset(QByteArrayView bytes) {
    const QByteArray head = bytes.first(std::min(bytes.size(), declarationWithin)).toByteArray().toLower();
    if (head.startsWith("<?xml")) {
        const qsizetype end = head.indexOf("?>");
        const qsizetype at = head.indexOf("encoding");
        if (at > 0 && at < end)
            return labelAt(head, at + 8);
    }
    for (qsizetype at = head.indexOf("<meta"); at >= 0; at = head.indexOf("<meta", at + 5)) {
        const qsizetype end = head.indexOf('>', at);
        const qsizetype charset = head.indexOf("charset", at);
        if (charset > 0 && (end < 0 || charset < end)) {
            const QString label = labelAt(head, charset + 7);
            if (!label.isEmpty())
                return label;
        }
    }
    return {};
}

QString htmlEncoding(QByteArrayView bytes, const QString &outer) {
    if (bytes.startsWith("\xEF\xBB\xBF") || bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF"))
        return detectEncoding(bytes);
    const Sample sample = sampleOf(bytes);
    const QString whole = detectEncoding(bytes);
    if (whole.startsWith(QLatin1StringView("UTF")))
        return whole;
    if (sample.high > 0 && sample.alone * 2 > sample.high)
        return QStringLiteral("windows-1252");
    QString declared = encodingForLabel(declaredCharset(bytes));
    if (declared.isEmpty())
        declared = encodingForLabel(outer);
    if (!declared.isEmpty() && !declared.startsWith(QLatin1StringView("UTF")) && sample.high < fewBytes)
        return declared;
    return detectEncoding(sample.text);
}

} // namespace variorum
