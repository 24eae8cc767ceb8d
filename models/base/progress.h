// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <utility>

namespace variorum {

/// What long work is handed: a place to say how far it is, and a flag to look at now and then.
/// Copies share the flag. The report is called on the worker's thread, with a fraction from 0 to 1.
class Progress {
public:
    using Report = std::function<void(double)>;

    Progress() = default;
    explicit Progress(Report report) : m_report(std::move(report)) {}

    void cancel() const { m_cancelled->store(true, std::memory_order_relaxed); }
    [[nodiscard]] bool cancelled() const { return m_cancelled->load(std::memory_order_relaxed); }
    void report(double fraction) const {
        if (m_report)
            m_report(m_from + fraction * (m_to - m_from));
    }
    /// The same work's share between two fractions of the whole.
    [[nodiscard]] Progress part(double from, double to) const {
        Progress inner = *this;
        inner.m_from = m_from + from * (m_to - m_from);
        inner.m_to = m_from + to * (m_to - m_from);
        return inner;
    }

    /// The same flag, and nobody to report to.
    [[nodiscard]] Progress silent() const {
        Progress inner = *this;
        inner.m_report = nullptr;
        return inner;
    }

private:
    std::shared_ptr<std::atomic<bool>> m_cancelled = std::make_shared<std::atomic<bool>>(false);
    Report m_report;
    double m_from = 0;
    double m_to = 1;
};

} // namespace variorum
