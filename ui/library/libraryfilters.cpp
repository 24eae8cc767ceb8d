// SPDX-License-Identifier: Apache-2.0
// The filters of the library's pane, and the ways out of a list that they have left empty.
#include "models/session/librarysession.h"
#include "models/session/searcher.h"
#include "ui/library/articlelistview.h"
#include "ui/library/filterchips.h"
#include "ui/library/librarypane.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace variorum {

namespace {

constexpr std::size_t mostWays = 3;

} // namespace

void LibraryPane::connectFilters() {
    m_waysOut->setObjectName(QStringLiteral("ways-out"));
    auto *layout = new QVBoxLayout(m_waysOut);
    layout->setContentsMargins(14, 0, 14, 12);
    layout->setSpacing(4);
    m_chips->setStock([this](const ArticleRow &row) { return stands(row, shelf()); });
    connect(m_chips, &FilterChips::filtersChanged, this, &LibraryPane::showFiltered);
}

const ArticleFilters &LibraryPane::filters() const {
    return m_chips->filters();
}

void LibraryPane::setFilters(const ArticleFilters &filters) {
    m_chips->setFilters(filters);
}

void LibraryPane::showFilterOffers() {
    if (m_chips->isVisible())
        m_chips->showOffers();
}

void LibraryPane::showFiltered() {
    m_quiet = true;
    m_shown->setFilters(filters());
    m_quiet = false;
    setCurrentArticle(m_current);
    refresh();
    search();
    Q_EMIT orderChanged();
}

QString LibraryPane::emptyText() const {
    if (m_library.isListing())
        return {}; // what there is will be seen
    if (isEmpty())
        return tr("No articles yet. Drop pages here, or import them.");
    if (m_shown->isSearched()) {
        return isBinShown()                                            ? tr("Nothing like it is in the bin.")
               : shelf().kind == Shelf::Kind::All && filters().empty() ? tr("Nothing was found.")
                                                                       : tr("Nothing like it is here.");
    }
    if (!filters().empty())
        return tr("No article here passes all filters.");
    switch (shelf().kind) {
    case Shelf::Kind::Unread:
        return tr("Everything has been read.");
    case Shelf::Kind::Noted:
        return tr("No article has notes yet.");
    case Shelf::Kind::Own:
        return tr("Nothing is in this collection yet. Drag articles onto its name, or put them in by their menu.");
    case Shelf::Kind::Story:
        return tr("All articles of this story are in the bin.");
    case Shelf::Kind::Bin:
        return tr("The bin is empty.");
    case Shelf::Kind::All:
        break;
    }
    return tr("All articles are in the bin.");
}

void LibraryPane::offerWaysOut() {
    // Not while an answer is awaited: buttons that come and go are clicked by mistake.
    const bool empty = m_shown->rowCount() == 0 && !isEmpty() && !m_searcher->isBusy() && !m_library.isListing();
    const bool narrow = !filters().empty() || (m_shown->isSearched() && shelf().kind != Shelf::Kind::All);
    for (auto *button : m_waysOut->findChildren<QPushButton *>(Qt::FindDirectChildrenOnly)) {
        m_waysOut->layout()->removeWidget(button);
        button->hide();
        button->deleteLater(); // it may be the one that is clicked
    }
    m_waysOut->setVisible(empty && narrow);
    if (!empty || !narrow)
        return;
    const auto offer = [this](const QString &text, const Shelf &place, const ArticleFilters &left) {
        auto *button = new QPushButton(QString(text).replace(u'&', QLatin1StringView("&&")));
        button->setFlat(true);
        connect(button, &QPushButton::clicked, this, [this, place, left] {
            setShelf(place);
            setFilters(left);
            m_list->setFocus();
        });
        m_waysOut->layout()->addWidget(button);
    };
    if (m_shown->isSearched()) {
        // What a search would find elsewhere is not known: it is done anew without all that narrows it.
        offer(tr("Search all articles"), Shelf(), {});
        return;
    }
    struct Way {
        ArticleFilter without;
        int count = 0;
    };
    std::vector<Way> ways;
    for (const ArticleFilter &filter : filters()) {
        ArticleFilters left = filters();
        left.erase(std::find(left.begin(), left.end(), filter));
        Way way{filter, 0};
        for (const ArticleRow &row : m_library.articles())
            way.count += stands(row, shelf()) && passes(row, left) ? 1 : 0;
        if (way.count > 0)
            ways.push_back(way);
    }
    std::sort(ways.begin(), ways.end(), [](const Way &a, const Way &b) { return a.count > b.count; });
    ways.resize(std::min(ways.size(), mostWays));
    for (const Way &way : ways) {
        ArticleFilters left = filters();
        left.erase(std::find(left.begin(), left.end(), way.without));
        offer(tr("%n article(s) without “%1”", nullptr, way.count)
                  .arg(filterText(way.without, m_library.collections(), m_library.stories())),
              shelf(), left);
    }
    if (ways.empty())
        offer(tr("Take Off All Filters"), shelf(), {});
}

} // namespace variorum
