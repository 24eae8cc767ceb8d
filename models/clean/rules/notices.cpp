// SPDX-License-Identifier: Apache-2.0
// What a page says of its own origin: written by a program, reposted, uploaded by a user of the platform, not the
// platform's view. It is kept as a notice on the article, because it tells the analyst something.
#include "models/clean/rules/lines.h"
#include "models/clean/rules/rules.h"

#include <QSet>

namespace variorum::rules {

void notices(const RuleInput &input, Proposals &out) {
    // Over folded text: Simplified, half width, lower case, without blanks.
    static const Pattern provenance(
        uR"(^(?:特别声明|免责声明|版权声明|声明|温馨提示|风险提示|注|notice)[:,]|^[(（\[]?(?:本文|本稿|以上内容|当前内容|文章)(?:版权|由|为|系|来自|转载|内容|仅代表|不代表|首发|是).{0,60}(?:生成|转载|授权|所有|观点|立场|上传|发布|来源|网络|ai|人工智能)|^\p{Han}{2,6}声明:.{2,60}(?:个人观点|不构成.{0,4}建议|风险自担)|(?:刊登|登载|转载|刊发|发布)[此本]文.{0,30}(?:传达|传递|提供).{0,8}信息|(?:不代表(?:本|该)?(?:平台|网站|网|台|报)|仅提供信息存储|未经授权不得转载|转载请注明)|[未非]经.{0,24}(?:授权|许可|同意|允许).{0,8}(?:不得|请勿|禁止|严禁).{0,8}(?:转载|转贴|摘编|复制|引用|使用)|版权所有.{0,4}(?:禁止|不得|严禁|请勿).{0,40}(?:转载|转贴|摘编|复制|引用|改写))");
    QSet<QString> seen;
    for (const Line &line : linesOf(input)) {
        if (!line.open() || line.weight > 160 || line.weight < 5)
            continue;
        if (!provenance.matches(line.folded))
            continue;
        if (seen.contains(line.folded))
            out.structure.push_back(drop(line.section.span, 0.95F, 1));
        else
            out.structure.push_back(field(line.section.span, FieldKind::Notice, {}, 0.92F));
        seen.insert(line.folded);
    }
}

} // namespace variorum::rules
