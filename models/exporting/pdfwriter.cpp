// SPDX-License-Identifier: Apache-2.0
#include "models/exporting/pdfwriter.h"

#include "models/exporting/pagelayout.h"
#include "models/exporting/pdfannotations.h"
#include "models/exporting/pdffurniture.h"
#include "models/exporting/pdfmetadata.h"
#include "models/exporting/pdfpainter.h"
#include "models/exporting/pdftext.h"

#include <exception>
#include <memory>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

namespace variorum {

Result<QByteArray> pdfDocument(const std::vector<ExportedArticle> &articles, const ExportOptions &options,
                               const Progress &progress) {
    const PageLayout layout = layOut(articles, options, progress.part(0, 0.4));
    if (progress.cancelled())
        return Error{ErrorCode::Cancelled, {}};
    Result<PaintedPdf> painted = paintPdf(layout, progress.part(0.4, 0.7));
    if (!painted)
        return painted.error();
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("page", painted->bytes.constData(), static_cast<std::size_t>(painted->bytes.size()));
        const Result<void> mended = mendText(pdf, painted->pages);
        if (!mended)
            return mended.error();
        progress.report(0.8);
        addFurniture(pdf, layout, articles, options);
        addNotes(pdf, layout, articles);
        addMetadata(pdf, layout, articles, options);
        if (progress.cancelled())
            return Error{ErrorCode::Cancelled, {}};
        QPDFWriter writer(pdf);
        writer.setOutputMemory();
        writer.setDeterministicID(true); // from the content: equal documents have equal names, others do not
        writer.setMinimumPDFVersion("1.7");
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.setCompressStreams(true);
        writer.write();
        const std::shared_ptr<Buffer> bytes = writer.getBufferSharedPointer();
        progress.report(1);
        return QByteArray(static_cast<const char *>(static_cast<const void *>(bytes->getBuffer())),
                          static_cast<qsizetype>(bytes->getSize()));
    } catch (const std::exception &failure) {
        return Error{ErrorCode::PdfFailed, {QString(), QString::fromUtf8(failure.what())}};
    }
}

} // namespace variorum
