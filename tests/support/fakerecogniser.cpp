// SPDX-License-Identifier: Apache-2.0
// A recogniser from outside, as an analyst may have one: fakerecogniser find WORD… takes each word for an organisation.
// As bad ones are: "chat" answers with no JSON, "fail" ends with an error, "hang" never ends, "deaf" does not listen.
#include <QByteArray>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

#include <algorithm>
#include <cstdio>
#include <future>

int main(int argc, char *argv[]) {
    const QByteArray mode = argc > 1 ? argv[1] : "";
    QFile in, out;
    if (!in.open(stdin, QIODevice::ReadOnly) || !out.open(stdout, QIODevice::WriteOnly))
        return 1;
    if (mode == "hang")
        std::promise<void>().get_future().wait();
    if (mode == "deaf") {
        out.write("{\"mentions\": []}");
        return 0;
    }
    const QList<uint> text = QString::fromUtf8(in.readAll()).toUcs4();
    if (mode == "chat") {
        out.write("Here are the names that you asked for:");
        return 0;
    }
    if (mode == "fail") {
        std::fputs("loading\nthe model is not there\n", stderr);
        return 3;
    }
    QJsonArray mentions;
    for (int i = 2; i < argc; ++i) {
        const QString name = QString::fromUtf8(argv[i]);
        const QList<uint> word = name.toUcs4();
        for (qsizetype at = 0; at + word.size() <= text.size(); ++at) {
            if (std::equal(word.begin(), word.end(), text.begin() + at))
                mentions.append(QJsonObject{{QStringLiteral("start"), at},
                                            {QStringLiteral("end"), at + word.size()},
                                            {QStringLiteral("text"), name},
                                            {QStringLiteral("type"), QStringLiteral("ORG")},
                                            {QStringLiteral("confidence"), 0.9}});
        }
    }
    out.write(QJsonDocument(QJsonObject{{QStringLiteral("mentions"), mentions}}).toJson());
    return 0;
}
