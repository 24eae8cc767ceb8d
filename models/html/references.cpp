// SPDX-License-Identifier: Apache-2.0
#include "models/html/references.h"

#include <gumbo.h>

#include <array>

namespace variorum {

namespace {

constexpr qsizetype longestName = 32;

// What numbers of the C1 range mean on the web (HTML Living Standard, 13.2.5.80).
constexpr std::array<char16_t, 32> c1{0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                      0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,   0x017D, 0x8F,
                                      0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                      0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};

bool isNameUnit(char16_t c) {
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
}

References::Reference numeric(QStringView markup, qsizetype at) {
    qsizetype i = at + 2;
    const bool hexadecimal = i < markup.size() && (markup[i] == u'x' || markup[i] == u'X');
    i += hexadecimal ? 1 : 0;
    const qsizetype first = i;
    char32_t value = 0;
    for (; i < markup.size(); ++i) {
        const char16_t c = markup[i].unicode();
        char32_t digit = 0;
        if (c >= u'0' && c <= u'9')
            digit = c - u'0';
        else if (hexadecimal && (c | 0x20) >= u'a' && (c | 0x20) <= u'f')
            digit = static_cast<char32_t>((c | 0x20) - u'a' + 10);
        else
            break;
        value = value > 0x110000 ? value : value * (hexadecimal ? 16U : 10U) + digit;
    }
    if (i == first)
        return {};
    if (i < markup.size() && markup[i] == u';')
        ++i;
    if (value >= 0x80 && value < 0xA0)
        value = c1[value - 0x80];
    if (value == 0 || value > 0x10FFFF || (value >= 0xD800 && value < 0xE000))
        value = 0xFFFD;
    return {i - at, QString::fromUcs4(&value, 1)};
}

QString parsed(const QByteArray &text) {
    GumboOutput *output =
        gumbo_parse_with_options(&kGumboDefaultOptions, text.data(), static_cast<std::size_t>(text.size()));
    QString found;
    const GumboNode *body = output->root;
    for (unsigned i = 0; body->type == GUMBO_NODE_ELEMENT && i < body->v.element.children.length; ++i) {
        const auto *child = static_cast<const GumboNode *>(body->v.element.children.data[i]);
        if (child->type != GUMBO_NODE_ELEMENT || child->v.element.tag != GUMBO_TAG_BODY)
            continue;
        const GumboVector &inside = child->v.element.children;
        for (unsigned k = 0; k < inside.length; ++k) {
            const auto *node = static_cast<const GumboNode *>(inside.data[k]);
            if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE)
                found += QString::fromUtf8(node->v.text.text);
        }
    }
    gumbo_destroy_output(&kGumboDefaultOptions, output);
    return found;
}

/// `name` with its `&` and, where it has one, its semicolon.
References::Reference named(const QString &name) {
    // A letter in front keeps white space that a name may stand for from being dropped before the body.
    const QString text = parsed("x" + name.toLatin1()).mid(1);
    if (text.isEmpty() || text == name)
        return {};
    // Old names need no semicolon: what follows them stays.
    for (qsizetype own = 1; own <= 2 && own <= text.size(); ++own) {
        const qsizetype rest = text.size() - own;
        if (rest < name.size() && text.endsWith(name.last(rest)))
            return {name.size() - rest, text.first(own)};
    }
    return {name.size(), text};
}

} // namespace

References::Reference References::at(QStringView markup, qsizetype at) {
    if (at + 1 < markup.size() && markup[at + 1] == u'#')
        return numeric(markup, at);
    qsizetype end = at + 1;
    while (end < markup.size() && end - at <= longestName && isNameUnit(markup[end].unicode()))
        ++end;
    if (end == at + 1)
        return {};
    if (end < markup.size() && markup[end] == u';')
        ++end;
    const QStringView name = markup.sliced(at, end - at);
    static const QString space = QString(QChar(0xA0));
    if (name == u"&nbsp;")
        return {6, space};
    if (name == u"&amp;")
        return {5, QStringLiteral("&")};
    const QString key = name.toString();
    const auto known = m_named.constFind(key);
    return known != m_named.constEnd() ? *known : *m_named.insert(key, named(key));
}

QString References::resolved(QStringView markup) {
    QString out;
    for (qsizetype i = 0; i < markup.size();) {
        const Reference reference = markup[i] == u'&' ? at(markup, i) : Reference();
        if (reference.length > 0)
            out += reference.text;
        else
            out += markup[i];
        i += std::max<qsizetype>(reference.length, 1);
    }
    return out;
}

} // namespace variorum
