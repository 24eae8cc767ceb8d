// SPDX-License-Identifier: Apache-2.0
#include "models/compare/claimtext.h"

#include <QCoreApplication>

#include <algorithm>

namespace variorum {

int claimRank(ClaimStatus status) {
    switch (status) {
    case ClaimStatus::Conflict:
        return 0;
    case ClaimStatus::Scope:
        return 1;
    case ClaimStatus::Agree:
        return 2;
    case ClaimStatus::Single:
        break;
    }
    return 3;
}

QString claimStatusText(ClaimStatus status) {
    switch (status) {
    case ClaimStatus::Agree:
        return QCoreApplication::translate("variorum", "Agree");
    case ClaimStatus::Conflict:
        return QCoreApplication::translate("variorum", "Conflict");
    case ClaimStatus::Scope:
        return QCoreApplication::translate("variorum", "Not the same");
    case ClaimStatus::Single:
        break;
    }
    return QCoreApplication::translate("variorum", "One source");
}

QString claimStatusExplanation(ClaimStatus status) {
    switch (status) {
    case ClaimStatus::Agree:
        return QCoreApplication::translate("variorum", "Independent sources say the same.");
    case ClaimStatus::Conflict:
        return QCoreApplication::translate("variorum", "These values cannot all be right.");
    case ClaimStatus::Scope:
        return QCoreApplication::translate("variorum",
                                           "The same words or the same number, but another thing is meant.");
    case ClaimStatus::Single:
        break;
    }
    return QCoreApplication::translate("variorum", "Only one independent source says this.");
}

QString sourceLetter(int source) {
    const QString letter(QChar(u'A' + static_cast<char16_t>(source % 26)));
    return source < 26 ? letter : letter + QString::number(source / 26 + 1);
}

std::vector<const Claim *> claimsByStatus(const Comparison &comparison) {
    std::vector<const Claim *> claims;
    claims.reserve(comparison.claims.size());
    for (const Claim &claim : comparison.claims)
        claims.push_back(&claim);
    std::stable_sort(claims.begin(), claims.end(),
                     [](const Claim *a, const Claim *b) { return claimRank(a->status) < claimRank(b->status); });
    return claims;
}

QString claimWords(const Claim &claim, int source, const QString &text) {
    QStringList words;
    for (const ClaimReading &reading : claim.readings) {
        const QString one = text.mid(reading.figure.span.begin, reading.figure.span.length());
        if (reading.source == source && !words.contains(one))
            words.append(one);
    }
    return words.join(QStringLiteral(" / "));
}

} // namespace variorum
