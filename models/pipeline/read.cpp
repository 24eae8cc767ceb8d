// SPDX-License-Identifier: Apache-2.0
#include "models/pipeline/reading.h"

#include "models/entity/recogniser.h"

#include <algorithm>

namespace variorum {

namespace {

bool sameText(const Article &a, const Article &b) {
    return a.text == b.text && a.map == b.map && a.title == b.title && a.byline == b.byline &&
           a.published == b.published && a.publisher == b.publisher && a.notices == b.notices && a.tags == b.tags &&
           a.source == b.source &&
           std::equal(a.blocks.begin(), a.blocks.end(), b.blocks.begin(), b.blocks.end(),
                      [](const Block &x, const Block &y) {
                          return x.kind == y.kind && x.level == y.level && x.source == y.source && x.range == y.range;
                      });
}

/// What is made of the names that were found: with the analyst's corrections, and the figures between them.
void finish(ReadArticle &read, const Page &page, const ReadOptions &options) {
    const Article &text = read.article;
    AnchorFinder finder(page.text, page.codePoints);
    read.mentions = correctedNames(read.found, text.text, text.script, correctionsOf(text, options.corrections, finder),
                                   options.lexicon.get());
    std::vector<Span> names;
    for (const Mention &mention : read.mentions)
        names.push_back(mention.span);
    FigureContext context;
    context.published = text.published;
    context.names = &names;
    read.figures = findFigures(text.text, context);
}

std::shared_ptr<const ReadArticle> found(Article article, const Page &page, const ReadOptions &options,
                                         const Progress &progress) {
    auto read = std::make_shared<ReadArticle>();
    read->article = std::move(article);
    if (!options.entities)
        return read;
    const Article &text = read->article;
    // Others are slow, and keep what they said: asked here, they can be cancelled.
    NameHelp help{options.tagger.get(), {}};
    if (options.lexicon && options.recogniser)
        help.foreign = options.recogniser->read(text.text, progress);
    if (options.lexicon && options.tagger)
        (void)options.tagger->tag(taggedPart(text.text), progress);
    if (progress.cancelled())
        return read;
    if (options.lexicon)
        read->found = recognise(*options.lexicon, text.text, text.script, text.title, help);
    finish(*read, page, options);
    return read;
}

/// The article itself where the corrections make no difference.
std::shared_ptr<const ReadArticle> recorrected(const std::shared_ptr<const ReadArticle> &article, const Page &page,
                                               const ReadOptions &options) {
    auto again = std::make_shared<ReadArticle>(*article);
    finish(*again, page, options);
    return article->mentions == again->mentions ? article : again;
}

ReadingPointer assembled(PagePointer page, CleaningPointer cleaning, const Decisions &decisions,
                         const ReadOptions &options, const Reading *before, const Progress &progress) {
    auto reading = std::make_shared<Reading>();
    reading->page = std::move(page);
    reading->cleaning = std::move(cleaning);
    reading->decisions = decisions;
    reading->corrections = options.corrections;
    reading->choice = choose(*reading->page, *reading->cleaning, decisions);
    const bool sameCorrections = before && before->corrections == options.corrections;
    Assembly assembly = assemble(*reading->page, reading->choice);
    for (std::size_t i = 0; i < assembly.articles.size(); ++i) {
        Article &article = assembly.articles[i];
        if (before && i < before->articles.size() && sameText(before->articles[i]->article, article))
            reading->articles.push_back(sameCorrections ? before->articles[i]
                                                        : recorrected(before->articles[i], *reading->page, options));
        else
            reading->articles.push_back(found(std::move(article), *reading->page, options, progress));
    }
    reading->discarded = std::move(assembly.discarded);
    reading->issues = reading->page->issues;
    reading->issues.insert(reading->issues.end(), reading->cleaning->issues.begin(), reading->cleaning->issues.end());
    return progress.cancelled() ? nullptr : reading;
}

} // namespace

ReadingPointer read(PagePointer page, const Decisions &decisions, const ReadOptions &options,
                    const Progress &progress) {
    static const LanguageModel none;
    CleaningPointer cleaning = clean(*page, options.language ? *options.language : none, options.without, progress);
    if (!cleaning)
        return nullptr;
    return assembled(std::move(page), std::move(cleaning), decisions, options, nullptr, progress);
}

ReadingPointer redecided(const ReadingPointer &before, const Decisions &decisions, const ReadOptions &options) {
    return assembled(before->page, before->cleaning, decisions, options, before.get(), {});
}

ReadingPointer renamed(const ReadingPointer &before, const ReadOptions &options, const Progress &progress) {
    auto reading = std::make_shared<Reading>(*before);
    reading->corrections = options.corrections;
    bool changed = before->corrections != options.corrections;
    for (std::shared_ptr<const ReadArticle> &article : reading->articles) {
        std::shared_ptr<const ReadArticle> again = found(article->article, *before->page, options, progress);
        if (progress.cancelled())
            return nullptr;
        if (article->mentions == again->mentions && article->found == again->found)
            continue; // figures depend on nothing else
        article = std::move(again);
        changed = true;
    }
    return changed ? reading : before;
}

ReadingPointer recorrected(const ReadingPointer &before, const ReadOptions &options) {
    auto reading = std::make_shared<Reading>(*before);
    reading->corrections = options.corrections;
    for (std::shared_ptr<const ReadArticle> &article : reading->articles)
        article = recorrected(article, *before->page, options);
    return reading;
}

} // namespace variorum
