// SPDX-License-Identifier: Apache-2.0
#include "app/cli/articlefinder.h"

#include "app/cli/common.h"
#include "app/cli/libraryaccess.h"

#include <QFileInfo>

namespace variorum::cli {

ArticleFinder::ArticleFinder(const Context &context) : m_context(context) {}

ArticleFinder::~ArticleFinder() = default;

Result<FoundArticle> ArticleFinder::find(const QString &name) {
    bool number = false;
    (void)name.toLongLong(&number);
    if (number && !QFileInfo(name).isFile())
        return fromLibrary(name);
    QString path = name;
    std::size_t index = 0;
    if (!QFileInfo::exists(path)) {
        const qsizetype mark = path.lastIndexOf(QLatin1Char('#'));
        const int nth = mark < 0 ? 0 : path.mid(mark + 1).toInt();
        if (nth > 0) {
            path.truncate(mark);
            index = static_cast<std::size_t>(nth) - 1;
        }
    }
    return fromFile(path, index, name);
}

Result<FoundArticle> ArticleFinder::fromFile(const QString &path, std::size_t index, const QString &name) const {
    const Result<PagePointer> page = loadPage(path);
    if (!page)
        return page.error();
    const Result<ReadOptions> how = withNames();
    if (!how)
        return how.error();
    const ReadingPointer reading = read(*page, {}, *how);
    if (index >= reading->articles.size() && path != name)
        return Error{ErrorCode::NoSuchArticle, {name}};
    return FoundArticle{reading, index, path, {}};
}

Result<FoundArticle> ArticleFinder::fromLibrary(const QString &name) {
    if (!m_library) {
        Result<std::unique_ptr<Library>> opened = openLibrary(m_context);
        if (!opened)
            return opened.error();
        m_library = opened.take();
    }
    const Result<LibraryArticle> article = readLibraryArticle(*m_library, name);
    if (!article)
        return article.error();
    return FoundArticle{article->page.reading, article->index, article->page.path, article->page.notes};
}

} // namespace variorum::cli
