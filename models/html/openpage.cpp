// SPDX-License-Identifier: Apache-2.0
#include "models/html/openpage.h"

#include "models/html/charset.h"
#include "models/html/metadata.h"
#include "models/html/mhtml.h"
#include "models/html/pagetext.h"
#include "models/html/sniff.h"
#include "models/source/decode.h"

namespace variorum {

namespace {

/// `html` is the page itself, `bytes` the file that holds it.
Result<PagePointer> readHtml(const QByteArray &bytes, const QByteArray &html, const QString &name,
                             const QString &charset, const QString &declared, const QString &location) {
    QString encoding;
    if (!declared.isEmpty()) {
        encoding = encodingForLabel(declared);
        if (encoding.isEmpty())
            return Error{ErrorCode::UnknownEncoding, {name, declared}};
    } else {
        encoding = htmlEncoding(html, charset);
    }
    std::optional<DecodedText> decoded = decode(html, encoding);
    if (!decoded)
        return Error{ErrorCode::UnknownEncoding, {name, encoding}};

    auto page = std::make_shared<Page>();
    auto markup = std::make_shared<PageMarkup>();
    {
        const Scan scan = scanMarkup(decoded->text);
        References references;
        page->text = pageText(decoded->text, scan, buildTree(scan), references, *markup);
        markup->metadata = metadataOf(decoded->text, scan, references);
        if (!location.isEmpty())
            markup->metadata.push_back({MetadataKind::Address, location, QStringLiteral("MHTML")});
    }
    page->digest = ContentDigest::of(bytes);
    page->bytes = bytes.size();
    page->encoding = encoding;
    page->mediaType =
        bytes.constData() == html.constData() ? QStringLiteral("text/html") : QStringLiteral("multipart/related");
    page->codePoints = CodePointIndex(page->text);
    page->issues = decodingIssues(page->text);
    page->markup = std::move(markup);
    return PagePointer(page);
}

} // namespace

Result<PagePointer> openPage(const QByteArray &bytes, const QString &name, const QString &declared) {
    if (bytes.size() > maximumPageBytes)
        return Error{ErrorCode::FileTooLarge, {name}};
    const Format format = looksBinary(bytes) ? Format::Text : formatOf(bytes);
    if (format == Format::Html)
        return readHtml(bytes, bytes, name, {}, declared, {});
    if (format == Format::Mhtml) {
        if (const std::optional<MessagePage> page = pageInMessage(bytes))
            return readHtml(bytes, page->html, name, page->charset, declared, page->location);
    }
    return readPage(bytes, name, declared);
}

std::optional<QString> decodedMarkup(const QByteArray &bytes, const QString &encoding) {
    const Format format = looksBinary(bytes) ? Format::Text : formatOf(bytes);
    std::optional<DecodedText> decoded;
    if (format == Format::Html) {
        decoded = decode(bytes, encoding);
    } else if (format == Format::Mhtml) {
        if (const std::optional<MessagePage> page = pageInMessage(bytes))
            decoded = decode(page->html, encoding);
    }
    return decoded ? std::optional(decoded->text) : std::nullopt;
}

} // namespace variorum
