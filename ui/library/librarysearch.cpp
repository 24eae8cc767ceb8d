// SPDX-License-Identifier: Apache-2.0
// The search of the library's pane.
#include "models/base/chinese.h"
#include "models/session/librarysession.h"
#include "models/session/searcher.h"
#include "ui/library/articlelistview.h"
#include "ui/library/librarypane.h"
#include "ui/library/searchbox.h"
#include "ui/library/shelflist.h"

#include <QLabel>
#include <QLocale>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace variorum {

namespace {

constexpr qsizetype listedAtOnce = 300; ///< hits; more as one scrolls
constexpr int roomForAll = 640;         ///< pixels, in which shelves and some hits with their snippets stand

} // namespace

void LibraryPane::search() {
    const QString text = m_search->text().trimmed();
    if (text != m_searched || text.isEmpty())
        m_limit = listedAtOnce;
    const ParsedQuery parsed = parseQuery(text, QueryState::BeingTyped);
    const bool nothing = parsed.fault && parsed.fault->kind == QueryFault::Kind::Empty;
    m_fault = parsed.fault && !nothing ? faultText(*parsed.fault) : QString();
    if (parsed.fault) {
        m_searcher->cancel();
        m_slow.stop();
        m_openFirst = false;
        // A fault leaves the list as it was: it may be gone with the next letter.
        if (nothing)
            endSearch();
        refresh();
        return;
    }
    SearchOptions how;
    how.limit = m_limit;
    how.binned = isBinShown();
    how.within = narrowed();
    if (!m_shown->isRanked() && m_shown->sortColumn() == ArticleListModel::Published)
        how.order = SearchOrder::Date;
    m_searched = text;
    giveHitsRoom();
    m_terms = parsed.query.terms;
    m_searcher->setLexicon(m_library.setup().lexicon);
    m_searcher->search(parsed.query, how);
    if (!m_slow.isActive())
        m_slow.start();
}

void LibraryPane::sayFault(const QueryFault &fault) {
    m_fault = faultText(fault);
    refresh();
}

void LibraryPane::refreshNamed() {
    if (m_shown->isSearched() && asksForNames({m_terms, {}}))
        search();
}

void LibraryPane::showFound(const SearchResult &result) {
    m_slow.stop();
    const bool again = std::exchange(m_listedFor, m_searched) == m_searched;
    m_total = result.total;
    m_listed = static_cast<qsizetype>(result.hits.size());
    m_quiet = true;
    m_shown->setHits(result.hits);
    setHeights();
    m_quiet = false;
    setOrder(sortColumn(), sortOrder());
    refresh();
    const int place = m_list->verticalScrollBar()->value();
    setCurrentArticle(m_current);
    if (!again)
        m_list->scrollToTop();
    else
        m_list->verticalScrollBar()->setValue(place);
    Q_EMIT searchChanged();
    if (std::exchange(m_openFirst, false))
        openFirst();
}

void LibraryPane::endSearch() {
    m_searched.clear();
    m_listedFor.clear();
    giveHitsRoom();
    if (!m_shown->isSearched())
        return;
    m_terms.clear();
    m_quiet = true;
    m_shown->setRanked(true);
    m_shown->setHits(std::nullopt);
    setHeights();
    m_quiet = false;
    setOrder(sortColumn(), sortOrder());
    setCurrentArticle(m_current);
    Q_EMIT searchChanged();
}

/// Once as a search begins: who opens the shelves while searching keeps them open.
void LibraryPane::giveHitsRoom() {
    const bool yields = !m_searched.isEmpty() && height() < roomForAll;
    if (std::exchange(m_shelvesYield, yields) != yields)
        m_shelves->setYielding(yields);
}

void LibraryPane::openFirst() {
    m_list->setFocus();
    const QModelIndex first = m_shown->index(0, 0);
    if (!first.isValid())
        return;
    m_quiet = true;
    choose(first);
    m_quiet = false;
    Q_EMIT articleRequested(first.data(ArticleListModel::ArticleRole).toLongLong());
}

QString LibraryPane::foundNote(qint64 article) const {
    const QModelIndex row = m_shown->mapFromSource(m_model->indexOf(article));
    const auto *hit = row.data(ArticleListModel::HitRole).value<const SearchHit *>();
    return hit == nullptr ? QString() : hit->annotation;
}

QString LibraryPane::countText() const {
    if (!m_fault.isEmpty())
        return m_fault.section(u' ', 0, 0).endsWith(u':') ? m_fault : m_fault.left(1).toUpper() + m_fault.mid(1);
    if (m_library.isListing())
        return tr("Reading the list…");
    const QLocale locale;
    if (m_searcher->isBusy() && !m_slow.isActive()) {
        const double fraction = m_searcher->fraction();
        return fraction > 0 && fraction < 1 ? tr("Indexing… %1 %").arg(locale.toString(int(100 * fraction)))
                                            : tr("Searching…");
    }
    if (!m_shown->isSearched() && !filters().empty() && m_shown->rowCount() > 0)
        return tr("%n article(s)", nullptr, m_shown->rowCount());
    if (!m_shown->isSearched() || m_shown->rowCount() == 0)
        return {};
    if (m_listed < m_total)
        return tr("%1 of %2 found").arg(locale.toString(m_listed), locale.toString(m_total));
    return tr("%n found", nullptr, int(m_total));
}

QStringList LibraryPane::valuesOf(const QString &filter) const {
    QStringList values;
    for (const ArticleRow &row : m_library.articles()) {
        if (filter == QLatin1StringView("tag"))
            values << row.tags;
        else if (filter == QLatin1StringView("source") && !row.publisher.isEmpty())
            values << row.publisher;
    }
    values.removeDuplicates();
    std::sort(values.begin(), values.end());
    return values;
}

} // namespace variorum
