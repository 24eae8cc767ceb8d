// SPDX-License-Identifier: Apache-2.0
#include "models/base/error.h"

#include <QCoreApplication>

namespace variorum {

namespace {

struct Row {
    ErrorCode code;
    const char *text; ///< %1 is the second argument: the first is the file
};

constexpr Row rows[] = {
    {ErrorCode::Cancelled, QT_TRANSLATE_NOOP("variorum", "cancelled")},
    {ErrorCode::FileMissing, QT_TRANSLATE_NOOP("variorum", "there is no such file")},
    {ErrorCode::FileIsDirectory, QT_TRANSLATE_NOOP("variorum", "this is a folder, not a file")},
    {ErrorCode::FileNotReadable, QT_TRANSLATE_NOOP("variorum", "the file may not be read")},
    {ErrorCode::FileIsDevice, QT_TRANSLATE_NOOP("variorum", "this is a device or a pipe, not a file")},
    {ErrorCode::FileEmpty, QT_TRANSLATE_NOOP("variorum", "the file is empty")},
    {ErrorCode::FileBinary, QT_TRANSLATE_NOOP("variorum", "this is not a text file")},
    {ErrorCode::FileTooLarge, QT_TRANSLATE_NOOP("variorum", "the file is too large: pages of up to 1 GB are read")},
    {ErrorCode::FileNotWritable, QT_TRANSLATE_NOOP("variorum", "the file cannot be written")},
    {ErrorCode::DiskFull, QT_TRANSLATE_NOOP("variorum", "there is no space left on the disk")},
    {ErrorCode::LibraryNotOpened, QT_TRANSLATE_NOOP("variorum", "the library cannot be opened")},
    {ErrorCode::LibraryTooNew,
     QT_TRANSLATE_NOOP("variorum", "the library was written by a newer version of Variorum; it was left as it is")},
    {ErrorCode::LibraryDamaged,
     QT_TRANSLATE_NOOP("variorum", "this is not a library, or it is damaged; it was left as it is")},
    {ErrorCode::LibraryCorrupt,
     QT_TRANSLATE_NOOP("variorum",
                       "the library is damaged and cannot be read as a whole; nothing in it was changed. Go "
                       "back to a copy of it, or import its pages into a new library")},
    {ErrorCode::LibraryReadOnly,
     QT_TRANSLATE_NOOP("variorum", "the library may only be read; nothing in it was changed")},
    {ErrorCode::LibraryTooOld,
     QT_TRANSLATE_NOOP("variorum", "the library was written by an older version of Variorum, and may only be read: it "
                                   "cannot be brought up to date")},
    {ErrorCode::CacheDamaged,
     QT_TRANSLATE_NOOP(
         "variorum",
         "what was kept for the list and the search was damaged; it is made again when the library is next opened")},
    {ErrorCode::LibraryBusy, QT_TRANSLATE_NOOP("variorum", "another program is writing to the library; try again")},
    {ErrorCode::LibraryGone,
     QT_TRANSLATE_NOOP("variorum",
                       "the library's file is no longer there; what it holds, and what is done now, is lost "
                       "when the window closes")},
    {ErrorCode::LibraryFailed, QT_TRANSLATE_NOOP("variorum", "the library reported an error: %1")},
    {ErrorCode::NoSuchArticle, QT_TRANSLATE_NOOP("variorum", "there is no such article")},
    {ErrorCode::ArticleGone, QT_TRANSLATE_NOOP("variorum", "The article was deleted in another window.")},
    {ErrorCode::CollectionGone, QT_TRANSLATE_NOOP("variorum", "The collection was deleted in another window.")},
    {ErrorCode::NoSuchNote, QT_TRANSLATE_NOOP("variorum", "the library has no such note")},
    {ErrorCode::QuoteNotFound, QT_TRANSLATE_NOOP("variorum", "the article does not contain the quoted words")},
    {ErrorCode::QuoteTooFew,
     QT_TRANSLATE_NOOP("variorum", "the article has fewer places with the quoted words than that: %1")},
    {ErrorCode::PdfFailed, QT_TRANSLATE_NOOP("variorum", "the PDF could not be made: %1")},
    {ErrorCode::ResourceDamaged, QT_TRANSLATE_NOOP("variorum", "a resource of the program is damaged: %1")},
    {ErrorCode::RecogniserFailed, QT_TRANSLATE_NOOP("variorum", "this program found no names: %1")},
    {ErrorCode::OffsetOutside,
     QT_TRANSLATE_NOOP("variorum", "there is no such character: the page has %1, counted from 0")},
    {ErrorCode::UnknownEncoding, QT_TRANSLATE_NOOP("variorum", "the encoding %1 is not known")},
};

} // namespace

QString reasonText(const Error &error) {
    for (const Row &row : rows) {
        if (row.code != error.code)
            continue;
        QString text = QCoreApplication::translate("variorum", row.text);
        if (text.contains(QLatin1StringView("%1")))
            text = text.arg(error.arguments.value(1));
        return text;
    }
    return {};
}

QString errorText(const Error &error) {
    const QString reason = reasonText(error);
    const QString file = error.arguments.value(0);
    return file.isEmpty() ? reason : QStringLiteral("%1: %2").arg(file, reason);
}

} // namespace variorum
