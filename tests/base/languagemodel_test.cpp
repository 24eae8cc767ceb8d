// SPDX-License-Identifier: Apache-2.0
#include "models/base/languagemodel.h"

#include "tests/support/language.h"

#include <QFile>
#include <QTest>

using namespace variorum;

class LanguageModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatStandsBeforeAPairCounts() {
        const auto behind = [this](char16_t prior, char16_t before, char16_t c) {
            const LanguageModel::Token first = m_language->token(prior);
            const LanguageModel::Token second = m_language->token(before);
            return m_language->cost(second, m_language->context(first, second), m_language->token(c)).cost;
        };
        // 國務院 stands behind 國務, and hardly anything else does; behind 事務 stands 所.
        QVERIFY(behind(u'國', u'務', u'院') + 1 < behind(u'事', u'務', u'院'));
        QVERIFY(behind(u'事', u'務', u'所') + 1 < behind(u'國', u'務', u'所'));
    }

    void bothScriptsAreOne() {
        QCOMPARE(m_language->token(u'規'), m_language->token(u'规'));
        QCOMPARE(m_language->token(u'「'), m_language->token(u'“'));
        QCOMPARE(m_language->token(u'，'), m_language->token(u','));
        QVERIFY(m_language->token(u'規') != m_language->token(u'模'));
    }

    void wordsAreToldFromNeighbours() {
        const auto inOneWord = [this](char16_t a, char16_t b) {
            return m_language->inOneWord(m_language->token(a), m_language->token(b));
        };
        QVERIFY(inOneWord(u'規', u'模'));
        QVERIFY(!inOneWord(u'的', u'人'));
        QVERIFY(!m_language->inOneWord(LanguageModel::unknown, m_language->token(u'人')));
    }

    void damagedTablesAreRefused_data() {
        QTest::addColumn<int>("at");
        QTest::addColumn<int>("removed");
        QTest::newRow("none of it") << 0 << (1 << 30);
        QTest::newRow("another format") << 3 << 0;
        QTest::newRow("more characters than bytes") << 5 << 0;
        QTest::newRow("more pairs than bytes") << 8 << 0;
        QTest::newRow("rows of other lengths") << 18 << 0;
        QTest::newRow("cut off") << 20 << 1;
    }

    void damagedTablesAreRefused() {
        QFETCH(int, at);
        QFETCH(int, removed);
        QFile file(QStringLiteral(LANGUAGE_DIR "/chinese.lm"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray bytes = file.readAll();
        QVERIFY(LanguageModel::load(bytes, file.fileName()));
        if (removed > 0)
            bytes.remove(at, removed);
        else
            bytes[at] = static_cast<char>(bytes[at] + 1);
        const auto loaded = LanguageModel::load(bytes, file.fileName());
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().code, ErrorCode::ResourceDamaged);
    }

private:
    const std::shared_ptr<const LanguageModel> m_language = tests::bundledLanguage();
};

QTEST_APPLESS_MAIN(LanguageModelTest)
#include "languagemodel_test.moc"
