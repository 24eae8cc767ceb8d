// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <future>
#include <memory>
#include <utility>

namespace variorum {

/// Something that may not be loaded yet. Who first asks for a deferred future loads it, on his own thread; all others
/// wait for him. Copies share it. What is made of a pointer is there at once.
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
    /// Whether get() neither loads nor waits.
    [[nodiscard]] bool isReady() const {
        return !m_coming || m_coming->wait_for(std::chrono::seconds(0)) == std::future_status::ready;
    }
    /// Loads it, or waits for it. Null where there is nothing, or where it could not be loaded.
    [[nodiscard]] Pointer get() const { return m_coming ? m_coming->get() : m_there; }

    friend bool operator==(const Awaited &, const Awaited &) = default;

private:
    Pointer m_there;
    std::shared_ptr<const std::shared_future<Pointer>> m_coming;
};

} // namespace variorum
