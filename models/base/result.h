// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/error.h"

#include <optional>
#include <utility>
#include <variant>

namespace variorum {

/// A value, or the Error that stood in its way. The caller looks before it takes:
/// value() and error() of the wrong kind are programming errors (asserted).
template <typename T>
class [[nodiscard]] Result {
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    [[nodiscard]] bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    [[nodiscard]] const T &value() const & { return *std::get_if<0>(&m_state); }
    [[nodiscard]] T &value() & { return *std::get_if<0>(&m_state); }
    /// Moves the value out; the Result is then empty-handed.
    [[nodiscard]] T take() { return std::move(*std::get_if<0>(&m_state)); }
    [[nodiscard]] const Error &error() const { return *std::get_if<1>(&m_state); }

    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

private:
    std::variant<T, Error> m_state;
};

/// Success without a value, or an Error.
template <>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)) {}

    [[nodiscard]] bool ok() const { return !m_error; }
    explicit operator bool() const { return ok(); }
    [[nodiscard]] const Error &error() const { return *m_error; }

private:
    std::optional<Error> m_error;
};

} // namespace variorum
