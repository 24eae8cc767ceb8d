// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/entity/tagger/tagger.h"
#include "models/entity/unknown/nametext.h"

/// The rules for names that no lexicon has, one file each. Each looks at the text once, in linear time, and says what
/// it would call a name; models/entity/recogniser.cpp decides between them for the whole article.
namespace variorum::unknown {

using Proposals = std::vector<Proposal>;

void transliteratedNames(const NameText &text, Proposals &proposals); ///< 乔·多明格斯
void chinesePersons(const NameText &text, Proposals &proposals);      ///< 研究员江晚声, 江晚声教授
void bylines(const NameText &text, Proposals &proposals);             ///< 财经中心／江晚声报导
void organisations(const NameText &text, Proposals &proposals);       ///< 海陵电力有限公司
void latinNames(const NameText &text, Proposals &proposals);          ///< 初创公司Tidewell, Tidewell首席执行官
void productShapes(const NameText &text, Proposals &proposals);       ///< KX-7, Tide 3
void modelFamilies(const NameText &text, Proposals &proposals);       ///< of a known family 麒麟: 麒麟 9030 Pro
void carModels(const NameText &text, Proposals &proposals);           ///< Model Q, 极氪009
/// Tidewell Wallet, Tidewell-Robotics-0, vivo Orbis 系列: what a known house calls by its name and a word.
void houseProducts(const NameText &text, Proposals &proposals);
void quotedNames(const NameText &text, Proposals &proposals);    ///< 初创公司“潮生智能”, 模型“望潮”
void placeSuffixes(const NameText &text, Proposals &proposals);  ///< 河北省海陵县
void titledWorks(const NameText &text, Proposals &proposals);    ///< 《潮生》上映, 《海陵周刊》报道
void explainedNames(const NameText &text, Proposals &proposals); ///< 云泽（Yunze）
void announcers(const NameText &text, Proposals &proposals);     ///< 海陵明珠公告, （海陵日报）
void codedNames(const NameText &text, Proposals &proposals);     ///< 沧芯（2971）
void headedNames(const NameText &text, Proposals &proposals);    ///< 沧元望重创始人江晚声, 据沧望统计
void knownCompanies(const NameText &text, Proposals &proposals); ///< of a known company 沧元: 沧元公司
void definedNames(const NameText &text, Proposals &proposals); ///< Loomtide 是一款开源工具, 澄岸智能是一家…公司
/// 沧元科技（海陵）有限公司: a company with its seat in brackets.
void seatedCompanies(const NameText &text, Proposals &proposals);

/// 芯片公司沧元世界宣布; looks at what the rules before it proposed.
void introducedNames(const NameText &text, Proposals &proposals);

/// 霍尔姆（Ada Holm）: a person may have the name of a town; what the brackets explain is none.
/// Nor is the company named in the code of its share: (TIDE-US).
void dropOtherNames(QStringView text, std::vector<Mention> &known);
/// https://tide.example/yunze-opens: the words of an address name nothing. The mentions are sorted by place.
void dropInAddresses(QStringView text, std::vector<Mention> &mentions);

/// What stands in one list with names that are known or `found` is named as they are: 由海陵资本、云泽、望江领投;
/// sorted.
[[nodiscard]] Proposals listedNames(const NameText &text, const Proposals &found);

/// Latin names that nothing else has claimed: Ada Holm by her first name, LoomTide by its capitals, and what an article
/// says again and again and is no English word; sorted.
[[nodiscard]] Proposals loneLatin(const NameText &text, const Proposals &found);

/// Whether a span without a dot reads like a person: a surname that is not more often another word and one or two
/// characters, or foreign syllables.
[[nodiscard]] bool readsLikePerson(const NameText &text, Span span);
/// Whether all characters of a span stand for foreign syllables.
[[nodiscard]] bool isTransliterated(const NameText &text, Span span);
/// Whether a title ends at an offset, as it stands before a person: 董事长, 调度员.
[[nodiscard]] bool endsTitle(const NameText &text, Offset end);

/// Leaves out what only the word at its end makes a company, 上游|开发, where neither network hears a name. `heard` is
/// what they said of the text up to `end`.
void dropUnheard(const NameText &text, const std::vector<Tagger::Name> &heard, Offset end, Proposals &proposals);

/// What the network takes for a name, but for what is known already or names a kind of thing; sorted.
[[nodiscard]] Proposals taggedNames(const NameText &text, const std::vector<Tagger::Name> &tagged);

/// 海陵电力有限公司（以下简称“海陵电力”）, 江晚声（Jiang Wansheng）: other names that the text itself gives.
struct Definition {
    Offset nameEnd = 0; ///< where the name ends that is explained
    Span alias;
};
/// Capitals alone that are no word of many: SMEC. Only an organisation is abbreviated so.
[[nodiscard]] bool isAcronym(const NameText &text, Span span);
[[nodiscard]] std::vector<Definition> definitions(const NameText &text);

} // namespace variorum::unknown
