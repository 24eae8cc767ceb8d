// SPDX-License-Identifier: Apache-2.0
#include "models/html/scanner.h"

#include <algorithm>
#include <array>

namespace variorum {

namespace {

constexpr std::size_t deepest = 400;    ///< browsers flatten what is nested deeper than 512
constexpr std::size_t searchDepth = 64; ///< as far as an end tag looks for its start among open elements

bool isLetter(char16_t c) {
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

class Scanner {
public:
    explicit Scanner(QStringView markup) : m_markup(markup) {
        m_lastQuote[0] = markup.lastIndexOf(u'"');
        m_lastQuote[1] = markup.lastIndexOf(u'\'');
        m_scan.skeleton.reserve(markup.size() / 4);
    }

    Scan run() {
        qsizetype at = 0;
        while (at < m_markup.size()) {
            qsizetype open = at;
            while (true) {
                open = m_markup.indexOf(u'<', open);
                if (open < 0 || beginsTag(open))
                    break;
                ++open;
            }
            if (open < 0)
                open = m_markup.size();
            text(at, open);
            at = open < m_markup.size() ? tag(open) : open;
        }
        return std::move(m_scan);
    }

private:
    struct Open {
        const TagRow *row;
        bool kept;     ///< its start tag is in the skeleton
        bool endsLink; ///< the link began with it, or inside it
        bool endsBold;
        bool isLink;
        bool isBold;
    };

    [[nodiscard]] char16_t unit(qsizetype at) const { return at < m_markup.size() ? m_markup[at].unicode() : u'\0'; }

    [[nodiscard]] bool beginsTag(qsizetype at) const {
        const char16_t next = unit(at + 1);
        return isLetter(next) || next == u'/' || next == u'!' || next == u'?';
    }

    void text(qsizetype begin, qsizetype end) {
        if (begin == end)
            return;
        TextRun run;
        if (m_preformatted > 0) {
            run.flags = TextRun::Preformatted;
        } else {
            qsizetype first = begin;
            while (first < end && isHtmlSpace(m_markup[first].unicode()))
                ++first;
            if (first == end) {
                m_space = true;
                return;
            }
        }
        run.markup = Span(begin, end);
        add(run);
    }

    void add(TextRun run) {
        if (m_space)
            run.flags |= TextRun::SpaceBefore;
        m_space = false;
        if (m_bold)
            run.flags |= TextRun::Bold;
        run.link = m_link;
        m_scan.skeleton += QByteArray::number(static_cast<qulonglong>(m_scan.runs.size()));
        m_scan.skeleton += ';';
        m_scan.runs.push_back(run);
    }

    /// From a `<` that begins a tag or comment to behind it.
    qsizetype tag(qsizetype at) {
        const char16_t next = unit(at + 1);
        if (next == u'!' || next == u'?')
            return comment(at);
        const bool end = next == u'/';
        if (end && !isLetter(unit(at + 2)))
            return unit(at + 2) == u'>' ? at + 3 : bogusComment(at);
        const qsizetype nameBegin = at + (end ? 2 : 1);
        qsizetype nameEnd = nameBegin;
        while (nameEnd < m_markup.size() && !isHtmlSpace(unit(nameEnd)) && unit(nameEnd) != u'/' &&
               unit(nameEnd) != u'>')
            ++nameEnd;
        const TagRow &row = tagRow(m_markup.sliced(nameBegin, nameEnd - nameBegin));
        const qsizetype close = tagEnd(nameEnd);
        const qsizetype behind = std::min(close + 1, m_markup.size());
        if (close >= m_markup.size())
            return behind; // the page was cut inside a tag
        if (end) {
            endTag(row);
            return behind;
        }
        return startTag(row, Span(nameEnd, close), behind);
    }

    qsizetype comment(qsizetype at) {
        if (m_markup.sliced(at).startsWith(u"<!--")) {
            if (unit(at + 4) == u'>')
                return at + 5;
            if (unit(at + 4) == u'-' && unit(at + 5) == u'>')
                return at + 6;
            const qsizetype end = find(u"-->", at + 4, m_noComment);
            // A comment that never ends would hide the rest of the page: take the sign alone for one.
            return end < 0 ? bogusComment(at) : end + 3;
        }
        return bogusComment(at);
    }

    qsizetype bogusComment(qsizetype at) const {
        const qsizetype end = m_markup.indexOf(u'>', at);
        return end < 0 ? m_markup.size() : end + 1;
    }

    /// indexOf() that remembers that there is none, so that asking again costs nothing.
    qsizetype find(QStringView what, qsizetype from, bool &none) const {
        if (none)
            return -1;
        const qsizetype at = m_markup.indexOf(what, from);
        none = at < 0;
        return at;
    }

    /// The `>` of a tag whose name ends at `at`; the size of the markup when there is none.
    qsizetype tagEnd(qsizetype at) const {
        const qsizetype size = m_markup.size();
        while (at < size) {
            const char16_t c = m_markup[at].unicode();
            if (c == u'>')
                return at;
            if (c != u'=') {
                ++at;
                continue;
            }
            ++at;
            while (at < size && isHtmlSpace(m_markup[at].unicode()))
                ++at;
            const char16_t quote = unit(at);
            if (quote != u'"' && quote != u'\'') {
                while (at < size && !isHtmlSpace(m_markup[at].unicode()) && m_markup[at] != u'>')
                    ++at;
                continue;
            }
            // A value whose quote never closes ends with its tag.
            if (m_lastQuote[quote == u'"' ? 0 : 1] > at)
                at = m_markup.indexOf(QChar(quote), at + 1) + 1;
            else
                ++at;
        }
        return size;
    }

    qsizetype startTag(const TagRow &row, Span attributes, qsizetype behind) {
        switch (row.role) {
        case TagRole::Void:
        case TagRole::Ignored:
            return behind;
        case TagRole::Metadata:
            m_scan.metadata.push_back(attributes);
            m_scan.isLink.push_back(row.name[0] == 'l');
            return behind;
        case TagRole::Break:
            mark(TextRun::Break, behind);
            return behind;
        case TagRole::Image:
            mark(TextRun::Image, behind);
            return behind;
        case TagRole::Rule:
            open(row, attributes, false);
            return behind;
        case TagRole::Raw:
        case TagRole::Title:
        case TagRole::Script:
        case TagRole::Skipped:
            return skipped(row, attributes, behind);
        case TagRole::Block:
            closeImplied(row);
            open(row, attributes, true);
            return behind;
        case TagRole::Inline:
        case TagRole::Link:
        case TagRole::Bold:
            if (row.role == TagRole::Inline && m_markup[behind - 2] == u'/')
                return behind; // `<o:p/>`
            open(row, attributes, true);
            return behind;
        }
        return behind;
    }

    void mark(TextRun::Flag flag, qsizetype behind) {
        TextRun run;
        run.markup = Span(behind, behind);
        run.flags = flag;
        add(run);
    }

    /// What is left out with its contents. Where the end tag is missing only the start tag is left out.
    qsizetype skipped(const TagRow &row, Span attributes, qsizetype behind) {
        const QString name = QString::fromLatin1(row.name);
        const auto index = static_cast<std::size_t>(&row - &tagRow(u"a"));
        qsizetype at = behind;
        while (true) {
            if (m_unclosed[index])
                return behind;
            at = m_markup.indexOf(QStringLiteral("</") + name, at, Qt::CaseInsensitive);
            if (at < 0) {
                m_unclosed[index] = true;
                return behind;
            }
            const char16_t next = unit(at + 2 + name.size());
            if (isHtmlSpace(next) || next == u'/' || next == u'>' || next == u'\0')
                break;
            ++at;
        }
        const Span contents(behind, at);
        if (row.role == TagRole::Title && m_scan.title.isEmpty())
            m_scan.title = contents;
        if (row.role == TagRole::Script) {
            for (const Attribute &attribute : attributesIn(m_markup.sliced(attributes.begin, attributes.length()))) {
                if (attribute.name.compare(u"type", Qt::CaseInsensitive) == 0 &&
                    attribute.value.trimmed().compare(u"application/ld+json", Qt::CaseInsensitive) == 0)
                    m_scan.jsonLd.push_back(contents);
            }
        }
        const qsizetype end = m_markup.indexOf(u'>', at);
        return end < 0 ? m_markup.size() : end + 1;
    }

    /// Elements whose end tag may be missing end where the next one begins.
    void closeImplied(const TagRow &row) {
        const auto pop = [this](auto &&is, auto &&stops) {
            for (std::size_t i = m_open.size(), looked = 0; i-- > 0 && looked < searchDepth; ++looked) {
                const Tag tag = m_open[i].row->tag;
                if (is(tag)) {
                    shrink(i);
                    return;
                }
                if (m_open[i].row->role == TagRole::Block && stops(tag))
                    return;
            }
        };
        pop([](Tag tag) { return tag == Tag::P; }, [](Tag) { return true; });
        switch (row.tag) {
        case Tag::Item:
        case Tag::Term:
            pop([](Tag tag) { return tag == Tag::Item || tag == Tag::Term; },
                [](Tag tag) { return tag == Tag::List || tag == Tag::Cell; });
            break;
        case Tag::Cell:
            pop([](Tag tag) { return tag == Tag::Cell; }, [](Tag tag) { return tag == Tag::Table || tag == Tag::Row; });
            break;
        case Tag::Row:
            pop([](Tag tag) { return tag == Tag::Row; }, [](Tag tag) { return tag == Tag::Table; });
            break;
        case Tag::TablePart:
            pop([](Tag tag) { return tag == Tag::TablePart; }, [](Tag tag) { return tag == Tag::Table; });
            break;
        default:
            break;
        }
    }

    [[nodiscard]] bool describes(Span attributes) const {
        const QStringView text = m_markup.sliced(attributes.begin, attributes.length());
        if (text.size() < 4)
            return false;
        return text.contains(u"class", Qt::CaseInsensitive) || text.contains(u"id", Qt::CaseInsensitive) ||
               text.contains(u"itemprop", Qt::CaseInsensitive) || text.contains(u"hidden", Qt::CaseInsensitive) ||
               text.contains(u"display", Qt::CaseInsensitive);
    }

    void open(const TagRow &row, Span attributes, bool stays) {
        const bool block = row.role == TagRole::Block || row.role == TagRole::Rule;
        Open entry{&row, false, false, false, row.role == TagRole::Link, row.role == TagRole::Bold};
        entry.kept = m_kept < deepest && (block || row.tag == Tag::Time || describes(attributes));
        if (entry.kept) {
            m_scan.tags.push_back({static_cast<Offset>(m_scan.skeleton.size()), &row, attributes});
            m_scan.skeleton += '<';
            m_scan.skeleton += row.skeleton;
            m_scan.skeleton += '>';
        }
        if (row.role == TagRole::Link) {
            endLink(); // a link cannot stand in another
            const QStringView text = m_markup.sliced(attributes.begin, attributes.length());
            if (text.contains(u"href", Qt::CaseInsensitive)) {
                m_link = m_links++;
                entry.endsLink = true;
            }
        }
        if (row.role == TagRole::Bold && !m_bold) {
            m_bold = true;
            entry.endsBold = true;
        }
        if (row.tag == Tag::Pre)
            ++m_preformatted;
        if (!stays)
            return;
        m_kept += entry.kept ? 1 : 0;
        m_open.push_back(entry);
        if (m_open.size() > 4 * deepest) // nothing but unclosed elements: forget the outermost
            forget();
    }

    void endLink() { m_link = -1; }

    void endTag(const TagRow &row) {
        if (row.name[0] == '\0' && row.role != TagRole::Inline)
            return;
        if (row.role == TagRole::Break) {
            mark(TextRun::Break, 0); // `</br>` is a break
            return;
        }
        const bool block = row.role == TagRole::Block;
        if (!block && row.role != TagRole::Inline && row.role != TagRole::Link && row.role != TagRole::Bold)
            return;
        if (row.role == TagRole::Link)
            endLink();
        for (std::size_t i = m_open.size(), looked = 0; i-- > 0 && looked < searchDepth; ++looked) {
            const Open &candidate = m_open[i];
            const bool same = candidate.row == &row || (row.level > 0 && candidate.row->level > 0);
            if (same) {
                const bool kept = candidate.kept;
                if (!block && i + 1 < m_open.size()) {
                    // Formatting elements overlap: what was opened inside goes on.
                    closeOne(i);
                    if (kept)
                        m_scan.skeleton += "</span>";
                    return;
                }
                shrink(i);
                if (kept)
                    m_scan.skeleton += QByteArray("</") + row.skeleton + '>';
                return;
            }
            // The end of something inline does not reach over a block; that of a block stays inside its table cell.
            const Tag tag = candidate.row->tag;
            if (!block && candidate.row->role == TagRole::Block)
                return;
            if (block && (tag == Tag::Cell || tag == Tag::Table) && row.tag != Tag::Table && row.tag != Tag::Row &&
                row.tag != Tag::TablePart && row.tag != Tag::Cell)
                return;
        }
    }

    void closeOne(std::size_t at) {
        const Open entry = m_open[at];
        ended(entry);
        m_open.erase(m_open.begin() + static_cast<std::ptrdiff_t>(at));
    }

    void shrink(std::size_t size) {
        while (m_open.size() > size) {
            ended(m_open.back());
            m_open.pop_back();
        }
    }

    void ended(const Open &entry) {
        m_kept -= entry.kept ? 1 : 0;
        if (entry.endsLink)
            endLink();
        if (entry.endsBold)
            m_bold = false;
        if (entry.row->tag == Tag::Pre)
            --m_preformatted;
    }

    void forget() {
        const std::size_t half = m_open.size() / 2;
        std::vector<Open> rest(m_open.begin() + static_cast<std::ptrdiff_t>(half), m_open.end());
        m_open.resize(half);
        // What is forgotten stays open in the skeleton: its depth goes on counting.
        const std::size_t kept = m_kept;
        shrink(0);
        m_kept = kept;
        m_open = std::move(rest);
    }

    QStringView m_markup;
    Scan m_scan;
    std::array<qsizetype, 2> m_lastQuote{};
    std::array<bool, 128> m_unclosed{};
    bool m_noComment = false;
    std::vector<Open> m_open;
    std::size_t m_kept = 0; ///< open elements that the skeleton has
    std::int32_t m_links = 0;
    std::int32_t m_link = -1;
    int m_preformatted = 0;
    bool m_bold = false;
    bool m_space = false;
};

/// Nobody links several sentences over many lines: a link that holds them was never closed, or leads to the page that
/// they are the text of.
void freeTexts(QStringView markup, std::vector<TextRun> &runs) {
    constexpr Offset longestLink = 300; // units
    constexpr int mostSentences = 4;
    for (std::size_t begin = 0; begin < runs.size();) {
        Offset length = 0;
        int sentences = 0;
        std::size_t end = begin;
        for (; end < runs.size() && runs[end].link == runs[begin].link; ++end) {
            const QStringView text = markup.mid(runs[end].markup.begin, runs[end].markup.length());
            length += runs[end].markup.length();
            sentences += static_cast<int>(std::count_if(
                text.begin(), text.end(), [](QChar c) { return c == u'。' || c == u'！' || c == u'？'; }));
        }
        if (runs[begin].link >= 0 && length > longestLink && sentences > mostSentences) {
            for (std::size_t i = begin; i < end; ++i)
                runs[i].link = -1;
        }
        begin = end;
    }
}

} // namespace

Scan scanMarkup(QStringView markup) {
    Scan scan = Scanner(markup).run();
    freeTexts(markup, scan.runs);
    return scan;
}

} // namespace variorum
