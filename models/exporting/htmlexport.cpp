// SPDX-License-Identifier: Apache-2.0
#include "models/exporting/htmlexport.h"

#include "models/article/publishedtext.h"
#include "models/clean/ruletable.h"
#include "models/compare/claimtext.h"
#include "models/exporting/articleflow.h"
#include "models/exporting/comparisonaccount.h"
#include "models/exporting/inlineparts.h"

#include <QCoreApplication>

namespace variorum {

namespace {

QString tr(const char *text) {
    return QCoreApplication::translate("variorum", text);
}

/// Line ends as references: an attribute or a parser that folds them must not change what the page said.
QString escaped(QStringView text) {
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'&':
            out += QStringLiteral("&amp;");
            break;
        case u'<':
            out += QStringLiteral("&lt;");
            break;
        case u'>':
            out += QStringLiteral("&gt;");
            break;
        case u'"':
            out += QStringLiteral("&quot;");
            break;
        case 0:
            out += QChar(QChar::ReplacementCharacter);
            break;
        default:
            out += c;
        }
    }
    return out;
}

QString rgb(QColor colour) {
    return colour.name();
}

QString style() {
    QString css = QStringLiteral(
        "body{max-width:38em;margin:3em auto;padding:0 1em;line-height:1.8;color:#1a1a1a;"
        "font-family:'Noto Serif CJK SC','Songti SC',SimSun,serif}\n"
        ":lang(zh-Hant) body,body:lang(zh-Hant){font-family:'Noto Serif CJK TC','Songti TC',PMingLiU,serif}\n"
        "h1,h2,h3,h4{font-family:'Noto Sans CJK SC','PingFang SC','Microsoft YaHei',sans-serif;line-height:1.4}\n"
        ".meta,.tags,.caption,.detail{font-size:.85em;color:#5c5c5c}\n"
        ".notice{font-size:.85em;background:#f3f4f6;padding:.5em 1em}\n"
        "article>p{text-indent:2em;margin:0}\n"
        "article>p.standfirst,article>p.caption,article>p.meta,article>p.tags,article>p.notice{text-indent:0;margin:"
        "1em 0}\n"
        "p.standfirst{border-left:3px solid #9aa8b8;padding-left:1em}\n"
        "mark{color:inherit}\n"
        ".figure{background:#ecf0e6}\n"
        "sup a{text-decoration:none}\n"
        "table{border-collapse:collapse}td{border:1px solid #c8c8c8;padding:.2em .6em}\n"
        "@media print{body{max-width:none}}\n");
    for (const NoteColour colour :
         {NoteColour::Yellow, NoteColour::Green, NoteColour::Blue, NoteColour::Pink, NoteColour::Orange})
        css += QStringLiteral("mark.%1{background:%2}\n")
                   .arg(noteColourName(colour), rgb(QColor::fromRgb(noteColourRgb(colour))));
    const QString lines[] = {QStringLiteral("solid"), QStringLiteral("dashed"), QStringLiteral("wavy"),
                             QStringLiteral("double")};
    for (const EntityType type :
         {EntityType::Organisation, EntityType::Person, EntityType::Place, EntityType::Product}) {
        const EntityLook look = entityLook(type);
        css += QStringLiteral(".%1{text-decoration:underline %2 %3;text-underline-offset:.2em}\n")
                   .arg(entityTypeName(type).toLower(), lines[static_cast<int>(look.underline)], rgb(look.colour));
    }
    return css;
}

QString language(Script script) {
    return script == Script::Unknown ? QStringLiteral("zh") : QStringLiteral("zh-") + scriptCode(script);
}

class ArticleHtml {
    Q_DECLARE_TR_FUNCTIONS(variorum::ArticleHtml)

public:
    ArticleHtml(const ExportedArticle &exported, const ExportOptions &options, int firstNote)
        : m_exported(exported), m_options(options), m_firstNote(firstNote) {}

    QString html() {
        const Article &article = m_exported.article->article;
        m_out = QStringLiteral("<article lang=\"%1\">\n").arg(language(article.script));
        line(QStringLiteral("h1"), {}, escaped(article.title));
        QStringList meta{article.byline, article.publisher, publishedText(article.published)};
        meta.removeAll(QString());
        line(QStringLiteral("p"), QStringLiteral("meta"), escaped(meta.join(QStringLiteral(" · "))));
        line(QStringLiteral("p"), QStringLiteral("tags"), escaped(article.tags.join(QStringLiteral(" · "))));
        for (const QString &notice : article.notices)
            line(QStringLiteral("p"), QStringLiteral("notice"), escaped(notice));
        bool list = false;
        for (const Block &block : article.blocks) {
            const bool item = block.kind == BlockKind::ListItem;
            if (item != list)
                m_out += item ? QStringLiteral("<ul>\n") : QStringLiteral("</ul>\n");
            list = item;
            addBlock(block);
        }
        if (list)
            m_out += QStringLiteral("</ul>\n");
        addNotes();
        addChanges();
        m_out += QStringLiteral("</article>\n");
        return m_out;
    }

private:
    void line(const QString &element, const QString &name, const QString &content) {
        if (content.isEmpty())
            return;
        const QString attribute = name.isEmpty() ? QString() : QStringLiteral(" class=\"%1\"").arg(name);
        m_out += QStringLiteral("<%1%2>").arg(element, attribute) + content + QStringLiteral("</%1>\n").arg(element);
    }

