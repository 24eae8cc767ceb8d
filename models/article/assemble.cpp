// SPDX-License-Identifier: Apache-2.0
#include "models/article/article.h"

#include "models/article/signature.h"
#include "models/base/chinese.h"
#include "models/base/pattern.h"
#include "models/base/surnames.h"
#include "models/clean/ruletable.h"
#include "models/html/metadata.h"

#include <QRegularExpression>

#include <algorithm>

namespace variorum {

namespace {

bool isWhite(QStringView text) {
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
}

/// Builds articles and discarded ranges from the sections of a page, in one walk.
class Assembler {
public:
    Assembler(const Page &page, const Choice &choice) : m_page(page), m_choice(choice) {}

    Assembly run() {
        m_sections = sections(m_page.text, m_choice.structure);
        for (const Section &section : m_sections) {
            switch (section.role) {
            case Section::Role::Block:
                block(section);
                break;
            case Section::Role::Field:
                place(section);
                break;
            case Section::Role::Dropped:
                dropped(section);
                break;
            }
        }
        finish();
        return std::move(m_assembly);
    }

private:
    Article &articleOf(const Section &section) {
        const auto number = static_cast<std::size_t>(std::max(section.article, 0));
        if (m_assembly.articles.size() <= number)
            m_assembly.articles.resize(number + 1);
        return m_assembly.articles[number];
    }

    void block(const Section &section) {
        QString text = m_choice.script.apply(m_page.text, section.span);
        if (isWhite(text)) {
            // Nothing is left of it: the edits that took it away discard the range.
            Discarded discarded;
            discarded.source = section.span;
            const auto [first, last] = m_choice.script.within(section.span);
            if (first < last) {
                const Edit &edit = m_choice.script.edits()[first];
                discarded.rules = edit.rules;
                discarded.confidence = edit.confidence;
                discarded.reason = reasonText(edit);
            }
            m_assembly.discarded.push_back(std::move(discarded));
            return;
        }
        Block made;
        made.kind = section.kind;
        made.level = section.level;
        made.source = section.span;
        made.text = std::move(text);
        articleOf(section).blocks.push_back(std::move(made));
        ranges(section);
    }

    void place(const Section &section) {
        FieldPlace made;
        made.field = section.field;
        made.source = section.span;
        const StructureEdit &edit = m_choice.structure[static_cast<std::size_t>(section.edit)];
        made.confidence = edit.confidence;
        made.value = edit.value.isEmpty() ? m_choice.script.apply(m_page.text, section.span).simplified() : edit.value;
        Article &article = articleOf(section);
        // One edit may claim several sections (a drop inside it was rejected): it is still one place each.
        article.places.push_back(std::move(made));
        if (section.field == FieldKind::Title || section.field == FieldKind::Byline ||
            section.field == FieldKind::Published)
            m_ownRanges.emplace_back(std::max(section.article, 0), section.span);
    }

    void dropped(const Section &section) {
        const StructureEdit &edit = m_choice.structure[static_cast<std::size_t>(section.edit)];
        Discarded discarded;
        discarded.source = section.span;
        discarded.structureEdit = section.edit;
        discarded.rules = RuleSet(edit.rule);
        discarded.confidence = edit.confidence;
        discarded.reason = reasonText(edit);
        m_assembly.discarded.push_back(std::move(discarded));
    }

    void ranges(const Section &section) { m_ownRanges.emplace_back(std::max(section.article, 0), section.span); }

    static void setField(Article &article, const FieldPlace &place) {
        const auto set = [&](QString &value) {
            if (value.isEmpty())
                value = place.value;
        };
        switch (place.field) {
        case FieldKind::Title:
            set(article.title);
            break;
        case FieldKind::Byline:
            set(article.byline);
            break;
        case FieldKind::Publisher:
            set(article.publisher);
            break;
        case FieldKind::Published:
            set(article.published);
            // The same day with its hour says more.
            if (place.value.size() > article.published.size() && place.value.startsWith(article.published))
                article.published = place.value;
            break;
        case FieldKind::Notice:
            article.notices.append(place.value);
            break;
        case FieldKind::Tag:
            for (const QString &tag :
                 place.value.split(QRegularExpression(QStringLiteral("[,，、;；|]\\s*")), Qt::SkipEmptyParts)) {
                if (!article.tags.contains(tag.trimmed()))
                    article.tags.append(tag.trimmed());
            }
            break;
        case FieldKind::Editor:
            break;
        }
    }

