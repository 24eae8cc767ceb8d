// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <array>
#include <cstdint>
#include <vector>

namespace variorum::tagging {

/// A matrix of whole numbers, to be multiplied with a vector of whole numbers: the compiler makes eight products of
/// 16 bits at once where it makes four of floats, and no weight has more than 8.
struct Matrix {
    int inputs = 0;
    int outputs = 0;
    std::vector<std::int16_t> weights; ///< outputs × inputs
    std::vector<float> scales;         ///< of each input: what makes it a whole number together with its weights' scale
    float unit = 0;                    ///< what one of a product is worth
};

/// What each character is to a network: a row of numbers.
struct Embedding {
    std::array<std::uint16_t, 65536> rowOf{}; ///< the row of a UTF-16 unit
    std::vector<float> scales;                ///< of the rows
    std::vector<std::int8_t> rows;

    /// Adds the row of a unit to `to`.
    void append(char16_t unit, std::vector<float> &to) const;
    /// The greatest absolute value.
    [[nodiscard]] float widest() const;
};

/// Reads the weights of a file of resources/tagger/. What it does not find there it remembers.
class WeightReader {
public:
    explicit WeightReader(const QByteArray &data) : m_data(data) {}
    /// Whether everything was there, and nothing more.
    [[nodiscard]] bool isWhole() const { return !m_failed && m_at == m_data.size(); }
    [[nodiscard]] bool failed() const { return m_failed; }

    /// What each file begins with: eight letters that tell its layout, how many rows and labels there are, the
    /// characters of `width` numbers each, and what each label means. The number of labels; 0 where it is damaged.
    int head(const char *magic, int width, Embedding &embedding, std::vector<std::uint8_t> &kinds);
    int number();
    std::vector<float> floats(qsizetype count);
    /// `largest` is the greatest absolute value that an input can have.
    Matrix matrix(int inputs, int outputs, float largest = 1);

private:
    const char *take(qsizetype size);
    /// The units that rows stand for; the last row is for all others.
    void units(int rows, Embedding &embedding);
    void rows(int rows, int width, Embedding &embedding);

    const QByteArray &m_data;
    qsizetype m_at = 0;
    bool m_failed = false;
};

} // namespace variorum::tagging
