// SPDX-License-Identifier: Apache-2.0
#include "models/store/nameindex.h"

#include "models/base/codepoints.h"
#include "models/pipeline/saidtogether.h"

#include <QHash>

#include <functional>
#include <map>

namespace variorum::nameindex {

using sqlite::Connection;
using sqlite::Statement;

struct Writer::Statements {
    explicit Statements(Connection &cache)
        : clearMentions(cache, "DELETE FROM mentions WHERE article=?"),
          clearFigures(cache, "DELETE FROM figures WHERE article=?"),
          clearNamed(cache, "DELETE FROM named WHERE article=?"),
          addThing(cache, "INSERT OR IGNORE INTO things(entity) VALUES(?)"),
          findThing(cache, "SELECT id FROM things WHERE entity=?"),
          addForm(cache, "INSERT INTO forms(thing, type, name, words) VALUES(?,?,?,?)"),
          findForm(cache, "SELECT id FROM forms WHERE thing=? AND type=? AND name=? AND words=?"),
          indexForm(cache, "INSERT INTO formwords(rowid, words) VALUES(?,?)"),
          addMention(cache, "INSERT INTO mentions VALUES(?,?,?,?,?)"),
          addFigure(cache, "INSERT INTO figures VALUES(?,?,?,?,?,?,?,?,?,?)"),
          addNamed(cache, "INSERT OR REPLACE INTO named VALUES(?,?)"), lastId([&cache] { return cache.lastId(); }) {}

    Statement clearMentions, clearFigures, clearNamed, addThing, findThing, addForm, findForm, indexForm, addMention,
        addFigure, addNamed;
    std::function<qint64()> lastId;
    QHash<QString, qint64> things;
    QHash<QString, qint64> forms;
};

namespace {

/// Runs a statement that is used again.
bool done(Statement &statement) {
    const bool ran = statement.run();
    statement.reset();
    return ran;
}

/// The number in the first row, 0 without one.
qint64 numberOf(Statement &statement) {
    const qint64 number = statement.step() ? statement.integer(0) : 0;
    statement.reset();
    return number;
}

} // namespace

bool forget(Connection &cache, qint64 article) {
    Statement update(cache, "UPDATE named SET made=0 WHERE article=?");
    return update.bind(0, article).run();
}

Writer::Writer(Connection &cache) : m_statements(std::make_unique<Statements>(cache)) {}
Writer::~Writer() = default;

qint64 Writer::thing(const QString &entity) {
    Statements &s = *m_statements;
    qint64 &id = s.things[entity];
    if (id != 0)
        return id;
    s.addThing.bind(0, entity);
    if (!done(s.addThing))
        return 0;
    s.findThing.bind(0, entity);
    return id = numberOf(s.findThing);
}

qint64 Writer::form(const Mention &mention, const QString &words) {
    Statements &s = *m_statements;
    const auto type = static_cast<qint64>(mention.type);
    qint64 &id = s.forms[QString::number(type) + mention.entity + u'\n' + mention.name + u'\n' + words];
    if (id != 0)
        return id;
    const qint64 of = thing(mention.entity);
    if (of == 0)
        return 0;
    s.findForm.bind(0, of).bind(1, type).bind(2, mention.name).bind(3, words);
    id = numberOf(s.findForm);
    if (id != 0)
        return id;
    s.addForm.bind(0, of).bind(1, type).bind(2, mention.name).bind(3, words);
    if (!done(s.addForm))
        return 0;
    id = s.lastId();
    s.indexForm.bind(0, id).bind(1, mention.entity + u'\n' + mention.name + u'\n' + words);
    if (!done(s.indexForm))
        id = 0;
    return id;
}

bool Writer::put(const Waiting &waiting, const Found &found) {
    Statements &s = *m_statements;
    for (Statement *clear : {&s.clearMentions, &s.clearFigures, &s.clearNamed}) {
        clear->bind(0, waiting.article);
        if (!done(*clear))
            return false;
    }
    if (!waiting.there)
        return true;
    const CodePointIndex index(found.text);
    const SaidTogether said = saidTogether(found.text, found.mentions, found.figures);
    struct Row {
        qint64 count = 0;
        Offset first = 0;
        std::vector<int> sentences;
    };
    std::map<qint64, Row> rows;
    for (std::size_t i = 0; i < found.mentions.size(); ++i) {
        const Mention &mention = found.mentions[i];
        const qint64 id = form(mention, found.text.mid(mention.span.begin, mention.span.length()));
        if (id == 0)
            return false;
        Row &row = rows[id];
        if (row.count++ == 0)
            row.first = index.toCodePoints(mention.span.begin);
        if (row.sentences.empty() || row.sentences.back() != said.mentions[i])
            row.sentences.push_back(said.mentions[i]);
    }
    for (const auto &[id, row] : rows) {
        s.addMention.bind(0, waiting.article).bind(1, id).bind(2, row.count).bind(3, qint64{row.first});
        s.addMention.bindBlob(4, packSentences(row.sentences));
        if (!done(s.addMention))
            return false;
    }
    for (const SaidTogether::Stated &stated : said.figures) {
        const Figure &figure = found.figures[static_cast<std::size_t>(stated.figure)];
        const Span span = index.toCodePoints(figure.span);
        s.addFigure.bind(0, waiting.article).bind(1, qint64{span.begin}).bind(2, qint64{span.end});
        s.addFigure.bind(3, qint64{stated.sentence}).bind(4, static_cast<qint64>(figure.kind)).bind(5, figure.unit);
        s.addFigure.bindReal(6, *figure.value);
        if (figure.valueMax)
            s.addFigure.bindReal(7, *figure.valueMax);
        s.addFigure.bind(8, qint64{figure.approximate ? 1 : 0}).bind(9, static_cast<qint64>(figure.bound));
        if (!done(s.addFigure))
            return false;
    }
    s.addNamed.bind(0, waiting.article).bind(1, waiting.made);
    return done(s.addNamed);
}

// Differences in groups of seven bits, the lowest first; the eighth says that another group follows.
QByteArray packSentences(const std::vector<int> &sentences) {
    QByteArray bytes;
    int before = 0;
    for (const int sentence : sentences) {
        auto rest = static_cast<unsigned>(sentence - before);
        for (; rest >= 0x80U; rest >>= 7U)
            bytes.append(static_cast<char>((rest & 0x7FU) | 0x80U));
        bytes.append(static_cast<char>(rest));
        before = sentence;
    }
    return bytes;
}

std::vector<int> unpackSentences(const QByteArray &bytes) {
    std::vector<int> sentences;
    int before = 0;
    unsigned value = 0;
    unsigned shift = 0;
    for (const char byte : bytes) {
        const auto group = static_cast<unsigned char>(byte);
        value |= (group & 0x7FU) << shift;
        shift += 7;
        if ((group & 0x80U) == 0U) {
            before += static_cast<int>(value);
            sentences.push_back(before);
            value = shift = 0;
        } else if (shift > 21) {
            break;
        }
    }
    return sentences;
}

} // namespace variorum::nameindex