    void addBlock(const Block &block) {
        const QString text = inlineText(block, block.range);
        switch (block.kind) {
        case BlockKind::Heading:
            line(QStringLiteral("h%1").arg(qBound(2, block.level + 1, 6)), {}, text);
            break;
        case BlockKind::Standfirst:
            line(QStringLiteral("p"), QStringLiteral("standfirst"), text);
            break;
        case BlockKind::Caption:
            line(QStringLiteral("p"), QStringLiteral("caption"), text);
            break;
        case BlockKind::Quote:
            line(QStringLiteral("blockquote"), {}, text);
            break;
        case BlockKind::ListItem:
            line(QStringLiteral("li"), {}, text);
            break;
        case BlockKind::Code:
            line(QStringLiteral("pre"), {}, text);
            break;
        case BlockKind::Table:
            addTable(block);
            break;
        case BlockKind::Paragraph:
            line(QStringLiteral("p"), {}, text);
            break;
        }
    }

    void addTable(const Block &block) {
        m_out += QStringLiteral("<table>\n");
        Offset at = block.range.begin;
        for (const QString &row : block.text.split(QLatin1Char('\n'))) {
            m_out += QStringLiteral("<tr>");
            for (const QString &cell : row.split(QLatin1Char('\t'))) {
                const Span span(at, at + cell.size());
                m_out += QStringLiteral("<td>") + inlineText(block, span) + QStringLiteral("</td>");
                at = span.end + 1;
            }
            m_out += QStringLiteral("</tr>\n");
        }
        m_out += QStringLiteral("</table>\n");
    }

    /// The block's own text has the line feeds that code needs.
    QString inlineText(const Block &block, Span span) const {
        QString out;
        for (const InlinePart &part : inlineParts(m_exported, m_options, span)) {
            const QStringView words =
                QStringView(block.text).mid(part.text.begin - block.range.begin, part.text.length());
            QString piece = escaped(words);
            if (part.figure)
                piece = QStringLiteral("<span class=\"figure\" title=\"%1\">").arg(escaped(figureText(*part.figure))) +
                        piece + QStringLiteral("</span>");
            if (part.mention)
                piece = QStringLiteral("<span class=\"%1\" title=\"%2\">")
                            .arg(entityTypeName(part.mention->type).toLower(), escaped(part.mention->name)) +
                        piece + QStringLiteral("</span>");
            if (!part.notes.empty()) {
                const Note &top = m_exported.notes[static_cast<std::size_t>(part.notes.back())].note;
                piece = QStringLiteral("<mark class=\"%1\">").arg(noteColourName(top.colour)) + piece +
                        QStringLiteral("</mark>");
            }
            for (const int note : part.endingNotes) {
                const int number = m_firstNote + note;
                piece += QStringLiteral("<sup id=\"ref-%1\"><a href=\"#note-%1\">%1</a></sup>").arg(number);
            }
            out += piece;
        }
        return out;
    }

