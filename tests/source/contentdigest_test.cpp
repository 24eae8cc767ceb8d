// SPDX-License-Identifier: Apache-2.0
// The digest by which a library knows a page again: FIPS 180-4's, whoever asks first and however many do.
#include "models/source/contentdigest.h"

#include <QTest>

#include <thread>
#include <vector>

using namespace variorum;

class ContentDigestTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ofBytes() {
        // The standard's first example.
        QCOMPARE(ContentDigest::of("abc").hex(),
                 QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    }

    void theBytesMayGo() {
        QByteArray bytes("abc");
        const ContentDigest digest = ContentDigest::of(bytes);
        bytes[0] = 'x';
        bytes.clear();
        QCOMPARE(digest.hex(), ContentDigest::of("abc").hex());
    }

    void whatIsKnownIsNotWorkedOut() {
        QCOMPARE(ContentDigest::known("00ff").hex(), QByteArray("00ff"));
        QCOMPARE(ContentDigest().hex(), QByteArray());
    }

    void manyMayAskAtOnce() {
        const QByteArray bytes(1 << 20, 'v');
        const QByteArray expected = ContentDigest::of(bytes).hex();
        const ContentDigest digest = ContentDigest::of(bytes);
        std::vector<QByteArray> answers(8);
        std::vector<std::thread> threads;
        for (QByteArray &answer : answers)
            threads.emplace_back([copy = digest, &answer] { answer = copy.hex(); });
        for (std::thread &thread : threads)
            thread.join();
        for (const QByteArray &answer : answers)
            QCOMPARE(answer, expected);
    }
};

QTEST_APPLESS_MAIN(ContentDigestTest)
#include "contentdigest_test.moc"
