// SPDX-License-Identifier: Apache-2.0
// Prints how long comparing takes: many short sources, two long ones, and texts that repeat one sentence. An argument
// scales the sizes; 1 is the whole run.
#include "models/compare/comparison.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

#include <cstdio>

using namespace variorum;

namespace {

const QString &alphabet() {
    static const QString units =
        QStringLiteral("清晨的渡口还没有灯海风从防波堤外吹进来把旧船坞铁门推得轻响调度室里三个人守着一面墙"
                       "屏幕看潮位电压和吊机影子工厂订单计划建设产能提高成本下降市场需求增长");
    return units;
}

QString sentence(QRandomGenerator &random) {
    static const QStringList figures{QStringLiteral("投资%1亿元"), QStringLiteral("产能%1万吨"),
                                     QStringLiteral("员工%1人"), QStringLiteral("增长%1%")};
    QString text;
    for (int i = random.bounded(12, 40); i > 0; --i)
        text += alphabet()[random.bounded(static_cast<int>(alphabet().size()))];
    if (random.bounded(2) == 0)
        text += figures[random.bounded(static_cast<int>(figures.size()))].arg(random.bounded(2, 900));
    return text + u'。';
}

/// The sentences of a stock, each told a little differently.
ComparedSource retold(const QStringList &stock, int characters, QRandomGenerator &random) {
    QString text;
    for (int next = 0; text.size() < characters; ++next) {
        QString told = stock[(next + random.bounded(3)) % stock.size()];
        for (qsizetype i = told.size() / 6; i > 0; --i)
            told[random.bounded(static_cast<int>(told.size()) - 1)] =
                alphabet()[random.bounded(static_cast<int>(alphabet().size()))];
        text += told;
        if (next % 4 == 3)
            text += u'\n';
    }
    return {QString(), text, {}, findFigures(text)};
}

void measure(const char *name, const std::vector<ComparedSource> &sources) {
    QElapsedTimer timer;
    timer.start();
    const Comparison comparison = compare(sources);
    std::printf("%-40s %6lld ms  %zu passages, %zu claims\n", name, static_cast<long long>(timer.elapsed()),
                comparison.passages.size(), comparison.claims.size());
}

} // namespace

int main(int argc, char **argv) {
    const double scale = argc > 1 ? QByteArray(argv[1]).toDouble() : 1;
    const auto scaled = [scale](int size) { return static_cast<int>(size * scale) + 200; };
    QRandomGenerator random(11);
    QStringList stock;
    for (int i = 0; i < scaled(13000); ++i)
        stock.append(sentence(random));

    std::vector<ComparedSource> many;
    for (int i = 0; i < 20; ++i)
        many.push_back(retold(stock.mid(0, 190), scaled(5000), random));
    measure("20 sources of 5,000 characters", many);
    measure("2 sources of 350,000 characters",
            {retold(stock, scaled(350000), random), retold(stock, scaled(350000), random)});
    const QString one = QStringLiteral("港口投资86亿元建设新码头。").repeated(scaled(25000));
    const QString other = QStringLiteral("港口投資90億元建設新碼頭，年底完工。").repeated(scaled(20000));
    measure("one sentence 25,000 times",
            {{QString(), one, {}, findFigures(one)}, {QString(), other, {}, findFigures(other)}});
    return 0;
}
