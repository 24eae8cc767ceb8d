// SPDX-License-Identifier: Apache-2.0
// Money is converted by the analyst's rates alone, by the right one, and never without saying so.
#include "models/figure/rates.h"
#include "tests/support/random.h"

#include <QTest>

#include <cmath>

using namespace variorum;
using namespace variorum::tests;

namespace {

const std::vector<ExchangeRate> book{{QStringLiteral("CNY"), QStringLiteral("USD"), 0.14, QStringLiteral("2025-03-01")},
                                     {QStringLiteral("CNY"), QStringLiteral("USD"), 0.15, QStringLiteral("2025-09-22")},
                                     {QStringLiteral("USD"), QStringLiteral("CNY"), 8, QStringLiteral("2025-12-01")},
                                     {QStringLiteral("EUR"), QStringLiteral("USD"), 1.1, QStringLiteral("2025-01-01")}};

FigureDisplay in(const char *currency, const std::vector<ExchangeRate> &rates = book) {
    FigureDisplay display;
    display.currency = QLatin1StringView(currency);
    display.rates = std::make_shared<const std::vector<ExchangeRate>>(rates);
    return display;
}

Figure only(const QString &text) {
    const std::vector<Figure> figures = findFigures(text);
    return figures.size() == 1 ? figures.front() : Figure{};
}

} // namespace

class RatesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theRateIsThatOfTheDay_data() {
        QTest::addColumn<QString>("day");
        QTest::addColumn<QString>("rate");
        QTest::newRow("on the day") << "2025-09-22"
                                    << "2025-09-22";
        QTest::newRow("with a time") << "2025-09-22T08:00:00+08:00"
                                     << "2025-09-22";
        QTest::newRow("the last one before") << "2025-09-21"
                                             << "2025-03-01";
        QTest::newRow("of the other direction") << "2026-01-01"
                                                << "2025-12-01";
        QTest::newRow("none before: the first after") << "2024-01-01"
                                                      << "2025-03-01";
        QTest::newRow("a month reaches to its end") << "2025-09"
                                                    << "2025-09-22";
        QTest::newRow("a year too") << "2025"
                                    << "2025-12-01";
        QTest::newRow("no day: the last") << ""
                                          << "2025-12-01";
    }
    void theRateIsThatOfTheDay() {
        QFETCH(QString, day);
        const ExchangeRate *rate = findRate(book, QStringLiteral("CNY"), QStringLiteral("USD"), day);
        QVERIFY(rate != nullptr);
        QTEST(rate->day, "rate");
    }

    void aConvertedValueSaysByWhat() {
        QCOMPARE(convertedText(only(QStringLiteral("投资100亿元。")), in("USD"), u"2025-09-22"),
                 QStringLiteral("USD 1.5 billion, at 1 CNY = 0.15 USD of 2025-09-22"));
        QCOMPARE(convertedText(only(QStringLiteral("投资至少100亿元。")), in("USD"), u"2026-01-01"),
                 QStringLiteral("≥ USD 1.25 billion, at 1 USD = 8 CNY of 2025-12-01"));
        QCOMPARE(convertedText(only(QStringLiteral("需要100亿到200亿元。")), in("USD"), u"2025-09-22"),
                 QStringLiteral("USD 1.5 billion – USD 3 billion, at 1 CNY = 0.15 USD of 2025-09-22"));
    }

    void nothingIsConvertedSilently_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("currency");
        QTest::newRow("no currency chosen") << QStringLiteral("100亿元") << "";
        QTest::newRow("its own") << QStringLiteral("100亿元") << "CNY";
        QTest::newRow("no rate") << QStringLiteral("100亿日元") << "USD";
        QTest::newRow("two steps would lead there") << QStringLiteral("100亿元") << "EUR";
        QTest::newRow("no money") << QStringLiteral("100亿千瓦时") << "USD";
        QTest::newRow("no exact value") << QStringLiteral("数十亿元") << "USD";
    }
    void nothingIsConvertedSilently() {
        QFETCH(QString, text);
        QFETCH(QString, currency);
        QCOMPARE(convertedText(only(text), in(currency.toLatin1().constData()), u"2025-09-22"), QString());
        QCOMPARE(convertedText(only(text), {}, u"2025-09-22"), QString());
    }

    void whatIsNoRateIsRefused_data() {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("day");
        QTest::newRow("word") << "dollar"
                              << "CNY" << 7.0 << "2025-09-22";
        QTest::newRow("empty") << ""
                               << "CNY" << 7.0 << "2025-09-22";
        QTest::newRow("same") << "CNY"
                              << "CNY" << 1.0 << "2025-09-22";
        QTest::newRow("zero") << "USD"
                              << "CNY" << 0.0 << "2025-09-22";
        QTest::newRow("negative") << "USD"
                                  << "CNY" << -7.0 << "2025-09-22";
        QTest::newRow("endless") << "USD"
                                 << "CNY" << qInf() << "2025-09-22";
        QTest::newRow("no number") << "USD"
                                   << "CNY" << qQNaN() << "2025-09-22";
        QTest::newRow("no such day") << "USD"
                                     << "CNY" << 7.0 << "2025-02-30";
        QTest::newRow("no whole day") << "USD"
                                      << "CNY" << 7.0 << "2025-09";
    }
    void whatIsNoRateIsRefused() {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(double, value);
        QFETCH(QString, day);
        const ExchangeRate rate{from, to, value, day};
        QVERIFY(!rateFault(rate).isEmpty());
        QCOMPARE(parseRates(writeRates({rate, book.front()})).rates, std::vector<ExchangeRate>{book.front()});
    }

    void aTableIsReadHoweverASpreadsheetWritesIt() {
        QCOMPARE(parseRates(writeRates(book)).rates, book);
        QCOMPARE(parseRates(u"\uFEFFdate;rate;to;from\r\n2025-03-01;\"0.14\";usd;CNY\r\n\r\n").rates,
                 std::vector<ExchangeRate>{book.front()});
        QCOMPARE(parseRates(u"CNY\tUSD\t0.14\t2025-03-01").rates, std::vector<ExchangeRate>{book.front()});
        const RateTable half = parseRates(u"from,to,rate,date\nCNY,USD,0.14,2025-03-01\nCNY,USD,much,2025-03-02\n\"");
        QCOMPARE(half.rates, std::vector<ExchangeRate>{book.front()});
        QCOMPARE(half.faultCount, 1);
    }

    /// There and back is the same amount, whatever the rate.
    void convertingBackGivesTheAmount() {
        QRandomGenerator random = seeded("converting back gives the amount");
        for (int i = 0; i < 500; ++i) {
            const double value = std::pow(10.0, random.bounded(24) - 12) * (1 + random.bounded(1000)) / 1000;
            if (value < 1e-11 || value > 1e11)
                continue;
            const std::vector<ExchangeRate> rates{
                {QStringLiteral("CNY"), QStringLiteral("JPY"), value, QStringLiteral("2025-01-01")}};
            Figure figure = only(QStringLiteral("%1元").arg(1 + random.bounded(100000)));
            const double before = *figure.value;
            const auto there = converted(figure, in("JPY", rates), u"");
            QVERIFY(there);
            const auto back = converted(there->figure, in("CNY", rates), u"");
            QVERIFY(back);
            QVERIFY(std::abs(*back->figure.value / before - 1) < 1e-12);
        }
    }

    void manyCurrenciesAreKnown() {
        const QStringList codes = currencyCodes();
        QVERIFY(codes.size() >= 30);
        for (const char *code : {"CNY", "USD", "HKD", "TWD", "EUR", "JPY"})
            QVERIFY(codes.contains(QLatin1StringView(code)));
    }
};

QTEST_GUILESS_MAIN(RatesTest)
#include "rates_test.moc"
