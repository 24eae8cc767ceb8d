// SPDX-License-Identifier: Apache-2.0
#include "models/source/contentdigest.h"

#include <QCryptographicHash>

#include <mutex>

namespace variorum {

struct ContentDigest::State {
    std::once_flag once;
    QByteArray bytes; ///< until they are asked for
    QByteArray hex;
};

ContentDigest ContentDigest::of(const QByteArray &bytes) {
    ContentDigest digest;
    digest.m_state = std::make_shared<State>();
    digest.m_state->bytes = bytes;
    return digest;
}

ContentDigest ContentDigest::known(const QByteArray &hex) {
    ContentDigest digest;
    digest.m_state = std::make_shared<State>();
    std::call_once(digest.m_state->once, [&] { digest.m_state->hex = hex; });
    return digest;
}

QByteArray ContentDigest::hex() const {
    if (!m_state)
        return {};
    std::call_once(m_state->once, [this] {
        m_state->hex = QCryptographicHash::hash(m_state->bytes, QCryptographicHash::Sha256).toHex();
        m_state->bytes = {};
    });
    return m_state->hex;
}

} // namespace variorum
