// SPDX-License-Identifier: Apache-2.0
// How fast HTML pages become articles, from bytes to blocks, on one core. Without arguments a page is made; else the
// files named are read.
#include "models/html/openpage.h"
#include "models/pipeline/reading.h"

#include <QElapsedTimer>
#include <QFile>

#include <cstdio>

using namespace variorum;

namespace {

/// A news page as portals serve it: scripts, styles, lists of links, the article in between.
QByteArray madePage(int paragraphs) {
    QByteArray page =
        "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>东岭港第三座泊位试运行_岭南晨讯</title>"
        "<script>var data = {";
    for (int i = 0; i < paragraphs * 4; ++i)
        page += "\"key" + QByteArray::number(i) + "\": [\"value\", 1, 2, 3], ";
    page += "};</script></head><body><div class=\"nav\"><ul>";
    const auto link = [&page](int i) {
        page += "<li class=\"item\"><a href=\"https://news.example/2030/09/" + QByteArray::number(i) +
                ".html\" target=\"_blank\" title=\"江口大桥通车首日\">江口大桥通车首日车流平稳</a><span>09-1" +
                QByteArray::number(i % 10) + "</span></li>\n";
    };
    for (int i = 0; i < paragraphs; ++i)
        link(i);
    page += "</ul></div><div class=\"article\"><h1>东岭港第三座泊位试运行</h1>";
    for (int i = 0; i < paragraphs; ++i)
        page += "<p style=\"text-indent:2em\">港务局说，泊位能停<strong>" + QByteArray::number(i) +
                "万吨</strong>的船，比前两座加起来还多。码头上的吊机是<a "
                "href=\"/f\">本地工厂</a>造的，安装用了四个月&hellip;</p>\n";
    page += "</div><div class=\"related\"><ul>";
    for (int i = 0; i < paragraphs; ++i)
        link(i);
    return page + "</ul></div></body></html>";
}

} // namespace

int main(int argc, char **argv) {
    std::vector<QByteArray> pages;
    for (int i = 1; i < argc; ++i) {
        QFile file(QString::fromLocal8Bit(argv[i]));
        if (file.open(QIODevice::ReadOnly))
            pages.push_back(file.readAll());
    }
    if (pages.empty()) {
        for (const int paragraphs : {20, 200, 2000, 10000})
            pages.push_back(madePage(paragraphs));
    }
    ReadOptions bare;
    bare.entities = false;
    double bytes = 0;
    double opening = 0;
    double reading = 0;
    for (const QByteArray &page : pages) {
        const int rounds = static_cast<int>(std::max<qsizetype>(1, 4'000'000 / page.size()));
        QElapsedTimer timer;
        timer.start();
        for (int round = 0; round < rounds; ++round) {
            if (!openPage(page, QStringLiteral("page")))
                return 1;
        }
        const double open = static_cast<double>(timer.nsecsElapsed()) / 1e9 / rounds;
        const auto opened = openPage(page, QStringLiteral("page"));
        timer.restart();
        for (int round = 0; round < rounds; ++round)
            (void)read(*opened, {}, bare);
        const double clean = static_cast<double>(timer.nsecsElapsed()) / 1e9 / rounds;
        const double size = static_cast<double>(page.size());
        std::printf("%9.0f bytes  open %6.1f MB/s  clean %6.1f MB/s  both %6.1f MB/s\n", size, size / 1e6 / open,
                    size / 1e6 / clean, size / 1e6 / (open + clean));
        bytes += size;
        opening += open;
        reading += clean;
    }
    std::printf("together %.1f MB: %.1f MB/s\n", bytes / 1e6, bytes / 1e6 / (opening + reading));
    return 0;
}
