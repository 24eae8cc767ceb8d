// SPDX-License-Identifier: Apache-2.0
#include "models/exporting/visualorder.h"

#include <unicode/ubidi.h>

#include <memory>
#include <numeric>

namespace variorum {

TextDirections directionsOf(const QString &text) {
    TextDirections directions;
    const auto length = static_cast<std::int32_t>(text.size());
    UErrorCode error = U_ZERO_ERROR;
    const std::unique_ptr<UBiDi, decltype(&ubidi_close)> bidi(ubidi_openSized(length, 0, &error), &ubidi_close);
    if (U_SUCCESS(error))
        ubidi_setPara(bidi.get(), reinterpret_cast<const UChar *>(text.utf16()), length, UBIDI_DEFAULT_LTR, nullptr,
                      &error);
    const UBiDiLevel *levels = U_SUCCESS(error) ? ubidi_getLevels(bidi.get(), &error) : nullptr;
    if (U_FAILURE(error) || levels == nullptr) {
        directions.levels.assign(static_cast<std::size_t>(length), 0);
        return directions;
    }
    directions.levels.assign(levels, levels + length);
    directions.paragraph = ubidi_getParaLevel(bidi.get());
    return directions;
}

void orderVisually(const ShapedText &shaped, std::size_t firstCluster, const TextDirections &directions, qreal right,
                   std::vector<qreal> &x) {
    const std::size_t count = x.size();
    if (count == 0)
        return;
    std::vector<std::uint8_t> levels(count);
    std::vector<qreal> room(count);
    bool blank = true; // blanks at the end run like the paragraph (rule L1)
    for (std::size_t i = count; i-- > 0;) {
        const ShapedCluster &cluster = shaped.clusters[firstCluster + i];
        room[i] = i + 1 < count ? x[i + 1] - x[i] : cluster.advance;
        blank = blank && shaped.text[cluster.text.begin].isSpace();
        levels[i] = blank ? directions.paragraph : directions.levels[static_cast<std::size_t>(cluster.text.begin)];
    }
    std::vector<std::int32_t> order(count);
    ubidi_reorderVisual(levels.data(), static_cast<std::int32_t>(count), order.data());
    qreal at = x.front();
    if (directions.paragraph % 2 == 1)
        at = right - std::accumulate(room.begin(), room.end(), 0.0);
    for (const std::int32_t place : order) {
        const auto i = static_cast<std::size_t>(place);
        x[i] = at;
        at += room[i];
    }
}

} // namespace variorum
