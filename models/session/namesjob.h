// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/session/job.h"
#include "models/session/ownnames.h"

namespace variorum {

/// Reads a CSV file of names into a table of the analyst's, in the background. Cancelled, it changes nothing.
class NamesJob : public Job {
    Q_OBJECT

public:
    struct Outcome {
        std::shared_ptr<const OwnNames::Table> table; ///< with the new names; null when cancelled or failed
        std::size_t added = 0;                        ///< of them new
        std::vector<LexiconCsvFault> faults;          ///< the first of them
        int faultCount = 0;
        std::optional<Error> error;
    };

    NamesJob(QString file, std::shared_ptr<const OwnNames::Table> table, QObject *parent = nullptr);
    [[nodiscard]] const Outcome &outcome() const { return m_outcome; } ///< once finished
    [[nodiscard]] const std::shared_ptr<const OwnNames::Table> &before() const { return m_before; }

protected:
    QFuture<void> begin() override;

private:
    QString m_file;
    std::shared_ptr<const OwnNames::Table> m_before;
    Outcome m_outcome;
};

} // namespace variorum
