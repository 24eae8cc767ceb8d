// SPDX-License-Identifier: Apache-2.0
// Looking through articles for what they name and state.
#include "models/base/ahead.h"
#include "models/entity/recogniser.h"
#include "models/store/library.h"
#include "models/store/nameindex.h"
#include "models/store/sqlite.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>
#include <optional>
#include <set>

namespace variorum {

using nameindex::Found;
using nameindex::Waiting;
using sqlite::Connection;
using sqlite::Statement;
using sqlite::Transaction;

namespace {

/// Texts of so many bytes are put down at once: longer would make others wait who write to the cache.
constexpr qsizetype batchBytes = 400'000;

/// What names are found with, as a number that is another for other corrections or another lexicon; never 0.
class Made {
public:
    explicit Made(const Lexicon *lexicon) {
        add(QString::number(namesVersion));
        add(QString::number(lexicon ? lexicon->fingerprint() : 0));
    }
    void add(const NameCorrections &corrections) {
        for (const KeptCorrection &one : corrections) {
            const Span at = one.anchor.codePoints;
            add(QStringLiteral("%1 %2 %3 %4").arg(one.ordinal).arg(int(one.scope)).arg(at.begin).arg(at.end));
            for (const Span article : one.articles)
                add(QStringLiteral("%1 %2").arg(article.begin).arg(article.end));
            for (const QString &text :
                 {one.id, one.anchor.exact, one.anchor.prefix, one.anchor.suffix, one.form, one.entity})
                add(text);
            if (one.means)
                add(one.means->entity + QChar(u'0' + static_cast<int>(one.means->type)) + one.means->name);
        }
    }
    [[nodiscard]] qint64 number() const {
        const auto number = qFromBigEndian<qint64>(m_hash.result().constData());
        return number != 0 ? number : 1;
    }

private:
    void add(const QString &text) { m_hash.addData(text.toUtf8() + '\0'); }

