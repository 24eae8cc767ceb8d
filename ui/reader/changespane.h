// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/articleparts.h"
#include "models/session/readingsession.h"
#include "ui/widgets/carddelegate.h"
#include "ui/widgets/typography.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace variorum {

class FilterList;

/// Every change of the page, what it did and why; each can be turned off and on, alone or with all of its rule.
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

Q_SIGNALS:
    void changeChosen(variorum::Span page);
    void currentChanged();

private:
    void reload();
    void showCurrent();
    void decideRule(Verdict verdict);
    [[nodiscard]] const ChangeListModel::Row *current() const;
    [[nodiscard]] Card card(const QModelIndex &index) const;

    ReadingSession &m_reading;
    ReadingColours m_colours;
    ChangeListModel *m_model;
    FilterList *m_list;
    QWidget *m_detail;
    QLabel *m_rule;
    QLabel *m_words;
    QLabel *m_reason;
    QPushButton *m_toggle;
    QPushButton *m_ruleOff;
    QPushButton *m_ruleOn;
    EditId m_current;
};

} // namespace variorum
