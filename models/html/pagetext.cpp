// SPDX-License-Identifier: Apache-2.0
#include "models/html/pagetext.h"

#include "models/base/chinese.h"
#include "models/html/treefacts.h"

#include <algorithm>

namespace variorum {

namespace {

ElementKind kindOf(const TagRow &row) {
    switch (row.tag) {
    case Tag::P:
        return ElementKind::Paragraph;
    case Tag::Heading:
        return ElementKind::Heading;
    case Tag::Section:
        return ElementKind::Section;
    case Tag::Article:
        return ElementKind::Article;
    case Tag::Main:
        return ElementKind::Main;
    case Tag::Nav:
        return ElementKind::Navigation;
    case Tag::Aside:
        return ElementKind::Aside;
    case Tag::Header:
        return ElementKind::Header;
    case Tag::Footer:
        return ElementKind::Footer;
    case Tag::List:
        return ElementKind::List;
    case Tag::Item:
    case Tag::Term:
        return ElementKind::Item;
    case Tag::Table:
        return ElementKind::Table;
    case Tag::Row:
        return ElementKind::Row;
    case Tag::Cell:
        return ElementKind::Cell;
    case Tag::Figure:
        return ElementKind::Figure;
    case Tag::Caption:
    case Tag::FigureCaption:
        return ElementKind::Caption;
    case Tag::Quote:
        return ElementKind::Quote;
    case Tag::Pre:
        return ElementKind::Code;
    case Tag::Form:
        return ElementKind::Form;
    case Tag::Button:
        return ElementKind::Button;
    case Tag::Time:
        return ElementKind::Time;
    case Tag::Address:
        return ElementKind::Address;
    case Tag::Span:
        return ElementKind::Inline;
    case Tag::Div:
    case Tag::TablePart:
    case Tag::Hr:
        break;
    }
    return row.role == TagRole::Inline ? ElementKind::Inline : ElementKind::Container;
}

class Builder {
public:
    Builder(QStringView source, const Scan &scan, const Tree &tree, References &references, PageMarkup &markup)
        : m_source(source), m_scan(scan), m_tree(tree), m_references(references), m_markup(markup),
          m_facts(factsOf(source, scan, tree)) {}

    QString run() {
        for (std::int32_t i = 0; i < static_cast<std::int32_t>(m_tree.nodes.size());) {
            while (!m_open.empty() && m_open.back().end <= i)
                leave();
            const TreeNode &node = m_tree.nodes[static_cast<std::size_t>(i)];
            const NodeFacts &facts = m_facts[static_cast<std::size_t>(i)];
            if (facts.skipped) {
                i = node.end;
                continue;
            }
            if (node.row)
                enter(node, facts);
            else
                texts(node);
            ++i;
        }
        while (!m_open.empty())
            leave();
        finishLine(false);
        while (!m_text.isEmpty() && m_text.back() == u'\n')
            m_text.chop(1);
        m_text.squeeze();
        return std::move(m_text);
    }

private:
    struct Open {
        std::int32_t end;
        std::int32_t element; ///< -1 where none was recorded
        Layout layout;
        bool block;
        Tag tag;
    };

    void enter(const TreeNode &node, const NodeFacts &facts) {
        const bool block = node.row->role == TagRole::Block || node.row->role == TagRole::Rule;
        Layout layout = m_open.empty() ? Layout::Flow : m_open.back().layout;
        const bool within = layout != Layout::Flow; // inside a table or code lines do not end
        if (facts.layout != Layout::Flow && !within)
            finishLine(false);
        if (layout == Layout::DataTable)
            cell(node.row->tag);
        if (block && !within)
            finishLine(false);
        if (!within)
            layout = facts.layout;
        std::int32_t made = -1;
        if ((block && !within) || !facts.description.hints.isEmpty() || node.row->tag == Tag::Time) {
            MarkupElement element;
            element.text = Span(m_text.size(), m_text.size());
            element.parent = parent();
            element.kind = kindOf(*node.row);
            element.level = node.row->level;
            element.hints = facts.description.hidden ? facts.description.hints | Hint::Hidden : facts.description.hints;
            element.shape = facts.description.shape * 31 + static_cast<std::uint32_t>(node.row->tag);
            made = static_cast<std::int32_t>(m_markup.elements.size());
            m_markup.elements.push_back(element);
        }
        m_open.push_back({node.end, made, layout, block && !within, node.row->tag});
    }

