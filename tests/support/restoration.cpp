// SPDX-License-Identifier: Apache-2.0
#include "tests/support/restoration.h"

#include "models/clean/cleaning.h"
#include "models/clean/ruletable.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace variorum::tests {

namespace {

/// Narrow forms, and one blank for several: other rules mend the blanks of what was restored.
QString narrow(QStringView text) {
    QString out;
    for (const QChar of : text) {
        const char16_t c = of.unicode();
        const bool wide = c >= 0xFF01 && c <= 0xFF5E;
        const QChar plain = wide ? QChar(c - 0xFEE0) : c == 0x3000 ? QChar(u' ') : of;
        if (plain != u' ' || !out.endsWith(u' '))
            out.append(plain);
    }
    return out;
}

/// A character that stays marked as lost agrees with any.
bool agrees(const QString &restored, const QString &original) {
    return restored.size() == original.size() && std::equal(restored.begin(), restored.end(), original.begin(),
                                                            [](QChar a, QChar b) { return a == b || a == u'?'; });
}

int distance(QStringView a, QStringView b) {
    std::vector<int> row(static_cast<std::size_t>(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (const QChar c : a) {
        int diagonal = row[0]++;
        for (std::size_t j = 1; j < row.size(); ++j) {
            const int above = row[j];
            row[j] = std::min({above + 1, row[j - 1] + 1, diagonal + (c == b[static_cast<qsizetype>(j) - 1] ? 0 : 1)});
            diagonal = above;
        }
    }
    return row.back();
}

/// The sync points around a span of the damaged text.
struct Around {
    Span original;
    Span damaged;
};

Around around(const Damaged &page, Span span) {
    auto begin = std::upper_bound(page.sync.begin(), page.sync.end(), span.begin,
                                  [](qsizetype at, const SyncPoint &point) { return at < point.damaged; });
    --begin;
    const auto end = std::lower_bound(page.sync.begin(), page.sync.end(), span.end,
                                      [](const SyncPoint &point, qsizetype at) { return point.damaged < at; });
    // Of several points at one place of the damaged text the widest.
    return {Span(begin->original, end->original), Span(begin->damaged, end->damaged)};
}

QStringView part(const QString &text, Span span) {
    return QStringView(text).mid(span.begin, span.length());
}

} // namespace

Restoration restoration(const Damaged &page, const LanguageModel &language) {
    Restoration result;
    auto source = std::make_shared<Page>();
    source->text = page.text;
    const CleaningPointer cleaning = clean(*source, language);
    RuleSet rules;
    for (const char *name : {"gbk-desync", "pinyin-residue"})
        rules = rules.united(RuleSet(ruleId(QLatin1StringView(name))));
    const auto ours = [&](const Edit &edit) { return edit.rules.intersects(rules); };

    std::vector<Edit> applied;
    std::copy_if(cleaning->edits.begin(), cleaning->edits.end(), std::back_inserter(applied), ours);
    const auto judge = [&](const Edit &edit) {
        const Around place = around(page, edit.span);
        QString with = part(page.text, Span(place.damaged.begin, edit.span.begin)).toString();
        with.append(edit.after).append(part(page.text, Span(edit.span.end, place.damaged.end)));
        const auto tenth = static_cast<std::size_t>(edit.confidence * 10);
        Restoration::Bin &bin = result.bins[edit.confidence >= 0.99F ? 11 : edit.confidence >= 0.95F ? 10 : tenth];
        ++bin.edits;
        bin.confidence += static_cast<double>(edit.confidence);
        const bool right = agrees(narrow(with), narrow(part(page.original, place.original)));
        bin.right += right ? 1 : 0;
        if (!edit.after.contains(u'?'))
            result.loss -= std::log(std::clamp(right ? edit.confidence : 1 - edit.confidence, 0.001F, 1.0F));
    };
    std::for_each(applied.begin(), applied.end(), judge);
    for (const Edit &edit : cleaning->proposed) {
        if (ours(edit))
            judge(edit);
    }
    const EditScript script = EditScript::build(applied);

    // Runs, joined where one edit reaches over several.
    const auto differs = [&](const SyncPoint &from, const SyncPoint &to) {
        return narrow(part(page.original, Span(from.original, to.original))) !=
               narrow(part(page.text, Span(from.damaged, to.damaged)));
    };
    std::size_t nextEdit = 0;
    for (std::size_t i = 0; i + 1 < page.sync.size();) {
        std::size_t j = i;
        int runs = 0;
        bool straddling = false;
        bool inRun = false;
        while (j + 1 < page.sync.size()) {
            const bool different = differs(page.sync[j], page.sync[j + 1]);
            while (nextEdit < applied.size() && applied[nextEdit].span.end <= page.sync[j].damaged)
                ++nextEdit;
            const bool edited = nextEdit < applied.size() && applied[nextEdit].span.begin < page.sync[j + 1].damaged;
            const bool covered = nextEdit < applied.size() && applied[nextEdit].span.begin < page.sync[j].damaged;
            if (!different && !(covered && j > i) && !(edited && j == i))
                break;
            if (!different && edited && j > i && !covered)
                break;
            if (different && !inRun)
                ++runs;
            inRun = different;
            straddling = straddling || (different && page.sync[j + 1].original != page.sync[j].original);
            ++j;
        }
        if (j == i) {
            ++i;
            continue;
        }
        const Span original(page.sync[i].original, page.sync[j].original);
        const Span damagedSpan(page.sync[i].damaged, page.sync[j].damaged);
        const QString want = narrow(part(page.original, original));
        const QString got = narrow(script.apply(page.text, damagedSpan));
        const QString was = narrow(part(page.text, damagedSpan));
        result.runs += runs;
        result.straddling += straddling ? runs : 0;
        if (got == want) {
            result.exact += runs;
            result.straddlingExact += straddling ? runs : 0;
        } else {
            const auto here = [&](const Span &span) { return span.touches(damagedSpan); };
            const bool proposed = std::any_of(cleaning->proposed.begin(), cleaning->proposed.end(),
                                              [&](const Edit &edit) { return ours(edit) && here(edit.span); });
            const bool reported = std::any_of(cleaning->issues.begin(), cleaning->issues.end(),
                                              [&](const PageIssue &issue) { return here(issue.source); });
            result.marked += proposed || reported ? runs : 0;
            result.lost += reported && agrees(got, want) ? runs : 0;
            const bool worse = distance(got, want) > distance(was, want);
            result.worse += worse ? std::max(1, runs) : 0;
            QString best;
            for (const Edit &edit : cleaning->proposed) {
                if (ours(edit) && here(edit.span))
                    best +=
                        QStringLiteral(" %1:%2").arg(edit.after).arg(static_cast<double>(edit.confidence), 0, 'f', 2);
            }
            const auto before = QStringView(page.original).left(original.begin).last(std::min(original.begin, 12));
            const auto behind = QStringView(page.original).mid(original.end, 6);
            result.failures.append(QStringLiteral("%1%2[%3]%4 | %5 | %6 |%7")
                                       .arg(QLatin1StringView(worse ? "WORSE " : ""))
                                       .arg(before)
                                       .arg(want)
                                       .arg(behind)
                                       .arg(was, got, best)
                                       .replace(u'\n', u'\u23CE'));
        }
        i = j;
    }
    return result;
}

void Restoration::add(const Restoration &other) {
    runs += other.runs;
    exact += other.exact;
    lost += other.lost;
    marked += other.marked;
    worse += other.worse;
    loss += other.loss;
    straddling += other.straddling;
    straddlingExact += other.straddlingExact;
    for (std::size_t i = 0; i < bins.size(); ++i) {
        bins[i].edits += other.bins[i].edits;
        bins[i].right += other.bins[i].right;
        bins[i].confidence += other.bins[i].confidence;
    }
    failures += other.failures;
}

QString Restoration::table() const {
    QString out = QStringLiteral("confidence     edits  mean   right\n");
    for (std::size_t i = 0; i < bins.size(); ++i) {
        const Bin &bin = bins[i];
        if (bin.edits == 0)
            continue;
        const double from = i < 10 ? static_cast<double>(i) / 10 : i == 10 ? 0.95 : 0.99;
        const double to = i < 9 ? from + 0.1 : i == 9 ? 0.95 : i == 10 ? 0.99 : 1;
        out += QStringLiteral("%1 to %2  %3  %4  %5\n")
                   .arg(from, 0, 'f', 2)
                   .arg(to, 0, 'f', 2)
                   .arg(bin.edits, 6)
                   .arg(bin.confidence / bin.edits, 0, 'f', 3)
                   .arg(static_cast<double>(bin.right) / bin.edits, 0, 'f', 3);
    }
    return out;
}

} // namespace variorum::tests
