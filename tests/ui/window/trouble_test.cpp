// SPDX-License-Identifier: Apache-2.0
// A library that is damaged, or that may not be written, is said so; the window stays and does what it can.
#include "tests/support/damagedlibrary.h"
#include "tests/ui/window/windowrig.h"
#include "ui/reader/readerview.h"

#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace variorum;

namespace {

const QByteArray page = "新码头开工\n\n渡口公司昨日宣布,码头🚀已经开工,明年完工。船从东岸来，人从西岸来。\n";

/// A library with one page, closed.
void prepare(WindowRig &rig) {
    rig.start({rig.write(QStringLiteral("a.txt"), page)});
    (void)QTest::qWaitFor([&rig] { return !rig.articleText().isEmpty() && rig.library().jobs().empty(); });
    rig.close();
}

#ifdef Q_OS_UNIX
/// While it lives, the program is somebody who may read the rig's folder and write nothing there.
class AsNobody {
public:
    explicit AsNobody(const WindowRig &rig) : m_rig(rig), m_changed(barred(rig)) {}
    ~AsNobody() {
        if (m_changed && seteuid(0) != 0)
            qFatal("the program cannot be itself again");
        QFile::setPermissions(m_rig.path(QString()), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    AsNobody(const AsNobody &) = delete;
    AsNobody &operator=(const AsNobody &) = delete;

private:
    static bool barred(const WindowRig &rig) {
        // The group stays: it may do no more than others.
        QFile::setPermissions(rig.path(QString()), QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup |
                                                       QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther);
        QFile::setPermissions(rig.libraryPath, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther);
        return geteuid() == 0 && seteuid(65534) == 0;
    }

    const WindowRig &m_rig;
    bool m_changed;
};
#endif

} // namespace

class TroubleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
#ifdef Q_OS_UNIX
    void aLibraryThatIsGoneIsSaidAndCanBeSavedElsewhere() {
        WindowRig rig;
        rig.start({rig.write(QStringLiteral("a.txt"), page)});
        QTRY_VERIFY(!rig.articleText().isEmpty() && rig.library().jobs().empty());
        for (const char *suffix : {"", "-wal", "-shm"})
            QVERIFY(QFile::remove(rig.libraryPath + QLatin1StringView(suffix)));
        QTRY_VERIFY_WITH_TIMEOUT(rig.messageDetails().contains(QStringLiteral("no longer there")), 20'000);
        rig.reader()->setFocus();
        rig.reader()->selectInArticle({0, 4});
        rig.trigger(ActionId::Highlight);
        QTRY_COMPARE(rig.reading().notes().size(), 1U);
        rig.prompts.target = rig.path(QStringLiteral("saved.variorum"));
        for (auto *button : rig.child<QWidget>("message-bar")->findChildren<QPushButton *>()) {
            if (button->text().startsWith(QStringLiteral("Save a Copy")))
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QTRY_VERIFY(rig.message().contains(QStringLiteral("A copy was saved")));
        rig.close();
        rig.libraryPath = rig.prompts.target;
        rig.start();
        QTRY_COMPARE(rig.titles(), QStringList{QStringLiteral("新码头开工")});
        QVERIFY(rig.openTitled(QStringLiteral("新码头")));
        QTRY_COMPARE(rig.reading().notes().size(), 1U);
    }
#endif

    /// What is typed while the disk is full is kept, said not to be saved, and stored once there is space.
    void noWordOfANoteIsLostWhereTheDiskIsFull() {
        WindowRig rig;
        rig.start({rig.write(QStringLiteral("a.txt"), page)});
        QTRY_VERIFY(!rig.articleText().isEmpty() && rig.library().jobs().empty());
        rig.reader()->setFocus();
        rig.reader()->selectInArticle({0, 4});
        QTest::keyClick(rig.reader(), Qt::Key_N);
        auto *body = rig.child<QPlainTextEdit>("note-body");
        QTRY_VERIFY(body != nullptr && body->hasFocus());
        rig.library().library().limitPages(1);
        const QString typed(200'000, u'字');
        body->insertPlainText(typed);
        QTest::keyClick(body, Qt::Key_Escape);
        QTRY_VERIFY(rig.message().contains(QStringLiteral("no space")));
        QVERIFY(rig.child<QLabel>("status-article")->text().endsWith(QStringLiteral("Not saved")));
        QCOMPARE(body->toPlainText(), typed);
        rig.window()->close(); // it asks first
        QVERIFY(rig.window()->isVisible());
        QVERIFY(rig.prompts.asked.last().contains(QStringLiteral("not stored")));
        rig.library().library().limitPages(1'000'000);
        QTRY_VERIFY(rig.child<QLabel>("status-article")->text().endsWith(QStringLiteral("Saved")));
        QCOMPARE(body->toPlainText(), typed);
        QCOMPARE(rig.reading().notes().front().note.body, typed);
        QVERIFY(rig.window()->close());
    }

    void aDamagedLibraryIsSaidAndTheWindowStays() {
        WindowRig rig;
        prepare(rig);
        for (const char *table : {"articles", "decisions", "contents"})
            tests::damageTable(rig.libraryPath, QString::fromLatin1(table));
        rig.start();
        QVERIFY(rig.window() != nullptr);
        QTRY_VERIFY(rig.message().contains(QStringLiteral("wrong with this library")));
        QVERIFY(rig.messageDetails().contains(rig.libraryPath));
        QVERIFY(rig.messageDetails().contains(QStringLiteral("damaged")));
        // Whoever goes on is told why nothing comes of it.
        rig.drop({rig.write(QStringLiteral("b.txt"), page + "另有一段新的文字，用来区别两个页面。\n")});
        QTRY_VERIFY(rig.library().jobs().empty());
        QTRY_VERIFY(rig.messageDetails().contains(QStringLiteral("damaged")));
        rig.trigger(ActionId::ModeSource);
        QVERIFY(rig.window()->isVisible());
    }

#ifdef Q_OS_UNIX
    void aLibraryThatMayNotBeWrittenIsShown() {
        WindowRig rig;
        prepare(rig);
        const QString more = rig.write(QStringLiteral("b.txt"), page + "另有一段新的文字，用来区别两个页面。\n");
        const AsNobody nobody(rig);
        rig.start();
        QVERIFY2(rig.window() != nullptr, qPrintable(rig.prompts.asked.join(u'\n')));
        QTRY_VERIFY(rig.message().contains(QStringLiteral("can be read, but not changed")));
        QCOMPARE(rig.titles(), QStringList{QStringLiteral("新码头开工")});
        QVERIFY(rig.openTitled(QStringLiteral("新码头")));
        QTRY_VERIFY(rig.articleText().contains(QStringLiteral("渡口公司")));
        QVERIFY(rig.child<QLabel>("status-article")->text().endsWith(QStringLiteral("Read only")));
        // What cannot be stored is said, and is not there.
        rig.reader()->setFocus();
        rig.reader()->selectInArticle({0, 4});
        rig.trigger(ActionId::Highlight);
        QTRY_VERIFY(rig.message().contains(QStringLiteral("may only be read")));
        QVERIFY(rig.reading().notes().empty());
        rig.drop({more});
        QTRY_VERIFY(rig.library().jobs().empty());
        QTRY_VERIFY(rig.messageDetails().contains(QStringLiteral("may only be read")));
        QCOMPARE(rig.titles().size(), 1);
        rig.close();
    }
#endif
};

QTEST_MAIN(TroubleTest)
#include "trouble_test.moc"
