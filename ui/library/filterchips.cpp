// SPDX-License-Identifier: Apache-2.0
#include "ui/library/filterchips.h"

#include "models/session/librarysession.h"
#include "ui/actions/icons.h"
#include "ui/library/datespandialog.h"
#include "ui/widgets/flowlayout.h"

#include <QCollator>
#include <QHash>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace variorum {

namespace {

using Kind = ArticleFilter::Kind;

constexpr int widestChip = 220;      ///< of its words
constexpr qsizetype mostOffers = 30; ///< values of a kind; those that most articles have

/// A row has one value of these, so that a second filter of the kind would leave nothing.
bool isSingle(Kind kind) {
    return kind != Kind::Tag && kind != Kind::Collection;
}

/// Values that have an order of their own keep it; the others are offered by how many articles have them.
bool isOrdered(Kind kind) {
    return kind == Kind::Date || kind == Kind::Damage || kind == Kind::Notes || kind == Kind::Reading;
}

QString withCount(const QString &text, int count) {
    // Behind a tabulator a menu shows it at the right edge, as it shows keys.
    return QString(text).replace(u'&', QLatin1StringView("&&")) + u'\t' + QLocale().toString(count);
}

} // namespace

FilterChips::FilterChips(LibrarySession &library, QWidget *parent)
    : QWidget(parent), m_library(library), m_row(new FlowLayout(4, this)), m_add(new QToolButton),
      m_offers(new QMenu(this)) {
    m_row->setContentsMargins(10, 0, 10, 6);
    setObjectName(QStringLiteral("filter-chips"));
    setAccessibleName(tr("Filters"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_add->setObjectName(QStringLiteral("filter-add"));
    m_add->setText(tr("Filter"));
    m_add->setIcon(themedIcon(QLatin1StringView("add")));
    m_add->setIconSize(QSize(12, 12));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setProperty("faint", true);
    m_add->setToolTip(tr("Show only some of the articles"));
    m_add->setAccessibleName(tr("Add a filter"));
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->setFocusPolicy(Qt::TabFocus);
    m_add->setMenu(m_offers);
    m_offers->setObjectName(QStringLiteral("filter-offers"));
    connect(m_offers, &QMenu::aboutToShow, this, &FilterChips::fillOffers);
    build();
}

void FilterChips::setFilters(const ArticleFilters &filters) {
    if (filters == m_filters)
        return;
    m_filters = filters;
    build();
    Q_EMIT filtersChanged();
}

void FilterChips::showOffers() {
    m_add->showMenu();
}

void FilterChips::build() {
    for (QToolButton *chip : m_chips) {
        m_row->removeWidget(chip);
        chip->hide();
        chip->deleteLater(); // it may be the one that is clicked
    }
    m_chips.clear();
    m_row->removeWidget(m_add);
    for (const ArticleFilter &filter : m_filters) {
        const QString text =
            tr("%1: %2", "a filter: its kind and its value")
                .arg(filterTitle(filter.kind), filterText(filter, m_library.collections(), m_library.stories()));
        auto *chip = new QToolButton(this);
        chip->setObjectName(QStringLiteral("filter-chip"));
        chip->setProperty("chip", true);
        const QString shown = fontMetrics().elidedText(text, Qt::ElideRight, widestChip);
        chip->setText(QString(shown).replace(u'&', QLatin1StringView("&&")));
        chip->setIcon(themedIcon(QLatin1StringView("close")));
        chip->setIconSize(QSize(10, 10));
        chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        chip->setLayoutDirection(Qt::RightToLeft); // the cross stands behind the words
        chip->setToolTip(tr("Take off the filter “%1”").arg(text));
        chip->setAccessibleName(chip->toolTip());
        chip->setFocusPolicy(Qt::TabFocus);
        chip->installEventFilter(this);
        connect(chip, &QToolButton::clicked, this, [this, filter] { remove(filter); });
        m_row->addWidget(chip);
        m_chips.push_back(chip);
        chip->show();
    }
    m_row->addWidget(m_add);
    m_row->invalidate();
    updateGeometry();
}

bool FilterChips::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() == QEvent::KeyPress) {
        auto *chip = qobject_cast<QToolButton *>(watched);
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (chip != nullptr && (key == Qt::Key_Delete || key == Qt::Key_Backspace || key == Qt::Key_Return)) {
            chip->click();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FilterChips::remove(const ArticleFilter &filter) {
    ArticleFilters left = m_filters;
    left.erase(std::remove(left.begin(), left.end(), filter), left.end());
    const bool focused = isAncestorOf(focusWidget());
    setFilters(left);
    if (focused)
        (m_chips.empty() ? m_add : m_chips.back())->setFocus();
}

void FilterChips::fillOffers() {
    // The menus of the last time are no actions: clear() leaves them.
    qDeleteAll(m_offers->findChildren<QMenu *>(Qt::FindDirectChildrenOnly));
    m_offers->clear();
    for (int i = 0; i < ArticleFilter::kindCount; ++i) {
        const auto kind = static_cast<Kind>(i);
        auto *menu = m_offers->addMenu(filterTitle(kind));
        menu->setObjectName(QStringLiteral("filter-offers-%1").arg(i));
        fillKind(*menu, kind);
        menu->menuAction()->setEnabled(!menu->isEmpty());
    }
    if (!m_filters.empty()) {
        m_offers->addSeparator();
        connect(m_offers->addAction(tr("Take Off All Filters")), &QAction::triggered, this, [this] { setFilters({}); });
    }
}

void FilterChips::fillKind(QMenu &menu, Kind kind) {
    // Another of a kind of which there is one takes its place; what passes all others is counted.
    ArticleFilters others;
    for (const ArticleFilter &filter : m_filters) {
        if (filter.kind != kind || !isSingle(kind))
            others.push_back(filter);
    }
    QHash<QString, int> counts;
    for (const ArticleRow &row : m_library.articles()) {
        if ((m_stock && !m_stock(row)) || !passes(row, others))
            continue;
        for (const QString &value : filterValues(row, kind))
            ++counts[value];
    }
    QStringList values = counts.keys();
    QCollator collator;
    collator.setNumericMode(true);
    std::sort(values.begin(), values.end(), [&](const QString &a, const QString &b) {
        if (!isOrdered(kind) && counts[a] != counts[b])
            return counts[a] > counts[b];
        return kind == Kind::Date || kind == Kind::Notes ? collator.compare(a, b) > 0 : collator.compare(a, b) < 0;
    });
    if (kind == Kind::Story && values == QStringList{QStringLiteral("0")})
        values.clear(); // there are no stories
    if (kind == Kind::Reading) {
        values = {QStringLiteral("unread"), QStringLiteral("begun"), QStringLiteral("read")};
        values.removeIf([&counts](const QString &value) { return !counts.contains(value); });
    }
    for (const QString &value : values.mid(0, mostOffers))
        addOffer(menu, {kind, value}, counts[value]);
    if (kind == Kind::Date && !values.isEmpty()) {
        menu.addSeparator();
        connect(menu.addAction(tr("From … Until …")), &QAction::triggered, this, &FilterChips::askForSpan);
    }
}

void FilterChips::addOffer(QMenu &menu, const ArticleFilter &filter, int count) {
    const bool set = std::find(m_filters.begin(), m_filters.end(), filter) != m_filters.end();
    QAction *action =
        menu.addAction(withCount(filterText(filter, m_library.collections(), m_library.stories()), count));
    action->setCheckable(true);
    action->setChecked(set);
    connect(action, &QAction::triggered, this, [this, filter, set] {
        if (set) {
            remove(filter);
            return;
        }
        ArticleFilters next = m_filters;
        const auto gives = [&filter](const ArticleFilter &one) {
            return one.kind == filter.kind && isSingle(one.kind);
        };
        next.erase(std::remove_if(next.begin(), next.end(), gives), next.end());
        next.push_back(filter);
        setFilters(next);
    });
}

void FilterChips::askForSpan() {
    ArticleFilters others = m_filters;
    const auto isDate = [](const ArticleFilter &one) { return one.kind == Kind::Date; };
    const auto date = std::find_if(m_filters.begin(), m_filters.end(), isDate);
    others.erase(std::remove_if(others.begin(), others.end(), isDate), others.end());
    auto *dialog = new DateSpanDialog(date == m_filters.end() ? QString() : date->value, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, others] {
        ArticleFilters next = others;
        if (!dialog->span().isEmpty())
            next.push_back({Kind::Date, dialog->span()});
        setFilters(next);
    });
    dialog->open();
}

} // namespace variorum
