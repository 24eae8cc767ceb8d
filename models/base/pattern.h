// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/trigger.h"

#include <QRegularExpression>
#include <QString>

namespace variorum {

/// A regular expression with Unicode properties, and what a text must hold for it to match. Most texts that rules look
/// at hold nothing of the kind: they cost a glance at each character, and an expression that no text of a run calls
/// for is never compiled. Written once as a static; threads may share it.
///
/// `\p{Han}`, alone or in a class, means the characters of isHan() and the mark of repetition (U+3005) on every system.
/// PCRE2's own meaning depends on its version: from 10.40 on it takes in what Chinese shares with other scripts,
/// brackets, commas and full stops among them.
class Pattern {
public:
    explicit Pattern(const QString &expression);
    explicit Pattern(const char16_t *expression) : Pattern(QString::fromUtf16(expression)) {}

    [[nodiscard]] bool matches(const QString &text) const;
    [[nodiscard]] bool matches(QStringView text) const;
    [[nodiscard]] QRegularExpressionMatch match(const QString &text) const;
    [[nodiscard]] QRegularExpressionMatchIterator globalMatch(const QString &text) const;
    /// Calls `use` with each match and the beginning of its line: for an expression that never matches over a line
    /// feed, and for which it is the same whether a line feed or the text's edge stands beside it.
    template <typename Use>
    void forEachInLines(const QString &text, Use use) const {
        for (qsizetype begin = 0; begin < text.size();) {
            const qsizetype feed = text.indexOf(u'\n', begin);
            const qsizetype end = feed < 0 ? text.size() : feed;
            forEachInLine(text, begin, end, use);
            begin = end + 1;
        }
    }
    /// The same for the line of a text that begins and ends at two places.
    template <typename Use>
    void forEachInLine(const QString &text, qsizetype begin, qsizetype end, Use use) const {
        if (!m_trigger.isIn(QStringView(text).mid(begin, end - begin)))
            return;
        for (auto matches = m_expression.globalMatch(text.mid(begin, end - begin)); matches.hasNext();)
            use(matches.next(), begin);
    }
    [[nodiscard]] const QRegularExpression &expression() const { return m_expression; }

private:
    QRegularExpression m_expression;
    Trigger m_trigger;
};

} // namespace variorum
