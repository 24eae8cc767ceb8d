// SPDX-License-Identifier: Apache-2.0
// What the library says of the things that its articles name.
#include "models/base/codepoints.h"
#include "models/base/sentences.h"
#include "models/entity/namekey.h"
#include "models/store/articleset.h"
#include "models/store/library.h"
#include "models/store/nameindex.h"
#include "models/store/sqlite.h"

#include <QFileInfo>
#include <QHash>

#include <algorithm>
#include <iterator>
#include <tuple>
#include <utility>

namespace variorum {

using sqlite::CancelGuard;
using sqlite::Connection;
using sqlite::Statement;

namespace {

Error failure(const Connection &connection, const Progress &progress) {
    return progress.cancelled() ? Error{ErrorCode::Cancelled, {connection.path()}} : connection.error();
}

EntityType typeOf(qint64 number) {
    return static_cast<EntityType>(std::clamp<qint64>(number, 0, static_cast<qint64>(EntityType::Product)));
}

ArticleSet binnedArticles(const Connection &main) {
    ArticleSet binned;
    Statement select(main, "SELECT id FROM articles WHERE binned<>0");
    while (select.step())
        binned.insert(select.integer(0));
    return binned;
}

/// Words that name a thing, while articles are counted.
struct Form {
    std::size_t thing = 0;
    EntityType type = EntityType::Organisation;
    QString name;
    qint64 articles = 0;
};

/// A thing, while articles are counted.
struct Count {
    LibraryThing thing;
    qint64 article = 0; ///< the last that named it: each counts once
    qint64 best = 0;    ///< articles of the form that its name is from
};

/// Counts the mentions of a library.
class Census {
public:
    explicit Census(const Connection &main, const Connection &cache) : m_cache(cache), m_binned(binnedArticles(main)) {}

    bool run() {
        if (!readThings() || !readForms() || !readDates())
            return false;
        Statement rows(m_cache, "SELECT article, form, count FROM mentions"); // in the order of the articles
        while (rows.step()) {
            const qint64 article = rows.integer(0);
            const auto at = static_cast<std::size_t>(rows.integer(1));
            if (m_binned.contains(article) || at >= m_forms.size())
                continue; // another process may just have added it
            Form &form = m_forms[at];
            ++form.articles;
            Count &count = m_counts[form.thing];
            count.thing.mentions += rows.integer(2);
            if (std::exchange(count.article, article) != article)
                add(count.thing, article);
        }
        return !rows.failed();
    }

    std::vector<LibraryThing> take() {
        for (const Form &form : m_forms) {
            Count &count = m_counts[form.thing];
            if (form.articles <= count.best)
                continue;
            count.best = form.articles;
            count.thing.name = form.name;
            count.thing.type = form.type;
        }
        std::vector<LibraryThing> things;
        for (Count &count : m_counts) {
            if (count.thing.articles > 0)
                things.push_back(std::move(count.thing));
        }
        return things;
    }

private:
    bool readThings() {
        Statement things(m_cache, "SELECT id, entity FROM things");
        m_counts.resize(1);
        while (things.step()) {
            const auto id = static_cast<std::size_t>(things.integer(0));
            if (id >= m_counts.size())
                m_counts.resize(std::max(id + 1, 2 * m_counts.size()));
            m_counts[id].thing.entity = things.text(1);
            m_counts[id].thing.keys = nameKey(m_counts[id].thing.entity);
        }
        return !things.failed();
    }

    bool readForms() {
        Statement forms(m_cache, "SELECT id, thing, type, name, words FROM forms");
        m_forms.resize(1);
        while (forms.step()) {
            const auto id = static_cast<std::size_t>(forms.integer(0));
            if (forms.integer(1) >= static_cast<qint64>(m_counts.size()))
                continue;
            if (id >= m_forms.size())
                m_forms.resize(std::max(id + 1, 2 * m_forms.size()));
            m_forms[id] = {static_cast<std::size_t>(forms.integer(1)), typeOf(forms.integer(2)), forms.text(3), 0};
            QString &keys = m_counts[m_forms[id].thing].thing.keys;
            for (const QString &words : {forms.text(3), forms.text(4)}) {
                if (const QString key = nameKey(words); !keys.contains(key))
                    keys += u'\n' + key;
            }
        }
        return !forms.failed();
    }

