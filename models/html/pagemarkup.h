// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/span.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace variorum {

/// What an element is, as far as the reading of its text depends on it.
enum class ElementKind : std::uint8_t {
    Container,
    Inline,
    Paragraph,
    Heading,
    Section,
    Article,
    Main,
    Navigation,
    Aside,
    Header,
    Footer,
    List,
    Item,
    Table,
    Row,
    Cell,
    Figure,
    Caption,
    Quote,
    Code,
    Form,
    Button,
    Time,
    Address
};

/// What the class, id, role or itemprop of an element says that it holds.
enum class Hint : std::uint32_t {
    Navigation = 1U << 0,
    Aside = 1U << 1,
    Footer = 1U << 2,
    Comments = 1U << 3,
    Related = 1U << 4,
    Sharing = 1U << 5,
    Advert = 1U << 6,
    AuthorCard = 1U << 7,
    Tags = 1U << 8,
    Pager = 1U << 9,
    Interface = 1U << 10,
    Content = 1U << 11,
    Title = 1U << 12,
    Byline = 1U << 13,
    Publisher = 1U << 14,
    Published = 1U << 15,
    Summary = 1U << 16,
    Caption = 1U << 17,
    Hidden = 1U << 18,
    Counts = 1U << 19,
    Editor = 1U << 20,
    Post = 1U << 21, ///< one contribution to a thread
};

class Hints {
public:
    constexpr Hints() = default;
    constexpr explicit Hints(std::uint32_t bits) : m_bits(bits) {}
    constexpr Hints(Hint hint) : m_bits(static_cast<std::uint32_t>(hint)) {}
    [[nodiscard]] constexpr bool has(Hint hint) const { return (m_bits & static_cast<std::uint32_t>(hint)) != 0; }
    [[nodiscard]] constexpr bool any(Hints of) const { return (m_bits & of.m_bits) != 0; }
    [[nodiscard]] constexpr Hints operator|(Hints other) const { return Hints(m_bits | other.m_bits); }
    [[nodiscard]] constexpr Hints without(Hints other) const { return Hints(m_bits & ~other.m_bits); }
    [[nodiscard]] constexpr bool isEmpty() const { return m_bits == 0; }
    [[nodiscard]] constexpr std::uint32_t bits() const { return m_bits; }
    friend constexpr bool operator==(Hints, Hints) = default;

private:
    std::uint32_t m_bits = 0;
};

/// An element that holds text. Blocks, and inline elements that have hints.
struct MarkupElement {
    Span text;                ///< of the page text
    std::int32_t parent = -1; ///< its index; less than the element's own
    ElementKind kind = ElementKind::Container;
    std::uint8_t level = 0;  ///< of headings, 1 to 6
    Hints hints;             ///< its own, without those of elements around it
    std::uint32_t shape = 0; ///< equal for elements of one name and one set of classes
    friend bool operator==(const MarkupElement &, const MarkupElement &) = default;
};

/// A line of the page text, or all lines of a table or of code.
struct MarkupLine {
    enum Flag : std::uint8_t {
        Bold = 1,       ///< all of it is bold
        AfterImage = 2, ///< a picture stands between it and the line before
        Broken = 4,     ///< it ends with a `br`, not with its block
    };
    Span text;
    std::int32_t element = -1; ///< the innermost block that holds it
    Offset linked = 0;         ///< units of it that stand in links
    std::uint8_t flags = 0;
    friend bool operator==(const MarkupLine &, const MarkupLine &) = default;
};

enum class MetadataKind : std::uint8_t { Title, Byline, Publisher, Published, Address, Description, Body, Tag };

/// What the page's metadata says.
struct Metadata {
    MetadataKind kind = MetadataKind::Title;
    QString value;
    QString origin; ///< where it stood: "JSON-LD", "og:title", "meta author", "title", "link canonical"
    friend bool operator==(const Metadata &, const Metadata &) = default;
};

/// A stretch of the page text and the markup that it came from. Of equal length: unit by unit; else as a whole.
struct MarkupOrigin {
    Span text;
    Span markup; ///< UTF-16 units of the decoded markup
    friend bool operator==(const MarkupOrigin &, const MarkupOrigin &) = default;
};

/// What the markup of a page said beside its text. Immutable, part of the page.
struct PageMarkup {
    std::vector<MarkupElement> elements; ///< in document order, parents before their children
    std::vector<MarkupLine> lines;       ///< sorted, disjoint; together they hold all text that is not blank
    std::vector<Metadata> metadata;      ///< the most trustworthy first
    std::vector<MarkupOrigin> origins;   ///< sorted by text; line feeds between blocks come from nowhere

    /// The markup that a span of the page text came from; what lies between its parts is included.
    [[nodiscard]] std::optional<Span> markupOf(Span text) const;
    /// Where the markup of an offset of the page text begins; of what comes from nowhere, of what follows. Never
    /// decreases. Behind the last origin its end; 0 without any.
    [[nodiscard]] Offset toMarkup(Offset text) const;
    /// The page text that came from a span of the markup; empty where none did.
    [[nodiscard]] Span textOf(Span markup) const;
    friend bool operator==(const PageMarkup &, const PageMarkup &) = default;
};

/// For the library. Reading gives nothing for bytes that packMarkup() did not write, or that do not fit a page text of
/// `length` units.
[[nodiscard]] QByteArray packMarkup(const PageMarkup &markup);
[[nodiscard]] std::optional<PageMarkup> unpackMarkup(const QByteArray &bytes, Offset length);

} // namespace variorum