    /// True for the name of a site, of who runs it, or of the program that made the page.
    static bool isOrganisation(const QString &name) {
        static const QRegularExpression organisation(
            QStringLiteral("www\\.|\\.(?:com|cn|net|org)\\b|\\b(?:Team|Inc|Ltd|admin|Foundation)\\b|(?:网|網|网络|網絡|"
                           "公司|集团|集團|"
                           "中心|编辑部|編輯部|通讯社|通訊社)$"),
            QRegularExpression::CaseInsensitiveOption);
        return organisation.match(name).hasMatch();
    }

    /// True where the page's title ends in words that begin with the name, as "…_Outlet News" does, and no person is
    /// called so: people give their sites their own names.
    [[nodiscard]] bool namesSite(const QString &name) const {
        static const Pattern separators(u"[_|｜—–-]");
        if (name.isEmpty() || isSurname(folded(name.front().unicode())))
            return false;
        return std::any_of(m_page.markup->metadata.begin(), m_page.markup->metadata.end(), [&](const Metadata &one) {
            const QStringList parts =
                one.kind == MetadataKind::Title ? one.value.split(separators.expression()) : QStringList();
            return std::any_of(parts.begin() + std::min<qsizetype>(parts.size(), 1), parts.end(),
                               [&](const QString &part) { return part.trimmed().startsWith(name); });
        });
    }

    /// True for the name, alone or behind that of a desk, of whom the page itself calls the editor.
    static bool isEditor(const Article &article, const QString &name) {
        return std::any_of(article.places.begin(), article.places.end(), [&name](const FieldPlace &place) {
            const QStringList each = place.value.split(u' ', Qt::SkipEmptyParts);
            return place.field == FieldKind::Editor &&
                   std::any_of(each.begin(), each.end(), [&name](const QString &one) { return name.endsWith(one); });
        });
    }

    /// What the metadata says and the text does not.
    void stated(Article &article) const {
        const auto take = [&article](FieldKind field, QString &value, const Metadata &metadata) {
            if (!value.isEmpty())
                return;
            value = metadata.value;
            article.stated.push_back({field, metadata.value, metadata.origin});
        };
        if (const std::optional<Metadata> title = statedTitle(m_page.markup->metadata))
            take(FieldKind::Title, article.title, *title);
        QStringList siteNames;
        for (const Metadata &metadata : m_page.markup->metadata) {
            if (metadata.kind == MetadataKind::Publisher)
                siteNames.append(metadata.value);
        }
        for (const Metadata &metadata : m_page.markup->metadata) {
            switch (metadata.kind) {
            case MetadataKind::Byline:
                // Portals call themselves the author of what they took from others.
                if (metadata.value != article.publisher && metadata.value != article.title &&
                    !siteNames.contains(metadata.value) && !namesSite(metadata.value) &&
                    !isOrganisation(metadata.value) && !isEditor(article, metadata.value))
                    take(FieldKind::Byline, article.byline, metadata);
                break;
            case MetadataKind::Publisher:
                take(FieldKind::Publisher, article.publisher, metadata);
                break;
            case MetadataKind::Published:
                take(FieldKind::Published, article.published, metadata);
                break;
            case MetadataKind::Address:
                if (article.address.isEmpty())
                    article.address = metadata.value;
                break;
            case MetadataKind::Tag:
                if (!article.tags.contains(metadata.value)) {
                    article.tags.append(metadata.value);
                    article.stated.push_back({FieldKind::Tag, metadata.value, metadata.origin});
                }
                break;
            case MetadataKind::Title:
            case MetadataKind::Description:
            case MetadataKind::Body:
                break;
            }
        }
    }

