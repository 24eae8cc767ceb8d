// SPDX-License-Identifier: Apache-2.0
#include "models/session/job.h"

namespace variorum {

namespace {

constexpr int pollMilliseconds = 100;

} // namespace

Job::Job(QString title, QObject *parent)
    : QObject(parent), m_title(std::move(title)),
      m_progress([reported = m_reported](double fraction) { reported->store(fraction, std::memory_order_relaxed); }) {
    m_poll.setInterval(pollMilliseconds);
    connect(&m_poll, &QTimer::timeout, this, &Job::look);
}

Job::~Job() {
    m_progress.cancel();
    m_work.waitForFinished();
}

void Job::start() {
    m_poll.start();
    m_work = begin();
}

void Job::look() {
    const double fraction = m_reported->load(std::memory_order_relaxed);
    if (fraction <= m_fraction)
        return;
    m_fraction = fraction;
    Q_EMIT progressed(m_fraction, m_current);
}

void Job::setCurrent(const QString &current) {
    m_current = current;
    Q_EMIT progressed(m_fraction, m_current);
}

void Job::finish() {
    if (m_finished)
        return;
    m_poll.stop();
    m_finished = true;
    m_fraction = 1;
    Q_EMIT finished();
}

} // namespace variorum
