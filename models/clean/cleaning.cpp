// SPDX-License-Identifier: Apache-2.0
#include "models/clean/cleaning.h"

#include "models/clean/rules/lines.h"
#include "models/clean/ruletable.h"

#include <algorithm>
#include <array>

namespace variorum {

namespace {

constexpr std::array passes{Pass::Bytes,     Pass::Insertions, Pass::Characters, Pass::Markup,
                            Pass::Structure, Pass::Repetition, Pass::Typography};

RuleSet byteRepair() {
    RuleSet rules;
    for (std::size_t i = 0; i < ruleTable().size(); ++i) {
        if (ruleTable()[i].pass == Pass::Bytes)
            rules = rules.united(RuleSet(static_cast<RuleId>(i)));
    }
    return rules;
}

/// Spans that a structure edit on the working text has on the page: what was removed right beside it belongs to it,
/// so that no residue is left over between two sections.
Span widened(Span span, const EditScript &script, bool isBoundary) {
    if (isBoundary)
        return span;
    const std::vector<Edit> &edits = script.edits();
    auto next = std::lower_bound(edits.begin(), edits.end(), span.end,
                                 [](const Edit &edit, Offset at) { return edit.span.begin < at; });
    for (; next != edits.end() && next->span.begin == span.end && next->after.isEmpty(); ++next)
        span.end = next->span.end;
    auto before = std::lower_bound(edits.begin(), edits.end(), span.begin,
                                   [](const Edit &edit, Offset at) { return edit.span.begin < at; });
    while (before != edits.begin() && std::prev(before)->span.end == span.begin && std::prev(before)->after.isEmpty()) {
        --before;
        span.begin = before->span.begin;
    }
    return span;
}

/// One run of all passes over a page.
class Run {
public:
    Run(const Page &page, const LanguageModel &language, const QStringList &without, const Progress &progress)
        : m_page(page), m_language(language), m_progress(progress),
          m_keepWhole(byteRepair()), m_working{page.text, page.text, m_script.map(Span(0, page.text.size()))},
          m_cleaning(std::make_shared<Cleaning>()) {
        for (const QString &name : without)
            m_without.push_back(ruleId(QLatin1StringView(name.toLatin1())));
    }

    CleaningPointer go() {
        for (std::size_t i = 0; i < passes.size(); ++i) {
            runPass(passes[i]);
            if (m_progress.cancelled())
                return nullptr;
            m_progress.report(static_cast<double>(i + 1) / passes.size());
        }
        finish();
        return m_cleaning;
    }

private:
    /// What the rules of the next pass see. A pass that changed no text leaves them its lines.
    void makeWorking(bool changed) {
        if (changed) {
            m_working.text = m_script.apply(m_page.text);
            m_working.map = m_script.map(Span(0, m_page.text.size()));
        }
        for (std::size_t i = 0; i < m_structure.size(); ++i) {
            const Span span = m_working.map.toOut(m_cleaning->structure[i].span);
            changed = changed || span != m_structure[i].span;
            m_structure[i].span = span;
        }
        if (changed)
            m_lines = {};
    }

    void runPass(Pass pass) {
        std::vector<PageIssue> issues = m_cleaning->issues;
        for (PageIssue &issue : issues)
            issue.source = m_working.map.toOut(issue.source);
        std::vector<Edit> applied;
        for (std::size_t i = 0; i < ruleTable().size(); ++i) {
            const Rule &rule = ruleTable()[i];
            const auto id = static_cast<RuleId>(i);
            if (rule.pass != pass || !rule.run || isOff(id))
                continue;
            Proposals proposals;
            rule.run(RuleInput{m_working, m_structure, issues, m_progress, m_page.markup.get(), m_language, m_lines},
                     proposals);
            if (m_progress.cancelled())
                return;
            take(id, rule, std::move(proposals), applied);
        }
        std::vector<Edit> lost;
        const EditScript chosen = EditScript::build(std::move(applied), &lost);
        for (const Edit &edit : lost)
            onPage(edit, m_cleaning->superseded);
        if (!chosen.isEmpty())
            m_script = m_script.composed(m_page.text, m_working.text, chosen.edits(), m_keepWhole);
        if (pass != passes.back())
            makeWorking(!chosen.isEmpty());
    }

    void take(RuleId id, const Rule &rule, Proposals &&proposals, std::vector<Edit> &applied) {
        applied.reserve(applied.size() + proposals.edits.size());
        for (Edit &edit : proposals.edits) {
            if (edit.rules.isEmpty())
                edit.rules = RuleSet(id);
            if (edit.confidence >= rule.applyFrom) {
                for (Edit &piece : normalised(std::move(edit), m_working.text, m_keepWhole))
                    applied.push_back(std::move(piece));
            } else {
                edit.state = EditState::Proposed;
                onPage(edit, m_cleaning->proposed);
            }
        }
        for (StructureEdit &edit : proposals.structure) {
            // What the markup set aside says nothing of the article.
            if (edit.change == StructureEdit::Change::Field && m_page.markup && isSetAside(edit.span, m_structure))
                continue;
            edit.rule = edit.rule == manualRule ? id : edit.rule;
            if (isOff(edit.rule)) // one rule may speak for another
                continue;
            if (edit.confidence < rule.applyFrom)
                edit.state = EditState::Proposed;
            m_structure.push_back(edit);
            edit.span = m_working.map.toBase(edit.span);
            m_cleaning->structure.push_back(std::move(edit));
        }
        for (PageIssue &issue : proposals.issues) {
            issue.rule = QString::fromLatin1(rule.name);
            issue.source = m_working.map.toBase(issue.source);
            m_cleaning->issues.push_back(std::move(issue));
        }
    }

