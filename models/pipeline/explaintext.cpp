// SPDX-License-Identifier: Apache-2.0
#include "models/pipeline/explaintext.h"

#include "models/clean/edittext.h"
#include "models/clean/ruletable.h"

#include <QCoreApplication>

#include <array>
#include <cmath>

#include <unicode/uchar.h>

namespace variorum {

namespace {

using Holder = Explanation::Holder;
using Decides = ExplainedStructure::Decides;

QString tr(const char *text) {
    return QCoreApplication::translate("variorum", text);
}

QString quoted(const QString &words) {
    return words.isEmpty() ? tr("nothing") : tr("“%1”").arg(visibleWords(words));
}

QString percent(float confidence) {
    return tr("%1 % sure").arg(static_cast<int>(std::lround(confidence * 100)));
}

QString blockText(BlockKind kind) {
    switch (kind) {
    case BlockKind::Heading:
        return tr("a heading");
    case BlockKind::Standfirst:
        return tr("the standfirst");
    case BlockKind::Caption:
        return tr("a caption");
    case BlockKind::Quote:
        return tr("a quotation");
    case BlockKind::ListItem:
        return tr("an item of a list");
    case BlockKind::Table:
        return tr("a table");
    case BlockKind::Code:
        return tr("code");
    case BlockKind::Paragraph:
        break;
    }
    return tr("a paragraph");
}

QString fieldText(FieldKind kind) {
    switch (kind) {
    case FieldKind::Title:
        return tr("the title");
    case FieldKind::Byline:
        return tr("the byline");
    case FieldKind::Publisher:
        return tr("the publisher");
    case FieldKind::Published:
        return tr("the date");
    case FieldKind::Notice:
        return tr("a notice");
    case FieldKind::Tag:
        return tr("the tags");
    case FieldKind::Editor:
        break;
    }
    return tr("the editor");
}

/// "U+200B ZERO WIDTH SPACE". Han characters are all named by their number again.
QString characterName(char32_t c) {
    QString name = QStringLiteral("U+%1").arg(QString::number(c, 16).toUpper(), 4, u'0');
    if (u_hasBinaryProperty(static_cast<UChar32>(c), UCHAR_IDEOGRAPHIC))
        return name;
    std::array<char, 128> unicode{};
    UErrorCode status = U_ZERO_ERROR;
    // Controls have no name, but another one.
    for (const UCharNameChoice choice : {U_UNICODE_CHAR_NAME, U_CHAR_NAME_ALIAS}) {
        if (u_charName(static_cast<UChar32>(c), choice, unicode.data(), int(unicode.size()), &status) > 0)
            return name + u' ' + QString::fromLatin1(unicode.data());
    }
    return name;
}

class Teller {
    Q_DECLARE_TR_FUNCTIONS(variorum::Teller)

public:
    Teller(const Reading &reading, const Explanation &explanation,
           const std::function<QString(const QString &)> &called)
        : m_reading(reading), m_told(explanation), m_called(called) {}

    std::vector<ExplainedFact> run() {
        character();
        place();
        cleanText();
        for (const ExplainedStructure &one : m_told.structure) {
            if (one.decides != Decides::Nothing)
                structure(tr("Decided by"), one);
        }
        discardedByText();
        for (const ExplainedEdit &one : m_told.edits)
            edit(one);
        for (const ExplainedStructure &one : m_told.structure) {
            if (one.decides == Decides::Nothing)
                structure(tr("Not in force"), one);
        }
        for (const PageIssue &issue : m_told.issues)
            m_facts.push_back({tr("Uncertain"), {issueText(issue)}, {}});
        return std::move(m_facts);
    }

private:
    [[nodiscard]] QString words(Span span) const { return m_reading.page->text.mid(span.begin, span.length()); }

    [[nodiscard]] QString offsets(Span span, const CodePointIndex &index) const {
        const Span points = index.toCodePoints(span);
        return points.length() == 1 ? tr("at %1").arg(points.begin)
                                    : tr("from %1 to %2").arg(points.begin).arg(points.end);
    }
    [[nodiscard]] QString offsets(Span span) const { return offsets(span, m_reading.page->codePoints); }

