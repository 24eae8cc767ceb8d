// SPDX-License-Identifier: Apache-2.0
// A program of the analyst's that finds names, set up on the real window.
#include "tests/ui/window/windowrig.h"

#include <QCheckBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace variorum;

namespace {

const QByteArray page = "甲乙所昨日很高兴,来了许多人。\n\n大家都说甲乙所的做法好,明年还要再来一次。\n";

int mentions(const WindowRig &rig) {
    int count = 0;
    for (const Mention &mention : rig.reading().readArticle()->mentions)
        count += mention.name == QStringLiteral("甲乙所") ? 1 : 0;
    return count;
}

/// As an input method does: keys bear no Chinese.
void type(const WindowRig &rig, const char *field, const QString &text) {
    auto *line = rig.child<QLineEdit>(field);
    line->selectAll();
    line->insert(text);
}

void click(const WindowRig &rig, const char *button) {
    QTest::mouseClick(rig.child<QPushButton>(button), Qt::LeftButton);
}

QString said(const WindowRig &rig) {
    return rig.child<QLabel>("recogniser-said")->text();
}

} // namespace

class RecogniserWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aProgramIsTriedUsedAndRemembered() {
        WindowRig rig;
        rig.start({rig.write(QStringLiteral("a.txt"), page)});
        QTRY_VERIFY(!rig.articleText().isEmpty());
        QCOMPARE(mentions(rig), 0);
        rig.trigger(ActionId::OutsideRecogniser);
        QVERIFY(!rig.child<QCheckBox>("recogniser-used")->isChecked()); // off until somebody wants it
        QVERIFY(!rig.child<QPushButton>("recogniser-try")->isEnabled());
        type(rig, "recogniser-path", QStringLiteral(FAKE_RECOGNISER));
        type(rig, "recogniser-arguments", QStringLiteral("fail"));
        click(rig, "recogniser-try");
        QTRY_VERIFY2(said(rig).contains(QStringLiteral("the model is not there")), qPrintable(said(rig)));
        type(rig, "recogniser-arguments", QStringLiteral("find \"甲乙所\""));
        click(rig, "recogniser-try");
        QTRY_VERIFY2(said(rig).contains(QStringLiteral("甲乙所 (")), qPrintable(said(rig)));
        QTest::mouseClick(rig.child<QCheckBox>("recogniser-used"), Qt::LeftButton, {}, QPoint(8, 8));
        click(rig, "recogniser-save");
        QTRY_COMPARE(mentions(rig), 2);

        rig.start();
        QTRY_VERIFY(!rig.articleText().isEmpty());
        QTRY_COMPARE(mentions(rig), 2);
        rig.trigger(ActionId::OutsideRecogniser);
        QCOMPARE(rig.child<QLineEdit>("recogniser-path")->text(), QStringLiteral(FAKE_RECOGNISER));
        QCOMPARE(rig.child<QLineEdit>("recogniser-arguments")->text(), QStringLiteral("find 甲乙所"));
        QTest::mouseClick(rig.child<QCheckBox>("recogniser-used"), Qt::LeftButton, {}, QPoint(8, 8));
        click(rig, "recogniser-save");
        QTRY_COMPARE(mentions(rig), 0);
    }

    void oneThatFailsLeavesTheArticleReadable() {
        WindowRig rig;
        rig.start();
        rig.settings->setValue(QStringLiteral("recogniser/used"), true);
        rig.settings->setValue(QStringLiteral("recogniser/program"), QStringLiteral(FAKE_RECOGNISER));
        rig.settings->setValue(QStringLiteral("recogniser/arguments"), QStringList{QStringLiteral("chat")});
        rig.start({rig.write(QStringLiteral("a.txt"), page)});
        QTRY_VERIFY(!rig.articleText().isEmpty());
        QTRY_VERIFY2(rig.message().contains(QStringLiteral("not asked again")), qPrintable(rig.message()));
    }
};

QTEST_MAIN(RecogniserWindowTest)
#include "recogniser_test.moc"