    bool readDates() {
        Statement rows(m_cache, "SELECT article, published FROM rows WHERE published<>''");
        while (rows.step()) {
            const auto article = static_cast<std::size_t>(rows.integer(0));
            if (article >= m_dates.size())
                m_dates.resize(std::max(article + 1, 2 * m_dates.size()));
            m_dates[article] = rows.text(1).left(10);
        }
        return !rows.failed();
    }

    void add(LibraryThing &thing, qint64 article) {
        ++thing.articles;
        const auto at = static_cast<std::size_t>(article);
        const QString date = at < m_dates.size() ? m_dates[at] : QString();
        if (date.isEmpty())
            return;
        if (thing.first.isEmpty() || date < thing.first)
            thing.first = date;
        if (date > thing.last)
            thing.last = date;
    }

    const Connection &m_cache;
    ArticleSet m_binned;
    std::vector<Count> m_counts; ///< by the number of the thing
    std::vector<Form> m_forms;   ///< by the number of the form
    std::vector<QString> m_dates;
};

/// Gathers what there is about one thing.
class Gathering {
public:
    Gathering(const Connection &main, const Connection &cache, const QString &entity)
        : m_main(main), m_cache(cache), m_binned(binnedArticles(main)) {
        m_dossier.entity = entity;
        Statement things(cache, "SELECT id FROM things WHERE entity=?");
        m_thing = things.bind(0, entity).step() ? things.integer(0) : 0;
    }

    bool run() { return readArticles() && readCompanions() && readFigures(); }
    ThingDossier take() { return std::move(m_dossier); }

private:
    struct Naming {
        NamingArticle article;
        std::vector<int> sentences; ///< that name the thing, sorted
    };
    struct Met {
        qint64 form = 0; ///< by which it was first met
        qint64 articles = 0;
        qint64 sentences = 0;
    };

    bool readArticles() {
        std::vector<qint64> ids;
        Statement rows(m_cache, "SELECT DISTINCT m.article FROM forms f JOIN mentions m ON m.form=f.id "
                                "WHERE f.thing=? ORDER BY m.article");
        rows.bind(0, m_thing);
        while (rows.step()) {
            if (!m_binned.contains(rows.integer(0)))
                ids.push_back(rows.integer(0));
        }
        Statement row(m_cache, "SELECT title, publisher, published, opening FROM rows WHERE article=?");
        for (const qint64 id : ids) {
            Naming naming;
            naming.article.article = id;
            if (row.bind(0, id).step()) {
                naming.article.title = row.text(0);
                naming.article.publisher = row.text(1);
                naming.article.published = row.text(2);
            }
            row.reset();
            if (naming.article.title.isEmpty())
                naming.article.title = row.text(3);
            if (naming.article.title.isEmpty())
                naming.article.title = fileOf(id);
            m_articles.push_back(std::move(naming));
        }
        return !rows.failed() && !row.failed();
    }

    [[nodiscard]] QString fileOf(qint64 article) const {
        Statement path(m_main, "SELECT p.path FROM articles a JOIN pages p ON p.id=a.page_id WHERE a.id=?");
        return path.bind(0, article).step() ? QFileInfo(path.text(0)).completeBaseName() : QString();
    }

    bool readCompanions() {
        struct Other {
            qint64 thing;
            qint64 form;
            std::vector<int> sentences;
        };
        QHash<qint64, Met> met;
        Statement rows(m_cache, "SELECT m.form, f.thing, m.count, m.first, m.sentences FROM mentions m "
                                "JOIN forms f ON f.id=m.form WHERE m.article=?");
        for (Naming &naming : m_articles) {
            std::vector<Other> others;
            rows.bind(0, naming.article.article);
            while (rows.step()) {
                std::vector<int> sentences = nameindex::unpackSentences(rows.blob(4));
                if (rows.integer(1) != m_thing) {
                    others.push_back({rows.integer(1), rows.integer(0), std::move(sentences)});
                    continue;
                }
                const auto first = static_cast<Offset>(rows.integer(3));
                NamingArticle &article = naming.article;
                article.first = article.mentions == 0 ? first : std::min(article.first, first);
                article.mentions += rows.integer(2);
                naming.sentences = united(naming.sentences, sentences);
            }
            rows.reset();
            if (rows.failed())
                return false;
            // A thing may stand there under several names.
            std::sort(others.begin(), others.end(), [](const Other &a, const Other &b) { return a.thing < b.thing; });
            for (std::size_t i = 0; i < others.size();) {
                Met &one = met[others[i].thing];
                if (one.articles++ == 0)
                    one.form = others[i].form;
                std::vector<int> sentences;
                const qint64 thing = others[i].thing;
                for (; i < others.size() && others[i].thing == thing; ++i)
                    sentences = united(sentences, others[i].sentences);
                one.sentences += shared(naming.sentences, sentences);
            }
        }
        Statement named(m_cache, "SELECT t.entity, f.type, f.name FROM forms f JOIN things t ON t.id=f.thing "
                                 "WHERE f.id=?");
        for (const Met &one : std::as_const(met)) {
            if (named.bind(0, one.form).step())
                m_dossier.companions.push_back(
                    {named.text(0), named.text(2), typeOf(named.integer(1)), one.articles, one.sentences});
            named.reset();
        }
        std::sort(m_dossier.companions.begin(), m_dossier.companions.end(), [](const Companion &a, const Companion &b) {
            return std::tie(b.articles, b.sentences, a.entity) < std::tie(a.articles, a.sentences, b.entity);
        });
        return !named.failed();
    }

