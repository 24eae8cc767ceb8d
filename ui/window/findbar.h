// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/span.h"

#include <QFrame>

#include <vector>

class QLabel;
class QLineEdit;

namespace variorum {

class TextView;

/// Finds words in what a view shows; script, width and case do not matter.
class FindBar : public QFrame {
    Q_OBJECT

public:
    explicit FindBar(TextView *view, QWidget *parent = nullptr);

    void open();
    void step(int by);
    void refresh(); ///< after another document

Q_SIGNALS:
    void opened();
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void search();
    void showCount();

    TextView *m_view;
    QLineEdit *m_words;
    QLabel *m_count;
    std::vector<Span> m_hits; ///< of the view's document
    int m_current = -1;
};

} // namespace variorum
