// SPDX-License-Identifier: Apache-2.0
// The equations of the long short-term memory are those of Zaremba et al. (2014), arXiv:1409.2329.
#include "models/entity/tagger/secondmodel.h"

#include "models/entity/tagger/arithmetic.h"

#include <algorithm>

namespace variorum::tagging {

namespace {

EntityType typeOf(int kind) {
    return kind == 1 ? EntityType::Person : kind == 2 ? EntityType::Place : EntityType::Organisation;
}

} // namespace

void SecondModel::run(const Recurrent &layer, const std::vector<float> &in, int size, bool backwards,
                      std::vector<float> &out) {
    constexpr int across = 4 * states;
    std::vector<float> all(static_cast<std::size_t>(size) * across);
    for (int at = 0; at < size; ++at)
        std::copy(layer.bias.begin(), layer.bias.end(), all.begin() + static_cast<std::ptrdiff_t>(at) * across);
    multiply<states>(layer.input, in.data(), size, all.data());
    std::array<float, states> state{};
    std::array<float, states> cell{};
    for (int step = 0; step < size; ++step) {
        const int at = backwards ? size - 1 - step : step;
        float *sums = all.data() + static_cast<std::ptrdiff_t>(at) * across;
        multiply<states>(layer.state, state.data(), 1, sums);
        for (std::size_t i = 0; i < states; ++i) {
            cell[i] = sigmoid(sums[2 * states + i]) * cell[i] + sigmoid(sums[i]) * hyperbolicTangent(sums[states + i]);
            state[i] = sigmoid(sums[3 * states + i]) * hyperbolicTangent(cell[i]);
        }
        std::copy(state.begin(), state.end(),
                  out.begin() + (std::ptrdiff_t(2) * at + (backwards ? 1 : 0)) * std::ptrdiff_t(states));
    }
}

Result<std::shared_ptr<const SecondModel>> SecondModel::parse(const QByteArray &data) {
    const Error damaged{ErrorCode::ResourceDamaged, {QStringLiteral("tagger/second.bin"), QStringLiteral("layout")}};
    WeightReader reader(data);
    const auto model = std::make_shared<SecondModel>();
    const int labels = reader.head("VARTAG02", states, model->m_embedding, model->m_labels);
    if (labels == 0)
        return damaged;
    for (Recurrent &layer : model->m_layers) {
        layer.input = reader.matrix(states, 4 * states, model->m_embedding.widest());
        layer.state = reader.matrix(states, 4 * states);
    }
    model->m_dense = reader.matrix(2 * states, states);
    model->m_emission = reader.matrix(states, labels);
    for (Recurrent &layer : model->m_layers)
        layer.bias = reader.floats(std::ptrdiff_t(4) * states);
    model->m_denseBias = reader.floats(states);
    model->m_emissionBias = reader.floats(labels);
    model->m_chain = Chain(reader.floats(static_cast<qsizetype>(labels + 2) * labels), labels);
    if (!reader.isWhole())
        return damaged;
    return std::shared_ptr<const SecondModel>(model);
}

std::vector<float> SecondModel::scores(QStringView sentence) const {
    const auto size = static_cast<int>(sentence.size());
    const auto count = static_cast<std::size_t>(size);
    std::vector<float> in;
    in.reserve(count * states);
    for (const QChar unit : sentence)
        m_embedding.append(unit.unicode(), in);
    std::vector<float> both(count * 2 * states);
    run(m_layers[0], in, size, false, both);
    run(m_layers[1], in, size, true, both);
    std::vector<float> dense;
    std::vector<float> scores;
    for (int at = 0; at < size; ++at) {
        dense.insert(dense.end(), m_denseBias.begin(), m_denseBias.end());
        scores.insert(scores.end(), m_emissionBias.begin(), m_emissionBias.end());
    }
    multiply<2 * states>(m_dense, both.data(), size, dense.data());
    std::transform(dense.begin(), dense.end(), dense.begin(), hyperbolicTangent);
    multiply<states>(m_emission, dense.data(), size, scores.data());
    return scores;
}

std::vector<Found> SecondModel::names(QStringView sentence) const {
    enum Place { begins, continues, ends, alone };
    std::vector<Found> found;
    if (sentence.isEmpty())
        return found;
    const std::vector<float> all = scores(sentence);
    const std::vector<int> path = m_chain.likeliest(all);
    int open = -1;
    std::vector<int> kinds;
    for (std::size_t at = 0; at < path.size(); ++at) {
        const int label = m_labels[static_cast<std::size_t>(path[at])];
        const auto offset = static_cast<Offset>(at);
        const int place = label % 4;
        if (label == 0 || place == begins)
            open = label == 0 ? -1 : static_cast<int>(offset);
        if (label > 0 && (place == alone || (place == ends && open >= 0))) {
            found.push_back({{place == alone ? offset : open, offset + 1}, typeOf(label / 4), 0});
            kinds.push_back(label / 4);
            open = -1;
        }
    }
    if (found.empty())
        return found;
    const Likelihood likelihood(m_chain, all);
    for (std::size_t i = 0; i < found.size(); ++i) {
        const Span span = found[i].span;
        found[i].sure = static_cast<float>(likelihood.of(span.begin, span.end, [&](Offset at, int label) {
            const int place = span.length() == 1   ? alone
                              : at == span.begin   ? begins
                              : at + 1 == span.end ? ends
                                                   : continues;
            return m_labels[static_cast<std::size_t>(label)] == 4 * kinds[i] + place;
        }));
    }
    return found;
}

} // namespace variorum::tagging
