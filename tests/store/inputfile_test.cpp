// SPDX-License-Identifier: Apache-2.0
// Which files of a folder are pages.
#include "models/store/inputfile.h"
#include "tests/support/testlibrary.h"

#include <QTest>

using namespace variorum;
using namespace variorum::tests;

class InputFileTest : public QObject {
    Q_OBJECT

    LibraryFolder m_folder;

private Q_SLOTS:
    /// A browser saves a "complete page" with a folder of its frames, scripts and pictures.
    void thePartsOfASavedPageAreNoPages() {
        const QStringList pages{QStringLiteral("saved/a.html"),         QStringLiteral("saved/b.mhtml"),
                                QStringLiteral("saved/c_files/x.html"), QStringLiteral("saved/old/d.htm"),
                                QStringLiteral("saved/plain"),          QStringLiteral("saved/z.txt")};
        const QStringList parts{QStringLiteral("saved/a_files/frame.html"), QStringLiteral("saved/a_files/in/ad.html"),
                                QStringLiteral("saved/old/d.files/e.txt"), QStringLiteral("saved/a_files/p.png"),
                                QStringLiteral("saved/picture.png")};
        QStringList wanted;
        for (const QString &name : pages)
            wanted.append(m_folder.write(name, pageBytes));
        for (const QString &name : parts)
            m_folder.write(name, pageBytes);
        QCOMPARE(pageFilesIn(m_folder.path(QStringLiteral("saved"))), wanted);
    }
};

QTEST_APPLESS_MAIN(InputFileTest)
#include "inputfile_test.moc"
