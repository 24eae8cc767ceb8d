// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/pipeline/reading.h"
#include "ui/reader/syncpoints.h"
#include "ui/widgets/typography.h"

#include <QObject>
#include <QSize>

#include <vector>

namespace variorum {

class ReaderView;
class PageSide;
class TextView;

/// Lets the reader and the page beside it follow each other, and mirrors hover and selection. Exact where a block
/// begins at the top of either side; between two beginnings the share of the way is the same on both, unless what
/// stands between them is screens longer on the side that follows. Both views must outlive it. Call refresh() after a
/// new reading was given to them.
class ScrollSync : public QObject {
    Q_OBJECT

public:
    ScrollSync(ReaderView *reader, PageSide *source, QObject *parent = nullptr);

    /// Another view of the page from now on.
    void setSource(PageSide *source);

    void setEnabled(bool enabled);
    [[nodiscard]] bool isEnabled() const { return m_enabled; }
    /// Takes up the views' new contents. On another page the source goes to where the reader stands; on the same one
    /// the side that was scrolled last stays, and the other is put where it belongs.
    void refresh();

private:
    enum class Side : std::uint8_t { Reader, Source };

    void scrolled(Side side);
    void follow(Side leader);
    void mirror();
    [[nodiscard]] TextView *view(Side side) const;
    [[nodiscard]] Offset offset(Side side, std::size_t point) const;
    [[nodiscard]] std::size_t pointAtTop(Side side) const;

    ReaderView *m_reader;
    PageSide *m_source = nullptr;
    ReadingPointer m_reading;        ///< that m_points are of
    std::vector<SyncPoint> m_points; ///< those of the page in the document of its view
    Span m_readerHover;              ///< of the page text, as all that is mirrored
    Span m_sourceHover;
    bool m_enabled = true;
    bool m_following = false;
    /// What moves lines without anybody scrolling.
    struct Look {
        QSize size;
        Typography typography;
        double zoom = 0;
        friend bool operator==(const Look &, const Look &) = default;
    };
    [[nodiscard]] Look lookOf(Side side) const;
    [[nodiscard]] bool isStale() const;

    Look m_looks[2];
    int m_placed[2] = {-1, -1};   ///< the scroll bar's value that following gave to a side
    Side m_leader = Side::Reader; ///< the side that was scrolled last
};

} // namespace variorum
