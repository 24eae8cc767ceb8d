// SPDX-License-Identifier: Apache-2.0
#include "models/base/chinese.h"
#include "models/base/surnames.h"
#include "models/entity/namekey.h"
#include "models/entity/unknown/kindwords.h"
#include "models/entity/unknown/rules.h"
#include "models/entity/unknown/wordset.h"

#include <algorithm>

namespace variorum::unknown {

namespace {

/// Chinese surnames of two characters, and Japanese ones.
const WordSet &doubleSurnames() {
    static const WordSet words{
        u"欧阳", u"司马",   u"上官",   u"诸葛",   u"司徒", u"尉迟", u"公孙", u"慕容",   u"令狐",   u"皇甫",
        u"端木", u"夏侯",   u"佐藤",   u"铃木",   u"高桥", u"田中", u"伊藤", u"渡边",   u"山本",   u"中村",
        u"小林", u"加藤",   u"吉田",   u"山田",   u"山口", u"松本", u"井上", u"木村",   u"斋藤",   u"清水",
        u"森田", u"黑田",   u"池田",   u"桥本",   u"石川", u"中岛", u"前田", u"藤田",   u"小川",   u"冈田",
        u"后藤", u"长谷川", u"石井",   u"村上",   u"近藤", u"坂本", u"远藤", u"青木",   u"藤井",   u"西村",
        u"福田", u"太田",   u"三浦",   u"藤原",   u"松田", u"岸田", u"河野", u"植田",   u"内田",   u"古川",
        u"宫本", u"宫崎",   u"平井",   u"片山",   u"小泉", u"茂木", u"玉木", u"野田",   u"麻生",   u"大谷",
        u"岩田", u"樱井",   u"原田",   u"中野",   u"野村", u"大野", u"小野", u"竹内",   u"金子",   u"中山",
        u"石田", u"森本",   u"柴田",   u"酒井",   u"工藤", u"横山", u"宫田", u"内山",   u"高木",   u"安藤",
        u"谷口", u"杉山",   u"增田",   u"上田",   u"新井", u"和田", u"久保", u"松井",   u"菊地",   u"菊池",
        u"岩崎", u"野口",   u"佐佐木", u"五十岚", u"大西", u"川口", u"江口", u"堀内",   u"秋元",   u"星野",
        u"水野", u"平野",   u"河村",   u"渡部",   u"今井", u"丸山", u"三部", u"十时",   u"柳井",   u"三木谷",
        u"永守", u"宫川",   u"岛田",   u"吉村",   u"田村", u"北村", u"浅野", u"松尾",   u"栗田",   u"市川",
        u"望月", u"矢野",   u"大村",   u"藤本",   u"永井", u"小池", u"大塚", u"今村",   u"西田",   u"小西",
        u"土屋", u"中田",   u"久保田", u"荒木",   u"河合", u"藤野", u"大岛", u"大久保", u"小山田", u"神谷",
        u"稻船", u"名越",   u"青沼",   u"樱坂",   u"岸本", u"鸟山", u"尾田", u"井出",   u"稻叶",   u"川端",
        u"黑川", u"矢部",   u"森川",   u"森山",   u"石黑", u"岩本", u"小松", u"松冈",   u"小泽",   u"泽田",
        u"北野", u"三上",   u"片冈",   u"坂口",   u"山崎", u"堀井", u"植松", u"坂东",   u"高市",   u"加纳",
        u"横井", u"冈本",   u"细川",   u"德永",   u"织田", u"大森", u"吉川", u"早川",   u"早见",   u"小笠原",
        u"桐山", u"桐谷",   u"樋口",   u"堀江",   u"深泽", u"深田", u"新海", u"庵野",   u"细田",   u"宫下",
        u"平田", u"小宫",   u"冈部",   u"冈崎",   u"冈村", u"伊原", u"佐野", u"佐久间", u"佐伯",   u"须藤",
        u"三宅", u"三木",   u"三村",   u"仓田",   u"仓本", u"儿玉", u"吉本", u"吉野",   u"坂井",   u"城山",
        u"堀田", u"大和田", u"宇野",   u"小出",   u"尾崎", u"山内", u"山根", u"岛津",   u"岩井田", u"川本",
        u"川村", u"广瀬",   u"广濑",   u"德田",   u"志村", u"木下", u"本间", u"村田",   u"村山",   u"杉本",
        u"松村", u"松浦",   u"柏木",   u"桑原",   u"梶原", u"森下", u"武井", u"泷泽",   u"浅井",   u"浜田",
        u"渡瀬", u"濑户",   u"玉井",   u"大山",   u"金田", u"田代", u"田边", u"畑中",   u"石塚",   u"福井",
        u"稻垣", u"筒井",   u"荒井",   u"荻野",   u"菅原", u"菅野", u"藤冈", u"藤川",   u"西尾",   u"角田",
        u"谷川", u"野泽",   u"长井",   u"长田",   u"饭田", u"高岛", u"黑木", u"黑泽",   u"齐藤",   u"齋藤",
        u"阿部", u"白石",   u"神田",   u"秋山",   u"手冢", u"熊谷", u"须田", u"小仓"};
    return words;
}

/// Surnames that are so much oftener words of their own that only behind a title, and with a given name of two
/// characters, they are taken for one.
constexpr QStringView rareSurnames =
    u"练农劳官古巫戢綦瞿滕昌苟郜揭宓喻危漆宗尚居匡宿寇楼池濮燕虞衡谌谯贡辜迟逯郁郗鄂雍靖饶骆麦麻占幸廉扈晁晋暨朴栗母"
    u"明桑郏钮丛乐籍丘诸仉具冀凤勾夔宰容宫展巢帅恽慎戎折招敬斯桓浦烟牛狐璩申益眭矫禄程竭笪米索羊翟胥苍苑茹菅蒯蓟蓬蔚蔡"
    u"虎蹇"
    u"逄"
    u"郄郤酆铁银闻阙隆雒顿鹿钭楮竹禹糜臧艾花芮茅荆荣莘蓝司班蒙支党盘植佴伏俸凃吉南包庆木望牧玉皋盖祖秋稽穆粘英莱萨仓尧"
    u"肇德来邰缑亓郇";

/// What given names do not hold: words that follow a name.
constexpr QStringView neverGiven =
    u"的了在是和与对向由为有被将把从到及或也都就不没说称表认指这那该我你他她它们个位等则还曾出并以给让使用做去来"
    u"女教总经董任于事长主任院所局处部省市县区老师您谁什么哪又一二三四五六七八九十百千两几网诉已因姓此便副";

const WordSet &titlesBefore() {
    static const WordSet words{
        u"董事长", u"总裁",     u"总经理",     u"首席执行官", u"ceo",      u"cto",      u"cfo",    u"coo",    u"创始人",
        u"合伙人", u"理事",     u"首席技术官", u"首席财务官", u"科学家",   u"经济学家", u"分析师", u"研究员", u"教授",
        u"院士",   u"博士",     u"院长",       u"校长",       u"所长",     u"主任",     u"局长",   u"部长",   u"省长",
        u"市长",   u"县长",     u"区长",       u"司长",       u"处长",     u"书记",     u"主席",   u"会长",   u"理事长",
        u"秘书长", u"发言人",   u"负责人",     u"总监",       u"工程师",   u"设计师",   u"架构师", u"经理",   u"记者",
        u"编辑",   u"主编",     u"作者",       u"导演",       u"演员",     u"律师",     u"医生",   u"专家",   u"学者",
        u"委员",   u"代表",     u"总理",       u"总统",       u"首相",     u"大臣",     u"大使",   u"司令",   u"宇航员",
        u"航天员", u"运动员",   u"教练",       u"队长",       u"村民",     u"店主",     u"厂长",   u"站长",   u"副总",
        u"主持人", u"投资人",   u"网友",       u"助理",       u"法人",     u"实控人",   u"控制人", u"果农",   u"农民",
        u"渔民",   u"司机",     u"店长",       u"老板",       u"船长",     u"工人",     u"矿工",   u"飞行员", u"护士",
        u"教师",   u"市民",     u"志愿者",     u"创办人",     u"选手",     u"球员",     u"前锋",   u"后卫",   u"门将",
        u"棋手",   u"歌手",     u"作家",       u"画家",       u"摄影师",   u"厨师",     u"馆长",   u"台长",   u"总编",
        u"行长",   u"主委",     u"干事",       u"立委",       u"议员",     u"召集人",   u"董座",   u"主管",   u"委员长",
        u"主帅",   u"裁判",     u"消防员",     u"法官",       u"警官",     u"检察官",   u"财务长", u"技术长", u"执行长",
        u"营运长", u"镇长",     u"乡长",       u"总编辑",     u"制作人",   u"监制",     u"编剧",   u"声优",   u"爆料人",
        u"主播",   u"发明人",   u"发明人为",   u"代表人为",   u"负责人为", u"创始人为", u"法人为", u"作者为", u"董事",
        u"监事",   u"特助",     u"人资长",     u"顾问",       u"干部",     u"秘书",     u"企业家", u"发起人", u"交易员",
        u"操盘手", u"产品长",   u"策略长",     u"资安长",     u"信息官",   u"技术官",   u"财务官", u"运营官", u"执行官",
        u"同事",   u"合伙人为", u"得主",       u"校友",       u"监事长",   u"副手",     u"幕僚",   u"站主"};
    return words;
}

/// 消防长, 调度员, 规划师, 经济学家: titles without number that end alike.
bool endsInTitle(const NameText &text, Offset end) {
    const auto before = [&text, end](QStringView characters) {
        return isHan(text.at(end - 2)) && characters.contains(QChar(text.at(end - 2)));
    };
    switch (text.at(end - 1)) {
    case u'长':
        return before(
            u"院局部处署厅校行会市县区省镇乡村馆队组站台科司所厂店团船机判书事次课防里州车委营务术政园矿社外财资");
    case u'员':
        return before(u"度议委究队理术作援护防查检全析论说察驶练务演球行报讯销购证练险业通");
    case u'师':
        return before(u"律程计厨教医影析构划型药理");
    case u'家':
        return before(u"学业术专作画");
    case u'管':
        return before(u"主高");
    default:
        return false;
    }
}

const WordSet &titlesBehind() {
    static const WordSet words{u"教授",   u"院士",   u"博士", u"先生",   u"女士", u"研究员", u"董事长",
                               u"总裁",   u"总经理", u"院长", u"校长",   u"主任", u"记者",   u"律师",
                               u"工程师", u"分析师", u"书记", u"老师",   u"社长", u"会长",   u"部长",
                               u"局长",   u"市长",   u"议员", u"执行长", u"委员", u"法官",   u"高工"};
    return words;
}

const WordSet &saying() {
    static const WordSet words{u"表示", u"认为", u"指出", u"介绍", u"告诉", u"透露", u"强调",   u"坦言", u"说",
                               u"称",   u"写道", u"解释", u"回忆", u"补充", u"直言", u"分析称", u"谈到", u"回应",
                               u"宣布", u"预计", u"质疑", u"提醒", u"估计", u"判断", u"答询",   u"主张", u"建议",
                               u"提出", u"提到", u"否认", u"承认", u"担心", u"预测", u"形容",   u"批评", u"反驳",
                               u"笑说", u"引述", u"坚称", u"声称", u"宣称", u"辩称", u"重申"};
    return words;
}

Offset surnameAt(const NameText &text, Offset at) {
    if (const Offset length = doubleSurnames().at(text, at))
        return length;
    return isSurname(text.at(at)) ? 1 : 0;
}

/// 站长才让多杰: a Tibetan name is two or three words of two characters. The end; 0: none.
Offset tibetanEnd(const NameText &text, Offset begin) {
    static const WordSet words{u"才让", u"多杰", u"扎西", u"卓玛", u"次仁", u"尼玛", u"平措", u"索朗", u"丹增",
                               u"格桑", u"达瓦", u"边巴", u"巴桑", u"旺堆", u"旺姆", u"央金", u"拉姆", u"罗布",
                               u"顿珠", u"洛桑", u"仁青", u"仁增", u"桑杰", u"才旦", u"才仁", u"加措", u"嘉措",
                               u"坚赞", u"坚参", u"旺扎", u"旦增", u"白玛", u"贡布", u"贡嘎", u"强巴", u"土登",
                               u"次旺", u"旺久", u"普布", u"米玛", u"拉毛", u"东智", u"南杰", u"华旦", u"更登",
                               u"桑吉", u"卓嘎", u"德吉", u"曲珍", u"欧珠"};
    Offset end = begin;
    while (const Offset length = end - begin < 6 ? words.at(text, end) : 0)
        end += length;
    return end - begin >= 4 ? end : 0;
}

/// 总经理林|安远: a given name that is a town's or a company's as well.
bool isTownAsName(const NameText &text, Span given, bool titled) {
    const Mention *town = text.knownFrom(given.begin);
    return titled && town && town->span == given && given.length() == 2 &&
           (town->type == EntityType::Place || town->type == EntityType::Organisation);
}

/// Surname and given name from `begin` on; 0 if there is no name that ends at a boundary of words.
Offset nameEnd(const NameText &text, Offset begin, Offset surname, bool titled) {
    if (surname == 0 || text.knownOver(begin))
        return 0;
    // 谭待近日, 秦越官宣: what follows a name begins with what may end one.
    static const WordSet offices{u"官宣", u"官方"};
    const Offset given = begin + surname;
    // 吉川健一郎: a Japanese given name of three characters.
    if (surname >= 2 && text.at(given + 2) == u'郎' && isHan(text.at(given)) &&
        QStringView(u"一二三太次").contains(QChar(text.at(given + 1))))
        return given + 3;
    for (const Offset length : {2, 1}) {
        const Offset end = given + length;
        bool fits = text.isBoundary(end) && newsTimes().at(text, end - 1) == 0 && offices.at(text, end - 1) == 0;
        for (Offset i = given; i < end && fits; ++i)
            fits = isHan(text.at(i)) && !neverGiven.contains(QChar(text.at(i))) &&
                   (!text.knownOver(i) || isTownAsName(text, {given, end}, titled));
        if (fits)
            return end;
    }
    return 0;
}

/// Whether what stands before a place lets a name begin there: marks, blanks and words that govern a person.
bool opensName(const NameText &text, Offset at) {
    const char16_t before = text.at(at - 1);
    return !isHan(before) || QStringView(u"的和与及由是对向给据请等访为经").contains(QChar(before));
}

bool isDigit(char16_t c) {
    return c >= u'0' && c <= u'9';
}

/// Surnames that are more often other words: 于今年, 曾任. Behind a title they need a given name that is no word.
bool isDoubtful(const NameText &text, Offset begin, Offset end) {
    // 季增主因: a comparison of quarters.
    if (text.at(begin) == u'季' && QStringView(u"增减").contains(QChar(text.at(begin + 1))))
        return true;
    // 第4季营运: of a quarter.
    if (text.at(begin) == u'季' && (isDigit(text.at(begin - 1)) || isDigit(text.at(begin - 2))))
        return true;
    // 关注台|股: which shares.
    if (text.at(end) == u'股' && QStringView(u"台美日韩港陆").contains(QChar(text.at(end - 1))))
        return true;
    // 关注子|公司
    if (text.at(end - 1) == u'子' && text.startsWith(end, u"公司"))
        return true;
    // 上週快閃: what only its simplified form shares with a surname.
    if (QStringView(u"週餘範於薑鬆麯鐘穀後裡係幹乾").contains(text.raw()[begin]))
        return true;
    // 周一见: a day of the week.
    if (text.at(begin) == u'周' && QStringView(u"一二三四五六日末").contains(QChar(text.at(begin + 1))))
        return true;
    // 左利手, 孙辈: words that begin as names do.
    static const WordSet words{u"左利", u"左右", u"左侧", u"左起", u"孙辈", u"孙子",   u"孙女",
                               u"高刷", u"刘海", u"高防", u"高透", u"韩媒", u"孙公司", u"陆媒",
                               u"管理", u"高管", u"高层", u"金九", u"权值", u"许多"};
    if (words.at(text, begin) > 0)
        return true;
    // 向|外界预计: whom somebody tells it.
    if (QStringView(u"向于").contains(QChar(text.at(begin))) && text.isOneWord({begin + 1, end}))
        return true;
    if (!QStringView(u"于曾向连常单成任方万项时应").contains(QChar(text.at(begin))))
        return false;
    return end - begin != 3 || !text.isBoundary(begin + 2);
}

/// 副部长丹利表示: foreign syllables behind a title, as far as a mark or a verb. The end; 0: none.
Offset foreignEnd(const NameText &text, Offset begin);

/// What may follow a short name whose title stands before it.
bool closesName(const NameText &text, Offset end) {
    static const WordSet deeds{u"官宣", u"离职", u"辞职", u"发文", u"加盟", u"出席", u"亲自", u"前往", u"受访",
                               u"辞去", u"卸任", u"接任", u"汇报", u"负责", u"带队", u"领衔", u"挂帅", u"牵头"};
    const char16_t c = text.at(end);
    return !isHan(c) || deeds.at(text, end) > 0 || newsTimes().at(text, end) > 0 || saying().at(text, end) > 0 ||
           titlesBehind().at(text, end) > 0 ||
           QStringView(u"的在对向和与及等是曾则也还就将已正又从于为以把被接出参主率带当任十昨今日所")
               .contains(QChar(c));
}

Offset foreignEnd(const NameText &text, Offset begin) {
    constexpr Offset longest = 6;
    // 大臣维勒松暂停: what persons in office do.
    static const WordSet deeds{u"暂停", u"下令", u"签署", u"会见", u"会晤", u"访问", u"抵达", u"出席", u"警告", u"呼吁",
                               u"要求", u"敦促", u"威胁", u"决定", u"拒绝", u"同意", u"批准", u"随后", u"发文", u"辞职",
                               u"接任", u"上任", u"访华", u"致电", u"发表", u"提名", u"任命", u"出任", u"担任", u"则",
                               u"已",   u"将",   u"曾",   u"也",   u"在",   u"和",   u"与",   u"对",   u"今天", u"周"};
    Offset end = begin;
    while (end - begin < longest && isTransliterated(text, {end, end + 1}) && !text.knownOver(end))
        ++end;
    for (; end - begin >= 2; --end) {
        const char16_t next = text.at(end);
        const bool closed = (!isHan(next) && next != u'·' && !isWordCharacter(next)) ||
                            (next >= u'0' && next <= u'9') || saying().at(text, end) > 0 ||
                            (end - begin >= 3 && deeds.at(text, end) > 0);
        if (closed && !text.isOneWord({begin, end}))
            return end;
    }
    return 0;
}

/// 总监张旭表示: a name that the dictionary has, between a title and a verb of saying.
bool isSpeaker(const NameText &text, Offset begin, Offset end) {
    static const WordSet words{u"方面", u"高层", u"高管", u"任何", u"单位",
                               u"成员", u"何时", u"万科", u"应该", u"解释"};
    return saying().at(text, end) > 0 && words.at(text, begin) == 0;
}

} // namespace

bool endsTitle(const NameText &text, Offset end) {
    return titlesBefore().upTo(text, end) > 0 || endsInTitle(text, end);
}

bool readsLikePerson(const NameText &text, Span span) {
    if (text.isOneWord(span) && !isTransliterated(text, span))
        return false;
    const Offset surname = surnameAt(text, span.begin);
    const Offset given = span.length() - surname;
    return (surname > 0 && (given == 1 || given == 2) && !isDoubtful(text, span.begin, span.end)) ||
           (span.length() >= 3 && isTransliterated(text, span));
}

void chinesePersons(const NameText &text, Proposals &proposals) {
    // 基金经理阮清和管理: no second person stands behind 和.
    static const WordSet deeds{u"管理", u"掌管", u"执掌", u"负责", u"主持", u"率领", u"带领", u"说",
                               u"表示", u"认为", u"指出", u"介绍", u"透露", u"坦言", u"预计"};
    Offset titleEnd = -2; // where a title ended last
    for (Offset i = 0; i < text.size(); ++i) {
        if (const Offset title = titlesBefore().at(text, i); title > 0)
            titleEnd = std::max(titleEnd, i + title);
        if (endsInTitle(text, i))
            titleEnd = std::max(titleEnd, i);
        if (titleEnd == i && text.startsWith(i, u"之一"))
            titleEnd = i + 2; // 创办人之一江晚声
        const bool titled = titleEnd == i || (titleEnd == i - 1 && isBlank(text.at(i - 1)));
        if (const Offset end = titled ? tibetanEnd(text, i) : 0; end > 0 && !text.knownOver(i)) {
            proposals.push_back({{i, end}, EntityType::Person, 0.88F, false, {}});
            i = end - 1;
            continue;
        }
        // 部长费多罗夫表示: syllables that go on further than a Chinese name.
        if (const Offset end = titled ? foreignEnd(text, i) : 0; end > 0 && (end - i >= 4 || surnameAt(text, i) == 0)) {
            proposals.push_back({{i, end}, EntityType::Person, 0.8F, false, {}});
            i = end - 1;
            continue;
        }
        Offset surname = surnameAt(text, i);
        const bool rare = surname == 0 && titled && rareSurnames.contains(QChar(text.at(i)));
        if (rare)
            surname = 1;
        const Mention *before = text.knownUpTo(i);
        const bool employed = before && before->type != EntityType::Person;
        if (surname == 0 || (!titled && !opensName(text, i) && !employed))
            continue;
        Offset end = nameEnd(text, i, surname, titled);
        if (titled && end - i == 2 && text.at(end) == u'和' && deeds.at(text, end + 1) > 0)
            ++end;
        // 董事长江林晚潮: two surnames, as a wife may have them.
        if (titled && end - i == 3 && surname == 1 && isSurname(text.at(i + 1)) && isHan(text.at(end)) &&
            !neverGiven.contains(QChar(text.at(end))) && !closesName(text, end) && !isHan(text.at(end + 1)))
            ++end;
        if (end == 0 || (text.isOneWord({i, end}) && !(titled && isSpeaker(text, i, end))) ||
            (rare && (end - i < 3 || !closesName(text, end))))
            continue;
        float confidence = 0;
        const bool closed = end - i > 2 || closesName(text, end);
        if (titled && closed && !isDoubtful(text, i, end))
            confidence = 0.88F;
        else if (titlesBehind().at(text, end) > 0 && (opensName(text, i) || employed))
            confidence = 0.86F;
        // （江晚声摄）: who took a picture.
        else if ((saying().at(text, end) > 0 || (text.at(end) == u'摄' && !isHan(text.at(end + 1)))) &&
                 !isHan(text.at(i - 1)) && !isDoubtful(text, i, end))
            confidence = 0.8F;
        if (confidence == 0)
            continue;
        proposals.push_back({{i, end}, EntityType::Person, confidence, false, {}});
        i = end - 1;
    }
}

} // namespace variorum::unknown