    bool readFigures() {
        std::stable_sort(m_articles.begin(), m_articles.end(), [](const Naming &a, const Naming &b) {
            return std::tie(a.article.published, a.article.article) > std::tie(b.article.published, b.article.article);
        });
        Statement rows(m_cache, "SELECT sentence, begin_at, end_at, kind, unit, value, largest IS NOT NULL, largest, "
                                "approximate, bound FROM figures WHERE article=? ORDER BY begin_at");
        for (const Naming &naming : m_articles) {
            std::vector<Figure> figures;
            rows.bind(0, naming.article.article);
            while (rows.step()) {
                if (!std::binary_search(naming.sentences.begin(), naming.sentences.end(),
                                        static_cast<int>(rows.integer(0))))
                    continue;
                Figure figure;
                figure.span = Span(rows.integer(1), rows.integer(2));
                figure.kind = static_cast<FigureKind>(
                    std::clamp<qint64>(rows.integer(3), 0, static_cast<qint64>(FigureKind::Other)));
                figure.unit = rows.text(4);
                figure.value = rows.real(5);
                if (rows.integer(6) != 0)
                    figure.valueMax = rows.real(7);
                figure.approximate = rows.integer(8) != 0;
                figure.bound =
                    static_cast<Bound>(std::clamp<qint64>(rows.integer(9), 0, static_cast<qint64>(Bound::Maximum)));
                figures.push_back(std::move(figure));
            }
            rows.reset();
            if (rows.failed() || (!figures.empty() && !addFigures(naming.article.article, std::move(figures))))
                return false;
            m_dossier.articles.push_back(naming.article);
        }
        return true;
    }

    /// Of the article that is the next of the dossier's.
    bool addFigures(qint64 article, std::vector<Figure> figures) {
        Statement doc(m_cache, "SELECT body FROM docs WHERE article=?");
        const QString text = doc.bind(0, article).step() ? QString::fromUtf8(qUncompress(doc.blob(0))) : QString();
        const CodePointIndex index(text);
        const std::vector<Span> all = sentences(text);
        for (Figure &figure : figures) {
            const Span units = index.toUnits(figure.span);
            const int at = sentenceAt(all, units.begin);
            const Span sentence = at < 0 ? units : all[static_cast<std::size_t>(at)];
            m_dossier.figures.push_back({m_dossier.articles.size(), std::move(figure),
                                         text.mid(units.begin, units.length()),
                                         text.mid(sentence.begin, sentence.length())});
        }
        return !doc.failed();
    }

    static std::vector<int> united(const std::vector<int> &a, const std::vector<int> &b) {
        std::vector<int> both;
        std::set_union(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(both));
        return both;
    }

    static qint64 shared(const std::vector<int> &a, const std::vector<int> &b) {
        std::vector<int> both;
        std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(both));
        return static_cast<qint64>(both.size());
    }

    const Connection &m_main;
    const Connection &m_cache;
    ArticleSet m_binned;
    qint64 m_thing = 0;
    std::vector<Naming> m_articles;
    ThingDossier m_dossier;
};

} // namespace

Result<std::vector<LibraryThing>> Library::things(const Progress &progress) const {
    const CancelGuard guard(*m_cache, progress);
    Census census(*m_main, *m_cache);
    if (!census.run())
        return failure(*m_cache, progress);
    return census.take();
}

Result<ThingDossier> Library::dossier(const QString &entity, const Progress &progress) const {
    const CancelGuard guard(*m_cache, progress);
    Gathering gathering(*m_main, *m_cache, entity);
    if (!gathering.run())
        return failure(*m_cache, progress);
    return gathering.take();
}

} // namespace variorum
