// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/changelistmodel.h"
#include "models/session/readingsession.h"
#include "ui/widgets/carddelegate.h"
#include "ui/widgets/typography.h"

#include <QWidget>

#include <optional>

class QButtonGroup;
class QLabel;
class QListView;
class QPushButton;
class QToolButton;

namespace variorum {

class FilterList;
class PagePane;
class RuleListModel;

/// Every change of the page, what it did and why; each can be turned off and on, alone or with all of its rule. Four
/// views: all changes; those that want a look, walked by keyboard (J and K or N and P, A accepts, R rejects); the
/// rules, each with its count and a switch; and what became of the page.
class ChangesPane : public QWidget {
    Q_OBJECT

public:
    explicit ChangesPane(ReadingSession &reading, QWidget *parent = nullptr);

    void setColours(const ReadingColours &colours);
    void setCurrentChange(const EditId &id); ///< says nothing
    [[nodiscard]] bool hasCurrent() const;
    [[nodiscard]] int count() const;
    void step(int by);
    void toggleCurrent();
    void showReview(); ///< and puts the focus into it

Q_SIGNALS:
    /// A rule is to be decided on in all pages of the article's publisher.
    void sourceRuleDecided(variorum::RuleId rule, variorum::Verdict verdict);
    void changeChosen(variorum::Span page);
    void currentChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class View : std::uint8_t { All, Review, Rules, Page };

    QWidget *viewSwitch();
    QWidget *buildDetail();
    QWidget *buildRules();
    void showView(View view);
    void showCounts();
    void reviewed(Verdict verdict);
    void choose(const QModelIndex &index);
    void reload();
    void showCurrent();
    void decideRule(Verdict verdict);
    [[nodiscard]] const ChangeListModel::Row *current() const;
    [[nodiscard]] Card card(const QModelIndex &index) const;

    ReadingSession &m_reading;
    ReadingColours m_colours;
    ChangeListModel *m_model;
    RuleListModel *m_rules;
    QButtonGroup *m_views;
    FilterList *m_list;
    QListView *m_ruleList;
    PagePane *m_page;
    QWidget *m_detail;
    QLabel *m_rule;
    QLabel *m_words;
    QLabel *m_reason;
    QPushButton *m_toggle;
    QPushButton *m_ruleOff;
    QPushButton *m_ruleOn;
    QToolButton *m_ruleMore;
    EditId m_current;
};

} // namespace variorum
