// SPDX-License-Identifier: Apache-2.0
#include "models/compare/statedfigure.h"

#include "models/base/sentences.h"
#include "models/compare/clauses.h"

#include <algorithm>

namespace variorum::comparing {

namespace {

constexpr int headUnits = 10;
constexpr int tailUnits = 8;
/// The distance at which a word counts half, in units.
constexpr float halfWay = 3;
/// A label of fewer units goes on across the mark that ends its clause.
constexpr int fewestUnits = 2;

/// Collects the content beside a figure, the nearest first.
class Label {
public:
    Label(const QString &folded, Span sentence, const std::vector<Figure> &figures, std::size_t figure,
          const SourceTexts &texts)
        : m_folded(folded), m_sentence(sentence), m_figures(figures), m_figure(figure), m_texts(texts) {}

    /// The two units right before the figure, or -1.
    [[nodiscard]] GramId nearest() const { return m_nearest; }

    GramBag made() {
        const bool timed =
            m_figures[m_figure].kind == FigureKind::Date || m_figures[m_figure].kind == FigureKind::Duration;
        // What happens at a date is said behind it, what a sum is for before it.
        head(timed ? 0.8F : 1.0F);
        const std::size_t before = m_bag.entries.size();
        tail(timed ? 1.0F : 0.6F);
        if (timed)
            m_event.entries.assign(m_bag.entries.begin() + static_cast<std::ptrdiff_t>(before), m_bag.entries.end());
        sortUp(m_event);
        sortUp(m_bag);
        return std::move(m_bag);
    }
    /// Of dates and durations what stands behind them.
    [[nodiscard]] GramBag takeEvent() { return std::move(m_event); }

private:
    void head(float weight) {
        Offset at = m_figures[m_figure].span.begin;
        std::size_t next = m_figure; // the figures before it
        int units = 0;
        char16_t last = 0;
        while (at > m_sentence.begin && units < headUnits) {
            if (next > 0 && m_figures[next - 1].span.end >= at && m_figures[next - 1].span.begin < at) {
                if (units >= fewestUnits)
                    break;
                at = std::max(m_sentence.begin, m_figures[--next].span.begin);
                last = 0;
                continue;
            }
            const QChar c = m_folded[at - 1];
            if (endsClause(c)) {
                if (units >= fewestUnits)
                    break;
                if (c != u'、')
                    weight /= 2;
                last = 0;
                --at;
                continue;
            }
            if (const qsizetype filler = fillerBefore(m_folded, at); filler > 0) {
                at = std::max(m_sentence.begin, static_cast<Offset>(at - filler));
                continue;
            }
            if (isContent(c)) {
                if (last != 0)
                    add(gramOf(c.unicode(), last), weight, units);
                if (units == 1 && last != 0)
                    m_nearest = m_texts.idOf(gramOf(c.unicode(), last));
                last = c.unicode();
                ++units;
            }
            --at;
        }
    }

    void tail(float weight) {
        Offset at = m_figures[m_figure].span.end;
        const Offset limit = m_figure + 1 < m_figures.size()
                                 ? std::min(m_sentence.end, m_figures[m_figure + 1].span.begin)
                                 : m_sentence.end;
        Offset end = at;
        while (end < limit && !endsClause(m_folded[end]))
            ++end;
        // 86亿元是全部三期的总投资: what it is stands at the clause's end.
        if (at < end && m_folded[at] == u'是') {
            collectBack(end, at + 1, 1);
            return;
        }
        int units = 0;
        char16_t last = 0;
        while (at < end && units < tailUnits) {
            if (const qsizetype filler = fillerAt(m_folded, at); filler > 0) {
                at += static_cast<Offset>(filler);
                continue;
            }
            const QChar c = m_folded[at];
            if (isContent(c)) {
                if (last != 0)
                    add(gramOf(last, c.unicode()), weight, units);
                last = c.unicode();
                ++units;
            }
            ++at;
        }
    }

    /// The last units before `at`, the last the nearest.
    void collectBack(Offset at, Offset begin, float weight) {
        int units = 0;
        char16_t last = 0;
        while (at > begin && units < headUnits) {
            if (const qsizetype filler = fillerBefore(m_folded, at); filler > 0) {
                at = std::max(begin, static_cast<Offset>(at - filler));
                continue;
            }
            const QChar c = m_folded[--at];
            if (!isContent(c))
                continue;
            if (last != 0)
                add(gramOf(c.unicode(), last), weight, units);
            last = c.unicode();
            ++units;
        }
    }