    [[nodiscard]] std::int32_t parent() const {
        for (auto open = m_open.rbegin(); open != m_open.rend(); ++open) {
            if (open->element >= 0)
                return open->element;
        }
        return -1;
    }

    void leave() {
        const Open open = m_open.back();
        if (open.block)
            finishLine(false);
        m_open.pop_back();
        if (open.element < 0)
            return;
        MarkupElement &element = m_markup.elements[static_cast<std::size_t>(open.element)];
        Offset end = static_cast<Offset>(m_text.size());
        element.text.begin = std::min(element.text.begin, end);
        while (element.text.begin < end && isBlank(m_text[element.text.begin].unicode()))
            ++element.text.begin;
        while (end > element.text.begin && isBlank(m_text[end - 1].unicode()))
            --end;
        element.text.end = end;
        // Without text of its own it holds no other element either.
        if (element.text.isEmpty())
            m_markup.elements.resize(static_cast<std::size_t>(open.element));
    }

    /// Rows and cells of a table of values.
    void cell(Tag tag) {
        if (tag != Tag::Row && tag != Tag::Cell) {
            space(Span());
            return;
        }
        if (!lineEmpty() && (tag == Tag::Row || !m_firstCell)) {
            trimLine();
            m_text += tag == Tag::Row ? u'\n' : u'\t';
        }
        m_firstCell = tag == Tag::Row;
        m_wantsSpace = false;
    }

    void texts(const TreeNode &node) {
        for (std::int32_t i = node.firstRun; i < node.lastRun; ++i) {
            const TextRun &run = m_scan.runs[static_cast<std::size_t>(m_tree.runs[static_cast<std::size_t>(i)])];
            const Layout layout = m_open.empty() ? Layout::Flow : m_open.back().layout;
            if ((run.flags & TextRun::Image) != 0) {
                m_image = true;
                continue;
            }
            if ((run.flags & TextRun::Break) != 0) {
                if (layout == Layout::Code)
                    append(u'\n', run.markup, run);
                else if (layout == Layout::DataTable || inHeading())
                    space(run.markup);
                else
                    finishLine(true);
                continue;
            }
            if ((run.flags & TextRun::SpaceBefore) != 0)
                space(Span(run.markup.begin, run.markup.begin));
            if ((run.flags & TextRun::Preformatted) != 0)
                preformatted(run, layout);
            else
                collapsed(run);
        }
    }

    [[nodiscard]] bool inHeading() const {
        return std::any_of(m_open.rbegin(), m_open.rend(), [](const Open &open) { return open.tag == Tag::Heading; });
    }

    void collapsed(const TextRun &run) {
        const QStringView markup = m_source;
        Offset at = run.markup.begin;
        while (at < run.markup.end) {
            const char16_t c = markup[at].unicode();
            if (isHtmlSpace(c)) {
                const Offset begin = at;
                while (at < run.markup.end && isHtmlSpace(markup[at].unicode()))
                    ++at;
                space(Span(begin, at));
                continue;
            }
            if (c == u'&') {
                at += reference(run, at);
                continue;
            }
            const Offset begin = at;
            while (at < run.markup.end && markup[at] != u'&' && !isHtmlSpace(markup[at].unicode()))
                ++at;
            append(markup.sliced(begin, at - begin), Span(begin, at), run);
        }
    }

    void preformatted(const TextRun &run, Layout layout) {
        Offset at = run.markup.begin;
        while (at < run.markup.end) {
            const char16_t c = m_source[at].unicode();
            if (c == u'&') {
                at += reference(run, at);
                continue;
            }
            const bool lineEnd = c == u'\n' || c == u'\r';
            const Offset length = c == u'\r' && at + 1 < run.markup.end && m_source[at + 1] == u'\n' ? 2 : 1;
            if (lineEnd && layout != Layout::Code)
                finishLine(true);
            else if (lineEnd && !lineEmpty())
                append(u'\n', Span(at, at + length), run);
            else if (!lineEnd)
                append(m_source.sliced(at, 1), Span(at, at + 1), run);
            at += length;
        }
    }

    Offset reference(const TextRun &run, Offset at) {
        const QStringView markup = m_source.first(run.markup.end);
        const References::Reference found = m_references.at(markup, at);
        const Offset length = std::max<Offset>(static_cast<Offset>(found.length), 1);
        const bool blank = found.length > 0 && found.text.size() == 1 && isHtmlSpace(found.text[0].unicode());
        if (blank && (run.flags & TextRun::Preformatted) == 0)
            space(Span(at, at + length));
        else
            append(found.length > 0 ? QStringView(found.text) : QStringView(u"&"), Span(at, at + length), run);
        return length;
    }

