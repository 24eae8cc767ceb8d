// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

#include <cstdint>

namespace variorum {

/// What the reader of HTML does with an element, decided by its name alone.
enum class TagRole : std::uint8_t {
    Block,    ///< starts and ends a line of the page text
    Inline,   ///< stands in the line; kept in the tree only for its attributes
    Link,     ///< `a`
    Bold,     ///< `b`, `strong`
    Break,    ///< `br`
    Image,    ///< a picture or a frame: no text, but what stands beside it may be its caption
    Rule,     ///< `hr`
    Skipped,  ///< the element is left out with everything in it
    Raw,      ///< the same; its contents are not markup
    Ignored,  ///< the tag is left out, what is in the element stays
    Void,     ///< left out; has no contents
    Title,    ///< `title`: raw contents that are kept as metadata
    Script,   ///< `script`: raw contents, of which JSON-LD is kept
    Metadata, ///< `meta`, `link`: void, kept as metadata
};

/// The elements that the rest of the reader tells apart. Others are Div when they are blocks, Span when inline.
enum class Tag : std::uint8_t {
    Div,
    Span,
    P,
    Heading,
    Section,
    Article,
    Main,
    Nav,
    Aside,
    Header,
    Footer,
    List,
    Item,
    Term,
    Table,
    Row,
    Cell,
    Caption,
    TablePart,
    Figure,
    FigureCaption,
    Quote,
    Pre,
    Form,
    Button,
    Time,
    Address,
    Hr
};

struct TagRow {
    const char *name;
    TagRole role;
    Tag tag;
    const char *skeleton; ///< the name that it has for the tree builder
    std::uint8_t level;   ///< of headings
};

/// The row of an element's name, in any case. Names that the table does not have are inline.
[[nodiscard]] const TagRow &tagRow(QStringView name);

/// True for elements whose end tag may be missing because the next one of their kind ends them.
[[nodiscard]] bool closesItself(Tag tag);

} // namespace variorum
