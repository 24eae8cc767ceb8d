// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/clean/rule.h"
#include "models/html/pagemarkup.h"

#include <QString>

#include <vector>

/// What the rules for pages with markup share: lines and elements in the coordinates of the working text, measured.
namespace variorum::rules {

/// A part of a page that is not its article. The order is that of the reasons of the rule "page-furniture".
enum class Furniture : std::uint8_t {
    None,
    Outside,
    Navigation,
    Aside,
    Footer,
    Comments,
    Related,
    Sharing,
    Advert,
    AuthorCard,
    Tags,
    Interface,
    Links,
    Hidden
};

struct OutlineLine {
    Span span;
    QStringView text;
    QString folded; ///< Simplified, half width, lower case, without blanks; of long lines the beginning
    int element = -1;
    int weight = 0;         ///< Han characters, and Latin words twice
    double linked = 0;      ///< the share that stands in links, 0 to 1
    bool sentence = false;  ///< ends like one
    bool prose = false;     ///< is running text
    std::uint8_t flags = 0; ///< as in MarkupLine
    [[nodiscard]] bool links() const { return linked > 0.6; }
};

struct OutlineElement {
    Span span;
    int parent = -1;
    ElementKind kind = ElementKind::Container;
    std::uint8_t level = 0;
    Hints hints;
    std::uint32_t shape = 0;
    int first = 0; ///< of its lines
    int last = 0;  ///< behind the last
};

struct Outline {
    std::vector<OutlineLine> lines; ///< those that the earlier passes left something of
    std::vector<OutlineElement> elements;

    /// True when the element or one around it is of a kind.
    [[nodiscard]] bool within(int element, ElementKind kind) const;
    [[nodiscard]] bool holds(int outer, int inner) const;
};

[[nodiscard]] Outline outlineOf(const RuleInput &input);

} // namespace variorum::rules
