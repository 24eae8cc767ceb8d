// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QTreeWidget;
class QTreeWidgetItem;

namespace variorum {

class ReadingSession;

/// What the open page is: encoding, size and script, what became of its characters and by which rules, notices, and
/// places that are uncertain.
class PagePane : public QWidget {
    Q_OBJECT

public:
    explicit PagePane(ReadingSession &reading, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void reload();
    QTreeWidgetItem *group(const QString &title);

    ReadingSession &m_reading;
    QTreeWidget *m_tree;
    bool m_stale = true; ///< counting a large page is for who looks at it
};

} // namespace variorum
