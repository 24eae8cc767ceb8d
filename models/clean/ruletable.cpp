// SPDX-License-Identifier: Apache-2.0
#include "models/clean/ruletable.h"

#include "models/clean/rules/rules.h"

#include <QCoreApplication>

#include <array>

namespace variorum {

namespace {

// Order within a pass is order of precedence. Names and reasons are what people and programs read: names never change.
const std::array table{
    Rule{"manual", Pass::Bytes, nullptr, 0, {QT_TRANSLATE_NOOP("variorum", "You changed this.")}},
    Rule{"utf8-as-gbk",
         Pass::Bytes,
         rules::utf8AsGbk,
         0.8F,
         {QT_TRANSLATE_NOOP("variorum", "The bytes of this passage are UTF-8 and were read as GBK.")}},
    Rule{"gbk-as-latin1",
         Pass::Bytes,
         rules::gbkAsLatin1,
         0.8F,
         {QT_TRANSLATE_NOOP("variorum", "The bytes of this passage are GBK and were read as Latin-1.")}},
    Rule{"gbk-desync",
         Pass::Bytes,
         rules::gbkDesync,
         0.5F,
         {QT_TRANSLATE_NOOP("variorum",
                            "The bytes of this passage were read out of step; read in step they give this.")}},
    Rule{"zero-width",
         Pass::Insertions,
         rules::invisibleCharacters,
         0.8F,
         {QT_TRANSLATE_NOOP("variorum", "An invisible character stood inside the text.")}},
    Rule{"injected-emoji",
         Pass::Insertions,
         rules::injectedEmoji,
         0.8F,
         {QT_TRANSLATE_NOOP("variorum", "An emoji (%1) was inserted at a regular distance."),
          QT_TRANSLATE_NOOP("variorum", "An emoji (%1) was inserted between two characters that belong together.")}},
    Rule{"pinyin-residue",
         Pass::Characters,
         rules::pinyinResidue,
         0.8F,
         {QT_TRANSLATE_NOOP("variorum", "A program put the reading of %1 behind it.")}},
    Rule{"injected-words",
         Pass::Characters,
         rules::injectedWords,
         0.8F,
         {QT_TRANSLATE_NOOP("variorum", "A site put its own name (%1) into the text again and again."),
          QT_TRANSLATE_NOOP("variorum", "Words of a betting site (%1) were put into the text.")}},
    Rule{"compatibility-forms",
         Pass::Characters,
         rules::compatibilityForms,
         0.8F,
         {QT_TRANSLATE_NOOP("variorum", "A compatibility form stood in place of the ordinary character."),
          QT_TRANSLATE_NOOP("variorum", "A no-break space stood in place of an ordinary one.")}},
    Rule{"code-block",
         Pass::Markup,
         rules::codeBlocks,
         0.8F,
         {QT_TRANSLATE_NOOP("variorum", "Signs of Markdown fence a block of code here.")}},
    Rule{"leftover-markup",
         Pass::Markup,
         rules::leftoverMarkup,
         0.8F,
         {QT_TRANSLATE_NOOP("variorum", "Markup was left over in the text: %1"),
          QT_TRANSLATE_NOOP("variorum", "A character reference was not resolved.")}},
    Rule{"flattened-markdown",
         Pass::Markup,
         rules::flattenedMarkdown,
         0.8F,
         {QT_TRANSLATE_NOOP("variorum", "A Markdown sign was not rendered: %1"),
          QT_TRANSLATE_NOOP("variorum", "A Markdown sign of emphasis was not rendered."),
          QT_TRANSLATE_NOOP("variorum", "A Markdown link was not rendered: %1")}},
    Rule{"scattered-title",
         Pass::Markup,
         rules::scatteredTitle,
         0.8F,
         {QT_TRANSLATE_NOOP("variorum", "Words of the title (%1) were put before sentences of the text.")}},
    Rule{"page-furniture",
         Pass::Structure,
         rules::pageFurniture,
         0.8F,
         {QT_TRANSLATE_NOOP("variorum", "This belongs to the article."),
          QT_TRANSLATE_NOOP("variorum", "It stands outside of the element that holds the article."),
          QT_TRANSLATE_NOOP("variorum", "The page's markup calls this navigation."),
          QT_TRANSLATE_NOOP("variorum", "The page's markup calls this a sidebar."),
          QT_TRANSLATE_NOOP("variorum", "The page's markup calls this a footer."),
          QT_TRANSLATE_NOOP("variorum", "These are comments of readers."),
          QT_TRANSLATE_NOOP("variorum", "A list of other stories."),
          QT_TRANSLATE_NOOP("variorum", "Buttons for sharing."),
          QT_TRANSLATE_NOOP("variorum", "The page's markup calls this an advertisement."),
          QT_TRANSLATE_NOOP("variorum", "The page's markup calls this a card about the author."),
          QT_TRANSLATE_NOOP("variorum", "The page's markup calls this a list of tags."),
          QT_TRANSLATE_NOOP("variorum", "Controls and counters of the page."),
          QT_TRANSLATE_NOOP("variorum", "Links to other pages."),
          QT_TRANSLATE_NOOP("variorum", "The page hides this.")},
         Drops::SetAside},
    Rule{"table-rows",
         Pass::Structure,
         rules::tables,
         0.8F,
         {QT_TRANSLATE_NOOP("variorum", "Lines with the same number of cells are the rows of a table.")}},
    Rule{"interface-words",
         Pass::Structure,
         rules::interfaceWords,
         0.8F,
         {QT_TRANSLATE_NOOP("variorum", "Words of the site's interface: %1")}},
    Rule{"duplicate-byline",
         Pass::Structure,
         rules::bylines,
         0.8F,
         {QT_TRANSLATE_NOOP("variorum", "The byline of %1 stands here a second time."),
          QT_TRANSLATE_NOOP("variorum", "A label says who wrote, published or edited this.")}},
    Rule{"notice",
         Pass::Structure,
         rules::notices,
         0.8F,
         {QT_TRANSLATE_NOOP("variorum", "The page says this of its own origin."),
          QT_TRANSLATE_NOOP("variorum", "The page says this of its own origin a second time.")}},
    Rule{"keyword-bait",
         Pass::Structure,
         rules::keywordBait,
         0.8F,
         {QT_TRANSLATE_NOOP("variorum", "A list of words for search engines, without a sentence.")},
         Drops::Around},
    Rule{"breadcrumb",
         Pass::Structure,
         rules::breadcrumb,
         0.8F,
         {QT_TRANSLATE_NOOP("variorum", "The way through the site to this page.")},
         Drops::Around},
    Rule{"boilerplate",
         Pass::Structure,
         rules::boilerplate,
         0.8F,
         {QT_TRANSLATE_NOOP("variorum", "Furniture of the page: %1")},
         Drops::Around},
    Rule{"site-inserts",
         Pass::Structure,
         rules::siteInserts,
         0.8F,
         {QT_TRANSLATE_NOOP("variorum", "The site set this between the paragraphs of the text: %1")},
         Drops::Within},
    Rule{"repeated-body",
         Pass::Structure,
         rules::repeatedBody,
         0.8F,
         {QT_TRANSLATE_NOOP("variorum", "The same paragraphs stand earlier on the page.")},
         Drops::Around},
    Rule{"flattened-paragraphs",
         Pass::Structure,
         rules::flattenedParagraphs,
         0.8F,
         {QT_TRANSLATE_NOOP("variorum", "A line end was turned into a space here.")}},
    Rule{"recommended-list",
         Pass::Structure,
         rules::recommendedList,
         0.8F,
         {QT_TRANSLATE_NOOP("variorum", "A list of other stories."),
          QT_TRANSLATE_NOOP("variorum", "The author's card at the foot of the page.")},
         Drops::Around},
    Rule{"dateline",
         Pass::Structure,
         rules::datelines,
         0.8F,
         {QT_TRANSLATE_NOOP("variorum", "The line that dates the article."),
          QT_TRANSLATE_NOOP("variorum", "It stands beside the date or the names, and says nothing of the article.")}},
    Rule{"duplicate-title",
         Pass::Structure,
         nullptr,
         0.8F,
         {QT_TRANSLATE_NOOP("variorum", "The title stands here a second time.")}},
    Rule{"page-article",
         Pass::Structure,
         rules::pageArticle,
         0.8F,
         {QT_TRANSLATE_NOOP("variorum", "It stands beside the article and does not belong to its text."),
          QT_TRANSLATE_NOOP("variorum", "The page holds no article.")}},
    Rule{"article-bounds",
         Pass::Structure,
         rules::articles,
         0.8F,
         {QT_TRANSLATE_NOOP("variorum", "This belongs to the article."),
          QT_TRANSLATE_NOOP("variorum", "It stands before the article and does not belong to it."),
          QT_TRANSLATE_NOOP("variorum", "The page holds no article."),
          QT_TRANSLATE_NOOP("variorum", "It stands behind the article and does not belong to it.")}},
    Rule{"headings",
         Pass::Structure,
         rules::headings,
         0.8F,
         {QT_TRANSLATE_NOOP("variorum", "A short line that heads what follows."),
          QT_TRANSLATE_NOOP("variorum", "The line tells what a picture shows, or whose it is."),
          QT_TRANSLATE_NOOP("variorum", "It begins with the sign of a list's item.")}},
    Rule{"punctuation-width",
         Pass::Typography,
         rules::punctuationWidth,
         0.8F,
         {QT_TRANSLATE_NOOP("variorum", "Punctuation in Chinese text is full width.")}},
    Rule{"spacing",
         Pass::Typography,
         rules::spacing,
         0.8F,
         {QT_TRANSLATE_NOOP("variorum", "White space was made one ordinary space."),
          QT_TRANSLATE_NOOP("variorum", "White space at the edge of a paragraph."),
          QT_TRANSLATE_NOOP("variorum", "A program put blanks around the marks of punctuation.")}},
};

template <typename AnyEdit>
QString reasonOf(RuleId rule, const AnyEdit &edit) {
    const auto &reasons = table[rule].reasons;
    if (edit.reason >= reasons.size())
        return {};
    const QString text = QCoreApplication::translate("variorum", reasons[edit.reason]);
    return text.contains(QLatin1StringView("%1")) ? text.arg(edit.detail) : text;
}

} // namespace

std::span<const Rule> ruleTable() {
    return {table.data(), table.size()};
}

RuleId ruleId(QLatin1StringView name) {
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (name == QLatin1StringView(table[i].name))
            return static_cast<RuleId>(i);
    }
    return manualRule;
}

QString ruleName(RuleId rule) {
    return rule < table.size() ? QString::fromLatin1(table[rule].name) : QString();
}

QString reasonText(const Edit &edit) {
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (edit.rules.contains(static_cast<RuleId>(i)))
            return reasonOf(static_cast<RuleId>(i), edit);
    }
    return {};
}

QString reasonText(const StructureEdit &edit) {
    return reasonOf(edit.rule, edit);
}

} // namespace variorum
