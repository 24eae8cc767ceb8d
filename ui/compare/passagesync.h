// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/compare/comparisonmarks.h"

#include <QObject>

#include <memory>
#include <vector>

namespace variorum {

class CompareColumn;

/// Lets the columns of a comparison scroll together, by passages: where the column that is scrolled has a passage at
/// the reading line, a third of the way down, the others have it there too; between two passages the share of the way
/// is the same. Where another source tells things in another order, the passages that follow the order lead.
class PassageSync : public QObject {
    Q_OBJECT

public:
    PassageSync(std::vector<CompareColumn *> columns, std::shared_ptr<const ComparisonMarks> marks,
                QObject *parent = nullptr);

    void setEnabled(bool enabled) { m_enabled = enabled; }
    /// Puts a passage beside itself in all columns that have it, as high as it stands in `leader`.
    void align(int passage, const CompareColumn *leader);
    /// Moves the others after `leader` was scrolled by the program.
    void follow(const CompareColumn *leader);

private:
    struct Point {
        Offset leader = 0;
        Offset other = 0;
    };
    [[nodiscard]] const std::vector<Point> &pointsOf(int leader, int other) const;
    [[nodiscard]] std::vector<Point> made(int leader, int other) const;
    void scrolled(const CompareColumn *leader);
    void place(const CompareColumn &leader, CompareColumn &other) const;

    std::vector<CompareColumn *> m_columns;
    std::shared_ptr<const ComparisonMarks> m_marks;
    std::vector<int> m_placed;                        ///< scroll positions that this set itself, by column
    mutable std::vector<std::vector<Point>> m_points; ///< by leader and other, made when needed
    bool m_enabled = true;
    bool m_following = false;
};

} // namespace variorum
