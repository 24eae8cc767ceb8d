// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/pipeline/explain.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace variorum {

/// One thing that an explanation says, in the language of the interface.
struct ExplainedFact {
    QString label;    ///< "Change"; equal for facts of one kind, which follow each other
    QStringList what; ///< of what rules say, those first
    QString reason;   ///< a sentence; empty for none
};

/// What a person is told of a part of the page: what it is, what holds it, what it became, who decided that and why.
/// `called` gives the words for the names of rules, which are joined by '+'.
[[nodiscard]] std::vector<ExplainedFact> explainedFacts(const Reading &reading, const Explanation &explanation,
                                                        const std::function<QString(const QString &)> &called);

} // namespace variorum
