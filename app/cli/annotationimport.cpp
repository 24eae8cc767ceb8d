// SPDX-License-Identifier: Apache-2.0
#include "app/cli/annotationimport.h"

#include "app/cli/common.h"
#include "models/exporting/jsonldimport.h"
#include "models/exporting/pdfimport.h"
#include "models/store/inputfile.h"

#include <algorithm>
#include <map>

namespace variorum::cli {

namespace {

class Importer {
public:
    Importer(Library &library, const QString &path, qint64 fallback)
        : m_library(library), m_path(path), m_fallback(fallback) {}

    int run() {
        const Result<QByteArray> bytes = readInputFile(m_path);
        if (!bytes) {
            complain(bytes.error());
            return SomeFailed;
        }
        const bool read = bytes->left(1024).contains("%PDF-") ? readPdf(*bytes) : readJsonLd(*bytes);
        if (!read)
            return SomeFailed;
        for (const auto &entry : m_byPage)
            store(entry.first, entry.second);
        return m_status;
    }

private:
    void problem(const QString &text) {
        tell(QStringLiteral("variorum-cli: %1: %2").arg(m_path, text));
        m_status = SomeFailed;
    }

    bool readJsonLd(const QByteArray &bytes) {
        std::optional<std::vector<ReadNote>> notes = notesFromJsonLd(bytes);
        if (!notes) {
            problem(QStringLiteral("this is neither JSON nor a PDF"));
            return false;
        }
        int homeless = 0;
        for (ReadNote &note : *notes) {
            const qint64 page = note.pageSha256.isEmpty() ? m_fallback : m_library.find(note.pageSha256).page;
            if (page == 0)
                ++homeless;
            else
                m_byPage[page].push_back(std::move(note.note));
        }
        if (homeless > 0)
            problem(QStringLiteral("%1 annotations stand on pages that the library does not have").arg(homeless));
        return true;
    }

    bool readPdf(const QByteArray &bytes) {
        int unnamed = 0;
        const std::optional<std::vector<Note>> notes = notesFromPdf(bytes, &unnamed);
        if (!notes) {
            problem(QStringLiteral("the PDF cannot be read"));
            return false;
        }
        int unknown = 0;
        for (const Note &changed : *notes) {
            const Result<StoredNote> stored = m_library.note(changed.id);
            if (!stored) {
                ++unknown;
                continue;
            }
            Note note = stored->note;
            note.body = changed.body;
            note.tags = changed.tags;
            note.colour = changed.colour;
            // A program that does not say when it changed something has still changed it.
            if (!(note == stored->note) && !changed.modified.isEmpty())
                note.modified = changed.modified;
            m_byPage[stored->page].push_back(std::move(note));
        }
        if (unknown > 0)
            problem(QStringLiteral("%1 notes are not in the library").arg(unknown));
        if (unnamed > 0)
            problem(QStringLiteral("%1 highlights were added by another program and are left out").arg(unnamed));
        return true;
    }

    void store(qint64 id, const std::vector<Note> &given) {
        const Result<PagePointer> page = m_library.page(id);
        const Result<std::vector<Note>> held = m_library.notes(id);
        if (!page || !held) {
            complain(page ? held.error() : page.error());
            m_status = SomeFailed;
            return;
        }
        AnchorFinder finder((*page)->text, (*page)->codePoints);
        std::vector<Note> changed;
        std::vector<std::pair<QString, QString>> said;
        for (Note note : given) {
            // Where the words are found they are anchored as this page has them; else the note is kept as it came.
            if (const AnchorPlace place = finder.place(note.anchor); place.ok)
                note.anchor = anchorAt((*page)->text, (*page)->codePoints, place.units);
            const auto former =
                std::find_if(held->begin(), held->end(), [&note](const Note &other) { return other.id == note.id; });
            const bool known = former != held->end();
            const bool stays = known && (*former == note || note.modified < former->modified);
            said.emplace_back(note.id, stays   ? QStringLiteral("unchanged")
                                       : known ? QStringLiteral("updated")
                                               : QStringLiteral("added"));
            if (!stays)
                changed.push_back(std::move(note));
        }
        if (!changed.empty()) {
            if (const Result<void> stored = m_library.putNotes(id, changed); !stored) {
                complain(stored.error());
                m_status = SomeFailed;
                return;
            }
        }
        for (const auto &line : said)
            printJson({{QStringLiteral("annotation"), line.first},
                       {QStringLiteral("page"), id},
                       {QStringLiteral("status"), line.second}});
    }

    Library &m_library;
    const QString &m_path;
    qint64 m_fallback;
    std::map<qint64, std::vector<Note>> m_byPage;
    int m_status = AllDone;
};

} // namespace

int importNotesOf(Library &library, const QString &path, qint64 fallback) {
    return Importer(library, path, fallback).run();
}

} // namespace variorum::cli
