// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/notes/note.h"
#include "models/pipeline/reading.h"
#include "tests/support/language.h"
#include "ui/reader/shownnote.h"

#include <QFile>
#include <QString>

#include <algorithm>
#include <memory>
#include <vector>

namespace variorum::tests {

/// A page of one's own words, read with all rules.
inline ReadingPointer readingOf(const QByteArray &bytes, const Decisions &decisions = {}) {
    const Result<PagePointer> page = readPage(bytes, QStringLiteral("page.txt"));
    ReadOptions options;
    options.language = bundledLanguage();
    return page ? read(*page, decisions, options) : nullptr;
}

/// A bundled sample, by the beginning of its file's name.
inline ReadingPointer sampleReading(const char *file) {
    QFile page(QStringLiteral(SAMPLES_DIR "/%1").arg(QLatin1StringView(file)));
    return page.open(QIODevice::ReadOnly) ? readingOf(page.readAll()) : nullptr;
}

/// The reading with the mentions of one name in its first article: lexicons are not what is tested here.
inline ReadingPointer withName(const ReadingPointer &reading, const QString &name, EntityType type,
                               const QString &entity) {
    auto made = std::make_shared<Reading>(*reading);
    auto article = std::make_shared<ReadArticle>(*made->articles.at(0));
    const QString &text = article->article.text;
    for (qsizetype at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.size()))
        article->mentions.push_back({Span(at, at + name.size()), type, entity, name, 1});
    std::sort(article->mentions.begin(), article->mentions.end(),
              [](const Mention &a, const Mention &b) { return a.span < b.span; });
    made->articles[0] = article;
    return made;
}

inline ReadingPointer decided(const ReadingPointer &reading, const Edit &edit, Verdict verdict) {
    Decisions decisions = reading->decisions;
    decisions.put(decisionOn(edit, verdict, reading->page->text, reading->page->codePoints));
    return redecided(reading, decisions, {});
}

inline ReadingPointer decided(const ReadingPointer &reading, const StructureEdit &edit, Verdict verdict) {
    Decisions decisions = reading->decisions;
    decisions.put(decisionOn(edit, verdict, reading->page->text, reading->page->codePoints));
    return redecided(reading, decisions, {});
}

/// The n-th place of words in the first article.
inline Span placeOf(const ReadingPointer &reading, const QString &words, int nth = 0) {
    const QString &text = reading->articles.at(0)->article.text;
    qsizetype at = text.indexOf(words);
    while (nth-- > 0 && at >= 0)
        at = text.indexOf(words, at + 1);
    return at < 0 ? Span() : Span(at, at + words.size());
}

inline ShownNote noteOn(Span span, const QString &id, const QString &body, NoteColour colour = NoteColour::Yellow) {
    ShownNote shown;
    shown.note.id = id;
    shown.note.body = body;
    shown.note.colour = colour;
    shown.note.author = QStringLiteral("何素秋");
    shown.note.created = QStringLiteral("2031-04-09T08:00:00Z");
    shown.span = span;
    return shown;
}

} // namespace variorum::tests
