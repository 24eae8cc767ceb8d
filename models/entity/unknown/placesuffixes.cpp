// SPDX-License-Identifier: Apache-2.0
#include "models/base/chinese.h"
#include "models/entity/unknown/rules.h"
#include "models/entity/unknown/wordset.h"

namespace variorum::unknown {

namespace {

constexpr QStringView divisions = u"省市县区州镇乡村旗";

/// Words that are no names although they look like one: 城市, 地区, 省市, 农村.
bool isCommonPlace(const NameText &text, Span span) {
    static const WordSet words{
        u"城市",   u"地区",   u"农村",   u"社区",       u"园区",   u"山区",   u"郊区",   u"全市",   u"本市",
        u"该市",   u"上市",   u"股市",   u"楼市",       u"夜市",   u"超市",   u"门市",   u"都市",   u"集市",
        u"市区",   u"城区",   u"新区",   u"景区",       u"校区",   u"厂区",   u"战区",   u"灾区",   u"乡镇",
        u"城镇",   u"小镇",   u"乡村",   u"新村",       u"全县",   u"全省",   u"各省",   u"外省",   u"多省",
        u"邻省",   u"特区",   u"辖区",   u"街区",       u"片区",   u"牧区",   u"选区",   u"时区",   u"误区",
        u"专区",   u"开发区", u"示范区", u"自由贸易区", u"贸易区", u"保税区", u"高新区", u"经济区", u"合作区",
        u"离乡",   u"返乡",   u"回乡",   u"下乡",       u"还乡",   u"家乡",   u"故乡",   u"同乡",   u"水乡",
        u"自治区", u"自治州", u"试验区", u"行政区",     u"核心区", u"市场"};
    for (Offset from = span.end - 2; from >= span.end - 4 && from >= 0; --from) {
        if (words.at(text, from) == span.end - from)
            return true;
    }
    return false;
}

/// What the name of a place does not hold: 这个县, 几个镇.
bool isNoStem(char16_t c) {
    return QStringView(u"这那该个各每某全本外邻多几一二三四五六七八九十两的了在是和与及或有不也都就大小新老对从向到要会"
                       u"能可用花使让进去回但而且若因")
        .contains(QChar(c));
}

bool governsPlace(char16_t c) {
    return QStringView(u"的在于到从赴往至抵离经过入出和与、及位以").contains(QChar(c));
}

/// Countries and provinces have many: 法国核电站, 浙江核电项目.
bool isLarge(const NameText &text, const Mention &place) {
    static const WordSet words{u"日本", u"印度", u"欧洲", u"亚洲", u"北美", u"全球",  u"加拿大", u"巴西",   u"俄罗斯",
                               u"荷兰", u"瑞士", u"越南", u"捷克", u"波兰", u"芬兰",  u"瑞典",   u"土耳其", u"北京",
                               u"天津", u"上海", u"重庆", u"河北", u"河南", u"山东",  u"山西",   u"江苏",   u"浙江",
                               u"安徽", u"福建", u"江西", u"湖南", u"湖北", u"广东",  u"广西",   u"海南",   u"四川",
                               u"贵州", u"云南", u"西藏", u"陕西", u"甘肃", u"青海",  u"宁夏",   u"新疆",   u"内蒙古",
                               u"辽宁", u"吉林", u"台湾", u"香港", u"澳门", u"黑龙江"};
    const QStringView key = text.key(place.span);
    return key.endsWith(u'国') || key.endsWith(u'省') || words.at(text, place.span.begin) == place.span.length();
}

/// Where the name begins whose kind is said at `kind`: with a place that has not many such, or with two or three
/// characters that no dictionary has. `kind` itself: nowhere.
Offset facilityBegin(const NameText &text, Offset kind) {
    static const WordSet works{u"建设", u"建造", u"兴建", u"扩建", u"规划", u"运营", u"承建", u"大型",
                               u"首个", u"首座", u"海上", u"陆上", u"现有", u"部分", u"全部", u"多个",
                               u"多座", u"所有", u"签约", u"开发", u"离岸", u"近海", u"远海", u"深海"};
    if (const Mention *place = text.knownUpTo(kind); place && place->type == EntityType::Place)
        return isLarge(text, *place) ? kind : place->span.begin;
    for (const Offset stem : {2, 3}) {
        const Offset begin = kind - stem;
        if (begin < 1)
            break;
        bool han = true;
        for (Offset i = begin; i < kind; ++i)
            han = han && isHan(text.at(i)) && !text.knownOver(i);
        static const WordSet kinds{u"光热", u"风光", u"抽蓄", u"水光", u"农光", u"渔光"};
        if (kinds.at(text, begin) == stem)
            break;
        if (!han || QStringView(u"座个台处家期号级型式大小新老的").contains(QChar(text.at(kind - 1))))
            break;
        const Mention *before = text.knownUpTo(begin);
        // 甘肃建设储能电站 has no name.
        const bool chained =
            before && (before->type == EntityType::Place || before->type == EntityType::Organisation) &&
            works.at(text, begin) == 0 && !QStringView(u"新老在拟将已正再投").contains(QChar(text.at(begin)));
        const bool unknownWord = stem == 2 && text.isBoundary(begin) && text.isBoundary(begin + 1);
        const bool opened = (!isHan(text.at(begin - 1)) || governsPlace(text.at(begin - 1))) &&
                            !isNoStem(text.at(begin)) && !isNoStem(text.at(begin + 1));
        if (chained || (unknownWord && opened))
            return begin;
    }
    return kind;
}

/// 云岭水电站, 三屿核电项目: what makes energy has the name of its place.
void facilities(const NameText &text, Proposals &proposals) {
    static const WordSet sites{u"核电站", u"核电厂",   u"水电站",   u"抽水蓄能电站", u"蓄能电站", u"风电场",
                               u"风场",   u"光伏电站", u"储能电站", u"火电厂",       u"发电厂",   u"换流站",
                               u"变电站", u"油田",     u"气田",     u"煤矿",         u"盐湖",     u"锂矿",
                               u"铜矿",   u"金矿",     u"铁矿",     u"镍矿",         u"稀土矿",   u"铝土矿"};
    static const WordSet projects{u"核电项目", u"核电工程", u"水电工程", u"水电项目",
                                  u"水利枢纽", u"风电项目", u"光伏项目", u"储能项目"};
    for (Offset i = 2; i < text.size(); ++i) {
        const Offset site = sites.at(text, i);
        const Offset project = site > 0 ? 0 : projects.at(text, i);
        const Offset length = site + project;
        if (length == 0 || text.knownOver(i))
            continue;
        if (const Offset begin = facilityBegin(text, i); begin < i) {
            const EntityType type = site > 0 ? EntityType::Place : EntityType::Product;
            proposals.push_back({{begin, i + length}, type, 0.87F, false, {}});
        }
        i += length - 1;
    }
}

/// 塘尾道, 小东路, 文庙西街: a street behind a place, or where what stands before it governs one.
void streets(const NameText &text, Proposals &proposals) {
    static const WordSet words{
        u"道路",   u"铁路",   u"公路",   u"线路", u"思路",     u"出路", u"网路", u"一路",   u"街道",   u"频道", u"通路",
        u"管道",   u"轨道",   u"隧道",   u"报道", u"渠道",     u"通道", u"知道", u"味道",   u"大街",   u"马路", u"大道",
        u"电路",   u"水路",   u"陆路",   u"道路", u"跑道",     u"车道", u"航道", u"河道",   u"弯道",   u"赛道", u"地道",
        u"人行道", u"高速路", u"回路",   u"走路", u"上路",     u"半路", u"逛街", u"步行街", u"街头",   u"赔道", u"难道",
        u"公道",   u"厚道",   u"华道",   u"国道", u"省道",     u"县道", u"匝道", u"柔道",   u"跆拳道", u"大路", u"小路",
        u"后路",   u"退路",   u"销路",   u"财路", u"绿道",     u"步道", u"林道", u"栈道",   u"华尔街", u"老路", u"问路",
        u"支路",   u"干道",   u"主干道", u"航路", u"丝绸之路", u"末路", u"光路", u"油路",   u"气路",   u"之路", u"声道",
        u"声路",   u"味道",   u"霸道",   u"频道"};
    static const WordSet sides{u"东", u"西", u"南", u"北", u"中", u"上", u"下", u"一", u"二", u"三", u"四", u"五"};
    for (Offset i = 2; i < text.size(); ++i) {
        if (!QStringView(u"路街道").contains(QChar(text.at(i))) || text.knownOver(i) || text.at(i + 1) == u'线' ||
            text.at(i + 1) == u'灯' || text.at(i + 1) == u'口' ||
            QStringView(u"路网闸况径由边障").contains(QChar(text.at(i + 1))) || words.upTo(text, i + 1) > 0)
            continue;
        const Offset grand = text.at(i - 1) == u'大' ? 1 : 0;
        Offset kind = i - grand;
        // 西江三路, 中华东路: a number or a side of the same street.
        const bool parted = grand == 0 && sides.at(text, kind - 1) > 0;
        for (const Offset stem : {2, 3}) {
            const Offset begin = kind - stem - (parted && stem == 2 ? 1 : 0);
            if (begin < 1)
                break;
            bool han = true;
            for (Offset k = begin; k < i; ++k)
                han = han && isHan(text.at(k)) && !text.knownOver(k) &&
                      (!isNoStem(text.at(k)) || (k == kind - 1 && parted) ||
                       QStringView(u"大新小南中").contains(QChar(text.at(k))));
            if (!han)
                break;
            const Mention *before = text.knownUpTo(begin);
            const bool chained = before && before->type == EntityType::Place;
            const char16_t previous = text.at(begin - 1);
            const bool opened = QStringView(u"在于沿至到与、和从及区市县镇").contains(QChar(previous));
            if (chained || (opened && text.isBoundary(begin))) {
                proposals.push_back({{begin, i + 1}, EntityType::Place, 0.8F, false, {}});
                break;
            }
        }
    }
}

/// 云河经济技术开发区, 云河科学园区: a zone by its place. Behind a place a zone may have a name of its own:
/// 云河|钱汀新区.
void zones(const NameText &text, Proposals &proposals) {
    static const WordSet kinds{u"开发区",   u"高新区",   u"经开区",     u"保税区",   u"综保区",   u"自贸区",
                               u"自贸港",   u"科学园区", u"科技园区",   u"工业园区", u"产业园区", u"软件园区",
                               u"软体园区", u"科学园",   u"科技园",     u"工业园",   u"产业园",   u"软件园",
                               u"科学城",   u"科技城",   u"自贸试验区", u"合作区",   u"工业区"};
    static const WordSet sorts{u"经济技术", u"高新技术产业", u"高新技术", u"国家级",   u"国家", u"综合", u"经济",
                               u"高新",     u"生态",         u"国际",     u"出口加工", u"数字", u"生物", u"人工智能",
                               u"半导体",   u"集成电路",     u"机器人",   u"高科技",   u"航空"};
    for (const Mention &place : text.known()) {
        if (place.type != EntityType::Place || !isHan(text.at(place.span.end - 1)))
            continue;
        // 浦汀|区: a district of which the lexicon has the name alone.
        const Offset behind = place.span.end;
        if (QStringView(u"区县镇乡").contains(QChar(text.at(behind))) && place.span.length() <= 3 &&
            !text.knownOver(behind) && !isLarge(text, place) && !divisions.contains(QChar(text.at(behind - 1))) &&
            text.isBoundary(behind + 1) && !QStringView(u"域块别间位长内外总").contains(QChar(text.at(behind + 1)))) {
            proposals.push_back({{place.span.begin, behind + 1}, EntityType::Place, 0.82F, false, {}});
            continue;
        }
        Offset at = place.span.end;
        for (int count = 0; count < 2; ++count)
            at += sorts.at(text, at);
        if (const Offset kind = kinds.at(text, at); kind > 0 && !text.knownOver(at)) {
            if (text.isBoundary(at + kind) || text.at(at + kind) == u'内')
                proposals.push_back({{place.span.begin, at + kind}, EntityType::Place, 0.84F, false, {}});
            continue;
        }
        for (const Offset stem : {2, 3}) {
            const Offset begin = place.span.end;
            const Offset end = begin + stem + 2;
            bool han = text.startsWith(begin + stem, u"新区") && !text.knownOver(begin);
            for (Offset i = begin; i < begin + stem && han; ++i)
                han = isHan(text.at(i)) && !isNoStem(text.at(i));
            if (han && text.isBoundary(end)) {
                proposals.push_back({{begin, end}, EntityType::Place, 0.8F, false, {}});
                break;
            }
        }
    }
}

} // namespace

void placeSuffixes(const NameText &text, Proposals &proposals) {
    zones(text, proposals);
    facilities(text, proposals);
    streets(text, proposals);
    Span last; // the place found last: places of a chain explain each other
    for (Offset i = 2; i < text.size(); ++i) {
        if (!divisions.contains(QChar(text.at(i))) || text.knownOver(i) || !text.isBoundary(i + 1))
            continue;
        // 旭桓|市值: the word of a market, or of those who live there.
        if (text.at(i) == u'市' && QStringView(u"值价占况盈面").contains(QChar(text.at(i + 1))))
            continue;
        const Offset end = i + 1;
        // Behind a place, two or three characters; elsewhere two that no dictionary has, where a place may begin.
        for (const Offset stem : {2, 3, 4}) {
            const Offset begin = i - stem;
            if (begin < 0 || isCommonPlace(text, {begin, end}))
                break;
            bool han = true;
            for (Offset k = begin; k < i; ++k)
                han = han && isHan(text.at(k)) && !text.knownOver(k) && !isNoStem(text.at(k)) &&
                      !divisions.contains(QChar(text.at(k)));
            if (!han)
                break;
            const Mention *before = text.knownUpTo(begin);
            const bool chained = (before && before->type == EntityType::Place) || (last.end == begin && begin > 0);
            const bool unknownWord = stem == 2 && text.isBoundary(begin) && text.isBoundary(begin + 1);
            const bool opened = !isHan(text.at(begin - 1)) || governsPlace(text.at(begin - 1));
            if (chained || (unknownWord && opened && QStringView(u"市县镇乡村").contains(QChar(text.at(i))))) {
                proposals.push_back({{begin, end}, EntityType::Place, chained ? 0.86F : 0.74F, false, {}});
                last = {begin, end};
                break;
            }
        }
    }
}

} // namespace variorum::unknown
