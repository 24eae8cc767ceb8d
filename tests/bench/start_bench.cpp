// SPDX-License-Identifier: Apache-2.0
// From starting the program on a large library to a window that can be used, beside a bare window of Qt's with a line
// of Chinese: each a process of its own, in turns. The display is that of QT_QPA_PLATFORM, as for any program. usage:
// start_bench [--articles N] [--runs N]
#include "tests/support/largelibrary.h"
#include "tests/support/testlibrary.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>

#include <algorithm>
#include <cstdio>

using namespace variorum;
using namespace variorum::tests;

namespace {

constexpr int patience = 60'000; // ms

/// Milliseconds until the program has said that it can be used, and what it said. It is ended then.
double started(const char *program, const QStringList &arguments, const QProcessEnvironment &environment,
               QByteArray *said = nullptr) {
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProgram(QString::fromLocal8Bit(program));
    process.setArguments(arguments);
    process.setReadChannel(QProcess::StandardError);
    QElapsedTimer clock;
    clock.start();
    process.start();
    QByteArray line;
    while (!line.contains("usable")) {
        if (!process.canReadLine() && !process.waitForReadyRead(patience))
            qFatal("%s does not say that it can be used: %s", program, qPrintable(process.errorString()));
        line = process.readLine().trimmed();
    }
    const double took = static_cast<double>(clock.nsecsElapsed()) / 1e6;
    if (said != nullptr)
        *said = line;
    process.kill();
    process.waitForFinished();
    return took;
}

void print(const char *what, std::vector<double> &times) {
    std::sort(times.begin(), times.end());
    std::printf("%-28s median %7.1f ms, from %.1f to %.1f\n", what, times[times.size() / 2], times.front(),
                times.back());
}

} // namespace

int main(int argc, char **argv) {
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("articles"), {}, QStringLiteral("N"), QStringLiteral("100000")});
    parser.addOption({QStringLiteral("runs"), {}, QStringLiteral("N"), QStringLiteral("15")});
    parser.process(application);
    LibraryFolder folder;
    const QString library = folder.fresh();
    fillRows(library, parser.value(QStringLiteral("articles")).toInt());
    // One that can be read: it is the newest, and so the one that the window opens.
    if (imported(*opened(library), pageBytes) == 0)
        qFatal("the library takes no page");

    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("variorum.start.debug=true"));
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), folder.path(QStringLiteral("config")));
    environment.insert(QStringLiteral("XDG_DATA_HOME"), folder.path(QStringLiteral("data")));
    std::vector<double> bare;
    std::vector<double> window;
    QByteArray said;
    // Once without a look at the clock: the system reads the files of both.
    (void)started(BARE_WINDOW, {}, environment);
    (void)started(VARIORUM, {QStringLiteral("--library"), library}, environment, &said);
    for (int i = 0; i < parser.value(QStringLiteral("runs")).toInt(); ++i) {
        bare.push_back(started(BARE_WINDOW, {}, environment));
        window.push_back(started(VARIORUM, {QStringLiteral("--library"), library}, environment));
    }
    std::printf("%s\n", said.constData());
    print("a bare window", bare);
    print("the program's", window);
    std::printf("%-28s %.2f\n", "times the bare window", window[window.size() / 2] / bare[bare.size() / 2]);
    return 0;
}
