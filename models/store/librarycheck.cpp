// SPDX-License-Identifier: Apache-2.0
#include "models/store/librarycheck.h"

#include <QCoreApplication>

namespace variorum {

namespace {

QString pageText(qint64 page, const QString &path, const QString &problem) {
    return QCoreApplication::translate("variorum", "page %1 (%2): %3").arg(page).arg(path, problem);
}

QStringList problemsOf(const Library &library, qint64 id, qint64 *noteCount) {
    QStringList problems;
    const Result<PagePointer> page = library.page(id);
    const Result<QByteArray> bytes = library.originalBytes(id);
    if (!page || !bytes) {
        problems.append(QCoreApplication::translate("variorum", "its text or its bytes are missing"));
        return problems;
    }
    if (ContentDigest::of(*bytes).hex() != (*page)->sha256())
        problems.append(QCoreApplication::translate("variorum", "the stored bytes are not those that were imported"));
    const Result<std::vector<Note>> notes = library.notes(id);
    if (!notes) {
        problems.append(errorText(notes.error()));
        return problems;
    }
    AnchorFinder finder((*page)->text, (*page)->codePoints);
    for (const Note &note : *notes) {
        ++*noteCount;
        if (!finder.place(note.anchor).ok)
            problems.append(
                QCoreApplication::translate("variorum", "the words of note %1 are not found in it").arg(note.id));
    }
    const Result<NameCorrections> corrections = library.nameCorrections(id);
    if (!corrections) {
        problems.append(errorText(corrections.error()));
        return problems;
    }
    for (const KeptCorrection &one : *corrections) {
        const bool placed = one.scope == NameScope::Place || one.scope == NameScope::Article;
        if (placed && !finder.place(one.anchor).ok)
            problems.append(QCoreApplication::translate("variorum", "what was said of the name “%1” is not found in it")
                                .arg(one.anchor.exact));
    }
    return problems;
}

} // namespace

LibraryCheck checkLibrary(const Library &library, const Progress &progress) {
    LibraryCheck check;
    check.problems = library.integrityProblems();
    const Result<std::vector<ArticleRow>> articles = library.articles();
    if (articles)
        check.articles = static_cast<qint64>(articles->size());
    else
        check.problems.append(errorText(articles.error()));
    const std::vector<qint64> pages = library.pages();
    for (const qint64 page : pages) {
        if (progress.cancelled())
            break;
        progress.report(static_cast<double>(check.pages++) / static_cast<double>(pages.size()));
        for (const QString &problem : problemsOf(library, page, &check.notes))
            check.problems.append(pageText(page, library.pagePath(page), problem));
    }
    return check;
}

} // namespace variorum
