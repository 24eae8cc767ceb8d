// SPDX-License-Identifier: Apache-2.0
#include "models/figure/hedges.h"

#include "models/figure/wordtable.h"

namespace variorum::figures {

namespace {

enum class Meaning : std::uint8_t { Least, Most, About, Filler, Deed };

const WordTable<Meaning> &before() {
    static const WordTable<Meaning> table = [] {
        std::vector<WordTable<Meaning>::Row> rows;
        for (const auto word : {u"至少", u"最少", u"起码",      u"不少于",   u"不低于",   u"不下于", u"不下", u"不止",
                                u"不只", u"超过", u"超出",      u"超",       u"逾",       u"突破",   u"高于", u"大于",
                                u"多于", u"高过", u"多过",      u"远超",     u"过",       u"破",     u"少说", u">",
                                u"≥",    u"over", u"more than", u"at least", u"exceeding"})
            rows.push_back({word, Meaning::Least});
        for (const auto word : {u"高达",  u"多达",    u"最多",   u"最高",      u"至多",      u"顶多", u"不到", u"不足",
                                u"不及",  u"不超过",  u"不高于", u"不多于",    u"未超过",    u"少于", u"低于", u"小于",
                                u"未满",  u"不满",    u"未达",   u"未到",      u"上限为",    u"最大", u"<",    u"≤",
                                u"up to", u"at most", u"under",  u"less than", u"fewer than"})
            rows.push_back({word, Meaning::Most});
        for (const auto word :
             {u"近",     u"约",    u"大约",   u"约为",   u"约合",   u"大概",    u"大致",         u"接近", u"将近",
              u"差不多", u"上",    u"大抵",   u"粗略",   u"估计",   u"估约",    u"约莫",         u"合约", u"~",
              u"≈",      u"about", u"around", u"nearly", u"almost", u"roughly", u"approximately"})
            rows.push_back({word, Meaning::About});
        for (const auto word : {u"了",   u"有",   u"为",     u"达",     u"达到",   u"可达", u"需要", u"需",
                                u"要",   u"是",   u"在",     u"人民币", u"新台币", u"美金", u"港币", u"每年",
                                u"每月", u"每天", u"每小时", u"每分钟", u"每秒",   u"的",   u"买超", u"卖超"})
            rows.push_back({word, Meaning::Filler});
        // 最多可容纳2万台, 至少投资3亿元
        for (const auto word :
             {u"可",   u"可以", u"能",   u"能够", u"将",   u"会",   u"应",   u"须",   u"必须", u"容纳", u"支持",
              u"提供", u"生产", u"部署", u"安装", u"增加", u"减少", u"投资", u"投入", u"出资", u"支付", u"筹集",
              u"募集", u"裁减", u"招聘", u"雇用", u"占",   u"占到", u"降低", u"提高", u"提升", u"缩短", u"延长",
              u"存储", u"储存", u"处理", u"供应", u"覆盖", u"建设", u"建成", u"采购", u"购买", u"使用", u"消耗",
              u"耗费", u"花费", u"节省", u"节约", u"运行", u"持续", u"保留", u"拥有", u"交付", u"发射", u"搭载"})
            rows.push_back({word, Meaning::Deed});
        return WordTable<Meaning>(std::move(rows), true);
    }();
    return table;
}

const WordTable<Meaning> &behind() {
    static const WordTable<Meaning> table = [] {
        std::vector<WordTable<Meaning>::Row> rows;
        for (const auto word : {u"以上", u"之上", u"开外", u"起步", u"起跳", u"+"})
            rows.push_back({word, Meaning::Least});
        for (const auto word : {u"以下", u"之下", u"以内", u"之内", u"不到", u"封顶"})
            rows.push_back({word, Meaning::Most});
        for (const auto word : {u"左右", u"上下", u"许", u"出头", u"多", u"余", u"前后", u"来"})
            rows.push_back({word, Meaning::About});
        return WordTable<Meaning>(std::move(rows));
    }();
    return table;
}

/// 经过, 通过, 不过 and 打破, 合约, 附近, 最近, 事实上 end like hedges and are none.
bool isOtherWord(const ScanText &text, qsizetype begin, std::u16string_view word) {
    if (word.size() != 1)
        return false;
    const char16_t previous = text.at(begin - 1);
    switch (word.front()) {
    case u'过':
        return QStringView(u"经通不度难说做去来到见看曾用赚投花").contains(QChar(previous));
    case u'破':
        return QStringView(u"打攻看识爆").contains(QChar(previous));
    case u'约':
        return QStringView(u"合条公契预签特邀纽节制").contains(QChar(previous));
    case u'近':
        return QStringView(u"附最临靠远邻").contains(QChar(previous));
    case u'上':
        // 上百, 上千, 上亿 only.
        return !QStringView(u"百千万亿").contains(QChar(text.at(begin + 1))) ||
               QStringView(u"实以网线市路车早晚马海身手会").contains(QChar(previous));
    case u'超':
        return previous == u'高';
    default:
        return false;
    }
}

} // namespace

Hedge hedgeAround(const ScanText &text, qsizetype begin, qsizetype end) {
    Hedge hedge;
    qsizetype p = begin;
    bool apart = false; // a verb stands between: 近 and 过 would belong to it
    for (int words = 0; words < 4; ++words) {
        p = text.skipBlanksBefore(p);
        const auto *row = before().matchBefore(text.folded(), p);
        if (!row)
            break;
        const qsizetype start = p - static_cast<qsizetype>(row->word.size());
        if (isOtherWord(text, start, row->word))
            break;
        if (apart && row->value != Meaning::Filler && row->value != Meaning::Deed && row->word.size() < 2)
            break;
        p = start;
        apart = apart || row->value == Meaning::Deed;
        if (row->value == Meaning::Deed)
            continue;
        if (row->value == Meaning::Filler)
            continue;
        hedge.any = true;
        if (row->value == Meaning::About)
            hedge.approximate = true;
        else if (hedge.bound == Bound::None)
            hedge.bound = row->value == Meaning::Least ? Bound::Minimum : Bound::Maximum;
    }
    p = text.skipBlanks(end);
    const auto *row = behind().matchAt(text.folded(), p);
    if (!row)
        return hedge;
    const char16_t next = text.at(p + static_cast<qsizetype>(row->word.size()));
    const bool otherWord = (row->word == u"多" && QStringView(u"数种家年元边方样半少").contains(QChar(next))) ||
                           (row->word == u"来" && next != 0) || (row->word == u"许" && isHan(next)) ||
                           (row->word == u"以上" && next == u'海') ||
                           (row->word == u"上下" && QStringView(u"游文级").contains(QChar(next))) ||
                           (row->word == u"左右" && QStringView(u"两手翼").contains(QChar(next))) ||
                           (row->word == u"余" && isHan(next)) || (row->word == u"+" && ScanText::isLatinOrDigit(next));
    if (otherWord)
        return hedge;
    hedge.any = true;
    if (row->value == Meaning::About)
        hedge.approximate = true;
    else if (hedge.bound == Bound::None)
        hedge.bound = row->value == Meaning::Least ? Bound::Minimum : Bound::Maximum;
    return hedge;
}

} // namespace variorum::figures
