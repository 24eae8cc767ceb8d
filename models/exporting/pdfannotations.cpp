// SPDX-License-Identifier: Apache-2.0
#include "models/exporting/pdfannotations.h"

#include "models/exporting/pdfobjects.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <algorithm>
#include <map>

namespace variorum {

namespace {

QPDFObjectHandle real(qreal value) {
    return QPDFObjectHandle::newReal(pdfNumber(value));
}

QPDFObjectHandle rectangle(const QRectF &twips, const PdfSpace &space) {
    return QPDFObjectHandle::newArray({real(space.x(twips.left())), real(space.y(twips.bottom())),
                                       real(space.x(twips.right())), real(space.y(twips.top()))});
}

class NoteWriter {
public:
    NoteWriter(QPDF &pdf, const PageLayout &layout) : m_pdf(pdf), m_layout(layout) {
        for (QPDFPageObjectHelper &page : QPDFPageDocumentHelper(pdf).getAllPages()) {
            m_pages.push_back(page.getObjectHandle());
            m_annotations.push_back(QPDFObjectHandle::newArray());
        }
    }

    void add(const LaidOutNote &placed, const Note &note) {
        std::map<int, std::vector<QRectF>> byPage;
        for (const LaidOutNote::Box &box : placed.boxes)
            byPage[box.page].push_back(box.rect);
        QPDFObjectHandle first;
        int part = 1;
        for (const auto &[page, boxes] : byPage) {
            QPDFObjectHandle annotation = highlight(note, page, boxes);
            annotation.replaceKey("/NM", pdfText(part == 1 ? note.id : QStringLiteral("%1#%2").arg(note.id).arg(part)));
            if (part == 1) {
                first = annotation;
                annotation.replaceKey("/Popup", popup(annotation, page, boxes.front()));
            } else {
                annotation.replaceKey("/IRT", first);
                annotation.replaceKey("/RT", QPDFObjectHandle::newName("/Group"));
            }
            ++part;
        }
    }

    void finish() {
        for (std::size_t i = 0; i < m_pages.size(); ++i) {
            if (m_annotations[i].getArrayNItems() > 0)
                m_pages[i].replaceKey("/Annots", m_annotations[i]);
            else
                m_pages[i].removeKey("/Annots");
        }
    }

private:
    QPDFObjectHandle highlight(const Note &note, int page, const std::vector<QRectF> &boxes) {
        QRectF bounds;
        QPDFObjectHandle quads = QPDFObjectHandle::newArray();
        for (const QRectF &box : boxes) {
            bounds = bounds.united(box);
            const QPDFObjectHandle left = real(m_space.x(box.left()));
            const QPDFObjectHandle right = real(m_space.x(box.right()));
            const QPDFObjectHandle top = real(m_space.y(box.top()));
            const QPDFObjectHandle bottom = real(m_space.y(box.bottom()));
            for (const QPDFObjectHandle &number : {left, top, right, top, left, bottom, right, bottom})
                quads.appendItem(number);
        }
        const QColor colour = QColor::fromRgb(noteColourRgb(note.colour));
        QPDFObjectHandle annotation = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        annotation.replaceKey("/Type", QPDFObjectHandle::newName("/Annot"));
        annotation.replaceKey("/Subtype", QPDFObjectHandle::newName("/Highlight"));
        annotation.replaceKey("/Rect", rectangle(bounds, m_space));
        annotation.replaceKey("/QuadPoints", quads);
        annotation.replaceKey(
            "/C", QPDFObjectHandle::newArray({real(colour.redF()), real(colour.greenF()), real(colour.blueF())}));
        annotation.replaceKey("/F", QPDFObjectHandle::newInteger(4)); // printed as well
        annotation.replaceKey("/P", m_pages[static_cast<std::size_t>(page)]);
        annotation.replaceKey("/T", pdfText(note.author));
        QString contents = note.body;
        if (!note.tags.isEmpty())
            contents += (contents.isEmpty() ? QStringLiteral("#") : QStringLiteral("\n#")) +
                        note.tags.join(QStringLiteral(" #"));
        annotation.replaceKey("/Contents", pdfText(contents));
        setDate(annotation, "/CreationDate", note.created);
        setDate(annotation, "/M", note.modified.isEmpty() ? note.created : note.modified);
        annotation.replaceKey("/AP", appearance(bounds, boxes, colour));
        m_annotations[static_cast<std::size_t>(page)].appendItem(annotation);
        return annotation;
    }

