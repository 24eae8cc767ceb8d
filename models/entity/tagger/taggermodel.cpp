// SPDX-License-Identifier: Apache-2.0
// The equations of the gated recurrent unit are those of Cho et al. (2014), arXiv:1406.1078, with the update gate
// weighing the candidate.
#include "models/entity/tagger/taggermodel.h"

#include "models/entity/tagger/arithmetic.h"

#include <algorithm>

namespace variorum::tagging {

namespace {

constexpr int hidden = 128; ///< states of a recurrent layer, and the width of the embedding
constexpr int across = 3 * hidden;

EntityType typeOf(int kind) {
    return kind == 1 ? EntityType::Person : kind == 2 ? EntityType::Place : EntityType::Organisation;
}

} // namespace

/// The states of one direction, written into `out` from column `offset` of its 2 hidden columns.
template <int width>
void Model::run(const Recurrent &layer, const std::vector<float> &in, int size, bool backwards, std::vector<float> &out,
                int offset) {
    std::vector<float> all(static_cast<std::size_t>(size) * across);
    for (int at = 0; at < size; ++at)
        std::copy(layer.bias.begin(), layer.bias.end(), all.begin() + static_cast<std::ptrdiff_t>(at) * across);
    multiply<width>(layer.input, in.data(), size, all.data());
    std::array<float, hidden> state{};
    std::array<float, hidden> kept{};
    for (int step = 0; step < size; ++step) {
        const int at = backwards ? size - 1 - step : step;
        float *sums = all.data() + static_cast<std::ptrdiff_t>(at) * across;
        float *candidates = sums + std::ptrdiff_t(2) * hidden;
        multiply<hidden>(layer.gates, state.data(), 1, sums);
        for (std::size_t i = 0; i < hidden; ++i)
            kept[i] = sigmoid(sums[hidden + i]) * state[i];
        multiply<hidden>(layer.candidate, kept.data(), 1, candidates);
        for (std::size_t i = 0; i < hidden; ++i) {
            const float update = sigmoid(sums[i]);
            state[i] = (1 - update) * state[i] + update * hyperbolicTangent(candidates[i]);
        }
        std::copy(state.begin(), state.end(), out.begin() + static_cast<std::ptrdiff_t>(at) * 2 * hidden + offset);
    }
}

Result<std::shared_ptr<const Model>> Model::parse(const QByteArray &data) {
    const Error damaged{ErrorCode::ResourceDamaged, {QStringLiteral("tagger/names.bin"), QStringLiteral("layout")}};
    WeightReader reader(data);
    const auto model = std::make_shared<Model>();
    const int labels = reader.head("VARTAG01", hidden, model->m_embedding, model->m_labels);
    if (labels == 0)
        return damaged;
    for (std::size_t i = 0; i < model->m_layers.size(); ++i) {
        Recurrent &layer = model->m_layers[i];
        layer.input = reader.matrix(i < 2 ? hidden : 2 * hidden, across, i < 2 ? model->m_embedding.widest() : 1);
        layer.gates = reader.matrix(hidden, 2 * hidden);
        layer.candidate = reader.matrix(hidden, hidden);
    }
    model->m_emission = reader.matrix(2 * hidden, labels);
    for (Recurrent &layer : model->m_layers) {
        layer.bias = reader.floats(across);
        const std::vector<float> more = reader.floats(across);
        for (std::size_t i = 0; i < more.size(); ++i)
            layer.bias[i] += more[i];
    }
    model->m_emissionBias = reader.floats(labels);
    model->m_chain = Chain(reader.floats(static_cast<qsizetype>(labels + 2) * labels), labels);
    if (!reader.isWhole())
        return damaged;
    return std::shared_ptr<const Model>(model);
}

std::vector<float> Model::scores(QStringView piece) const {
    const auto size = static_cast<int>(piece.size());
    std::vector<float> in;
    in.reserve(static_cast<std::size_t>(size) * hidden);
    for (const QChar unit : piece)
        m_embedding.append(unit.unicode(), in);
    for (std::size_t layer = 0; layer < m_layers.size(); layer += 2) {
        std::vector<float> out(static_cast<std::size_t>(size) * 2 * hidden);
        const auto direction = layer == 0 ? &Model::run<hidden> : &Model::run<2 * hidden>;
        direction(m_layers[layer], in, size, false, out, 0);
        direction(m_layers[layer + 1], in, size, true, out, hidden);
        in = std::move(out);
    }
    std::vector<float> scores;
    scores.reserve(static_cast<std::size_t>(size) * m_labels.size());
    for (int at = 0; at < size; ++at)
        scores.insert(scores.end(), m_emissionBias.begin(), m_emissionBias.end());
    multiply<2 * hidden>(m_emission, in.data(), size, scores.data());
    return scores;
}

std::vector<Found> Model::names(QStringView piece) const {
    std::vector<Found> found;
    if (piece.isEmpty())
        return found;
    const std::vector<float> all = scores(piece);
    const std::vector<int> path = m_chain.likeliest(all);
    std::vector<int> kinds;
    for (std::size_t at = 0; at < path.size(); ++at) {
        const int label = m_labels[static_cast<std::size_t>(path[at])];
        const auto offset = static_cast<Offset>(at);
        if (label / 2 == 0)
            continue;
        const bool open = !found.empty() && found.back().span.end == offset && kinds.back() == label / 2;
        if (label % 2 == 1 && open) {
            found.back().span.end = offset + 1;
        } else {
            found.push_back({{offset, offset + 1}, typeOf(label / 2), 0});
            kinds.push_back(label / 2);
        }
    }
    if (found.empty())
        return found;
    const Likelihood likelihood(m_chain, all);
    for (std::size_t i = 0; i < found.size(); ++i) {
        const Span span = found[i].span;
        const int begins = 2 * kinds[i];
        // What follows is no part of it.
        const Offset seen = std::min<Offset>(span.end + 1, static_cast<Offset>(piece.size()));
        found[i].sure = static_cast<float>(likelihood.of(span.begin, seen, [&](Offset at, int label) {
            const int means = m_labels[static_cast<std::size_t>(label)];
            return at == span.begin ? means == begins : (at < span.end) == (means == begins + 1);
        }));
    }
    return found;
}

} // namespace variorum::tagging
