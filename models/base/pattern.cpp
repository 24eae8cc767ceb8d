// SPDX-License-Identifier: Apache-2.0
#include "models/base/pattern.h"

namespace variorum {

Pattern::Pattern(const QString &expression)
    : m_expression(expression, QRegularExpression::UseUnicodePropertiesOption), m_trigger(expression) {}

bool Pattern::matches(const QString &text) const {
    return m_trigger.isIn(text) && m_expression.match(text).hasMatch();
}

bool Pattern::matches(QStringView text) const {
    return m_trigger.isIn(text) && m_expression.match(text.toString()).hasMatch();
}

QRegularExpressionMatch Pattern::match(const QString &text) const {
    return m_trigger.isIn(text) ? m_expression.match(text) : QRegularExpressionMatch();
}

QRegularExpressionMatchIterator Pattern::globalMatch(const QString &text) const {
    return m_trigger.isIn(text) ? m_expression.globalMatch(text) : QRegularExpressionMatchIterator();
}

} // namespace variorum
