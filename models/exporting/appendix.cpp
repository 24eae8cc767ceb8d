// SPDX-License-Identifier: Apache-2.0
// What follows an article in the PDF: notes, entities, figures, changes, and what several articles state.
#include "models/exporting/articleflow.h"

#include "models/clean/ruletable.h"
#include "models/compare/claimtext.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace variorum {

namespace {

QString tr(const char *text) {
    return QCoreApplication::translate("variorum", text);
}

Script scriptOfArticle(const ExportedArticle &exported) {
    return exported.article->article.script;
}

void heading(Flow &flow, const QString &text, Script script) {
    const std::size_t first = flow.size();
    flow.text(text, textStyle(PrintRole::AppendixTitle, script));
    if (flow.size() > first) {
        flow.items()[first].outlineLevel = 2;
        flow.items()[first].outlineTitle = text;
    }
}

/// Line ends, tabs and long runs of blanks would tear a one-line quotation apart.
QString oneLine(const QString &text, int maximum) {
    const QString simple = text.simplified();
    if (simple.size() <= maximum)
        return simple;
    const int cut = simple[maximum - 1].isLowSurrogate() ? maximum - 2 : maximum - 1;
    return simple.left(cut) + QChar(0x2026);
}

QString day(const QString &iso) {
    return iso.left(10);
}

QString quoted(const QString &text, Script script) {
    return script == Script::Hant ? QStringLiteral("「%1」").arg(text) : QStringLiteral("“%1”").arg(text);
}

QString pageRange(const ExportedArticle &exported, Span units) {
    const Span at = exported.reading->page->codePoints.toCodePoints(units);
    return QStringLiteral("%1–%2").arg(at.begin).arg(at.end);
}

/// Changes by rule and reason, in the order in which the page has the first of each. What the reason says of the single
/// change is left out where a group has several, since each entry shows its own.
class Groups {
public:
    void add(const QString &rules, const QString &reason, const QString &generalReason, const QString &entry) {
        const QString name = named(rules, reason);
        const QString general = named(rules, generalReason);
        const auto known =
            std::find_if(m_groups.begin(), m_groups.end(), [&](const Group &g) { return g.general == general; });
        if (known == m_groups.end()) {
            m_groups.push_back({name, general, {entry}});
            return;
        }
        known->entries << entry;
        if (known->name != name)
            known->name = general;
    }

    void flow(Flow &flow, const TextStyle &style) const {
        TextStyle name = style;
        name.before = points(3);
        name.colour = name.colour.darker(150);
        name.keepWithNext = true;
        TextStyle entries = style;
        entries.left = points(12);
        for (const Group &group : m_groups) {
            flow.text(QStringLiteral("%1 (%2)").arg(group.name).arg(group.entries.size()), name);
            flow.text(group.entries.join(QStringLiteral("   ")), entries);
        }
    }

private:
    struct Group {
        QString name;
        QString general;
        QStringList entries;
    };

    static QString named(const QString &rules, const QString &reason) {
        return reason.isEmpty() ? rules : QStringLiteral("%1: %2").arg(rules, reason);
    }

    std::vector<Group> m_groups;
};

} // namespace

