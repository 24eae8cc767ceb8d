// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/rivals.h"

#include "ui/widgets/textview.h"

#include <QPlainTextEdit>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextEdit>

#include <algorithm>

namespace variorum::bench {

Corpus corpusOf(int characters, bool oneLine) {
    static const QString alphabet = QStringLiteral("清晨的渡口还没有灯海风从防波堤外吹进来把旧船坞的铁门推得轻响调度室"
                                                   "里三个人守着一面墙的屏幕看潮位电压和吊机影子");
    QRandomGenerator random(7);
    Corpus corpus;
    corpus.text.reserve(characters + 64);
    Offset paragraph = 0;
    int untilMention = 25;
    while (corpus.text.size() < characters) {
        const int draw = random.bounded(100);
        const auto at = static_cast<Offset>(corpus.text.size());
        if (--untilMention <= 0) {
            corpus.text += random.bounded(3) == 0 ? QStringLiteral("Luma Grid") : QStringLiteral("远屿能源");
            corpus.mentions.emplace_back(at, corpus.text.size());
            untilMention = 25;
        } else if (draw < 6) {
            corpus.text += u'，';
        } else if (draw < 8) {
            corpus.text += u'。';
            if (!oneLine && at - paragraph > 60 + random.bounded(80)) {
                corpus.paragraphs.emplace_back(paragraph, corpus.text.size());
                corpus.text += u'\n';
                paragraph = static_cast<Offset>(corpus.text.size());
            }
        } else if (draw < 10) {
            corpus.text += QString::number(random.bounded(3000));
        } else {
            corpus.text += alphabet[random.bounded(static_cast<int>(alphabet.size()))];
        }
    }
    corpus.paragraphs.emplace_back(paragraph, corpus.text.size());
    return corpus;
}

namespace {

auto firstMention(const std::vector<Span> &mentions, Offset from) {
    return std::lower_bound(mentions.begin(), mentions.end(), from,
                            [](Span mention, Offset at) { return mention.end <= at; });
}

class MentionView : public TextView {
public:
    void load(const Corpus &corpus) {
        m_mentions = &corpus.mentions;
        TextDocument document;
        document.script = Script::Hans;
        document.blocks.reserve(corpus.paragraphs.size());
        for (const Span span : corpus.paragraphs)
            document.blocks.push_back(
                {QStringView(corpus.text).mid(span.begin, span.length()), span.begin, TextRole::Body, 0});
        setDocument(std::move(document));
    }

protected:
    void formatsIn(Span span, std::vector<FormatSpan> &out) const override {
        for (auto mention = firstMention(*m_mentions, span.begin);
             mention != m_mentions->end() && mention->begin < span.end; ++mention) {
            TextFormat format;
            format.underline = LineStyle::Solid;
            format.line = colours().accent;
            out.push_back({*mention, format});
        }
    }

private:
    const std::vector<Span> *m_mentions = nullptr;
};

QTextCharFormat mentionFormat() {
    QTextCharFormat format;
    format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
    format.setUnderlineColor(Qt::darkBlue);
    return format;
}

/// QPlainTextEdit at its best: formats for what is visible, renewed when it scrolls.
class MentionPlainText : public QPlainTextEdit {
public:
    void load(const Corpus &corpus) {
        m_mentions = &corpus.mentions;
        setPlainText(corpus.text);
        connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &MentionPlainText::formatVisible);
        formatVisible();
    }

private:
    void formatVisible() {
        QList<QTextEdit::ExtraSelection> formats;
        const QTextBlock first = firstVisibleBlock();
        const int end = first.position() + 6000;
        for (auto mention = firstMention(*m_mentions, first.position());
             mention != m_mentions->end() && mention->begin < end; ++mention) {
            QTextEdit::ExtraSelection selection;
            selection.cursor = QTextCursor(document());
            selection.cursor.setPosition(mention->begin);
            selection.cursor.setPosition(mention->end, QTextCursor::KeepAnchor);
            selection.format = mentionFormat();
            formats.append(selection);
        }
        setExtraSelections(formats);
    }

    const std::vector<Span> *m_mentions = nullptr;
};

void loadRichText(QTextEdit *view, const Corpus &corpus) {
    QTextCursor cursor(view->document());
    cursor.beginEditBlock();
    const QTextCharFormat plain;
    Offset at = 0;
    for (const Span mention : corpus.mentions) {
        cursor.insertText(corpus.text.mid(at, mention.begin - at), plain);
        cursor.insertText(corpus.text.mid(mention.begin, mention.length()), mentionFormat());
        at = mention.end;
    }
    cursor.insertText(corpus.text.mid(at), plain);
    cursor.endEditBlock();
    view->moveCursor(QTextCursor::Start);
}

template <typename Edit>
std::function<void(Offset, Offset)> selector(Edit *view) {
    return [view](Offset from, Offset to) {
        QTextCursor cursor(view->document());
        cursor.setPosition(from);
        cursor.setPosition(to, QTextCursor::KeepAnchor);
        view->setTextCursor(cursor);
    };
}

template <typename Edit>
void prepare(Edit *view) {
    QFont font;
    font.setFamilies(fontFamilies(Face::Serif, Script::Hans));
    font.setPixelSize(18);
    view->setFont(font);
    view->setReadOnly(true);
    view->setUndoRedoEnabled(false);
    view->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

} // namespace

Rival textViewRival() {
    auto view = std::make_unique<MentionView>();
    MentionView *raw = view.get();
    return {QStringLiteral("TextView"), std::move(view), [raw](const Corpus &corpus) { raw->load(corpus); },
            [raw](Offset from, Offset to) { raw->setSelection(from, to); }};
}

Rival plainTextRival() {
    auto view = std::make_unique<MentionPlainText>();
    MentionPlainText *raw = view.get();
    prepare(raw);
    return {QStringLiteral("QPlainTextEdit"), std::move(view), [raw](const Corpus &corpus) { raw->load(corpus); },
            selector(raw)};
}

Rival richTextRival() {
    auto view = std::make_unique<QTextEdit>();
    QTextEdit *raw = view.get();
    prepare(raw);
    return {QStringLiteral("QTextEdit"), std::move(view), [raw](const Corpus &corpus) { loadRichText(raw, corpus); },
            selector(raw)};
}

} // namespace variorum::bench
