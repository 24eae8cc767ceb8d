// SPDX-License-Identifier: Apache-2.0
#include "models/figure/digits.h"
#include "models/figure/units.h"
#include "models/figure/wordtable.h"

#include <array>
#include <optional>

namespace variorum::figures {

namespace {

constexpr int longestNoun = 6;

/// A classifier, and the characters behind it that show that it is the beginning of another word: 家 in 家庭. One that
/// is more often another word counts only the things that are named: 把 in 两把手枪.
struct ClassifierRow {
    std::u16string_view word;
    std::u16string_view notBefore;
    std::u16string_view onlyBefore = {};
};

// clang-format off
constexpr ClassifierRow rows[] = {
    {u"个", u"体别"}, {u"名", u"为叫单义称列字气誉"}, {u"位", u"于置元列居数"}, {u"家", u"庭具电居长族园乡务政"},
    {u"台", u"湾积北风币南中州"}, {u"座", u"谈位椅"}, {u"块", u"链"}, {u"颗", u""}, {u"粒", u"子"}, {u"枚", u"举"},
    {u"辆", u""}, {u"架", u"构设"}, {u"艘", u""}, {u"件", u""}, {u"条", u"件例约款"}, {u"张", u"扩力"}, {u"份", u"额"},
    {u"套", u"利餐"}, {u"项", u"目"}, {u"款", u"项"}, {u"部", u"分门长署委级件位"}, {u"人", u"工均类士物才气力口脸形体寿造机民性文事为员"},
    {u"人次", u""}, {u"车次", u""}, {u"航次", u""}, {u"班次", u""}, {u"批次", u""}, {u"台次", u""}, {u"辆次", u""}, {u"场次", u""}, {u"架次", u""}, {u"人份", u""}, {u"次", u"日于年要贷月序"}, {u"户", u"型外籍口"},
    {u"所", u"有以谓在需得未示能要做处属说述"}, {u"间", u"接谍隙歇谈"}, {u"层", u"面次级"}, {u"栋", u""}, {u"幢", u""},
    {u"笔", u"记者"}, {u"只", u"有是能要会不需好"}, {u"支", u"持出付撑援"}, {u"批", u"准评发判复"}, {u"轮", u"流换廓"},
    {u"届", u"时"}, {u"期", u"间待望货权限内末"}, {u"场", u"景所地馆面合"}, {u"种", u"子植族"}, {u"类", u"似型别"},
    {u"组", u"织成合建装件"}, {u"队", u"伍员长"}, {u"列", u"为入出举表"}, {u"排", u"名放在除序队"}, {u"页", u"面"},
    {u"册", u""}, {u"篇", u"幅"}, {u"首", u"席次个批先要款脑都发相家轮日"}, {u"幅", u"度"}, {u"根", u"据本源"}, {u"片", u"面"},
    {u"瓶", u"颈"}, {u"箱", u""}, {u"桶", u""}, {u"株", u"式洲"}, {u"棵", u""}, {u"匹", u"配"}, {u"尾", u""}, {u"股", u"价票东权市份息民指比"},
    {u"席", u"位卷"}, {u"票", u"据价房务面"}, {u"步", u"伐入骤行"}, {u"岁", u"月末"}, {u"周岁", u"月"}, {u"级", u"别"}, {u"例", u"如外行子"},
    {u"宗", u"教旨"},
    {u"起", u"", u"事 案 灾 报案 投诉 纠纷 冲突 滑坡 感染 疫情 病例 交易 交通 并购 投资 收购 融资 袭击 诉讼 违 暴 疫 火 爆 车祸 枪 撞 盗 网络 增至 增加 降至 减少"},
    {u"把", u"", u"枪 手枪 步枪 冲锋枪 狙击枪 刀 菜刀 水果刀 砍刀 匕首 斧 锁 伞 雨伞 椅 钥匙 剑 吉他 小提琴"},
    {u"校", u"", u"参与 参加 参赛 共同 学生 师生 老师 联合"},
    {u"头", u"", u"牛 奶牛 肉牛 牦牛 水牛 猪 生猪 母猪 仔猪 种猪 野猪 能繁 羊 象 大象 亚洲象 鲸 熊 狮 驴 骡 鹿 牲畜"},
    {u"发", u"", u"阳春炮 全垒打 本垒打 再见炮 满贯炮 炮弹 子弹 导弹 火箭 榴弹 迫击炮 弹药 照明弹 催泪弹"},
    {u"则", u"", u"消息 新闻 公告 广告 视频 短视频 信息 报道 帖 贴文 推文 留言 通知 声明 启事"},
    {u"通", u"", u"电话 来电 去电 电报"}, {u"桩", u"", u"案 官司 交易 婚 生意 收购 并购"},
    {u"本", u"", u"书 图书 书籍 小说 杂志 护照 著作 专著 日记 画册 漫画 账 教材 词典"},
    {u"死", u"", u"1 2 3 4 5 6 7 8 9 一 二 两 三 四 五 六 七 八 九 十 多伤"}, {u"伤", u"", u"送"},
    {u"挺", u"", u"机枪 重机枪 轻机枪"}, {u"针", u"", u"疫苗 加强 新冠 剂"},
    {u"段", u"落时"}, {u"组数据", u""}, {u"群", u"体众组"}, {u"副", u"总主院校会部作省市"},
    {u"艇", u""}, {u"剂", u"量型"}, {u"档", u"案次期位口风节"}, {u"顶", u"级尖端部层"}, {u"具", u"体备有"}, {u"趟", u""}, {u"班", u"级车次"}, {u"门", u"店槛户口"}, {u"尊", u"重敬"}, {u"束", u"缚"}, {u"朵", u""},
    {u"圈", u"子内外"}, {u"局", u"势面长部"}, {u"遍", u"及布"}, {u"碗", u""}, {u"杯", u""}, {u"盒", u""}, {u"包", u"括含裹围装容庇干揽办租机子皮袱销"}, {u"袋", u""}, {u"罐", u""},
    {u"口", u"径碑号头感罩岸水"}, {u"国", u"家际内务会企资产有外民防籍王都库宝美安策泰信"}, {u"省份", u""}, {u"城", u"市区镇乡墙际投建管商堡东西南北中池里"}, {u"部门", u""}, {u"省", u"级委长会道内外厅略时油电力钱下辖政区"}, {u"字", u"节母体符头"},
    {u"亿次", u""}, {u"道", u"路德理琼"}, {u"处", u"于理置在境罚方"}, {u"词", u"汇元"}, {u"集", u"团中合成体资群装锦"},
    {u"章", u"程"}, {u"节", u"能约点日省奏目"}, {u"句", u"话子"}, {u"格", u"局式"}, {u"线程", u""}, {u"核", u"心能电反弹查准武算"},
    {u"单", u"位一独元价个纯身"}, {u"次方", u""}, {u"对夫妇", u""}, {u"封", u"锁闭面装测"}, {u"盏", u""}, {u"扇", u""},
    {u"分", u"钟布别为析享配支公子期成明工手"}, {u"个点", u""}, {u"点", u"击评燃名半多出"},
    {u"球", u"队员迷场衣拍星台"}, {u"面", u"对向临积前包粉板子孔部"}, {u"站", u"点台长在到立出稳姿"}, {u"床", u"位垫单上"}, {u"伙", u"伴食计人"},
};

// Words of more than one character that end a noun where they stand behind its first character.
const WordList &nounEnds() {
    static const WordList words(
        u"的 了 在 和 与 及 或 等 是 有 将 被 从 向 由 并 而 也 都 就 才 还 已 均 则 让 使 把 给 于 那 之 后 时 至 到 共 来 "
        u"以上 以下 以内 以外 以及 左右 上下 之间 之多 之外 之内 不等 共同 使用 参与 参加 参会 参展 参评 参训 参演 参保 入驻 落户 到港 组成 构成 表示 来自 位于 用于 "
        u"提供 进行 运行 上线 投产 加入 获得 完成 需要 包括 负责 前往 计划 支持 达到 超过 同比 环比 增长 下降 可以 可能 "
        u"亮相 发文 印发 提出 开业 落地 铺开 价值 不会 不能 不再 会在 能够 受到 遭到 出现 发生 涉及 覆盖 服务于 生产 采购 购买 出席 出货 同时 其中 因为 因此 所以 "
        u"供应 通过 要求 应当 正在 正式 目前 现在 当前 今年 去年 明年 每年 每天 每周 每月 需 能 会 可 要 未 不 又 再 正 比 对 "
        u"以 为 拥有 作为 成为 分别 全部 所有 聚集 齐聚 入选 入围 上市 退出 离开 死亡 遇难 受伤 失业 失踪 被捕 交付 下线 "
        u"各 增至 增加 增到 减至 减少 减到 降至 降到 升至 升到 上升 扩大 扩至 缩减 提高 提升 攀升 飙升 跌至 涨至 翻 涌入 涌现 倒闭 关闭 关停 裁 "
        u"放假 推迟 替 三班 两班 轮班 这 该 其 此 仍 却 昨 拟 曾 称 随后 随即 旁听 套取 骗取 手部 头部 脚部 腿部 受困 送医 送院 轻伤 重伤 获救 被困 疏散 撤离 转移 "
        u"拉高 调高 调低 上调 下调 核准 获批 获准 首发 首日 首次 首批 昨日 昨天 今日 今天 明日 明天 日前 近日 当天 当日 当晚 凌晨 上午 下午 "
        u"中午 傍晚 晚间 宣布 公布 表示 指出 认为 介绍 承认 否认 签署 签订 签约 达成 收购 出售 转让 减持 增持 投入 启用 开通 开工 "
        u"动工 竣工 完工 通车 停电 停产 复产 复工 停工 罢工 抗议 示威 聚集 出发 抵达 返回 出任 担任 负伤 起诉 上诉 判处 获刑 涉嫌 违规 非法 "
        u"合计 总计 累计 受损 受灾 提交 递交 加征 征收 整齐 排列 联手 携手 跑分 相比 相差 各自 尽数 悉数 "
        u"大关 关口 上方 附近 赞成 反对 弃权 先后 陆续 相继 同步 一起 一同 均为 皆 亦 尚 尚未 仅 只有 另有 来到 走进 观看 收看 接受 参选 投票 当选 落选 流入 流出 外流 "
        u"吸引 分列 跌停 涨停 冒充 假冒 申请 申报 登记 注册 报名 报案 报警 透露 爆料 直指 直言 坦言 强调 说明 质疑 怀疑 疑似 疑因 疑 遭 逾 因 骑乘 骑车 驾驶 驾车 开车 搭乘 乘坐 "
        u"携带 持有 手持 相互 预计 预估 预料 展开 开展 大规模 大幅 演出 演唱 登场 登台 现身 开课 讲课 擦撞 相撞 碰撞 撞上 逮捕 查获 起火 燃烧 烧毁 毁损 "
        u"具有 具备 具 符合 除 转为 转型 转往 转 最常 最多 最高 最低 最大 最早 经常 多年 分享 邀请 挑战 对战 出战 出场 没有 毫无 前来 跨越 横越 "
        u"开设 设置 设立 增设 停水 淹水 机会 取消 延误 起飞 降落 行驶 闯 涉入 涉案 偷 抢 砸 抓 载 拿 抱 站 坐 住 穿 戴 喊 "
        u"高龄 过世 去世 病逝 出生 诞生 不幸 意外 突然 忽然 竟 将近 近乎 皆可 即可 即将 即 无论 无法 无 围 等候 排队 "
        u"竞争 竞标 合作 联合 建设 部署 训练 甚至 总 设 装 打 卖 买 吃 看 用 做 造 投 送 走 下 上 前 中 里 内 外");
    return words;
}

// Nouns that begin with, or hold, a word of the list above.
const WordList &nounKeeps() {
    static const WordList words(
        u"用户 用电户 用人单位 会员 会议 会场 会计 可再生能源 可转债 要素 要塞 要求 中心 中学 中小企业 中国 中央企业 上市公司 上市企业 下属公司 "
        u"下属企业 内存 内阁 外国 外资 外卖 前沿 后备 不动产 不同 有色 有机 比特币 比赛 对象 对话 对手 以太币 装置 装备 装甲车 打印机 "
        u"卖场 卖家 买家 看点 用例 做市商 投资者 投资人 投资 投标 投诉 走廊 上班族 前员工 中学生 中小学 来源 到期 时段 时区 时间 "
        u"建设项目 训练 部署 设备 设施 设计 集装箱 合作伙伴 合作项目 联合国 服务器 服务商 生产线 生产基地 生产商 供应商 采购商 增长点 要约 再生 正版 "
        u"不良 未成年人 能源 使馆 使者 让利 与会者 和解 给水 在校生 在线 是非 等级 有限公司 参与者 参赛者 参数 参会者 购买者 使用者 "
        u"提供商 运行中 支持者 失业者 遇难者 受害者 已婚 将军 将领 后卫 共和国 共产党 来电 来宾 里程碑 外国人 外籍 中介 中子 "
        u"储能 智能 产能 性能 功能 核能 氢能 风能 太阳能 节能 职能 技能 新能源 委员会 协会 基金会 社会 大会 董事会 理事会 展会 "
        u"许可 应用 信用 费用 公用 专用 通用 军用 制造 造船 造纸 改造 铸造 创投 风投 配送 输送 地下 旗下 下游 流水线 海上 网上 水上 高中 "
        u"初中 国内 境内 室内 内地 内容 内陆 国外 境外 海外 室外 外贸 外商 公共 共享 共建 合同 售后 后台 临时 时尚 潜在 自由 合并 首都 "
        u"总部 总统 总理 总监 总经理 总工程师 总书记 总会 总队 总局 总行 副总 国有 私有 专有 自有 目的 大使 天使 补给 供给 方向 定向 双向 导向 向量 规则 原则 总裁 裁判 仲裁 虚拟 名称 职称 合作社 联合会 "
        u"申请人 申请书 申请案 申请者 报名者 无人机 无人车 无人店 无线 无党 无烟 无障碍 无家可归 因素 因子 具体 工具 家具 玩具 文具 农具 模具 道具 器具 驾驶员 驾驶座 "
        u"持有人 持有者 挑战者 设置点 转运站 转机 转换 转播 转账 车站 网站 电站 站点 站台 座位 坐垫 住宅 住户 住房 住院 居住 包围 围墙 周围 范围 穿戴 演唱会 乘坐者 "
        u"机会 登记处 起飞 登陆艇 最大 停水区 即时 疑犯 嫌疑人 装载机 下载 载具 载体 载荷 拿手 除湿机 除草机 扫除 涉案人 涉案公司 "
        u"训练营 竞争对手 竞争者 投票站 主要 重要 必要 纪要 摘要 修正案 生产者 建设者 购物中心 数据中心 工作机会 就业机会 投资机会");
    return words;
}

// Words of nounEnds() and others like them, which are, or are part of, a noun where they stand behind the classifier.
const WordList &nounStarts() {
    static const WordList words(
        u"计划 合作 要求 支持 投票 训练 竞争 就业 被告 并购 翻译 装配 装修 造纸 在建 在研 在营 在逃 在售 内部 外部 外来 外卖 中部 中型 中资 "
        u"中期 中亚 中东 中欧 中高端 上游 上海 下游 下级 上级 比例 以色列 未来 其他 其它 高等 共有 由来 会计 可能 可疑 可行 有关 有效 有力 "
        u"具名 转基因 转债 无人 无线 无家可归 无障碍 载人 载货 涉案 涉嫌 最大 最高 最新 最佳 站点 住宅 住户 住院 申请 登记 注册 持股 除权 "
        u"不同 不明 未知 未解 未决 正面 后续 后期 前期 前任 里程 同类 同名 同事 用途 用词 要点 要件");
    return words;
}

// Counted without a classifier.
const WordList &countedWords() {
    static const WordList words(
        u"成员国 成员 用户 员工 职工 雇员 人口 人民 居民 民众 企业 公司 国家 城市 客户 读者 粉丝 家庭 学生 工人 农民 岗位 订单 参数 词元 字符 "
        u"芯片 晶片 显卡 机器人 伺服器 服务器 机柜 士兵 军人 难民 旅客 游客 乘客 观众 听众 股东 投资者 散户 网民 会员 订阅者 开发者 "
        u"工程师 科学家 研究人员 门店 店铺 网点 基站 充电桩 车辆 航班 省份 州 县市 院校 高校 医院 银行 机构 项目 产品 品牌 商家 "
        u"选民 议员 代表 记者 患者 病例 周活跃用户 月活跃用户 日活跃用户 活跃用户 注册用户 付费用户 人 户 行代码 字 词 核 线程 "
        u"晶体管 电晶体 专利 样本 数据 张图片 次下载 下载 播放 点赞 转发 浏览 篮板 助攻 抢断 抄截 盖帽 阻攻");
    return words;
}

// A head noun that goes with a Latin name before it: GPU芯片.
const WordList &headNouns() {
    static const WordList words(u"芯片 晶片 显卡 加速器 加速卡 服务器 伺服器 处理器 系统 用户 机器人 模型 卡 账户 账号 代币");
    return words;
}
// clang-format on

const WordTable<std::size_t> &classifierTable() {
    static const WordTable<std::size_t> table = [] {
        std::vector<WordTable<std::size_t>::Row> words;
        for (std::size_t i = 0; i < std::size(rows); ++i)
            words.push_back({rows[i].word, i});
        return WordTable<std::size_t>(std::move(words));
    }();
    return table;
}

const Unit &classifierUnit(std::size_t index) {
    static const std::array<Unit, std::size(rows)> units = [] {
        std::array<Unit, std::size(rows)> all;
        for (std::size_t i = 0; i < std::size(rows); ++i)
            all[i] = {FigureKind::Count, rows[i].word, 1, 0, Unit::Classifier, 0};
        return all;
    }();
    return units[index];
}

/// The things that a classifier is kept for, by row.
const std::vector<std::optional<WordList>> &countedThings() {
    static const std::vector<std::optional<WordList>> lists = [] {
        std::vector<std::optional<WordList>> all(std::size(rows));
        for (std::size_t i = 0; i < std::size(rows); ++i) {
            if (!rows[i].onlyBefore.empty())
                all[i].emplace(rows[i].onlyBefore);
        }
        return all;
    }();
    return lists;
}

/// 接获80起, 发生三起: what is counted is told by the verb.
bool isOfCases(const ScanText &text, qsizetype at) {
    static const WordList deeds(u"接获 发生 接报 查处 破获 侦破 侦办 办结 通报 接到 受理 审结", true);
    qsizetype begin = text.skipBlanksBefore(at);
    constexpr qsizetype longest = 16;
    while (at - begin < longest &&
           (ScanText::isDigit(text.at(begin - 1)) || isOneOf(text.at(begin - 1), u",多余万千百十") ||
            chineseDigit(text.at(begin - 1)) > 0))
        --begin;
    begin = text.skipBlanksBefore(begin);
    for (const QStringView hedge : {u"超过", u"近", u"约", u"逾", u"了", u"至少", u"过"}) {
        if (text.folded().left(begin).endsWith(hedge)) {
            begin -= hedge.size();
            break;
        }
    }
    return deeds.lengthBefore(text.folded(), begin) > 0;
}

/// 1死3伤惨剧
bool isBehindDead(const ScanText &text, qsizetype at) {
    constexpr qsizetype longest = 5;
    qsizetype begin = at;
    while (at - begin < longest && (ScanText::isDigit(text.at(begin - 1)) || chineseDigit(text.at(begin - 1)) > 0 ||
                                    isOneOf(text.at(begin - 1), u"十百")))
        --begin;
    return begin < at && text.at(begin - 1) == u'死';
}

} // namespace

UnitMatch tables::classifierAt(const ScanText &text, qsizetype at) {
    const auto *row = classifierTable().matchAt(text.folded(), at);
    if (!row)
        return {};
    const qsizetype end = at + static_cast<qsizetype>(row->word.size());
    const std::u16string_view refused = rows[row->value].notBefore;
    const char16_t next = text.at(end);
    if (row->word == u"分" && next == u'之' && text.at(end + 1) != u'差') // 三分之一, but 28.8分之差
        return {};
    // 2亿股价值3亿元: 价 belongs to what follows.
    const bool worth = row->word == u"股" && text.folded().mid(end, 2) == u"价值";
    if (next != 0 && refused.find(next) != std::u16string_view::npos && !worth)
        return {};
    const auto &only = countedThings()[row->value];
    const char16_t before = text.at(at - 1);
    // 死亡4384头（…）, 数十起。, 五死三伤，
    const bool ends =
        (!isHan(next) || isOneOf(next, u"和与及")) && (ScanText::isDigit(before) || chineseDigit(before) > 0 ||
                                                       QStringView(u"十百千万亿多余").contains(QChar(before)));
    if (only && !ends && only->lengthAt(text.folded(), end) == 0 && !(row->word == u"起" && isOfCases(text, at)) &&
        !(row->word == u"伤" && isBehindDead(text, at)))
        return {};
    return {&classifierUnit(row->value), end};
}

bool isCountedWord(const ScanText &text, qsizetype at) {
    return countedWords().lengthAt(text.folded(), at) > 0 && text.folded().mid(at, 2) != u"字头"; // 单价6字头
}

QString countedNoun(const ScanText &text, qsizetype at) {
    qsizetype p = at;
    if (ScanText::isInlineBlank(text.at(p)) && ScanText::isLatin(text.at(p + 1)))
        ++p;
    const qsizetype begin = p;
    if (ScanText::isLatin(text.at(p))) {
        while (p - begin < 24 && (ScanText::isLatinOrDigit(text.at(p)) ||
                                  (text.at(p) == u'-' && ScanText::isLatinOrDigit(text.at(p + 1)))))
            ++p;
        if (p - begin >= 24)
            return {};
        const qsizetype head = text.skipBlanks(p);
        if (const qsizetype length = headNouns().lengthAt(text.folded(), head))
            p = head + length;
        return text.raw().mid(begin, p - begin).toString();
    }
    qsizetype kept = begin + nounStarts().lengthAt(text.folded(), begin); // inside a word that is known to be whole
    while (p - begin < longestNoun && isHan(text.at(p))) {
        // 生产线上: no word begins inside one.
        const qsizetype keeps = p >= kept ? nounKeeps().lengthAt(text.folded(), p) : 0;
        const qsizetype ends = nounEnds().lengthAt(text.folded(), p);
        // 词元训练: what is a noun where it begins is what is done with one behind it.
        if (p > begin && p >= kept && ends >= 2 && ends == keeps)
            break;
        kept = std::max(kept, p + keeps);
        if (p >= kept && ends > 0)
            break;
        ++p;
    }
    p = std::min(std::max(p, std::min(kept, begin + longestNoun)), text.size());
    // 英伟达GPU: a maker's name before the thing
    const qsizetype han = p;
    while (han > begin && p - han < 16 && ScanText::isLatinOrDigit(text.at(p)) && ScanText::isLatin(text.at(han)))
        ++p;
    return text.raw().mid(begin, p - begin).toString();
}

} // namespace variorum::figures
