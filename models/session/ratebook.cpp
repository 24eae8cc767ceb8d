// SPDX-License-Identifier: Apache-2.0
#include "models/session/ratebook.h"

#include <QFile>
#include <QSaveFile>

#include <algorithm>
#include <iterator>
#include <tuple>
#include <utility>

namespace variorum {

namespace {

auto key(const ExchangeRate &rate) {
    return std::tie(rate.from, rate.to, rate.day);
}

RateBook::Rates arranged(RateBook::Rates rates) {
    std::stable_sort(rates.begin(), rates.end(),
                     [](const ExchangeRate &a, const ExchangeRate &b) { return key(a) < key(b); });
    RateBook::Rates kept;
    for (ExchangeRate &rate : rates) {
        if (!kept.empty() && key(kept.back()) == key(rate))
            kept.back() = std::move(rate);
        else
            kept.push_back(std::move(rate));
    }
    return kept;
}

} // namespace

RateBook::RateBook(QString file, QObject *parent)
    : QObject(parent), m_file(std::move(file)), m_rates(std::make_shared<const Rates>()) {
    read();
}

void RateBook::read() {
    if (m_file.isEmpty() || !QFile::exists(m_file))
        return;
    QFile csv(m_file);
    if (!csv.open(QIODevice::ReadOnly)) {
        m_trouble = Error{ErrorCode::FileNotReadable, {std::exchange(m_file, {})}};
        return;
    }
    RateTable table = parseRates(QString::fromUtf8(csv.readAll()));
    if (table.faultCount > 0) // a line that cannot be read would be gone with the next change
        (void)QFile::copy(m_file, m_file + QStringLiteral(".before"));
    m_rates = std::make_shared<const Rates>(arranged(std::move(table.rates)));
}

QStringList RateBook::currencies() const {
    QStringList codes;
    for (const ExchangeRate &rate : *m_rates)
        codes << rate.from << rate.to;
    codes.sort();
    codes.removeDuplicates();
    return codes;
}

void RateBook::change(const Rates &out, const Rates &in) {
    read();
    Rates rates;
    std::copy_if(m_rates->begin(), m_rates->end(), std::back_inserter(rates),
                 [&out](const ExchangeRate &rate) { return std::find(out.begin(), out.end(), rate) == out.end(); });
    rates.insert(rates.end(), in.begin(), in.end());
    m_rates = std::make_shared<const Rates>(arranged(std::move(rates)));
    Q_EMIT ratesChanged();
    if (m_file.isEmpty())
        return;
    QSaveFile file(m_file);
    const QByteArray bytes = writeRates(*m_rates).toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        Q_EMIT failed({ErrorCode::FileNotWritable, {m_file}});
}

} // namespace variorum
