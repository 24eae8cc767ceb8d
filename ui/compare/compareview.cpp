// SPDX-License-Identifier: Apache-2.0
#include "ui/compare/compareview.h"

#include "ui/compare/claimspanel.h"
#include "ui/compare/columnheader.h"
#include "ui/compare/comparecolumn.h"
#include "ui/compare/passagegutter.h"
#include "ui/compare/passagesync.h"
#include "ui/widgets/emptystate.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedLayout>

#include <utility>

namespace variorum {

namespace {

/// A column narrower than this is no pleasure to read: with many sources the columns scroll sideways.
constexpr int narrowestColumn = 300;

} // namespace

struct CompareView::Parts {
    std::vector<ComparedArticle> articles;
    std::shared_ptr<const ComparisonMarks> marks;
    Typography typography;
    double zoom = 1;

    QStackedLayout *pages = nullptr;
    EmptyState *empty = nullptr;
    QSplitter *splitter = nullptr;
    QScrollArea *area = nullptr;
    ClaimsPanel *claims = nullptr;
    QWidget *row = nullptr; ///< everything of one comparison; made anew for each
    std::vector<CompareColumn *> columns;
    std::vector<PassageGutter *> gutters;
    PassageSync *sync = nullptr;
    int chosen = -1; ///< the passage that was activated
    int offered = 0; ///< articles
    bool busy = false;