    void space(Span markup) {
        if (!m_wantsSpace)
            m_pending = markup;
        m_wantsSpace = true;
    }

    [[nodiscard]] bool lineEmpty() const { return m_text.size() == m_lineBegin; }

    void append(QStringView text, Span markup, const TextRun &run) {
        if (lineEmpty()) {
            m_flags = m_image ? MarkupLine::AfterImage : 0;
            m_image = false;
            m_wantsSpace = false;
            m_linked = 0;
            m_allBold = true;
            m_element = block();
        }
        if (m_wantsSpace) {
            m_wantsSpace = false;
            if (!m_text.isEmpty() && !m_text.back().isSpace()) {
                origin(Span(m_text.size(), m_text.size() + 1), m_pending);
                m_text += u' ';
            }
        }
        origin(Span(m_text.size(), m_text.size() + text.size()), markup);
        m_text += text;
        m_linked += run.link >= 0 ? static_cast<Offset>(text.size()) : 0;
        m_allBold = m_allBold && (run.flags & TextRun::Bold) != 0;
    }
    void append(char16_t c, Span markup, const TextRun &run) { append(QStringView(&c, 1), markup, run); }

    void origin(Span text, Span markup) {
        std::vector<MarkupOrigin> &origins = m_markup.origins;
        if (!origins.empty()) {
            MarkupOrigin &last = origins.back();
            if (last.text.end == text.begin && last.markup.end == markup.begin &&
                last.text.length() == last.markup.length() && text.length() == markup.length()) {
                last.text.end = text.end;
                last.markup.end = markup.end;
                return;
            }
        }
        origins.push_back({text, markup});
    }

    [[nodiscard]] std::int32_t block() const {
        for (auto open = m_open.rbegin(); open != m_open.rend(); ++open) {
            if (open->element >= 0 && open->block)
                return open->element;
        }
        return -1;
    }

    void cut(Offset size) {
        m_text.truncate(size);
        std::vector<MarkupOrigin> &origins = m_markup.origins;
        while (!origins.empty() && origins.back().text.end > size) {
            if (origins.back().text.begin >= size) {
                origins.pop_back();
                continue;
            }
            MarkupOrigin &last = origins.back();
            if (last.text.length() == last.markup.length())
                last.markup.end -= last.text.end - size;
            last.text.end = size;
        }
    }

    void trimLine() {
        Offset end = static_cast<Offset>(m_text.size());
        while (end > m_lineBegin && isHtmlSpace(m_text[end - 1].unicode()) && m_text[end - 1] != u'\t' &&
               m_text[end - 1] != u'\n')
            --end;
        cut(end);
    }

    void finishLine(bool broken) {
        m_wantsSpace = false;
        if (lineEmpty())
            return;
        Offset end = static_cast<Offset>(m_text.size());
        while (end > m_lineBegin && isHtmlSpace(m_text[end - 1].unicode()))
            --end;
        const QStringView line = QStringView(m_text).sliced(m_lineBegin, end - m_lineBegin);
        if (std::all_of(line.begin(), line.end(), [](QChar c) { return isBlank(c.unicode()); })) {
            cut(m_lineBegin);
            return;
        }
        cut(end);
        MarkupLine made;
        made.text = Span(m_lineBegin, end);
        made.element = m_element;
        made.linked = std::min(m_linked, made.text.length());
        made.flags =
            static_cast<std::uint8_t>(m_flags | (m_allBold ? MarkupLine::Bold : 0) | (broken ? MarkupLine::Broken : 0));
        m_markup.lines.push_back(made);
        m_text += u'\n';
        m_lineBegin = static_cast<Offset>(m_text.size());
    }

    QStringView m_source;
    const Scan &m_scan;
    const Tree &m_tree;
    References &m_references;
    PageMarkup &m_markup;
    std::vector<NodeFacts> m_facts;
    QString m_text;
    std::vector<Open> m_open;
    Offset m_lineBegin = 0;
    bool m_firstCell = true;
    bool m_wantsSpace = false;
    Span m_pending; ///< of the markup: the white space that is wanted
    bool m_image = false;
    bool m_allBold = true;
    std::uint8_t m_flags = 0;
    Offset m_linked = 0;
    std::int32_t m_element = -1;
};

} // namespace

QString pageText(QStringView source, const Scan &scan, const Tree &tree, References &references, PageMarkup &markup) {
    return Builder(source, scan, tree, references, markup).run();
}

} // namespace variorum
