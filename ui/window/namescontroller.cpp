// SPDX-License-Identifier: Apache-2.0
#include "ui/window/namescontroller.h"

#include "models/items/parttexts.h"
#include "models/session/librarysession.h"
#include "ui/entities/entitiespane.h"
#include "ui/entities/figurespane.h"
#include "ui/entities/namemenu.h"
#include "ui/entities/ownnamedialog.h"
#include "ui/entities/ownnamesdialog.h"
#include "ui/entities/ratesdialog.h"
#include "ui/entities/splitdialog.h"
#include "ui/entities/thingdialog.h"
#include "ui/reader/readerview.h"
#include "ui/widgets/messagebar.h"
#include "ui/window/deedstack.h"
#include "ui/window/inspector.h"
#include "ui/window/readingarea.h"

#include <QMenu>

#include <algorithm>

namespace variorum {

namespace {

constexpr qsizetype longestName = 80; ///< as in lexicons: more is no name

/// A mention with the other names that its entity has in the article. The id of an unknown thing stays: what was said
/// of it holds.
LexiconEntry suggestionFor(const ReadArticle &article, const Mention &mention) {
    QStringList names;
    for (const Mention &one : article.mentions) {
        const QString words = article.article.text.mid(one.span.begin, one.span.length());
        if (one.entity == mention.entity && words != mention.name && words.size() > 1 && !names.contains(words))
            names << words;
    }
    return ownName(mention.name, mention.type, names, mention.entity);
}

} // namespace

NamesController::NamesController(const Parts &parts, QObject *parent) : QObject(parent), m_parts(parts) {
    EntitiesPane *entities = m_parts.inspector.entities();
    connect(entities, &EntitiesPane::menuRequested, this, &NamesController::showEntityMenu);
    entities->offerStatistics(m_parts.library.hasTagger());
    connect(entities, &EntitiesPane::statisticsChanged, &m_parts.library, &LibrarySession::setTaggerUsed);
    connect(m_parts.inspector.figures(), &FiguresPane::ratesWanted, this, &NamesController::showRates);
    connect(&m_parts.library.ownNames(), &OwnNames::failed, this,
            [this](const Error &error) { m_parts.area.messages()->say(errorText(error)); });
}

std::vector<NameScope> NamesController::scopes(bool place) const {
    std::vector<NameScope> all{NameScope::Article, NameScope::Library};
    if (place)
        all.insert(all.begin(), NameScope::Place);
    if (m_parts.library.storyOf(m_parts.reading.article()) != 0)
        all.insert(all.end() - 1, NameScope::Story);
    return all;
}

void NamesController::addTo(QMenu &menu, Offset inDocument) {
    const ReadArticle *article = m_parts.reading.readArticle();
    if (article == nullptr)
        return;
    const Span selected = m_parts.area.reader()->articleSelection();
    const Mention *mention = m_parts.area.reader()->mentionAt(inDocument);
    if (!selected.isEmpty()) {
        const auto exact = std::find_if(article->mentions.begin(), article->mentions.end(),
                                        [selected](const Mention &one) { return one.span == selected; });
        if (exact != article->mentions.end())
            addMention(menu, *exact);
        else
            addSelection(menu, selected);
    } else if (mention != nullptr) {
        addMention(menu, *mention);
    }
}

void NamesController::addMention(QMenu &menu, const Mention &at) {
    const Mention mention = at; // the article may be another before an entry is chosen
    ReadingSession &reading = m_parts.reading;
    NameMenu name;
    name.words = reading.readArticle()->article.text.mid(mention.span.begin, mention.span.length());
    name.type = mention.type;
    name.scopes = scopes(true);
    name.noName = [&reading, mention](NameScope scope) { reading.correctName({mention.span, {}}, scope, {}); };
    name.ofType = [&reading, mention](EntityType type, NameScope scope) {
        reading.correctName({mention.span, mention.entity}, scope, retyped(mention, scope, type));
    };
    name.means = [this, mention, words = name.words] { ask({mention.span, mention.entity}, words, scopes(true)); };
    name.split = [this, mention] { askSplit(mention.entity, mention.span); };
    name.known = [this, entry = suggestionFor(*reading.readArticle(), mention)] { addToLexicon(entry); };
    menu.addSeparator();
    addLibrary(menu, name.words, mention.entity);
    fillNameMenu(menu, name);
}

void NamesController::addLibrary(QMenu &menu, const QString &words, const QString &entity) {
    QString shown = shortened(words);
    QAction *action = menu.addAction(tr("“%1” in the Whole Library").arg(shown.replace(u'&', QStringLiteral("&&"))),
                                     this, [this, entity] { Q_EMIT libraryRequested(entity); });
    action->setObjectName(QStringLiteral("name-in-library"));
}

void NamesController::addSelection(QMenu &menu, Span text) {
    ReadingSession &reading = m_parts.reading;
    const QString words = reading.readArticle()->article.text.mid(text.begin, text.length());
    if (words.size() > longestName || words.contains(u'\n') || words.trimmed() != words)
        return;
    NameMenu name;
    name.words = words;
    name.scopes = scopes(true);
    name.ofType = [&reading, text, words](EntityType type, NameScope scope) {
        reading.correctName({text, {}}, scope, NamedThing{unknownEntityId(type, words), type, words});
    };
    name.means = [this, text, words] { ask({text, {}}, words, scopes(true)); };
    name.known = [this, words] { addToLexicon(ownName(words, EntityType::Organisation)); };
    menu.addSeparator();
    fillNameMenu(menu, name);
}

void NamesController::showEntityMenu(const QString &entity, QPoint at) {
    const ReadArticle *article = m_parts.reading.readArticle();
    if (article == nullptr)
        return;
    auto *menu = new QMenu(&m_parts.inspector);
    menu->setObjectName(QStringLiteral("entity-menu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto found = std::find_if(article->mentions.begin(), article->mentions.end(),
                                    [&entity](const Mention &one) { return one.entity == entity; });
    if (found != article->mentions.end()) {
        const Mention &mention = *found;
        ReadingSession &reading = m_parts.reading;
        NameMenu name;
        name.words = mention.name;
        name.type = mention.type;
        name.whole = true;
        name.scopes = scopes(false);
        name.noName = [&reading, entity](NameScope scope) { reading.correctName({{}, entity}, scope, {}); };
        name.ofType = [&reading, mention](EntityType type, NameScope scope) {
            reading.correctName({{}, mention.entity}, scope, retyped(mention, scope, type));
        };
        name.means = [this, entity, words = name.words] { ask({{}, entity}, words, scopes(false)); };
        name.split = [this, entity] { askSplit(entity, {}); };
        name.known = [this, entry = suggestionFor(*article, mention)] { addToLexicon(entry); };
        addLibrary(*menu, name.words, entity);
        fillNameMenu(*menu, name);
    }
    menu->popup(at);
}

void NamesController::addToLexicon(const LexiconEntry &suggested) {
    auto *dialog = new OwnNameDialog(suggested, &m_parts.area);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const LexiconEntry entry = dialog->entry();
        OwnNames &names = m_parts.library.ownNames();
        const std::shared_ptr<const OwnNames::Table> before = names.table();
        names.change([entry](OwnNames::Table &table) { mergeNames(table, {entry}); });
        const auto put = [&names](const std::shared_ptr<const OwnNames::Table> &table) {
            names.setTable(table);
            return Result<void>();
        };
        m_parts.deeds.push({tr("“%1” is known in all articles from now on").arg(entry.hans),
                            [put, before] { return put(before); },
                            [put, after = names.table()] { return put(after); }});
    });
    dialog->open();
}

