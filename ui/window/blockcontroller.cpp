// SPDX-License-Identifier: Apache-2.0
#include "ui/window/blockcontroller.h"

#include "models/session/readingsession.h"
#include "ui/actions/actionset.h"
#include "ui/reader/pageside.h"
#include "ui/reader/readerview.h"
#include "ui/widgets/messagebar.h"
#include "ui/window/readingarea.h"

#include <QMenu>

#include <algorithm>
#include <utility>

namespace variorum {

namespace {

using Sort = BlockOperation::Sort;

struct KindRow {
    BlockKind kind;
    std::uint8_t level;
    const char *name; ///< of the QAction
    const char *text;
};

constexpr KindRow kinds[] = {
    {BlockKind::Paragraph, 0, "kind-paragraph", QT_TRANSLATE_NOOP("variorum::BlockController", "&Paragraph")},
    {BlockKind::Heading, 1, "kind-heading-1", QT_TRANSLATE_NOOP("variorum::BlockController", "Heading &1")},
    {BlockKind::Heading, 2, "kind-heading-2", QT_TRANSLATE_NOOP("variorum::BlockController", "Heading &2")},
    {BlockKind::Heading, 3, "kind-heading-3", QT_TRANSLATE_NOOP("variorum::BlockController", "Heading &3")},
    {BlockKind::Standfirst, 0, "kind-standfirst", QT_TRANSLATE_NOOP("variorum::BlockController", "&Standfirst")},
    {BlockKind::Caption, 0, "kind-caption", QT_TRANSLATE_NOOP("variorum::BlockController", "&Caption")},
    {BlockKind::Quote, 0, "kind-quote", QT_TRANSLATE_NOOP("variorum::BlockController", "&Quotation")},
    {BlockKind::ListItem, 0, "kind-list-item", QT_TRANSLATE_NOOP("variorum::BlockController", "&List Item")},
    {BlockKind::Table, 0, "kind-table", QT_TRANSLATE_NOOP("variorum::BlockController", "&Table")},
    {BlockKind::Code, 0, "kind-code", QT_TRANSLATE_NOOP("variorum::BlockController", "C&ode")},
};

/// The block that begins at a place of the page, and the number of its article.
std::pair<const Block *, int> blockAt(const Reading &reading, Offset begin) {
    for (std::size_t i = 0; i < reading.articles.size(); ++i) {
        const std::vector<Block> &blocks = reading.articles[i]->article.blocks;
        const auto block = std::partition_point(blocks.begin(), blocks.end(),
                                                [begin](const Block &each) { return each.source.begin < begin; });
        if (block != blocks.end() && block->source.begin == begin)
            return {&*block, static_cast<int>(i)};
    }
    return {nullptr, -1};
}

/// Of an article without a title its first words.
QString nameOf(const Article &article) {
    constexpr qsizetype longest = 24;
    QString name = (article.title.isEmpty() ? article.text.left(longest + 1) : article.title).simplified();
    if (name.size() > longest)
        name = name.left(longest) + QChar(0x2026);
    return name.replace(u'&', QStringLiteral("&&"));
}

} // namespace

BlockController::BlockController(const Parts &parts, QObject *parent) : QObject(parent), m_parts(parts) {
    ActionSet &actions = m_parts.actions;
    actions.on(ActionId::LeaveOut, this, [this] { change(Sort::Drop, chosen()); });
    actions.on(ActionId::BringBack, this, [this] { change(Sort::BringBack, chosenDiscarded()); });
    actions.on(ActionId::SplitBlock, this, [this] {
        if (const std::optional<Offset> place = splitPlace())
            change(Sort::Split, {Span(*place, *place)});
    });
    actions.on(ActionId::JoinBlocks, this, [this] { change(Sort::Join, joined()); });
    actions.on(ActionId::ChangeKind, this, [this] { popUp(&BlockController::fillKinds, "kind-menu"); });
    actions.on(ActionId::AssignArticle, this, [this] { popUp(&BlockController::fillArticles, "article-choice"); });
    connect(&m_parts.area, &ReadingArea::selectionChanged, this, &BlockController::nameJoin);
    connect(&m_parts.reading, &ReadingSession::readingChanged, this, &BlockController::nameJoin);
}

std::vector<Span> BlockController::chosen() const {
    const ReadingPointer &reading = m_parts.reading.reading();
    std::vector<Span> blocks;
    Span selected;
    if (m_parts.area.isPageCurrent()) {
        selected = m_parts.area.pageSide()->pageSelection();
        blocks = reading ? blocksIn(*reading, selected) : blocks;
    } else if (const ReadArticle *read = m_parts.reading.readArticle()) {
        const ReaderView *reader = m_parts.area.reader();
        selected = reader->selection();
        if (selected.end >= reader->toDocument(0))
            blocks = blocksIn(read->article, reader->toArticle(selected));
    }
    // A caret between two is in the one behind it.
    if (selected.isEmpty() && blocks.size() > 1)
        blocks.erase(blocks.begin(), std::prev(blocks.end()));
    return blocks;
}

std::vector<Span> BlockController::chosenDiscarded() const {
    const ReadingPointer &reading = m_parts.reading.reading();
    if (!reading || !m_parts.area.isPageCurrent())
        return {};
    return discardedIn(*reading, m_parts.area.pageSide()->pageSelection());
}

std::vector<Span> BlockController::joined() const {
    std::vector<Span> blocks = chosen();
    if (blocks.size() != 1)
        return blocks;
    const Reading &reading = *m_parts.reading.reading();
    const auto [block, article] = blockAt(reading, blocks.front().begin);
    if (block != nullptr && block != &reading.articles[static_cast<std::size_t>(article)]->article.blocks.back())
        blocks.push_back(std::next(block)->source);
    return blocks;
}

std::optional<Offset> BlockController::splitPlace() const {
    const std::vector<Span> blocks = chosen();
    if (blocks.size() != 1)
        return std::nullopt;
    Offset place = 0;
    if (m_parts.area.isPageCurrent()) {
        place = m_parts.area.pageSide()->pageSelection().end;
    } else {
        const ReaderView *reader = m_parts.area.reader();
        place = m_parts.reading.readArticle()->article.map.toBase(reader->toArticle(reader->caret()), Bias::Forward);
    }
    return blocks.front().begin < place && place < blocks.front().end ? std::optional(place) : std::nullopt;
}

void BlockController::change(Sort sort, std::vector<Span> places) {
    BlockOperation operation;
    operation.sort = sort;
    operation.places = std::move(places);
    operation.article = m_parts.reading.index();
    if (m_parts.reading.change(operation))
        return;
    if (sort == Sort::Join)
        m_parts.area.messages()->say(tr("Something that is left out stands between them: bring it back first."));
    else if (sort == Sort::Split)
        m_parts.area.messages()->say(tr("There is no word on one side of the caret to make a paragraph of."));
}

void BlockController::fill(QMenu &menu) {
    menu.addSeparator();
    if (!chosenDiscarded().empty())
        menu.addAction(m_parts.actions[ActionId::BringBack]);
    if (chosen().empty())
        return;
    for (const ActionId id : {ActionId::LeaveOut, ActionId::SplitBlock, ActionId::JoinBlocks})
        menu.addAction(m_parts.actions[id]);
    fillKinds(*menu.addMenu(tr("&Kind of Paragraph")));
    fillArticles(*menu.addMenu(tr("Belongs to &Article")));
}

void BlockController::fillKinds(QMenu &menu) {
    const std::vector<Span> places = chosen();
    const Reading &reading = *m_parts.reading.reading();
    for (const KindRow &row : kinds) {
        QAction *action = menu.addAction(tr(row.text));
        action->setObjectName(QLatin1StringView(row.name));
        action->setCheckable(true);
        action->setChecked(std::all_of(places.begin(), places.end(), [&](Span place) {
            const Block *block = blockAt(reading, place.begin).first;
            return block != nullptr && block->kind == row.kind && block->level == row.level;
        }));
        connect(action, &QAction::triggered, this, [this, places, row] {
            BlockOperation operation;
            operation.sort = Sort::Kind;
            operation.places = places;
            operation.kind = row.kind;
            operation.level = row.level;
            m_parts.reading.change(operation);
        });
    }
}

void BlockController::fillArticles(QMenu &menu) {
    const std::vector<Span> places = chosen();
    const Reading &reading = *m_parts.reading.reading();
    const auto count = static_cast<int>(reading.articles.size());
    const auto add = [&](const QString &text, int article) {
        QAction *action = menu.addAction(text);
        action->setObjectName(
            QStringLiteral("article-%1").arg(article < count ? QString::number(article + 1) : QStringLiteral("new")));
        connect(action, &QAction::triggered, this, [this, places, article] {
            BlockOperation operation;
            operation.sort = Sort::Assign;
            operation.places = places;
            operation.article = article;
            m_parts.reading.change(operation);
        });
        return action;
    };
    for (int i = 0; i < count; ++i) {
        QAction *action = add(nameOf(reading.articles[static_cast<std::size_t>(i)]->article), i);
        action->setCheckable(true);
        action->setChecked(std::all_of(places.begin(), places.end(),
                                       [&](Span place) { return blockAt(reading, place.begin).second == i; }));
    }
    menu.addSeparator();
    add(tr("A &New Article"), count);
}

/// The choices as a menu at the caret.
void BlockController::popUp(void (BlockController::*choices)(QMenu &), const char *name) {
    if (chosen().empty())
        return;
    TextView *view = m_parts.area.isPageCurrent() ? static_cast<TextView *>(m_parts.area.pageSide())
                                                  : static_cast<TextView *>(m_parts.area.reader());
    auto *menu = new QMenu(view);
    menu->setObjectName(QLatin1StringView(name));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    (this->*choices)(*menu);
    const QRect caret = view->rectAt(view->caret());
    menu->popup(view->viewport()->mapToGlobal(
        view->viewport()->rect().intersects(caret) ? caret.bottomLeft() : view->viewport()->rect().center()));
}

void BlockController::nameJoin() const {
    const bool several = chosen().size() > 1;
    m_parts.actions[ActionId::JoinBlocks]->setText(several ? tr("&Join the Paragraphs")
                                                           : actionText(actionRow(ActionId::JoinBlocks)));
}

} // namespace variorum
