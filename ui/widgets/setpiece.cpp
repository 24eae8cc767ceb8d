// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/setpiece.h"

#include <algorithm>
#include <cmath>

namespace variorum {

namespace {

const ScreenCluster &at(const std::vector<ScreenCluster> &clusters, int index) {
    return clusters[static_cast<std::size_t>(index)];
}

/// The x of a place inside a cluster: its characters share its width.
float inside(const ScreenCluster &cluster, Offset offset) {
    const float share = cluster.span.isEmpty() ? 0 : float(offset - cluster.span.begin) / float(cluster.span.length());
    return cluster.rightToLeft ? cluster.x + cluster.width * (1 - share) : cluster.x + cluster.width * share;
}

} // namespace

Span SetPiece::spanOf(const ScreenLine &line) const {
    if (line.first == line.last) {
        const Offset place =
            line.first < static_cast<int>(clusters.size()) ? at(clusters, line.first).span.begin : span.end;
        return {place, place};
    }
    return {at(clusters, line.first).span.begin, at(clusters, line.last - 1).span.end};
}

int SetPiece::lineAt(Offset offset) const {
    const int cluster = clusterAt(offset);
    if (cluster < 0)
        return static_cast<int>(lines.size()) - 1;
    const auto after = std::upper_bound(lines.begin(), lines.end(), cluster,
                                        [](int index, const ScreenLine &line) { return index < line.first; });
    return std::max(0, static_cast<int>(after - lines.begin()) - 1);
}

int SetPiece::lineAtHeight(int y) const {
    const auto after = std::upper_bound(lines.begin(), lines.end(), y,
                                        [](int distance, const ScreenLine &line) { return distance < line.top; });
    return std::max(0, static_cast<int>(after - lines.begin()) - 1);
}

int SetPiece::clusterAt(Offset offset) const {
    if (clusters.empty() || offset >= span.end)
        return -1;
    const auto after = std::upper_bound(clusters.begin(), clusters.end(), offset,
                                        [](Offset place, const ScreenCluster &c) { return place < c.span.begin; });
    return std::max(0, static_cast<int>(after - clusters.begin()) - 1);
}

float SetPiece::caretX(Offset offset, bool endOfLine) const {
    const int cluster = clusterAt(offset);
    if (cluster < 0)
        return lines.back().first == lines.back().last ? lines.back().x : inside(clusters.back(), span.end);
    const ScreenCluster &here = at(clusters, cluster);
    const int line = lineAt(offset);
    if (endOfLine && offset == here.span.begin && line > 0 && lines[static_cast<std::size_t>(line)].first == cluster)
        return inside(at(clusters, cluster - 1), offset);
    return inside(here, offset);
}

Offset SetPiece::placeInLine(int line, float x) const {
    const ScreenLine &in = lines[static_cast<std::size_t>(line)];
    Offset nearest = spanOf(in).begin;
    float distance = INFINITY;
    const auto consider = [&](Offset place, float where) {
        if (std::abs(where - x) < distance) {
            distance = std::abs(where - x);
            nearest = place;
        }
    };
    for (int i = in.first; i < in.last; ++i) {
        const ScreenCluster &cluster = at(clusters, i);
        const Offset step = cluster.divisible ? 1 : cluster.span.length();
        for (Offset place = cluster.span.begin; place < cluster.span.end; place += step)
            consider(place, inside(cluster, place));
        consider(cluster.span.end, inside(cluster, cluster.span.end));
    }
    return nearest;
}

Offset SetPiece::characterInLine(int line, float x) const {
    const ScreenLine &in = lines[static_cast<std::size_t>(line)];
    for (int i = in.first; i < in.last; ++i) {
        const ScreenCluster &cluster = at(clusters, i);
        // The little room that justifying leaves between two characters is the first one's: no pointer falls through.
        const float end = cluster.x + cluster.width;
        const float next = i + 1 < in.last ? at(clusters, i + 1).x : end;
        if (x < cluster.x || x >= (next - end < float(em) / 2 ? std::max(next, end) : end))
            continue;
        if (!cluster.divisible)
            return cluster.span.begin;
        const float share = (x - cluster.x) / cluster.width * float(cluster.span.length());
        return std::min(cluster.span.begin + static_cast<Offset>(share), cluster.span.end - 1);
    }
    return -1;
}

std::vector<SetPiece::Extent> SetPiece::extentsIn(int line, Span wanted) const {
    std::vector<Extent> extents;
    const ScreenLine &in = lines[static_cast<std::size_t>(line)];
    for (int i = in.first; i < in.last; ++i) {
        const ScreenCluster &cluster = at(clusters, i);
        if (cluster.span.begin >= wanted.end)
            break;
        if (!cluster.span.overlaps(wanted))
            continue;
        const Span part = cluster.span.intersected(wanted);
        const float a = inside(cluster, part.begin);
        const float b = inside(cluster, part.end);
        const Extent extent{std::min(a, b), std::max(a, b)};
        // What comes next on the line goes on from here; the room between the two belongs to both.
        Extent *last = extents.empty() ? nullptr : &extents.back();
        const bool goesOn = last && (cluster.rightToLeft ? std::abs(last->left - extent.right) < float(em)
                                                         : std::abs(extent.left - last->right) < float(em));
        if (goesOn && at(clusters, i - 1).rightToLeft == cluster.rightToLeft) {
            last->left = std::min(last->left, extent.left);
            last->right = std::max(last->right, extent.right);
        } else {
            extents.push_back(extent);
        }
    }
    std::sort(extents.begin(), extents.end(), [](const Extent &a, const Extent &b) { return a.left < b.left; });
    return extents;
}

} // namespace variorum
