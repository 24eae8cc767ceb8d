// SPDX-License-Identifier: Apache-2.0
#include "models/store/importer.h"

#include "models/html/openpage.h"
#include "models/store/inputfile.h"

#include <QFileInfo>

namespace variorum {

namespace {

/// Of sources that are read at the same time: what becomes of them is some ten times as large.
constexpr qint64 bytesAhead = qint64(32) * 1024 * 1024;

qint64 sizeOf(const ImportSource &source) {
    return source.bytes ? source.bytes->size() : QFileInfo(source.path).size();
}

} // namespace

Importer::Importer(Library &library, std::vector<ImportSource> sources, ReadOptions options, Progress progress)
    : m_library(library), m_sources(std::move(sources)), m_options(std::move(options)),
      m_progress(m_sources.size() > 1 ? progress.silent() : std::move(progress)), m_known(library.hashes()),
      m_inputs(
          m_sources.size(), [this](std::size_t at) { return input(m_sources[at]); },
          [this](std::size_t at) { return sizeOf(m_sources[at]); }, bytesAhead) {}

Result<Importer::Input> Importer::input(const ImportSource &source) const {
    Result<QByteArray> bytes = source.bytes ? *source.bytes : readInputFile(source.path);
    if (!bytes)
        return bytes.error();
    if (bytes->isEmpty())
        return Error{ErrorCode::FileEmpty, {source.path}};
    Result<PagePointer> page = openPage(*bytes, source.path);
    if (!page)
        return page.error();
    Input input{bytes.take(), page.take(), nullptr};
    if (m_known.contains(input.page->sha256()))
        return input;
    input.reading = read(input.page, {}, m_options, m_progress);
    if (!input.reading)
        return Error{ErrorCode::Cancelled, {source.path}};
    return input;
}

Result<ImportOutcome> Importer::next(const QString &now) {
    const ImportSource &source = m_sources[m_next++];
    Result<Input> input = m_inputs.next();
    if (!input)
        return input.error();
    if (!input->reading) {
        if (ImportOutcome there = m_library.find(input->page->sha256()); there.page != 0)
            return m_library.broughtBack(std::move(there));
        // Another program has taken it out meanwhile.
        input->reading = read(input->page, {}, m_options, m_progress);
    }
    if (!input->reading)
        return Error{ErrorCode::Cancelled, {source.path}};
    // The folder that the program stands in means nothing tomorrow.
    const QString path = source.bytes ? source.path : QFileInfo(source.path).absoluteFilePath();
    return m_library.importPage(input->bytes, *input->reading, path, now, m_progress);
}

} // namespace variorum
