// SPDX-License-Identifier: Apache-2.0
// What all articles name, on the real window: the list, what there is about one thing, and the way into the articles.
#include "models/items/partrole.h"
#include "tests/ui/window/windowrig.h"
#include "ui/entities/entitywindow.h"
#include "ui/entities/figurechart.h"
#include "ui/reader/readerview.h"

#include <QApplication>
#include <QComboBox>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QToolTip>

using namespace variorum;

namespace {

const QByteArray first = "海陵电力公司并网\n\n2031-03-02\n\n海陵电力公司昨日宣布,二号机组装机300兆瓦。\n\n"
                         "海陵电力公司与江声科技公司上月签约,出资12亿元,明年再建一座电站。\n";
const QByteArray second = "海陵电力公司扩建\n\n2032-05-06\n\n沿岸三县的用电由此改观,工程明年下半年全部完工。\n\n"
                          "海陵电力公司的机组上月扩建,装机约500兆瓦,明年完工。\n";

EntityWindow *shown() {
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *window = qobject_cast<EntityWindow *>(widget); window != nullptr && window->isVisible())
            return window;
    }
    return nullptr;
}

template <typename T>
T *part(const char *name) {
    return shown() == nullptr ? nullptr : shown()->findChild<T *>(QLatin1StringView(name));
}

QStringList listed(const char *name) {
    QStringList all;
    const auto *view = part<QListView>(name);
    for (int row = 0; view != nullptr && row < view->model()->rowCount(); ++row)
        all << view->model()->index(row, 0).data().toString();
    return all;
}

bool click(const char *name, int row) {
    auto *view = part<QAbstractItemView>(name);
    if (view == nullptr || row >= view->model()->rowCount())
        return false;
    const QModelIndex index = view->model()->index(row, 0);
    view->scrollTo(index);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
    return true;
}

QString selected(const WindowRig &rig) {
    const Span span = rig.reader()->articleSelection();
    return rig.articleText().mid(span.begin, span.length());
}

} // namespace

class EntitiesTest : public QObject {
    Q_OBJECT

    std::unique_ptr<WindowRig> m_rig;

