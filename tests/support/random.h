// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDebug>
#include <QRandomGenerator>
#include <QString>

namespace variorum::tests {

/// The seed of a property test: VARIORUM_SEED where it is set, else a fresh one. Printed, so that a failure can be run
/// again.
inline QRandomGenerator seeded(const char *law) {
    bool ok = false;
    quint32 seed = qEnvironmentVariable("VARIORUM_SEED").toUInt(&ok);
    if (!ok)
        seed = QRandomGenerator::system()->generate();
    qInfo().noquote() << law << "VARIORUM_SEED" << seed;
    return QRandomGenerator(seed);
}

/// Random text with what gives trouble: Han, Latin, emoji beyond the BMP, marks, blanks and line ends.
inline QString randomText(QRandomGenerator &random, int length) {
    static const QStringList parts{QStringLiteral("电"), QStringLiteral("網"), QStringLiteral("a"),
                                   QStringLiteral("b"),  QStringLiteral("😀"),  QStringLiteral("𠮷"),
                                   QStringLiteral("，"), QStringLiteral("。"), QStringLiteral(" "),
                                   QStringLiteral("\n"), QStringLiteral("1"),  QStringLiteral("?")};
    QString text;
    for (int i = 0; i < length; ++i)
        text += parts[random.bounded(static_cast<int>(parts.size()))];
    return text;
}

} // namespace variorum::tests
