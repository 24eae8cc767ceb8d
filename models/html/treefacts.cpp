// SPDX-License-Identifier: Apache-2.0
#include "models/html/treefacts.h"

#include "models/base/chinese.h"
#include "models/base/pattern.h"
#include "models/html/stylesheet.h"

namespace variorum {

namespace {

constexpr qsizetype longestAverageCell = 60; ///< units; what is longer is laid out, not tabulated
constexpr qsizetype longestCell = 400;
constexpr qsizetype rarestMark = 150; ///< units of text to a mark of punctuation
constexpr qsizetype leastOpened = 10; ///< units of text that a button shows
constexpr qsizetype longestButton = 40;

struct TableCount {
    int rows = 0;
    int cells = 0;
    qsizetype longest = 0;
    qsizetype linked = 0;
    int headCells = 0;
    bool nested = false;
    bool heads = false; ///< a heading stands in it
};

class Facts {
public:
    Facts(QStringView source, const Scan &scan, const Tree &tree)
        : m_source(source), m_scan(scan), m_tree(tree), m_hints(hiddenNames(source)), m_facts(tree.nodes.size()),
          m_length(tree.nodes.size(), 0) {}

    std::vector<NodeFacts> run() {
        for (std::size_t i = 0; i < m_facts.size(); ++i) {
            const TreeNode &node = m_tree.nodes[i];
            if (node.row)
                m_facts[i].description =
                    m_hints.describe(m_source.sliced(node.attributes.begin, node.attributes.length()));
            else
                m_length[i] = textLength(node);
        }
        for (std::size_t i = m_facts.size(); i-- > 0;) {
            const auto parent = m_tree.nodes[i].parent;
            if (parent >= 0)
                m_length[static_cast<std::size_t>(parent)] += m_length[i];
        }
        hide();
        tables();
        code();
        return std::move(m_facts);
    }

private:
    qsizetype textLength(const TreeNode &node) const {
        qsizetype length = 0;
        for (std::int32_t i = node.firstRun; i < node.lastRun; ++i)
            length += m_scan.runs[static_cast<std::size_t>(m_tree.runs[static_cast<std::size_t>(i)])].markup.length();
        return length;
    }

    /// True for text with marks between its words; a list of words for search engines has none.
    bool isPunctuated(std::size_t element) const {
        qsizetype marks = 0;
        for (std::size_t i = element; i < static_cast<std::size_t>(m_tree.nodes[element].end); ++i) {
            const TreeNode &node = m_tree.nodes[i];
            for (std::int32_t k = node.row ? node.lastRun : node.firstRun; k < node.lastRun; ++k) {
                const Span text =
                    m_scan.runs[static_cast<std::size_t>(m_tree.runs[static_cast<std::size_t>(k)])].markup;
                for (const QChar c : m_source.mid(text.begin, text.length()))
                    marks += QStringView(u"，。、；,.;").contains(c) ? 1 : 0;
            }
        }
        return marks * rarestMark >= m_length[element];
    }

    /// The text of the element right before another in the same one; "" for none, and for a long one.
    QString textBefore(std::size_t element) const {
        std::size_t begin = element;
        QString text;
        while (begin > 0 && text.isEmpty()) {
            std::size_t before = begin - 1;
            while (m_tree.nodes[before].parent >= 0 && m_tree.nodes[before].parent != m_tree.nodes[element].parent)
                before = static_cast<std::size_t>(m_tree.nodes[before].parent);
            if (m_tree.nodes[before].parent != m_tree.nodes[element].parent || m_length[before] > longestButton)
                return {};
            for (std::size_t i = before; i < begin; ++i) {
                const TreeNode &node = m_tree.nodes[i];
                for (std::int32_t k = node.row ? node.lastRun : node.firstRun; k < node.lastRun; ++k) {
                    const Span run =
                        m_scan.runs[static_cast<std::size_t>(m_tree.runs[static_cast<std::size_t>(k)])].markup;
                    text += m_source.sliced(run.begin, run.length()).trimmed();
                }
            }
            begin = before;
        }
        return text;
    }

    /// True for the rest of a text that a button right before it shows.
    bool isOpened(std::size_t element) const {
        static const Pattern button(
            uR"(^[-—–\s>»▼↓]*(?:(?:点击)?(?:继续|展开|查看|显示)?(?:阅读|全文|余下)(?:更多|全文|全部|内容)?|展开(?:全文|更多|剩余)?|readmore|continuereading|showmore)[-—–\s.…>»▼↓]*$)");
        return m_length[element] >= leastOpened && isPunctuated(element) &&
               button.matches(folded(textBefore(element)).remove(u' '));
    }

    /// True if an element stands right behind the one that ends at a node.
    bool isNextTo(std::size_t end, std::size_t element) const {
        for (std::size_t i = end; i < element; ++i) {
            if (m_tree.nodes[i].row || m_length[i] > longestButton)
                return false;
        }
        return true;
    }

