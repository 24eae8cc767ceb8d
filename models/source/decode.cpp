// SPDX-License-Identifier: Apache-2.0
#include "models/source/decode.h"

#include "models/base/chinese.h"

#include <QStringList>

#include <unicode/ucnv.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <memory>

namespace variorum {

namespace {

constexpr qsizetype sampleBytes = 0x10000; ///< as much as detection looks at
constexpr qsizetype leastLonger = 8;       ///< UTF-8 sequences of three bytes or more that are no chance

struct ConverterCloser {
    void operator()(UConverter *converter) const { ucnv_close(converter); }
};
using Converter = std::unique_ptr<UConverter, ConverterCloser>;

struct EncodingRow {
    const char *name;   ///< ours
    const char *icu;    ///< ICU's converter
    const char *labels; ///< of the WHATWG Encoding Standard, separated by blanks
};

// GB2312 as a label means GBK everywhere, and GBK decodes as GB18030. Big5 on the web includes the Hong Kong set.
// UTF-32 has no label there: it is known by its mark alone.
constexpr std::array<EncodingRow, 9> encodings{{
    {"UTF-8", "UTF-8", "utf-8 utf8 unicode-1-1-utf-8 x-unicode20utf8"},
    {"gb18030", "gb18030",
     "gb18030 gbk gb2312 chinese csgb2312 csiso58gb231280 gb_2312 gb_2312-80 iso-ir-58 x-gbk cp936 windows-936"},
    {"Big5", "Big5-HKSCS", "big5 big5-hkscs cn-big5 csbig5 x-x-big5 cp950 windows-950"},
    {"UTF-16LE", "UTF-16LE", "utf-16 utf-16le csunicode iso-10646-ucs-2 ucs-2 unicode unicodefeff"},
    {"UTF-16BE", "UTF-16BE", "utf-16be unicodefffe"},
    {"Shift_JIS", "Shift_JIS", "shift_jis shift-jis sjis csshiftjis ms932 ms_kanji windows-31j x-sjis cp932"},
    {"windows-1252", "windows-1252",
     "windows-1252 iso-8859-1 iso8859-1 latin1 l1 ascii us-ascii cp1252 x-cp1252 iso-8859-15"},
    {"UTF-32LE", "UTF-32LE", nullptr},
    {"UTF-32BE", "UTF-32BE", nullptr},
}};

/// What a text may begin with to say its encoding.
struct MarkRow {
    const char *encoding = nullptr;
    QByteArrayView mark;
};

// The mark of UTF-32LE begins with that of UTF-16LE; a page that begins with a NUL is none.
constexpr std::array<MarkRow, 5> marks{{
    {"UTF-8", QByteArrayView("\xEF\xBB\xBF", 3)},
    {"UTF-32LE", QByteArrayView("\xFF\xFE\0\0", 4)},
    {"UTF-32BE", QByteArrayView("\0\0\xFE\xFF", 4)},
    {"UTF-16LE", QByteArrayView("\xFF\xFE", 2)},
    {"UTF-16BE", QByteArrayView("\xFE\xFF", 2)},
}};

const MarkRow *markOf(QByteArrayView bytes) {
    const auto row =
        std::find_if(marks.begin(), marks.end(), [bytes](const MarkRow &one) { return bytes.startsWith(one.mark); });
    return row == marks.end() ? nullptr : &*row;
}

const EncodingRow *rowNamed(const QString &name) {
    for (const EncodingRow &row : encodings) {
        if (name == QLatin1StringView(row.name))
            return &row;
    }
    return nullptr;
}

QString converted(QByteArrayView bytes, const EncodingRow &row) {
    // Without damage the two agree, and Qt is faster; but it takes a mark for none of the text.
    if (QByteArrayView(row.name) == "UTF-8" && !bytes.startsWith(marks[0].mark)) {
        QString text = QString::fromUtf8(bytes);
        if (!text.contains(QChar(QChar::ReplacementCharacter)))
            return text;
    }
    UErrorCode status = U_ZERO_ERROR;
    const Converter converter(ucnv_open(row.icu, &status));
    if (U_FAILURE(status))
        return {};
    QString text;
    text.reserve(bytes.size() / (row.name[0] == 'U' ? 2 : 1) + 16);
    const char *source = bytes.data();
    const char *const end = source + bytes.size();
    std::array<char16_t, 16384> buffer{};
    while (true) {
        char16_t *target = buffer.data();
        status = U_ZERO_ERROR;
        ucnv_toUnicode(converter.get(), &target, buffer.data() + buffer.size(), &source, end, nullptr, 1, &status);
        text.append(QStringView(buffer.data(), target - buffer.data()));
        if (status != U_BUFFER_OVERFLOW_ERROR)
            break;
    }
    return text;
}

/// Lengths of well-formed UTF-8 sequences (Unicode, table 3-7); 0 where none begins.
int utf8Length(const uchar *at, const uchar *end) {
    const uchar lead = at[0];
    if (lead < 0x80)
        return 1;
    const int length = lead >= 0xC2 && lead <= 0xDF   ? 2
                       : lead >= 0xE0 && lead <= 0xEF ? 3
                       : lead >= 0xF0 && lead <= 0xF4 ? 4
                                                      : 0;
    if (length == 0 || end - at < length)
        return 0;
    for (int i = 1; i < length; ++i) {
        if ((at[i] & 0xC0) != 0x80)
            return 0;
    }
    if ((lead == 0xE0 && at[1] < 0xA0) || (lead == 0xED && at[1] > 0x9F) || (lead == 0xF0 && at[1] < 0x90) ||
        (lead == 0xF4 && at[1] > 0x8F))
        return 0;
    return length;
}

struct Utf8Count {
    qsizetype sequences = 0; ///< of more than one byte
    qsizetype longer = 0;    ///< of more than two
    qsizetype broken = 0;    ///< bytes that belong to none
};

Utf8Count countUtf8(QByteArrayView bytes) {
    Utf8Count count;
    const auto *at = reinterpret_cast<const uchar *>(bytes.data());
    const uchar *const end = at + bytes.size();
    while (at < end) {
        // A Chinese character is three bytes, of which these need no closer look.
        if (*at >= 0xE1 && *at <= 0xEF && *at != 0xED && end - at >= 3 && (at[1] & 0xC0) == 0x80 &&
            (at[2] & 0xC0) == 0x80) {
            ++count.sequences;
            ++count.longer;
            at += 3;
            continue;
        }
        const int length = utf8Length(at, end);
        if (length == 0)
            ++count.broken;
        else if (length > 1)
            ++count.sequences;
        if (length > 2)
            ++count.longer;
        at += std::max(length, 1);
    }
    return count;
}

/// The share of characters beyond ASCII that are common in Chinese text: level 1 of GB 2312 in either script, and
/// punctuation. A right decoding has nearly all of them, a wrong one about a third.
double commonShare(QStringView text) {
    static const auto common = [] {
        std::array<bool, 0x10000> table{};
        QByteArray bytes;
        for (int lead = 0xB0; lead <= 0xD7; ++lead) {
            for (int trail = 0xA1; trail <= 0xFE; ++trail)
                bytes.append(static_cast<char>(lead)).append(static_cast<char>(trail));
        }
        for (const QChar c : converted(bytes, encodings[1]))
            table[c.unicode()] = true;
        return table;
    }();
    qsizetype right = 0;
    qsizetype all = 0;
    for (const QChar unit : text) {
        const char16_t c = unit.unicode();
        if (c < 0x80)
            continue;
        ++all;
        if (isHan(c) ? common[simplified(c)] : isChinesePunctuation(c) || c == 0x3000)
            ++right;
    }
    return all == 0 ? 0 : static_cast<double>(right) / static_cast<double>(all);
}

/// True where kana are a good part of the text beyond ASCII. Their codes are the rarest of Han in GBK, none in Big5,
/// and Han as UTF-16.
bool looksShiftJis(QByteArrayView bytes) {
    constexpr qsizetype leastKana = 4;
    qsizetype kana = 0;
    qsizetype other = 0; // bytes
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto lead = static_cast<uchar>(bytes[i]);
        if (lead < 0x80)
            continue;
        const auto trail = static_cast<uchar>(i + 1 < bytes.size() ? bytes[i + 1] : '\0');
        if ((lead == 0x82 && trail >= 0x9F && trail <= 0xF1) || (lead == 0x83 && trail >= 0x40 && trail <= 0x96)) {
            ++kana;
            ++i;
        } else {
            ++other;
        }
    }
    return kana >= leastKana && 3 * kana > other;
}

/// True for words in small letters with an accent here and there: single bytes, where Chinese has pairs of them.
bool looksAccented(QByteArrayView bytes) {
    qsizetype accents = 0;
    qsizetype small = 0; // letters and blanks
    const auto isLetter = [&bytes](qsizetype i) {
        const auto byte = static_cast<uchar>(i >= 0 && i < bytes.size() ? bytes[i] | 0x20 : '\0');
        return byte >= 'a' && byte <= 'z';
    };
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto byte = static_cast<uchar>(bytes[i]);
        const bool blank = byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r';
        if (byte < 0x80) {
            if (byte < 0x20 && !blank)
                return false;
            small += blank || (byte >= 'a' && byte <= 'z') ? 1 : 0;
            continue;
        }
        const bool again = i + 1 < bytes.size() && static_cast<uchar>(bytes[i + 1]) >= 0x80;
        if (byte < 0xC0 || byte == 0xD7 || byte == 0xF7 || again || !(isLetter(i - 1) || isLetter(i + 1)))
            return false;
        ++accents;
    }
    return accents > 0 && 3 * small >= 2 * (bytes.size() - accents);
}

