// SPDX-License-Identifier: Apache-2.0
#include "models/exporting/pdfimport.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <QDateTime>
#include <QRegularExpression>
#include <QUuid>

#include <array>
#include <exception>

namespace variorum {

namespace {

constexpr std::array colours{NoteColour::Yellow, NoteColour::Green, NoteColour::Blue, NoteColour::Pink,
                             NoteColour::Orange};

QString textOf(QPDFObjectHandle dictionary, const char *key) {
    QPDFObjectHandle value = dictionary.getKey(key);
    return value.isString() ? QString::fromStdString(value.getUTF8Value()) : QString();
}

/// The one of the five that is nearest to what another program's palette gave.
NoteColour nearestColour(QPDFObjectHandle components) {
    if (!components.isArray() || components.getArrayNItems() != 3)
        return NoteColour::Yellow;
    std::array<double, 3> rgb{};
    for (int i = 0; i < 3; ++i)
        rgb[static_cast<std::size_t>(i)] = components.getArrayItem(i).getNumericValue();
    NoteColour best = NoteColour::Yellow;
    double least = 4;
    for (const NoteColour colour : colours) {
        const std::uint32_t value = noteColourRgb(colour);
        double distance = 0;
        for (std::size_t i = 0; i < 3; ++i) {
            const double given = static_cast<double>(value >> (16 - 8 * i) & 0xFFU) / 255;
            distance += (rgb[i] - given) * (rgb[i] - given);
        }
        if (distance < least) {
            least = distance;
            best = colour;
        }
    }
    return best;
}

/// ISO 8601 in UTC of a date (ISO 32000-1, 7.9.4): "D:20310408214016+08'00'", its parts from the month on optional.
QString isoTime(const QString &date) {
    static const QRegularExpression shape(
        QStringLiteral("^(?:D:)?(\\d{4})(\\d\\d)?(\\d\\d)?(\\d\\d)?(\\d\\d)?(\\d\\d)?(?:([+-])(\\d\\d)'?(\\d\\d)?)?"));
    const QRegularExpressionMatch match = shape.match(date);
    if (!match.hasMatch())
        return {};
    const auto part = [&match](int group, int missing) {
        return match.captured(group).isEmpty() ? missing : match.captured(group).toInt();
    };
    QDateTime time(QDate(part(1, 0), part(2, 1), part(3, 1)), QTime(part(4, 0), part(5, 0), part(6, 0)), Qt::UTC);
    const int offset = 3600 * part(8, 0) + 60 * part(9, 0);
    time = time.addSecs(match.captured(7) == QLatin1StringView("-") ? offset : -offset);
    return time.isValid() ? time.toString(Qt::ISODate) : QString();
}

/// The contents are the body, and a last line of tags where there are some.
void readContents(QString contents, Note &note) {
    contents.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    const qsizetype last = contents.lastIndexOf(u'\n');
    const QString line = contents.mid(last + 1);
    if (!line.startsWith(u'#') || line.startsWith(QStringLiteral("# "))) {
        note.body = contents;
        return;
    }
    note.tags = line.mid(1).split(QStringLiteral(" #"), Qt::SkipEmptyParts);
    note.body = contents.left(std::max<qsizetype>(last, 0));
}

void readPage(QPDFPageObjectHelper page, std::vector<Note> &notes, int *unnamed) {
    for (QPDFAnnotationObjectHelper &helper : page.getAnnotations("/Highlight")) {
        QPDFObjectHandle annotation = helper.getObjectHandle();
        Note note;
        note.id = textOf(annotation, "/NM");
        if (note.id.contains(u'#'))
            continue; // the rest, on a further page, of a note that was read before
        if (QUuid::fromString(note.id).isNull()) {
            ++*unnamed;
            continue;
        }
        readContents(textOf(annotation, "/Contents"), note);
        note.colour = nearestColour(annotation.getKey("/C"));
        note.author = textOf(annotation, "/T");
        note.created = isoTime(textOf(annotation, "/CreationDate"));
        note.modified = isoTime(textOf(annotation, "/M"));
        notes.push_back(std::move(note));
    }
}

} // namespace

std::optional<std::vector<Note>> notesFromPdf(const QByteArray &bytes, int *unnamed) {
    std::vector<Note> notes;
    *unnamed = 0;
    // The library throws on what it cannot mend.
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("annotated", bytes.constData(), static_cast<std::size_t>(bytes.size()));
        for (const QPDFPageObjectHelper &page : QPDFPageDocumentHelper(pdf).getAllPages())
            readPage(page, notes, unnamed);
    } catch (const std::exception &) {
        return std::nullopt;
    }
    return notes;
}

} // namespace variorum
