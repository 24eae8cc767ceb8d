// SPDX-License-Identifier: Apache-2.0
#include "models/pipeline/readingjson.h"

#include "models/clean/ruletable.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace variorum {

namespace {

/// The parts of a Reading, each as one value of the JSON.
class Writer {
public:
    Writer(JsonWriter &json, const Reading &reading) : m_json(json), m_reading(reading) {}

    void span(Span units) { writeSpan(m_json, *m_reading.page, units); }

    void words(const char *name, QStringView text) {
        m_json.key(QLatin1StringView(name));
        m_json.text(text);
    }

    void member(const char *name, const QJsonValue &value) {
        m_json.key(QLatin1StringView(name));
        m_json.value(value);
    }

    void member(const char *name, Span units) {
        m_json.key(QLatin1StringView(name));
        span(units);
    }

    void edit(const Edit &edit, const Edit *winner = nullptr) {
        m_json.beginObject();
        writeEdit(m_json, *m_reading.page, edit);
        if (winner)
            words("by", ruleNames(winner->rules));
        m_json.endObject();
    }

    void article(const Article &article) {
        const auto orNull = [](const QString &value) { return value.isEmpty() ? QJsonValue() : QJsonValue(value); };
        m_json.beginObject();
        member("title", orNull(article.title));
        member("byline", orNull(article.byline));
        member("publisher", orNull(article.publisher));
        member("published", orNull(article.published));
        member("script", orNull(scriptCode(article.script)));
        member("notices", QJsonArray::fromStringList(article.notices));
        member("tags", QJsonArray::fromStringList(article.tags));
        m_json.key(QLatin1StringView("fields"));
        fields(article);
        m_json.key(QLatin1StringView("source"));
        m_json.beginArray();
        for (const Span &range : article.source)
            span(range);
        m_json.endArray();
        m_json.key(QLatin1StringView("blocks"));
        m_json.beginArray();
        for (const Block &one : article.blocks) {
            if (m_json.stopped())
                break;
            block(one);
        }
        m_json.endArray();
        m_json.key(QLatin1StringView("edits"));
        edits(article);
        m_json.endObject();
    }

    void discarded(const Discarded &range) {
        m_json.beginObject();
        words("rule", ruleNames(range.rules));
        member("source", range.source);
        member("confidence", printedConfidence(range.confidence));
        words("reason", range.reason);
        m_json.endObject();
    }

    void issue(const PageIssue &issue) {
        m_json.beginObject();
        words("rule", issue.rule);
        member("source", issue.source);
        words("reason", issueText(issue));
        m_json.endObject();
    }

private:
    void block(const Block &block) {
        m_json.beginObject();
        words("kind", blockKindName(block.kind));
        words("text", block.text);
        member("source", block.source);
        if (block.kind == BlockKind::Heading)
            member("level", QJsonValue(block.level));
        m_json.endObject();
    }

    /// The places of each field under its name. Places are sorted by field.
    void fields(const Article &article) {
        m_json.beginObject();
        for (std::size_t i = 0; i < article.places.size();) {
            const FieldKind field = article.places[i].field;
            m_json.key(QLatin1StringView(fieldKindName(field).toLatin1()));
            m_json.beginArray();
            for (; i < article.places.size() && article.places[i].field == field; ++i)
                span(article.places[i].source);
            m_json.endArray();
        }
        m_json.endObject();
    }

    /// What is in force within the article's blocks and fields, in the order of the page.
    void edits(const Article &article) {
        std::vector<Span> own;
        for (const Block &block : article.blocks)
            own.push_back(block.source);
        for (const FieldPlace &place : article.places)
            own.push_back(place.source);
        std::sort(own.begin(), own.end());
        m_json.beginArray();
        for (const Span &range : own) {
            const auto [first, last] = m_reading.choice.script.within(range);
            for (std::size_t i = first; i < last && !m_json.stopped(); ++i)
                edit(m_reading.choice.script.edits()[i]);
        }
        m_json.endArray();
    }

    JsonWriter &m_json;
    const Reading &m_reading;
};

} // namespace

double printedConfidence(float confidence) {
    return std::round(static_cast<double>(confidence) * 1000) / 1000;
}

void writeSpan(JsonWriter &json, const Page &page, Span span) {
    const Span points = page.codePoints.toCodePoints(span);
    json.beginArray();
    json.number(points.begin);
    json.number(points.end);
    json.endArray();
}

