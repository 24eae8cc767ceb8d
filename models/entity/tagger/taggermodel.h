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

/// The first network: clauses, letters folded.
class Model {
public:
    /// The weights of resources/tagger/names.bin; its layout is described in convert.py there. Errors:
    /// ResourceDamaged.
    [[nodiscard]] static Result<std::shared_ptr<const Model>> parse(const QByteArray &data);
    /// The names in a folded piece of text, sorted and disjoint. Time grows with its length.
    [[nodiscard]] std::vector<Found> names(QStringView piece) const;

private:
    /// One direction of a layer: what the input adds to both gates and the candidate, and what the state before adds.
    struct Recurrent {
        Matrix input;     ///< in → 3 hidden
        Matrix gates;     ///< hidden → 2 hidden: update, reset
        Matrix candidate; ///< hidden → hidden
        std::vector<float> bias;
    };

    template <int width>
    static void run(const Recurrent &layer, const std::vector<float> &in, int size, bool backwards,
                    std::vector<float> &out, int offset);
    [[nodiscard]] std::vector<float> scores(QStringView piece) const;

    Embedding m_embedding;
    std::vector<std::uint8_t> m_labels; ///< 0: none; 2 n begins and 2 n + 1 continues a name of kind n
    std::array<Recurrent, 4> m_layers;  ///< forward and backward, twice
    Matrix m_emission;                  ///< 2 hidden → labels
    std::vector<float> m_emissionBias;
    Chain m_chain;
};

} // namespace variorum::tagging
