// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/error.h"
#include "models/figure/rates.h"

#include <QObject>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace variorum {

/// The exchange rates that the analyst has entered. They are kept as CSV in one file of the user's, for all libraries,
/// as the own names are. A change is written at once: such a table is small.
class RateBook : public QObject {
    Q_OBJECT

public:
    using Rates = std::vector<ExchangeRate>;

    /// Without a file they last as long as the program.
    explicit RateBook(QString file, QObject *parent = nullptr);

    /// Sorted by currencies, then by day; one for each day. Never null.
    [[nodiscard]] const std::shared_ptr<const Rates> &rates() const { return m_rates; }
    /// The currencies that something can be converted to, sorted.
    [[nodiscard]] QStringList currencies() const;
    /// Takes rates out and puts others in, which count before those of the same currencies and day. What another window
    /// has written in the meantime stays.
    void change(const Rates &out, const Rates &in);
    /// The file could not be read, and is not written over.
    [[nodiscard]] const std::optional<Error> &trouble() const { return m_trouble; }

Q_SIGNALS:
    void ratesChanged();
    void failed(const variorum::Error &error);

private:
    void read();

    QString m_file;
    std::shared_ptr<const Rates> m_rates;
    std::optional<Error> m_trouble;
};

} // namespace variorum