bool looksUtf16(QByteArrayView bytes, bool bigEndian) {
    const qsizetype units = bytes.size() / 2;
    if (units < 2)
        return false;
    // Two letters of ASCII are a Han character as well: of Chinese about every fifth character is two such bytes.
    qsizetype letters = 0;
    qsizetype strange = 0;
    for (qsizetype i = 0; i < units && strange * 10 < units; ++i) {
        const auto first = static_cast<uchar>(bytes[2 * i]);
        const auto second = static_cast<uchar>(bytes[2 * i + 1]);
        const auto c = static_cast<char16_t>(bigEndian ? first << 8 | second : second << 8 | first);
        const bool plausible = (c >= 0x20 && c < 0x7F) || c == u'\n' || c == u'\r' || c == u'\t' ||
                               (c >= 0x4E00 && c <= 0x9FA5) || isChinesePunctuation(c);
        strange += plausible ? 0 : 1;
        letters += first >= 0x20 && first < 0x7F && second >= 0x20 && second < 0x7F ? 1 : 0;
    }
    return strange * 10 < units && letters * 2 < units;
}

bool isStrayControl(char c) {
    const auto byte = static_cast<uchar>(c);
    return byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r' && byte != '\f' && byte != 0x1B;
}

/// Eight bytes at a time, for most texts have none.
qsizetype strayControls(QByteArrayView bytes) {
    constexpr quint64 each = 0x0101010101010101;
    qsizetype found = 0;
    for (qsizetype i = 0; i < bytes.size();) {
        quint64 eight = 0;
        if (const qsizetype left = bytes.size() - i; left >= qsizetype(sizeof eight)) {
            std::memcpy(&eight, bytes.data() + i, sizeof eight);
            if (((eight - 0x20 * each) & ~eight & 0x80 * each) == 0) { // none of them is below 0x20
                i += sizeof eight;
                continue;
            }
        }
        const qsizetype end = std::min(i + qsizetype(sizeof eight), bytes.size());
        found += std::count_if(bytes.begin() + i, bytes.begin() + end, isStrayControl);
        i = end;
    }
    return found;
}

} // namespace

