// SPDX-License-Identifier: Apache-2.0
// compare: several sources of one story.
#include "app/cli/articlefinder.h"
#include "app/cli/common.h"
#include "app/cli/comparisontable.h"
#include "app/cli/figurejson.h"
#include "models/pipeline/comparearticles.h"

#include <QJsonArray>

#include <cmath>

namespace variorum::cli {

namespace {

QJsonValue orNull(const QString &text) {
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

/// The sources compared, with what printing needs of each.
class ComparisonWriter {
public:
    ComparisonWriter(const std::vector<ComparedFile> &files, const Comparison &comparison)
        : m_files(files), m_comparison(comparison) {
        for (const ComparedFile &file : files)
            m_indices.emplace_back(file.article->article.text);
    }

    QJsonObject object(bool withText) const {
        QJsonArray sources;
        for (std::size_t s = 0; s < m_files.size(); ++s)
            sources.append(source(s, withText));
        QJsonArray passages;
        for (const Passage &one : m_comparison.passages)
            passages.append(passage(one));
        QJsonArray claims;
        for (const Claim &one : m_comparison.claims)
            claims.append(claim(one));
        return {{QStringLiteral("sources"), sources},
                {QStringLiteral("passages"), passages},
                {QStringLiteral("claims"), claims}};
    }

private:
    QJsonObject source(std::size_t s, bool withText) const {
        const ComparedFile &file = m_files[s];
        const std::optional<int> mirror = m_comparison.mirrorOf[s];
        QJsonObject object{
            {QStringLiteral("path"), file.path},
            {QStringLiteral("article"), file.index < 0 ? QJsonValue() : QJsonValue(file.index)},
            {QStringLiteral("title"), orNull(file.article->article.title)},
            {QStringLiteral("mirrorOf"), mirror ? QJsonValue(*mirror) : QJsonValue()},
            {QStringLiteral("issues"), QJsonArray::fromStringList(file.issues)},
        };
        if (withText)
            object.insert(QStringLiteral("text"), file.article->article.text);
        return object;
    }

    QJsonObject passage(const Passage &passage) const {
        QJsonArray members;
        for (const Passage::Member &member : passage.members) {
            const Span span = m_indices[static_cast<std::size_t>(member.source)].toCodePoints(member.span);
            members.append(QJsonObject{{QStringLiteral("source"), member.source},
                                       {QStringLiteral("start"), span.begin},
                                       {QStringLiteral("end"), span.end}});
        }
        return {{QStringLiteral("score"), std::round(passage.score * 1000) / 1000},
                {QStringLiteral("members"), members}};
    }

    QJsonObject claim(const Claim &claim) const {
        QJsonArray readings;
        for (const ClaimReading &reading : claim.readings) {
            const auto s = static_cast<std::size_t>(reading.source);
            const QString &text = m_files[s].article->article.text;
            QJsonObject object = figureJson(reading.figure, text, m_indices[s]);
            object.insert(QStringLiteral("source"), reading.source);
            object.insert(QStringLiteral("sentence"), text.mid(reading.sentence.begin, reading.sentence.length()));
            readings.append(object);
        }
        return {{QStringLiteral("claim"), claim.words},
                {QStringLiteral("kind"), figureKindName(claim.kind)},
                {QStringLiteral("status"), claimStatusName(claim.status)},
                {QStringLiteral("readings"), readings}};
    }

    const std::vector<ComparedFile> &m_files;
    const Comparison &m_comparison;
    std::vector<CodePointIndex> m_indices;
};

} // namespace

int compareCommand(const Context &context, const QStringList &arguments) {
    Options options(commandNamed(QLatin1StringView("compare")));
    options.add({QStringLiteral("format")}, QStringLiteral("json or text"), QStringLiteral("FORMAT"),
                QStringLiteral("json"));
    options.add({QStringLiteral("with-text")}, QStringLiteral("Give each source's article text (json)."));
    if (!options.parse(arguments, 2))
        return options.status();
    const QString format = options.choice(QStringLiteral("format"), {QStringLiteral("json"), QStringLiteral("text")});
    if (format.isEmpty())
        return options.status();

    int status = AllDone;
    ArticleFinder finder(context);
    std::vector<ComparedFile> files;
    std::vector<std::shared_ptr<const ReadArticle>> articles;
    for (const QString &name : options.positional()) {
        const Result<FoundArticle> found = finder.find(name);
        if (!found) {
            complain(found.error());
            status = SomeFailed;
            continue;
        }
        ComparedFile file{found->path, static_cast<int>(found->index), nullptr, {}};
        if (found->hasArticle()) {
            file.article = found->article();
        } else {
            // A page without an article is damage, not failure: it takes part with nothing to say.
            file.index = -1;
            file.article = std::make_shared<ReadArticle>();
            for (const PageIssue &issue : found->reading->issues)
                file.issues.append(issueText(issue));
        }
        articles.push_back(file.article);
        files.push_back(std::move(file));
    }
    if (files.empty())
        return status;
    const Comparison comparison = compareArticles(articles);
    const bool written =
        format == QLatin1StringView("json")
            ? printJson(ComparisonWriter(files, comparison).object(options.isSet(QStringLiteral("with-text"))))
            : print(comparisonTable(files, comparison));
    return written ? status : SomeFailed;
}

} // namespace variorum::cli
