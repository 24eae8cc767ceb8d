// SPDX-License-Identifier: Apache-2.0
// Elements and their roles: the HTML Living Standard, sections 4 (elements) and 15.3 (how they are rendered), and the
// obsolete ones that old pages use.
#include "models/html/tags.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace variorum {

namespace {

constexpr std::array rows{
    TagRow{"a", TagRole::Link, Tag::Span, "span", 0},
    TagRow{"address", TagRole::Block, Tag::Address, "address", 0},
    TagRow{"area", TagRole::Void, Tag::Span, "", 0},
    TagRow{"article", TagRole::Block, Tag::Article, "article", 0},
    TagRow{"aside", TagRole::Block, Tag::Aside, "aside", 0},
    TagRow{"audio", TagRole::Skipped, Tag::Div, "", 0},
    TagRow{"b", TagRole::Bold, Tag::Span, "span", 0},
    TagRow{"base", TagRole::Void, Tag::Span, "", 0},
    TagRow{"blockquote", TagRole::Block, Tag::Quote, "blockquote", 0},
    TagRow{"body", TagRole::Ignored, Tag::Div, "", 0},
    TagRow{"br", TagRole::Break, Tag::Span, "", 0},
    TagRow{"button", TagRole::Block, Tag::Button, "div", 0},
    TagRow{"canvas", TagRole::Skipped, Tag::Div, "", 0},
    TagRow{"caption", TagRole::Block, Tag::Caption, "caption", 0},
    TagRow{"center", TagRole::Block, Tag::Div, "div", 0},
    TagRow{"col", TagRole::Void, Tag::Span, "", 0},
    TagRow{"colgroup", TagRole::Ignored, Tag::Span, "", 0},
    TagRow{"dd", TagRole::Block, Tag::Item, "dd", 0},
    TagRow{"details", TagRole::Block, Tag::Div, "div", 0},
    TagRow{"dialog", TagRole::Skipped, Tag::Div, "", 0},
    TagRow{"dir", TagRole::Block, Tag::List, "ul", 0},
    TagRow{"div", TagRole::Block, Tag::Div, "div", 0},
    TagRow{"dl", TagRole::Block, Tag::List, "dl", 0},
    TagRow{"dt", TagRole::Block, Tag::Term, "dt", 0},
    TagRow{"embed", TagRole::Image, Tag::Span, "", 0},
    TagRow{"fieldset", TagRole::Block, Tag::Div, "div", 0},
    TagRow{"figcaption", TagRole::Block, Tag::FigureCaption, "figcaption", 0},
    TagRow{"figure", TagRole::Block, Tag::Figure, "figure", 0},
    TagRow{"footer", TagRole::Block, Tag::Footer, "footer", 0},
    TagRow{"form", TagRole::Block, Tag::Form, "div", 0},
    TagRow{"frame", TagRole::Void, Tag::Span, "", 0},
    TagRow{"frameset", TagRole::Ignored, Tag::Div, "", 0},
    TagRow{"h1", TagRole::Block, Tag::Heading, "h1", 1},
    TagRow{"h2", TagRole::Block, Tag::Heading, "h2", 2},
    TagRow{"h3", TagRole::Block, Tag::Heading, "h3", 3},
    TagRow{"h4", TagRole::Block, Tag::Heading, "h4", 4},
    TagRow{"h5", TagRole::Block, Tag::Heading, "h5", 5},
    TagRow{"h6", TagRole::Block, Tag::Heading, "h6", 6},
    TagRow{"head", TagRole::Ignored, Tag::Div, "", 0},
    TagRow{"header", TagRole::Block, Tag::Header, "header", 0},
    TagRow{"hgroup", TagRole::Block, Tag::Div, "div", 0},
    TagRow{"hr", TagRole::Rule, Tag::Hr, "hr", 0},
    TagRow{"html", TagRole::Ignored, Tag::Div, "", 0},
    TagRow{"iframe", TagRole::Raw, Tag::Span, "", 0},
    TagRow{"image", TagRole::Image, Tag::Span, "", 0},
    TagRow{"img", TagRole::Image, Tag::Span, "", 0},
    TagRow{"input", TagRole::Void, Tag::Span, "", 0},
    TagRow{"isindex", TagRole::Void, Tag::Span, "", 0},
    TagRow{"keygen", TagRole::Void, Tag::Span, "", 0},
    TagRow{"legend", TagRole::Block, Tag::Div, "div", 0},
    TagRow{"li", TagRole::Block, Tag::Item, "li", 0},
    TagRow{"link", TagRole::Metadata, Tag::Span, "", 0},
    TagRow{"listing", TagRole::Block, Tag::Pre, "pre", 0},
    TagRow{"main", TagRole::Block, Tag::Main, "main", 0},
    TagRow{"menu", TagRole::Block, Tag::List, "ul", 0},
    TagRow{"meta", TagRole::Metadata, Tag::Span, "", 0},
    TagRow{"nav", TagRole::Block, Tag::Nav, "nav", 0},
    TagRow{"noembed", TagRole::Raw, Tag::Span, "", 0},
    TagRow{"noframes", TagRole::Raw, Tag::Span, "", 0},
    TagRow{"noscript", TagRole::Skipped, Tag::Span, "", 0},
    TagRow{"object", TagRole::Skipped, Tag::Div, "", 0},
    TagRow{"ol", TagRole::Block, Tag::List, "ol", 0},
    TagRow{"optgroup", TagRole::Ignored, Tag::Span, "", 0},
    TagRow{"option", TagRole::Ignored, Tag::Span, "", 0},
    TagRow{"p", TagRole::Block, Tag::P, "p", 0},
    TagRow{"param", TagRole::Void, Tag::Span, "", 0},
    TagRow{"picture", TagRole::Ignored, Tag::Span, "", 0},
    TagRow{"pre", TagRole::Block, Tag::Pre, "pre", 0},
    TagRow{"rp", TagRole::Skipped, Tag::Span, "", 0},
    TagRow{"rt", TagRole::Skipped, Tag::Span, "", 0},
    TagRow{"script", TagRole::Script, Tag::Span, "", 0},
    TagRow{"search", TagRole::Block, Tag::Form, "div", 0},
    TagRow{"section", TagRole::Block, Tag::Section, "section", 0},
    TagRow{"select", TagRole::Skipped, Tag::Span, "", 0},
    TagRow{"source", TagRole::Void, Tag::Span, "", 0},
    TagRow{"strong", TagRole::Bold, Tag::Span, "span", 0},
    TagRow{"style", TagRole::Raw, Tag::Span, "", 0},
    TagRow{"summary", TagRole::Block, Tag::Div, "div", 0},
    TagRow{"svg", TagRole::Skipped, Tag::Span, "", 0},
    TagRow{"table", TagRole::Block, Tag::Table, "table", 0},
    TagRow{"tbody", TagRole::Block, Tag::TablePart, "tbody", 0},
    TagRow{"td", TagRole::Block, Tag::Cell, "td", 0},
    TagRow{"template", TagRole::Skipped, Tag::Span, "", 0},
    TagRow{"textarea", TagRole::Raw, Tag::Span, "", 0},
    TagRow{"tfoot", TagRole::Block, Tag::TablePart, "tfoot", 0},
    TagRow{"th", TagRole::Block, Tag::Cell, "th", 0},
    TagRow{"thead", TagRole::Block, Tag::TablePart, "thead", 0},
    TagRow{"time", TagRole::Inline, Tag::Time, "span", 0},
    TagRow{"title", TagRole::Title, Tag::Span, "", 0},
    TagRow{"tr", TagRole::Block, Tag::Row, "tr", 0},
    TagRow{"track", TagRole::Void, Tag::Span, "", 0},
    TagRow{"ul", TagRole::Block, Tag::List, "ul", 0},
    TagRow{"video", TagRole::Skipped, Tag::Div, "", 0},
    TagRow{"wbr", TagRole::Void, Tag::Span, "", 0},
    TagRow{"xmp", TagRole::Raw, Tag::Span, "", 0},
};

constexpr TagRow unknown{"", TagRole::Inline, Tag::Span, "span", 0};
constexpr std::size_t longestName = 10;

} // namespace

const TagRow &tagRow(QStringView name) {
    std::array<char, longestName + 1> lower{};
    if (name.size() > static_cast<qsizetype>(longestName))
        return unknown;
    for (qsizetype i = 0; i < name.size(); ++i) {
        const char16_t c = name[i].unicode();
        if (c >= 0x80)
            return unknown;
        lower[static_cast<std::size_t>(i)] = static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
    }
    const auto row =
        std::lower_bound(rows.begin(), rows.end(), lower.data(), [](const TagRow &candidate, const char *wanted) {
            return std::strcmp(candidate.name, wanted) < 0;
        });
    return row != rows.end() && std::strcmp(row->name, lower.data()) == 0 ? *row : unknown;
}

bool closesItself(Tag tag) {
    switch (tag) {
    case Tag::P:
    case Tag::Item:
    case Tag::Term:
    case Tag::Row:
    case Tag::Cell:
    case Tag::TablePart:
        return true;
    default:
        return false;
    }
}

} // namespace variorum