    /// What is hidden is left out, unless most of the page's text is, or a button shows it: then a script would have
    /// shown it.
    void hide() {
        qsizetype all = 0;
        std::vector<std::size_t> found;
        for (std::size_t i = 0; i < m_facts.size();) {
            if (m_facts[i].description.hidden && m_tree.nodes[i].row) {
                found.push_back(i);
                i = static_cast<std::size_t>(m_tree.nodes[i].end);
                continue;
            }
            all += m_tree.nodes[i].row ? 0 : m_length[i];
            ++i;
        }
        std::size_t last = 0;   // rest that a button shows: another one may follow
        std::size_t opened = 0; // behind it
        for (const std::size_t i : found) {
            const bool follows = opened > 0 && m_tree.nodes[i].parent == m_tree.nodes[last].parent &&
                                 m_length[i] >= leastOpened && isPunctuated(i) && isNextTo(opened, i);
            const bool shown = isOpened(i) || follows;
            last = shown ? i : last;
            opened = shown ? static_cast<std::size_t>(m_tree.nodes[i].end) : opened;
            m_facts[i].skipped = (2 * m_length[i] <= all || !isPunctuated(i)) && !shown;
        }
    }

    void tables() {
        std::vector<std::int32_t> tableOf(m_facts.size(), -1);
        std::vector<TableCount> counts(m_facts.size());
        for (std::size_t i = 0; i < m_facts.size(); ++i) {
            const TreeNode &node = m_tree.nodes[i];
            const std::int32_t around = node.parent >= 0 ? tableOf[static_cast<std::size_t>(node.parent)] : -1;
            tableOf[i] = around;
            if (around >= 0)
                count(node, i, counts[static_cast<std::size_t>(around)]);
            if (node.row && node.row->tag == Tag::Table)
                tableOf[i] = static_cast<std::int32_t>(i);
        }
        for (std::size_t i = 0; i < m_facts.size(); ++i) {
            const TreeNode &node = m_tree.nodes[i];
            if (!node.row || node.row->tag != Tag::Table)
                continue;
            const TableCount &table = counts[i];
            const bool headed =
                table.headCells >= 2 && !table.nested && table.rows >= 3 && table.longest <= 4 * longestCell;
            const bool data =
                headed || (!table.nested && !table.heads && table.rows >= 2 && 2 * table.cells >= 3 * table.rows &&
                           m_length[i] <= longestAverageCell * table.cells && table.longest <= longestCell &&
                           10 * table.linked <= 4 * m_length[i]);
            m_facts[i].layout = data ? Layout::DataTable : Layout::Flow;
        }
    }

    void count(const TreeNode &node, std::size_t at, TableCount &table) const {
        if (!node.row) {
            for (std::int32_t i = node.firstRun; i < node.lastRun; ++i) {
                const TextRun &run = m_scan.runs[static_cast<std::size_t>(m_tree.runs[static_cast<std::size_t>(i)])];
                table.linked += run.link >= 0 ? run.markup.length() : 0;
            }
            return;
        }
        switch (node.row->tag) {
        case Tag::Row:
            ++table.rows;
            break;
        case Tag::Cell:
            ++table.cells;
            table.headCells += node.row->name[1] == 'h' ? 1 : 0;
            table.longest = std::max(table.longest, m_length[at]);
            break;
        case Tag::Table:
            table.nested = true;
            break;
        case Tag::Heading:
            table.heads = true;
            break;
        default:
            break;
        }
    }

    /// Preformatted text is code, unless it is Chinese prose, as old boards have it.
    void code() {
        for (std::size_t i = 0; i < m_facts.size(); ++i) {
            const TreeNode &node = m_tree.nodes[i];
            if (!node.row || node.row->tag != Tag::Pre)
                continue;
            qsizetype han = 0;
            qsizetype all = 0;
            for (std::size_t k = i + 1; k < static_cast<std::size_t>(node.end); ++k)
                measure(m_tree.nodes[k], han, all);
            m_facts[i].layout = 2 * han > all ? Layout::Flow : Layout::Code;
            i = static_cast<std::size_t>(node.end) - 1;
        }
    }

    void measure(const TreeNode &node, qsizetype &han, qsizetype &all) const {
        for (std::int32_t i = node.firstRun; !node.row && i < node.lastRun; ++i) {
            const Span run = m_scan.runs[static_cast<std::size_t>(m_tree.runs[static_cast<std::size_t>(i)])].markup;
            for (const QChar c : m_source.sliced(run.begin, run.length())) {
                all += c.isSpace() ? 0 : 1;
                han += isHan(c.unicode()) || isChinesePunctuation(c.unicode()) ? 1 : 0;
            }
        }
    }

    QStringView m_source;
    const Scan &m_scan;
    const Tree &m_tree;
    HintReader m_hints;
    std::vector<NodeFacts> m_facts;
    std::vector<qsizetype> m_length; ///< of the texts in each node, as written in the markup
};

} // namespace

std::vector<NodeFacts> factsOf(QStringView source, const Scan &scan, const Tree &tree) {
    return Facts(source, scan, tree).run();
}

} // namespace variorum
