// SPDX-License-Identifier: Apache-2.0
#include "models/base/chinese.h"

#include "models/base/simplifiedforms.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>
#include <memory>

namespace variorum {

QString scriptCode(Script script) {
    switch (script) {
    case Script::Hans:
        return QStringLiteral("Hans");
    case Script::Hant:
        return QStringLiteral("Hant");
    case Script::Unknown:
        break;
    }
    return {};
}

bool isHan(char32_t c) {
    return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF) || (c >= 0xF900 && c <= 0xFAFF) ||
           (c >= 0x20000 && c <= 0x323AF) || c == 0x3007;
}

bool isChinesePunctuation(char32_t c) {
    if (c >= 0x3001 && c <= 0x301F)
        return c != 0x3004 && c != 0x3005 && c != 0x3006 && c != 0x3007 && c != 0x3012 && c != 0x3013;
    if (c >= 0xFF01 && c <= 0xFF65)
        return u_ispunct(static_cast<UChar32>(c)) != 0;
    return c == 0x2014 || c == 0x2026 || c == 0x2018 || c == 0x2019 || c == 0x201C || c == 0x201D || c == 0x00B7 ||
           (c >= 0xFE30 && c <= 0xFE4F);
}

bool isBlank(char32_t c) {
    return c == 0xFEFF || (c >= 0x200B && c <= 0x200F) || c == 0x2060 || c == 0x00AD || c == 0x180E ||
           u_isUWhiteSpace(static_cast<UChar32>(c)) != 0;
}

bool isEmoji(char32_t c) {
    if (c < 0x2000 || (c >= 0x3400 && c < 0x1F000)) // asked of every character: no pictograph stands among the Han
        return false;
    const auto point = static_cast<UChar32>(c);
    return u_hasBinaryProperty(point, UCHAR_EXTENDED_PICTOGRAPHIC) || (c >= 0x1F1E6 && c <= 0x1F1FF) ||
           (c >= 0x1F3FB && c <= 0x1F3FF);
}

namespace {

constexpr char16_t firstHan = 0x3400;
constexpr char16_t lastHan = 0x9FFF;

/// Characters that stand for others in Simplified text but were in use before as well: they say nothing of the script.
constexpr QStringView sharedForms = u"云后里面干几只台征范发余松谷郁制表丑斗回系向征卷才别当尽出胡借奸克布升吊占冲准凶"
                                    u"复咸姜家岩并广曲朱术杰柜板欲沈淀温游烟熏"
                                    u"症秋种扎筑签累致舍苏获蒙虫蜡袜表适郁钟锤雇霉须魂鲜麻党厂千弥托扑托据折拓斤旋暗曲"
                                    u"服朴机洼涂痴凄挨捻拐采彩么乾伙佣仆价伫侄";

/// One entry for each Han character of the BMP: its Simplified form, and the scripts that have it.
struct ScriptTable {
    std::array<char16_t, lastHan - firstHan + 1> simplified{};
    std::array<bool, lastHan - firstHan + 1> traditionalOnly{};
    std::array<bool, lastHan - firstHan + 1> simplifiedOnly{};

    ScriptTable() {
        for (std::size_t i = 0; i < simplified.size(); ++i)
            simplified[i] = static_cast<char16_t>(firstHan + i);
        const QStringView forms = simplifiedForms();
        for (qsizetype i = 0; i + 1 < forms.size(); i += 2) {
            const std::size_t from = forms[i].unicode() - std::size_t{firstHan};
            const char16_t to = forms[i + 1].unicode();
            simplified[from] = to;
            traditionalOnly[from] = true;
            simplifiedOnly[to - std::size_t{firstHan}] = !sharedForms.contains(QChar(to));
        }
        for (std::size_t i = 0; i < simplified.size(); ++i)
            simplifiedOnly[i] = simplifiedOnly[i] && !traditionalOnly[i];
    }
};

const ScriptTable &scriptTable() {
    static const ScriptTable table;
    return table;
}

} // namespace

char16_t simplified(char16_t c) {
    return c >= firstHan && c <= lastHan ? scriptTable().simplified[c - firstHan] : c;
}

bool isTraditionalOnly(char16_t c) {
    return c >= firstHan && c <= lastHan && scriptTable().traditionalOnly[c - firstHan];
}

bool isSimplifiedOnly(char16_t c) {
    return c >= firstHan && c <= lastHan && scriptTable().simplifiedOnly[c - firstHan];
}

namespace {

using FoldTable = std::array<char16_t, 0x10000>;

char16_t foldedOf(char16_t c) {
    if (c >= firstHan && c <= lastHan)
        return scriptTable().simplified[c - firstHan];
    if (c >= 0xFF01 && c <= 0xFF5E)
        return foldedOf(static_cast<char16_t>(c - 0xFF01 + 0x21));
    if (c == 0x3000 || c == 0x00A0)
        return u' ';
    // For lines from top to bottom, the small one, and the sign of a ratio: what some keyboards give for a colon.
    if (c == 0xFE30 || c == 0xFE55 || c == 0x2236)
        return u':';
    return QChar::isSurrogate(c) ? c : QChar(c).toCaseFolded().unicode();
}

const FoldTable &foldTable() {
    static const std::unique_ptr<const FoldTable> table = [] {
        auto made = std::make_unique<FoldTable>();
        for (char32_t c = 0; c < made->size(); ++c)
            (*made)[c] = foldedOf(static_cast<char16_t>(c));
        return made;
    }();
    return *table;
}

} // namespace

char16_t folded(char16_t c) {
    return foldTable()[c];
}

QString folded(QStringView text) {
    const FoldTable &table = foldTable();
    QString out(text.size(), Qt::Uninitialized);
    std::transform(text.utf16(), text.utf16() + text.size(), reinterpret_cast<char16_t *>(out.data()),
                   [&table](char16_t c) { return table[c]; });
    return out;
}

QString withPlainSlashes(QString text) {
    for (const char16_t slash : {u'\x2215', u'\x2571'})
        text.replace(QChar(slash), u'/');
    return text;
}

Script scriptOf(QStringView text) {
    const ScriptTable &table = scriptTable();
    qsizetype hans = 0;
    qsizetype hant = 0;
    for (const QChar unit : text) {
        const char16_t c = unit.unicode();
        if (c < firstHan || c > lastHan)
            continue;
        hans += table.simplifiedOnly[c - firstHan] ? 1 : 0;
        hant += table.traditionalOnly[c - firstHan] ? 1 : 0;
    }
    if (hans + hant < 2 || hans == hant)
        return Script::Unknown;
    return hans > hant ? Script::Hans : Script::Hant;
}

} // namespace variorum
