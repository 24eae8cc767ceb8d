// SPDX-License-Identifier: Apache-2.0
#include "models/pipeline/comparearticles.h"

namespace variorum {

ComparedSource comparedSource(const ReadArticle &article) {
    return {article.article.title, article.article.text, article.mentions, article.figures};
}

Comparison compareArticles(const std::vector<std::shared_ptr<const ReadArticle>> &articles) {
    std::vector<ComparedSource> sources;
    sources.reserve(articles.size());
    for (const auto &article : articles)
        sources.push_back(comparedSource(*article));
    return compare(sources);
}

} // namespace variorum
