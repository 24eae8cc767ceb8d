// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QThreadPool>

#include <algorithm>
#include <cstddef>
#include <deque>
#include <functional>
#include <future>
#include <memory>
#include <utility>

namespace variorum {

/// The same work for many items on all cores; the results come in the items' order. How far it works ahead is bounded
/// by the number of threads and by what the items cost together, so that large ones do not fill the memory; an item
/// that costs more than all that is worked on alone.
template <typename Result>
class Ahead {
public:
    using Work = std::function<Result(std::size_t)>; ///< called on many threads at once
    using Cost = std::function<qint64(std::size_t)>; ///< in any unit

    Ahead(std::size_t count, Work work, Cost cost, qint64 limit)
        : m_count(count), m_work(std::move(work)), m_cost(std::move(cost)), m_limit(limit) {}
    /// Waits for what was begun: whoever wants to leave early cancels the work first.
    ~Ahead() { m_pool.waitForDone(); }
    Ahead(const Ahead &) = delete;
    Ahead &operator=(const Ahead &) = delete;

    /// The next item's result; an item's turn comes once.
    [[nodiscard]] Result next() {
        begin();
        Begun first = std::move(m_begun.front());
        m_begun.pop_front();
        Result result = first.result.get();
        m_spent -= first.cost;
        begin();
        return result;
    }

private:
    struct Begun {
        std::future<Result> result;
        qint64 cost = 0;
    };

    void begin() {
        const auto most = static_cast<std::size_t>(m_pool.maxThreadCount()) + 1; // one is done while another is used
        while (m_next < m_count && m_begun.size() < most) {
            const qint64 cost = m_cost(m_next);
            if (!m_begun.empty() && m_spent + cost > m_limit)
                break;
            auto task = std::make_shared<std::packaged_task<Result()>>([this, at = m_next] { return m_work(at); });
            m_begun.push_back({task->get_future(), cost});
            m_spent += cost;
            ++m_next;
            m_pool.start([task] { (*task)(); });
        }
    }

    std::size_t m_count;
    Work m_work;
    Cost m_cost;
    qint64 m_limit;
    std::size_t m_next = 0;
    qint64 m_spent = 0; ///< by what was begun and not yet taken
    std::deque<Begun> m_begun;
    QThreadPool m_pool; ///< last: its threads use the rest
};

} // namespace variorum
