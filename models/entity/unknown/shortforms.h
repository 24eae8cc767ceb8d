// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/entity/unknown/rules.h"

/// What an article calls a name by, once it has said it in full.
namespace variorum::unknown {

/// 澄岸智能 is 澄岸 afterwards, 澄岸微电子 may be 澄岸微: the stem of two characters that no dictionary joins, or
/// three, before the word for a trade.
[[nodiscard]] QString stemOf(const NameText &text, const Proposal &proposal, Offset length);
/// 奔野T9 and Orbis T9 are T9 afterwards, the model behind its make; Tide Orbis 4.8 is Orbis 4.8 without its house.
/// Folded.
[[nodiscard]] QStringList modelForms(const NameText &text, Span span);
/// Ada Tidewell is Tidewell afterwards, also where the lexicon has her in full; empty: there is no such surname.
[[nodiscard]] QString surnameOf(const NameText &text, Span span);
/// Matthew Tidewell is Matthew as well: the first name, where it is one and no English word. Folded.
[[nodiscard]] QStringList givenForms(QStringView name, EntityType type);
/// 诈骗集团|沧望集团, 未来|沧艺会, where the article names 沧望集团 and 沧艺会 elsewhere: words before a name are none
/// of it.
void cutToOthers(const NameText &text, Proposals &proposals);
/// What the network found, without what an organisation is called for short: 沧汀, where 沧汀集团 is; that is its short
/// form. Nor what begins with the surname of a person whom a rule saw: 林德宁|闲庭信步.
[[nodiscard]] Proposals unsaid(const NameText &text, Proposals tagged, const Proposals &rules);
/// 三汐集团, 三汐能源: a sister of a company by its short form and a trade.
[[nodiscard]] Proposals sisters(const NameText &text, const Proposals &proposals);

} // namespace variorum::unknown
