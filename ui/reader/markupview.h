// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/html/pagemarkup.h"
#include "models/pipeline/reading.h"
#include "ui/reader/pageside.h"

#include <memory>
#include <vector>

namespace variorum {

/// The markup of an HTML page as it was sent: what became text of the article stands on tinted paper, what was
/// discarded is pale, tags are in between. The element of one block is framed. Document offsets are those of the
/// markup.
class MarkupView : public PageSide {
    Q_OBJECT

public:
    explicit MarkupView(QWidget *parent = nullptr);
    ~MarkupView() override;

    /// A page's markup as ReadingSession gives it; nothing until it is there.
    void setMarkup(PagePointer page, std::shared_ptr<const QString> markup);
    [[nodiscard]] bool hasMarkup() const { return m_markup != nullptr; }
    /// What became of the page. A reading of another page shows nothing until its markup is there.
    void setReading(ReadingPointer reading);
    /// Frames the element that a block of the page came from; an empty span frames none.
    void setBlock(Span page);
    [[nodiscard]] Span element() const { return m_element; } ///< the framed one, of the markup
    void showPage(Span page);                                ///< scrolls to it

    [[nodiscard]] PagePointer page() const override { return m_markup ? m_page : nullptr; }
    [[nodiscard]] Offset fromPage(Offset at) const override;
    [[nodiscard]] Span fromPage(Span page) const override;
    [[nodiscard]] Span pageSelection() const override;

protected:
    void formatsIn(Span span, std::vector<FormatSpan> &out) const override;
    void changeEvent(QEvent *event) override;

private:
    enum class Fate : std::uint8_t { Article, Field, Discarded };
    struct Part {
        Span page;
        Fate fate = Fate::Discarded;
    };
    void addPart(const MarkupOrigin &origin, const Part &part, std::vector<FormatSpan> &out) const;
    void setElement(Span element);

    PagePointer m_page;
    std::shared_ptr<const QString> m_markup;
    ReadingPointer m_reading;
    std::vector<Part> m_parts; ///< sorted, disjoint
    Span m_block;              ///< of the page
    Span m_element;
    Span m_hovered;
};

} // namespace variorum
