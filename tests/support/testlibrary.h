// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/library.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QString>
#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace variorum::tests {

/// The scripts of resources/sql up to a version; all of them by default. SQL_DIR is given by the build.
inline std::vector<QByteArray> migrations(std::size_t upTo = 1000) {
    std::vector<QByteArray> scripts;
    const QDir folder(QStringLiteral(SQL_DIR));
    for (const QString &name : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("a migration cannot be read");
        if (scripts.size() < upTo)
            scripts.push_back(file.readAll());
    }
    return scripts;
}

inline const QByteArray pageBytes =
    "海陵电站昨日并网,首期装机🚀三百兆瓦。\n\n工程由两家公司共同出资,明年下半年全部完工。\n";

inline ReadingPointer readingOf(const QByteArray &bytes, const QStringList &without = {}) {
    ReadOptions options;
    options.without = without;
    auto page = readPage(bytes, QStringLiteral("page"));
    return read(*page, {}, options);
}

inline const QString someTime = QStringLiteral("2031-01-01T00:00:00Z");

/// A folder with as many libraries as a test asks for; their names are no plain ASCII.
class LibraryFolder {
public:
    [[nodiscard]] QString fresh() { return m_folder.filePath(QStringLiteral("文库 %1.variorum").arg(++m_count)); }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    /// Writes a file below the folder, with the folders that it needs; gives its path.
    QString write(const QString &name, const QByteArray &bytes) const {
        const QString path = m_folder.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("a file of the test cannot be written");
        return path;
    }

private:
    QTemporaryDir m_folder;
    int m_count = 0;
};

inline std::unique_ptr<Library> opened(const QString &path) {
    auto library = Library::open(path, migrations());
    return library ? library.take() : nullptr;
}

/// Imports a page and gives its first article.
inline qint64 imported(Library &library, const QByteArray &bytes, const QString &path = QStringLiteral("a.txt")) {
    const auto outcome = library.importPage(bytes, *readingOf(bytes), path, someTime);
    return outcome && !outcome->articles.empty() ? outcome->articles.front() : 0;
}

} // namespace variorum::tests