    void character() {
        const QString text = words(m_told.span);
        const QList<uint> points = text.toUcs4();
        if (points.size() == 1)
            m_facts.push_back(
                {tr("This character"), {quoted(text), characterName(points[0]), offsets(m_told.span)}, {}});
        else
            m_facts.push_back({tr("These characters"), {quoted(text), offsets(m_told.span)}, {}});
    }

    void place() {
        QStringList what;
        const auto item = static_cast<std::size_t>(m_told.item);
        if (m_told.article >= 0) {
            const Article &article = m_reading.articles[static_cast<std::size_t>(m_told.article)]->article;
            what << (m_told.holder == Holder::Block ? blockText(article.blocks[item].kind)
                                                    : fieldText(article.places[item].field));
            if (m_reading.articles.size() > 1)
                what << tr("article %1 of %2").arg(m_told.article + 1).arg(m_reading.articles.size());
            if (m_told.holder == Holder::Block)
                what << tr("part %1 of %2").arg(m_told.item + 1).arg(article.blocks.size());
        } else if (m_told.holder == Holder::Discarded) {
            what << tr("left out: it is part of no article");
        } else {
            what << tr("white space between parts of the page");
        }
        what << offsets(m_told.source);
        m_facts.push_back({tr("Where"), what, {}});
    }

    void cleanText() {
        if (!m_told.isKept())
            return;
        const QString before = words(m_told.span);
        QStringList what;
        if (m_told.after.isEmpty())
            what << tr("nothing: it was taken out");
        else if (m_told.after == before)
            what << tr("as it is");
        else
            what << quoted(m_told.after);
        if (m_told.run != m_told.span)
            what << tr("made of %1 as a whole").arg(quoted(words(m_told.run)));
        if (m_told.holder == Holder::Block && !m_told.after.isEmpty()) {
            const Article &article = m_reading.articles[static_cast<std::size_t>(m_told.article)]->article;
            what << offsets(m_told.clean, CodePointIndex(article.text));
        }
        m_facts.push_back({tr("Clean text"), what, {}});
    }

    [[nodiscard]] static QString stateText(EditState state, const std::optional<Verdict> &verdict) {
        if (verdict)
            return *verdict == Verdict::Accept ? tr("accepted by you") : tr("rejected by you");
        return editStateText(state);
    }

    void structure(const QString &label, const ExplainedStructure &one) {
        QStringList what{m_called(ruleName(one.edit.rule)), structureText(one.edit)};
        if (!one.edit.value.isEmpty())
            what << quoted(one.edit.value);
        what << percent(one.edit.confidence);
        if (one.decides == Decides::Nothing && one.edit.state == EditState::Applied && !one.verdict)
            what << tr("another edit counts here");
        else
            what << stateText(one.edit.state, one.verdict);
        m_facts.push_back({label, what, reasonText(one.edit)});
    }

    /// Where text edits took all of a range, no edit of the structure says why it is left out.
    void discardedByText() {
        if (m_told.holder != Holder::Discarded)
            return;
        const Discarded &range = m_reading.discarded[static_cast<std::size_t>(m_told.item)];
        if (range.structureEdit < 0 && !range.reason.isEmpty())
            m_facts.push_back(
                {tr("Decided by"),
                 {m_called(ruleNames(range.rules)), tr("Nothing is left of the line"), percent(range.confidence)},
                 range.reason});
    }

    void edit(const ExplainedEdit &one) {
        const QString before = one.edit.before(m_reading.page->text).toString();
        QStringList what{m_called(ruleNames(one.edit.rules)),
                         quoted(before) + QStringLiteral(" → ") + quoted(one.edit.after), percent(one.edit.confidence)};
        what << (one.by.isEmpty() ? stateText(one.edit.state, one.verdict)
                                  : tr("superseded by %1").arg(m_called(ruleNames(one.by))));
        m_facts.push_back({tr("Change"), what, reasonText(one.edit)});
    }

    const Reading &m_reading;
    const Explanation &m_told;
    const std::function<QString(const QString &)> &m_called;
    std::vector<ExplainedFact> m_facts;
};

} // namespace

std::vector<ExplainedFact> explainedFacts(const Reading &reading, const Explanation &explanation,
                                          const std::function<QString(const QString &)> &called) {
    return Teller(reading, explanation, called).run();
}

} // namespace variorum
