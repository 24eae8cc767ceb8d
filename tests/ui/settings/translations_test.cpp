// SPDX-License-Identifier: Apache-2.0
// Every text of the interface has its translation, and each keeps what is put into it.
#include "ui/settings/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace variorum;

namespace {

struct Message {
    QString context;
    QString source;
    QStringList forms;
    bool finished = true;
};

std::vector<Message> messagesOf(const QString &language) {
    QFile file(QDir(QStringLiteral(SOURCE_DIR))
                   .filePath(QStringLiteral("resources/translations/variorum_%1.ts").arg(language)));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    std::vector<Message> messages;
    QString context;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"message") {
            messages.push_back({context, {}, {}, true});
        } else if (xml.name() == u"source") {
            messages.back().source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            messages.back().finished = !xml.attributes().hasAttribute(QStringLiteral("type"));
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            if (!text.trimmed().isEmpty())
                messages.back().forms << text;
        }
    }
    return messages;
}

QStringList placeholders(const QString &text) {
    static const QRegularExpression pattern(QStringLiteral("%(\\d|n)"));
    QStringList found;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        found << match.next().captured();
    found.sort();
    return found;
}

} // namespace

class TranslationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsTranslated_data() {
        QTest::addColumn<QString>("language");
        QTest::newRow("simplified") << QStringLiteral("zh_CN");
        QTest::newRow("traditional") << QStringLiteral("zh_TW");
    }

    void everyTextIsTranslated() {
        QFETCH(QString, language);
        const std::vector<Message> messages = messagesOf(language);
        QVERIFY(messages.size() > 300);
        QStringList faults;
        for (const Message &message : messages) {
            if (!message.finished || message.forms.isEmpty())
                faults << QStringLiteral("%1: '%2' is not translated").arg(message.context, message.source);
            for (const QString &form : message.forms) {
                if (placeholders(form) != placeholders(message.source))
                    faults << QStringLiteral("'%1' became '%2'").arg(message.source, form);
            }
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void theCompiledOnesAnswer() {
        applyLanguage(QStringLiteral("zh_CN"));
        QCOMPARE(QCoreApplication::translate("variorum", "the file is empty"), QStringLiteral("文件是空的"));
        QCOMPARE(QCoreApplication::translate("variorum", "%n note(s)", nullptr, 3), QStringLiteral("3 条笔记"));
        applyLanguage(QStringLiteral("zh_HK"));
        QCOMPARE(QCoreApplication::translate("variorum", "the file is empty"), QStringLiteral("檔案是空的"));
        applyLanguage(QStringLiteral("en"));
        QCOMPARE(QCoreApplication::translate("variorum", "the file is empty"), QStringLiteral("the file is empty"));
        QCOMPARE(QCoreApplication::translate("variorum", "%n note(s)", nullptr, 1), QStringLiteral("1 note"));
        QCOMPARE(QCoreApplication::translate("variorum", "%n note(s)", nullptr, 2), QStringLiteral("2 notes"));
        for (const char *other : {"C", "en_GB", "fr_FR"}) {
            applyLanguage(QString::fromLatin1(other));
            QCOMPARE(QCoreApplication::translate("variorum", "%n note(s)", nullptr, 1), QStringLiteral("1 note"));
        }
    }
};

QTEST_MAIN(TranslationsTest)
#include "translations_test.moc"
