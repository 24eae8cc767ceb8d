// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <vector>

namespace variorum {

class SourceMarks;
class TextView;

/// A strip beside the page's scroll bar: the more of a place was changed, the deeper its colour; what is discarded is
/// grey, what waits for a decision has a tick of its own. A click goes there.
class HeatStrip : public QWidget {
    Q_OBJECT

public:
    static constexpr int thickness = 12; ///< pixels

    explicit HeatStrip(TextView *view);

    /// nullptr: nothing to show. Must outlive what is shown.
    void setMarks(const SourceMarks *marks);
    /// How much of what stands at a height of the strip was changed, 0 to 1.
    [[nodiscard]] double heatAt(int y) const;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    struct Row {
        float changed = 0;   ///< share of its characters
        float discarded = 0; ///< the same
        bool waits = false;
    };
    void measure();
    void goTo(int y);

    TextView *m_view;
    const SourceMarks *m_marks = nullptr;
    std::vector<Row> m_rows; ///< of pixels; empty until asked for
};

} // namespace variorum
