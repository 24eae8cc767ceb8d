// SPDX-License-Identifier: Apache-2.0
#include "models/store/importer.h"
#include "tests/support/testlibrary.h"

#include <QTest>

using namespace variorum;
using namespace variorum::tests;

class ImporterTest : public QObject {
    Q_OBJECT

    LibraryFolder m_folder;

    static QByteArray page(int number) {
        return "第" + QByteArray::number(number) + "号站昨日并网,首期装机🚀三百兆瓦,明年下半年全部完工。\n";
    }

private Q_SLOTS:
    void pagesAreStoredInTheOrderOfTheirSources() {
        const auto library = opened(m_folder.fresh());
        std::vector<ImportSource> sources;
        sources.reserve(60);
        for (int i = 0; i < 60; ++i)
            sources.push_back(
                {m_folder.write(QStringLiteral("order/%1.txt").arg(i), page(i).repeated(i % 9 == 0 ? 400 : 1))});
        Importer importer(*library, sources, {}, {});
        for (std::size_t i = 0; i < sources.size(); ++i) {
            const auto outcome = importer.next(someTime);
            QVERIFY(outcome);
            QVERIFY(!outcome->skipped);
            QCOMPARE(library->pagePath(outcome->page), sources[i].path);
            QCOMPARE(outcome->page, qint64(i + 1));
        }
    }

    void aPageComesInOnce() {
        const auto library = opened(m_folder.fresh());
        const QString file = m_folder.write(QStringLiteral("once.txt"), page(1));
        Importer importer(*library, {{file}, {file}, {QStringLiteral("pasted"), page(1)}}, {}, {});
        const auto first = importer.next(someTime);
        QVERIFY(first && !first->skipped && !first->articles.empty());
        for (int again = 0; again < 2; ++again) {
            const auto outcome = importer.next(someTime);
            QVERIFY(outcome && outcome->skipped);
            QCOMPARE(outcome->articles, first->articles);
        }
        // Nor is one read that the library had before.
        Importer later(*library, {{file}}, {}, {});
        const auto there = later.next(someTime);
        QVERIFY(there && there->skipped);
        QCOMPARE(there->page, first->page);
    }

    void whatCannotBeReadStopsNothing() {
        const auto library = opened(m_folder.fresh());
        const QString missing = m_folder.path(QStringLiteral("missing.txt"));
        const QString empty = m_folder.write(QStringLiteral("empty.txt"), {});
        const QString good = m_folder.write(QStringLiteral("good.txt"), page(2));
        Importer importer(*library, {{missing}, {empty}, {QStringLiteral("nothing"), QByteArray()}, {good}}, {}, {});
        for (const auto &[code, name] :
             {std::pair(ErrorCode::FileMissing, missing), std::pair(ErrorCode::FileEmpty, empty),
              std::pair(ErrorCode::FileEmpty, QStringLiteral("nothing"))}) {
            const auto outcome = importer.next(someTime);
            QVERIFY(!outcome);
            QCOMPARE(outcome.error().code, code);
            QCOMPARE(outcome.error().arguments.front(), name);
        }
        QVERIFY(importer.next(someTime));
        QCOMPARE(library->pages().size(), std::size_t(1));
    }

    void cancellingStoresNothingMore() {
        const auto library = opened(m_folder.fresh());
        const Progress progress;
        std::vector<ImportSource> sources;
        sources.reserve(30);
        for (int i = 0; i < 30; ++i)
            sources.push_back({QStringLiteral("%1.txt").arg(i), page(i)});
        Importer importer(*library, sources, {}, progress);
        QVERIFY(importer.next(someTime));
        progress.cancel();
        const auto outcome = importer.next(someTime);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, ErrorCode::Cancelled);
        QCOMPARE(library->pages().size(), std::size_t(1));
    }
};

QTEST_GUILESS_MAIN(ImporterTest)
#include "importer_test.moc"
