// SPDX-License-Identifier: Apache-2.0
#include "models/exporting/pdffurniture.h"

#include "models/exporting/articleflow.h"
#include "models/exporting/pdfobjects.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <algorithm>
#include <map>
#include <set>

namespace variorum {

namespace {

const QColor hairline(0xc4, 0xc8, 0xcc);

/// Collects drawing operators in the page's own coordinates.
class Drawing {
public:
    void fill(const QRectF &rect, QColor colour) {
        m_content += pdfColour(colour) + " rg " + number(m_space.x(rect.left())) + ' ' +
                     number(m_space.y(rect.bottom())) + ' ' + number(rect.width() / twipsPerPoint) + ' ' +
                     number(rect.height() / twipsPerPoint) + " re f\n";
    }

    void decoration(const Decoration &shape) {
        if (shape.kind != Decoration::Kind::Wave) {
            fill(shape.rect, shape.colour);
            return;
        }
        m_content += pdfColour(shape.colour) + " RG " + number(waveWidth(shape.rect) / twipsPerPoint) + " w\n";
        outline(wavePath(shape.rect), "S\n");
    }

    /// The outlines of a line's glyphs, its left end at `left`.
    void text(const LaidLine &line, qreal left, qreal baseline) {
        m_content += pdfColour(line.colour) + " rg\n";
        for (std::size_t i = line.firstCluster; i < line.lastCluster; ++i) {
            const ShapedCluster &cluster = line.shaped->clusters[i];
            for (int g = 0; g < cluster.glyphCount; ++g) {
                const ShapedGlyph &glyph = line.shaped->glyphs[static_cast<std::size_t>(cluster.firstGlyph + g)];
                const QRawFont &font = line.shaped->fonts[static_cast<std::size_t>(glyph.font)];
                QPainterPath path = font.pathForGlyph(glyph.index);
                path.translate(QPointF(left + line.x[i - line.firstCluster], baseline) + glyph.offset);
                outline(path, "f\n");
            }
        }
    }

    [[nodiscard]] const std::string &content() const { return m_content; }

private:
    static std::string number(qreal value) { return pdfNumber(value, 2); }
    std::string point(const QPainterPath::Element &element) const {
        return number(m_space.x(element.x)) + ' ' + number(m_space.y(element.y)) + ' ';
    }

    void outline(const QPainterPath &path, const char *paint) {
        for (int i = 0; i < path.elementCount(); ++i) {
            const QPainterPath::Element element = path.elementAt(i);
            if (element.isMoveTo())
                m_content += point(element) + "m\n";
            else if (element.isLineTo())
                m_content += point(element) + "l\n";
            else if (i + 2 < path.elementCount()) {
                m_content += point(element) + point(path.elementAt(i + 1)) + point(path.elementAt(i + 2)) + "c\n";
                i += 2;
            }
        }
        if (path.elementCount() > 0)
            m_content += paint;
    }

    PdfSpace m_space;
    std::string m_content;
};

LaidLine oneLine(const QString &text, const TextStyle &style, qreal width) {
    std::vector<LaidLine> lines = layLines(text, style, width, noArticleText);
    if (lines.size() == 1)
        return std::move(lines.front());
    if (lines.empty())
        return {};
    // As much as fits, with an ellipsis.
    const ShapedText &shaped = *lines.front().shaped;
    std::size_t last = lines.front().lastCluster;
    while (last > 1 && lines.front().x[last - 1] > width - 1.2 * style.size)
        --last;
    const QString shorter = text.left(shaped.clusters[last].text.begin).trimmed() + QChar(0x2026);
    std::vector<LaidLine> again = layLines(shorter, style, 2 * width, noArticleText);
    return again.empty() ? LaidLine() : std::move(again.front());
}

class Furniture {
public:
    Furniture(QPDF &pdf, const PageLayout &layout, const std::vector<ExportedArticle> &articles,
              const ExportOptions &options)
        : m_pdf(pdf), m_layout(layout), m_articles(articles), m_options(options) {
        for (const LaidOutNote &note : layout.notes) {
            if (!note.boxes.empty())
                m_notes[note.boxes.front().page].push_back(&note);
        }
    }

    void run() {
        std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(m_pdf).getAllPages();
        for (std::size_t i = 0; i < pages.size(); ++i)
            draw(pages[i], static_cast<int>(i));
    }

private:
    void draw(QPDFPageObjectHelper &page, int number) {
        const LayoutPage &laid = m_layout.pages[static_cast<std::size_t>(number)];
        Drawing drawing;
        pageNumber(drawing, number);
        noteNumbers(drawing, number);
        if (laid.beginsArticle)
            legend(drawing, laid.article);
        std::string content = "/Artifact <</Type /Pagination>> BDC\nq\n" + drawing.content();
        if (!laid.beginsArticle && laid.article >= 0) {
            useHeader(page, laid.article);
            content += "/FmHeader Do\n";
        }
        content += "Q\nEMC\n";
        // Qt's content changes the coordinate system: it is shut in.
        page.addPageContents(QPDFObjectHandle::newStream(&m_pdf, "q\n"), true);
        page.addPageContents(QPDFObjectHandle::newStream(&m_pdf, "Q\n" + content), false);
    }

    Script scriptOf(int article) const {
        return article >= 0 ? m_articles[static_cast<std::size_t>(article)].article->article.script : Script::Unknown;
    }

