// SPDX-License-Identifier: Apache-2.0
#include "models/exporting/pdfmetadata.h"

#include "models/exporting/pdfobjects.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <QStringList>

namespace variorum {

namespace {

struct Facts {
    QString title;
    QStringList authors;
    QString language;
};

Facts factsOf(const std::vector<ExportedArticle> &articles) {
    Facts facts;
    for (const ExportedArticle &exported : articles) {
        const Article &article = exported.article->article;
        if (facts.title.isEmpty())
            facts.title = article.title.isEmpty() ? exported.pageName : article.title;
        if (!article.byline.isEmpty() && !facts.authors.contains(article.byline))
            facts.authors << article.byline;
        if (facts.language.isEmpty())
            facts.language = QStringLiteral("zh");
        if (facts.language.size() == 2 && article.script != Script::Unknown)
            facts.language += QLatin1Char('-') + scriptCode(article.script);
    }
    return facts;
}

QString escaped(const QString &text) {
    QString clean;
    for (const QChar c : text) {
        // XML 1.0 has no other control characters, not even as references.
        if (c.unicode() >= 0x20 || c == QLatin1Char('\n') || c == QLatin1Char('\t'))
            clean += c;
    }
    return clean.toHtmlEscaped();
}

std::string packet(const Facts &facts, const ExportOptions &options) {
    QString authors;
    for (const QString &author : facts.authors)
        authors += QStringLiteral("<rdf:li>%1</rdf:li>").arg(escaped(author));
    QString xmp = QStringLiteral(
        "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
        "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
        "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
        "xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\">\n"
        "<dc:format>application/pdf</dc:format>\n"
        "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">");
    xmp += escaped(facts.title) + QStringLiteral("</rdf:li></rdf:Alt></dc:title>\n");
    if (!authors.isEmpty())
        xmp += QStringLiteral("<dc:creator><rdf:Seq>") + authors + QStringLiteral("</rdf:Seq></dc:creator>\n");
    if (!facts.language.isEmpty())
        xmp += QStringLiteral("<dc:language><rdf:Bag><rdf:li>") + facts.language +
               QStringLiteral("</rdf:li></rdf:Bag></dc:language>\n");
    if (!options.date.isEmpty())
        xmp += QStringLiteral("<xmp:CreateDate>") + escaped(options.date) + QStringLiteral("</xmp:CreateDate>\n");
    xmp += QStringLiteral("<xmp:CreatorTool>Variorum</xmp:CreatorTool>\n</rdf:Description></rdf:RDF></"
                          "x:xmpmeta>\n<?xpacket end=\"r\"?>\n");
    return xmp.toStdString();
}

/// An item of the outline with the indices of those below it.
struct Node {
    const OutlineEntry *entry = nullptr;
    std::vector<std::size_t> children;
};

class OutlineWriter {
public:
    explicit OutlineWriter(QPDF &pdf) : m_pdf(pdf) {
        for (QPDFPageObjectHelper &page : QPDFPageDocumentHelper(pdf).getAllPages())
            m_pages.push_back(page.getObjectHandle());
    }

    void write(const std::vector<OutlineEntry> &entries) {
        if (entries.empty())
            return;
        // A level that is skipped hangs on the nearest one above it.
        m_nodes.emplace_back();
        std::vector<std::size_t> path{0};
        for (const OutlineEntry &entry : entries) {
            while (path.size() > 1 && m_nodes[path.back()].entry->level >= entry.level)
                path.pop_back();
            m_nodes.push_back({&entry, {}});
            m_nodes[path.back()].children.push_back(m_nodes.size() - 1);
            path.push_back(m_nodes.size() - 1);
        }
        QPDFObjectHandle root = m_pdf.makeIndirectObject(QPDFObjectHandle::parse("<< /Type /Outlines >>"));
        const int count = level(root, m_nodes[0].children);
        root.replaceKey("/Count", QPDFObjectHandle::newInteger(count));
        m_pdf.getRoot().replaceKey("/Outlines", root);
        m_pdf.getRoot().replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
    }

private:
    /// Writes one level below `parent`; gives the number of items in it and below.
    int level(QPDFObjectHandle parent, const std::vector<std::size_t> &children) {
        std::vector<QPDFObjectHandle> items;
        int count = 0;
        for (const std::size_t child : children) {
            const OutlineEntry &entry = *m_nodes[child].entry;
            QPDFObjectHandle item = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
            item.replaceKey("/Title", pdfText(entry.title.simplified()));
            item.replaceKey("/Parent", parent);
            QPDFObjectHandle destination = QPDFObjectHandle::newArray();
            destination.appendItem(m_pages[static_cast<std::size_t>(entry.page)]);
            destination.appendItem(QPDFObjectHandle::newName("/XYZ"));
            destination.appendItem(QPDFObjectHandle::newNull());
            destination.appendItem(QPDFObjectHandle::newReal(pdfNumber(m_space.y(entry.top - points(12)))));
            destination.appendItem(QPDFObjectHandle::newNull());
            item.replaceKey("/Dest", destination);
            if (!m_nodes[child].children.empty()) {
                const int below = level(item, m_nodes[child].children);
                item.replaceKey("/Count", QPDFObjectHandle::newInteger(below));
                count += below;
            }
            if (!items.empty()) {
                item.replaceKey("/Prev", items.back());
                items.back().replaceKey("/Next", item);
            }
            items.push_back(item);
            ++count;
        }
        parent.replaceKey("/First", items.front());
        parent.replaceKey("/Last", items.back());
        return count;
    }

    QPDF &m_pdf;
    PdfSpace m_space;
    std::vector<QPDFObjectHandle> m_pages;
    std::vector<Node> m_nodes;
};

} // namespace

void addMetadata(QPDF &pdf, const PageLayout &layout, const std::vector<ExportedArticle> &articles,
                 const ExportOptions &options) {
    const Facts facts = factsOf(articles);
    QPDFObjectHandle information = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    if (!facts.title.isEmpty())
        information.replaceKey("/Title", pdfText(facts.title));
    if (!facts.authors.isEmpty())
        information.replaceKey("/Author", pdfText(facts.authors.join(QStringLiteral("; "))));
    information.replaceKey("/Creator", pdfText(QStringLiteral("Variorum")));
    information.replaceKey("/Producer", pdfText(QStringLiteral("Variorum")));
    const QString date = pdfDate(options.date);
    if (!date.isEmpty()) {
        information.replaceKey("/CreationDate", pdfText(date));
        information.replaceKey("/ModDate", pdfText(date));
    }
    pdf.getTrailer().replaceKey("/Info", information);

    QPDFObjectHandle root = pdf.getRoot();
    QPDFObjectHandle metadata = pdf.makeIndirectObject(QPDFObjectHandle::newStream(&pdf, packet(facts, options)));
    metadata.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/Metadata"));
    metadata.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/XML"));
    root.replaceKey("/Metadata", metadata);
    if (!facts.language.isEmpty())
        root.replaceKey("/Lang", pdfText(facts.language));
    root.replaceKey("/ViewerPreferences", QPDFObjectHandle::parse("<< /DisplayDocTitle true >>"));
    OutlineWriter(pdf).write(layout.outline);
}

} // namespace variorum