    void add(Gram gram, float weight, int distance) {
        const GramId id = m_texts.idOf(gram);
        // Grams that no sentence has are those that a filler parted.
        if (id >= 0)
            m_bag.entries.push_back({id, weight * m_texts.weightOf(id) / (1 + static_cast<float>(distance) / halfWay)});
    }

    static void sortUp(GramBag &bag) {
        std::sort(bag.entries.begin(), bag.entries.end(), [](const GramBag::Entry &a, const GramBag::Entry &b) {
            return a.id != b.id ? a.id < b.id : a.weight > b.weight;
        });
        bag.entries.erase(std::unique(bag.entries.begin(), bag.entries.end(),
                                      [](const GramBag::Entry &a, const GramBag::Entry &b) { return a.id == b.id; }),
                          bag.entries.end());
        for (const GramBag::Entry &entry : bag.entries)
            bag.total += entry.weight;
    }

    const QString &m_folded;
    Span m_sentence;
    const std::vector<Figure> &m_figures;
    std::size_t m_figure;
    const SourceTexts &m_texts;
    GramBag m_bag;
    GramBag m_event;
    GramId m_nearest = -1;
};

/// 千瓦时 of 每千瓦时 and 去年 count nothing.
bool saysNumber(QStringView written) {
    static constexpr QStringView numerals = u"0123456789〇零一二三四五六七八九十百千万亿两半几数季";
    return std::any_of(written.begin(), written.end(), [](QChar c) { return numerals.contains(c); }) &&
           !written.startsWith(QStringLiteral("千瓦"));
}

} // namespace

std::vector<StatedFigure> statedFigures(const std::vector<const ComparedSource *> &sources, const SourceTexts &texts) {
    std::vector<StatedFigure> out;
    for (int s = 0; s < texts.count(); ++s) {
        const ComparedSource &source = *sources[static_cast<std::size_t>(s)];
        const SourceText &text = texts[s];
        for (std::size_t k = 0; k < source.figures.size(); ++k) {
            const Figure &figure = source.figures[k];
            if (!hasValue(figure) || !saysNumber(QStringView(text.folded).mid(figure.span.begin, figure.span.length())))
                continue;
            StatedFigure stated;
            stated.source = s;
            stated.figure = static_cast<int>(k);
            stated.sentence = std::max(0, sentenceAt(text.sentences, figure.span.begin));
            if (text.sentences.empty())
                continue;
            const Span sentence = text.sentences[static_cast<std::size_t>(stated.sentence)];
            stated.what = &figure;
            stated.written = text.folded.mid(figure.span.begin, figure.span.length());
            Label label(text.folded, sentence, source.figures, k, texts);
            stated.label = label.made();
            stated.nearest = label.nearest();
            stated.event = label.takeEvent();
            stated.qualifiers = qualifiersOf(text.folded, sentence, source.figures, k, source.mentions);
            stated.range = valueRange(text.folded, figure);
            out.push_back(std::move(stated));
        }
    }
    return out;
}

Kinship kinship(const StatedFigure &a, const StatedFigure &b, const SourceTexts &texts) {
    Kinship out;
    const double common = likeness(a.label, b.label);
    // A short label inside a long one is the same label with more said; of a gram or two that may be chance.
    const double inside = common > 0 ? containment(a.label, b.label) : 0;
    const double enough = std::min(1.0, static_cast<double>(std::min(a.label.total, b.label.total)) / 5);
    out.label = 0.5 * common + 0.5 * inside * enough;
    if (a.nearest >= 0 && a.nearest == b.nearest)
        out.label = std::min(1.0, out.label + 0.25);
    // 12月开工 and 下半年并网 are two events, whatever else their clauses share.
    if (a.event.total > 0 && b.event.total > 0) {
        const double events = likeness(a.event, b.event);
        out.label = events > 0 ? std::min(1.0, out.label + 0.3 * events) : 0.4 * out.label;
    }
    const bool per = !a.qualifiers.per.isEmpty() && a.qualifiers.per == b.qualifiers.per;
    if (per)
        out.label = std::min(1.0, out.label + 0.25);
    double sentence = 0;
    if (a.passage >= 0 && a.passage == b.passage && a.source != b.source)
        sentence = 1;
    else
        sentence = std::min(1.0, likeness(texts[a.source].bags[static_cast<std::size_t>(a.sentence)],
                                          texts[b.source].bags[static_cast<std::size_t>(b.sentence)]) /
                                     0.6);
    out.context = 0.7 * out.label + 0.3 * sentence;
    return out;
}

} // namespace variorum::comparing
