// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/codepoints.h"
#include "models/base/result.h"
#include "models/source/contentdigest.h"

#include <QString>

#include <memory>
#include <vector>

namespace variorum {

/// Pages larger than this are refused: offsets are 32 bits wide.
inline constexpr qint64 maximumPageBytes = 1'000'000'000;

/// Something about the input that the program left as it is and the reader should know.
struct PageIssue {
    enum class Kind {
        UndecodableBytes,
        NulCharacters,
        NoArticle,
        MostSetAside,
        LostCharacter,
        UncertainRepair,
        RepairSkipped
    };
    Kind kind = Kind::UndecodableBytes;
    QString rule; ///< the stage or rule that says so
    Span source;  ///< of the page text
    QString detail;
};

/// The sentence for an issue, in the language of the interface.
[[nodiscard]] QString issueText(const PageIssue &issue);

struct PageMarkup; ///< models/html/pagemarkup.h

/// One imported file after decoding. Immutable; shared by every Reading of it.
struct Page {
    ContentDigest digest;
    qint64 bytes = 0;
    QString encoding;  ///< IANA name as the WHATWG labels write it: "UTF-8", "gb18030", "Big5", "UTF-16LE"
    QString mediaType; ///< "text/plain", "text/html", "multipart/related"
    QString text;      ///< without a leading byte-order mark; line ends as they are
    std::shared_ptr<const PageMarkup> markup; ///< of HTML pages; nullptr for plain text
    CodePointIndex codePoints;
    std::vector<PageIssue> issues;

    /// Of the bytes, as 64 hexadecimal digits.
    [[nodiscard]] QByteArray sha256() const { return digest.hex(); }
};

/// What the text itself tells of its decoding: replacement characters and NULs.
[[nodiscard]] std::vector<PageIssue> decodingIssues(const QString &text);

using PagePointer = std::shared_ptr<const Page>;

/// Bytes of a plain text into a page; openPage() takes whatever a page may be. `declared` is the encoding that the
/// analyst chose, empty to detect it. Errors: FileEmpty, FileBinary (no text in any encoding), FileTooLarge,
/// UnknownEncoding; each with `name` as its first argument.
[[nodiscard]] Result<PagePointer> readPage(const QByteArray &bytes, const QString &name, const QString &declared = {});

} // namespace variorum
