// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace variorum {

/// What stands where there is nothing to show yet: a title, a sentence that says what to do, and buttons to do it.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    /// The first action is the default one. By Tab they come behind what the state stands in.
    void setContents(const QString &title, const QString &text, const QStringList &actions = {});
    /// The colours of the title and the text; those of the palette at first.
    void setInk(const QColor &title, const QColor &text);
    /// Gives the keys to the first action, where there is one.
    void takeFocus() const;

Q_SIGNALS:
    void actionTriggered(int index);

private:
    QVBoxLayout *m_buttons = nullptr;
    QPushButton *m_first = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_text = nullptr;
};

} // namespace variorum
