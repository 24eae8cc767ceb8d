// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace variorum {

/// What went wrong, as a code. The sentence for it is in models/base/errortext.cpp, for the window,
/// the command line and the tests alike.
enum class ErrorCode {
    Cancelled,
    FileMissing,
    FileIsDirectory,
    FileNotReadable,
    FileIsDevice,
    FileEmpty,
    FileBinary,
    FileTooLarge,
    FileNotWritable,
    DiskFull,
    LibraryNotOpened,
    LibraryTooNew,
    LibraryDamaged,
    LibraryCorrupt,
    LibraryReadOnly,
    LibraryTooOld,
    CacheDamaged,
    LibraryBusy,
    LibraryGone,
    LibraryFailed,
    NoSuchArticle,
    ArticleGone,
    CollectionGone,
    NoSuchNote,
    QuoteNotFound,
    QuoteTooFew,
    PdfFailed,
    ResourceDamaged,
    RecogniserFailed,
    UnknownEncoding,
    OffsetOutside,
};

/// An error is a value: a code and the words that go into its sentence, the file's name first where
/// there is one. Dirty input is not an error: stages report that as Issues beside their value.
struct Error {
    ErrorCode code = ErrorCode::Cancelled;
    QStringList arguments;

    friend bool operator==(const Error &, const Error &) = default;
};

/// The reason as a sentence without the file's name, in the language of the interface: "the file is empty".
[[nodiscard]] QString reasonText(const Error &error);
/// The whole sentence: "page.txt: the file is empty". Without a file it equals reasonText().
[[nodiscard]] QString errorText(const Error &error);

} // namespace variorum
