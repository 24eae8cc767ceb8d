// SPDX-License-Identifier: Apache-2.0
#include "models/clean/edit.h"

#include "models/clean/ruletable.h"
#include "models/clean/structure.h"

#include <QCryptographicHash>
#include <QStringList>

namespace variorum {

namespace {

constexpr qsizetype idDigits = 16;

EditId hashed(const QString &words) {
    return QCryptographicHash::hash(words.toUtf8(), QCryptographicHash::Sha256).toHex().first(idDigits);
}

} // namespace

QString ruleNames(RuleSet rules) {
    QStringList names;
    for (std::size_t i = 0; i < ruleTable().size(); ++i) {
        if (rules.contains(static_cast<RuleId>(i)))
            names.append(ruleName(static_cast<RuleId>(i)));
    }
    return names.join(u'+');
}

RuleSet rulesFromNames(const QString &names) {
    RuleSet rules;
    for (const QString &name : names.split(u'+', Qt::SkipEmptyParts))
        rules = rules.united(RuleSet(ruleId(QLatin1StringView(name.toLatin1()))));
    return rules;
}

EditId editId(const Edit &edit, const CodePointIndex &page) {
    const Span span = page.toCodePoints(edit.span);
    return hashed(
        QStringLiteral("%1|%2|%3|%4").arg(ruleNames(edit.rules)).arg(span.begin).arg(span.end).arg(edit.after));
}

EditId editId(const StructureEdit &edit, const CodePointIndex &page) {
    const Span span = page.toCodePoints(edit.span);
    if (edit.rule == manualRule)
        return hashed(QStringLiteral("structure|%1|%2|%3|%4")
                          .arg(ruleName(edit.rule))
                          .arg(span.begin)
                          .arg(span.end)
                          .arg(handWords(edit, page)));
    return hashed(QStringLiteral("structure|%1|%2|%3|%4|%5|%6|%7|%8")
                      .arg(ruleName(edit.rule))
                      .arg(static_cast<int>(edit.change))
                      .arg(span.begin)
                      .arg(span.end)
                      .arg(static_cast<int>(edit.kind))
                      .arg(static_cast<int>(edit.level))
                      .arg(static_cast<int>(edit.field))
                      .arg(edit.article));
}

} // namespace variorum
