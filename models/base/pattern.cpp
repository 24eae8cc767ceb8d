// SPDX-License-Identifier: Apache-2.0
#include "models/base/pattern.h"

namespace variorum {

namespace {

/// The expression with what Han means spelled out.
QString spelled(QStringView expression) {
    static const QString property = QStringLiteral("\\p{Han}");
    static const QString characters = QStringLiteral(
        "\\x{3005}\\x{3007}\\x{3400}-\\x{4DBF}\\x{4E00}-\\x{9FFF}\\x{F900}-\\x{FAFF}\\x{20000}-\\x{323AF}");
    QString plain;
    plain.reserve(expression.size());
    bool inClass = false;
    bool opened = false; // right behind the bracket that opens a class, where one that closes stands for itself
    for (qsizetype i = 0; i < expression.size(); ++i) {
        if (expression.mid(i).startsWith(property)) {
            plain += inClass ? characters : u'[' + characters + u']';
            i += property.size() - 1;
            opened = false;
            continue;
        }
        const QChar c = expression[i];
        plain += c;
        if (c == u'\\' && i + 1 < expression.size())
            plain += expression[++i];
        else if (c == u'[' || c == u']')
            inClass = c == u'[' || (inClass && opened);
        opened = c == u'[' && inClass;
    }
    return plain;
}

} // namespace

Pattern::Pattern(const QString &expression)
    : m_expression(spelled(expression), QRegularExpression::UseUnicodePropertiesOption), m_trigger(expression) {}

bool Pattern::matches(const QString &text) const {
    return m_trigger.isIn(text) && m_expression.match(text).hasMatch();
}

bool Pattern::matches(QStringView text) const {
    return m_trigger.isIn(text) && m_expression.match(text.toString()).hasMatch();
}

QRegularExpressionMatch Pattern::match(const QString &text) const {
    static const QRegularExpressionMatch none; // each one made anew would be an allocation
    return m_trigger.isIn(text) ? m_expression.match(text) : none;
}

QRegularExpressionMatchIterator Pattern::globalMatch(const QString &text) const {
    static const QRegularExpressionMatchIterator none;
    return m_trigger.isIn(text) ? m_expression.globalMatch(text) : none;
}

} // namespace variorum