    static void setDate(QPDFObjectHandle annotation, const char *key, const QString &iso) {
        const QString date = pdfDate(iso);
        if (!date.isEmpty())
            annotation.replaceKey(key, pdfText(date));
    }

    QPDFObjectHandle appearance(const QRectF &bounds, const std::vector<QRectF> &boxes, QColor colour) {
        std::string content = "/Multiply gs " + pdfColour(colour) + " rg\n";
        for (const QRectF &box : boxes) {
            content += pdfNumber(m_space.x(box.left())) + ' ' + pdfNumber(m_space.y(box.bottom())) + ' ' +
                       pdfNumber(box.width() / twipsPerPoint) + ' ' + pdfNumber(box.height() / twipsPerPoint) + " re\n";
        }
        content += "f\n";
        QPDFObjectHandle form = m_pdf.makeIndirectObject(QPDFObjectHandle::newStream(&m_pdf, content));
        QPDFObjectHandle dictionary = form.getDict();
        dictionary.replaceKey("/Type", QPDFObjectHandle::newName("/XObject"));
        dictionary.replaceKey("/Subtype", QPDFObjectHandle::newName("/Form"));
        dictionary.replaceKey("/BBox", rectangle(bounds, m_space));
        dictionary.replaceKey("/Group", QPDFObjectHandle::parse("<< /S /Transparency >>"));
        dictionary.replaceKey("/Resources", multiplyResources());
        QPDFObjectHandle appearances = QPDFObjectHandle::newDictionary();
        appearances.replaceKey("/N", form);
        return appearances;
    }

    QPDFObjectHandle multiplyResources() {
        if (!m_resources.isInitialized())
            m_resources = m_pdf.makeIndirectObject(
                QPDFObjectHandle::parse("<< /ExtGState << /Multiply << /Type /ExtGState /BM /Multiply >> >> >>"));
        return m_resources;
    }

    QPDFObjectHandle popup(const QPDFObjectHandle &parent, int page, const QRectF &box) {
        const qreal left = m_layout.geometry.left + m_layout.geometry.measure + 2 * m_layout.geometry.marginGap;
        const QRectF place(left, box.top(), m_layout.geometry.width - left - points(6), points(80));
        QPDFObjectHandle popup = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        popup.replaceKey("/Type", QPDFObjectHandle::newName("/Annot"));
        popup.replaceKey("/Subtype", QPDFObjectHandle::newName("/Popup"));
        popup.replaceKey("/Rect", rectangle(place, m_space));
        popup.replaceKey("/Parent", parent);
        popup.replaceKey("/Open", QPDFObjectHandle::newBool(false));
        popup.replaceKey("/P", m_pages[static_cast<std::size_t>(page)]);
        m_annotations[static_cast<std::size_t>(page)].appendItem(popup);
        return popup;
    }

    QPDF &m_pdf;
    const PageLayout &m_layout;
    PdfSpace m_space;
    std::vector<QPDFObjectHandle> m_pages;
    std::vector<QPDFObjectHandle> m_annotations;
    QPDFObjectHandle m_resources;
};

} // namespace

void addNotes(QPDF &pdf, const PageLayout &layout, const std::vector<ExportedArticle> &articles) {
    NoteWriter writer(pdf, layout);
    for (const LaidOutNote &placed : layout.notes)
        writer.add(placed, articles[static_cast<std::size_t>(placed.article)].notes[placed.note].note);
    writer.finish();
}

} // namespace variorum
