// SPDX-License-Identifier: Apache-2.0
#include "models/base/chinese.h"
#include "models/figure/figure.h"
#include "tests/support/random.h"

#include <QTest>

using namespace variorum;

namespace {

/// Figures in one line: text=KIND:value unit.
QString described(const QString &text) {
    QStringList all;
    for (const Figure &figure : findFigures(text)) {
        QString one = text.mid(figure.span.begin, figure.span.length()) + u'=' + figureKindName(figure.kind) + u':';
        one += figure.value ? QString::number(*figure.value, 'g', 12) : figure.iso;
        if (figure.valueMax)
            one += QStringLiteral("..") + QString::number(*figure.valueMax, 'g', 12);
        if (!figure.unit.isEmpty())
            one += u' ' + figure.unit;
        if (figure.bound != Bound::None)
            one += figure.bound == Bound::Minimum ? QStringLiteral(" min") : QStringLiteral(" max");
        all.append(one);
    }
    return all.join(QStringLiteral("; "));
}

} // namespace

class FiguresTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void finds_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("figures");
        const std::pair<const char *, const char *> rows[] = {
            {"总投资86亿元。", "86亿元=MONEY:8600000000 CNY"},
            {"投資高達一千億美元。", "一千億美元=MONEY:100000000000 USD max"},
            {"需要500億到600億美元，", "500億到600億美元=MONEY:50000000000..60000000000 USD"},
            {"至少10吉瓦。", "10吉瓦=POWER:10000000000 W min"},
            {"约1000万千瓦，", "1000万千瓦=POWER:10000000000 W"},
            {"上漲了3.9%，", "3.9%=PERCENT:3.9 %"},
            {"三分之一的用户", "三分之一=PERCENT:33.3333333333 %"},
            {"2025年9月22日签署", "2025年9月22日=DATE:2025-09-22"},
            {"2026年下半年并网", "2026年下半年=DATE:2026-H2"},
            {"等了两小时。", "两小时=DURATION:PT2H"},
            {"这是一盘大棋，五花八门。", ""},
            {"用的是A100和GPT-4，", ""},
        };
        for (const auto &[text, figures] : rows)
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(figures);
    }

    void finds() {
        QFETCH(QString, text);
        QTEST(described(text), "figures");
    }

    void obeysItsLawsOnAnyText() {
        QRandomGenerator random = tests::seeded("figures");
        static const QString alphabet =
            QStringLiteral("0123456789一二三十百千万亿億兆半两年月日时时元美元瓦吉千%.,到至约超过个座 第其A-%，。");
        for (int round = 0; round < 3000; ++round) {
            QString text;
            for (int i = random.bounded(40); i > 0; --i)
                text += alphabet[random.bounded(static_cast<int>(alphabet.size()))];
            Offset last = 0;
            for (const Figure &figure : findFigures(text)) {
                QVERIFY2(figure.span.begin >= last && figure.span.length() > 0 && figure.span.end <= text.size(),
                         qPrintable(text));
                last = figure.span.end;
            }
        }
    }

    void staysLinear() {
        for (const QChar c : QStringLiteral("1一百,十亿年")) {
            QString text(300000, c);
            (void)findFigures(text);
        }
    }
};

QTEST_APPLESS_MAIN(FiguresTest)
#include "figures_test.moc"
