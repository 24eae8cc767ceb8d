// SPDX-License-Identifier: Apache-2.0
#include "ui/window/storycontroller.h"

#include "models/items/articlelistmodel.h"
#include "models/session/job.h"
#include "models/session/librarysession.h"
#include "models/session/readingsession.h"
#include "ui/actions/actionset.h"
#include "ui/library/librarypane.h"
#include "ui/library/storydialog.h"
#include "ui/widgets/messagebar.h"
#include "ui/window/comparecontroller.h"
#include "ui/window/deedstack.h"

#include <algorithm>
#include <memory>
#include <set>

namespace variorum {

namespace {

constexpr int soonMilliseconds = 300;
constexpr std::size_t mostColumns = 4; ///< of what is offered to compare; more can be chosen

/// Each of the articles that a story has, or would have, with each that is left out of it.
std::vector<DeclinedPair> declined(const std::vector<qint64> &known, const std::vector<qint64> &left) {
    std::vector<DeclinedPair> pairs;
    for (const qint64 article : known) {
        for (const qint64 other : left)
            pairs.push_back({article, other});
    }
    return pairs;
}

} // namespace

StoryController::StoryController(const Parts &parts, QWidget *window)
    : QObject(window), m_parts(parts), m_window(window), m_finder(parts.library.path(), parts.library.setup()) {
    ActionSet &actions = m_parts.actions;
    LibraryPane *list = &m_parts.list;
    actions.on(ActionId::GroupAsStory, this, [this, list] { group(list->chosenArticles(), 0); });
    actions.on(ActionId::TakeOutOfStory, this, [this, list] { takeOut(list->chosenArticles()); });
    actions.on(ActionId::RenameStory, this, [this, list] {
        m_parts.actions[ActionId::ShowLibrary]->setChecked(true);
        list->editShelf(list->shelf());
    });
    actions.on(ActionId::RemoveStory, this, [this, list] { remove(list->shelf().id); });
    actions.on(ActionId::CompareStory, this, [this] { m_parts.comparing.compare(sources()); });
    actions.on(ActionId::FindForStory, this, &StoryController::propose);
    connect(list, &LibraryPane::storyRequested, this,
            [this](qint64 story, const std::vector<qint64> &articles) { group(articles, story); });
    connect(list, &LibraryPane::renameRequested, this, [this](const Shelf &shelf, const QString &name) {
        if (shelf.kind == Shelf::Kind::Story)
            rename(shelf.id, name);
    });
    connect(list, &LibraryPane::storyHintChosen, this, &StoryController::propose);

    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMilliseconds);
    connect(&m_soon, &QTimer::timeout, this, &StoryController::lookForMore);
    connect(&m_parts.reading, &ReadingSession::openedArticle, this, [this] {
        if (m_parts.reading.article() != m_lookedFor) {
            m_parts.list.setStoryHint(0);
            m_parts.comparing.offer({});
        }
        lookAgain();
    });
    connect(&m_parts.library, &LibrarySession::articlesChanged, this, &StoryController::lookAgain);
    connect(&m_parts.library, &LibrarySession::jobFinished, this, &StoryController::lookAgain);
    connect(&m_finder, &RelatedFinder::found, this, &StoryController::showFound);
}

std::vector<qint64> StoryController::sources() const {
    const qint64 open = m_parts.reading.article();
    std::vector<qint64> all = m_parts.library.sourcesOf(open);
    const auto place = std::find(all.begin(), all.end(), open);
    if (place != all.end())
        std::rotate(all.begin(), place, place + 1);
    return all;
}

bool StoryController::change(const StoriesChange &change, const QString &done) {
    Result<StoriesChange> back = m_parts.library.changeStories(change);
    if (!back) {
        m_parts.messages.say(errorText(back.error()));
        return false;
    }
    // What takes a change back gives what does it again.
    const auto other = std::make_shared<StoriesChange>(back.take());
    const auto turn = [this, other]() -> Result<void> {
        Result<StoriesChange> turned = m_parts.library.changeStories(*other);
        if (!turned)
            return turned.error();
        *other = turned.take();
        return {};
    };
    m_parts.deeds.push({done, turn, turn});
    return true;
}

void StoryController::group(const std::vector<qint64> &articles, qint64 story) {
    std::set<qint64> held;
    for (const qint64 article : articles) {
        if (const qint64 one = m_parts.library.storyOf(article); one != 0)
            held.insert(one);
    }
    if (story == 0 && held.size() == 1)
        story = *held.begin();
    StoriesChange grouped;
    const bool isNew = story == 0;
    const QString title = isNew ? titleFor(articles) : titleOf(story);
    if (isNew) {
        story = -1;
        grouped.put.push_back({story, title});
    }
    for (const qint64 article : articles) {
        if (isNew || m_parts.library.storyOf(article) != story)
            grouped.members.push_back({article, story});
    }
    if (grouped.members.empty()) {
        m_parts.messages.say(tr("Already in the story “%1”.").arg(title));
        return;
    }
    const int count = int(grouped.members.size());
    if (change(grouped, isNew ? tr("%n article(s) are now the story “%1”", nullptr, count).arg(title)
                              : tr("%n article(s) put into the story “%1”", nullptr, count).arg(title)))
        m_parts.comparing.fill(m_parts.library.sourcesOf(grouped.members.front().article));
}

