// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/entity/unknown/wordset.h"

/// Words for kinds of things, said once for all rules that ask whether one stands beside a name.
namespace variorum::unknown {

[[nodiscard]] const WordSet &companyKinds(); ///< 公司, 药企, 独角兽
[[nodiscard]] const WordSet &makerKinds();   ///< 开发商, 代工厂: of themselves they say of which trade
[[nodiscard]] const WordSet &productKinds(); ///< 模型, 芯片

[[nodiscard]] const WordSet &newsTimes(); ///< 今日, 此前: when somebody says or does it, between a name and the deed

/// Two words of one character side by side are none that the dictionary has: the beginning of a name.
[[nodiscard]] bool beginsUnknown(const NameText &text, Offset begin, Offset end);

/// Whether a place is a country: 海陵国.
[[nodiscard]] bool isCountry(QStringView place);

} // namespace variorum::unknown
