// SPDX-License-Identifier: Apache-2.0
// The equations of the gated recurrent unit are those of Cho et al. (2014), arXiv:1406.1078, with the update gate
// weighing the candidate; the decoding is Viterbi's.
#include "models/entity/tagger/taggermodel.h"

#include <QtEndian>

#include <algorithm>
#include <cmath>
#include <cstring>

namespace variorum::tagging {

namespace {

class Reader {
public:
    explicit Reader(const QByteArray &data) : m_data(data) {}
    [[nodiscard]] bool failed() const { return m_failed; }
    [[nodiscard]] bool atEnd() const { return m_at == m_data.size(); }

    const char *take(qsizetype size) {
        if (m_failed || size < 0 || m_data.size() - m_at < size) {
            m_failed = true;
            return nullptr;
        }
        m_at += size;
        return m_data.constData() + m_at - size;
    }
    int number() {
        const char *data = take(2);
        return data ? qFromLittleEndian<quint16>(data) : 0;
    }
    std::vector<float> floats(qsizetype count) {
        std::vector<float> values;
        if (const char *data = take(count * 4)) {
            values.resize(static_cast<std::size_t>(count));
            for (qsizetype i = 0; i < count; ++i) {
                const quint32 bits = qFromLittleEndian<quint32>(data + 4 * i);
                std::memcpy(&values[static_cast<std::size_t>(i)], &bits, 4);
            }
        }
        return values;
    }
    Matrix matrix(int rows, int columns) {
        Matrix matrix{rows, columns, {}};
        const std::vector<float> scales = floats(rows);
        const char *whole = take(static_cast<qsizetype>(rows) * columns);
        if (!whole)
            return matrix;
        matrix.values.resize(static_cast<std::size_t>(rows) * static_cast<std::size_t>(columns));
        for (std::size_t i = 0; i < matrix.values.size(); ++i)
            matrix.values[i] =
                static_cast<float>(static_cast<std::int8_t>(whole[i])) * scales[i / static_cast<std::size_t>(columns)];
        return matrix;
    }

private:
    const QByteArray &m_data;
    qsizetype m_at = 0;
    bool m_failed = false;
};

/// sum += factor * row: all the arithmetic of the network goes through here.
void addScaled(float *__restrict sum, const float *__restrict row, float factor, int size) {
    for (int i = 0; i < size; ++i)
        sum[i] += factor * row[i];
}

float sigmoid(float x) {
    return 1 / (1 + std::exp(-x));
}

/// The states of one direction, written into `out` from column `offset` of its 2 hidden columns.
void run(const Recurrent &layer, const std::vector<float> &in, int width, int size, bool backwards,
         std::vector<float> &out, int offset) {
    std::array<float, hidden> state{};
    std::array<float, across> sums{};
    for (int step = 0; step < size; ++step) {
        const int at = backwards ? size - 1 - step : step;
        std::copy(layer.bias.begin(), layer.bias.end(), sums.begin());
        for (int i = 0; i < width; ++i)
            addScaled(sums.data(), layer.input.row(i), in[static_cast<std::size_t>(at * width + i)], across);
        for (int i = 0; i < hidden; ++i)
            addScaled(sums.data(), layer.gates.row(i), state[static_cast<std::size_t>(i)], 2 * hidden);
        for (int i = 0; i < hidden; ++i) {
            const float reset = sigmoid(sums[static_cast<std::size_t>(hidden + i)]);
            addScaled(sums.data() + std::ptrdiff_t(2) * hidden, layer.candidate.row(i),
                      reset * state[static_cast<std::size_t>(i)], hidden);
        }
        float *target = out.data() + static_cast<std::ptrdiff_t>(at) * 2 * hidden + offset;
        for (std::size_t i = 0; i < hidden; ++i) {
            const float update = sigmoid(sums[i]);
            state[i] = (1 - update) * state[i] + update * std::tanh(sums[std::size_t(2) * hidden + i]);
            target[i] = state[i];
        }
    }
}

std::vector<int> viterbi(const std::vector<float> &scores, const std::vector<float> &transitions, int size,
                         int labels) {
    const auto count = static_cast<std::size_t>(labels);
    const float *from = transitions.data() + 2 * count;
    std::vector<float> best(transitions.begin(), transitions.begin() + labels);
    std::vector<int> back(static_cast<std::size_t>(size) * count);
    for (int at = 0; at < size; ++at) {
        const float *here = scores.data() + static_cast<std::size_t>(at) * count;
        std::vector<float> next(count);
        for (std::size_t to = 0; to < count; ++to) {
            std::size_t source = 0;
            float score = best[to];
            if (at > 0) {
                score = best[0] + from[to];
                for (std::size_t i = 1; i < count; ++i) {
                    const float candidate = best[i] + from[i * count + to];
                    if (candidate > score) {
                        score = candidate;
                        source = i;
                    }
                }
            }
            next[to] = score + here[to];
            back[static_cast<std::size_t>(at) * count + to] = static_cast<int>(source);
        }
        best = std::move(next);
    }
    for (std::size_t i = 0; i < count; ++i)
        best[i] += transitions[count + i];
    std::vector<int> path(static_cast<std::size_t>(size));
    int label = static_cast<int>(std::max_element(best.begin(), best.end()) - best.begin());
    for (int at = size - 1; at >= 0; --at) {
        path[static_cast<std::size_t>(at)] = label;
        label = back[static_cast<std::size_t>(at) * count + static_cast<std::size_t>(label)];
    }
    return path;
}

} // namespace

Result<std::shared_ptr<const Model>> Model::parse(const QByteArray &data) {
    const Error damaged{ErrorCode::ResourceDamaged, {QStringLiteral("tagger/names.bin"), QStringLiteral("layout")}};
    Reader reader(data);
    const char *magic = reader.take(8);
    if (!magic || std::memcmp(magic, "VARTAG01", 8) != 0)
        return damaged;
    const auto model = std::make_shared<Model>();
    const int rows = reader.number();
    const int labels = reader.number();
    if (rows < 1 || labels < 1 || labels > 255)
        return damaged;
    model->rowOf.fill(static_cast<std::uint16_t>(rows - 1));
    for (int row = 0; row < rows; ++row) {
        if (const int unit = reader.number())
            model->rowOf[static_cast<std::size_t>(unit)] = static_cast<std::uint16_t>(row);
    }
    if (const char *kinds = reader.take(labels))
        model->labels.assign(kinds, kinds + labels);
    model->scales = reader.floats(rows);
    if (const char *whole = reader.take(static_cast<qsizetype>(rows) * hidden))
        model->embedding.assign(whole, whole + static_cast<std::ptrdiff_t>(rows) * hidden);
    for (std::size_t i = 0; i < model->layers.size(); ++i) {
        Recurrent &layer = model->layers[i];
        layer.input = reader.matrix(i < 2 ? hidden : 2 * hidden, across);
        layer.gates = reader.matrix(hidden, 2 * hidden);
        layer.candidate = reader.matrix(hidden, hidden);
    }
    model->emission = reader.matrix(2 * hidden, labels);
    for (Recurrent &layer : model->layers) {
        layer.bias = reader.floats(across);
        const std::vector<float> more = reader.floats(across);
        for (std::size_t i = 0; i < more.size(); ++i)
            layer.bias[i] += more[i];
    }
    model->emissionBias = reader.floats(labels);
    model->transitions = reader.floats(static_cast<qsizetype>(labels + 2) * labels);
    if (reader.failed() || !reader.atEnd())
        return damaged;
    return std::shared_ptr<const Model>(model);
}

std::vector<int> Model::label(QStringView piece) const {
    const auto size = static_cast<int>(piece.size());
    if (size == 0)
        return {};
    std::vector<float> in(static_cast<std::size_t>(size) * hidden);
    for (int at = 0; at < size; ++at) {
        const std::size_t row = rowOf[piece[at].unicode()];
        for (std::size_t i = 0; i < hidden; ++i)
            in[static_cast<std::size_t>(at) * hidden + i] =
                scales[row] * static_cast<float>(embedding[row * hidden + i]);
    }
    int width = hidden;
    for (std::size_t layer = 0; layer < layers.size(); layer += 2) {
        std::vector<float> out(static_cast<std::size_t>(size) * 2 * hidden);
        run(layers[layer], in, width, size, false, out, 0);
        run(layers[layer + 1], in, width, size, true, out, hidden);
        in = std::move(out);
        width = 2 * hidden;
    }
    const auto count = static_cast<int>(labels.size());
    std::vector<float> scores;
    for (int at = 0; at < size; ++at) {
        std::vector<float> here = emissionBias;
        for (int i = 0; i < width; ++i)
            addScaled(here.data(), emission.row(i), in[static_cast<std::size_t>(at * width + i)], count);
        scores.insert(scores.end(), here.begin(), here.end());
    }
    return viterbi(scores, transitions, size, count);
}

} // namespace variorum::tagging
