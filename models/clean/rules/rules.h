// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/clean/rule.h"

/// One function for each rule; each in a file of its name. What a rule does and how it decides stands in its file.
namespace variorum::rules {

void utf8AsGbk(const RuleInput &input, Proposals &out);
void gbkAsLatin1(const RuleInput &input, Proposals &out);
void gbkDesync(const RuleInput &input, Proposals &out);
void pinyinResidue(const RuleInput &input, Proposals &out);
void injectedEmoji(const RuleInput &input, Proposals &out);
void injectedWords(const RuleInput &input, Proposals &out);
void invisibleCharacters(const RuleInput &input, Proposals &out);
void compatibilityForms(const RuleInput &input, Proposals &out);
void codeBlocks(const RuleInput &input, Proposals &out);
void leftoverMarkup(const RuleInput &input, Proposals &out);
void flattenedMarkdown(const RuleInput &input, Proposals &out);
void pageFurniture(const RuleInput &input, Proposals &out);
void tables(const RuleInput &input, Proposals &out);
void interfaceWords(const RuleInput &input, Proposals &out);
void bylines(const RuleInput &input, Proposals &out);
void flattenedParagraphs(const RuleInput &input, Proposals &out);
void keywordBait(const RuleInput &input, Proposals &out);
void breadcrumb(const RuleInput &input, Proposals &out);
void notices(const RuleInput &input, Proposals &out);
void boilerplate(const RuleInput &input, Proposals &out);
void siteInserts(const RuleInput &input, Proposals &out);
void repeatedBody(const RuleInput &input, Proposals &out);
void recommendedList(const RuleInput &input, Proposals &out);
void datelines(const RuleInput &input, Proposals &out);
void pageArticle(const RuleInput &input, Proposals &out);
void articles(const RuleInput &input, Proposals &out);
void headings(const RuleInput &input, Proposals &out);
void punctuationWidth(const RuleInput &input, Proposals &out);
void scatteredTitle(const RuleInput &input, Proposals &out);
void spacing(const RuleInput &input, Proposals &out);

} // namespace variorum::rules
