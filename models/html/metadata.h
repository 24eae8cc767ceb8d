// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/html/pagemarkup.h"
#include "models/html/references.h"
#include "models/html/scanner.h"

#include <optional>
#include <vector>

namespace variorum {

/// What JSON-LD (schema.org's articles), OpenGraph, `meta`, `link`, `time` and `title` say of the page, in this order.
/// Dates are ISO 8601 as far as they can be read; others are left out.
[[nodiscard]] std::vector<Metadata> metadataOf(QStringView source, const Scan &scan, References &references);

/// The first title of the metadata without the site's name behind it; nullopt where there is none.
[[nodiscard]] std::optional<Metadata> statedTitle(const std::vector<Metadata> &metadata);

/// True if it says when the page was published, and not only a script does.
[[nodiscard]] bool statesDate(const std::vector<Metadata> &metadata);

/// A date as metadata writes it, in ISO 8601 and as exact as it stands there; empty for what is none.
[[nodiscard]] QString isoDate(const QString &text);

} // namespace variorum
