// SPDX-License-Identifier: Apache-2.0
#include "ui/reader/articledocument.h"

#include "models/article/publishedtext.h"
#include "models/base/scriptconversion.h"
#include "ui/widgets/blockrole.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <deque>

namespace variorum {

namespace {

/// What the document's views point to: the article, and what is not in it as it is shown.
struct Kept {
    std::shared_ptr<const ReadArticle> article;
    std::deque<QString> made; ///< which keeps its strings where they are
};

Span placeOf(const Article &article, FieldKind field, int nth = 0) {
    for (const FieldPlace &place : article.places) {
        if (place.field == field && nth-- == 0)
            return place.source;
    }
    return {};
}

Span bylinePlace(const Article &article) {
    for (const FieldKind field : {FieldKind::Byline, FieldKind::Publisher, FieldKind::Published}) {
        const Span place = placeOf(article, field);
        if (!place.isEmpty())
            return place;
    }
    return {};
}

class Builder {
public:
    Builder(std::shared_ptr<const ReadArticle> article, Script script)
        : m_kept(std::make_shared<Kept>()), m_script(script == article->article.script ? Script::Unknown : script) {
        m_kept->article = std::move(article);
    }

    ArticleDocument build() {
        const Article &article = m_kept->article->article;
        m_made.document.script = m_script == Script::Unknown ? article.script : m_script;
        head(article.title, TextRole::Title, placeOf(article, FieldKind::Title));
        QStringList parts{article.byline, article.publisher, publishedText(article.published)};
        parts.removeAll(QString());
        head(parts.join(QStringLiteral(" · ")), TextRole::Byline, bylinePlace(article));
        if (!article.tags.isEmpty())
            head(QCoreApplication::translate("variorum", "Tags: %1").arg(article.tags.join(QStringLiteral(" · "))),
                 TextRole::Byline, placeOf(article, FieldKind::Tag));
        for (int i = 0; i < article.notices.size(); ++i)
            head(article.notices[i], TextRole::Notice, placeOf(article, FieldKind::Notice, i));
        m_made.bodyBegin = m_at;
        m_made.document.blocks.reserve(m_made.document.blocks.size() + article.blocks.size());
        for (const Block &block : article.blocks)
            m_made.document.blocks.push_back({m_script == Script::Unknown ? QStringView(block.text) : kept(block.text),
                                              m_at + block.range.begin, roleOf(block.kind), block.level});
        m_made.document.owner = m_kept;
        return std::move(m_made);
    }

private:
    QStringView kept(const QString &text) {
        m_kept->made.push_back(inScript(text, m_script));
        return m_kept->made.back();
    }

    void head(const QString &text, TextRole role, Span page) {
        if (text.isEmpty())
            return;
        m_made.document.blocks.push_back({kept(text), m_at, role, 0});
        m_made.head.push_back({Span(m_at, m_at + text.size()), page});
        m_at += static_cast<Offset>(text.size()) + 1;
    }

    std::shared_ptr<Kept> m_kept;
    Script m_script; ///< Unknown: as it is written
    ArticleDocument m_made;
    Offset m_at = 0;
};

} // namespace

ArticleDocument articleDocument(std::shared_ptr<const ReadArticle> article, Script script) {
    return Builder(std::move(article), script).build();
}

} // namespace variorum