QString encodingForLabel(const QString &label) {
    const QString wanted = label.trimmed().toLower();
    for (const EncodingRow &row : encodings) {
        if (row.labels && QString::fromLatin1(row.labels).split(u' ').contains(wanted))
            return QString::fromLatin1(row.name);
    }
    return {};
}

QString detectEncoding(QByteArrayView bytes) {
    if (const MarkRow *mark = markOf(bytes))
        return QString::fromLatin1(mark->encoding);

    const QByteArrayView sample = bytes.first(std::min(bytes.size(), sampleBytes));
    const Utf8Count utf8 = countUtf8(bytes);
    if (utf8.broken == 0 && !sample.contains('\0'))
        return QStringLiteral("UTF-8");
    if (utf8.sequences == 0 && looksAccented(sample))
        return QStringLiteral("windows-1252");
    if (4 * utf8.longer < utf8.broken && looksShiftJis(sample) && !sample.contains('\0'))
        return QStringLiteral("Shift_JIS");
    if (looksUtf16(sample, false))
        return QStringLiteral("UTF-16LE");
    if (looksUtf16(sample, true))
        return QStringLiteral("UTF-16BE");
    // Bytes of another encoding form a UTF-8 sequence only by chance: a few broken bytes among many are damage.
    if (utf8.broken == 0 || utf8.sequences > 4 * utf8.broken)
        return QStringLiteral("UTF-8");
    // Of three bytes they form one in some hundred: a page with that many has a part from elsewhere in it.
    if (utf8.longer >= leastLonger && 3 * utf8.longer > utf8.broken)
        return QStringLiteral("UTF-8");

    const double gb = commonShare(converted(sample, encodings[1]));
    const double big5 = commonShare(converted(sample, encodings[2]));
    if (std::max(gb, big5) < 0.2 && utf8.sequences > utf8.broken)
        return QStringLiteral("UTF-8");
    // A few bytes of another alphabet among letters are no Chinese: what is read in their place takes a letter with it.
    const auto ascii = std::count_if(sample.begin(), sample.end(), [](char c) { return static_cast<uchar>(c) < 0x80; });
    if (std::max(gb, big5) < 0.5 && ascii < sample.size() && ascii * 20 >= sample.size() * 19)
        return utf8.sequences == 0 ? QStringLiteral("windows-1252") : QStringLiteral("UTF-8");
    return big5 > gb ? QStringLiteral("Big5") : QStringLiteral("gb18030");
}

