// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"
#include "models/entity/tagger/chain.h"
#include "models/entity/tagger/weights.h"

#include <QByteArray>
#include <QStringView>

#include <array>
#include <cstdint>
#include <memory>
#include <vector>

namespace variorum::tagging {

/// The second network: whole sentences as they are written, in Simplified characters.
class SecondModel {
public:
    /// The weights of resources/tagger/second.bin; its layout is described in convert_second.py there. Errors:
    /// ResourceDamaged.
    [[nodiscard]] static Result<std::shared_ptr<const SecondModel>> parse(const QByteArray &data);
    /// The names in a sentence, sorted and disjoint. Time grows with its length.
    [[nodiscard]] std::vector<Found> names(QStringView sentence) const;

private:
    static constexpr int states = 100; ///< of a direction, and the width of the embedding

    /// One direction: what the input and the state before add to input gate, candidate, forget gate and output gate.
    struct Recurrent {
        Matrix input; ///< states → 4 states
        Matrix state; ///< states → 4 states
        std::vector<float> bias;
    };

    static void run(const Recurrent &layer, const std::vector<float> &in, int size, bool backwards,
                    std::vector<float> &out);
    [[nodiscard]] std::vector<float> scores(QStringView sentence) const;

    Embedding m_embedding;
    std::vector<std::uint8_t> m_labels; ///< 0: none; 4 n + 0, 1, 2, 3 begins, continues, ends, is a name of kind n
    std::array<Recurrent, 2> m_layers;  ///< forward and backward
    Matrix m_dense;                     ///< 2 states → states
    Matrix m_emission;                  ///< states → labels
    std::vector<float> m_denseBias;
    std::vector<float> m_emissionBias;
    Chain m_chain;
};

} // namespace variorum::tagging
