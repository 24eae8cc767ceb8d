// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/entity/unknown/nametext.h"

/// What the networks take for names and is none.
namespace variorum::unknown {

/// What stands for a kind of thing, not for one: the networks were trained to take some of them for names.
/// 10 月新能源汽车, 韩车厂, 新晶圆厂: any of a kind, or how many there are; no rule for organisations may take it.
[[nodiscard]] bool isAnyOfKind(const NameText &text, Span span);
/// 全资子公司, 互联网公司, 加密交易所: what stands before the last word of a span tells which of many it is, and names
/// none. The last word begins at `ending`.
[[nodiscard]] bool isAnyFirm(const NameText &text, Offset ending, Offset end);
[[nodiscard]] bool isGeneric(const NameText &text, Span span);
/// How many words of the dictionary, of two characters and more, stand side by side; 0 where something else does.
[[nodiscard]] int plainWords(const NameText &text, Span span);
/// Words of the dictionary side by side are a description: 中心|园区.
[[nodiscard]] bool isDescription(const NameText &text, Span span);
/// What looks like a name because of its last word, or of what stands beside it, and is none: 会展中心, 国际博物馆日,
/// 法国政府. `certain` is what both networks say: it may be short, or made of words of the dictionary.
[[nodiscard]] bool isNoName(const NameText &text, Span span, EntityType type, bool certain);

} // namespace variorum::unknown
