// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <utility>
#include <vector>

#include "models/base/span.h"

namespace variorum {

class ReaderView;
class SourceView;

/// Lets the reader and the source follow each other, and mirrors hover and selection. Exact where a block begins at the
/// top of either side; between two beginnings the share of the way is the same on both. Both views must outlive it.
/// Call refresh() after a new reading was given to them.
class ScrollSync : public QObject {
    Q_OBJECT

public:
    ScrollSync(ReaderView *reader, SourceView *source, QObject *parent = nullptr);

    void setEnabled(bool enabled);
    [[nodiscard]] bool isEnabled() const { return m_enabled; }
    void refresh();

private:
    ReaderView *m_reader;
    SourceView *m_source;
    bool m_enabled = true;
    bool m_following = false;
};

} // namespace variorum