    void showActive(int passage) const {
        for (CompareColumn *column : columns)
            column->setActivePassage(passage);
        for (PassageGutter *gutter : gutters)
            gutter->setActivePassage(passage);
    }
};

CompareView::CompareView(QWidget *parent) : QWidget(parent), m_parts(std::make_unique<Parts>()) {
    m_parts->empty = new EmptyState(this);
    showNothing();
    connect(m_parts->empty, &EmptyState::actionTriggered, this, &CompareView::offerTaken);
    m_parts->area = new QScrollArea;
    m_parts->area->setWidgetResizable(true);
    m_parts->area->setFrameShape(QFrame::NoFrame);
    m_parts->area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_parts->area->setFocusPolicy(Qt::NoFocus);
    m_parts->claims = new ClaimsPanel;
    m_parts->splitter = new QSplitter(Qt::Vertical, this);
    m_parts->splitter->setChildrenCollapsible(false);
    m_parts->splitter->addWidget(m_parts->area);
    m_parts->splitter->addWidget(m_parts->claims);
    m_parts->splitter->setStretchFactor(0, 2);
    m_parts->splitter->setStretchFactor(1, 1);
    m_parts->pages = new QStackedLayout(this);
    m_parts->pages->addWidget(m_parts->empty);
    m_parts->pages->addWidget(m_parts->splitter);
    connect(m_parts->claims, &ClaimsPanel::readingChosen, this, [this](const ClaimReading &reading) {
        showInSource(reading.source, reading.figure.span);
        Q_EMIT sentenceActivated(reading.source, reading.sentence);
    });
}

CompareView::~CompareView() = default;

void CompareView::showNothing() {
    m_parts->empty->setContents(tr("Nothing to compare yet"),
                                tr("Choose two or more articles of one story in the library to see side by side what "
                                   "they share and where their figures differ."),
                                m_parts->offered == 0 ? QStringList()
                                                      : QStringList(tr("Compare with %n article(s) on the same event",
                                                                       nullptr, m_parts->offered)));
}

void CompareView::setOffer(int articles) {
    m_parts->offered = articles;
    if (!m_parts->busy)
        showNothing();
}

void CompareView::showBusy(int articles) {
    setComparison({}, {});
    m_parts->busy = true;
    m_parts->empty->setContents(tr("Comparing %n article(s)…", nullptr, articles),
                                tr("Their sentences are matched and their figures put side by side."));
}

void CompareView::setComparison(std::vector<ComparedArticle> articles, Comparison comparison) {
    Parts &parts = *m_parts;
    delete parts.row;
    parts.columns.clear();
    parts.gutters.clear();
    parts.chosen = -1;
    parts.busy = false;
    parts.articles = std::move(articles);
    if (parts.articles.size() < 2) {
        parts.row = nullptr;
        parts.sync = nullptr;
        parts.marks = nullptr;
        parts.claims->setClaims({}, {}, {});
        showNothing();
        parts.pages->setCurrentWidget(parts.empty);
        return;
    }

    std::vector<std::shared_ptr<const ReadArticle>> read;
    QStringList names;
    QStringList texts;
    for (const ComparedArticle &compared : parts.articles) {
        const Article &article = compared.article->article;
        read.push_back(compared.article);
        texts.append(article.text);
        const QString title = compared.title.isEmpty() ? article.title : compared.title;
        names.append(article.publisher.isEmpty() ? title : article.publisher);
    }
    // Two articles of one publisher would have one name.
    for (int s = 0; s < names.size(); ++s) {
        const bool alike = names.count(names[s]) > 1 || names[s].isEmpty();
        names[s] = alike ? QStringLiteral("%1 %2").arg(s + 1).arg(names[s]).trimmed() : names[s];
    }
    parts.claims->setClaims(comparison.claims, names, texts);
    parts.marks = std::make_shared<ComparisonMarks>(std::move(read), std::move(comparison));
    buildColumns(names);
    parts.area->setWidget(parts.row);
    parts.pages->setCurrentWidget(parts.splitter);
}

void CompareView::buildColumns(const QStringList &names) {
    Parts &parts = *m_parts;
    parts.row = new QWidget;
    auto *grid = new QGridLayout(parts.row);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(0);
    grid->setRowStretch(1, 1);
    const int count = static_cast<int>(parts.articles.size());
    for (int s = 0; s < count; ++s) {
        const ComparedArticle &compared = parts.articles[static_cast<std::size_t>(s)];
        auto *column = new CompareColumn(compared.article, parts.marks, s, parts.row);
        column->setMinimumWidth(narrowestColumn);
        column->setTypography(parts.typography);
        column->setZoom(parts.zoom);
        connect(column, &TextView::zoomChanged, this, [this](double zoom) {
            setZoom(zoom);
            Q_EMIT zoomChanged(zoom);
        });
        column->setFrameShape(QFrame::NoFrame);
        // One scroll bar moves them all; more would stand between the texts and their bands.
        if (s + 1 < count)
            column->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        parts.columns.push_back(column);
        const std::optional<int> mirror = parts.marks->comparison().mirrorOf[static_cast<std::size_t>(s)];
        auto *header =
            new ColumnHeader(compared.article->article, compared.title, mirror ? names[*mirror] : QString(), parts.row);
        connect(header, &ColumnHeader::openRequested, this,
                [this, s, column] { Q_EMIT articleRequested(s, column->visibleRange()); });
        grid->addWidget(header, 0, 2 * s);
        grid->addWidget(column, 1, 2 * s);
        grid->setColumnStretch(2 * s, 1);
        connect(column, &CompareColumn::passageHovered, this, &CompareView::hoverPassage);
        connect(column, &CompareColumn::passageActivated, this,
                [this, s](int passage) { activatePassage(passage, s); });
        connect(column, &CompareColumn::placeActivated, m_parts->claims,
                [this, s](Offset at) { m_parts->claims->selectAt(s, at); });
    }
    for (int s = 0; s + 1 < count; ++s) {
        auto *gutter = new PassageGutter(parts.columns[static_cast<std::size_t>(s)],
                                         parts.columns[static_cast<std::size_t>(s) + 1], parts.marks, parts.row);
        parts.gutters.push_back(gutter);
        grid->addWidget(gutter, 1, 2 * s + 1);
        connect(gutter, &PassageGutter::passageHovered, this, &CompareView::hoverPassage);
        connect(gutter, &PassageGutter::passageActivated, this,
                [this, s](int passage) { activatePassage(passage, s); });
    }
    parts.sync = new PassageSync(parts.columns, parts.marks, parts.row);
}

void CompareView::setTypography(const Typography &typography) {
    m_parts->typography = typography;
    const ReadingColours colours = readingColours(typography.theme);
    m_parts->empty->setInk(colours.ink, colours.faint);
    for (CompareColumn *column : m_parts->columns)
        column->setTypography(typography);
    for (PassageGutter *gutter : m_parts->gutters)
        gutter->update();
}

void CompareView::setZoom(double zoom) {
    if (std::exchange(m_parts->zoom, zoom) == zoom)
        return;
    for (CompareColumn *column : m_parts->columns)
        column->setZoom(zoom);
    for (PassageGutter *gutter : m_parts->gutters)
        gutter->update();
}

void CompareView::showInSource(int source, Span span) {
    if (source < 0 || source >= sourceCount())
        return;
    CompareColumn *column = m_parts->columns[static_cast<std::size_t>(source)];
    m_parts->area->ensureWidgetVisible(column, 0, 0);
    column->setSelection(span.begin, span.end);
    column->ensureVisible(span);
    m_parts->chosen = m_parts->marks->passageAt(source, span.begin);
    m_parts->showActive(m_parts->chosen);
}

int CompareView::sourceCount() const {
    return static_cast<int>(m_parts->columns.size());
}

void CompareView::hoverPassage(int passage) {
    m_parts->showActive(passage >= 0 ? passage : m_parts->chosen);
}

void CompareView::activatePassage(int passage, int source) {
    Parts &parts = *m_parts;
    parts.chosen = passage;
    parts.showActive(passage);
    parts.sync->align(passage, parts.columns[static_cast<std::size_t>(source)]);
    Q_EMIT sentenceActivated(source, parts.marks->spanOf(passage, source));
}

} // namespace variorum
