// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/compare/comparison.h"
#include "models/pipeline/reading.h"
#include "ui/widgets/typography.h"

#include <QString>
#include <QStringList>
#include <QWidget>

#include <memory>
#include <vector>

namespace variorum {

/// One column of a comparison.
struct ComparedArticle {
    std::shared_ptr<const ReadArticle> article;
    QString title; ///< of the column; the article's own where empty
};

/// Two or more articles side by side: passages that say the same are joined across the gutter and scroll together;
/// under them a table of what the sources state, a row for each claim, a column for each source.
class CompareView : public QWidget {
    Q_OBJECT

public:
    explicit CompareView(QWidget *parent = nullptr);
    ~CompareView() override;

    /// Sources and spans of `comparison` are indices into `articles` and spans of their texts. Fewer than two
    /// articles show what to do to compare.
    void setComparison(std::vector<ComparedArticle> articles, Comparison comparison);
    /// Says that so many articles are being compared, until there is a comparison.
    void showBusy(int articles);
    /// While nothing is compared: offers so many articles on the open one's event; 0: offers nothing.
    void setOffer(int articles);
    void setTypography(const Typography &typography);
    void setZoom(double zoom);
    /// Scrolls a source to a span and marks it.
    void showInSource(int source, Span span);
    [[nodiscard]] int sourceCount() const;

Q_SIGNALS:
    void offerTaken();
    void zoomChanged(double zoom); ///< by the wheel
    /// A cell of the table or a passage was chosen.
    void sentenceActivated(int source, variorum::Span span);
    /// Asks for the article in the reader.
    void articleRequested(int source, variorum::Span span);

private:
    void showNothing();
    void buildColumns(const QStringList &names);
    void hoverPassage(int passage);
    void activatePassage(int passage, int source);

    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace variorum