    QCryptographicHash m_hash{QCryptographicHash::Sha1};
};

/// Those on which something is said of names that is not said of all pages: of the page, or in a story of its articles.
std::set<qint64> correctedPages(const Connection &main) {
    std::set<qint64> pages;
    Statement select(main, "SELECT page_id FROM name_corrections WHERE page_id IS NOT NULL UNION "
                           "SELECT a.page_id FROM name_corrections n JOIN story_articles s ON s.story_id=n.story_id "
                           "JOIN articles a ON a.id=s.article_id");
    while (select.step())
        pages.insert(select.integer(0));
    return pages;
}

/// What is said of names in all pages; it stands nowhere.
std::vector<NameCorrection> everywhere(const NameCorrections &corrections) {
    std::vector<NameCorrection> out;
    for (const KeptCorrection &one : corrections)
        out.push_back({one.scope, {}, one.form, one.entity, one.means});
    return out;
}

/// An article's text as the cache has it, and what was found in it.
struct Looked {
    Waiting waiting;
    QString title;
    QString script;
    QByteArray body; ///< compressed, as it stands there
    Found found;
    bool alreadyFound = false;
};

Script scriptNamed(const QString &code) {
    return code == QLatin1StringView("Hans")   ? Script::Hans
           : code == QLatin1StringView("Hant") ? Script::Hant
                                               : Script::Unknown;
}

/// As Reading has it, but from the text alone: for articles on whose pages nothing is said of names.
Found foundIn(const Looked &article, const Lexicon *lexicon, const std::vector<NameCorrection> &corrections) {
    Found found;
    found.text = article.found.text;
    if (!lexicon)
        return found;
    const Script script = scriptNamed(article.script);
    found.mentions = correctedNames(recognise(*lexicon, found.text, script, article.title), found.text, script,
                                    corrections, lexicon);
    std::vector<Span> names;
    for (const Mention &mention : found.mentions)
        names.push_back(mention.span);
    FigureContext context;
    context.names = &names;
    found.figures = findFigures(found.text, context);
    return found;
}

Result<void> store(Connection &cache, nameindex::Writer &writer, const std::vector<Looked> &batch) {
    Transaction transaction(cache);
    if (!transaction.begun())
        return cache.error();
    for (const Looked &one : batch) {
        // Another process may have brought another text meanwhile.
        Statement now(cache, "SELECT title, script, body FROM docs WHERE article=?");
        const bool there = now.bind(0, one.waiting.article).step();
        if (now.failed())
            return cache.error();
        const bool same =
            there == one.waiting.there &&
            (!there || (now.text(0) == one.title && now.text(1) == one.script && now.blob(2) == one.body));
        if (same && !writer.put(one.waiting, one.found))
            return cache.error();
    }
    return transaction.commit();
}

} // namespace

Result<std::vector<Waiting>> Library::waitingForNames(const ReadOptions &how) const {
    const std::set<qint64> corrected = correctedPages(*m_main);
    const Result<NameCorrections> general = nameCorrections(0);
    if (!general)
        return general.error();
    Made made(how.lexicon.get());
    made.add(*general);
    std::vector<Waiting> waiting;
    Statement others(*m_cache, "SELECT d.article, d.page FROM docs d LEFT JOIN named n ON n.article=d.article "
                               "WHERE n.made IS NOT ? ORDER BY d.page, d.article");
    others.bind(0, made.number());
    while (others.step()) {
        if (corrected.count(others.integer(1)) == 0)
            waiting.push_back({others.integer(0), others.integer(1), made.number(), true});
    }
    for (const qint64 page : corrected) {
        const Result<NameCorrections> own = nameCorrections(page);
        if (!own)
            return own.error();
        Made here(how.lexicon.get());
        here.add(*own);
        Statement rows(*m_cache, "SELECT d.article FROM docs d LEFT JOIN named n ON n.article=d.article "
                                 "WHERE d.page=? AND n.made IS NOT ? ORDER BY d.article");
        rows.bind(0, page).bind(1, here.number());
        while (rows.step())
            waiting.push_back({rows.integer(0), page, here.number(), true});
    }
    Statement gone(*m_cache, "SELECT article FROM named WHERE article NOT IN (SELECT article FROM docs)");
    while (gone.step())
        waiting.push_back({gone.integer(0), 0, 0, false});
    if (others.failed() || gone.failed())
        return m_cache->error();
    if (m_main->damage())
        return m_main->error();
    return waiting;
}

Result<qint64> Library::unnamed(const ReadOptions &how) const {
    const Result<std::vector<Waiting>> waiting = waitingForNames(how);
    if (!waiting)
        return waiting.error();
    return static_cast<qint64>(waiting->size());
}

Result<std::map<qint64, Found>> Library::foundByReading(qint64 id, ReadOptions how, const Progress &progress) {
    const Result<PagePointer> text = page(id);
    Result<NameCorrections> corrections = nameCorrections(id);
    if (!text || !corrections)
        return text ? corrections.error() : text.error();
    how.corrections = corrections.take();
    const ReadingPointer reading = read(*text, decisions(id), how, progress);
    if (!reading)
        return Error{ErrorCode::Cancelled, {m_path}};
    const Result<std::vector<qint64>> articles = reconcile(id, *reading);
    if (!articles)
        return articles.error();
    std::map<qint64, Found> found;
    for (std::size_t i = 0; i < articles->size(); ++i) {
        const ReadArticle &article = *reading->articles[i];
        found[(*articles)[i]] = {article.article.text, article.mentions, article.figures};
    }
    return found;
}

Result<void> Library::updateNames(const ReadOptions &asked, const Progress &progress) {
    ReadOptions how = asked;
    how.tagger.reset();
    how.recogniser.reset();
    how.entities = true;
    const Result<std::vector<Waiting>> waiting = waitingForNames(how);
    const Result<NameCorrections> general = nameCorrections(0);
    if (!waiting || !general)
        return waiting ? general.error() : waiting.error();
    const std::vector<NameCorrection> corrections = everywhere(*general);
    const std::set<qint64> corrected = correctedPages(*m_main);
    nameindex::Writer writer(*m_cache);
    qint64 readPage = 0;
    std::map<qint64, Found> read; // of that page
    for (std::size_t next = 0; next < waiting->size() && !progress.cancelled();) {
        std::vector<Looked> batch;
        qsizetype bytes = 0;
        for (; next < waiting->size() && bytes < batchBytes && !progress.cancelled(); ++next) {
            Looked one;
            one.waiting = (*waiting)[next];
            Statement doc(*m_cache, "SELECT title, script, body FROM docs WHERE article=?");
            if (one.waiting.there && !doc.bind(0, one.waiting.article).step())
                continue; // gone since: the next time
            if (one.waiting.there) {
                one.title = doc.text(0);
                one.script = doc.text(1);
                one.body = doc.blob(2);
                one.found.text = QString::fromUtf8(qUncompress(one.body));
                bytes += one.found.text.size();
            }
            if (corrected.count(one.waiting.page) > 0) {
                (void)doc.run();
                if (readPage != one.waiting.page) {
                    auto found = foundByReading(one.waiting.page, how, progress);
                    read = found ? found.take() : std::map<qint64, Found>();
                    readPage = one.waiting.page;
                }
                const auto mine = read.find(one.waiting.article);
                if (mine == read.end() || mine->second.text != one.found.text)
                    continue; // its rows are stale: they come first
                one.found = mine->second;
                one.alreadyFound = true;
            }
            batch.push_back(std::move(one));
        }
        Ahead<Found> ahead(
            batch.size(),
            [&](std::size_t at) {
                const Looked &one = batch[at];
                return one.alreadyFound || progress.cancelled() ? Found()
                                                                : foundIn(one, how.lexicon.get(), corrections);
            },
            [&batch](std::size_t at) { return qint64{batch[at].found.text.size()}; }, batchBytes);
        for (Looked &one : batch) {
            Found found = ahead.next();
            if (!one.alreadyFound)
                one.found = std::move(found);
        }
        if (progress.cancelled())
            break;
        if (Result<void> stored = store(*m_cache, writer, batch); !stored)
            return stored;
        progress.report(static_cast<double>(next) / static_cast<double>(waiting->size()));
    }
    return {};
}

} // namespace variorum
