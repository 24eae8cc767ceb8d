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
    /// `largest` is the greatest absolute value that an input can have.
    Matrix matrix(int inputs, int outputs, float largest = 1) {
        constexpr float most = 32767;
        Matrix matrix{inputs, outputs, {}, floats(inputs), 0};
        const char *whole = take(static_cast<qsizetype>(inputs) * outputs);
        if (!whole)
            return matrix;
        // An infinite scale, or one that is no number, would make a whole number that there is not.
        const bool sane = std::all_of(matrix.scales.begin(), matrix.scales.end(),
                                      [](float scale) { return scale >= 0 && scale < 1e9F; });
        if (!sane || !(largest < 1e9F)) {
            m_failed = true;
            return matrix;
        }
        const float step = std::max(*std::max_element(matrix.scales.begin(), matrix.scales.end()), 1e-9F) *
                           std::max(largest, 1e-9F) / most;
        matrix.unit = step;
        for (float &scale : matrix.scales)
            scale /= step;
        const auto columns = static_cast<std::size_t>(outputs);
        const auto rows = static_cast<std::size_t>(inputs);
        matrix.weights.resize(rows * columns);
        for (std::size_t in = 0; in < rows; ++in) {
            for (std::size_t out = 0; out < columns; ++out) {
                const int byte = static_cast<std::uint8_t>(whole[in * columns + out]);
                matrix.weights[out * rows + in] = static_cast<std::int16_t>(byte < 128 ? byte : byte - 256);
            }
        }
        return matrix;
    }

private:
    const QByteArray &m_data;
    qsizetype m_at = 0;
    bool m_failed = false;
};

/// The sum stays within 31 bits: 256 products of at most 127 × 32767.
template <int inputs>
int product(const std::int16_t *a, const std::int16_t *b) {
    static_assert(inputs <= 512);
    int sum = 0;
    for (int i = 0; i < inputs; ++i)
        sum += a[i] * b[i];
    return sum;
}

/// sums += matrix · in: all the arithmetic of the network goes through here. `count` vectors one after the other share
/// the way of the weights through the cache.
template <int inputs>
void multiply(const Matrix &matrix, const float *in, int count, float *sums) {
    constexpr int most = 8;
    std::array<std::int16_t, std::size_t(most) * inputs> whole{};
    for (int done = 0; done < count; done += most) {
        const int some = std::min(most, count - done);
        for (int k = 0; k < some; ++k) {
            const float *from = in + static_cast<std::ptrdiff_t>(done + k) * inputs;
            std::int16_t *to = whole.data() + static_cast<std::ptrdiff_t>(k) * inputs;
            for (int i = 0; i < inputs; ++i)
                to[i] =
                    static_cast<std::int16_t>(static_cast<int>(from[i] * matrix.scales[static_cast<std::size_t>(i)]));
        }
        for (int out = 0; out < matrix.outputs; ++out) {
            const std::int16_t *row = matrix.weights.data() + static_cast<std::ptrdiff_t>(out) * inputs;
            for (int k = 0; k < some; ++k)
                sums[static_cast<std::ptrdiff_t>(done + k) * matrix.outputs + out] +=
                    matrix.unit *
                    static_cast<float>(product<inputs>(row, whole.data() + static_cast<std::ptrdiff_t>(k) * inputs));
        }
    }
}

/// e to the power of x, to six digits, without a call, so that the compiler computes several at once: 2 to the whole
/// part is written into the exponent of a float, 2 to the rest is a polynomial (Remez' over [-1/2, 1/2]).
float exponential(float x) {
    const float bounded = std::min(std::max(x, -80.0F), 80.0F) * 1.44269504F;
    const int whole = static_cast<int>(bounded + 128.5F) - 128;
    const float rest = bounded - static_cast<float>(whole);
    const float power =
        1.0F + rest * (0.693147182F +
                       rest * (0.240226463F + rest * (0.0555032869F + rest * (0.00961833F + rest * 0.00133996F))));
    const std::uint32_t bits = static_cast<std::uint32_t>(whole + 127) << 23;
    float scale = 0;
    std::memcpy(&scale, &bits, 4);
    return power * scale;
}

float sigmoid(float x) {
    return 1 / (1 + exponential(-x));
}

float hyperbolicTangent(float x) {
    return 1 - 2 / (1 + exponential(2 * x));
}

/// The states of one direction, written into `out` from column `offset` of its 2 hidden columns.
template <int width>
void run(const Recurrent &layer, const std::vector<float> &in, int size, bool backwards, std::vector<float> &out,
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

std::vector<int> viterbi(const std::vector<float> &scores, const std::vector<float> &transitions, int size,
                         int labels) {
    const auto count = static_cast<std::size_t>(labels);
    const float *between = transitions.data() + 2 * count;
    std::vector<float> best(transitions.begin(), transitions.begin() + labels);
    std::vector<float> next(count);
    std::vector<int> back(static_cast<std::size_t>(size) * count);
    for (int at = 0; at < size; ++at) {
        const float *here = scores.data() + static_cast<std::size_t>(at) * count;
        if (at == 0) {
            next = best;
        } else {
            int *source = back.data() + static_cast<std::size_t>(at) * count;
            for (std::size_t to = 0; to < count; ++to)
                next[to] = best[0] + between[to];
            for (std::size_t from = 1; from < count; ++from) {
                const float score = best[from];
                const float *row = between + from * count;
                for (std::size_t to = 0; to < count; ++to) {
                    const bool better = score + row[to] > next[to];
                    source[to] = better ? static_cast<int>(from) : source[to];
                    next[to] = better ? score + row[to] : next[to];
                }
            }
        }
        for (std::size_t to = 0; to < count; ++to)
            best[to] = next[to] + here[to];
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

/// The greatest absolute value in the embedding.
float widest(const Model &model) {
    float most = 0;
    for (std::size_t i = 0; i < model.embedding.size(); ++i)
        most = std::max(most, std::abs(model.scales[i / hidden] * static_cast<float>(model.embedding[i])));
    return most;
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
        layer.input = reader.matrix(i < 2 ? hidden : 2 * hidden, across, i < 2 ? widest(*model) : 1);
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
    for (std::size_t layer = 0; layer < layers.size(); layer += 2) {
        std::vector<float> out(static_cast<std::size_t>(size) * 2 * hidden);
        const auto direction = layer == 0 ? &run<hidden> : &run<2 * hidden>;
        direction(layers[layer], in, size, false, out, 0);
        direction(layers[layer + 1], in, size, true, out, hidden);
        in = std::move(out);
    }
    const auto count = static_cast<int>(labels.size());
    std::vector<float> scores;
    scores.reserve(static_cast<std::size_t>(size) * labels.size());
    for (int at = 0; at < size; ++at)
        scores.insert(scores.end(), emissionBias.begin(), emissionBias.end());
    multiply<2 * hidden>(emission, in.data(), size, scores.data());
    return viterbi(scores, transitions, size, count);
}

} // namespace variorum::tagging
