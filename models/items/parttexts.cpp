// SPDX-License-Identifier: Apache-2.0
#include "models/items/parttexts.h"

#include <QCoreApplication>

namespace variorum {

namespace {

constexpr qsizetype longestText = 80;

QString translated(const char *text) {
    return QCoreApplication::translate("variorum", text);
}

} // namespace

QString editStateText(EditState state) {
    switch (state) {
    case EditState::Applied:
        return translated(QT_TRANSLATE_NOOP("variorum", "applied"));
    case EditState::Proposed:
        return translated(QT_TRANSLATE_NOOP("variorum", "proposed"));
    case EditState::Superseded:
        return translated(QT_TRANSLATE_NOOP("variorum", "superseded"));
    case EditState::Rejected:
        return translated(QT_TRANSLATE_NOOP("variorum", "rejected"));
    }
    return {};
}

QString structureChangeText(StructureEdit::Change change) {
    switch (change) {
    case StructureEdit::Change::Drop:
        return translated(QT_TRANSLATE_NOOP("variorum", "left out"));
    case StructureEdit::Change::Boundary:
        return translated(QT_TRANSLATE_NOOP("variorum", "a new paragraph"));
    case StructureEdit::Change::Join:
        return translated(QT_TRANSLATE_NOOP("variorum", "lines joined"));
    case StructureEdit::Change::Kind:
        return translated(QT_TRANSLATE_NOOP("variorum", "another kind of paragraph"));
    case StructureEdit::Change::Field:
        return translated(QT_TRANSLATE_NOOP("variorum", "read as a field"));
    case StructureEdit::Change::Article:
        return translated(QT_TRANSLATE_NOOP("variorum", "an article of its own"));
    }
    return {};
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