    /// The window of names on the power company.
    void open() const {
        m_rig->trigger(ActionId::LibraryNames);
        QVERIFY(
            QTest::qWaitFor([] { return listed("library-things").contains(QStringLiteral("海陵电力公司")); }, 20'000));
        part<QLineEdit>("entity-filter")->setText(QStringLiteral("海陵電力"));
        QCOMPARE(listed("library-things"), QStringList{QStringLiteral("海陵电力公司")});
        QVERIFY(click("library-things", 0));
        QVERIFY(QTest::qWaitFor([] { return listed("naming-articles").size() == 2; }, 20'000));
    }

private Q_SLOTS:
    void init() {
        m_rig = std::make_unique<WindowRig>();
        m_rig->start({m_rig->write(QStringLiteral("a.txt"), first), m_rig->write(QStringLiteral("b.txt"), second)});
        QVERIFY(QTest::qWaitFor([this] { return m_rig->titles().size() == 2; }, 20'000));
        QVERIFY(m_rig->openTitled(QStringLiteral("并网")));
    }
    void cleanup() { m_rig.reset(); }

    void theArticlesThatNameAThingOpenAtItsFirstMention() {
        open();
        QCOMPARE(part<QLabel>("thing-name")->text(), QStringLiteral("海陵电力公司"));
        QVERIFY(part<QLabel>("thing-about")->text().contains(QStringLiteral("2031-03-02 – 2032-05-06")));
        QCOMPARE(listed("naming-articles").front(), QStringLiteral("海陵电力公司扩建")); // the latest first
        QVERIFY(click("naming-articles", 0));
        QVERIFY(QTest::qWaitFor([this] { return m_rig->articleText().contains(QStringLiteral("沿岸三县")); }));
        QCOMPARE(selected(*m_rig), QStringLiteral("海陵电力公司"));
    }

    void whatIsNamedBesideItLeadsOnAndBack() {
        open();
        part<QTabBar>("thing-tabs")->setCurrentIndex(1);
        QCOMPARE(listed("companions"), QStringList{QStringLiteral("江声科技公司")});
        QVERIFY(click("companions", 0));
        QTRY_COMPARE(part<QLabel>("thing-name")->text(), QStringLiteral("江声科技公司"));
        QTRY_COMPARE(listed("naming-articles").size(), 1);
        part<QToolButton>("thing-back")->click();
        QTRY_COMPARE(part<QLabel>("thing-name")->text(), QStringLiteral("海陵电力公司"));
        QVERIFY(!part<QToolButton>("thing-back")->isEnabled());
    }

    void figuresStandInAChartAndATable() {
        open();
        part<QTabBar>("thing-tabs")->setCurrentIndex(2);
        auto *kinds = part<QComboBox>("figure-kinds");
        QCOMPARE(kinds->count(), 2);
        QCOMPARE(kinds->itemText(0), QStringLiteral("Power · W (2)"));
        const auto *table = part<QTableView>("figure-table");
        QCOMPARE(table->model()->rowCount(), 2);
        QCOMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("2031-03-02"));
        QCOMPARE(table->model()->index(1, 1).data().toString(), QStringLiteral("≈ 500 MW"));
        auto *chart = part<FigureChart>("figure-chart");
        QVERIFY(chart->accessibleName().contains(QStringLiteral("Power")));
        // By key from point to point; a screen reader is told, and the table follows.
        chart->setFocus(Qt::TabFocusReason);
        QTest::keyClick(chart, Qt::Key_End);
        QCOMPARE(chart->current(), 1);
        QVERIFY(chart->accessibleDescription().contains(QStringLiteral("500 MW")));
        QCOMPARE(table->currentIndex().row(), 1);
        QTest::keyClick(chart, Qt::Key_Left);
        QCOMPARE(chart->current(), 0);
        // Enter and a click go to the sentence.
        QTest::keyClick(chart, Qt::Key_Return);
        QTRY_COMPARE(selected(*m_rig), QStringLiteral("300兆瓦"));
        QTest::mouseClick(chart, Qt::LeftButton, {}, chart->placeOf(1).toPoint());
        QTRY_COMPARE(selected(*m_rig), QStringLiteral("500兆瓦"));
        kinds->setCurrentIndex(1);
        QCOMPARE(table->model()->rowCount(), 1);
        QVERIFY(click("figure-table", 0));
        QTRY_COMPARE(selected(*m_rig), QStringLiteral("12亿元"));
    }

    void typesAreSwitched() {
        open();
        part<QLineEdit>("entity-filter")->clear();
        auto *types = part<QComboBox>("entity-type");
        types->setCurrentIndex(types->findData(static_cast<int>(EntityType::Person)));
        QVERIFY(!listed("library-things").contains(QStringLiteral("海陵电力公司")));
        types->setCurrentIndex(0);
        QVERIFY(listed("library-things").contains(QStringLiteral("海陵电力公司")));
    }

    void theCardTellsOfTheLibrary() {
        QTRY_VERIFY_WITH_TIMEOUT(
            [this] {
                ReaderView *reader = m_rig->reader();
                const Offset at = reader->toDocument(Offset(m_rig->articleText().indexOf(QStringLiteral("海陵"))) + 1);
                const QPoint place = reader->rectAt(at).center();
                QHelpEvent help(QEvent::ToolTip, place, reader->viewport()->mapToGlobal(place));
                QCoreApplication::sendEvent(reader->viewport(), &help);
                const QString told = QToolTip::text();
                QToolTip::hideText();
                return told.contains(QStringLiteral("3 mentions in 2 articles")) &&
                       told.contains(QStringLiteral("2031-03-02")) && told.contains(QStringLiteral("2032-05-06"));
            }(),
            20'000);
    }

    void theListOfEntitiesLeadsThere() {
        auto *list = m_rig->child<QListView>("entity-list");
        m_rig->trigger(ActionId::ShowEntities);
        list->setCurrentIndex(list->model()->index(0, 0));
        const QString entity = list->currentIndex().data(IdRole).toString();
        m_rig->child<QToolButton>("entity-in-library")->click();
        QVERIFY(QTest::qWaitFor([] { return shown() != nullptr; }));
        QCOMPARE(shown()->entity(), entity);
        m_rig->window()->close();
        QVERIFY(shown() == nullptr);
    }
};

QTEST_MAIN(EntitiesTest)
#include "entities_test.moc"
