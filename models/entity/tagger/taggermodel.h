// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QStringView>

#include <array>
#include <cstdint>
#include <memory>
#include <vector>

namespace variorum::tagging {

constexpr int hidden = 128; ///< states of a recurrent layer, and the width of the embedding
constexpr int across = 3 * hidden;

/// A matrix of whole numbers, to be multiplied with a vector of whole numbers: the compiler makes eight products of
/// 16 bits at once where it makes four of floats, and no weight has more than 8.
struct Matrix {
    int inputs = 0;
    int outputs = 0;
    std::vector<std::int16_t> weights; ///< outputs × inputs
    std::vector<float> scales;         ///< of each input: what makes it a whole number together with its weights' scale
    float unit = 0;                    ///< what one of a product is worth
};

/// One direction of a layer: what the input adds to both gates and the candidate, and what the state before adds.
struct Recurrent {
    Matrix input;     ///< in → 3 hidden
    Matrix gates;     ///< hidden → 2 hidden: update, reset
    Matrix candidate; ///< hidden → hidden
    std::vector<float> bias;
};

/// The weights of resources/tagger/names.bin; its layout is described in convert.py there.
struct Model {
    std::array<std::uint16_t, 65536> rowOf{}; ///< the row of a UTF-16 unit
    std::vector<float> scales;                ///< of the rows of the embedding
    std::vector<std::int8_t> embedding;
    std::vector<std::uint8_t> labels; ///< 0: none; 2 n begins and 2 n + 1 continues a name of kind n
    std::array<Recurrent, 4> layers;  ///< forward and backward, twice
    Matrix emission;                  ///< 2 hidden → labels
    std::vector<float> emissionBias;
    std::vector<float> transitions; ///< (labels + 2) × labels: from the beginning, to the end, from each to each

    /// Errors: ResourceDamaged.
    [[nodiscard]] static Result<std::shared_ptr<const Model>> parse(const QByteArray &data);
    /// The likeliest label of each unit of a folded piece of text. Time grows with its length.
    [[nodiscard]] std::vector<int> label(QStringView piece) const;
};

} // namespace variorum::tagging
