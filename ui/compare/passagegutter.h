// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/compare/comparisonmarks.h"

#include <QPainterPath>
#include <QWidget>

#include <memory>
#include <vector>

namespace variorum {

class CompareColumn;

/// The strip between two columns: a curved band joins the two places of each passage that is in sight on either side.
class PassageGutter : public QWidget {
    Q_OBJECT

public:
    PassageGutter(CompareColumn *left, CompareColumn *right, std::shared_ptr<const ComparisonMarks> marks,
                  QWidget *parent = nullptr);

    void setActivePassage(int passage);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void passageHovered(int passage);
    void passageActivated(int passage);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    struct Band {
        int passage = 0;
        QPainterPath path;
    };
    [[nodiscard]] std::vector<Band> bands() const;
    [[nodiscard]] int passageAt(QPoint position) const;

    CompareColumn *m_left;
    CompareColumn *m_right;
    std::shared_ptr<const ComparisonMarks> m_marks;
    int m_active = -1;
};

} // namespace variorum
