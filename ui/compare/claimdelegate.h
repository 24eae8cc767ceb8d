// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/compare/comparison.h"

#include <QIcon>
#include <QStyledItemDelegate>

namespace variorum {

/// A status as a picture: a warning sign, a tick, an empty ring, two rings. They differ in shape, not only in colour.
[[nodiscard]] QIcon claimStatusIcon(ClaimStatus status, bool dark, qreal pixelRatio = 2);

/// Cells of a claim table: the status has its picture, a conflict is tinted and bold where sources state it.
class ClaimDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace variorum
