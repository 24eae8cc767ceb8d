// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <vector>

namespace variorum::tests {

/// What the program answered.
struct Answer {
    int status = -1; ///< -1: it crashed, or did not end
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
    /// One a line.
    [[nodiscard]] std::vector<QJsonObject> objects() const {
        std::vector<QJsonObject> parsed;
        for (const QByteArray &line : out.split('\n')) {
            if (!line.isEmpty())
                parsed.push_back(QJsonDocument::fromJson(line).object());
        }
        return parsed;
    }
};

/// Runs the real program as a script does: without a display. VARIORUM_CLI is given by the build.
inline Answer run(const QStringList &arguments) {
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("DISPLAY"));
    environment.remove(QStringLiteral("WAYLAND_DISPLAY"));
    environment.remove(QStringLiteral("XDG_RUNTIME_DIR"));                        // a server has none
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb")); // what a desktop may have set
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(VARIORUM_CLI), arguments);
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    const int status = process.exitCode();
    return {status, process.readAllStandardOutput(), process.readAllStandardError()};
}

/// The same on one library.
inline Answer runOn(const QString &library, const QStringList &arguments) {
    return run(QStringList{QStringLiteral("--library"), library} + arguments);
}

/// A folder that goes when the test does.
class InputFolder {
public:
    /// Writes a file into it and gives its path.
    [[nodiscard]] QString file(const QString &name, const QByteArray &bytes) const {
        QFile made(path(name));
        if (!made.open(QIODevice::WriteOnly) || made.write(bytes) != bytes.size())
            qFatal("a file of the test cannot be written");
        return made.fileName();
    }
    [[nodiscard]] QString path(const QString &name = {}) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

} // namespace variorum::tests
