// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/entity/tagger/weights.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>

/// All the arithmetic of the networks: shaped so that the compiler computes several numbers at once.
namespace variorum::tagging {

/// The sum stays within 31 bits: 256 products of at most 127 × 32767.
template <int inputs>
int product(const std::int16_t *a, const std::int16_t *b) {
    static_assert(inputs <= 512);
    int sum = 0;
    for (int i = 0; i < inputs; ++i)
        sum += a[i] * b[i];
    return sum;
}

/// sums += matrix · in. `count` vectors one after the other share the way of the weights through the cache.
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
inline float exponential(float x) {
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

inline float sigmoid(float x) {
    return 1 / (1 + exponential(-x));
}

inline float hyperbolicTangent(float x) {
    return 1 - 2 / (1 + exponential(2 * x));
}

} // namespace variorum::tagging
