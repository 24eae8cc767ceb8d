// SPDX-License-Identifier: Apache-2.0
#include "models/items/parttexts.h"

#include "models/exporting/articleflow.h"

#include <QCoreApplication>

namespace variorum {

namespace {

constexpr qsizetype longestText = 80;

QString translated(const char *text) {
    return QCoreApplication::translate("variorum", text);
}

} // namespace

QString nameScopeText(NameScope scope) {
    switch (scope) {
    case NameScope::Place:
        return translated(QT_TRANSLATE_NOOP("variorum", "here alone"));
    case NameScope::Article:
        return translated(QT_TRANSLATE_NOOP("variorum", "in this article"));
    case NameScope::Story:
        return translated(QT_TRANSLATE_NOOP("variorum", "in this story"));
    case NameScope::Library:
        return translated(QT_TRANSLATE_NOOP("variorum", "in the whole library"));
    }
    return {};
}

QString figureKindText(FigureKind kind) {
    static constexpr const char *names[] = {
        QT_TRANSLATE_NOOP("variorum", "Money"),       QT_TRANSLATE_NOOP("variorum", "Power"),
        QT_TRANSLATE_NOOP("variorum", "Energy"),      QT_TRANSLATE_NOOP("variorum", "Count"),
        QT_TRANSLATE_NOOP("variorum", "Percentage"),  QT_TRANSLATE_NOOP("variorum", "Multiple"),
        QT_TRANSLATE_NOOP("variorum", "Date"),        QT_TRANSLATE_NOOP("variorum", "Duration"),
        QT_TRANSLATE_NOOP("variorum", "Data"),        QT_TRANSLATE_NOOP("variorum", "Data rate"),
        QT_TRANSLATE_NOOP("variorum", "Length"),      QT_TRANSLATE_NOOP("variorum", "Mass"),
        QT_TRANSLATE_NOOP("variorum", "Area"),        QT_TRANSLATE_NOOP("variorum", "Temperature"),
        QT_TRANSLATE_NOOP("variorum", "Other figure")};
    return QCoreApplication::translate("variorum", names[static_cast<std::size_t>(kind)]);
}

QString correctionText(const KeptCorrection &correction) {
    const QString words = shortened(correction.anchor.exact);
    const QString said =
        correction.means ? translated(QT_TRANSLATE_NOOP("variorum", "“%1” is %2 (%3)"))
                               .arg(words, shortened(correction.means->name), entityKindText(correction.means->type))
                         : translated(QT_TRANSLATE_NOOP("variorum", "“%1” is no name")).arg(words);
    return said + QStringLiteral(" · ") + nameScopeText(correction.scope);
}

QString shortened(QStringView text) {
    const QStringView beginning = text.left(longestText / 2);
    QString line = text.size() <= longestText ? text.toString()
                                              : beginning.toString() + u'…' + text.last(longestText / 2).toString();
    for (QChar &c : line) {
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u' ';
    }
    return line;
}

} // namespace variorum
