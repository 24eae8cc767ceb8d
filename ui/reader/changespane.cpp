// SPDX-License-Identifier: Apache-2.0
#include "ui/reader/changespane.h"

#include "models/clean/edittext.h"
#include "models/clean/ruletable.h"
#include "models/items/parttexts.h"
#include "models/items/rulelistmodel.h"
#include "models/items/ruletitle.h"
#include "ui/reader/pagepane.h"
#include "ui/reader/rulemenu.h"
#include "ui/widgets/filterlist.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <iterator>
#include <utility>

namespace variorum {

namespace {

/// What was taken out is not shown as nothing.
QString beforeAndAfter(const ChangeListModel::Row &row) {
    const QString before = row.before.simplified();
    const QString after = row.after.simplified();
    if (row.structure || after.isEmpty())
        return before.isEmpty() ? ChangesPane::tr("White space") : before;
    if (before.isEmpty())
        return QStringLiteral("+ ") + after;
    return before + QStringLiteral(" → ") + after;
}

/// How many of a rule's changes there are; where some are off, how many are in force.
Card ruleCard(const RuleListModel::Row *rule) {
    Card card;
    if (rule == nullptr)
        return card;
    const QLocale locale;
    const QString count = locale.toString(rule->count());
    const bool some = rule->off > 0 && rule->inForce > 0;
    card.title = ruleTitle(ruleName(rule->rule));
    card.side = some ? QStringLiteral("%1/%2").arg(locale.toString(rule->inForce), count) : count;
    card.compact = true;
    card.check = some ? Qt::PartiallyChecked : rule->off == 0 ? Qt::Checked : Qt::Unchecked;
    return card;
}

} // namespace

ChangesPane::ChangesPane(ReadingSession &reading, QWidget *parent)
    : QWidget(parent), m_reading(reading), m_colours(readingColours(Theme::Light)), m_model(new ChangeListModel(this)),
      m_rules(new RuleListModel(this)), m_views(new QButtonGroup(this)),
      m_list(new FilterList(m_model, [this](const QModelIndex &index) { return card(index); })),
      m_ruleList(new QListView), m_page(new PagePane(reading)), m_detail(new QWidget), m_rule(new QLabel),
      m_words(new QLabel), m_reason(new QLabel), m_toggle(new QPushButton), m_ruleOff(new QPushButton(tr("Rule Off"))),
      m_ruleOn(new QPushButton(tr("Rule On"))), m_ruleMore(new QToolButton) {
    m_list->view()->setObjectName(QStringLiteral("change-list"));
    m_list->view()->setUniformItemSizes(true);
    m_list->view()->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(viewSwitch());
    layout->addWidget(m_list, 1);
    layout->addWidget(buildRules(), 1);
    layout->addWidget(m_page, 1);
    layout->addWidget(buildDetail());

    connect(m_list, &FilterList::chosen, this, &ChangesPane::choose);
    connect(m_list, &FilterList::activated, this, &ChangesPane::toggleCurrent);
    connect(&m_reading, &ReadingSession::openedArticle, this, &ChangesPane::reload);
    connect(&m_reading, &ReadingSession::readingChanged, this, &ChangesPane::reload);
    showView(View::All);
    reload();
}

QWidget *ChangesPane::viewSwitch() {
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(10, 8, 10, 0);
    row->setSpacing(2);
    const std::pair<const char *, QString> views[] = {{"changes-all", tr("Every change of the page")},
                                                      {"changes-review", tr("Changes that want a look: J and K walk "
                                                                            "through them, A accepts, R rejects")},
                                                      {"changes-rules", tr("What each rule did, with a switch")},
                                                      {"changes-page", tr("What became of the page")}};
    for (std::size_t i = 0; i < std::size(views); ++i) {
        auto *button = new QToolButton;
        button->setObjectName(QLatin1StringView(views[i].first));
        button->setToolTip(views[i].second);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setProperty("segment", true);
        m_views->addButton(button, int(i));
        row->addWidget(button);
    }
    row->addStretch();
    connect(m_views, &QButtonGroup::idClicked, this, [this](int view) { showView(View(view)); });
    return bar;
}

QWidget *ChangesPane::buildRules() {
    m_ruleList->setObjectName(QStringLiteral("rule-list"));
    m_ruleList->setAccessibleName(tr("Rules"));
    m_ruleList->setModel(m_rules);
    m_ruleList->setFrameShape(QFrame::NoFrame);
    m_ruleList->setItemDelegate(
        new CardDelegate([this](const QModelIndex &index) { return ruleCard(m_rules->row(index)); }, m_ruleList));
    m_ruleList->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_ruleList->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_ruleList->setResizeMode(QListView::Adjust);
    m_ruleList->setMouseTracking(true);
    connect(m_rules, &RuleListModel::switched, &m_reading,
            [this](RuleId rule, bool on) { m_reading.decideRule(rule, on ? Verdict::Accept : Verdict::Reject); });
    return m_ruleList;
}

QWidget *ChangesPane::buildDetail() {
    m_detail->setObjectName(QStringLiteral("change-detail"));
    m_rule->setProperty("heading", true);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_reason->setWordWrap(true);
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setProperty("faint", true);
    m_toggle->setObjectName(QStringLiteral("change-toggle"));
    m_ruleOff->setObjectName(QStringLiteral("rule-off"));
    m_ruleOn->setObjectName(QStringLiteral("rule-on"));
    m_ruleOff->setFlat(true);
    m_ruleOn->setFlat(true);
    m_ruleOff->setToolTip(tr("Turn off every change of this rule on the page"));
    m_ruleOn->setToolTip(tr("Turn on every change of this rule on the page"));
    auto *menu = new QMenu(m_ruleMore);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        if (const ChangeListModel::Row *row = current())
            fillRuleMenu(*menu, m_reading, row->rule,
                         [this](RuleId rule, Verdict verdict) { Q_EMIT sourceRuleDecided(rule, verdict); });
    });
    m_ruleMore->setObjectName(QStringLiteral("rule-more"));
    m_ruleMore->setText(QStringLiteral("…"));
    m_ruleMore->setToolTip(tr("The rule in this article, or in all pages of its source"));
    m_ruleMore->setAccessibleName(m_ruleMore->toolTip());
    m_ruleMore->setPopupMode(QToolButton::InstantPopup);
    m_ruleMore->setFocusPolicy(Qt::StrongFocus);
    m_ruleMore->setMenu(menu);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_toggle);
    buttons->addStretch();
    buttons->addWidget(m_ruleOff);
    buttons->addWidget(m_ruleOn);
    buttons->addWidget(m_ruleMore);
    auto *detail = new QVBoxLayout(m_detail);
    detail->setContentsMargins(14, 12, 14, 12);
    detail->setSpacing(6);
    detail->addWidget(m_rule);
    detail->addWidget(m_words);
    detail->addWidget(m_reason);
    detail->addSpacing(4);
    detail->addLayout(buttons);
    connect(m_toggle, &QPushButton::clicked, this, &ChangesPane::toggleCurrent);
    connect(m_ruleOff, &QPushButton::clicked, this, [this] { decideRule(Verdict::Reject); });
    connect(m_ruleOn, &QPushButton::clicked, this, [this] { decideRule(Verdict::Accept); });
    return m_detail;
}

