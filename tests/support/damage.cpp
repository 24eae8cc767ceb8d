// SPDX-License-Identifier: Apache-2.0
#include "tests/support/damage.h"

#include "models/base/chinese.h"

#include <unicode/translit.h>
#include <unicode/ucnv.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <map>
#include <memory>

namespace variorum::tests {

namespace {

/// A byte of the damaged stream, with the range of the original bytes that it stands for; empty for what was inserted.
struct Byte {
    std::uint8_t value = 0;
    qsizetype begin = 0;
    qsizetype end = 0;
};

using Stream = std::vector<Byte>;

class Converter {
public:
    Converter() {
        UErrorCode status = U_ZERO_ERROR;
        m_converter.reset(ucnv_open("windows-936", &status));
        if (U_FAILURE(status))
            qFatal("ICU has no GBK");
    }
    /// Empty for what GBK does not have.
    QByteArray encoded(char16_t c) const {
        if (c < 0x80)
            return QByteArray(1, static_cast<char>(c));
        if (c == 0x20AC || (c >= 0xE000 && c <= 0xF8FF) || QChar::isSurrogate(c))
            return {};
        char bytes[4];
        UErrorCode status = U_ZERO_ERROR;
        ucnv_setFromUCallBack(m_converter.get(), UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
        const int32_t length = ucnv_fromUChars(m_converter.get(), bytes, sizeof bytes, &c, 1, &status);
        return U_FAILURE(status) || length != 2 ? QByteArray() : QByteArray(bytes, 2);
    }
    /// 0 for what is no character. The user-defined zones 1 and 2 are private characters.
    char16_t decoded(std::uint8_t lead, std::uint8_t trail) const {
        if (lead < 0x81 || lead == 0xFF || trail < 0x40 || trail == 0x7F || trail == 0xFF)
            return 0;
        if (trail >= 0xA1 && lead >= 0xAA && lead <= 0xAF)
            return static_cast<char16_t>(0xE000 + (lead - 0xAA) * 94 + trail - 0xA1);
        if (trail >= 0xA1 && lead >= 0xF8)
            return static_cast<char16_t>(0xE234 + (lead - 0xF8) * 94 + trail - 0xA1);
        const char bytes[2] = {static_cast<char>(lead), static_cast<char>(trail)};
        char16_t units[4];
        UErrorCode status = U_ZERO_ERROR;
        const int32_t length = ucnv_toUChars(m_converter.get(), units, 4, bytes, 2, &status);
        const bool known =
            U_SUCCESS(status) && length == 1 && units[0] != 0xFFFD && (units[0] < 0xE000 || units[0] > 0xF8FF);
        return known ? units[0] : u'\0';
    }

private:
    std::unique_ptr<UConverter, decltype(&ucnv_close)> m_converter{nullptr, &ucnv_close};
};

/// Every non-overlapping occurrence of the two bytes, from the left.
template <typename Change>
Stream changed(const Stream &stream, const QByteArray &code, const Change &change) {
    Stream out;
    out.reserve(stream.size());
    const auto lead = static_cast<std::uint8_t>(code[0]);
    const auto trail = static_cast<std::uint8_t>(code[1]);
    for (std::size_t i = 0; i < stream.size(); ++i) {
        if (i + 1 < stream.size() && stream[i].value == lead && stream[i + 1].value == trail) {
            change(out, stream[i], stream[i + 1]);
            ++i;
        } else {
            out.push_back(stream[i]);
        }
    }
    return out;
}

QString reading(char16_t c) {
    UErrorCode status = U_ZERO_ERROR;
    static const std::unique_ptr<icu::Transliterator> convert(
        icu::Transliterator::createInstance("Han-Latin", UTRANS_FORWARD, status));
    icu::UnicodeString text(c);
    convert->transliterate(text);
    return QString(reinterpret_cast<const QChar *>(text.getBuffer()), text.length()).trimmed();
}

} // namespace

Damaged damaged(const QString &text, double coverage, QRandomGenerator &random) {
    static const Converter gbk;
    Damaged result;
    Stream stream;
    std::vector<qsizetype> boundary; // original bytes -> original characters, -1 inside one
    std::map<char16_t, QByteArray> candidates;
    for (const QChar c : text) {
        QByteArray code = gbk.encoded(c.unicode());
        if (c.isLowSurrogate())
            continue;
        result.original.append(code.isEmpty() ? QChar(u'?') : c);
        if (code.isEmpty())
            code = "?";
        else if (isTraditionalOnly(c.unicode()))
            candidates[c.unicode()] = code;
        for (qsizetype i = 0; i < code.size(); ++i) {
            const auto at = static_cast<qsizetype>(stream.size());
            stream.push_back({static_cast<std::uint8_t>(code[i]), at, at + 1});
            boundary.push_back(i == 0 ? result.original.size() - 1 : -1);
        }
    }
    boundary.push_back(result.original.size());
    for (const char mark : {'!', '?', ','}) {
        const QByteArray code{QByteArray(1, '\xA3') + static_cast<char>(mark + 0x80)};
        stream = changed(stream, code, [mark](Stream &out, const Byte &first, const Byte &second) {
            out.push_back({static_cast<std::uint8_t>(mark), first.begin, second.end});
        });
    }
    for (const auto &[character, code] : candidates) {
        if (random.generateDouble() >= coverage)
            continue;
        QByteArray inserted;
        for (const QChar c : u'(' + reading(character) + u')')
            inserted += gbk.encoded(c.unicode());
        stream = changed(stream, code, [&inserted](Stream &out, const Byte &first, const Byte &second) {
            out.push_back(first);
            out.push_back(second);
            for (const char byte : inserted)
                out.push_back({static_cast<std::uint8_t>(byte), second.end, second.end});
        });
    }
    result.sync.push_back({0, 0});
    for (std::size_t i = 0; i < stream.size();) {
        const std::uint8_t lead = stream[i].value;
        std::size_t used = 1;
        char16_t c = lead;
        if (lead >= 0x80) {
            const std::uint8_t trail = i + 1 < stream.size() ? stream[i + 1].value : 0;
            c = gbk.decoded(lead, trail);
            const bool swallows = trail >= 0x20 && trail < 0x80 && trail != '!' && trail != '?' && trail != ',';
            used = c != 0 || swallows ? 2 : 1;
            c = c != 0 ? c : u'?';
        }
        static const QHash<char16_t, char16_t> later{{u'（', u'('}, {u'）', u')'}, {u'：', u':'}, {u'；', u';'}};
        result.text.append(QChar(later.value(c, c)));
        i += used;
        const qsizetype end = stream[i - 1].end;
        const bool whole = i == stream.size() || stream[i].begin == end;
        if (whole && boundary[static_cast<std::size_t>(end)] >= 0)
            result.sync.push_back({boundary[static_cast<std::size_t>(end)], result.text.size()});
    }
    return result;
}

} // namespace variorum::tests
