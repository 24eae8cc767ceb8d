// SPDX-License-Identifier: Apache-2.0
#include "models/items/ruletitle.h"

#include <QCoreApplication>
#include <QStringList>

namespace variorum {

namespace {

struct Row {
    const char *name;
    const char *title;
};

constexpr Row rows[] = {
    {"manual", QT_TRANSLATE_NOOP("variorum", "By your hand")},
    {"utf8-as-gbk", QT_TRANSLATE_NOOP("variorum", "UTF-8 read as GBK")},
    {"gbk-as-latin1", QT_TRANSLATE_NOOP("variorum", "GBK read as Latin-1")},
    {"gbk-desync", QT_TRANSLATE_NOOP("variorum", "Bytes out of step")},
    {"zero-width", QT_TRANSLATE_NOOP("variorum", "Invisible character")},
    {"pinyin-residue", QT_TRANSLATE_NOOP("variorum", "Pinyin residue")},
    {"injected-emoji", QT_TRANSLATE_NOOP("variorum", "Injected emoji")},
    {"scattered-title", QT_TRANSLATE_NOOP("variorum", "Scattered title")},
    {"injected-words", QT_TRANSLATE_NOOP("variorum", "Injected words")},
    {"compatibility-forms", QT_TRANSLATE_NOOP("variorum", "Compatibility form")},
    {"code-block", QT_TRANSLATE_NOOP("variorum", "Code block")},
    {"leftover-markup", QT_TRANSLATE_NOOP("variorum", "Leftover markup")},
    {"flattened-markdown", QT_TRANSLATE_NOOP("variorum", "Flattened Markdown")},
    {"page-furniture", QT_TRANSLATE_NOOP("variorum", "Around the article")},
    {"page-article", QT_TRANSLATE_NOOP("variorum", "Beside the article")},
    {"table-rows", QT_TRANSLATE_NOOP("variorum", "Rows of a table")},
    {"interface-words", QT_TRANSLATE_NOOP("variorum", "Words of the site")},
    {"duplicate-byline", QT_TRANSLATE_NOOP("variorum", "Repeated byline")},
    {"notice", QT_TRANSLATE_NOOP("variorum", "Notice of origin")},
    {"keyword-bait", QT_TRANSLATE_NOOP("variorum", "Keyword bait")},
    {"breadcrumb", QT_TRANSLATE_NOOP("variorum", "Breadcrumb")},
    {"boilerplate", QT_TRANSLATE_NOOP("variorum", "Boilerplate")},
    {"repeated-body", QT_TRANSLATE_NOOP("variorum", "Repeated text")},
    {"flattened-paragraphs", QT_TRANSLATE_NOOP("variorum", "Lost paragraph break")},
    {"site-inserts", QT_TRANSLATE_NOOP("variorum", "Set between the paragraphs")},
    {"recommended-list", QT_TRANSLATE_NOOP("variorum", "Recommended headlines")},
    {"dateline", QT_TRANSLATE_NOOP("variorum", "Source and date line")},
    {"duplicate-title", QT_TRANSLATE_NOOP("variorum", "Repeated title")},
    {"article-bounds", QT_TRANSLATE_NOOP("variorum", "Bounds of the article")},
    {"headings", QT_TRANSLATE_NOOP("variorum", "Heading")},
    {"punctuation-width", QT_TRANSLATE_NOOP("variorum", "Punctuation width")},
    {"spacing", QT_TRANSLATE_NOOP("variorum", "Spacing")},
};

QString titleOf(const QString &name) {
    for (const Row &row : rows) {
        if (name == QLatin1StringView(row.name))
            return QCoreApplication::translate("variorum", row.title);
    }
    return name;
}

} // namespace

QString ruleTitle(const QString &names) {
    QStringList titles;
    for (const QString &name : names.split(u'+'))
        titles << titleOf(name);
    return titles.join(QStringLiteral(" + "));
}

} // namespace variorum
