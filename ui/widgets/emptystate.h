// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace variorum {

/// What stands where there is nothing to show yet: a title, a sentence that says what to do, and buttons to do it.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    /// The first action is the default one.
    void setContents(const QString &title, const QString &text, const QStringList &actions = {});
    /// The colours of the title and the text; those of the palette at first.
    void setInk(const QColor &title, const QColor &text);

Q_SIGNALS:
    void actionTriggered(int index);

private:
    QVBoxLayout *m_buttons = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_text = nullptr;
};

} // namespace variorum