void flowNotes(Flow &flow, const ExportedArticle &exported, int firstNumber) {
    if (exported.notes.empty())
        return;
    const Script script = scriptOfArticle(exported);
    heading(flow, tr("Notes"), script);
    TextStyle head = textStyle(PrintRole::AppendixQuote, script);
    head.keepWithNext = true;
    head.before = points(5);
    const TextStyle body = textStyle(PrintRole::AppendixText, script);
    const TextStyle detail = textStyle(PrintRole::AppendixDetail, script);
    TextStyle mark = textStyle(PrintRole::AppendixHeading, script);
    int number = firstNumber;
    for (const ExportedNote &note : exported.notes) {
        const std::size_t first = flow.size();
        flow.text(quoted(oneLine(quoteOf(exported, note), 80), script), head);
        if (flow.size() > first) {
            // The number stands out to the left of what it counts, under the colour of the highlight.
            FlowItem &item = flow.items()[first];
            std::vector<LaidLine> digits = layLines(QString::number(number), mark, points(60), noArticleText);
            const qreal baseline = item.cells.front().baseline;
            const qreal width = digits.front().end;
            item.decorations.push_back({Decoration::Kind::Fill,
                                        QRectF(points(-1), baseline - 0.9 * mark.size,
                                               std::max(width, points(5)) + points(2), 1.15 * mark.size),
                                        QColor::fromRgb(noteColourRgb(note.note.colour))});
            item.cells.insert(item.cells.begin(), FlowItem::Cell{std::move(digits.front()), 0, baseline});
        }
        for (const QString &paragraph : note.note.body.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
            flow.text(paragraph, body);
        QStringList details{note.note.author,
                            day(note.note.modified.isEmpty() ? note.note.created : note.note.modified)};
        details += note.note.tags;
        details.removeAll(QString());
        QString line = details.join(QStringLiteral(" · "));
        if (note.hidden)
            line += (line.isEmpty() ? QString() : QStringLiteral(" · ")) +
                    tr("not shown: its words are not in the clean text");
        if (!line.isEmpty())
            flow.text(line, detail);
        if (flow.size() > first)
            flow.items().back().keepWithNext = false;
        ++number;
    }
}

void flowEntities(Flow &flow, const ExportedArticle &exported) {
    if (exported.article->mentions.empty())
        return;
    struct Row {
        QString name;
        int count = 0;
        Offset first = 0;
    };
    std::map<EntityType, std::map<QString, Row>> byType;
    for (const Mention &mention : exported.article->mentions) {
        Row &row = byType[mention.type][mention.entity];
        if (row.count++ == 0) {
            row.name = mention.name;
            row.first = mention.span.begin;
        }
    }
    const Script script = scriptOfArticle(exported);
    heading(flow, tr("Entities"), script);
    const TextStyle head = textStyle(PrintRole::AppendixHeading, script);
    TextStyle body = textStyle(PrintRole::AppendixText, script);
    body.left = 0;
    for (const auto &[type, rows] : byType) {
        std::vector<Row> sorted;
        for (const auto &[id, row] : rows)
            sorted.push_back(row);
        std::stable_sort(sorted.begin(), sorted.end(), [](const Row &a, const Row &b) {
            return a.count != b.count ? a.count > b.count : a.first < b.first;
        });
        flow.text(entityTypeText(type), head);
        QStringList names;
        for (const Row &row : sorted)
            names << (row.count > 1 ? QStringLiteral("%1 ×%2").arg(row.name).arg(row.count) : row.name);
        flow.text(names.join(QStringLiteral("  ·  ")), body);
    }
}

void flowFigures(Flow &flow, const ExportedArticle &exported) {
    if (exported.article->figures.empty())
        return;
    const Script script = scriptOfArticle(exported);
    heading(flow, tr("Figures"), script);
    TextStyle body = textStyle(PrintRole::AppendixDetail, script);
    body.left = 0;
    for (const Figure &figure : exported.article->figures) {
        const QString words = exported.article->article.text.mid(figure.span.begin, figure.span.length());
        flow.text(QStringLiteral("%1 — %2").arg(words, figureText(figure)), body);
    }
}

void flowChanges(Flow &flow, const ExportedArticle &exported) {
    if (!exported.reading)
        return;
    const Script script = scriptOfArticle(exported);
    const Page &page = *exported.reading->page;
    heading(flow, tr("The page and what was changed"), script);
    TextStyle head = textStyle(PrintRole::AppendixHeading, script);
    TextStyle detail = textStyle(PrintRole::AppendixDetail, script);
    detail.left = 0;
    flow.text(tr("%1: %2 bytes, %3, SHA-256 %4")
                  .arg(exported.pageName)
                  .arg(page.bytes)
                  .arg(page.encoding, QString::fromLatin1(page.sha256())),
              detail);
    flow.text(tr("Numbers count characters of the page from 0."), detail);
    const std::vector<Edit> edits = editsOf(exported);
    flow.text(tr("Changed text: %1").arg(edits.size()), head);
    Groups changes;
    for (const Edit &edit : edits) {
        const QString before = oneLine(edit.before(page.text).toString(), 60);
        const QString after = oneLine(edit.after, 60);
        const QString change = after.isEmpty()    ? QStringLiteral("−“%1”").arg(before)
                               : before.isEmpty() ? QStringLiteral("+“%1”").arg(after)
                                                  : QStringLiteral("“%1” → “%2”").arg(before, after);
        Edit general = edit;
        general.detail = QStringLiteral("…");
        changes.add(ruleNames(edit.rules), reasonText(edit), reasonText(general),
                    pageRange(exported, edit.span) + QLatin1Char(' ') + change);
    }
    changes.flow(flow, detail);
    if (exported.reading->discarded.empty())
        return;
    flow.text(tr("Left out: %1").arg(exported.reading->discarded.size()), head);
    Groups parts;
    for (const Discarded &part : exported.reading->discarded) {
        const QString words = oneLine(page.text.mid(part.source.begin, std::min(part.source.length(), 400)), 60);
        parts.add(ruleNames(part.rules), part.reason, part.reason,
                  pageRange(exported, part.source) + QStringLiteral(" “%1”").arg(words));
    }
    parts.flow(flow, detail);
}

void flowComparison(Flow &flow, const ComparisonAccount &account) {
    const auto scriptOf = [&](int source) { return account.sources[static_cast<std::size_t>(source)].script; };
    heading(flow, tr("What the sources say"), scriptOf(0));
    flow.items().back().outlineLevel = 1;
    for (const ComparisonAccount::Source &source : account.sources) {
        TextStyle style = textStyle(PrintRole::AppendixText, source.script);
        style.left = 0;
        const QString line = source.letter + QStringLiteral("  ") + source.name;
        flow.text(source.copyOf.isEmpty() ? line : tr("%1 (copy of %2)").arg(line, source.copyOf), style);
    }
    std::optional<ClaimStatus> status;
    for (const ComparisonAccount::Row &row : account.rows) {
        if (row.status != status) {
            status = row.status;
            TextStyle head = textStyle(PrintRole::AppendixHeading, scriptOf(0));
            head.before = points(10);
            flow.text(QStringLiteral("%1: %2").arg(claimStatusText(row.status), claimStatusExplanation(row.status)),
                      head);
        }
        TextStyle words = textStyle(PrintRole::AppendixQuote, scriptOf(row.readings.front().source));
        words.left = 0;
        words.before = points(4);
        words.keepWithNext = true;
        flow.text(row.words, words);
        for (const ComparisonAccount::Reading &reading : row.readings) {
            TextStyle detail = textStyle(PrintRole::AppendixDetail, scriptOf(reading.source));
            detail.left = points(12);
            flow.text(QStringLiteral("%1  %2 — %3")
                          .arg(account.sources[static_cast<std::size_t>(reading.source)].letter, reading.figure,
                               reading.sentence),
                      detail);
        }
    }
    if (account.rows.empty())
        flow.text(tr("No figure is stated in any of them."), textStyle(PrintRole::AppendixText, scriptOf(0)));
}

} // namespace variorum