    void addNotes() {
        if (!m_options.notes || m_exported.notes.empty())
            return;
        m_out += QStringLiteral("<section class=\"notes\">\n<h2>%1</h2>\n<ol start=\"%2\">\n")
                     .arg(escaped(tr("Notes")))
                     .arg(m_firstNote);
        int number = m_firstNote;
        for (const ExportedNote &note : m_exported.notes) {
            m_out += QStringLiteral("<li id=\"note-%1\"><q>").arg(number) + escaped(quoteOf(m_exported, note)) +
                     QStringLiteral("</q>");
            for (const QString &paragraph : note.note.body.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
                m_out += QStringLiteral("<br>") + escaped(paragraph);
            QStringList details{note.note.author,
                                note.note.modified.isEmpty() ? note.note.created : note.note.modified};
            details += note.note.tags;
            if (note.hidden)
                details << tr("not shown: its words are not in the clean text");
            details.removeAll(QString());
            m_out += QStringLiteral("<br><span class=\"detail\">") + escaped(details.join(QStringLiteral(" · "))) +
                     QStringLiteral("</span>");
            if (!note.hidden)
                m_out += QStringLiteral(" <a href=\"#ref-%1\">↩</a>").arg(number);
            m_out += QStringLiteral("</li>\n");
            ++number;
        }
        m_out += QStringLiteral("</ol>\n</section>\n");
    }

    void addChanges() {
        if (!m_options.source || !m_exported.reading)
            return;
        const Page &page = *m_exported.reading->page;
        m_out += QStringLiteral("<section class=\"changes\">\n<h2>%1</h2>\n<p class=\"detail\">")
                     .arg(escaped(tr("The page and what was changed")));
        m_out += escaped(QStringLiteral("%1 · %2 · SHA-256 %3")
                             .arg(m_exported.pageName, page.encoding, QString::fromLatin1(page.sha256())));
        m_out += QStringLiteral("</p>\n<table>\n");
        for (const Edit &edit : editsOf(m_exported)) {
            const Span at = page.codePoints.toCodePoints(edit.span);
            m_out += QStringLiteral("<tr><td>%1–%2</td><td><del>").arg(at.begin).arg(at.end) +
                     escaped(edit.before(page.text)) + QStringLiteral("</del></td><td><ins>") + escaped(edit.after) +
                     QStringLiteral("</ins></td><td>") + escaped(ruleNames(edit.rules)) + QStringLiteral("</td><td>") +
                     escaped(reasonText(edit)) + QStringLiteral("</td></tr>\n");
        }
        m_out += QStringLiteral("</table>\n</section>\n");
    }

    const ExportedArticle &m_exported;
    const ExportOptions &m_options;
    int m_firstNote;
    QString m_out;
};

QString comparisonHtml(const ComparisonAccount &account) {
    QString out =
        QStringLiteral("<section class=\"comparison\">\n<h2>%1</h2>\n").arg(escaped(tr("What the sources say")));
    QString letters;
    for (const ComparisonAccount::Source &source : account.sources) {
        const QString line = source.letter + QStringLiteral("  ") + source.name;
        out += QStringLiteral("<p class=\"detail\" lang=\"%1\">").arg(language(source.script)) +
               escaped(source.copyOf.isEmpty() ? line : tr("%1 (copy of %2)").arg(line, source.copyOf)) +
               QStringLiteral("</p>\n");
        letters += QStringLiteral("<th>") + source.letter + QStringLiteral("</th>");
    }
    out += QStringLiteral("<table>\n<tr><th>%1</th><th>%2</th>%3</tr>\n")
               .arg(escaped(tr("Status")), escaped(tr("What is stated")), letters);
    for (const ComparisonAccount::Row &row : account.rows) {
        out += QStringLiteral("<tr><td title=\"%1\">%2</td><td>")
                   .arg(escaped(claimStatusExplanation(row.status)), escaped(claimStatusText(row.status))) +
               escaped(row.words) + QStringLiteral("</td>");
        for (qsizetype s = 0; s < row.cells.size(); ++s) {
            QStringList sentences;
            for (const ComparisonAccount::Reading &reading : row.readings) {
                if (reading.source == s && !sentences.contains(reading.sentence))
                    sentences << reading.sentence;
            }
            out += QStringLiteral("<td title=\"") + escaped(sentences.join(QLatin1Char('\n'))) + QStringLiteral("\">") +
                   escaped(row.cells[s]) + QStringLiteral("</td>");
        }
        out += QStringLiteral("</tr>\n");
    }
    return out + QStringLiteral("</table>\n</section>\n");
}

} // namespace

QByteArray htmlDocument(const std::vector<ExportedArticle> &articles, const ExportOptions &options) {
    QString title;
    QString language = QStringLiteral("zh");
    QString body;
    int note = 1;
    for (const ExportedArticle &exported : articles) {
        const Article &article = exported.article->article;
        if (title.isEmpty()) {
            title = article.title.isEmpty() ? exported.pageName : article.title;
            language = variorum::language(article.script);
        }
        body += ArticleHtml(exported, options, note).html();
        note += static_cast<int>(exported.notes.size());
    }
    if (options.comparison && articles.size() > 1)
        body += comparisonHtml(comparisonAccount(articles));
    QString html =
        QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n").arg(language);
    html += QStringLiteral("<meta name=\"viewport\" content=\"width=device-width\">\n<title>") + escaped(title) +
            QStringLiteral("</title>\n");
    html += QStringLiteral("<style>\n") + style() + QStringLiteral("</style>\n</head>\n<body>\n") + body +
            QStringLiteral("</body>\n</html>\n");
    return html.toUtf8();
}

} // namespace variorum