void StoryController::takeOut(const std::vector<qint64> &articles) {
    StoriesChange taken;
    qint64 story = 0;
    for (const qint64 article : articles) {
        const qint64 held = m_parts.library.storyOf(article);
        if (held == 0)
            continue;
        story = held;
        taken.members.push_back({article, 0});
    }
    if (taken.members.empty())
        return;
    const int count = int(taken.members.size());
    const QString title = titleOf(story);
    change(taken, tr("%n article(s) taken out of the story “%1”", nullptr, count).arg(title));
}

void StoryController::rename(qint64 story, const QString &title) {
    const QString former = titleOf(story);
    change({{{story, title}}, {}, {}}, tr("“%1” is now “%2”").arg(former, title));
}

void StoryController::remove(qint64 story) {
    const QString title = titleOf(story);
    change({{}, {}, {story}}, tr("The story “%1” was dissolved; its articles are still in the library").arg(title));
}

void StoryController::lookForMore() {
    const qint64 open = m_parts.reading.article();
    std::vector<qint64> known = sources();
    if (known.empty() && open != 0)
        known.push_back(open);
    if (known.empty() || m_parts.library.articles().size() < 2) {
        m_finder.cancel();
        showFound({});
        return;
    }
    m_lookedFor = open;
    m_finder.find(known);
}

void StoryController::showFound(const std::vector<RelatedArticle> &related) {
    m_related = related;
    m_parts.list.setStoryHint(int(related.size()));
    std::vector<qint64> offered{m_parts.reading.article()};
    for (const RelatedArticle &one : related) {
        if (offered.size() < mostColumns)
            offered.push_back(one.article);
    }
    m_parts.comparing.offer(std::move(offered));
    if (m_asked)
        propose();
}

void StoryController::propose() {
    m_asked = m_soon.isActive() || m_finder.isBusy();
    if (m_asked)
        return; // what was found before may be of another article
    const qint64 open = m_parts.reading.article();
    std::vector<StoryDialog::Offer> offers;
    for (const RelatedArticle &one : m_related) {
        for (const ArticleRow &row : m_parts.library.articles()) {
            if (row.article == one.article && row.story == 0)
                offers.push_back({row, one.kinship});
        }
    }
    if (open == 0 || offers.empty()) {
        m_parts.messages.say(tr("No other article of the library seems to be on the same event."));
        return;
    }
    const qint64 story = m_parts.library.storyOf(open);
    auto *dialog = new StoryDialog(story == 0 ? titleFor({open}) : titleOf(story), story != 0, offers, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    std::vector<qint64> known = sources();
    if (known.empty())
        known.push_back(open);
    connect(dialog, &StoryDialog::noneChosen, this, [this, known, offers] {
        std::vector<qint64> all;
        all.reserve(offers.size());
        for (const StoryDialog::Offer &offer : offers)
            all.push_back(offer.row.article);
        const int count = int(all.size());
        change({{}, {}, {}, declined(known, all)},
               tr("%n article(s) are not proposed for this event again", nullptr, count));
    });
    connect(dialog, &QDialog::accepted, this, [this, dialog, open, known] {
        StoriesChange accepted;
        accepted.declined = declined(known, dialog->left());
        qint64 into = m_parts.library.storyOf(open);
        if (into == 0) {
            into = -1;
            accepted.put.push_back({into, dialog->title()});
            accepted.members.push_back({open, into});
        }
        for (const qint64 article : dialog->chosen())
            accepted.members.push_back({article, into});
        const int count = int(accepted.members.size());
        const QString title = dialog->title();
        change(accepted, into < 0 ? tr("%n article(s) are now the story “%1”", nullptr, count).arg(title)
                                  : tr("%n article(s) put into the story “%1”", nullptr, count).arg(title));
    });
    dialog->open();
}

QString StoryController::titleOf(qint64 story) const {
    for (const Story &one : m_parts.library.stories()) {
        if (one.id == story)
            return one.title;
    }
    return {};
}

/// That of the open article if it is one of them, else of the first.
QString StoryController::titleFor(const std::vector<qint64> &articles) const {
    const qint64 open = m_parts.reading.article();
    const bool isOpen = std::find(articles.begin(), articles.end(), open) != articles.end();
    const qint64 named = isOpen || articles.empty() ? open : articles.front();
    for (const ArticleRow &row : m_parts.library.articles()) {
        if (row.article == named)
            return articleTitle(row);
    }
    return {};
}

} // namespace variorum
