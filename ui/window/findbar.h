// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/span.h"

#include <QFrame>

#include <vector>

class QLabel;
class QLineEdit;

namespace variorum {

class TextView;

/// Finds words in what a view shows and marks them all; script, width and case do not matter, nor where paragraphs end.
class FindBar : public QFrame {
    Q_OBJECT

public:
    explicit FindBar(TextView *view, QWidget *parent = nullptr);

    /// Searches a view from now on. `prompt` says in an empty field what that is.
    void open(TextView *view, const QString &prompt);
    /// The next hit or the one before, round the end. Where the bar is closed it comes back with its last words.
    void step(int by);
    void refresh(); ///< after another document: the view stays where it is
    [[nodiscard]] bool hasWords() const;
    [[nodiscard]] TextView *view() const { return m_view; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void collect();
    void search();
    void goTo(int hit);
    void showCount();

    TextView *m_view;
    QLineEdit *m_words;
    QLabel *m_count;
    std::vector<Span> m_hits; ///< of the view's document
    int m_current = -1;
};

} // namespace variorum
