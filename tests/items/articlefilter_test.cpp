// SPDX-License-Identifier: Apache-2.0
#include "models/items/articlelistmodel.h"

#include <QElapsedTimer>
#include <QTest>

using namespace variorum;

namespace {

using Kind = ArticleFilter::Kind;

ArticleFilter filter(Kind kind, const char *value) {
    return {kind, QString::fromUtf8(value)};
}

ArticleRow row(qint64 article) {
    ArticleRow made;
    made.article = made.page = article;
    made.title = QStringLiteral("%1号电站并网").arg(article);
    made.publisher = QStringLiteral("海陵第%1报").arg(article % 97);
    made.published = QStringLiteral("2031-%1-05").arg(1 + article % 12, 2, 10, QLatin1Char('0'));
    made.script = article % 2 == 0 ? QStringLiteral("Hans") : QStringLiteral("Hant");
    made.characters = 1000;
    made.changed = article % 100;
    return made;
}

} // namespace

class ArticleFilterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachKindAsksForItsOwn() {
        ArticleRow one = row(5);
        one.notes = 1;
        one.progress = 400;
        one.tags = {QStringLiteral("待核")};
        one.collections = {3, 9};
        one.story = 5;
        one.changed = 60;
        for (const ArticleFilter &yes :
             {filter(Kind::Script, "Hant"), filter(Kind::Publisher, "海陵第5报"), filter(Kind::Damage, "5"),
              filter(Kind::Damage, "0"), filter(Kind::Notes, "yes"), filter(Kind::Reading, "begun"),
              filter(Kind::Tag, "待核"), filter(Kind::Collection, "9"), filter(Kind::Story, "5")})
            QVERIFY2(passes(one, yes), qPrintable(packedFilters({yes}).front()));
        for (const ArticleFilter &no :
             {filter(Kind::Script, "Hans"), filter(Kind::Publisher, "海陵报"), filter(Kind::Damage, "20"),
              filter(Kind::Notes, "no"), filter(Kind::Reading, "unread"), filter(Kind::Tag, "待"),
              filter(Kind::Collection, "4"), filter(Kind::Story, "4"), filter(Kind::Story, "0")})
            QVERIFY2(!passes(one, no), qPrintable(packedFilters({no}).front()));
        // All have to hold.
        QVERIFY(passes(one, ArticleFilters{}));
        QVERIFY(passes(one, ArticleFilters{filter(Kind::Script, "Hant"), filter(Kind::Notes, "yes")}));
        QVERIFY(!passes(one, ArticleFilters{filter(Kind::Script, "Hant"), filter(Kind::Notes, "no")}));
        one.changed = 0;
        QVERIFY(!passes(one, filter(Kind::Damage, "0")));
        one.characters = 0;
        one.changed = 4;
        QCOMPARE(damageOf(one), 0.0);
    }

    void aSpanTakesDatesAsExactAsTheyAre_data() {
        QTest::addColumn<QString>("span");
        QTest::addColumn<QString>("published");
        QTest::addColumn<bool>("within");
        const auto is = [](const char *span, const char *published, bool within) {
            QTest::addRow("%s in %s", published, span)
                << QString::fromLatin1(span) << QString::fromLatin1(published) << within;
        };
        is("2031", "2031-06-30T10:00:00+08:00", true);
        is("2031", "2032-01-01", false);
        is("2031-03..2031-05", "2031-05-31", true);
        is("2031-03..2031-05", "2031-06-01", false);
        is("2031-03..2031-05", "2031-02-28", false);
        is("2031-03-05..", "2031-03-05", true);
        is("2031-03-05..", "2031-03-04", false);
        is("..2031-03", "2031-03-31", true);
        is("..2031-03", "2031", true);
        is("2031-03-05..", "2031-03", true);
        is("2031-03-05..", "2031-02", false);
        is("2031", "", false);
        is("..2031", "", false);
    }

    void aSpanTakesDatesAsExactAsTheyAre() {
        QFETCH(QString, span);
        QFETCH(QString, published);
        QFETCH(bool, within);
        ArticleRow one = row(1);
        one.published = published;
        QCOMPARE(passes(one, ArticleFilter{Kind::Date, span}), within);
    }

    void whatIsOfferedLeavesSomething() {
        ArticleRow one = row(7);
        one.tags = {QStringLiteral("甲"), QStringLiteral("乙")};
        one.changed = 60;
        for (int i = 0; i < ArticleFilter::kindCount; ++i) {
            const auto kind = static_cast<Kind>(i);
            for (const QString &value : filterValues(one, kind)) {
                QVERIFY2(passes(one, ArticleFilter{kind, value}), qPrintable(value));
                QVERIFY(!filterText({kind, value}, {}, {}).isEmpty());
            }
        }
        QCOMPARE(filterValues(one, Kind::Tag).size(), 2);
        QVERIFY(filterValues(ArticleRow(), Kind::Publisher).isEmpty());
    }

    void filtersAreFoundAgain() {
        const ArticleFilters filters{filter(Kind::Publisher, "海陵:日报"), filter(Kind::Date, "2031-03.."),
                                     filter(Kind::Collection, "12")};
        QCOMPARE(unpackedFilters(packedFilters(filters)), filters);
        QVERIFY(unpackedFilters({QStringLiteral("planet:mars"), QStringLiteral("tag:"), QString()}).empty());
    }

    void tensOfThousandsOfRowsAreFilteredWithoutWaiting() {
        constexpr int count = 50'000;
        constexpr int patience = 2000; // ms, for a machine that does much else
        std::vector<ArticleRow> rows;
        rows.reserve(count);
        for (qint64 article = 1; article <= count; ++article)
            rows.push_back(row(article));
        ArticleListModel model;
        model.setRows(std::move(rows));
        ArticleFilterModel shown;
        shown.setSourceModel(&model);
        QCOMPARE(shown.rowCount(), count);
        QElapsedTimer timer;
        timer.start();
        shown.setFilters({filter(Kind::Script, "Hans"), filter(Kind::Date, "2031-03..2031-05"),
                          filter(Kind::Damage, "5"), filter(Kind::Publisher, "海陵第7报")});
        const int left = shown.rowCount();
        QVERIFY2(timer.elapsed() < patience, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(left > 0 && left < count / 100);
        shown.setFilters({});
        QCOMPARE(shown.rowCount(), count);
    }
};

QTEST_GUILESS_MAIN(ArticleFilterTest)
#include "articlefilter_test.moc"
