// SPDX-License-Identifier: Apache-2.0
#include "models/clean/edittext.h"

#include <QCoreApplication>

namespace variorum {

namespace {

using Change = StructureEdit::Change;

QString tr(const char *text) {
    return QCoreApplication::translate("variorum", text);
}

QString fieldText(FieldKind field) {
    switch (field) {
    case FieldKind::Title:
        return tr("Read as the title");
    case FieldKind::Byline:
        return tr("Read as the byline");
    case FieldKind::Publisher:
        return tr("Read as the publisher");
    case FieldKind::Published:
        return tr("Read as the date");
    case FieldKind::Notice:
        return tr("Read as a notice");
    case FieldKind::Tag:
        return tr("Read as tags");
    case FieldKind::Editor:
        break;
    }
    return tr("Read as the editor");
}

} // namespace

QString editStateText(EditState state) {
    switch (state) {
    case EditState::Applied:
        return tr("applied");
    case EditState::Proposed:
        return tr("proposed");
    case EditState::Superseded:
        return tr("superseded");
    case EditState::Rejected:
        break;
    }
    return tr("rejected");
}

QString structureChangeText(const StructureEdit &edit) {
    switch (edit.change) {
    case Change::Drop:
        return tr("left out");
    case Change::Boundary:
        return tr("a new paragraph");
    case Change::Join:
        return tr("lines joined");
    case Change::Kind:
        return tr("another kind of paragraph");
    case Change::Field:
        return tr("read as a field");
    case Change::Keep:
        return tr("brought back");
    case Change::Article:
        break;
    }
    return edit.place >= 0 && !edit.ownArticle ? tr("moved to another article") : tr("an article of its own");
}

QString labelText(const StructureEdit &edit) {
    if (edit.change == Change::Field)
        return fieldText(edit.field);
    switch (edit.kind) {
    case BlockKind::Heading:
        return tr("Read as a heading of level %1").arg(edit.level);
    case BlockKind::Standfirst:
        return tr("Read as the standfirst");
    case BlockKind::Caption:
        return tr("Read as a caption");
    case BlockKind::Quote:
        return tr("Read as a quotation");
    case BlockKind::ListItem:
        return tr("Read as an item of a list");
    case BlockKind::Table:
        return tr("Read as a table");
    case BlockKind::Code:
        return tr("Read as code");
    case BlockKind::Paragraph:
        break;
    }
    return {};
}

QString structureText(const StructureEdit &edit) {
    switch (edit.change) {
    case Change::Drop:
        return tr("Left out of the article");
    case Change::Boundary:
        return tr("A paragraph ends here");
    case Change::Join:
        return tr("The lines are joined here");
    case Change::Keep:
        return tr("Brought back into the article");
    case Change::Article:
        if (edit.ownArticle)
            return tr("An article of its own");
        return edit.place >= 0 ? tr("Moved to another article") : tr("Taken for a part of an article");
    case Change::Kind:
    case Change::Field:
        break;
    }
    const QString label = labelText(edit);
    return label.isEmpty() ? tr("Read as a paragraph") : label;
}

QString visibleWords(const QString &text) {
    constexpr qsizetype longest = 160;
    const bool blank = text.trimmed().isEmpty();
    QString shown;
    for (const char32_t c : text.left(longest).toUcs4()) {
        if (c == U'\n')
            shown += QStringLiteral("⏎");
        else if (blank && QChar::isSpace(c))
            shown += QStringLiteral("␣");
        else if (QChar::isPrint(c))
            shown += QString::fromUcs4(&c, 1);
        else
            shown += QStringLiteral("[U+%1]").arg(QString::number(c, 16).toUpper(), 4, u'0');
    }
    return text.size() > longest ? shown + QStringLiteral("…") : shown;
}

} // namespace variorum
