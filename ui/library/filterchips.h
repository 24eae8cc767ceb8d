// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/articlefilter.h"

#include <QWidget>

#include <functional>
#include <vector>

class QMenu;
class QToolButton;

namespace variorum {

class FlowLayout;
class LibrarySession;

/// The filters of the list as a row of chips: a click takes one off, "+ Filter" offers those that there are, with how
/// many articles each would leave.
class FilterChips : public QWidget {
    Q_OBJECT

public:
    explicit FilterChips(LibrarySession &library, QWidget *parent = nullptr);

    [[nodiscard]] const ArticleFilters &filters() const { return m_filters; }
    void setFilters(const ArticleFilters &filters);
    /// Of these articles the offers are made: those that the shelf has.
    void setStock(std::function<bool(const ArticleRow &)> stock) { m_stock = std::move(stock); }
    void showOffers(); ///< as a click on "+ Filter" does

Q_SIGNALS:
    void filtersChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void remove(const ArticleFilter &filter);
    void fillOffers();
    void fillKind(QMenu &menu, ArticleFilter::Kind kind);
    void addOffer(QMenu &menu, const ArticleFilter &filter, int count);
    void askForSpan();

    LibrarySession &m_library;
    ArticleFilters m_filters;
    std::function<bool(const ArticleRow &)> m_stock;
    FlowLayout *m_row;
    QToolButton *m_add;
    QMenu *m_offers;
    std::vector<QToolButton *> m_chips;
};

} // namespace variorum
