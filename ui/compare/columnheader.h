// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/article/article.h"

#include <QWidget>

class QLabel;

namespace variorum {

/// What stands above a column: the title, who published it when, which source it copies, and a button that opens it in
/// the reader. One line for each, cut where it is long; the whole is in the tooltip.
class ColumnHeader : public QWidget {
    Q_OBJECT

public:
    /// `copied` is the name of the source of which this one is a mirror, or empty.
    ColumnHeader(const Article &article, const QString &title, const QString &copied, QWidget *parent = nullptr);

Q_SIGNALS:
    void openRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QString m_titleText;
    QString m_detailText;
    QLabel *m_title;
    QLabel *m_detail;
};

} // namespace variorum
