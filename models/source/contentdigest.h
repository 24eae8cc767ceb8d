// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <memory>

namespace variorum {

/// The SHA-256 of bytes, as 64 hexadecimal digits: by it a library knows a page again. It takes as long as a tenth of
/// cleaning the page, which may be all that is wanted: whoever asks first works it out, in any thread. Until then the
/// bytes are kept. Copies share what is known.
class ContentDigest {
public:
    ContentDigest() = default; ///< of no bytes that are known: hex() is empty
    [[nodiscard]] static ContentDigest of(const QByteArray &bytes);
    [[nodiscard]] static ContentDigest known(const QByteArray &hex);

    [[nodiscard]] QByteArray hex() const;

private:
    struct State;
    std::shared_ptr<State> m_state;
};

} // namespace variorum
