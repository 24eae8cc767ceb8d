// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/error.h"
#include "models/entity/namereader.h"

#include <QHash>
#include <QMutex>
#include <QObject>
#include <QStringList>

#include <atomic>

namespace variorum {

/// A program of the analyst's that finds names. It is started for a text, reads it as UTF-8 from its standard input to
/// the end, writes the JSON of parseForeignNames() to its standard output and ends with status 0. Nothing of it comes
/// with Variorum, and nothing is asked that the analyst has not set up.
class OutsideRecogniser : public QObject, public NameReader {
    Q_OBJECT

public:
    struct Program {
        QString path;
        QStringList arguments;
        int seconds = 60; ///< after which it is stopped

        friend bool operator==(const Program &, const Program &) = default;
    };

    explicit OutsideRecogniser(Program program, QObject *parent = nullptr);

    [[nodiscard]] const Program &program() const { return m_program; }
    /// After a failure, which failed() says, it is not asked again: one that does not work would be started, and
    /// waited for, with every article.
    [[nodiscard]] std::vector<ForeignName> read(QStringView text, const Progress &progress) const override;
    /// Asks it once, whatever was before. Errors: RecogniserFailed; Cancelled.
    [[nodiscard]] Result<std::vector<ForeignName>> ask(QStringView text, const Progress &progress = {}) const;

Q_SIGNALS:
    /// From the thread that asked.
    void failed(const variorum::Error &error) const;

private:
    Program m_program;
    mutable QMutex m_mutex;
    mutable QHash<QByteArray, std::vector<ForeignName>> m_known; ///< by the text's hash
    mutable std::atomic<bool> m_broken = false;
};

} // namespace variorum
