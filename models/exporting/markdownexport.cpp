// SPDX-License-Identifier: Apache-2.0
#include "models/exporting/markdownexport.h"

#include "models/article/publishedtext.h"
#include "models/clean/ruletable.h"
#include "models/compare/claimtext.h"
#include "models/exporting/comparisonaccount.h"
#include "models/exporting/inlineparts.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace variorum {

namespace {

QString tr(const char *text) {
    return QCoreApplication::translate("variorum", text);
}

/// Signs that mean something anywhere in a line.
QString escaped(QStringView text) {
    QString out;
    for (const QChar c : text) {
        if (QStringView(u"\\`*_[]<>|~&$").contains(c))
            out += QLatin1Char('\\');
        out += c;
    }
    return out;
}

/// Signs that mean something at the beginning of a line: headings, lists, rules, numbered lists.
QString lineSafe(const QString &line) {
    static const QRegularExpression sign(QStringLiteral("^(#{1,6}(?=\\s|$)|[-+=](?=[\\s=-]|$))"));
    static const QRegularExpression number(QStringLiteral("^(\\d{1,9})([.)])(?=\\s|$)"));
    QString safe = line;
    safe.replace(sign, QStringLiteral("\\\\1"));
    safe.replace(number, QStringLiteral("\\1\\\\2"));
    return safe;
}

/// A scalar that YAML reads as what it is: JSON's strings are YAML's as well.
QString yamlString(const QString &text) {
    QString out = QStringLiteral("\"");
    for (const QChar c : text) {
        if (c == QLatin1Char('"') || c == QLatin1Char('\\'))
            out += QLatin1Char('\\');
        if (c.unicode() < 0x20)
            out += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
        else
            out += c;
    }
    return out + QLatin1Char('"');
}

class ArticleMarkdown {
    Q_DECLARE_TR_FUNCTIONS(variorum::ArticleMarkdown)

public:
    ArticleMarkdown(const ExportedArticle &exported, const ExportOptions &options, int firstNote)
        : m_exported(exported), m_options(options), m_firstNote(firstNote) {}

    QString text(bool frontMatter) {
        const Article &article = m_exported.article->article;
        if (frontMatter)
            addFrontMatter();
        if (!article.title.isEmpty())
            m_out += QStringLiteral("# ") + escaped(article.title.simplified()) + QStringLiteral("\n\n");
        if (!frontMatter) {
            QStringList meta{article.byline, article.publisher, publishedText(article.published)};
            meta.removeAll(QString());
            if (!meta.isEmpty())
                m_out += escaped(meta.join(QStringLiteral(" · "))) + QStringLiteral("\n\n");
        }
        for (const QString &notice : article.notices)
            m_out += QStringLiteral("> ") + escaped(notice.simplified()) + QStringLiteral("\n\n");
        for (std::size_t i = 0; i < article.blocks.size(); ++i) {
            addBlock(article.blocks[i]);
            const bool inList = article.blocks[i].kind == BlockKind::ListItem && i + 1 < article.blocks.size() &&
                                article.blocks[i + 1].kind == BlockKind::ListItem;
            m_out += inList ? QStringLiteral("\n") : QStringLiteral("\n\n");
        }
        addNotes();
        addChanges();
        return m_out;
    }

private:
    void addFrontMatter() {
        const Article &article = m_exported.article->article;
        const auto row = [this](const char *key, const QString &value) {
            if (!value.isEmpty())
                m_out += QLatin1StringView(key) + QStringLiteral(": ") + yamlString(value) + QLatin1Char('\n');
        };
        m_out += QStringLiteral("---\n");
        row("title", article.title);
        row("byline", article.byline);
        row("publisher", article.publisher);
        row("published", article.published);
        if (!article.tags.isEmpty()) {
            QStringList tags;
            for (const QString &tag : article.tags)
                tags << yamlString(tag);
            m_out += QStringLiteral("tags: [") + tags.join(QStringLiteral(", ")) + QStringLiteral("]\n");
        }
        row("page", m_exported.pageName);
        m_out += QStringLiteral("---\n\n");
    }

    void addBlock(const Block &block) {
        const QString text = lineSafe(inlineText(block, block.range));
        switch (block.kind) {
        case BlockKind::Heading:
            m_out += QString(qBound(2, block.level + 1, 6), QLatin1Char('#')) + QLatin1Char(' ') +
                     inlineText(block, block.range);
            break;
        case BlockKind::Quote:
            m_out += QStringLiteral("> ") + text;
            break;
        case BlockKind::ListItem:
            m_out += QStringLiteral("- ") + text;
            break;
        case BlockKind::Caption:
            m_out += QLatin1Char('*') + inlineText(block, block.range) + QLatin1Char('*');
            break;
        case BlockKind::Code:
            addCode(block.text);
            break;
        case BlockKind::Table:
            addTable(block);
            break;
        case BlockKind::Standfirst:
        case BlockKind::Paragraph:
            m_out += text;
            break;
        }
    }

    void addCode(const QString &code) {
        // The fence is longer than any row of backticks inside.
        int longest = 2;
        int row = 0;
        for (const QChar c : code) {
            row = c == QLatin1Char('`') ? row + 1 : 0;
            longest = std::max(longest, row);
        }
        const QString fence(longest + 1, QLatin1Char('`'));
        m_out += fence + QLatin1Char('\n') + code + QLatin1Char('\n') + fence;
    }

