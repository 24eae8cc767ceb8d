// SPDX-License-Identifier: Apache-2.0
#include "models/session/outsiderecogniser.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QMutexLocker>
#include <QProcess>

#include <utility>

namespace variorum {

namespace {

constexpr int lookMilliseconds = 50;          ///< between two looks at whether somebody has cancelled
constexpr qsizetype longestAnswer = 64 << 20; ///< bytes
constexpr qsizetype keptTexts = 200;          ///< whose names are kept
constexpr qsizetype saidOfItsMessage = 200;   ///< characters

/// The last line that it wrote to its standard error, which commonly says why.
QString lastWords(QProcess &process) {
    const QString all = QString::fromUtf8(process.readAllStandardError()).trimmed();
    return all.mid(all.lastIndexOf(u'\n') + 1).left(saidOfItsMessage);
}

} // namespace

OutsideRecogniser::OutsideRecogniser(Program program, QObject *parent)
    : QObject(parent), m_program(std::move(program)) {}

std::vector<ForeignName> OutsideRecogniser::read(QStringView text, const Progress &progress) const {
    if (m_broken)
        return {};
    const QByteArray key = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
    {
        const QMutexLocker lock(&m_mutex);
        if (const auto known = m_known.constFind(key); known != m_known.constEnd())
            return *known;
    }
    Result<std::vector<ForeignName>> names = ask(text, progress);
    if (!names) {
        if (names.error().code != ErrorCode::Cancelled && !m_broken.exchange(true))
            Q_EMIT failed(names.error());
        return {};
    }
    const QMutexLocker lock(&m_mutex);
    if (m_known.size() >= keptTexts)
        m_known.clear();
    m_known.insert(key, *names);
    return names.take();
}

Result<std::vector<ForeignName>> OutsideRecogniser::ask(QStringView text, const Progress &progress) const {
    const auto failure = [this](const QString &why) {
        return Error{ErrorCode::RecogniserFailed, {m_program.path, why}};
    };
    QProcess process;
    process.start(m_program.path, m_program.arguments);
    if (!process.waitForStarted())
        return failure(tr("it does not start"));
    process.write(text.toUtf8());
    process.closeWriteChannel();
    QByteArray answer;
    QElapsedTimer time;
    time.start();
    while (!process.waitForFinished(lookMilliseconds)) {
        answer += process.readAllStandardOutput();
        const bool tooLate = time.hasExpired(qint64{1000} * m_program.seconds);
        if (process.state() == QProcess::NotRunning)
            break;
        if (progress.cancelled() || tooLate || answer.size() > longestAnswer) {
            process.kill();
            process.waitForFinished();
            if (progress.cancelled())
                return Error{ErrorCode::Cancelled, {}};
            return failure(tooLate ? tr("it took too long") : tr("its answer is too long"));
        }
    }
    answer += process.readAllStandardOutput();
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        const QString words = lastWords(process);
        return failure(words.isEmpty() ? tr("it ended with an error") : tr("it ended with an error: %1").arg(words));
    }
    Result<std::vector<ForeignName>> names = parseForeignNames(answer, text);
    if (!names)
        return failure(names.error().arguments.value(1));
    return names;
}

} // namespace variorum
