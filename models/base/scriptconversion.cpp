// SPDX-License-Identifier: Apache-2.0
#include "models/base/scriptconversion.h"

#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <memory>

namespace variorum {

namespace {

/// ICU works in place, and on a long string ever more slowly.
constexpr qsizetype atOnce = 2000;

std::unique_ptr<icu::Transliterator> made(const char *id) {
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::Transliterator> transliterator(
        icu::Transliterator::createInstance(id, UTRANS_FORWARD, status));
    if (U_FAILURE(status))
        transliterator.reset();
    return transliterator;
}

/// Those of a thread, made when it first needs them: a transliterator keeps a state while it works. At namespace scope
/// since clang's analyzer takes what is local to a function for gone at its end, whatever its storage.
thread_local std::unique_ptr<const icu::Transliterator> simplify, traditional;

const icu::Transliterator *transliterator(Script script) {
    auto &held = script == Script::Hans ? simplify : traditional;
    if (!held)
        held = made(script == Script::Hans ? "Traditional-Simplified" : "Simplified-Traditional");
    return held.get();
}

QString transliterated(const icu::Transliterator &convert, QStringView text) {
    icu::UnicodeString string(text.utf16(), static_cast<int32_t>(text.size()));
    convert.transliterate(string);
    return QString::fromUtf16(string.getBuffer(), string.length());
}

bool endsClause(QChar c) {
    return isChinesePunctuation(c.unicode()) || c.isSpace() || c.unicode() < 0x80;
}

/// Where the clause that holds a unit ends: behind its mark.
qsizetype clauseEnd(QStringView text, qsizetype from) {
    while (from < text.size() && !endsClause(text[from]))
        ++from;
    return std::min(from + 1, text.size());
}

} // namespace

QString inScript(QStringView text, Script script) {
    const icu::Transliterator *convert = script == Script::Unknown ? nullptr : transliterator(script);
    if (convert == nullptr)
        return text.toString();
    QString out;
    out.reserve(text.size());
    for (qsizetype begin = 0; begin < text.size();) {
        qsizetype end = std::min(begin + atOnce, text.size());
        // No phrase goes over the end of a clause; what has no such end is cut between two characters.
        const qsizetype clause = clauseEnd(text, end);
        end = clause - end <= atOnce ? clause : end;
        if (end < text.size() && text[end].isLowSurrogate())
            ++end;
        const QStringView part = text.mid(begin, end - begin);
        QString made = transliterated(*convert, part);
        if (made.size() != part.size()) {
            made.clear();
            for (qsizetype at = 0; at < part.size();) {
                const qsizetype next = clauseEnd(part, at);
                const QStringView words = part.mid(at, next - at);
                const QString converted = transliterated(*convert, words);
                made += converted.size() == words.size() ? converted : words.toString();
                at = next;
            }
        }
        out += made;
        begin = end;
    }
    return out;
}

} // namespace variorum
