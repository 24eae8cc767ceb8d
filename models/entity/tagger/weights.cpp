// SPDX-License-Identifier: Apache-2.0
#include "models/entity/tagger/weights.h"

#include <QtEndian>

#include <algorithm>
#include <cmath>
#include <cstring>

namespace variorum::tagging {

void Embedding::append(char16_t unit, std::vector<float> &to) const {
    const std::size_t row = rowOf[unit];
    const std::size_t width = rows.size() / scales.size();
    for (std::size_t i = 0; i < width; ++i)
        to.push_back(scales[row] * static_cast<float>(rows[row * width + i]));
}

float Embedding::widest() const {
    float most = 0;
    const std::size_t width = scales.empty() ? 1 : rows.size() / scales.size();
    for (std::size_t i = 0; i < rows.size(); ++i)
        most = std::max(most, std::abs(scales[i / width] * static_cast<float>(rows[i])));
    return most;
}

const char *WeightReader::take(qsizetype size) {
    if (m_failed || size < 0 || m_data.size() - m_at < size) {
        m_failed = true;
        return nullptr;
    }
    m_at += size;
    return m_data.constData() + m_at - size;
}

int WeightReader::number() {
    const char *data = take(2);
    return data ? qFromLittleEndian<quint16>(data) : 0;
}

std::vector<float> WeightReader::floats(qsizetype count) {
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

Matrix WeightReader::matrix(int inputs, int outputs, float largest) {
    constexpr float most = 32767;
    Matrix matrix{inputs, outputs, {}, floats(inputs), 0};
    const char *whole = take(static_cast<qsizetype>(inputs) * outputs);
    if (!whole)
        return matrix;
    // An infinite scale, or one that is no number, would make a whole number that there is not.
    const bool sane =
        std::all_of(matrix.scales.begin(), matrix.scales.end(), [](float scale) { return scale >= 0 && scale < 1e9F; });
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

void WeightReader::units(int rows, Embedding &embedding) {
    embedding.rowOf.fill(static_cast<std::uint16_t>(rows - 1));
    for (int row = 0; row < rows; ++row) {
        if (const int unit = number())
            embedding.rowOf[static_cast<std::size_t>(unit)] = static_cast<std::uint16_t>(row);
    }
}

void WeightReader::rows(int rows, int width, Embedding &embedding) {
    embedding.scales = floats(rows);
    if (const char *whole = take(static_cast<qsizetype>(rows) * width))
        embedding.rows.assign(whole, whole + static_cast<std::ptrdiff_t>(rows) * width);
}

int WeightReader::head(const char *magic, int width, Embedding &embedding, std::vector<std::uint8_t> &kinds) {
    constexpr qsizetype letters = 8;
    const char *begin = take(letters);
    if (!begin || std::memcmp(begin, magic, letters) != 0)
        return 0;
    const int count = number();
    const int labels = number();
    if (count < 1 || labels < 1 || labels > 255)
        return 0;
    units(count, embedding);
    if (const char *all = take(labels))
        kinds.assign(all, all + labels);
    rows(count, width, embedding);
    return labels;
}

} // namespace variorum::tagging
