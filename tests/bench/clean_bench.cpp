// SPDX-License-Identifier: Apache-2.0
// How time and memory of cleaning grow with a page of one line, from 1 kB to 100 MB: Chinese prose, the same damaged
// throughout, and a line of Latin letters without an end. Each size runs as a program of its own, `variorum-cli clean`,
// because a process never gives back the most that it ever held. The last column is that, less what the smallest page
// needs, by the size of the page.
#include "tests/bench/childcost.h"

#include <QByteArray>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <cstdio>
#include <cstdlib>

using namespace variorum::tests;

namespace {

constexpr long long smallest = 1000;

QByteArray prose(qsizetype bytes, bool damaged) {
    static const QString alphabet = QStringLiteral("清晨的渡口還沒有燈海風從防波堤外吹進來把舊船塢的鐵門推得輕響"
                                                   "調度室裡三個人守著一面牆的屏幕看潮位電壓和吊機影子");
    QRandomGenerator random(7);
    QByteArray text;
    while (text.size() < bytes) {
        QString sentence;
        for (int i = random.bounded(10, 40); i > 0; --i) {
            const QChar c = alphabet[random.bounded(static_cast<int>(alphabet.size()))];
            sentence += c;
            if (damaged && c == u'電')
                sentence += QStringLiteral("(diàn)");
            else if (damaged && c == u'潮')
                sentence += QStringLiteral("🚀");
        }
        text += (sentence + (random.bounded(3) == 0 ? u'。' : damaged ? u',' : u'，')).toUtf8();
    }
    return text;
}

QByteArray letters(qsizetype bytes) {
    static const char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    QRandomGenerator random(7);
    QByteArray text(bytes, Qt::Uninitialized);
    for (char &c : text)
        c = alphabet[random.bounded(64)];
    return text;
}

} // namespace

int main(int argc, char **argv) {
    const long long largest = argc > 1 ? std::atoll(argv[1]) : 100'000'000;
    QTemporaryDir folder;
    std::printf("%-8s %-6s %12s %9s %9s %9s %9s\n", "page", "format", "bytes", "s", "MB/s", "MB", "of size");
    for (const char *kind : {"prose", "damaged", "letters"}) {
        for (const char *format : {"text", "json"}) {
            double base = 0;
            for (long long bytes = smallest; bytes <= largest; bytes *= 10) {
                const QByteArray text = kind[0] == 'l' ? letters(bytes) : prose(bytes, kind[0] == 'd');
                QFile page(folder.filePath(QStringLiteral("page.txt")));
                if (!page.open(QIODevice::WriteOnly) || page.write(text) != text.size() || !page.flush())
                    return 1;
                const ChildCost cost = costOf(VARIORUM_CLI, {QStringLiteral("clean"), QStringLiteral("--format"),
                                                             QString::fromLatin1(format), page.fileName()});
                const double seconds = cost.user + cost.system;
                if (bytes == smallest)
                    base = cost.megabytes;
                const double size = static_cast<double>(text.size()) / 1e6;
                std::printf("%-8s %-6s %12lld %9.2f %9.1f %9.1f %9.1f\n", kind, format,
                            static_cast<long long>(text.size()), seconds, size / seconds, cost.megabytes,
                            (cost.megabytes - base) * 1.048576 / size);
            }
        }
    }
    return 0;
}
