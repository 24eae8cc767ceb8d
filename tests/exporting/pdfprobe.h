// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/exporting/document.h"

#include <QByteArray>
#include <QJsonObject>
#include <QRectF>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <vector>

namespace variorum::tests {

/// A block for sampleArticle().
struct SampleBlock {
    BlockKind kind = BlockKind::Paragraph;
    QString text;
    int level = 0;
};

/// An article with its text, blocks and spans in order, as the pipeline would give it.
[[nodiscard]] ReadArticle sampleArticle(const QString &title, const std::vector<SampleBlock> &blocks);
[[nodiscard]] ExportedArticle exportable(ReadArticle article);
/// A note over the first occurrence of some words from `from` on.
[[nodiscard]] ExportedNote noteOn(const ExportedArticle &exported, const QString &words, const QString &body,
                                  NoteColour colour = NoteColour::Yellow, qsizetype from = 0);

/// A PDF in a temporary file, looked at with programs that have nothing to do with this one: poppler's and qpdf's.
/// A program that is missing fails the test that needs it.
class PdfProbe {
public:
    explicit PdfProbe(const QByteArray &bytes);

    [[nodiscard]] QString path() const { return m_path; }
    /// Standard output. Fails with a message under failure() when the program is missing or ends with an error.
    QByteArray run(const QString &program, const QStringList &arguments);
    [[nodiscard]] QString failure() const { return m_failure; }

    QString text(const QStringList &options = {});
    /// What poppler finds in a rectangle of a page (from 0), in points from the top left corner.
    QString textIn(int page, const QRectF &points);
    int pageCount();

    struct Annotation {
        QString subtype;
        int page = -1;
        QJsonObject dictionary;                              ///< as `qpdf --json` has it
        std::vector<QRectF> quads;                           ///< points from the top left corner
        [[nodiscard]] QString string(const char *key) const; ///< of a text string, without qpdf's mark
    };
    std::vector<Annotation> annotations();
    /// Titles of the outline in order, each indented by two spaces for its depth.
    QStringList outline();
    QJsonObject object(const QString &reference);
    QJsonObject trailer();

private:
    void readObjects();

    QTemporaryDir m_folder;
    QString m_path;
    QString m_failure;
    QJsonObject m_objects;
};

[[nodiscard]] QString withoutBlanks(const QString &text);
/// "…before[X]after…" around the first difference of two texts, with code points: what a failed comparison prints.
[[nodiscard]] QString firstDifference(const QString &a, const QString &b);

} // namespace variorum::tests
