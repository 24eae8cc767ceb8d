// SPDX-License-Identifier: Apache-2.0
// Mentions that name a thing of their own are parted from what they were taken for, on the real window.
#include "tests/ui/window/namesrig.h"

#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using namespace variorum;
using namespace variorum::naming;

class SplittingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aMentionIsSplitOff() {
        WindowRig rig;
        QVERIFY(opened(rig));
        QVERIFY(choose(menuOn(rig, QStringLiteral("海陵电力公司"), 1), "name-split"));
        QDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = rig.child<QDialog>("split-dialog")) != nullptr && dialog->isVisible());
        auto *mentions = rig.child<QListWidget>("split-mentions");
        QCOMPARE(mentions->count(), 2);
        QCOMPARE(mentions->item(0)->checkState(), Qt::Unchecked);
        QCOMPARE(mentions->item(1)->checkState(), Qt::Checked);
        auto *name = rig.child<QLineEdit>("split-name");
        QCOMPARE(name->text(), QStringLiteral("海陵电力公司"));
        // Two things may have one name.
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_COMPARE(rows(rig).count(QStringLiteral("海陵电力公司:1")), 2);
        rig.trigger(ActionId::Undo);
        QTRY_COMPARE(rows(rig).count(QStringLiteral("海陵电力公司:2")), 1);
        rig.trigger(ActionId::Redo);
        QTRY_COMPARE(rows(rig).count(QStringLiteral("海陵电力公司:1")), 2);
        rig.start();
        QTRY_VERIFY(!rig.articleText().isEmpty());
        QCOMPARE(rows(rig).count(QStringLiteral("海陵电力公司:1")), 2);
    }

    void whatIsWrittenAlikeIsSplitOffInTheWholeArticle() {
        WindowRig rig;
        QVERIFY(opened(rig));
        rig.trigger(ActionId::ShowEntities);
        QTRY_VERIFY(entities(rig)->isVisible());
        QVERIFY(choose(menuOnEntity(rig, QStringLiteral("江声科技公司")), "name-means"));
        QTRY_VERIFY(rig.child<QLineEdit>("thing-typed") != nullptr);
        rig.child<QLineEdit>("thing-typed")->insert(QStringLiteral("海陵電力"));
        QTest::keyClick(rig.child<QLineEdit>("thing-typed"), Qt::Key_Return);
        QTRY_VERIFY(rows(rig).contains(QStringLiteral("海陵电力公司:4")));

        QVERIFY(choose(menuOnEntity(rig, QStringLiteral("海陵电力公司")), "name-split"));
        QTRY_VERIFY(rig.child<QDialog>("split-dialog") != nullptr && rig.child<QDialog>("split-dialog")->isVisible());
        auto *mentions = rig.child<QListWidget>("split-mentions");
        auto *go = rig.child<QPushButton>("split-go");
        QCOMPARE(mentions->count(), 4);
        QVERIFY(!go->isEnabled()); // nothing is chosen
        QTest::keyClick(rig.child<QComboBox>("split-scope"), Qt::Key_Down);
        mentions->setCurrentRow(3);
        QTest::keyClick(mentions, Qt::Key_Space);
        QCOMPARE(mentions->item(1)->checkState(), Qt::Unchecked);
        QCOMPARE(mentions->item(2)->checkState(), Qt::Checked); // written alike
        auto *name = rig.child<QLineEdit>("split-name");
        QCOMPARE(name->text(), QStringLiteral("江声科技公司"));
        name->selectAll();
        name->insert(QStringLiteral("江声"));
        QTest::keyClick(rig.child<QComboBox>("split-type"), Qt::Key_End);
        QTest::mouseClick(go, Qt::LeftButton);
        QTRY_VERIFY(rows(rig).contains(QStringLiteral("江声:2")));
        QVERIFY(rows(rig).contains(QStringLiteral("海陵电力公司:2")));
        QCOMPARE(names(rig).count(QStringLiteral("江声科技公司:PRODUCT")), 2);
        rig.trigger(ActionId::Undo);
        QTRY_VERIFY(rows(rig).contains(QStringLiteral("海陵电力公司:4")));
    }
};

QTEST_MAIN(SplittingTest)
#include "splitting_test.moc"
