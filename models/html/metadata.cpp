// SPDX-License-Identifier: Apache-2.0
#include "models/html/metadata.h"

#include "models/base/pattern.h"
#include "models/html/scriptfacts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

namespace variorum {

namespace {

constexpr qsizetype longestJson = 4'000'000; ///< units
constexpr int deepestJson = 12;
constexpr qsizetype longestName = 60;
constexpr qsizetype longestPrefix = 8;
constexpr qsizetype shortestTitle = 6; ///< units that must be left when a site's name is taken off

struct MetaRow {
    const char16_t *name;
    MetadataKind kind;
};

// In order of trust within a kind. Names: ogp.me, Dublin Core, and what Chinese sites use.
constexpr std::array metaRows{
    MetaRow{u"og:title", MetadataKind::Title},
    MetaRow{u"twitter:title", MetadataKind::Title},
    MetaRow{u"articletitle", MetadataKind::Title},
    MetaRow{u"article:author", MetadataKind::Byline},
    MetaRow{u"og:article:author", MetadataKind::Byline},
    MetaRow{u"author", MetadataKind::Byline},
    MetaRow{u"byl", MetadataKind::Byline},
    MetaRow{u"dc.creator", MetadataKind::Byline},
    MetaRow{u"og:site_name", MetadataKind::Publisher},
    MetaRow{u"mediaid", MetadataKind::Publisher},
    MetaRow{u"contentsource", MetadataKind::Publisher},
    MetaRow{u"source", MetadataKind::Publisher},
    MetaRow{u"dc.publisher", MetadataKind::Publisher},
    MetaRow{u"article:published_time", MetadataKind::Published},
    MetaRow{u"og:article:published_time", MetadataKind::Published},
    MetaRow{u"og:published_time", MetadataKind::Published},
    MetaRow{u"og:release_date", MetadataKind::Published},
    MetaRow{u"datepublished", MetadataKind::Published},
    MetaRow{u"publishdate", MetadataKind::Published},
    MetaRow{u"pubdate", MetadataKind::Published},
    MetaRow{u"dc.date", MetadataKind::Published},
    MetaRow{u"dc.date.issued", MetadataKind::Published},
    MetaRow{u"weibo:article:create_at", MetadataKind::Published},
    MetaRow{u"weibo: article:create_at", MetadataKind::Published},
    MetaRow{u"publish_date", MetadataKind::Published},
    MetaRow{u"publish-date", MetadataKind::Published},
    MetaRow{u"publish_time", MetadataKind::Published},
    MetaRow{u"publishtime", MetadataKind::Published},
    MetaRow{u"publication_date", MetadataKind::Published},
    MetaRow{u"parsely-pub-date", MetadataKind::Published},
    MetaRow{u"sailthru.date", MetadataKind::Published},
    MetaRow{u"dcterms.created", MetadataKind::Published},
    MetaRow{u"dateupdate", MetadataKind::Published}, // of accounts, which show the day without its year
    MetaRow{u"og:url", MetadataKind::Address},
    MetaRow{u"og:description", MetadataKind::Description},
    MetaRow{u"description", MetadataKind::Description},
    MetaRow{u"article:tag", MetadataKind::Tag},
};

QString attribute(const std::vector<Attribute> &attributes, QStringView name, References &references) {
    for (const Attribute &candidate : attributes) {
        if (candidate.name.compare(name, Qt::CaseInsensitive) == 0)
            return references.resolved(candidate.value).simplified();
    }
    return {};
}

bool isAddress(const QString &text) {
    return text.startsWith(QLatin1StringView("http://")) || text.startsWith(QLatin1StringView("https://"));
}

/// The account that put a page up, or the office or the district that it belongs to: nobody's name.
bool isAccount(const QString &text) {
    static const Pattern account(
        uR"(^(?:(?:系统|系統|网站|網站|信息|超[级級])?管理[员員]|(?:网站|網站)?[编編][辑輯]部?|小[编編]|.{0,16}(?:发布|發布|录入|錄入|信息|编辑|編輯)[员員]|[Aa]dmin(?:istrator)?|[Rr]oot|[Ww]ebmaster|[Ee]ditor|本站|佚名|匿名|[Uu]nknown|[Nn]ull|[Nn]one|[Gg]uest)\d*$)");
    static const Pattern office(
        uR"(^\p{Han}{3,}(?:[局厅廳委办辦]|委[员員][会會]|[办辦]公[室厅廳]|政府|管委[会會]|中心|[处處科]室?)$|^\p{Han}{2,}[区區县縣市省]$)");
    return account.matches(text) || office.matches(text);
}

/// Templates leave addresses, numbers and placeholders where a name should stand.
bool isName(const QString &text) {
    return !isAddress(text) && !isAccount(text) && text.size() <= longestName && !text.contains(u'@') &&
           !text.contains(u'{') && std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

/// Templates put the whole line of who reported from where into the author's place: "记者江声／东港报道", "江声
/// 林溪／综合报道".
QString reporterIn(const QString &author) {
    static const Pattern line(
        uR"(^(?:\p{Han}{0,6}[记記]者\s?)?(\p{Han}{2,4}(?:[、 ]\p{Han}{2,4}){0,3})\s?[／/]\s?\p{Han}{2,6}(?:[、 ]?\p{Han}{2,6}){0,2}[报報][导導道]$)");
    // "编译江声、记者林溪／综合报道", "特约记者 江声"
    static const Pattern roles(
        uR"((?:^|(?<=[、 ]))(?:\p{Han}{0,6}[记記]者|[編编][譯译]|特派[員员])\s?(?=\p{Han}{2,3}(?:[、 ／/]|$)))");
    const QString people = QString(author).remove(roles.expression());
    const QRegularExpressionMatch match = line.match(people);
    return match.hasMatch() ? match.captured(1) : people;
}

/// "某某网 | 某某网" is one name, said twice.
QString withoutEcho(const QString &name) {
    static const QRegularExpression bars(QStringLiteral("\\s*[|｜_]\\s*"));
    QStringList parts = name.split(bars, Qt::SkipEmptyParts);
    return parts.size() > 1 && parts.removeDuplicates() > 0 && parts.size() == 1 ? parts.front() : name;
}

/// "社会 - 某某网" is a channel of the site and its name.
QString withoutChannel(const QString &name) {
    static const Pattern channel(uR"(^\p{Han}{2,4} - (?=\p{Han}))");
    return QString(name).remove(channel.expression());
}

/// A platform names itself where the account that published should stand.
bool isPlatform(const QString &name) {
    static const Pattern platform(uR"(^(?:Weixin Official Accounts Platform|微信公[众眾]平[台臺])$)");
    return platform.matches(name);
}

class Collector {
public:
    Collector(QStringView source, const Scan &scan, References &references)
        : m_source(source), m_scan(scan), m_references(references) {}

    std::vector<Metadata> run() {
        for (const Span script : m_scan.jsonLd)
            json(m_source.sliced(script.begin, script.length()));
        metas();
        for (const StartTag &tag : m_scan.tags) {
            if (tag.row->tag != Tag::Time)
                continue;
            const auto attributes = attributesIn(m_source.sliced(tag.attributes.begin, tag.attributes.length()));
            add(MetadataKind::Published, attribute(attributes, u"datetime", m_references), QStringLiteral("time"));
            break; // the first stands at the head of the page, those after it in lists of other stories
        }
        const QString title =
            m_references.resolved(m_source.sliced(m_scan.title.begin, m_scan.title.length())).simplified();
        add(MetadataKind::Title, title, QStringLiteral("title"));
        dayOfAddress();
        if (!has(MetadataKind::Published))
            add(MetadataKind::Published, dateInScripts(m_source), QStringLiteral("script"));
        if (m_platform && !has(MetadataKind::Publisher))
            add(MetadataKind::Publisher, m_references.resolved(accountInScripts(m_source)), QStringLiteral("script"));
        return std::move(m_found);
    }

private:
    [[nodiscard]] bool has(MetadataKind kind) const {
        return std::any_of(m_found.begin(), m_found.end(), [kind](const Metadata &one) { return one.kind == kind; });
    }

    /// Where nothing states a date, the address may: ".../2031/05-20/...", ".../t20310520_81.htm".
    void dayOfAddress() {
        static const Pattern day(
            uR"([/t_-]((?:19|20)\d\d)[-/]?(0[1-9]|1[0-2])[-/]?(0[1-9]|[12]\d|3[01])(?=[/_.-][^/]))");
        const auto address = std::find_if(m_found.begin(), m_found.end(),
                                          [](const Metadata &one) { return one.kind == MetadataKind::Address; });
        if (address == m_found.end() || has(MetadataKind::Published))
            return;
        const QRegularExpressionMatch match = day.match(address->value);
        if (match.hasMatch())
            add(MetadataKind::Published, match.captured(1) + u'-' + match.captured(2) + u'-' + match.captured(3),
                QString(address->origin));
    }

    void add(MetadataKind kind, QString value, const QString &origin) {
        value = value.simplified();
        if (kind == MetadataKind::Published)
            value = isoDate(value);
        if (kind == MetadataKind::Byline) {
            if (value.startsWith(QLatin1StringView("by "), Qt::CaseInsensitive))
                value.remove(0, 3);
            value = reporterIn(value);
            if (!isName(value))
                return;
        }
        if (kind == MetadataKind::Publisher)
            value = withoutChannel(withoutEcho(value));
        m_platform = m_platform || (kind == MetadataKind::Publisher && isPlatform(value));
        if (kind == MetadataKind::Publisher && (isAddress(value) || value.size() > longestName || isPlatform(value)))
            return;
        if (kind == MetadataKind::Address && !isAddress(value))
            return;
        if (!value.isEmpty())
            m_found.push_back({kind, value, origin});
    }

    void metas() {
        struct Found {
            QString name;
            QString value;
        };
        std::vector<Found> found;
        for (std::size_t i = 0; i < m_scan.metadata.size(); ++i) {
            const Span span = m_scan.metadata[i];
            const auto attributes = attributesIn(m_source.sliced(span.begin, span.length()));
            if (m_scan.isLink[i]) {
                if (attribute(attributes, u"rel", m_references).toLower() == u"canonical")
                    add(MetadataKind::Address, attribute(attributes, u"href", m_references),
                        QStringLiteral("link canonical"));
                continue;
            }
            for (const QStringView key : {QStringView(u"property"), QStringView(u"name"), QStringView(u"itemprop")}) {
                const QString name = attribute(attributes, key, m_references).toLower();
                if (!name.isEmpty())
                    found.push_back({name, attribute(attributes, u"content", m_references)});
            }
        }
        for (const MetaRow &row : metaRows) {
            const QString name = QString::fromUtf16(row.name);
            for (const Found &meta : found) {
                // Programs put a prefix of their own before the names that others understand.
                const bool own = row.kind == MetadataKind::Published && !name.contains(u':') &&
                                 meta.name.endsWith(u':' + name) && meta.name.size() <= name.size() + longestPrefix;
                if (meta.name == name || own)
                    add(row.kind, meta.value, name.contains(u':') ? name : QStringLiteral("meta ") + name);
            }
        }
    }

    void json(QStringView text) {
        if (text.size() > longestJson)
            return;
        QString sound = text.trimmed().toString();
        // Line ends inside strings are not allowed, and frequent.
        for (QChar &c : sound) {
            if (c.unicode() < 0x20)
                c = u' ';
        }
        QJsonParseError error;
        QJsonDocument document = QJsonDocument::fromJson(sound.toUtf8(), &error);
        if (document.isObject())
            value(document.object(), 0);
        else if (document.isArray())
            value(document.array(), 0);
    }

    void value(const QJsonValue &any, int depth) {
        if (depth > deepestJson)
            return;
        if (any.isArray()) {
            const QJsonArray list = any.toArray();
            for (const auto &one : list)
                value(one, depth + 1);
            return;
        }
        if (!any.isObject())
            return;
        const QJsonObject object = any.toObject();
        if (isArticle(object.value(QStringLiteral("@type"))))
            article(object);
        value(object.value(QStringLiteral("@graph")), depth + 1);
        value(object.value(QStringLiteral("mainEntity")), depth + 1);
    }

    static bool isArticle(const QJsonValue &type) {
        if (type.isArray()) {
            const QJsonArray list = type.toArray();
            return std::any_of(list.begin(), list.end(), [](const auto &one) { return isArticle(one); });
        }
        const QString name = type.toString();
        return name.endsWith(QLatin1StringView("Article")) || name.endsWith(QLatin1StringView("Posting")) ||
               name == QLatin1StringView("Report");
    }

    static QString nameOf(const QJsonValue &any) {
        if (any.isString())
            return any.toString();
        if (any.isObject())
            return nameOf(any.toObject().value(QStringLiteral("name")));
        QStringList names;
        const QJsonArray list = any.toArray();
        for (const auto &one : list)
            names.append(nameOf(one));
        names.removeAll(QString());
        names.removeDuplicates();
        return names.join(u' ');
    }

    /// The people among the authors: sites call themselves the author of what nobody signed.
    static QString authorsOf(const QJsonValue &any) {
        QJsonArray people = any.isArray() ? any.toArray() : QJsonArray{any};
        for (qsizetype i = people.size(); i-- > 0;) {
            if (people[i].toObject().value(QStringLiteral("@type")).toString().endsWith(u"Organization"))
                people.removeAt(i);
        }
        return nameOf(people);
    }

    void article(const QJsonObject &object) {
        const QString origin = QStringLiteral("JSON-LD");
        const auto text = [&](const char *key) {
            return m_references.resolved(object.value(QLatin1StringView(key)).toString());
        };
        add(MetadataKind::Title, text("headline"), origin);
        add(MetadataKind::Byline, authorsOf(object.value(QStringLiteral("author"))), origin);
        add(MetadataKind::Publisher, nameOf(object.value(QStringLiteral("publisher"))), origin);
        add(MetadataKind::Published, text("datePublished"), origin);
        add(MetadataKind::Address, text("url"), origin);
        add(MetadataKind::Description, text("description"), origin);
        add(MetadataKind::Body, text("articleBody"), origin);
    }

    QStringView m_source;
    const Scan &m_scan;
    References &m_references;
    std::vector<Metadata> m_found;
    bool m_platform = false; ///< the page's own name for its publisher is that of a platform
};

} // namespace

std::vector<Metadata> metadataOf(QStringView source, const Scan &scan, References &references) {
    return Collector(source, scan, references).run();
}

std::optional<Metadata> statedTitle(const std::vector<Metadata> &metadata) {
    // "Title_Channel_Site", "Title - Site", "Title | Site"; a bare hyphen parts Chinese only.
    static const Pattern end(uR"(\s*(?:[_|｜]\s*|\s[-–—·]\s|[-–—](?=\p{Han}))([^_|｜\-–—]{1,16})$)");
    for (const Metadata &one : metadata) {
        // Some sites state their own name in the place of a title.
        const bool ofSite = std::any_of(metadata.begin(), metadata.end(), [&one](const Metadata &other) {
            return other.kind == MetadataKind::Publisher && other.value == one.value;
        });
        if (one.kind != MetadataKind::Title || ofSite)
            continue;
        Metadata title = one;
        // An underscore parts nothing but a title from its site, however short it is.
        const auto parts = [&title](const QRegularExpressionMatch &match) {
            if (!match.hasMatch())
                return false;
            const bool underscore = QStringView(title.value).mid(match.capturedStart()).trimmed().startsWith(u'_');
            return match.capturedStart() >= (underscore ? 2 : shortestTitle);
        };
        static const Pattern begin(uR"(^[\s_|｜—–-]+)"); // of a site without a name
        title.value.remove(begin.expression());
        for (auto match = end.match(title.value); parts(match); match = end.match(title.value))
            title.value.truncate(match.capturedStart());
        title.value = title.value.trimmed();
        return title;
    }
    return std::nullopt;
}

bool statesDate(const std::vector<Metadata> &metadata) {
    return std::any_of(metadata.begin(), metadata.end(), [](const Metadata &one) {
        return one.kind == MetadataKind::Published && one.origin != u"script";
    });
}

QString isoDate(const QString &text) {
    static const QRegularExpression date(QString::fromUtf16(
        uR"(^\s*((?:19|20)\d\d)[-/.年](\d{1,2})[-/.月](\d{1,2})(?:(?:日\s*|[T\s]+)(\d{1,2}):(\d\d)(?::(\d\d))?(?:\.\d+)?\s*(Z|[+-]\d\d:?\d\d)?)?)"));
    const QRegularExpressionMatch match = date.match(text);
    if (!match.hasMatch())
        return {};
    const auto two = [&](int group) { return match.captured(group).rightJustified(2, u'0'); };
    if (match.captured(2).toInt() < 1 || match.captured(2).toInt() > 12 || match.captured(3).toInt() < 1 ||
        match.captured(3).toInt() > 31 || match.captured(4).toInt() > 24)
        return {};
    QString iso = QStringLiteral("%1-%2-%3").arg(match.captured(1), two(2), two(3));
    if (!match.captured(4).isEmpty()) {
        iso += QStringLiteral("T%1:%2").arg(two(4), match.captured(5));
        if (!match.captured(6).isEmpty())
            iso += u':' + match.captured(6);
        QString zone = match.captured(7);
        if (zone.size() == 5)
            zone.insert(3, u':');
        iso += zone;
    }
    return iso;
}

} // namespace variorum
