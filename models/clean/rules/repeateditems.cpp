// SPDX-License-Identifier: Apache-2.0
// Lists of cards and of comments show themselves by their repetition, whatever their classes are called: brothers of
// one shape that each have a headline to click on, or words of answering and the distance of time.
#include "models/clean/rules/repeateditems.h"

#include "models/clean/rules/lines.h"

#include <QHash>

#include <algorithm>

namespace variorum::rules {

namespace {

constexpr int longestCard = 160; ///< weight of the prose in a card
constexpr int longestHeadline = 80;
constexpr std::size_t leastCards = 3;
constexpr int mostAnswers = 4; ///< what has more holds a whole list of contributions

struct Item {
    int element = -1;
    int lines = 0;
    int prose = 0;         ///< weight
    bool headline = false; ///< something to click on that is long enough for one
    int answers = 0;       ///< lines that speak of answering
    bool cut = false;      ///< its text ends in dots
};

Item itemOf(const Outline &outline, int element) {
    static const Pattern answering(
        uR"(^(?:(?:回复|回应|引用|举报|点评|只看(?:该作者|楼主)|赞同?|顶|踩|支持|反对|楼主|沙发|板凳|地板|查看对话|使用道具|reply|upvote|downvote|permalink|flag)(?:[\(:]?\d*[\)]?)?){1,5}$|^(?:#\d+|\d+#|第?\d+楼)(?:发表于.{0,24})?$|只看该作者$|^.{0,20}?\d+(?:秒|分钟|小时|天|个月|年)前.{0,14}$|^\d+(?:s|m|h|d|min|mins|hours?|days?|weeks?|months?|years?)ago$|^回复[@:].{2,16}$|^.{0,24}\d{1,2}:\d\d(?::\d\d)?.{0,8}(?:回复|举报|点赞|赞)[\(]?\d{0,6}[\)]?(?:回复|举报)?$|^赞\d{0,6}(?:回复|举报)$)");
    const OutlineElement &own = outline.elements[static_cast<std::size_t>(element)];
    Item item;
    item.element = element;
    for (int i = own.first; i < own.last; ++i) {
        const OutlineLine &line = outline.lines[static_cast<std::size_t>(i)];
        ++item.lines;
        if (line.linked >= 0.8 && line.weight >= 8 && line.weight <= longestHeadline)
            item.headline = true;
        if (line.prose)
            item.prose += line.weight;
        if (line.folded.size() <= 40 && answering.matches(line.folded))
            ++item.answers;
        if (line.text.endsWith(u'…') || line.text.endsWith(u"..."))
            item.cut = true;
    }
    return item;
}

Furniture judged(const std::vector<Item> &items) {
    const auto share = [&](auto &&is) {
        return static_cast<double>(std::count_if(items.begin(), items.end(), is)) / static_cast<double>(items.size());
    };
    const auto prose = [&] {
        int all = 0;
        for (const Item &item : items)
            all += item.prose;
        return all / static_cast<int>(items.size());
    }();
    if (share([](const Item &item) { return item.lines < 2; }) > 0.5)
        return Furniture::None; // lines speak for themselves
    if (share([](const Item &item) { return item.answers > 0 && item.answers <= mostAnswers; }) >= 0.5)
        return share([](const Item &item) { return item.headline; }) >= 0.6 && prose < longestCard
                   ? Furniture::Related
                   : Furniture::Comments;
    if (items.size() >= leastCards && prose < longestCard &&
        (share([](const Item &item) { return item.headline; }) >= 0.6 ||
         share([](const Item &item) { return item.cut; }) >= 0.6))
        return Furniture::Related;
    return Furniture::None;
}

/// The members of small groups that have one form, whatever holds them.
std::vector<std::vector<int>> alike(const Outline &outline, const std::vector<std::vector<int>> &groups) {
    QHash<quint64, std::size_t> known;
    std::vector<std::vector<int>> all;
    for (const std::vector<int> &group : groups) {
        if (group.size() >= leastCards)
            continue;
        const OutlineElement &first = outline.elements[static_cast<std::size_t>(group.front())];
        const quint64 form = static_cast<quint64>(first.shape) << 8 | static_cast<quint64>(first.kind);
        if (!known.contains(form)) {
            known.insert(form, all.size());
            all.emplace_back();
        }
        std::vector<int> &same = all[known[form]];
        same.insert(same.end(), group.begin(), group.end());
    }
    all.erase(std::remove_if(all.begin(), all.end(), [](const auto &same) { return same.size() < leastCards; }),
              all.end());
    return all;
}

} // namespace

std::vector<Furniture> repeatedItems(const Outline &outline, std::vector<int> &firstPosts) {
    // Brothers of one shape, in the order of the page.
    QHash<quint64, std::size_t> groupOf;
    std::vector<std::vector<int>> groups;
    for (std::size_t i = 0; i < outline.elements.size(); ++i) {
        const OutlineElement &element = outline.elements[i];
        switch (element.kind) {
        case ElementKind::Container:
        case ElementKind::Item:
        case ElementKind::Section:
        case ElementKind::Article:
        case ElementKind::Row:
        case ElementKind::Table:
            break;
        default:
            continue;
        }
        const quint64 key = static_cast<quint64>(static_cast<quint32>(element.parent)) << 32 |
                            (element.shape * 37U + static_cast<quint32>(element.kind));
        const auto known = groupOf.constFind(key);
        const std::size_t group = known != groupOf.constEnd() ? *known : groups.size();
        if (known == groupOf.constEnd()) {
            groupOf.insert(key, group);
            groups.emplace_back();
        }
        groups[group].push_back(static_cast<int>(i));
    }
    std::vector<Furniture> of(outline.lines.size(), Furniture::None);
    const auto set = [&](const std::vector<int> &group, Furniture kind) {
        for (const int element : group) {
            const OutlineElement &own = outline.elements[static_cast<std::size_t>(element)];
            for (int i = own.first; i < own.last; ++i) {
                Furniture &line = of[static_cast<std::size_t>(i)];
                line = line == Furniture::None ? kind : line;
            }
        }
    };
    // Cards above an article and below it are of one form, but of two lists.
    for (const std::vector<int> &cards : alike(outline, groups)) {
        std::vector<Item> items;
        items.reserve(cards.size());
        for (const int element : cards)
            items.push_back(itemOf(outline, element));
        if (std::all_of(items.begin(), items.end(), [](const Item &item) { return item.headline; }) &&
            judged(items) == Furniture::Related)
            set(cards, Furniture::Related);
    }
    for (const std::vector<int> &group : groups) {
        if (group.size() < 2)
            continue;
        std::vector<Item> items;
        items.reserve(group.size());
        for (const int element : group)
            items.push_back(itemOf(outline, element));
        const Furniture kind = judged(items);
        if (kind == Furniture::None)
            continue;
        if (kind == Furniture::Comments)
            firstPosts.push_back(group.front());
        set(group, kind);
    }
    return of;
}

} // namespace variorum::rules
