// SPDX-License-Identifier: Apache-2.0
// Drives a comparison of bundled samples as a person does.
#include "models/compare/claimtext.h"
#include "models/items/claimtablemodel.h"
#include "models/pipeline/comparearticles.h"
#include "ui/compare/claimspanel.h"
#include "ui/compare/comparecolumn.h"
#include "ui/compare/compareview.h"
#include "ui/compare/passagegutter.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace variorum;

namespace {

std::shared_ptr<const ReadArticle> sample(const QString &name) {
    QFile file(QStringLiteral(SAMPLES_DIR "/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return nullptr;
    const auto page = readPage(file.readAll(), name);
    const ReadingPointer reading = page ? read(*page, {}, {}) : nullptr;
    return reading && !reading->articles.empty() ? reading->articles.front() : nullptr;
}

} // namespace

class CompareViewTest : public QObject {
    Q_OBJECT

    std::unique_ptr<CompareView> m_view;
    std::vector<std::shared_ptr<const ReadArticle>> m_articles;
    Comparison m_comparison;

    std::vector<CompareColumn *> columns() const {
        const QList<CompareColumn *> all = m_view->findChildren<CompareColumn *>();
        std::vector<CompareColumn *> sorted(all.begin(), all.end());
        std::sort(sorted.begin(), sorted.end(),
                  [](const CompareColumn *a, const CompareColumn *b) { return a->source() < b->source(); });
        return sorted;
    }
    ClaimTable *table() const { return m_view->findChild<ClaimTable *>(); }
    /// The row of a conflict, and a source that states it.
    QModelIndex conflictCell(int source) const {
        const QAbstractItemModel *model = table()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex cell = model->index(row, ClaimTableModel::FirstSource + source);
            if (cell.data(ClaimTableModel::StatusRole).toInt() == static_cast<int>(ClaimStatus::Conflict) &&
                !cell.data().toString().isEmpty())
                return cell;
        }
        return {};
    }

private Q_SLOTS:
    void initTestCase() {
        for (const QString &name :
             {QStringLiteral("01-mirror.txt"), QStringLiteral("02-platform.txt"), QStringLiteral("03-twice.txt")}) {
            m_articles.push_back(sample(name));
            QVERIFY(m_articles.back());
        }
        m_comparison = compareArticles(m_articles);
    }

    void init() {
        m_view = std::make_unique<CompareView>();
        m_view->resize(1300, 800);
        std::vector<ComparedArticle> compared;
        for (const auto &article : m_articles)
            compared.push_back({article, {}});
        m_view->setComparison(std::move(compared), m_comparison);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }
    void cleanup() { m_view.reset(); }

    void aColumnForEachSourceAndAGutterBetween() {
        QCOMPARE(m_view->sourceCount(), 3);
        QCOMPARE(columns().size(), std::size_t(3));
        QCOMPARE(m_view->findChildren<PassageGutter *>().size(), 2);
        for (const CompareColumn *column : columns())
            QVERIFY(!column->accessibleName().isEmpty());
        QCOMPARE(table()->model()->columnCount(), ClaimTableModel::FirstSource + 3);
        QVERIFY(table()->model()->rowCount() > 10);
    }

    void conflictsStandFirstAndSayWhatTheyAre() {
        QCOMPARE(table()->model()->index(0, ClaimTableModel::Status).data().toString(),
                 claimStatusText(ClaimStatus::Conflict));
        const QModelIndex cell = conflictCell(1);
        QVERIFY(cell.data(Qt::AccessibleTextRole).toString().contains(claimStatusText(ClaimStatus::Conflict)));
    }

    void aCellLeadsToItsSentence() {
        const QModelIndex cell = conflictCell(1);
        QVERIFY(cell.isValid());
        QSignalSpy activated(m_view.get(), &CompareView::sentenceActivated);
        table()->scrollTo(cell);
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, table()->visualRect(cell).center());
        QCOMPARE(activated.count(), 1);
        QCOMPARE(activated[0][0].toInt(), 1);
        const CompareColumn *column = columns()[1];
        QVERIFY(cell.data().toString().contains(column->selectedText()));
        QVERIFY(!column->selectedText().isEmpty());
        QTRY_VERIFY(column->visibleRange().contains(column->selection().begin));
    }