void ChangesPane::showView(View view) {
    m_views->button(int(view))->setChecked(true);
    const bool review = view == View::Review;
    m_list->setVisible(view == View::All || review);
    m_ruleList->setVisible(view == View::Rules);
    m_page->setVisible(view == View::Page);
    m_list->setNames(tr("Changes"), tr("Filter changes"),
                     review ? tr("Nothing here wants a look.") : tr("Nothing on this page was changed."));
    if (review)
        m_list->setCondition([this](const QModelIndex &index) {
            const ChangeListModel::Row *row = m_model->row(index);
            return row != nullptr && row->wantsReview();
        });
    else
        m_list->setCondition({});
    m_list->select(m_model->indexOf(m_current));
    showCurrent();
}

void ChangesPane::showReview() {
    showView(View::Review);
    if (!m_list->current().isValid())
        m_list->step(1);
    m_list->view()->setFocus();
}

void ChangesPane::showCounts() {
    const QLocale locale;
    int review = 0;
    for (const ChangeListModel::Row &row : m_model->rows())
        review += row.wantsReview() ? 1 : 0;
    m_views->button(int(View::All))->setText(tr("All"));
    m_views->button(int(View::Review))->setText(tr("Review (%1)").arg(locale.toString(review)));
    m_views->button(int(View::Rules))->setText(tr("Rules"));
    m_views->button(int(View::Page))->setText(tr("Page"));
}

