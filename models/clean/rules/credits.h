// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/span.h"
#include "models/clean/rules/datepatterns.h"
#include "models/clean/structure.h"

#include <QString>

#include <optional>
#include <vector>

namespace variorum::rules {

/// Who wrote, published or edited a text, as a line says it: "来源：…", "记者 …", "责编：…".
struct Credit {
    FieldKind field = FieldKind::Byline; ///< Byline, Publisher or Editor
    Span span;                           ///< with its label and brackets
    QString value;                       ///< empty where the label has nothing behind it, or nothing that names anyone
};

/// The credits that stand anywhere in a text behind their labels.
[[nodiscard]] std::vector<Credit> labelledCredits(const QString &text);

/// The credits that a line has which stands at the head or the foot of an article: also names without a label beside
/// a date ("港口日报 2024-05-20") and reporters without a colon ("本报记者 江声").
[[nodiscard]] std::vector<Credit> creditsOfLine(const QString &line);

/// What a line says of the one below: "Source:", alone or at its end, and a name there. The span is the label's, in the
/// line. Nothing where the line below could be more than a name.
[[nodiscard]] std::optional<Credit> creditBelowLabel(const QString &line, const QString &below);

/// True for a line that says how a text came to be and names nobody: "社会中心／综合报道", "港口社记者".
[[nodiscard]] bool isUnsigned(const QString &line);

/// True for what can hardly be anything but the name of one person: three characters, a surname the first.
[[nodiscard]] bool isPerson(const QString &text);

/// The outlet that a line names beside its date and hour, without a label: "2031-05-20 14:33 东港观察". `dates`: those
/// of the line.
[[nodiscard]] std::optional<Credit> outletBesideDate(const QString &line, const std::vector<FoundDate> &dates);

} // namespace variorum::rules
