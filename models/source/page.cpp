// SPDX-License-Identifier: Apache-2.0
#include "models/source/page.h"

#include "models/source/decode.h"

#include <QCoreApplication>

namespace variorum {

namespace {

constexpr std::size_t placesListed = 200; ///< a page of nothing but damage does not get a million issues

/// One issue for each run of a character that tells of damage.
void report(const QString &text, QChar sign, PageIssue::Kind kind, std::vector<PageIssue> &issues) {
    std::size_t found = 0;
    for (qsizetype at = text.indexOf(sign); at >= 0;) {
        qsizetype end = at;
        while (end < text.size() && text[end] == sign)
            ++end;
        if (++found <= placesListed)
            issues.push_back({kind, QStringLiteral("decode"), Span(at, end), QString::number(end - at)});
        at = text.indexOf(sign, end);
    }
}

} // namespace

QString issueText(const PageIssue &issue) {
    const char *text = nullptr;
    switch (issue.kind) {
    case PageIssue::Kind::UndecodableBytes:
        text = QT_TRANSLATE_NOOP("variorum",
                                 "Bytes that the encoding does not have stand as %1 replacement character(s).");
        break;
    case PageIssue::Kind::NulCharacters:
        text = QT_TRANSLATE_NOOP("variorum", "The page contains %1 NUL character(s) here.");
        break;
    case PageIssue::Kind::NoArticle:
        text = QT_TRANSLATE_NOOP("variorum", "No article was found on this page; all of it was set aside.");
        break;
    case PageIssue::Kind::MostSetAside:
        text = QT_TRANSLATE_NOOP("variorum", "Most of what reads like sentences on this page was set aside.");
        break;
    case PageIssue::Kind::LostCharacter:
        text =
            QT_TRANSLATE_NOOP("variorum", "A character was lost here before the page was saved; it cannot be known.");
        break;
    case PageIssue::Kind::UncertainRepair:
        text = QT_TRANSLATE_NOOP("variorum", "Damaged text that cannot be repaired with certainty: %1.");
        break;
    case PageIssue::Kind::RepairSkipped:
        text = QT_TRANSLATE_NOOP("variorum", "Damaged text without a known repair was left as it is.");
        break;
    }
    QString sentence = QCoreApplication::translate("variorum", text);
    return sentence.contains(QLatin1StringView("%1")) ? sentence.arg(issue.detail) : sentence;
}

std::vector<PageIssue> decodingIssues(const QString &text) {
    std::vector<PageIssue> issues;
    report(text, QChar(0xFFFD), PageIssue::Kind::UndecodableBytes, issues);
    report(text, QChar(0), PageIssue::Kind::NulCharacters, issues);
    return issues;
}

Result<PagePointer> readPage(const QByteArray &bytes, const QString &name, const QString &declared) {
    if (bytes.isEmpty())
        return Error{ErrorCode::FileEmpty, {name}};
    if (bytes.size() > maximumPageBytes)
        return Error{ErrorCode::FileTooLarge, {name}};
    QString encoding;
    if (!declared.isEmpty()) {
        encoding = encodingForLabel(declared);
        if (encoding.isEmpty())
            return Error{ErrorCode::UnknownEncoding, {name, declared}};
    } else {
        if (looksBinary(bytes))
            return Error{ErrorCode::FileBinary, {name}};
        encoding = detectEncoding(bytes);
    }
    std::optional<DecodedText> decoded = decode(bytes, encoding);
    if (!decoded)
        return Error{ErrorCode::UnknownEncoding, {name, encoding}};

    if (decoded->text.isEmpty())
        return Error{ErrorCode::FileEmpty, {name}}; // nothing but a byte-order mark

    auto page = std::make_shared<Page>();
    page->digest = ContentDigest::of(bytes);
    page->bytes = bytes.size();
    page->encoding = encoding;
    page->mediaType = QStringLiteral("text/plain");
    page->text = std::move(decoded->text);
    page->codePoints = CodePointIndex(page->text);
    page->issues = decodingIssues(page->text);
    return PagePointer(page);
}

} // namespace variorum