    void pageNumber(Drawing &drawing, int number) {
        const TextStyle style = textStyle(PrintRole::Furniture, Script::Unknown);
        const QString text = QStringLiteral("%1 / %2").arg(number + 1).arg(m_layout.pages.size());
        const LaidLine line = oneLine(text, style, m_layout.geometry.measure);
        const PageGeometry &geometry = m_layout.geometry;
        drawing.text(line, geometry.left + geometry.measure - line.end, geometry.footerBaseline);
    }

    void noteNumbers(Drawing &drawing, int number) {
        const auto notes = m_notes.find(number);
        if (notes == m_notes.end())
            return;
        const TextStyle style = textStyle(PrintRole::NoteMark, Script::Unknown);
        const qreal margin = m_layout.geometry.left + m_layout.geometry.measure + m_layout.geometry.marginGap;
        std::map<int, qreal> next; // where the next mark of a line goes
        for (const LaidOutNote *note : notes->second) {
            const QRectF box = note->boxes.front().rect;
            qreal &x = next.try_emplace(qRound(box.bottom()), margin).first->second;
            const LaidLine digits = oneLine(QString::number(note->number), style, points(60));
            const qreal width = std::max(digits.end, points(5)) + points(5);
            if (x + width > m_layout.geometry.width - points(4))
                continue; // the line is full: the list of notes has them all
            const Note &words = m_articles[static_cast<std::size_t>(note->article)].notes[note->note].note;
            const qreal baseline = box.bottom() - 0.26 * box.height();
            drawing.fill(QRectF(x, baseline - points(7), width, points(9)),
                         QColor::fromRgb(noteColourRgb(words.colour)));
            drawing.text(digits, x + (width - digits.end) / 2, baseline);
            x += width + points(2);
        }
    }

    void legend(Drawing &drawing, int article) {
        if (!m_options.entities || article < 0)
            return;
        std::set<EntityType> types;
        for (const Mention &mention : m_articles[static_cast<std::size_t>(article)].article->mentions)
            types.insert(mention.type);
        const TextStyle style = textStyle(PrintRole::Furniture, scriptOf(article));
        qreal x = m_layout.geometry.left;
        const qreal baseline = m_layout.geometry.footerBaseline;
        for (const EntityType type : types) {
            const qreal width = points(18);
            for (const Decoration &piece : underline(x, x + width, baseline - points(3), entityLook(type)))
                drawing.decoration(piece);
            const LaidLine name = oneLine(entityTypeText(type), style, points(120));
            drawing.text(name, x + width + points(4), baseline);
            x += width + points(4) + name.end + points(14);
        }
    }

    /// The header of an article's pages is drawn once and shown on each of them.
    void useHeader(QPDFPageObjectHelper &page, int article) {
        QPDFObjectHandle &form = m_headers[article];
        if (!form.isInitialized()) {
            const PageGeometry &geometry = m_layout.geometry;
            const ExportedArticle &exported = m_articles[static_cast<std::size_t>(article)];
            const TextStyle style = textStyle(PrintRole::Furniture, scriptOf(article));
            Drawing drawing;
            const Article &text = exported.article->article;
            const LaidLine publisher = oneLine(text.publisher, style, geometry.measure / 4);
            const QString title = text.title.isEmpty() ? exported.pageName : text.title;
            const LaidLine head = oneLine(title.simplified(), style, geometry.measure * 2 / 3);
            drawing.text(head, geometry.left, geometry.headerBaseline);
            drawing.text(publisher, geometry.left + geometry.measure - publisher.end, geometry.headerBaseline);
            drawing.fill(QRectF(geometry.left, geometry.headerBaseline + points(6), geometry.measure, points(0.5)),
                         hairline);
            form = m_pdf.makeIndirectObject(QPDFObjectHandle::newStream(&m_pdf, drawing.content()));
            form.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/XObject"));
            form.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/Form"));
            form.getDict().replaceKey("/BBox", QPDFObjectHandle::parse("[0 0 596 842]"));
            form.getDict().replaceKey("/Resources", QPDFObjectHandle::newDictionary());
        }
        // Qt gives all pages of a document resources of their own, but nothing says so.
        QPDFObjectHandle resources = page.getAttribute("/Resources", true);
        if (resources.isIndirect()) {
            resources = resources.shallowCopy();
            page.getObjectHandle().replaceKey("/Resources", resources);
        }
        QPDFObjectHandle forms = QPDFObjectHandle::newDictionary();
        QPDFObjectHandle known = resources.getKey("/XObject");
        if (known.isDictionary())
            forms = known.isIndirect() ? known.shallowCopy() : known;
        forms.replaceKey("/FmHeader", form);
        resources.replaceKey("/XObject", forms);
    }

    QPDF &m_pdf;
    const PageLayout &m_layout;
    const std::vector<ExportedArticle> &m_articles;
    const ExportOptions &m_options;
    std::map<int, std::vector<const LaidOutNote *>> m_notes; // by page
    std::map<int, QPDFObjectHandle> m_headers;               // by article
};

} // namespace

void addFurniture(QPDF &pdf, const PageLayout &layout, const std::vector<ExportedArticle> &articles,
                  const ExportOptions &options) {
    Furniture(pdf, layout, articles, options).run();
}

} // namespace variorum
