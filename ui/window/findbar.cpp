// SPDX-License-Identifier: Apache-2.0
#include "ui/window/findbar.h"

#include "ui/actions/icons.h"
#include "ui/widgets/textsearch.h"
#include "ui/widgets/textview.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

#include <algorithm>

namespace variorum {

namespace {

constexpr qsizetype longestTaken = 60; ///< a selection up to so long is what is looked for

QToolButton *button(const char *icon, const QString &name) {
    auto *made = new QToolButton;
    made->setIcon(themedIcon(QLatin1StringView(icon)));
    made->setToolTip(name);
    made->setAccessibleName(name);
    made->setFocusPolicy(Qt::TabFocus);
    return made;
}

} // namespace

FindBar::FindBar(TextView *view, QWidget *parent)
    : QFrame(parent), m_view(view), m_words(new QLineEdit), m_count(new QLabel) {
    setObjectName(QStringLiteral("find-bar"));
    setProperty("band", true);
    m_words->setObjectName(QStringLiteral("find-words"));
    m_words->setMaximumWidth(320);
    m_words->setAcceptDrops(false); // files that are dropped on it belong to the window
    m_count->setProperty("faint", true);
    m_count->setObjectName(QStringLiteral("find-count"));
    QToolButton *previous = button("up", tr("Previous hit"));
    QToolButton *next = button("down", tr("Next hit"));
    QToolButton *close = button("close", tr("Close the search"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 8, 6);
    layout->setSpacing(6);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_count);
    layout->addWidget(previous);
    layout->addWidget(next);
    layout->addStretch(1);
    layout->addWidget(close);

    connect(m_words, &QLineEdit::textChanged, this, &FindBar::search);
    connect(previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(next, &QToolButton::clicked, this, [this] { step(1); });
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    hide();
}

void FindBar::open(TextView *view, const QString &prompt) {
    if (view != m_view) {
        m_view->setFound({});
        m_view = view;
    }
    m_words->setPlaceholderText(prompt);
    m_words->setAccessibleName(prompt);
    const QString selected = m_view->selectedText();
    show();
    if (!selected.isEmpty() && selected.size() < longestTaken)
        m_words->setText(selected);
    search();
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

bool FindBar::hasWords() const {
    return !m_words->text().trimmed().isEmpty();
}

void FindBar::step(int by) {
    if (!isVisible()) {
        show();
        collect();
    }
    if (m_hits.empty())
        return;
    // From where the person is now, who may have clicked elsewhere since the last hit.
    const Span here = m_view->selection();
    const bool onHit = m_current >= 0 && m_hits[std::size_t(m_current)] == here;
    const auto next =
        std::partition_point(m_hits.begin(), m_hits.end(), [here](Span hit) { return hit.begin < here.end; });
    const int count = int(m_hits.size());
    const int from = onHit ? m_current : int(next - m_hits.begin()) - (by > 0 ? 1 : 0);
    goTo((from + by + count) % count);
}

void FindBar::refresh() {
    if (isVisible())
        collect();
}

void FindBar::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Escape) {
        hide();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        step(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
    } else {
        QFrame::keyPressEvent(event);
    }
}

void FindBar::hideEvent(QHideEvent *event) {
    QFrame::hideEvent(event);
    // Not when the whole window goes.
    if (!event->spontaneous()) {
        m_view->setFound({});
        m_view->setFocus();
    }
}

void FindBar::collect() {
    m_hits = spansOfWords(m_view->document(), m_words->text());
    m_current = -1;
    const auto here = std::find(m_hits.begin(), m_hits.end(), m_view->selection());
    if (here != m_hits.end())
        m_current = int(here - m_hits.begin());
    m_view->setFound(m_hits);
    showCount();
}

void FindBar::search() {
    collect();
    if (m_hits.empty() || m_current >= 0)
        return;
    // From where one reads, not from the top.
    const Offset top = m_view->visibleRange().begin;
    const auto first = std::find_if(m_hits.begin(), m_hits.end(), [top](Span hit) { return hit.begin >= top; });
    goTo(first == m_hits.end() ? 0 : int(first - m_hits.begin()));
}

void FindBar::goTo(int hit) {
    m_current = hit;
    const Span span = m_hits[std::size_t(hit)];
    m_view->setSelection(span.begin, span.end);
    m_view->ensureVisible(span);
    showCount();
}

void FindBar::showCount() {
    const QLocale locale;
    if (!hasWords())
        m_count->clear();
    else if (m_hits.empty())
        m_count->setText(tr("Not found"));
    else if (m_current < 0)
        m_count->setText(tr("%n hit(s)", nullptr, int(m_hits.size())));
    else
        m_count->setText(tr("%1 of %2").arg(locale.toString(m_current + 1), locale.toString(int(m_hits.size()))));
}

} // namespace variorum
