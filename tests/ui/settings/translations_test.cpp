// SPDX-License-Identifier: Apache-2.0
// Every text of the interface has its translation, and each keeps what is put into it.
#include "ui/actions/actiontable.h"
#include "ui/settings/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace variorum;

namespace {

struct Message {
    QString context;
    QString source;
    QStringList forms;
    bool finished = true;
    bool plural = false;
};

QString translationFile(const QString &language) {
    return QDir(QStringLiteral(SOURCE_DIR))
        .filePath(QStringLiteral("resources/translations/variorum_%1.ts").arg(language));
}

std::vector<Message> messagesIn(const QString &path) {
    QFile file(path);
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
            messages.push_back({context, {}, {}, true, xml.attributes().hasAttribute(QStringLiteral("numerus"))});
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

/// Context and text of each message, as a line to show.
QStringList keysOf(const std::vector<Message> &messages) {
    QStringList keys;
    for (const Message &message : messages)
        keys << message.context + QStringLiteral(": ") + message.source;
    keys.sort();
    return keys;
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
    void theFilesHoldWhatTheCodeAsksFor_data() {
        everyTextIsTranslated_data();
        QTest::newRow("english") << QStringLiteral("en");
    }

    /// A message in another context than the code's is never shown. English is what the code says, but for its plurals.
    void theFilesHoldWhatTheCodeAsksFor() {
        QFETCH(QString, language);
        const QTemporaryDir folder;
        const QString extracted = folder.filePath(QStringLiteral("extracted.ts"));
        QProcess lupdate;
        lupdate.setWorkingDirectory(QStringLiteral(SOURCE_DIR));
        lupdate.start(QStringLiteral(LUPDATE),
                      {QStringLiteral("-silent"), QStringLiteral("-locations"), QStringLiteral("none"),
                       QStringLiteral("-I"), QStringLiteral("."), QStringLiteral("app"), QStringLiteral("models"),
                       QStringLiteral("ui"), QStringLiteral("-ts"), extracted});
        QVERIFY2(lupdate.waitForFinished(), "lupdate does not end: a call of translate() that it cannot read");
        QCOMPARE(lupdate.exitCode(), 0);
        std::vector<Message> inCode = messagesIn(extracted);
        QVERIFY(inCode.size() > 300);
        if (language == u"en")
            std::erase_if(inCode, [](const Message &message) { return !message.plural; });
        const QStringList asked = keysOf(inCode);
        const QStringList held = keysOf(messagesIn(translationFile(language)));
        QStringList faults;
        for (const QString &key : asked) {
            if (!held.contains(key))
                faults << QStringLiteral("missing: ") + key;
        }
        for (const QString &key : held) {
            if (!asked.contains(key))
                faults << QStringLiteral("not in the code: ") + key;
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void everyTextIsTranslated_data() {
        QTest::addColumn<QString>("language");
        QTest::newRow("simplified") << QStringLiteral("zh_CN");
        QTest::newRow("traditional") << QStringLiteral("zh_TW");
    }

    void everyTextIsTranslated() {
        QFETCH(QString, language);
        const std::vector<Message> messages = messagesIn(translationFile(language));
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

    /// lupdate files what a class says under the class; one that does not say so itself asks elsewhere, and is answered
    /// in English.
    void aClassAsksWhereItsTextsAre() {
        QHash<QString, bool> asks; // by class
        for (const Message &message : messagesIn(translationFile(QStringLiteral("zh_CN")))) {
            if (message.context.startsWith(QStringLiteral("variorum::")))
                asks.insert(message.context.section(QStringLiteral("::"), -1), false);
        }
        static const QRegularExpression declared(
            QStringLiteral("\\b(?:class|struct) (\\w+)[^;{}()]*\\{\\s*(?:Q_OBJECT|Q_DECLARE_TR_FUNCTIONS)\\b"));
        for (const char *folder : {"app", "models", "ui"}) {
            QDirIterator files(QStringLiteral(SOURCE_DIR "/%1").arg(QLatin1StringView(folder)),
                               {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                               QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                const QString text = QString::fromUtf8(file.readAll());
                for (auto found = declared.globalMatch(text); found.hasNext();) {
                    const QString name = found.next().captured(1);
                    if (asks.contains(name))
                        asks[name] = true;
                }
            }
        }
        QCOMPARE(asks.keys(false), QStringList());
    }

    void noTwoEntriesOfAMenuHaveTheSameMnemonic_data() { everyTextIsTranslated_data(); }
    void noTwoEntriesOfAMenuHaveTheSameMnemonic() {
        QFETCH(QString, language);
        static const QRegularExpression mnemonic(QStringLiteral("&([^& ])"));
        QHash<QString, QString> texts;
        for (const Message &message : messagesIn(translationFile(language))) {
            if (message.context == u"variorum" && !message.forms.isEmpty())
                texts.insert(message.source, message.forms.front());
        }
        QMap<std::pair<MenuId, QString>, QString> taken;
        for (const ActionRow &row : actionTable()) {
            const QString text = texts.value(QString::fromUtf8(row.text));
            const auto match = mnemonic.match(text);
            if (!match.hasMatch())
                continue;
            QString &other = taken[{row.menu, match.captured(1).toLower()}];
            QVERIFY2(other.isEmpty(), qPrintable(other + u' ' + text));
            other = text;
        }
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