void ChangesPane::choose(const QModelIndex &index) {
    if (const ChangeListModel::Row *row = m_model->row(index)) {
        m_current = row->id;
        showCurrent();
        Q_EMIT changeChosen(row->page);
    }
}

bool ChangesPane::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if ((key->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return QWidget::eventFilter(watched, event);
    switch (key->key()) {
    case Qt::Key_J:
    case Qt::Key_N:
        m_list->step(1);
        return true;
    case Qt::Key_K:
    case Qt::Key_P:
        m_list->step(-1);
        return true;
    case Qt::Key_A:
        reviewed(Verdict::Accept);
        return true;
    case Qt::Key_R:
        reviewed(Verdict::Reject);
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

/// Decides on the current change and goes on to the next.
void ChangesPane::reviewed(Verdict verdict) {
    if (!hasCurrent())
        return;
    const EditId decided = m_current;
    m_list->step(1);
    m_reading.decide(decided, verdict);
}

void ChangesPane::setColours(const ReadingColours &colours) {
    m_colours = colours;
    m_list->view()->viewport()->update();
}

void ChangesPane::setCurrentChange(const EditId &id) {
    m_current = id;
    m_list->select(m_model->indexOf(id));
    showCurrent();
}

bool ChangesPane::hasCurrent() const {
    return current() != nullptr;
}

int ChangesPane::count() const {
    return m_model->rowCount();
}

void ChangesPane::step(int by) {
    m_list->step(by);
}

void ChangesPane::toggleCurrent() {
    if (hasCurrent())
        m_reading.toggle(EditId(m_current));
}

void ChangesPane::reload() {
    m_model->setReading(m_reading.reading());
    m_rules->setChanges(m_model->rows());
    showCounts();
    setCurrentChange(EditId(m_current));
}

void ChangesPane::showCurrent() {
    const ChangeListModel::Row *row = current();
    m_detail->setVisible(row != nullptr && m_views->checkedId() < int(View::Rules));
    if (row != nullptr) {
        m_rule->setText(ruleTitle(row->rule));
        m_words->setText(beforeAndAfter(*row));
        m_reason->setText(row->reason);
        m_toggle->setText(row->state == EditState::Applied ? tr("Turn Off") : tr("Turn On"));
    }
    Q_EMIT currentChanged();
}

void ChangesPane::decideRule(Verdict verdict) {
    const ChangeListModel::Row *row = current();
    if (row == nullptr)
        return;
    const RuleSet rules = rulesFromNames(row->rule);
    for (std::size_t i = 0; i < ruleTable().size(); ++i) {
        if (rules.contains(RuleId(i))) {
            m_reading.decideRule(RuleId(i), verdict);
            return;
        }
    }
}

const ChangeListModel::Row *ChangesPane::current() const {
    return m_model->row(m_model->indexOf(m_current));
}

Card ChangesPane::card(const QModelIndex &index) const {
    Card card;
    const ChangeListModel::Row *row = m_model->row(index);
    if (row == nullptr)
        return card;
    card.title = beforeAndAfter(*row);
    card.detail = ruleTitle(row->rule);
    if (row->structure)
        card.remark = row->after;
    card.detailSide = row->state == EditState::Applied ? QString() : editStateText(row->state);
    card.dim = row->state != EditState::Applied;
    card.struck = row->state == EditState::Applied && row->removes;
    if (row->state == EditState::Applied)
        card.chip = row->removes ? m_colours.removed : m_colours.changed;
    else
        card.chip = row->state == EditState::Proposed ? m_colours.proposed : m_colours.rejected;
    return card;
}

} // namespace variorum
