// SPDX-License-Identifier: Apache-2.0
// Words in the names of classes and ids. Sites name their parts in English, in pinyin and in abbreviations of both;
// what stands here are the words that designers use for a part, not the names of any one site.
#include "models/html/hints.h"

#include "models/html/scanner.h"

#include <array>

namespace variorum {

namespace {

struct Word {
    const char16_t *text;
    Hint hint;
};

// Whole words: what stands between signs, digits and changes of case.
constexpr std::array words{
    Word{u"nav", Hint::Navigation},
    Word{u"navbox", Hint::Navigation},
    Word{u"navi", Hint::Navigation},
    Word{u"navbar", Hint::Navigation},
    Word{u"menu", Hint::Navigation},
    Word{u"topbar", Hint::Navigation},
    Word{u"crumb", Hint::Navigation},
    Word{u"crumbs", Hint::Navigation},
    Word{u"mbx", Hint::Navigation},
    Word{u"daohang", Hint::Navigation},
    Word{u"channel", Hint::Navigation},
    Word{u"toc", Hint::Navigation},
    Word{u"catalog", Hint::Navigation},
    Word{u"aside", Hint::Aside},
    Word{u"side", Hint::Aside},
    Word{u"sider", Hint::Aside},
    Word{u"rightbar", Hint::Aside},
    Word{u"leftbar", Hint::Aside},
    Word{u"widget", Hint::Aside},
    Word{u"rank", Hint::Aside},
    Word{u"ranking", Hint::Aside},
    Word{u"hot", Hint::Aside},
    Word{u"popular", Hint::Aside},
    Word{u"trending", Hint::Aside},
    Word{u"paihang", Hint::Aside},
    Word{u"foot", Hint::Footer},
    Word{u"footer", Hint::Footer},
    Word{u"copyright", Hint::Footer},
    Word{u"bottombar", Hint::Footer},
    Word{u"colophon", Hint::Footer},
    Word{u"beian", Hint::Footer},
    Word{u"comment", Hint::Comments},
    Word{u"comments", Hint::Comments},
    Word{u"reply", Hint::Comments},
    Word{u"replies", Hint::Comments},
    Word{u"cmt", Hint::Comments},
    Word{u"push", Hint::Comments},
    Word{u"respond", Hint::Comments},
    Word{u"discuss", Hint::Comments},
    Word{u"pinglun", Hint::Comments},
    Word{u"liuyan", Hint::Comments},
    Word{u"disqus", Hint::Comments},
    Word{u"gentie", Hint::Comments},
    Word{u"tie", Hint::Comments},
    Word{u"feedback", Hint::Comments},
    Word{u"guestbook", Hint::Comments},
    Word{u"related", Hint::Related},
    Word{u"relate", Hint::Related},
    Word{u"recommend", Hint::Related},
    Word{u"recommended", Hint::Related},
    Word{u"recommends", Hint::Related},
    Word{u"recom", Hint::Related},
    Word{u"rec", Hint::Related},
    Word{u"tuijian", Hint::Related},
    Word{u"xiangguan", Hint::Related},
    Word{u"similar", Hint::Related},
    Word{u"readmore", Hint::Related},
    Word{u"morenews", Hint::Related},
    Word{u"guess", Hint::Related},
    Word{u"likes", Hint::Sharing},
    Word{u"share", Hint::Sharing},
    Word{u"sharing", Hint::Sharing},
    Word{u"social", Hint::Sharing},
    Word{u"bdsharebuttonbox", Hint::Sharing},
    Word{u"fenxiang", Hint::Sharing},
    Word{u"addthis", Hint::Sharing},
    Word{u"sns", Hint::Sharing},
    Word{u"fx", Hint::Sharing},
    Word{u"jiathis", Hint::Sharing},
    Word{u"ad", Hint::Advert},
    Word{u"ads", Hint::Advert},
    Word{u"adv", Hint::Advert},
    Word{u"advert", Hint::Advert},
    Word{u"advertisement", Hint::Advert},
    Word{u"banner", Hint::Advert},
    Word{u"sponsor", Hint::Advert},
    Word{u"sponsored", Hint::Advert},
    Word{u"promo", Hint::Advert},
    Word{u"promotion", Hint::Advert},
    Word{u"guanggao", Hint::Advert},
    Word{u"gg", Hint::Advert},
    Word{u"tags", Hint::Tags},
    Word{u"tag", Hint::Tags},
    Word{u"keywords", Hint::Tags},
    Word{u"taglist", Hint::Tags},
    Word{u"biaoqian", Hint::Tags},
    Word{u"topics", Hint::Tags},
    Word{u"pager", Hint::Pager},
    Word{u"paging", Hint::Pager},
    Word{u"pagination", Hint::Pager},
    Word{u"pagenavi", Hint::Pager},
    Word{u"prevnext", Hint::Pager},
    Word{u"prev", Hint::Pager},
    Word{u"next", Hint::Pager},
    Word{u"login", Hint::Interface},
    Word{u"toolbar", Hint::Interface},
    Word{u"tools", Hint::Interface},
    Word{u"tool", Hint::Interface},
    Word{u"popup", Hint::Interface},
    Word{u"modal", Hint::Interface},
    Word{u"dialog", Hint::Interface},
    Word{u"cookie", Hint::Interface},
    Word{u"qrcode", Hint::Interface},
    Word{u"ewm", Hint::Interface},
    Word{u"erweima", Hint::Interface},
    Word{u"download", Hint::Interface},
    Word{u"subscribe", Hint::Interface},
    Word{u"subscription", Hint::Interface},
    Word{u"newsletter", Hint::Interface},
    Word{u"paywall", Hint::Interface},
    Word{u"btn", Hint::Interface},
    Word{u"button", Hint::Interface},
    Word{u"buttons", Hint::Interface},
    Word{u"search", Hint::Interface},
    Word{u"fontsize", Hint::Interface},
    Word{u"reward", Hint::Interface},
    Word{u"vote", Hint::Interface},
    Word{u"tooltip", Hint::Interface},
    Word{u"skip", Hint::Interface},
    Word{u"signup", Hint::Interface},
    Word{u"jubao", Hint::Interface},
    Word{u"dashang", Hint::Interface},
    Word{u"toast", Hint::Interface},
    Word{u"openapp", Hint::Interface},
    Word{u"player", Hint::Interface},
    Word{u"form", Hint::Interface},
    Word{u"disclaimer", Hint::Interface},
    Word{u"article", Hint::Content},
    Word{u"artibody", Hint::Content},
    Word{u"content", Hint::Content},
    Word{u"contents", Hint::Content},
    Word{u"post", Hint::Content},
    Word{u"entry", Hint::Content},
    Word{u"story", Hint::Content},
    Word{u"detail", Hint::Content},
    Word{u"details", Hint::Content},
    Word{u"text", Hint::Content},
    Word{u"body", Hint::Content},
    Word{u"main", Hint::Content},
    Word{u"zhengwen", Hint::Content},
    Word{u"neirong", Hint::Content},
    Word{u"wenzhang", Hint::Content},
    Word{u"zw", Hint::Content},
    Word{u"arti", Hint::Content},
    Word{u"art", Hint::Content},
    Word{u"essay", Hint::Content},
    Word{u"markdown", Hint::Content},
    Word{u"prose", Hint::Content},
    Word{u"title", Hint::Title},
    Word{u"tit", Hint::Title},
    Word{u"headline", Hint::Title},
    Word{u"biaoti", Hint::Title},
    Word{u"author", Hint::Byline},
    Word{u"byline", Hint::Byline},
    Word{u"writer", Hint::Byline},
    Word{u"zuozhe", Hint::Byline},
    Word{u"reporter", Hint::Byline},
    Word{u"creator", Hint::Byline},
    Word{u"source", Hint::Publisher},
    Word{u"laiyuan", Hint::Publisher},
    Word{u"media", Hint::Publisher},
    Word{u"publisher", Hint::Publisher},
    Word{u"origin", Hint::Publisher},
    Word{u"date", Hint::Published},
    Word{u"time", Hint::Published},
    Word{u"pubtime", Hint::Published},
    Word{u"pubdate", Hint::Published},
    Word{u"publish", Hint::Published},
    Word{u"published", Hint::Published},
    Word{u"datetime", Hint::Published},
    Word{u"shijian", Hint::Published},
    Word{u"timestamp", Hint::Published},
    Word{u"editor", Hint::Editor},
    Word{u"bianji", Hint::Editor},
    Word{u"zebian", Hint::Editor},
    Word{u"summary", Hint::Summary},
    Word{u"abstract", Hint::Summary},
    Word{u"excerpt", Hint::Summary},
    Word{u"standfirst", Hint::Summary},
    Word{u"lead", Hint::Summary},
    Word{u"daodu", Hint::Summary},
    Word{u"zhaiyao", Hint::Summary},
    Word{u"subtitle", Hint::Summary},
    Word{u"dek", Hint::Summary},
    Word{u"caption", Hint::Caption},
    Word{u"figcaption", Hint::Caption},
    Word{u"imgdesc", Hint::Caption},
    Word{u"tushuo", Hint::Caption},
    Word{u"legend", Hint::Caption},
    Word{u"views", Hint::Counts},
    Word{u"hits", Hint::Counts},
    Word{u"count", Hint::Counts},
    Word{u"counts", Hint::Counts},
    Word{u"readnum", Hint::Counts},
    Word{u"stat", Hint::Counts},
    Word{u"bio", Hint::AuthorCard},
    Word{u"profile", Hint::AuthorCard},
    Word{u"authorbox", Hint::AuthorCard},
    Word{u"userinfo", Hint::AuthorCard},
    Word{u"avatar", Hint::AuthorCard},
    Word{u"hentry", Hint::Post},
    Word{u"floor", Hint::Post},
    Word{u"postlist", Hint::Post},
    Word{u"banners", Hint::Advert},
    Word{u"navigation", Hint::Navigation},
    Word{u"complementary", Hint::Aside},
    Word{u"contentinfo", Hint::Footer},
    Word{u"articlebody", Hint::Content},
    Word{u"doc", Hint::Content},
};

// Parts of longer words, as names without signs have them ("sidebarright", "newscontent").
constexpr std::array parts{
    Word{u"sidebar", Hint::Aside},      Word{u"breadcrumb", Hint::Navigation}, Word{u"comment", Hint::Comments},
    Word{u"pinglun", Hint::Comments},   Word{u"recommend", Hint::Related},     Word{u"related", Hint::Related},
    Word{u"tuijian", Hint::Related},    Word{u"footer", Hint::Footer},         Word{u"copyright", Hint::Footer},
    Word{u"share", Hint::Sharing},      Word{u"advert", Hint::Advert},         Word{u"content", Hint::Content},
    Word{u"article", Hint::Content},    Word{u"artibody", Hint::Content},      Word{u"author", Hint::Byline},
    Word{u"caption", Hint::Caption},    Word{u"navigat", Hint::Navigation},    Word{u"pagination", Hint::Pager},
    Word{u"download", Hint::Interface}, Word{u"subscri", Hint::Interface},     Word{u"qrcode", Hint::Interface},
    Word{u"title", Hint::Title},        Word{u"source", Hint::Publisher},      Word{u"editor", Hint::Editor},
    Word{u"pubtime", Hint::Published},  Word{u"datetime", Hint::Published},    Word{u"postbody", Hint::Content},
    Word{u"posttext", Hint::Content},   Word{u"newstext", Hint::Content},      Word{u"maintext", Hint::Content},
    Word{u"player", Hint::Interface},
};

const QHash<QStringView, Hint> &dictionary() {
    static const QHash<QStringView, Hint> made = [] {
        QHash<QStringView, Hint> all;
        for (const Word &word : words)
            all.insert(QStringView(word.text), word.hint);
        return all;
    }();
    return made;
}

void look(QStringView word, Hints &hints) {
    const auto found = dictionary().constFind(word);
    if (found != dictionary().constEnd()) {
        hints = hints | *found;
        return;
    }
    if (word.size() < 7)
        return;
    for (const Word &part : parts) {
        if (word.contains(QStringView(part.text)))
            hints = hints | part.hint;
    }
}

/// An id of many words is a heading made into an address: it names what is spoken of.
bool isName(QStringView id) {
    return id.count(u'-') + id.count(u'_') + id.count(u'%') <= 2;
}

bool displaysNothing(QStringView style) {
    qsizetype at = -1;
    while ((at = style.indexOf(u"display", at + 1, Qt::CaseInsensitive)) >= 0) {
        QStringView value = style.sliced(at + 7).trimmed();
        if (value.startsWith(u':') && value.sliced(1).trimmed().startsWith(u"none", Qt::CaseInsensitive))
            return true;
    }
    return false;
}

} // namespace

Hints HintReader::ofNames(QStringView names) {
    const QString key = names.toString();
    const auto known = m_known.constFind(key);
    if (known != m_known.constEnd())
        return *known;
    Hints hints;
    QString word;
    const auto end = [&] {
        if (!word.isEmpty())
            look(word, hints);
        word.clear();
    };
    // WordPress writes a post's tags and categories among the classes of the post.
    const bool post = names.contains(u"hentry") || names.contains(u"type-post");
    bool lower = false;
    for (const QChar c : names) {
        const char16_t unit = c.unicode();
        const bool upper = unit >= u'A' && unit <= u'Z';
        const bool letter = upper || (unit >= u'a' && unit <= u'z');
        if (!letter || (upper && lower))
            end();
        if (letter)
            word += upper ? QChar(static_cast<char16_t>(unit + 32)) : c;
        lower = letter && !upper;
    }
    end();
    if (post)
        hints = Hints(Hint::Content) | Hint::Post;
    return *m_known.insert(key, hints);
}

bool HintReader::isHidden(QChar sign, QStringView names) const {
    for (const QStringView word : names.tokenize(u' ', Qt::SkipEmptyParts)) {
        if (m_hidden.contains(sign + word.toString()))
            return true;
    }
    return false;
}

Description HintReader::describe(QStringView attributes) {
    Description made;
    if (attributes.size() < 4)
        return made;
    for (const Attribute &attribute : attributesIn(attributes)) {
        const auto is = [&](QStringView name) { return attribute.name.compare(name, Qt::CaseInsensitive) == 0; };
        if (is(u"class") || is(u"role") || is(u"itemprop") || (is(u"id") && isName(attribute.value)))
            made.hints = made.hints | ofNames(attribute.value);
        // Ids tell brothers apart; classes make them alike.
        if (is(u"class"))
            made.shape = static_cast<std::uint32_t>(qHash(attribute.value, 17));
        if (is(u"style"))
            made.hidden = made.hidden || displaysNothing(attribute.value);
        if (is(u"hidden"))
            made.hidden = true;
        if (!m_hidden.isEmpty() && (is(u"class") || is(u"id")))
            made.hidden = made.hidden || isHidden(is(u"class") ? u'.' : u'#', attribute.value);
    }
    return made;
}

} // namespace variorum
