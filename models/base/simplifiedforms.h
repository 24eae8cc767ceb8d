// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

namespace variorum {

/// Each Han character of the BMP that simplification changed, followed by its Simplified form: what ICU 72 makes of it
/// alone (`uconv -x Traditional-Simplified`, a character a line). Written out, because ICU takes a tenth of a second to
/// read its rules, and because the same page is to be read alike whatever version of ICU a system has.
[[nodiscard]] QStringView simplifiedForms();

} // namespace variorum