    void theKeyboardLeadsThereAsWell() {
        const QModelIndex cell = conflictCell(0);
        table()->setFocus();
        table()->setCurrentIndex(cell);
        QSignalSpy activated(m_view.get(), &CompareView::sentenceActivated);
        QTest::keyClick(table(), Qt::Key_Return);
        QCOMPARE(activated.count(), 1);
        QCOMPARE(activated[0][0].toInt(), 0);
        // From a passage to the next.
        CompareColumn *column = columns()[0];
        column->setFocus();
        column->setSelection(0, 0);
        QSignalSpy passages(column, &CompareColumn::passageActivated);
        QTest::keyClick(column, Qt::Key_Down, Qt::AltModifier);
        QTest::keyClick(column, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(passages.count(), 2);
        QVERIFY(passages[0][0].toInt() != passages[1][0].toInt());
        QTest::keyClick(column, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(passages.count(), 3);
        QCOMPARE(passages[2][0].toInt(), passages[0][0].toInt());
    }

    void filtersShowOneStatusAlone() {
        const QAbstractItemModel *model = table()->model();
        const int all = model->rowCount();
        QAbstractButton *conflicts = nullptr;
        for (QAbstractButton *button : m_view->findChildren<QAbstractButton *>()) {
            if (button->text().startsWith(claimStatusText(ClaimStatus::Conflict)))
                conflicts = button;
        }
        QVERIFY(conflicts);
        QTest::mouseClick(conflicts, Qt::LeftButton);
        QVERIFY(model->rowCount() > 0 && model->rowCount() < all);
        for (int row = 0; row < model->rowCount(); ++row)
            QCOMPARE(model->index(row, 0).data(ClaimTableModel::StatusRole).toInt(),
                     static_cast<int>(ClaimStatus::Conflict));
        QCOMPARE(conflicts->text().section(u' ', -1).toInt(), model->rowCount());
    }

    void theTableIsCopiedForASpreadsheet() {
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), table()->model()->rowCount() + 1);
        for (const QString &line : lines)
            QCOMPARE(line.count(u'\t'), table()->model()->columnCount() - 1);
    }

    void passagesScrollTogether() {
        const std::vector<CompareColumn *> all = columns();
        // The last passage that the first two share: activated on one side, it stands as high on the other.
        const Passage *shared = nullptr;
        int index = -1;
        for (std::size_t p = 0; p < m_comparison.passages.size(); ++p) {
            const Passage &passage = m_comparison.passages[p];
            if (passage.members.size() >= 2 && passage.members[0].source == 0 && passage.members[1].source == 1) {
                shared = &passage;
                index = static_cast<int>(p);
            }
        }
        QVERIFY(shared);
        all[0]->scrollTo(shared->members[0].span.begin, -100);
        Q_EMIT all[0]->passageActivated(index);
        QTRY_VERIFY(all[1]->visibleRange().overlaps(shared->members[1].span));
        const int scrolledTo = all[1]->verticalScrollBar()->value();
        all[0]->verticalScrollBar()->setValue(0);
        QTRY_VERIFY(all[1]->verticalScrollBar()->value() < scrolledTo || scrolledTo == 0);
    }

    void fewerThanTwoShowWhatToDo() {
        m_view->setComparison({}, {});
        QCOMPARE(m_view->sourceCount(), 0);
        QVERIFY(columns().empty());
        QVERIFY(!table()->isVisible());
    }
};

QTEST_MAIN(CompareViewTest)
#include "compareview_test.moc"
