// SPDX-License-Identifier: Apache-2.0
// Dates, names and titles in the many shapes that pages have: a table that anyone can add a line to.
#include "models/pipeline/reading.h"
#include "tests/pipeline/readinglaws.h"

#include <QFile>
#include <QTest>

using namespace variorum;

namespace {

const QString simplifiedText =
    QStringLiteral("渡口公司昨天宣布恢复夜航，首批投入十二艘渡轮，每晚开行二十四班，直到零点。\n\n"
                   "码头上的小贩重新支起了摊子，鱼丸、甘蔗汁和烤红薯摆了一排，一直卖到末班船离港。\n\n"
                   "公司说，夜航的票价与白天相同，雾大的时候可能停开，乘客出门以前最好看一眼班次表。");
const QString traditionalText =
    QStringLiteral("渡口公司昨天宣布恢復夜航，首批投入十二艘渡輪，每晚開行二十四班，直到零點。\n\n"
                   "碼頭上的小販重新支起了攤子，魚丸、甘蔗汁和烤紅薯擺了一排，一直賣到末班船離港。\n\n"
                   "公司說，夜航的票價與白天相同，霧大的時候可能停開，乘客出門以前最好看一眼班次表。");

QString given(const QString &cell) {
    return cell == QLatin1StringView("-") ? QString()
                                          : QString(cell).replace(QStringLiteral("⏎"), QStringLiteral("\n"));
}

QString editorOf(const Article &article) {
    for (const FieldPlace &place : article.places) {
        if (place.field == FieldKind::Editor)
            return place.value;
    }
    return {};
}

} // namespace

class FieldsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void head_data() {
        QTest::addColumn<QStringList>("cells");
        QFile file(QStringLiteral(FIELDS_TSV));
        QVERIFY(file.open(QIODevice::ReadOnly));
        int number = 0;
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
            ++number;
            if (line.isEmpty() || line.startsWith(u'#'))
                continue;
            QTest::newRow(qPrintable(QStringLiteral("line %1").arg(number))) << line.split(u'\t');
        }
    }

    void head() {
        QFETCH(QStringList, cells);
        QCOMPARE(cells.size(), 7);
        const QString &body = cells[0].contains(QStringLiteral("復航")) ? traditionalText : simplifiedText;
        const QString text = given(cells[0]) + QStringLiteral("\n\n") + body + QStringLiteral("\n\n") + given(cells[1]);
        const auto page = readPage(text.toUtf8(), QStringLiteral("page.txt"));
        QVERIFY(page.ok());
        const ReadingPointer reading = read(*page, {}, {});
        const QString fault = tests::faultOf(*reading);
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
        QCOMPARE(reading->articles.size(), std::size_t{1});
        const Article &article = reading->articles.front()->article;
        QCOMPARE(article.title, given(cells[2]));
        QCOMPARE(article.byline, given(cells[3]));
        QCOMPARE(article.publisher, given(cells[4]));
        QCOMPARE(article.published, given(cells[5]));
        QCOMPARE(editorOf(article), given(cells[6]));
        // No paragraph of the text is lost, and nothing of the head is among them.
        for (const QString &paragraph : body.split(QStringLiteral("\n\n")))
            QVERIFY2(article.text.contains(paragraph), qPrintable(paragraph));
    }
};

QTEST_APPLESS_MAIN(FieldsTest)
#include "fields_test.moc"
