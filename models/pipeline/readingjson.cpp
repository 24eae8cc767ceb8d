// SPDX-License-Identifier: Apache-2.0
#include "models/pipeline/readingjson.h"

#include "models/clean/ruletable.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace variorum {

namespace {

double rounded(float confidence) {
    return std::round(static_cast<double>(confidence) * 1000) / 1000;
}

/// Spans as the JSON has them.
class Writer {
public:
    explicit Writer(const Reading &reading) : m_reading(reading), m_index(reading.page->codePoints) {}

    QJsonArray span(Span units) const {
        const Span points = m_index.toCodePoints(units);
        return {points.begin, points.end};
    }

    QJsonObject edit(const Edit &edit) const {
        return {{QStringLiteral("id"), QString::fromLatin1(editId(edit, m_index))},
                {QStringLiteral("rule"), ruleNames(edit.rules)},
                {QStringLiteral("source"), span(edit.span)},
                {QStringLiteral("before"), edit.before(m_reading.page->text).toString()},
                {QStringLiteral("after"), edit.after},
                {QStringLiteral("confidence"), rounded(edit.confidence)},
                {QStringLiteral("reason"), reasonText(edit)}};
    }

    QJsonArray edits(const std::vector<Edit> &list) const {
        QJsonArray array;
        for (const Edit &one : list)
            array.append(edit(one));
        return array;
    }

    /// What lost, with the rule of the edit in force that it met.
    QJsonArray superseded() const {
        QJsonArray array;
        for (const Edit &one : m_reading.choice.superseded) {
            QJsonObject object = edit(one);
            for (const Edit &winner : m_reading.choice.script.edits()) {
                if (winner.span.overlaps(one.span) || (winner.span.touches(one.span) && one.span.isEmpty())) {
                    object.insert(QStringLiteral("by"), ruleNames(winner.rules));
                    break;
                }
            }
            array.append(object);
        }
        return array;
    }

    QJsonObject article(const Article &article) const {
        QJsonArray blocks;
        QJsonArray made;
        std::vector<Span> own;
        for (const Block &block : article.blocks) {
            QJsonObject object{{QStringLiteral("kind"), blockKindName(block.kind)},
                               {QStringLiteral("text"), block.text},
                               {QStringLiteral("source"), span(block.source)}};
            if (block.kind == BlockKind::Heading)
                object.insert(QStringLiteral("level"), block.level);
            blocks.append(object);
            own.push_back(block.source);
        }
        QJsonObject fields;
        for (const FieldPlace &place : article.places) {
            const QString name = fieldKindName(place.field);
            QJsonArray places = fields.value(name).toArray();
            places.append(span(place.source));
            fields.insert(name, places);
            own.push_back(place.source);
        }
        std::sort(own.begin(), own.end());
        for (const Span &range : own) {
            const auto [first, last] = m_reading.choice.script.within(range);
            for (std::size_t i = first; i < last; ++i)
                made.append(edit(m_reading.choice.script.edits()[i]));
        }
        QJsonArray source;
        for (const Span &range : article.source)
            source.append(span(range));
        const auto orNull = [](const QString &value) { return value.isEmpty() ? QJsonValue() : QJsonValue(value); };
        return {{QStringLiteral("title"), orNull(article.title)},
                {QStringLiteral("byline"), orNull(article.byline)},
                {QStringLiteral("publisher"), orNull(article.publisher)},
                {QStringLiteral("published"), orNull(article.published)},
                {QStringLiteral("script"), orNull(scriptCode(article.script))},
                {QStringLiteral("notices"), QJsonArray::fromStringList(article.notices)},
                {QStringLiteral("tags"), QJsonArray::fromStringList(article.tags)},
                {QStringLiteral("fields"), fields},
                {QStringLiteral("source"), source},
                {QStringLiteral("blocks"), blocks},
                {QStringLiteral("edits"), made}};
    }

    QJsonObject discarded(const Discarded &range) const {
        return {{QStringLiteral("rule"), ruleNames(range.rules)},
                {QStringLiteral("source"), span(range.source)},
                {QStringLiteral("confidence"), rounded(range.confidence)},
                {QStringLiteral("reason"), range.reason}};
    }

private:
    const Reading &m_reading;
    const CodePointIndex &m_index;
};

} // namespace

QJsonObject pageJson(const Page &page, const QString &path) {
    return {{QStringLiteral("path"), path},
            {QStringLiteral("sha256"), QString::fromLatin1(page.sha256)},
            {QStringLiteral("bytes"), page.bytes},
            {QStringLiteral("encoding"), page.encoding},
            {QStringLiteral("mediaType"), page.mediaType},
            {QStringLiteral("length"), page.codePoints.length()}};
}

QJsonObject readingJson(const Reading &reading, const QString &path, bool withSource) {
    const Writer writer(reading);
    QJsonObject page = pageJson(*reading.page, path);
    if (withSource)
        page.insert(QStringLiteral("text"), reading.page->text);
    QJsonArray articles;
    for (const auto &article : reading.articles)
        articles.append(writer.article(article->article));
    QJsonArray discarded;
    for (const Discarded &range : reading.discarded)
        discarded.append(writer.discarded(range));
    QJsonArray issues;
    for (const PageIssue &issue : reading.issues)
        issues.append(QJsonObject{{QStringLiteral("rule"), issue.rule},
                                  {QStringLiteral("source"), writer.span(issue.source)},
                                  {QStringLiteral("reason"), issueText(issue)}});
    return {{QStringLiteral("page"), page},
            {QStringLiteral("articles"), articles},
            {QStringLiteral("discarded"), discarded},
            {QStringLiteral("proposed"), writer.edits(reading.choice.proposed)},
            {QStringLiteral("superseded"), writer.superseded()},
            {QStringLiteral("issues"), issues}};
}

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
        for (const Block &block : article.blocks) {
            if (block.kind == BlockKind::Heading)
                out += QString(std::max<int>(block.level, 2), u'#') + u' ';
            else if (block.kind == BlockKind::Quote)
                out += QStringLiteral("> ");
            else if (block.kind == BlockKind::ListItem)
                out += QStringLiteral("- ");
            out += block.kind == BlockKind::Caption ? QStringLiteral("*%1*").arg(block.text) : block.text;
            out += QStringLiteral("\n\n");
        }
    }
    return out;
}

} // namespace variorum
