// SPDX-License-Identifier: Apache-2.0
#include "models/article/signature.h"

#include "models/base/chinese.h"
#include "models/base/pattern.h"
#include "models/base/surnames.h"

#include <QDate>

#include <algorithm>

namespace variorum {

namespace {

constexpr std::size_t lead = 3;      ///< paragraphs at the head
constexpr qsizetype leadUnits = 100; ///< of each, in which a dateline stands
constexpr std::size_t tail = 2;      ///< paragraphs at the foot
constexpr qsizetype tailUnits = 60;  ///< of each, in which a signature stands

/// The names that an expression finds in a text by its folded form.
QString namesBy(const Pattern &expression, QStringView text, const QString &folded_) {
    const QRegularExpressionMatch match = expression.match(folded_);
    return match.hasMatch()
               ? text.mid(match.capturedStart(u"names"), match.capturedLength(u"names")).toString().simplified()
               : QString();
}

/// "（本报记者江声）", "（记者 江声 林溪 东港报道）", "海陵网记者江声5月20日报道".
QString reporterIn(QStringView text) {
    static const Pattern bracketed(
        uR"([(\[【〔][^()\[\]【】〔〕,。;]{0,14}?(?:记者|通讯员|评论员)[: ]{0,2}(?<names>(?!报[道导])\p{Han}{2,4}(?:[ 、,]{1,2}(?!通讯员|记者|实习|见习|整[合理]|综合|编译|采[访写]|摄影|\p{Han}{0,4}报[道导])\p{Han}{2,4}(?![\p{Han}])){0,4})(?:[ 、,/;]{0,2}(?:通讯员|实习|见习|记者)[^()]{0,20})?(?:[ /]{0,2}(?:\p{Han}{0,4} ?报[道导]|文/?图?|摄影?|整[合理]|综合|编译|采[访写]))?[ ]?[)\]】〕])");
    static const Pattern dated(
        uR"(记者(?<names>\p{Han}{2,4}(?:[ 、,]\p{Han}{2,4}){0,2}) ?\d{1,2}月\d{1,2}日\p{Han}{0,4}(?:电|报道|讯))");
    // "（海湾社记者江小声东港19日电）": no blank parts the name from the place
    static const Pattern wired(
        uR"([(\[【〔][^()\[\]【】〔〕,。;]{0,10}记者(?<names>\p{Han}{2,3})\p{Han}{2,6}\d{1,2}日(?:专|综合外)?电[)\]】〕])");
    // "【海湾报记者江小声东港报道】"
    static const Pattern placed(
        uR"([(\[【〔][^()\[\]【】〔〕,。;]{0,14}记者[: ]?(?<names>\p{Han}{3})\p{Han}{2,3}报[道导][)\]】〕])");
    // "【港口快报/江声】"
    static const Pattern desk(uR"(^[(\[【〔]\p{Han}{2,8}/(?<names>\p{Han}{2,3})[)\]】〕])");
    // "记者江小声／东港报道海湾公司宣布…": no line end parts the signature from the text
    static const Pattern glued(
        uR"(^(?:\p{Han}{2,8}/)?记者(?<names>\p{Han}{2,3}(?:、\p{Han}{2,3}){0,2})/\p{Han}{2,4}?报[道导])");
    // "海湾报首席记者江声报道 5月20日，……"
    static const Pattern opening(
        uR"(^\p{Han}{0,6}记者(?<names>\p{Han}{2,3}(?:[、 ]\p{Han}{2,3}){0,2})(?:摄影)?报[道导](?=[\s\d(]))");
    const QString folded_ = withPlainSlashes(folded(text));
    for (const Pattern *expression : {&placed, &bracketed, &dated, &wired, &glued, &opening}) {
        if (QString names = namesBy(*expression, text, folded_); !names.isEmpty())
            return names;
    }
    const QString name = namesBy(desk, text, folded_);
    return !name.isEmpty() && isSurname(folded(name.front().unicode())) ? name : QString();
}

bool arePeople(const QString &names) {
    const auto isMark = [](QChar c) { return c == u' ' || c == u'、'; };
    for (auto at = names.begin(); at != names.end();) {
        const auto end = std::find_if(at, names.end(), isMark);
        if (end != at && (end - at > 3 || !isSurname(folded(at->unicode()))))
            return false;
        at = std::find_if_not(end, names.end(), isMark);
    }
    return true;
}

/// "（江声／综合外电报导）" behind a sentence.
QString reporterBehind(QStringView text) {
    static const Pattern desk(
        uR"([。!?”」』]\((?<names>\p{Han}{2,3}(?:[ 、]\p{Han}{2,3}){0,2})/\p{Han}{2,8}报[道导]\))");
    const QString names = namesBy(desk, text, withPlainSlashes(folded(text)));
    return arePeople(names) ? names : QString();
}

/// Names alone in brackets behind the last sentence.
QString namesBehind(QStringView text) {
    static const Pattern alone(
        uR"((?:^|[。!?”」』](?:\p{Han}{2,8}讯)?)\s?\((?:(?:文/?图|图/?文|文|撰文)[/: ]{1,2})?(?<names> ?\p{Han}{2,4}(?:[ 、]{1,2}\p{Han}{2,4}){0,4})(?: \p{Han}{2,4}报道)? ?\)$)");
    const QString names = namesBy(alone, text, folded(text));
    return arePeople(names) ? names : QString();
}

/// "（作者：江声，系东港大学教授）", "作者江声系东港大学教授".
QString authorBehind(QStringView text) {
    static const Pattern author(
        uR"((?:^|[。!?”」』】)(])作者:?\s?(?<names>\p{Han}{2,3}(?:、\p{Han}{2,3}){0,2})[, ]{0,2}(?:分别)?(?:系|为|是|现任|现为|单位|(?:就职|任职|供职)于))");
    const QString names = namesBy(author, text, folded(text));
    return arePeople(names) ? names : QString();
}

} // namespace

QString datelineOf(const std::vector<Block> &blocks) {
    // "东港2031年5月20日 /海湾新闻专线/ --", "（东港，2031年5月20日）", "（2031年5月20日，东港）".
    static const Pattern line(
        uR"(^(?:[(【\[]?\p{Han}{2,8}[, ·]{0,2}(?<y>20\d\d)年(?<m>\d{1,2})月(?<d>\d{1,2})日[ ]?(?:/[^/]{2,16}/|[-–—]{1,2}|[)】\]])|[(【\[](?<ya>20\d\d)年(?<ma>\d{1,2})月(?<da>\d{1,2})日[, ·]{1,2}\p{Han}{2,8}[)】\]]))");
    const auto first = std::find_if(blocks.begin(), blocks.end(),
                                    [](const Block &block) { return block.kind == BlockKind::Paragraph; });
    if (first == blocks.end())
        return {};
    const QRegularExpressionMatch match = line.match(folded(QStringView(first->text).left(leadUnits)));
    const auto number = [&match](QStringView name) {
        const QString own = match.captured(name);
        return (own.isEmpty() ? match.captured(name.toString() + u'a') : own).toInt();
    };
    const QDate date = match.hasMatch() ? QDate(number(u"y"), number(u"m"), number(u"d")) : QDate();
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

QString signatureOf(const std::vector<Block> &blocks) {
    std::vector<const Block *> paragraphs;
    for (const Block &block : blocks) {
        if (block.kind == BlockKind::Paragraph || block.kind == BlockKind::Standfirst)
            paragraphs.push_back(&block);
    }
    for (std::size_t i = 0; i < std::min(lead, paragraphs.size()); ++i) {
        if (QString names = reporterIn(QStringView(paragraphs[i]->text).left(leadUnits)); !names.isEmpty())
            return names;
    }
    for (std::size_t i = 0; i < std::min(tail, paragraphs.size()); ++i) {
        const QStringView foot = QStringView(paragraphs[paragraphs.size() - 1 - i]->text).right(tailUnits);
        QString names = reporterIn(foot);
        if (names.isEmpty())
            names = reporterBehind(foot);
        if (names.isEmpty())
            names = namesBehind(foot);
        if (names.isEmpty())
            names = authorBehind(foot);
        if (!names.isEmpty())
            return names;
    }
    return {};
}

} // namespace variorum
