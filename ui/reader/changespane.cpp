// SPDX-License-Identifier: Apache-2.0
#include "ui/reader/changespane.h"

#include "models/clean/ruletable.h"
#include "models/items/parttexts.h"
#include "models/items/ruletitle.h"
#include "ui/widgets/filterlist.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

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

} // namespace

ChangesPane::ChangesPane(ReadingSession &reading, QWidget *parent)
    : QWidget(parent), m_reading(reading), m_colours(readingColours(Theme::Light)), m_model(new ChangeListModel(this)),
      m_list(new FilterList(m_model, [this](const QModelIndex &index) { return card(index); })), m_detail(new QWidget),
      m_rule(new QLabel), m_words(new QLabel), m_reason(new QLabel), m_toggle(new QPushButton),
      m_ruleOff(new QPushButton(tr("Rule Off"))), m_ruleOn(new QPushButton(tr("Rule On"))) {
    m_list->setNames(tr("Changes"), tr("Filter changes"), tr("Nothing on this page was changed."));
    m_list->view()->setObjectName(QStringLiteral("change-list"));
    m_list->view()->setUniformItemSizes(true);

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
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_toggle);
    buttons->addStretch();
    buttons->addWidget(m_ruleOff);
    buttons->addWidget(m_ruleOn);
    auto *detail = new QVBoxLayout(m_detail);
    detail->setContentsMargins(14, 12, 14, 12);
    detail->setSpacing(6);
    detail->addWidget(m_rule);
    detail->addWidget(m_words);
    detail->addWidget(m_reason);
    detail->addSpacing(4);
    detail->addLayout(buttons);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_detail);

    connect(m_list, &FilterList::chosen, this, [this](const QModelIndex &index) {
        if (const ChangeListModel::Row *row = m_model->row(index)) {
            m_current = row->id;
            showCurrent();
            Q_EMIT changeChosen(row->page);
        }
    });
    connect(m_list, &FilterList::activated, this, &ChangesPane::toggleCurrent);
    connect(m_toggle, &QPushButton::clicked, this, &ChangesPane::toggleCurrent);
    connect(m_ruleOff, &QPushButton::clicked, this, [this] { decideRule(Verdict::Reject); });
    connect(m_ruleOn, &QPushButton::clicked, this, [this] { decideRule(Verdict::Accept); });
    connect(&m_reading, &ReadingSession::openedArticle, this, &ChangesPane::reload);
    connect(&m_reading, &ReadingSession::readingChanged, this, &ChangesPane::reload);
    reload();
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
    setCurrentChange(EditId(m_current));
}

void ChangesPane::showCurrent() {
    const ChangeListModel::Row *row = current();
    m_detail->setVisible(row != nullptr);
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
    card.struck = row->state == EditState::Applied && (row->structure || row->after.isEmpty());
    if (row->state == EditState::Applied)
        card.chip = row->structure || row->after.isEmpty() ? m_colours.removed : m_colours.changed;
    else
        card.chip = row->state == EditState::Proposed ? m_colours.proposed : m_colours.rejected;
    return card;
}

} // namespace variorum
