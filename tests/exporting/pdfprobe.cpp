// SPDX-License-Identifier: Apache-2.0
#include "tests/exporting/pdfprobe.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>

#include <algorithm>

namespace variorum::tests {

ReadArticle sampleArticle(const QString &title, const std::vector<SampleBlock> &blocks) {
    ReadArticle read;
    Article &article = read.article;
    article.title = title;
    article.script = Script::Hans;
    for (const SampleBlock &sample : blocks) {
        Block block;
        block.kind = sample.kind;
        block.level = static_cast<std::uint8_t>(sample.level);
        block.text = sample.text;
        if (!article.blocks.empty())
            article.text += QLatin1Char('\n');
        const auto begin = article.text.size();
        QString flat = sample.text;
        article.text += flat.replace(QLatin1Char('\n'), QLatin1Char(' '));
        block.range = Span(begin, article.text.size());
        block.source = block.range;
        article.blocks.push_back(std::move(block));
    }
    return read;
}

ExportedArticle exportable(ReadArticle article) {
    ExportedArticle exported;
    exported.article = std::make_shared<const ReadArticle>(std::move(article));
    exported.pageName = QStringLiteral("page.txt");
    return exported;
}

ExportedNote noteOn(const ExportedArticle &exported, const QString &words, const QString &body, NoteColour colour,
                    qsizetype from) {
    ExportedNote placed;
    const qsizetype at = exported.article->article.text.indexOf(words, from);
    placed.text = Span(at, at + words.size());
    placed.hidden = at < 0;
    placed.note.id = QStringLiteral("5f0c7f9e-8a63-4a52-9a0e-%1").arg(exported.notes.size(), 12, 16, QLatin1Char('0'));
    placed.note.body = body;
    placed.note.colour = colour;
    placed.note.author = QStringLiteral("沈砚 & Co.");
    placed.note.created = QStringLiteral("2026-03-04T05:06:07Z");
    placed.note.modified = QStringLiteral("2026-03-05T06:07:08Z");
    placed.note.anchor.exact = words;
    return placed;
}

PdfProbe::PdfProbe(const QByteArray &bytes) : m_path(m_folder.filePath(QStringLiteral("probe.pdf"))) {
    QFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        m_failure = QStringLiteral("the probe's file cannot be written");
}

QByteArray PdfProbe::run(const QString &program, const QStringList &arguments) {
    if (QStandardPaths::findExecutable(program).isEmpty()) {
        m_failure = QStringLiteral("%1 is missing: install poppler-utils and qpdf").arg(program);
        return {};
    }
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(120000);
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        m_failure =
            QStringLiteral("%1 %2: %3")
                .arg(program, arguments.join(QLatin1Char(' ')), QString::fromUtf8(process.readAllStandardError()));
    return process.readAllStandardOutput();
}

QString PdfProbe::text(const QStringList &options) {
    return QString::fromUtf8(
        run(QStringLiteral("pdftotext"),
            options + QStringList{QStringLiteral("-enc"), QStringLiteral("UTF-8"), m_path, QStringLiteral("-")}));
}

QString PdfProbe::textIn(int page, const QRectF &points) {
    const QString number = QString::number(page + 1);
    // Ten pixels a point: whole pixels are what the program takes.
    const auto pixels = [](qreal value) { return QString::number(qRound(value * 10)); };
    return text({QStringLiteral("-f"), number, QStringLiteral("-l"), number, QStringLiteral("-r"),
                 QStringLiteral("720"), QStringLiteral("-x"), pixels(points.left()), QStringLiteral("-y"),
                 pixels(points.top()), QStringLiteral("-W"), pixels(points.width()), QStringLiteral("-H"),
                 pixels(points.height())});
}

int PdfProbe::pageCount() {
    return run(QStringLiteral("qpdf"), {QStringLiteral("--show-npages"), m_path}).trimmed().toInt();
}

void PdfProbe::readObjects() {
    if (!m_objects.isEmpty())
        return;
    const QByteArray json =
        run(QStringLiteral("qpdf"), {QStringLiteral("--json=2"), QStringLiteral("--json-key=qpdf"), m_path});
    m_objects = QJsonDocument::fromJson(json).object().value(QStringLiteral("qpdf")).toArray().at(1).toObject();
}

QJsonObject PdfProbe::object(const QString &reference) {
    readObjects();
    const QJsonObject found = m_objects.value(QStringLiteral("obj:") + reference).toObject();
    return found.contains(QStringLiteral("stream"))
               ? found.value(QStringLiteral("stream")).toObject().value(QStringLiteral("dict")).toObject()
               : found.value(QStringLiteral("value")).toObject();
}

QJsonObject PdfProbe::trailer() {
    readObjects();
    return m_objects.value(QStringLiteral("trailer")).toObject().value(QStringLiteral("value")).toObject();
}

QString PdfProbe::Annotation::string(const char *key) const {
    const QString value = dictionary.value(QLatin1StringView(key)).toString();
    return value.startsWith(QLatin1StringView("u:")) || value.startsWith(QLatin1StringView("b:")) ? value.mid(2)
                                                                                                  : value;
}

std::vector<PdfProbe::Annotation> PdfProbe::annotations() {
    std::vector<Annotation> all;
    const QJsonObject root = object(trailer().value(QStringLiteral("/Root")).toString());
    const QJsonArray kids =
        object(root.value(QStringLiteral("/Pages")).toString()).value(QStringLiteral("/Kids")).toArray();
    for (int page = 0; page < kids.size(); ++page) {
        const QJsonObject dictionary = object(kids.at(page).toString());
        const double height = dictionary.value(QStringLiteral("/MediaBox")).toArray().at(3).toDouble();
        const QJsonArray references = dictionary.value(QStringLiteral("/Annots")).toArray();
        for (const QJsonValue reference : references) {
            Annotation annotation;
            annotation.page = page;
            annotation.dictionary = object(reference.toString());
            annotation.subtype = annotation.dictionary.value(QStringLiteral("/Subtype")).toString();
            const QJsonArray numbers = annotation.dictionary.value(QStringLiteral("/QuadPoints")).toArray();
            for (int i = 0; i + 7 < numbers.size(); i += 8) {
                // Top left and bottom right are the first and the last of the four corners.
                const QPointF topLeft(numbers.at(i).toDouble(), height - numbers.at(i + 1).toDouble());
                const QPointF bottomRight(numbers.at(i + 6).toDouble(), height - numbers.at(i + 7).toDouble());
                annotation.quads.emplace_back(topLeft, bottomRight);
            }
            all.push_back(std::move(annotation));
        }
    }
    return all;
}

QStringList PdfProbe::outline() {
    QStringList titles;
    const QJsonObject root = object(trailer().value(QStringLiteral("/Root")).toString());
    const auto walk = [&](const auto &self, const QString &first, int depth) -> void {
        for (QString next = first; !next.isEmpty();) {
            const QJsonObject item = object(next);
            titles << QString(qsizetype(2) * depth, QLatin1Char(' ')) +
                          item.value(QStringLiteral("/Title")).toString().mid(2);
            self(self, item.value(QStringLiteral("/First")).toString(), depth + 1);
            next = item.value(QStringLiteral("/Next")).toString();
        }
    };
    walk(walk, object(root.value(QStringLiteral("/Outlines")).toString()).value(QStringLiteral("/First")).toString(),
         0);
    return titles;
}

QString withoutBlanks(const QString &text) {
    QString out;
    for (const QChar c : text) {
        if (!c.isSpace())
            out += c;
    }
    return out;
}

QString firstDifference(const QString &a, const QString &b) {
    const auto [at, other] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    if (at == a.end() && other == b.end())
        return QStringLiteral("none");
    const auto show = [](const QString &text, qsizetype from) {
        QString out = text.mid(std::max<qsizetype>(0, from - 8), std::min<qsizetype>(8, from)) + QStringLiteral(" [");
        for (const uint c : text.mid(from, 6).toUcs4())
            out += QStringLiteral("U+%1 ").arg(c, 4, 16, QLatin1Char('0'));
        return out + QLatin1Char(']');
    };
    return QStringLiteral("at %1: %2 and %3")
        .arg(at - a.begin())
        .arg(show(a, at - a.begin()), show(b, other - b.begin()));
}

} // namespace variorum::tests
