// SPDX-License-Identifier: Apache-2.0
// Runs a fuzz target as an ordinary test: over its corpus, and over mutations of it from a printed seed.
#include "tests/support/random.h"

#include <QDir>
#include <QFile>
#include <QTest>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size);

namespace {

void feed(const QByteArray &bytes) {
    LLVMFuzzerTestOneInput(reinterpret_cast<const unsigned char *>(bytes.constData()),
                           static_cast<std::size_t>(bytes.size()));
}

} // namespace

class Replay : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void corpusAndMutations() {
        const QDir folder(QStringLiteral(CORPUS_DIR));
        const QStringList names = folder.entryList(QDir::Files, QDir::Name);
        QVERIFY2(!names.isEmpty(), "the corpus is empty");
        QRandomGenerator random = variorum::tests::seeded("fuzz replay");
        for (const QString &name : names) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            feed(bytes);
            for (int round = 0; round < 60; ++round) {
                QByteArray mutated = bytes;
                for (int change = random.bounded(1, 6); change > 0 && !mutated.isEmpty(); --change) {
                    const qsizetype at = random.bounded(static_cast<int>(mutated.size()));
                    switch (random.bounded(4)) {
                    case 0:
                        mutated[at] = static_cast<char>(random.bounded(256));
                        break;
                    case 1:
                        mutated.remove(at, random.bounded(1, 9));
                        break;
                    case 2:
                        mutated.insert(
                            at, mutated.mid(random.bounded(static_cast<int>(mutated.size())), random.bounded(1, 30)));
                        break;
                    default:
                        mutated.truncate(at + 1);
                        break;
                    }
                }
                feed(mutated);
            }
        }
    }
};

QTEST_APPLESS_MAIN(Replay)
#include "replay.moc"
