// SPDX-License-Identifier: Apache-2.0
#include "models/session/unsavednotes.h"

#include "models/session/librarysession.h"

#include <algorithm>
#include <utility>

namespace variorum {

namespace {

constexpr int againMilliseconds = 2000;

} // namespace

UnsavedNotes::UnsavedNotes(LibrarySession &library, QObject *parent) : QObject(parent), m_library(library) {
    m_again.setInterval(againMilliseconds);
    connect(&m_again, &QTimer::timeout, this, &UnsavedNotes::tryAgain);
}

void UnsavedNotes::keep(qint64 page, const Note &note) {
    const auto same =
        std::find_if(m_kept.begin(), m_kept.end(), [&](const Kept &one) { return one.note.id == note.id; });
    if (same != m_kept.end()) {
        same->note = note;
        return;
    }
    m_kept.push_back({page, note});
    m_again.start();
    Q_EMIT countChanged();
}

void UnsavedNotes::forget(const QString &id) {
    const auto gone =
        std::remove_if(m_kept.begin(), m_kept.end(), [&id](const Kept &one) { return one.note.id == id; });
    if (gone == m_kept.end())
        return;
    m_kept.erase(gone, m_kept.end());
    if (m_kept.empty())
        m_again.stop();
    Q_EMIT countChanged();
}

const Note *UnsavedNotes::find(const QString &id) const {
    const auto found = std::find_if(m_kept.begin(), m_kept.end(), [&id](const Kept &one) { return one.note.id == id; });
    return found == m_kept.end() ? nullptr : &found->note;
}

bool UnsavedNotes::tryAgain() {
    const std::vector<Kept> kept = m_kept;
    for (const Kept &one : kept) {
        if (!m_library.library().putNote(one.page, one.note))
            return false;
        forget(one.note.id);
        Q_EMIT stored(one.page, one.note);
    }
    return true;
}

} // namespace variorum
