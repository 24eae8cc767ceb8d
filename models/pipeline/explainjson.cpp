// SPDX-License-Identifier: Apache-2.0
#include "models/pipeline/explainjson.h"

#include "models/clean/ruletable.h"
#include "models/pipeline/readingjson.h"

#include <QJsonArray>

namespace variorum {

namespace {

using Holder = Explanation::Holder;

const char *holderName(Holder holder) {
    constexpr const char *names[] = {"block", "field", "discarded", "blank"};
    return names[static_cast<std::size_t>(holder)];
}

const char *stateName(EditState state) {
    constexpr const char *names[] = {"applied", "proposed", "superseded", "rejected"};
    return names[static_cast<std::size_t>(state)];
}

const char *changeName(StructureEdit::Change change) {
    constexpr const char *names[] = {"drop", "boundary", "join", "kind", "field", "article"};
    return names[static_cast<std::size_t>(change)];
}

/// The parts of an explanation, each as one value of the JSON.
class Writer {
public:
    Writer(JsonWriter &json, const Reading &reading) : m_json(json), m_reading(reading) {}

    void place(const Explanation &explanation) {
        const bool held = explanation.item >= 0;
        const auto item = static_cast<std::size_t>(explanation.item);
        span("source", explanation.span);
        words("before", QStringView(m_reading.page->text).mid(explanation.span.begin, explanation.span.length()));
        words("holder", QString::fromLatin1(holderName(explanation.holder)));
        value("article", explanation.article < 0 ? QJsonValue() : QJsonValue(explanation.article));
        const Article *article = explanation.article < 0 ? nullptr : &articleOf(explanation);
        const bool block = held && article != nullptr && explanation.holder == Holder::Block;
        value("block", block ? QJsonValue(explanation.item) : QJsonValue());
        value("kind", block ? QJsonValue(blockKindName(article->blocks[item].kind)) : QJsonValue());
        value("field", held && article != nullptr && explanation.holder == Holder::Field
                           ? QJsonValue(fieldKindName(article->places[item].field))
                           : QJsonValue());
        span("range", explanation.source);
        value("after", explanation.isKept() ? QJsonValue(explanation.after) : QJsonValue());
        span("run", explanation.run);
        if (block) {
            const Span points = CodePointIndex(article->text).toCodePoints(explanation.clean);
            value("clean", QJsonArray{points.begin, points.end});
        } else {
            value("clean", QJsonValue());
        }
    }

    /// Why the range is in no article. Also where a text edit took all of it, and no edit of the structure says so.
    void discarded(const Explanation &explanation) {
        m_json.key(QLatin1StringView("discarded"));
        if (explanation.holder != Holder::Discarded) {
            m_json.value(QJsonValue());
            return;
        }
        const Discarded &range = m_reading.discarded[static_cast<std::size_t>(explanation.item)];
        m_json.beginObject();
        words("rule", ruleNames(range.rules));
        value("confidence", printedConfidence(range.confidence));
        words("reason", range.reason);
        m_json.endObject();
    }

    void structure(const ExplainedStructure &explained) {
        constexpr const char *decides[] = {"holder", "article", "edge"};
        const StructureEdit &edit = explained.edit;
        m_json.beginObject();
        words("id", QString::fromLatin1(editId(edit, m_reading.page->codePoints)));
        words("rule", ruleName(edit.rule));
        words("change", QString::fromLatin1(changeName(edit.change)));
        span("source", edit.span);
        value("confidence", printedConfidence(edit.confidence));
        words("state", QString::fromLatin1(stateName(edit.state)));
        value("decides", explained.decides == ExplainedStructure::Decides::Nothing
                             ? QJsonValue()
                             : QJsonValue(QString::fromLatin1(decides[static_cast<std::size_t>(explained.decides)])));
        verdict(explained.verdict);
        words("reason", reasonText(edit));
        m_json.endObject();
    }

    void edit(const ExplainedEdit &explained) {
        m_json.beginObject();
        writeEdit(m_json, *m_reading.page, explained.edit);
        words("state", QString::fromLatin1(stateName(explained.edit.state)));
        value("by", explained.by.isEmpty() ? QJsonValue() : QJsonValue(ruleNames(explained.by)));
        verdict(explained.verdict);
        m_json.endObject();
    }

    void issue(const PageIssue &issue) {
        m_json.beginObject();
        words("rule", issue.rule);
        span("source", issue.source);
        words("reason", issueText(issue));
        m_json.endObject();
    }

private:
    [[nodiscard]] const Article &articleOf(const Explanation &explanation) const {
        return m_reading.articles[static_cast<std::size_t>(explanation.article)]->article;
    }

    void words(const char *name, QStringView text) {
        m_json.key(QLatin1StringView(name));
        m_json.text(text);
    }

    void value(const char *name, const QJsonValue &value) {
        m_json.key(QLatin1StringView(name));
        m_json.value(value);
    }

    void span(const char *name, Span span) {
        m_json.key(QLatin1StringView(name));
        writeSpan(m_json, *m_reading.page, span);
    }

    void verdict(const std::optional<Verdict> &verdict) {
        value("verdict",
              !verdict ? QJsonValue()
                       : QJsonValue(*verdict == Verdict::Accept ? QStringLiteral("accept") : QStringLiteral("reject")));
    }

    JsonWriter &m_json;
    const Reading &m_reading;
};

} // namespace

void writeExplanation(JsonWriter &json, const Reading &reading, const Explanation &explanation) {
    Writer writer(json, reading);
    writer.place(explanation);
    writer.discarded(explanation);
    const auto list = [&json](const char *name, const auto &items, const auto &write) {
        json.key(QLatin1StringView(name));
        json.beginArray();
        for (const auto &item : items)
            write(item);
        json.endArray();
    };
    list("structure", explanation.structure, [&](const ExplainedStructure &one) { writer.structure(one); });
    list("edits", explanation.edits, [&](const ExplainedEdit &one) { writer.edit(one); });
    list("issues", explanation.issues, [&](const PageIssue &issue) { writer.issue(issue); });
}

} // namespace variorum