    void text(Article &article) const {
        if (article.blocks.empty())
            return;
        article.map = OffsetMap(article.blocks.front().source.begin);
        Offset at = article.blocks.front().source.begin;
        QStringList parts;
        Offset out = 0;
        for (std::size_t i = 0; i < article.blocks.size(); ++i) {
            Block &block = article.blocks[i];
            if (i > 0) {
                // The line feed comes from nowhere; what lay between the blocks was taken out, and a note there is
                // hidden.
                article.map.addChange(block.source.begin - at, 0);
                article.map.addChange(0, 1);
                ++out;
            }
            m_choice.script.appendTo(article.map, block.source);
            block.range = Span(out, out + block.text.size());
            out = block.range.end;
            at = block.source.end;
            QString part = block.text;
            part.replace(u'\n', u' ');
            parts.append(part);
        }
        // A single block shares its text with the article: pages of one line may be very long.
        article.text = parts.size() == 1 ? parts.front() : parts.join(u'\n');
        article.script = scriptOf(article.text);
    }

    void finish() {
        // Runs of an article's own sections that nothing of another article or discarded interrupts.
        std::sort(m_ownRanges.begin(), m_ownRanges.end(),
                  [](const auto &a, const auto &b) { return a.second < b.second; });
        std::size_t next = 0;
        int last = -1;
        for (const Section &section : m_sections) {
            const bool own = next < m_ownRanges.size() && m_ownRanges[next].second == section.span;
            if (!own) {
                const bool field = section.role == Section::Role::Field && section.article == last;
                last = field ? last : -1;
                continue;
            }
            const int article = m_ownRanges[next++].first;
            std::vector<Span> &source = articleAt(article).source;
            if (article == last && !source.empty())
                source.back().end = section.span.end;
            else
                source.push_back(section.span);
            last = article;
        }
        for (Article &article : m_assembly.articles) {
            // The canonical place first: the surest, and the first of equals.
            std::stable_sort(article.places.begin(), article.places.end(),
                             [](const FieldPlace &a, const FieldPlace &b) {
                                 return a.field != b.field ? a.field < b.field : a.confidence > b.confidence;
                             });
            for (const FieldPlace &place : article.places)
                setField(article, place);
            // A field far from the text, in a footer say, is no part of the article's own ranges.
            const auto blockless = [&article](Span range) {
                const auto first =
                    std::lower_bound(article.blocks.begin(), article.blocks.end(), range.begin,
                                     [](const Block &block, Offset at) { return block.source.begin < at; });
                return first == article.blocks.end() || !range.contains(first->source);
            };
            article.source.erase(std::remove_if(article.source.begin(), article.source.end(), blockless),
                                 article.source.end());
            text(article);
        }
        if (m_page.markup && !m_assembly.articles.empty())
            stated(m_assembly.articles.front());
        for (Article &article : m_assembly.articles) {
            if (article.byline.isEmpty())
                article.byline = signatureOf(article.blocks);
            if (article.published.isEmpty())
                article.published = datelineOf(article.blocks);
        }
        // Articles whose every block was taken away are none; their fields are then discarded with them.
        for (const Article &article : m_assembly.articles) {
            if (!article.blocks.empty())
                continue;
            for (const FieldPlace &place : article.places) {
                Discarded discarded;
                discarded.source = place.source;
                discarded.rules = RuleSet(ruleId(QLatin1StringView("article-bounds")));
                m_assembly.discarded.push_back(std::move(discarded));
            }
        }
        const auto empty = std::remove_if(m_assembly.articles.begin(), m_assembly.articles.end(),
                                          [](const Article &article) { return article.blocks.empty(); });
        m_assembly.articles.erase(empty, m_assembly.articles.end());
        std::sort(m_assembly.discarded.begin(), m_assembly.discarded.end(),
                  [](const Discarded &a, const Discarded &b) { return a.source < b.source; });
    }

    Article &articleAt(int number) { return m_assembly.articles[static_cast<std::size_t>(number)]; }

    const Page &m_page;
    const Choice &m_choice;
    std::vector<Section> m_sections;
    std::vector<std::pair<int, Span>> m_ownRanges;
    Assembly m_assembly;
};

} // namespace

int Article::blockAt(Offset inText) const {
    const auto next = std::upper_bound(blocks.begin(), blocks.end(), inText,
                                       [](Offset at, const Block &block) { return at < block.range.begin; });
    return static_cast<int>(next - blocks.begin()) - 1;
}

Assembly assemble(const Page &page, const Choice &choice) {
    return Assembler(page, choice).run();
}

} // namespace variorum