std::optional<DecodedText> decode(QByteArrayView bytes, const QString &encoding) {
    const EncodingRow *known = rowNamed(encoding);
    if (!known)
        return std::nullopt;
    QByteArrayView body = bytes;
    for (const MarkRow &row : marks) {
        if (encoding == QLatin1StringView(row.encoding) && body.startsWith(row.mark)) {
            body = body.sliced(row.mark.size());
            break;
        }
    }
    return DecodedText{converted(body, *known), encoding};
}

bool looksBinary(QByteArrayView bytes) {
    constexpr std::array<const char *, 16> signatures{"\x7F"
                                                      "ELF",
                                                      "\x89PNG\r\n",
                                                      "\xFF\xD8\xFF",
                                                      "GIF87a",
                                                      "GIF89a",
                                                      "%PDF-",
                                                      "PK\x03\x04",
                                                      "\x1F\x8B\x08",
                                                      "BZh9",
                                                      "\xFD"
                                                      "7zXZ",
                                                      "7z\xBC\xAF",
                                                      "Rar!\x1A",
                                                      "SQLite format 3",
                                                      "\xD0\xCF\x11\xE0",
                                                      "\xCA\xFE\xBA\xBE",
                                                      "OggS"};
    for (const char *signature : signatures) {
        if (bytes.startsWith(signature))
            return true;
    }
    const QByteArrayView sample = bytes.first(std::min(bytes.size(), sampleBytes));
    if (const MarkRow *mark = markOf(sample); mark && QByteArrayView(mark->encoding) != "UTF-8")
        return false;
    const qsizetype controls = strayControls(sample);
    if (controls * 100 <= sample.size() * 3)
        return false; // most pages
    if (looksUtf16(sample, false) || looksUtf16(sample, true))
        return false;
    const bool utf8 = countUtf8(sample).broken <= 3; // the sample may cut the last character
    return !utf8 || controls * 100 > sample.size() * 40;
}

} // namespace variorum
