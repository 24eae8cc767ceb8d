// SPDX-License-Identifier: Apache-2.0
#include "models/exporting/comparisonaccount.h"

#include "models/article/publishedtext.h"
#include "models/compare/claimtext.h"
#include "models/pipeline/comparearticles.h"

namespace variorum {

namespace {

QString nameOf(const ExportedArticle &exported) {
    const Article &article = exported.article->article;
    QStringList parts{article.title.isEmpty() ? exported.pageName : article.title.simplified(), article.publisher,
                      publishedText(article.published)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace

ComparisonAccount comparisonAccount(const std::vector<ExportedArticle> &articles) {
    ComparisonAccount account;
    std::vector<std::shared_ptr<const ReadArticle>> read;
    for (const ExportedArticle &exported : articles) {
        account.sources.push_back({sourceLetter(static_cast<int>(read.size())), nameOf(exported), QString(),
                                   exported.article->article.script});
        read.push_back(exported.article);
    }
    if (read.size() < 2)
        return account;
    const Comparison comparison = compareArticles(read);
    for (std::size_t s = 0; s < account.sources.size(); ++s) {
        if (comparison.mirrorOf[s])
            account.sources[s].copyOf = sourceLetter(*comparison.mirrorOf[s]);
    }
    const auto textOf = [&](int source) -> const QString & {
        return read[static_cast<std::size_t>(source)]->article.text;
    };
    for (const Claim *claim : claimsByStatus(comparison)) {
        ComparisonAccount::Row row{claim->status, claim->words, {}, {}};
        for (int s = 0; s < static_cast<int>(read.size()); ++s)
            row.cells << claimWords(*claim, s, textOf(s));
        for (const ClaimReading &reading : claim->readings) {
            const QString &text = textOf(reading.source);
            row.readings.push_back({reading.source, text.mid(reading.figure.span.begin, reading.figure.span.length()),
                                    text.mid(reading.sentence.begin, reading.sentence.length()).simplified()});
        }
        account.rows.push_back(std::move(row));
    }
    return account;
}

} // namespace variorum