void writeEdit(JsonWriter &json, const Page &page, const Edit &edit) {
    const auto words = [&json](const char *name, QStringView text) {
        json.key(QLatin1StringView(name));
        json.text(text);
    };
    words("id", QString::fromLatin1(editId(edit, page.codePoints)));
    words("rule", ruleNames(edit.rules));
    json.key(QLatin1StringView("source"));
    writeSpan(json, page, edit.span);
    words("before", edit.before(page.text));
    words("after", edit.after);
    json.key(QLatin1StringView("confidence"));
    json.value(printedConfidence(edit.confidence));
    words("reason", reasonText(edit));
}

QJsonObject pageJson(const Page &page, const QString &path) {
    return {{QStringLiteral("path"), path},
            {QStringLiteral("sha256"), QString::fromLatin1(page.sha256())},
            {QStringLiteral("bytes"), page.bytes},
            {QStringLiteral("encoding"), page.encoding},
            {QStringLiteral("mediaType"), page.mediaType},
            {QStringLiteral("length"), page.codePoints.length()}};
}

void writeReading(JsonWriter &json, const Reading &reading, const QString &path, bool withSource) {
    Writer writer(json, reading);
    json.key(QLatin1StringView("page"));
    json.beginObject();
    json.members(pageJson(*reading.page, path));
    if (withSource)
        writer.words("text", QStringView(reading.page->text));
    json.endObject();
    const auto list = [&json](const char *name, const auto &items, const auto &write) {
        json.key(QLatin1StringView(name));
        json.beginArray();
        for (const auto &item : items) {
            if (json.stopped())
                break;
            write(item);
        }
        json.endArray();
    };
    list("articles", reading.articles, [&](const auto &article) { writer.article(article->article); });
    list("discarded", reading.discarded, [&](const Discarded &range) { writer.discarded(range); });
    list("proposed", reading.choice.proposed, [&](const Edit &edit) { writer.edit(edit); });
    list("superseded", reading.choice.superseded,
         [&](const Edit &edit) { writer.edit(edit, winnerOver(edit, reading.choice.script)); });
    list("issues", reading.issues, [&](const PageIssue &issue) { writer.issue(issue); });
}

namespace {

/// A table as GitHub's Markdown has them: the first row is its head, and a bar inside a cell is escaped.
QString tableMarkdown(const QString &text) {
    const QStringList rows = text.split(u'\n');
    qsizetype columns = 1;
    for (const QString &row : rows)
        columns = std::max(columns, row.count(u'\t') + 1);
    QString out;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        QStringList cells = rows[i].split(u'\t');
        cells.resize(columns);
        out += i == 0 ? QStringLiteral("|") : QStringLiteral("\n|");
        for (QString &cell : cells)
            out += u' ' + cell.replace(u'|', QStringLiteral("\\|")) + QStringLiteral(" |");
        if (i == 0)
            out += QStringLiteral("\n|") + QStringLiteral(" --- |").repeated(columns);
    }
    return out;
}

/// Code between fences that are longer than any row of backticks inside.
QString codeMarkdown(const QString &text) {
    QString fence = QStringLiteral("```");
    while (text.contains(fence))
        fence += u'`';
    return fence + u'\n' + text + u'\n' + fence;
}

QString blockMarkdown(const Block &block) {
    switch (block.kind) {
    case BlockKind::Heading:
        return QString(std::max<int>(block.level, 2), u'#') + u' ' + block.text;
    case BlockKind::Quote:
        return QStringLiteral("> ") + block.text;
    case BlockKind::ListItem:
        return QStringLiteral("- ") + block.text;
    case BlockKind::Caption:
        return QStringLiteral("*%1*").arg(block.text);
    case BlockKind::Table:
        return tableMarkdown(block.text);
    case BlockKind::Code:
        return codeMarkdown(block.text);
    case BlockKind::Standfirst:
    case BlockKind::Paragraph:
        return block.text;
    }
    return block.text;
}

} // namespace

QString readingMarkdown(const Reading &reading) {
    QString out;
    for (const auto &read : reading.articles) {
        const Article &article = read->article;
        if (!out.isEmpty())
            out += u'\n';
        const auto quoted = [](QString value) { return value.replace(u'"', QStringLiteral("\\\"")); };
        out += QStringLiteral("---\n");
        const std::pair<const char *, QString> fields[] = {{"title", article.title},
                                                           {"byline", article.byline},
                                                           {"source", article.publisher},
                                                           {"date", article.published}};
        for (const auto &[name, value] : fields) {
            if (!value.isEmpty())
                out += QStringLiteral("%1: \"%2\"\n").arg(QString::fromLatin1(name), quoted(value));
        }
        out += QStringLiteral("---\n\n");
        for (const QString &notice : article.notices)
            out += QStringLiteral("> %1\n\n").arg(notice);
        for (const Block &block : article.blocks)
            out += blockMarkdown(block) + QStringLiteral("\n\n");
    }
    return out;
}

} // namespace variorum
