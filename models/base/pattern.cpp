// SPDX-License-Identifier: Apache-2.0
#include "models/base/pattern.h"

namespace variorum {

QRegularExpression pattern(QStringView expression) {
    static const QString property = QStringLiteral("\\p{Han}");
    static const QString characters = QStringLiteral(
        "\\x{3005}\\x{3007}\\x{3400}-\\x{4DBF}\\x{4E00}-\\x{9FFF}\\x{F900}-\\x{FAFF}\\x{20000}-\\x{323AF}");
    QString plain;
    plain.reserve(expression.size());
    bool inClass = false;
    for (qsizetype i = 0; i < expression.size(); ++i) {
        if (expression.mid(i).startsWith(property)) {
            plain += inClass ? characters : u'[' + characters + u']';
            i += property.size() - 1;
            continue;
        }
        const QChar c = expression[i];
        plain += c;
        if (c == u'\\' && i + 1 < expression.size())
            plain += expression[++i];
        else if (c == u'[' || c == u']')
            inClass = c == u'[' || (inClass && plain.endsWith(QStringView(u"[]")));
    }
    QRegularExpression compiled(plain, QRegularExpression::UseUnicodePropertiesOption);
    compiled.optimize();
    return compiled;
}

} // namespace variorum