void NamesController::showOwnNames() {
    auto *dialog = new OwnNamesDialog(m_parts.library, m_parts.prompts, &m_parts.area);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void NamesController::showRates() {
    const ReadArticle *article = m_parts.reading.readArticle();
    auto *dialog = new RatesDialog(m_parts.library.rates(), article == nullptr ? QString() : article->article.published,
                                   &m_parts.area);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void NamesController::askSplit(const QString &entity, Span chosen) {
    const int index = m_parts.reading.index();
    if (index < 0)
        return;
    const ReadingPointer reading = m_parts.reading.reading();
    auto *dialog = new SplitDialog({reading->articles[static_cast<std::size_t>(index)], entity, chosen, scopes(true)},
                                   &m_parts.area);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SplitDialog::answered, this, [this, reading](const NameSplit &split) {
        const ReadingPointer &now = m_parts.reading.reading();
        if (now && sameTexts(*now, *reading))
            m_parts.reading.splitOff(split);
    });
    dialog->open();
}

void NamesController::ask(const NameTarget &target, const QString &words, const std::vector<NameScope> &scopes) {
    const int index = m_parts.reading.index();
    if (index < 0)
        return;
    ThingDialog::Question question;
    question.words = words;
    question.without = target.entity;
    question.scopes = scopes;
    question.article = m_parts.reading.reading()->articles[static_cast<std::size_t>(index)];
    question.lexicon = m_parts.library.setup().lexicon.get();
    auto *dialog = new ThingDialog(question, m_parts.area.reader()->colours(), &m_parts.area);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const ReadingPointer reading = m_parts.reading.reading();
    connect(dialog, &ThingDialog::answered, this, [this, reading, target](const NamedThing &thing, NameScope scope) {
        const ReadingPointer &now = m_parts.reading.reading();
        // Of words only those at hand are meant, of an entity all its names. Both may be gone by now.
        if (now && sameTexts(*now, *reading))
            m_parts.reading.correctName({target.text, target.text.isEmpty() ? target.entity : QString()}, scope, thing);
    });
    dialog->open();
}

} // namespace variorum