    void addTable(const Block &block) {
        Offset at = block.range.begin;
        bool first = true;
        for (const QString &row : block.text.split(QLatin1Char('\n'))) {
            const QStringList cells = row.split(QLatin1Char('\t'));
            m_out += first ? QStringLiteral("|") : QStringLiteral("\n|");
            for (const QString &cell : cells) {
                const Span span(at, at + cell.size());
                m_out += QLatin1Char(' ') + inlineText(block, span) + QStringLiteral(" |");
                at = span.end + 1;
            }
            if (first)
                m_out += QStringLiteral("\n|") + QStringLiteral(" --- |").repeated(cells.size());
            first = false;
        }
    }

    QString inlineText(const Block &block, Span span) const {
        QString out;
        for (const InlinePart &part : inlineParts(m_exported, m_options, span)) {
            out += escaped(QStringView(block.text).mid(part.text.begin - block.range.begin, part.text.length()));
            for (const int note : part.endingNotes)
                out += QStringLiteral("[^%1]").arg(m_firstNote + note);
        }
        return out;
    }

    void addNotes() {
        if (!m_options.notes)
            return;
        int number = m_firstNote;
        for (const ExportedNote &note : m_exported.notes) {
            m_out += QStringLiteral("[^%1]: “").arg(number) + escaped(quoteOf(m_exported, note).simplified()) +
                     QStringLiteral("”");
            // Further paragraphs of a footnote are indented.
            for (const QString &paragraph : note.note.body.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
                m_out += QStringLiteral("\n\n    ") + lineSafe(escaped(paragraph.trimmed()));
            QStringList details{note.note.author, note.note.modified.isEmpty() ? note.note.created : note.note.modified,
                                noteColourName(note.note.colour)};
            for (const QString &tag : note.note.tags)
                details << QStringLiteral("#") + tag;
            if (note.hidden)
                details << tr("not shown: its words are not in the clean text");
            details.removeAll(QString());
            m_out += QStringLiteral("\n\n    ") + escaped(details.join(QStringLiteral(" · "))) + QStringLiteral("\n\n");
            ++number;
        }
    }

    void addChanges() {
        if (!m_options.source || !m_exported.reading)
            return;
        const Page &page = *m_exported.reading->page;
        m_out += QStringLiteral("## ") + tr("The page and what was changed") + QStringLiteral("\n\n");
        m_out += escaped(QStringLiteral("%1 · %2 · SHA-256 %3")
                             .arg(m_exported.pageName, page.encoding, QString::fromLatin1(page.sha256()))) +
                 QStringLiteral("\n\n");
        for (const Edit &edit : editsOf(m_exported)) {
            const Span at = page.codePoints.toCodePoints(edit.span);
            m_out += QStringLiteral("- %1–%2 %3: “").arg(at.begin).arg(at.end).arg(ruleNames(edit.rules)) +
                     escaped(edit.before(page.text).toString().simplified()) + QStringLiteral("” → “") +
                     escaped(edit.after.simplified()) + QStringLiteral("”. ") + escaped(reasonText(edit)) +
                     QLatin1Char('\n');
        }
        m_out += QLatin1Char('\n');
    }

    const ExportedArticle &m_exported;
    const ExportOptions &m_options;
    int m_firstNote;
    QString m_out;
};

QString comparisonMarkdown(const ComparisonAccount &account) {
    QString out = QStringLiteral("## ") + tr("What the sources say") + QStringLiteral("\n\n");
    QString letters;
    for (const ComparisonAccount::Source &source : account.sources) {
        const QString line = source.letter + QStringLiteral(": ") + source.name;
        out += QStringLiteral("- ") +
               escaped(source.copyOf.isEmpty() ? line : tr("%1 (copy of %2)").arg(line, source.copyOf)) +
               QLatin1Char('\n');
        letters += QLatin1Char(' ') + source.letter + QStringLiteral(" |");
    }
    out += QStringLiteral("\n| %1 | %2 |%3\n|").arg(tr("Status"), tr("What is stated"), letters) +
           QStringLiteral(" --- |").repeated(static_cast<qsizetype>(account.sources.size()) + 2) + QLatin1Char('\n');
    for (const ComparisonAccount::Row &row : account.rows) {
        out += QStringLiteral("| ") + claimStatusText(row.status) + QStringLiteral(" | ") +
               escaped(row.words.simplified()) + QStringLiteral(" |");
        for (const QString &cell : row.cells)
            out += QLatin1Char(' ') + escaped(cell.simplified()) + QStringLiteral(" |");
        out += QLatin1Char('\n');
    }
    return out + QLatin1Char('\n');
}

} // namespace

QByteArray markdownDocument(const std::vector<ExportedArticle> &articles, const ExportOptions &options) {
    QString all;
    int note = 1;
    for (const ExportedArticle &exported : articles) {
        if (!all.isEmpty())
            all += QStringLiteral("---\n\n");
        all += ArticleMarkdown(exported, options, note).text(articles.size() == 1);
        note += static_cast<int>(exported.notes.size());
    }
    if (options.comparison && articles.size() > 1)
        all += QStringLiteral("---\n\n") + comparisonMarkdown(comparisonAccount(articles));
    while (all.endsWith(QLatin1StringView("\n\n")))
        all.chop(1);
    return all.toUtf8();
}

} // namespace variorum
