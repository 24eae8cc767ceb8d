// SPDX-License-Identifier: Apache-2.0
#include "models/entity/lexicon.h"
#include "models/entity/lexiconcsv.h"

#include <QTest>

using namespace variorum;
using Kind = LexiconCsvFault::Kind;

namespace {

/// "line kind" of each fault.
QString described(const LexiconCsv &csv) {
    QStringList all;
    for (const LexiconCsvFault &fault : csv.faults)
        all.append(QStringLiteral("%1 %2").arg(fault.line).arg(static_cast<int>(fault.kind)));
    return all.join(u',');
}

QString faultOf(int line, Kind kind) {
    return QStringLiteral("%1 %2").arg(line).arg(static_cast<int>(kind));
}

} // namespace

class LexiconCsvTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesWhatSpreadsheetsWrite() {
        const LexiconCsv csv =
            parseLexiconCsv(QStringLiteral("\uFEFF类型;名称;别名\r\n公司;\"海陵;电力\";Hailing|海电\r\n"
                                           "人物;\"江\n晚声\";\r\n"));
        QCOMPARE(csv.faultCount, 0);
        QCOMPARE(csv.entries.size(), std::size_t(2));
        QCOMPARE(csv.entries[0].hans, QStringLiteral("海陵;电力"));
        QCOMPARE(csv.entries[0].aliases.size(), std::size_t(2));
        QCOMPARE(csv.entries[1].type, EntityType::Person);
    }

    void saysWhatIsWrongAndReadsTheRest() {
        const LexiconCsv csv =
            parseLexiconCsv(QStringLiteral("name,type,aliases\n,ORG\n海,ORG\n海陵,SHIP\n云河,PLACE\n云河,PLACE,Yunhe\n"
                                           "雲河,ORG\n\n望潮,PRODUCT,望|望潮号\n"));
        QCOMPARE(described(csv), QStringList({faultOf(2, Kind::NoName), faultOf(3, Kind::NameTooShort),
                                              faultOf(4, Kind::UnknownType), faultOf(6, Kind::Repeated),
                                              faultOf(7, Kind::TypeConflict), faultOf(9, Kind::NameTooShort)})
                                     .join(u','));
        QCOMPARE(csv.entries.size(), std::size_t(2));
        QCOMPARE(csv.entries[0].aliases.size(), std::size_t(1));
        QCOMPARE(lexiconCsvFaultText(csv.faults[3]),
                 QStringLiteral("line 6: “云河” repeats line 5; both were made one"));
    }

    void anotherFileThanATableOfNamesIsSaid() {
        const LexiconCsv csv = parseLexiconCsv(QStringLiteral("潮水退到石螺村的堤下。\n\u0003\uFFFD\u0001k\n----\n"
                                                              "海陵|今天没有风。,ORG\n海陵,ORG,云河|没有风。\n"
                                                              "(.*)望潮+?,PRODUCT\n"));
        QCOMPARE(csv.faultCount, 5);
        for (const LexiconCsvFault &fault : csv.faults)
            QCOMPARE(int(fault.kind), int(Kind::NotAName));
        QCOMPARE(csv.entries.size(), std::size_t(2));
        QCOMPARE(csv.entries[0].aliases.size(), std::size_t(1));
        QCOMPARE(csv.entries[1].hans, QStringLiteral("(.*)望潮+?"));
    }

    void whatIsWrittenIsReadAgain() {
        const LexiconCsv csv = parseLexiconCsv(QStringLiteral(
            "name,type,traditional,aliases,id\n\"海陵, \"\"湾\"\"\",PLACE,海陵灣,海湾|Hailing,hailing-bay\n"
            "江声,PERSON\n"));
        const LexiconCsv again = parseLexiconCsv(writeLexiconCsv(csv.entries));
        QCOMPARE(again.faultCount, 0);
        QCOMPARE(again.entries.size(), csv.entries.size());
        for (std::size_t i = 0; i < again.entries.size(); ++i) {
            QCOMPARE(again.entries[i].id, csv.entries[i].id);
            QCOMPARE(again.entries[i].hans, csv.entries[i].hans);
            QCOMPARE(again.entries[i].hant, csv.entries[i].hant);
            QCOMPARE(again.entries[i].type, csv.entries[i].type);
            QCOMPARE(again.entries[i].aliases.size(), csv.entries[i].aliases.size());
        }
    }

    void aTableTakesMoreNames() {
        std::vector<LexiconEntry> table = parseLexiconCsv(QStringLiteral("name,type\n海陵,ORG\n")).entries;
        const auto more =
            parseLexiconCsv(QStringLiteral("name,type,aliases\n海陵,PLACE,Hailing\n江声,PERSON,\n")).entries;
        QCOMPARE(mergeNames(table, more), std::size_t(1));
        QCOMPARE(table.size(), std::size_t(2));
        QCOMPARE(table.front().type, EntityType::Place);
        QCOMPARE(table.front().aliases.front().text, QStringLiteral("Hailing"));
    }

    void missesAColumnOfNames() {
        const LexiconCsv csv = parseLexiconCsv(QStringLiteral("type,id\nORG,x\n"));
        QVERIFY(csv.entries.empty());
        QCOMPARE(csv.faults.front().kind, Kind::NoColumns);
    }

    void namesAreNoPatterns() {
        LexiconCsv csv = parseLexiconCsv(QStringLiteral("C++.*(甲),PRODUCT\n[云]河+,PLACE\n"));
        const auto lexicon = Lexicon::compile(std::move(csv.entries));
        const QString text = QStringLiteral("C++.*(甲)与[云]河+，Cxx甲、云河河");
        const auto mentions = lexicon->findMentions(text, Script::Hans);
        QCOMPARE(mentions.size(), std::size_t(2));
        QCOMPARE(mentions[0].span, Span(0, 8));
    }

    void aMillionRowsAreRead() {
        QString block;
        for (int i = 0; i < 1000; ++i)
            block += QStringLiteral("海陵") + QString::number(i) + QStringLiteral(",ORG\n");
        const LexiconCsv csv = parseLexiconCsv(QStringLiteral("name,type\n") + block.repeated(1000));
        QCOMPARE(csv.entries.size(), std::size_t(1000));
        QCOMPARE(csv.faultCount, 999'000);
        QCOMPARE(csv.faults.size(), std::size_t(100));
        const QString bad = QStringLiteral("海\n").repeated(1000);
        QCOMPARE(parseLexiconCsv(bad).faultCount, 1000);
    }
};

QTEST_APPLESS_MAIN(LexiconCsvTest)
#include "lexiconcsv_test.moc"
