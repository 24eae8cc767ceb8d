// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <future>
#include <memory>
#include <utility>

namespace variorum {

/// Something that a thread of its own may still be loading. Copies share it. What is made of a pointer is there at
/// once.
template <typename T>
class Awaited {
public:
    using Pointer = std::shared_ptr<const T>;

    Awaited() = default;
    Awaited(Pointer there) : m_there(std::move(there)) {}
    explicit Awaited(std::shared_future<Pointer> coming)
        : m_coming(std::make_shared<const std::shared_future<Pointer>>(std::move(coming))) {}

    /// Whether there is something, or will be where loading succeeds: known without waiting.
    explicit operator bool() const { return m_there || m_coming; }
    [[nodiscard]] bool isReady() const {
        return !m_coming || m_coming->wait_for(std::chrono::seconds(0)) == std::future_status::ready;
    }
    /// Waits for it. Null where there is nothing, or where it could not be loaded.
    [[nodiscard]] Pointer get() const { return m_coming ? m_coming->get() : m_there; }

    friend bool operator==(const Awaited &, const Awaited &) = default;

private:
    Pointer m_there;
    std::shared_ptr<const std::shared_future<Pointer>> m_coming;
};

} // namespace variorum
