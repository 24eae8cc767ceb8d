// SPDX-License-Identifier: Apache-2.0
#include "models/base/chinese.h"
#include "models/entity/namekey.h"
#include "models/entity/unknown/latinwords.h"
#include "models/entity/unknown/modelwords.h"
#include "models/entity/unknown/rules.h"
#include "models/entity/unknown/wordset.h"

namespace variorum::unknown {

namespace {

/// Letters, then digits, then perhaps letters: KX-7, GB300, Tide 3.5.1, iPhone17e. The end of the shape; 0: another
/// one.
Offset shapeEnd(const NameText &text, Offset begin) {
    Offset at = begin;
    while (isModelLetter(text.at(at)))
        ++at;
    const Offset letters = at - begin;
    const bool card = letters == 2 && text.startsWith(begin, u"rx "); // of graphics: RX 9800 XT
    if (text.at(at) == u'-' || (text.at(at) == u' ' && letters > 2) || card)
        ++at;
    // Orbis-M72, OX-V3: a letter or two stand before the number as well.
    const bool lettered = letters >= 2 && text.at(at - 1) == u'-' && isModelLetter(text.at(at));
    while (lettered && isModelLetter(text.at(at)))
        ++at;
    constexpr Offset most = 2;
    if (lettered && at - begin - letters - 1 > most)
        return 0;
    const Offset digits = at;
    while (isModelDigit(text.at(at)))
        ++at;
    if (letters == 0 || at == digits || at - digits > 4)
        return 0;
    const bool year = at - digits == 4 && (text.startsWith(digits, u"19") || text.startsWith(digits, u"20"));
    if (year) // FY2025, CES 2026
        return 0;
    at += furtherParts(text, at);
    while (isModelLetter(text.at(at)))
        ++at;
    return isWordCharacter(text.at(at)) ? 0 : at;
}

/// VX27G26-2K-9: capitals and digits by turns, and hyphens between them. The end; 0: another shape.
Offset codeEnd(const NameText &text, Offset begin) {
    constexpr Offset shortest = 6;
    constexpr Offset longest = 20;
    constexpr int fewest = 2;
    int letters = 0;
    int digits = 0;
    int turns = 0;
    Offset at = begin;
    while (at - begin <= longest &&
           (isWordCharacter(text.at(at)) || (text.at(at) == u'-' && isWordCharacter(text.at(at + 1))))) {
        if (isModelLetter(text.at(at)) && !text.raw()[at].isUpper())
            return 0;
        turns += at > begin && isModelDigit(text.at(at)) != isModelDigit(text.at(at - 1)) ? 1 : 0;
        letters += isModelLetter(text.at(at)) ? 1 : 0;
        digits += isModelDigit(text.at(at)) ? 1 : 0;
        ++at;
    }
    constexpr int mostTurns = 3;
    return letters >= fewest && digits > fewest && turns >= mostTurns && at - begin >= shortest && at - begin <= longest
               ? at
               : 0;
}

/// Orbis-4-Air, Orbis-235B-A22B, P7+: the length of what hyphens and a plus add to a model; 0: nothing.
Offset suffixes(const NameText &text, Offset end) {
    constexpr Offset longest = 12;
    Offset at = end;
    while (text.at(at) == u'-' && isWordCharacter(text.at(at + 1))) {
        Offset next = at + 1;
        while (isWordCharacter(text.at(next)) || (text.at(next) == u'.' && isModelDigit(text.at(next + 1))))
            ++next;
        if (next - at > longest)
            break;
        at = next;
    }
    if (text.at(at) == u'+' && !isWordCharacter(text.at(at + 1)))
        ++at;
    return at - end;
}

/// Orbis World-1: where the words begin that stand before a model's last; `begin` itself: nowhere.
Offset familyBegin(const NameText &text, Offset begin) {
    Offset at = begin;
    for (int count = 0; count < 2 && text.at(at - 1) == u' '; ++count) {
        Offset word = at - 1;
        while (isModelLetter(text.at(word - 1)) || (text.at(word - 1) == u'-' && isModelLetter(text.at(word - 2))))
            --word; // Tide-Bot X1
        // Tidewell Laptop 13: behind the word for a kind of device stands who makes it.
        static const WordSet devices{u"laptop", u"phone", u"watch", u"pad",  u"tab",
                                     u"book",   u"buds",  u"band",  u"glass"};
        const Mention *known = devices.at(text, at) > 0 ? nullptr : text.knownOver(word);
        const bool letter = at - 1 - word == 1; // Z Fold8
        if ((at - 1 - word < 3 && !letter) || isWordCharacter(text.at(word - 1)) || !text.raw()[word].isUpper() ||
            (!letter && isCommonLatin(text.key({word, at - 1}))) || (known && known->type != EntityType::Product))
            break;
        at = word;
    }
    return at;
}

/// 荣耀Orbis 9, vivo Orbis 9: the makes of phones are spoken with their models as well. `begin` itself: none stands
/// there.
Offset makeOfPhone(const NameText &text, Offset begin) {
    if (const Offset make = text.at(begin - 1) == u' ' ? phoneMakes().upTo(text, begin - 1) : 0;
        make > 0 && text.raw()[begin].isUpper() && !isWordCharacter(text.at(begin - 2 - make)))
        return begin - 1 - make;
    const Offset end = text.at(begin - 1) == u' ' ? begin - 1 : begin;
    const Offset make =
        phoneMakes().at(text, begin) == 0 ? chinesePhoneMakes().upTo(text, end) : 0; // 小米 REDMI K100 has two
    return make > 0 && text.raw()[begin].isUpper() ? end - make : begin;
}

/// 磐石X3: where the Chinese word begins that is a part of a model's name; `begin` itself: nowhere.
Offset stemOfModel(const NameText &text, Offset begin) {
    static const WordSet others{
        u"旗舰", u"最新", u"新款", u"主力", u"高端", u"自研", u"国产", u"芯片", u"晶片", u"型号", u"代号", u"高速",
        u"国道", u"航班", u"编号", u"车牌", u"采用", u"搭载", u"使用", u"基于", u"发布", u"推出", u"购买", u"采购",
        u"显卡", u"手机", u"汽车", u"战机", u"客机", u"火箭", u"卫星", u"开源", u"入门", u"顶配", u"升级", u"老款",
        u"车型", u"模型", u"产品", u"公司", u"系列", u"一代", u"二代", u"三代", u"配备", u"内置", u"处理", u"版本",
        u"地铁", u"公交", u"比分", u"新机", u"新车", u"新品", u"新作", u"双抗", u"单抗", u"疫苗", u"新药", u"超算",
        u"电脑", u"主机", u"平台", u"系统", u"机型", u"预告", u"确认", u"曝光", u"爆料", u"开卖", u"开售", u"亮相",
        u"首发", u"新增", u"换上", u"全新", u"升级", u"万元", u"简称", u"下称", u"又称", u"名为", u"低轨", u"高轨",
        u"中轨", u"在轨", u"同步", u"通信", u"通讯", u"遥感", u"导航", u"气象", u"侦察", u"军用", u"商用", u"民用",
        u"关于", u"对于", u"至于", u"商业", u"人造", u"间谍", u"观测", u"科学", u"固体", u"液体", u"重型", u"人形",
        u"工业", u"服务", u"其中", u"此外", u"包括", u"例如", u"以及", u"另外", u"还有", u"同时", u"尤其", u"甚至",
        u"目前", u"随后", u"包含", u"提供", u"导入", u"高效", u"支持", u"集成", u"整合", u"引入", u"运行", u"运用",
        u"利用", u"选用", u"改用", u"兼容", u"适配", u"部署", u"生产", u"量产", u"代工", u"出货", u"订购", u"最强",
        u"首款", u"首个", u"首颗", u"最先", u"先进", u"强大"};
    static const WordSet kinds{u"芯片", u"晶片",   u"型号", u"模型", u"处理器", u"显卡",
                               u"手机", u"机器人", u"火箭", u"卫星", u"车型",   u"发动机"};
    static const WordSet deeds{u"发布", u"推出", u"交付", u"预售", u"预告", u"全新"};
    const Offset made = text.at(begin - 1) == u' ' ? begin - 1 : begin;
    const Offset make = carMakes().upTo(text, made);
    const Mention *maker = make > 0 ? text.knownOver(made - make) : nullptr;
    if (make > 0 && isModelOfCar(text, begin) && (!maker || maker->span.begin == made - make))
        return made - make;
    const Offset stem = begin - 2;
    const bool kind = kinds.upTo(text, stem) > 0; // 机器人灵枢H2
    if (stem < 0 || !isHan(text.at(stem)) || !isHan(text.at(stem + 1)) || text.knownOver(stem) ||
        text.knownOver(stem + 1) || others.at(text, stem) > 0 || (!kind && !text.isBoundary(stem)) ||
        QStringView(u"的在是和与及为了把比将款代版着著").contains(QChar(text.at(stem + 1))) ||
        QStringView(u"的在是和与及为了把比将款代版第这那该新旧老本此首各每").contains(QChar(text.at(stem))))
        return begin;
    const char16_t before = text.at(stem - 1);
    return kind || (!isHan(before) && !isWordCharacter(before)) || deeds.upTo(text, stem) > 0 ||
                   QStringView(u"的款代和与及、型把比由车").contains(QChar(before))
               ? stem
               : begin;
}

/// 云雀-7B, 东风-41: a Chinese word and a number or model that a hyphen joins.
void hyphenedModels(const NameText &text, Proposals &proposals) {
    for (Offset i = 2; i < text.size(); ++i) {
        if (text.at(i) != u'-' || !isHan(text.at(i - 1)) || !isWordCharacter(text.at(i + 1)) || text.knownOver(i))
            continue;
        // 已到-14℃, 利润为-3亿元
        if (isModelDigit(text.at(i + 1)) &&
            QStringView(u"到达至为是约低高跌降升率值差额比润数幅").contains(QChar(text.at(i - 1))))
            continue;
        Offset end = i + 1;
        bool digits = false;
        while (isWordCharacter(text.at(end)) || (text.at(end) == u'.' && isModelDigit(text.at(end + 1)))) {
            digits = digits || isModelDigit(text.at(end));
            ++end;
        }
        Offset begin = text.wordBefore(i);
        if (i - begin == 1 && isHan(text.at(begin - 1)))
            begin = text.wordBefore(begin);
        const bool counted = QStringView(u"年月日个万亿%‰-至到℃°度").contains(QChar(text.at(end)));
        if (digits && end - i <= 8 && i - begin >= 2 && i - begin <= 4 && isHan(text.at(begin)) && !counted)
            proposals.push_back({{begin, end}, EntityType::Product, 0.78F, false, {}});
        i = end - 1;
    }
}

/// 惊澜 3 空基导弹、云雀 31 无人机: two Chinese characters and a number before the word for a craft or a weapon.
void numberedArms(const NameText &text, Proposals &proposals) {
    static const WordSet arms{u"导弹",     u"战机",   u"无人机", u"坦克", u"直升机",
                              u"运载火箭", u"驱逐舰", u"潜艇",   u"飞船"};
    constexpr Offset reach = 12;
    constexpr Offset mostDigits = 3;
    for (Offset i = 2; i < text.size(); ++i) {
        const Offset number = text.at(i) == u' ' ? i + 1 : i;
        if (!isModelDigit(text.at(number)) || !isHan(text.at(i - 1)) || !isHan(text.at(i - 2)) ||
            text.knownOver(i - 1) || text.knownOver(number) ||
            (isHan(text.at(i - 3)) && !QStringView(u"和与及有如是括的").contains(QChar(text.at(i - 3)))))
            continue;
        Offset end = number;
        while (isModelDigit(text.at(end)))
            ++end;
        const Offset digits = end - number;
        if (isModelLetter(text.at(end)) && !isWordCharacter(text.at(end + 1)))
            ++end;
        if (digits > mostDigits || isWordCharacter(text.at(end)) || countsOn(text, {number, end}) ||
            QStringView(u"约达至超每第共近有为是了过到").contains(QChar(text.at(i - 1))))
            continue;
        bool near = false;
        const Offset behind = text.at(end) == u' ' ? end + 1 : end;
        for (Offset at = behind; at - behind < reach && isHan(text.at(at)) && !near; ++at)
            near = arms.at(text, at) > 0;
        if (near && !QStringView(u"架艘枚台辆款次个").contains(QChar(text.at(behind))))
            proposals.push_back({{i - 2, end}, EntityType::Product, 0.76F, false, {}});
        i = end - 1;
    }
}

/// 征程6P芯片: two Chinese characters, a number and capitals beside the word for a product.
void chineseModels(const NameText &text, Proposals &proposals) {
    static const WordSet others{u"手机", u"芯片", u"晶片", u"电池", u"内存", u"售价", u"续航", u"显存", u"功耗",
                                u"电压", u"频率", u"网络", u"支持", u"采用", u"搭载", u"最高", u"达到", u"超过",
                                u"约为", u"每秒", u"自研", u"全球", u"首款", u"推出", u"发布", u"使用", u"基于"};
    for (Offset i = 2; i < text.size(); ++i) {
        if (!isModelDigit(text.at(i)) || !isHan(text.at(i - 1)) || !isHan(text.at(i - 2)) || text.knownOver(i) ||
            text.knownOver(i - 1) || text.knownOver(i - 2))
            continue;
        Offset end = i;
        while (isModelDigit(text.at(end)))
            ++end;
        const Offset letters = end;
        while (isModelLetter(text.at(end)) && text.raw()[end].isUpper())
            ++end;
        const Span span(i - 2, end);
        const bool network = text.at(letters) == u'g' && letters - i == 1; // 下一波5G手机
        if (!network && end - letters >= 1 && end - letters <= 2 && letters - i <= 4 &&
            !isWordCharacter(text.at(end)) && others.at(text, i - 2) == 0 && text.isBoundary(i - 2) &&
            nearProductWord(text, span) &&
            !QStringView(u"的在是和与及为了把比将款代版第约达至超每").contains(QChar(text.at(i - 1))))
            proposals.push_back({span, EntityType::Product, 0.78F, false, {}});
        i = end - 1;
    }
}

/// 星罗一号, 长征二号丁: crafts are numbered so, but so are lines, buildings and days.
void numberedCrafts(const NameText &text, Proposals &proposals) {
    constexpr QStringView numbers = u"一二三四五六七八九十";
    static const WordSet others{u"地铁", u"公路", u"国道", u"高速", u"大道", u"铁路", u"轻轨",
                                u"文件", u"今年", u"去年", u"台风", u"大楼", u"公寓", u"航站",
                                u"本月", u"每月", u"中央", u"全国", u"第十", u"人物"};
    // 发出八号风球: how strong a storm is.
    static const WordSet signals{u"风球", u"台风", u"飓风", u"烈风", u"强风",
                                 u"信号", u"讯号", u"波",   u"预警", u"警报"};
    for (Offset i = 3; i < text.size(); ++i) {
        if (text.at(i) != u'号' || !numbers.contains(QChar(text.at(i - 1))))
            continue;
        Offset number = i - 1;
        while (number > 0 && i - number < 3 && numbers.contains(QChar(text.at(number - 1))))
            --number;
        const Offset begin = number - 2;
        const char16_t next = text.at(i + 1);
        if (begin < 0 || QStringView(u"线楼门院文厅馆井机组房车厂码位员令桥路坑墓馆台站").contains(QChar(next)) ||
            QStringView(u"月日第的在是了有于和与为这那").contains(QChar(text.at(number - 1))) ||
            QStringView(u"第的在是了有于和与为这那").contains(QChar(text.at(begin))) || !isHan(text.at(begin)) ||
            !isHan(text.at(number - 1)) || others.at(text, begin) > 0 || signals.at(text, i + 1) > 0 ||
            !text.isBoundary(begin) || text.knownOver(i))
            continue;
        const bool variant = QStringView(u"甲乙丙丁").contains(QChar(next)) && next != u'\n';
        // “阿尔维斯二号”: syllables go on further than two characters.
        Offset first = begin;
        while (isTransliterated(text, {first - 1, number}) && !text.knownOver(first - 1))
            --first;
        first = text.isBoundary(first) && number - first >= 4 ? first : begin;
        proposals.push_back({{first, i + (variant ? 2 : 1)}, EntityType::Product, 0.76F, false, {}});
    }
}

/// 泽沃基奥仑赛注射液: the name of a medicine ends in its form, and holds syllables that no dictionary joins.
void medicines(const NameText &text, Proposals &proposals) {
    constexpr Offset longest = 9;
    static const WordSet forms{u"注射液", u"胶囊", u"口服液", u"滴眼液", u"缓释片", u"单抗", u"肠溶片",
                               u"注射剂", u"鲁肽", u"替尼",   u"列净",   u"奥仑赛", u"西普"};
    static const WordSet before{u"产品", u"药物", u"新药", u"疫苗", u"药品", u"项目", u"管线", u"推出",
                                u"上市", u"研发", u"获批", u"销售", u"使用", u"自研", u"制剂"};
    for (Offset i = 3; i < text.size(); ++i) {
        const Offset form = forms.at(text, i);
        if (form == 0 || !isHan(text.at(i - 1)) || text.knownOver(i - 1))
            continue;
        Offset begin = i;
        while (begin > 0 && i - begin <= longest && isHan(text.at(begin - 1)) && !text.knownOver(begin - 1) &&
               before.upTo(text, begin) == 0 &&
               !QStringView(u"的和与及或是为将用对款种个类支把从在等").contains(QChar(text.at(begin - 1))))
            --begin;
        Offset loose = 0; // characters that are words of their own
        for (Offset at = begin; at < i; ++at)
            loose += text.isBoundary(at) && text.isBoundary(at + 1) ? 1 : 0;
        if (i - begin >= 3 && i - begin <= longest && loose >= 2 && text.isBoundary(begin))
            proposals.push_back({{begin, i + form}, EntityType::Product, 0.74F, false, {}});
        i += form - 1;
    }
}

/// 「云汐公司特选高息指数」: where a name begins that is all of its quotation; `end`: there is none.
Offset quotedBegin(const NameText &text, Offset end) {
    constexpr Offset longest = 40;
    if (text.at(end) != u'」' && text.at(end) != u'”')
        return end;
    Offset begin = end;
    while (end - begin < longest && (isHan(text.at(begin - 1)) || isWordCharacter(text.at(begin - 1))))
        --begin;
    const char16_t opening = text.at(begin - 1);
    return end - begin > 4 && (opening == u'「' || opening == u'“') ? begin : end;
}

/// 恒生云汐指数: an index by the house that counts it.
void indices(const NameText &text, Proposals &proposals) {
    static const WordSet houses{u"恒生", u"中证", u"国证", u"上证",     u"深证", u"沪深",   u"富时", u"标普",
                                u"科创", u"创业", u"北证", u"纳斯达克", u"日经", u"道琼斯", u"申万"};
    constexpr Offset longest = 10;
    for (Offset i = 3; i < text.size(); ++i) {
        if (!text.startsWith(i, u"指数"))
            continue;
        if (const Offset quoted = quotedBegin(text, i + 2); quoted < i) {
            proposals.push_back({{quoted, i + 2}, EntityType::Product, 0.84F, false, {}});
            continue;
        }
        Offset begin = i;
        while (begin > 0 && i - begin < longest && houses.at(text, begin) == 0 &&
               (isHan(text.at(begin - 1)) || isModelDigit(text.at(begin - 1))) &&
               !QStringView(u"的和与及或涨跌等").contains(QChar(text.at(begin - 1))))
            --begin;
        if (const Offset house = houses.at(text, begin); house > 0 && begin + house < i)
            proposals.push_back({{begin, i + 2}, EntityType::Product, 0.8F, false, {}});
    }
}

/// 8900XTX, 7060Ti: graphics cards and processors by their numbers alone.
void numberedCards(const NameText &text, Proposals &proposals) {
    static const WordSet grades{u"xtx", u"xt", u"gre", u"ti", u"super", u"x3d"};
    constexpr Offset digits = 4;
    for (Offset i = 0; i + digits < text.size(); ++i) {
        if (!isModelDigit(text.at(i)) || isWordCharacter(text.at(i - 1)) ||
            QStringView(u".-/").contains(QChar(text.at(i - 1))))
            continue;
        Offset end = i;
        while (isModelDigit(text.at(end)))
            ++end;
        const Offset grade = end - i == digits ? grades.at(text, end) : 0;
        const bool apart = text.at(i - 1) != u' ' || !isWordCharacter(text.at(i - 2)); // Loom RX 8900XTX
        if (grade > 0 && !isWordCharacter(text.at(end + grade)) && apart && !text.knownOver(i))
            proposals.push_back({{i, end + grade}, EntityType::Product, 0.76F, false, {}});
        i = end - 1;
    }
}

/// M2 晶片, but M2 of money.
bool isChip(const NameText &text, Span span) {
    static const WordSet chips{u"芯片", u"晶片", u"处理器", u"版", u"款"};
    static const WordSet before{u"模型", u"芯片", u"晶片", u"处理器"};
    return text.key(span).startsWith(u'm') && span.length() == 2 &&
           (chips.at(text, span.end + (text.at(span.end) == u' ' ? 1 : 0)) > 0 ||
            before.upTo(text, span.begin - (text.at(span.begin - 1) == u' ' ? 1 : 0)) > 0);
}

/// M2 Pro/M2 Max: behind a model and a slash the next one stands.
bool isBehindModel(const NameText &text, Offset at) {
    constexpr Offset reach = 12;
    if (text.at(at - 1) != u'/' || !isWordCharacter(text.at(at - 2)))
        return false;
    bool digit = false;
    for (Offset i = at - 2; i > at - reach && (isWordCharacter(text.at(i)) || text.at(i) == u' '); --i)
        digit = digit || isModelDigit(text.at(i));
    return digit;
}

} // namespace

void productShapes(const NameText &text, Proposals &proposals) {
    numberedCrafts(text, proposals);
    hyphenedModels(text, proposals);
    chineseModels(text, proposals);
    numberedArms(text, proposals);
    medicines(text, proposals);
    indices(text, proposals);
    numberedCards(text, proposals);
    for (Offset i = 0; i < text.size(); ++i) {
        if (!isModelLetter(text.at(i)) || isWordCharacter(text.at(i - 1)) || text.at(i - 1) == u'-' ||
            text.at(i - 1) == u'.' || (text.at(i - 1) == u'/' && !isBehindModel(text, i)))
            continue;
        Offset end = shapeEnd(text, i);
        if (end == 0)
            end = codeEnd(text, i);
        // KX80/KX80 Pro, but no path: behind the slash the same begins again.
        const bool path = text.at(end) == u'/' && !text.startsWith(end + 1, text.key({i, std::max(i, end)}));
        if (end == 0 || countsOn(text, {i, end}) || path || text.at(end) == u'%')
            continue;
        end += suffixes(text, end);
        end += variant(text, end);
        const QStringView raw = text.raw().mid(i, end - i);
        int capitals = 0;
        int letters = 0;
        for (const QChar c : raw) {
            capitals += c.isUpper() ? 1 : 0;
            letters += c.isLetter() ? 1 : 0;
        }
        const bool digitsOnlyTwo = raw.size() - letters <= 1;
        const bool strong = capitals >= 1 && (letters >= 2 || !digitsOnlyTwo);
        const Mention *known = text.knownOver(i);
        const bool whole = known && known->span.end >= end;
        // 轮毂 255/35 R19: a size.
        // M17X工厂: no product, but where one is made.
        static const WordSet nodes{u"制程", u"工艺", u"节点",   u"工厂", u"晶圆厂", u"新厂",
                                   u"厂区", u"厂房", u"生产线", u"产线", u"园区",   u"星系"};
        if (nodes.at(text, end + (text.at(end) == u' ' ? 1 : 0)) > 0) {
            i = end - 1;
            continue;
        }
        const bool size = end - i == 3 && text.at(i) == u'r' && text.at(i - 1) == u' ' && isModelDigit(text.at(i - 2));
        const bool car = (text.at(i) == u'i' || text.at(i) == u'n') && capitals == 0 && stemOfModel(text, i) < i &&
                         isModelOfCar(text, i); // 荣威i5
        if ((capitals > 0 || car) && !whole && !size && (!isNoModel(text.key({i, end})) || isChip(text, {i, end}))) {
            const bool near = nearProductWord(text, {i, end});
            const Offset family = familyBegin(text, i);
            const Offset make = makeOfPhone(text, family);
            const Offset begin = family < i || make < i ? make : stemOfModel(text, i);
            static const WordSet media{u"媒体", u"外媒", u"自媒体", u"网站", u"工作室", u"开发商", u"厂商"};
            const Offset before = text.at(begin - 1) == u' ' ? begin - 1 : begin;
            const bool house = begin == i && end - i >= 4 && media.upTo(text, before) > 0;
            // M7、M7 Pro: the second says what the first is.
            Offset sister = end + (text.at(end) == u' ' ? 1 : 0);
            sister = QStringView(u"、/和与及").contains(QChar(text.at(sister))) ? sister + 1 : text.size();
            sister += text.at(sister) == u' ' ? 1 : 0;
            const bool twin = text.startsWith(sister, text.key({i, end})) && text.at(sister + end - i) == u' ' &&
                              isModelLetter(text.at(sister + end - i + 1));
            if (strong || near || twin || begin < i)
                proposals.push_back({{begin, end},
                                     house ? EntityType::Organisation : EntityType::Product,
                                     near ? 0.85F : 0.7F,
                                     false,
                                     {}});
        }
        i = end - 1;
    }
}

} // namespace variorum::unknown