    [[nodiscard]] bool isOff(RuleId rule) const {
        return std::find(m_without.begin(), m_without.end(), rule) != m_without.end();
    }

    [[nodiscard]] static bool isSetAside(Span span, const std::vector<StructureEdit> &structure) {
        return std::any_of(structure.begin(), structure.end(), [span](const StructureEdit &edit) {
            return edit.change == StructureEdit::Change::Drop && ruleTable()[edit.rule].drops == Drops::SetAside &&
                   edit.span.contains(span);
        });
    }

    /// A single proposal in the page's coordinates, composed with the earlier edits that it touches.
    void onPage(const Edit &edit, std::vector<Edit> &out) const {
        constexpr Offset margin = 64; // enough to hold whatever the proposal touches
        const Span place = m_working.map.toBase(edit.span);
        Span window(std::max(0, place.begin - margin), std::min<qsizetype>(m_page.text.size(), place.end + margin));
        window = m_working.map.toBase(m_working.map.toOut(window)).united(place);
        const Offset shift = m_working.map.toOut(window).begin;
        Edit local = edit;
        local.span = edit.span.shifted(-shift);
        const EditScript here = m_script.excerpt(window);
        const QString text = here.apply(QStringView(m_page.text).mid(window.begin, window.length()));
        const EditScript with =
            here.composed(QStringView(m_page.text).mid(window.begin, window.length()), text, {local}, m_keepWhole);
        for (const Edit &candidate : with.edits()) {
            const auto same = [&](const Edit &other) {
                return other.span == candidate.span && other.after == candidate.after;
            };
            if (!candidate.rules.intersects(edit.rules) || std::any_of(here.edits().begin(), here.edits().end(), same))
                continue;
            out.push_back(candidate);
            out.back().span = candidate.span.shifted(window.begin);
            out.back().state = edit.state;
        }
    }

    void finish() {
        for (StructureEdit &edit : m_cleaning->structure)
            edit.span = widened(edit.span, m_script, edit.change == StructureEdit::Change::Boundary);
        dropOnce();
        partArticles();
        m_cleaning->edits = m_script.take();
        const auto bySpan = [](const auto &a, const auto &b) { return a.span < b.span; };
        std::stable_sort(m_cleaning->proposed.begin(), m_cleaning->proposed.end(), bySpan);
        std::stable_sort(m_cleaning->superseded.begin(), m_cleaning->superseded.end(), bySpan);
        std::stable_sort(m_cleaning->issues.begin(), m_cleaning->issues.end(),
                         [](const PageIssue &a, const PageIssue &b) { return a.source < b.source; });
    }

    /// What two rules set aside is counted once: for the one that says more than that it lies outside the article.
    void dropOnce() {
        static const RuleId bounds = ruleId(QLatin1StringView("article-bounds"));
        std::vector<StructureEdit> &all = m_cleaning->structure;
        std::vector<std::size_t> drops;
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (all[i].change == StructureEdit::Change::Drop && all[i].state == EditState::Applied)
                drops.push_back(i);
        }
        std::stable_sort(drops.begin(), drops.end(), [&all](std::size_t a, std::size_t b) {
            return all[a].span != all[b].span ? all[a].span < all[b].span
                                              : all[a].rule != bounds && all[b].rule == bounds;
        });
        std::vector<bool> again(all.size(), false);
        for (std::size_t i = 1; i < drops.size(); ++i)
            again[drops[i]] = all[drops[i]].span == all[drops[i - 1]].span;
        std::size_t kept = 0;
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (again[i])
                continue;
            if (kept != i)
                all[kept] = std::move(all[i]);
            ++kept;
        }
        all.resize(kept);
    }

    /// What was taken out right between two articles would be part of both: it is the first one's.
    void partArticles() {
        std::vector<StructureEdit *> articles;
        for (StructureEdit &edit : m_cleaning->structure) {
            if (edit.change == StructureEdit::Change::Article)
                articles.push_back(&edit);
        }
        std::sort(articles.begin(), articles.end(),
                  [](const StructureEdit *a, const StructureEdit *b) { return a->span < b->span; });
        for (std::size_t i = 1; i < articles.size(); ++i) {
            if (articles[i]->article != articles[i - 1]->article)
                articles[i]->span.begin =
                    std::clamp(articles[i - 1]->span.end, articles[i]->span.begin, articles[i]->span.end);
        }
    }

    const Page &m_page;
    const LanguageModel &m_language;
    const Progress &m_progress;
    RuleSet m_keepWhole;
    std::vector<RuleId> m_without;
    EditScript m_script;
    WorkingText m_working;                  ///< the page's own text, without a copy, until something is changed
    std::vector<StructureEdit> m_structure; ///< the cleaning's, on the working text
    rules::LineCache m_lines;
    std::shared_ptr<Cleaning> m_cleaning;
};

} // namespace

CleaningPointer clean(const Page &page, const LanguageModel &language, const QStringList &without,
                      const Progress &progress) {
    return Run(page, language, without, progress).go();
}

} // namespace variorum
