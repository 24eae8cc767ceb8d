// SPDX-License-Identifier: Apache-2.0
// What the analyst says of names. Stored first, like decisions and notes.
#include "models/entity/namekey.h"
#include "models/session/readingsession.h"

#include <QCoreApplication>
#include <QUndoStack>
#include <QUuid>

#include <algorithm>

namespace variorum {

namespace {

QString translated(const char *text) {
    return QCoreApplication::translate("variorum", text);
}

const Mention *mentionOn(const ReadArticle &article, const NameTarget &target) {
    const auto found = std::find_if(article.mentions.begin(), article.mentions.end(), [&target](const Mention &one) {
        return target.text.isEmpty() ? one.entity == target.entity : one.span == target.text;
    });
    return found == article.mentions.end() ? nullptr : &*found;
}

QString stepText(const Mention *mention, const std::optional<NamedThing> &means) {
    if (!means)
        return translated(QT_TRANSLATE_NOOP("variorum", "Take out a name"));
    if (!mention)
        return translated(QT_TRANSLATE_NOOP("variorum", "Mark a name"));
    if (means->name == mention->name && means->type != mention->type)
        return translated(QT_TRANSLATE_NOOP("variorum", "Change the type of a name"));
    return translated(QT_TRANSLATE_NOOP("variorum", "Say what a name means"));
}

/// Two things may have one name: where what is split off is not what that name means everywhere, its id is one that
/// nothing else has.
QString ownEntityId(const ReadArticle &article, const NameSplit &split) {
    QString id = unknownEntityId(split.type, split.name);
    const bool taken = std::any_of(article.mentions.begin(), article.mentions.end(),
                                   [&id](const Mention &one) { return one.entity == id; });
    if (split.scope != NameScope::Library || taken)
        id += u'#' + QUuid::createUuid().toString(QUuid::Id128).left(8);
    return id;
}

} // namespace

NamedThing retyped(const Mention &mention, NameScope scope, EntityType type) {
    // Of a thing that a lexicon knows one place alone cannot be of another type: another thing is meant there.
    const bool another = scope == NameScope::Place && !isUnknownEntity(mention.entity);
    return {another ? unknownEntityId(type, mention.name) : retypedEntityId(mention.entity, type), type, mention.name};
}

/// What is yet to be said of words, without what they mean; nothing where there is no such scope any more.
std::optional<KeptCorrection> ReadingSession::newCorrection(Span words, NameScope scope) const {
    const Article &article = readArticle()->article;
    KeptCorrection said;
    said.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    said.ordinal = m_corrections.empty() ? 1 : m_corrections.back().ordinal + 1;
    said.scope = scope;
    if (scope == NameScope::Story)
        said.story = m_library.storyOf(m_article);
    if (scope == NameScope::Story && said.story == 0)
        return std::nullopt; // it has been taken out meanwhile
    if (scope == NameScope::Place || scope == NameScope::Article)
        said.anchor = anchorAt(m_reading->page->text, m_reading->page->codePoints, article.map.toBase(words));
    else
        said.anchor.exact = article.text.mid(words.begin, words.length());
    said.author = m_library.setup().author;
    said.made = m_library.setup().now();
    return said;
}

void ReadingSession::correctName(const NameTarget &target, NameScope scope, const std::optional<NamedThing> &means) {
    const ReadArticle *article = readArticle();
    const Mention *mention = article ? mentionOn(*article, target) : nullptr;
    const Span words = mention && target.text.isEmpty() ? mention->span : target.text;
    if (!article || words.isEmpty() || words.end > article->article.text.size())
        return;
    std::optional<KeptCorrection> made = newCorrection(words, scope);
    if (!made)
        return;
    KeptCorrection said = *std::move(made);
    if (scope == NameScope::Place || target.entity.isEmpty()) {
        said.form = nameKey(QStringView(article->article.text).mid(words.begin, words.length()));
    } else {
        said.entity = target.entity;
        // An unknown thing is known by its name alone: where rules no longer find that, what is said here still does.
        if (mention && isUnknownEntity(target.entity))
            said.form = nameKey(mention->name);
    }
    said.means = means;

    std::vector<NameCorrectionChange> changes;
    for (const QString &id : replacedBy(said, target.text))
        changes.push_back({id, std::nullopt});
    const QString id = said.id;
    changes.push_back({id, std::move(said)});
    correctNames(stepText(mention, means), changes);
}

void ReadingSession::splitOff(const NameSplit &split) {
    const ReadArticle *article = readArticle();
    if (!article || split.name.isEmpty())
        return;
    const NamedThing own{ownEntityId(*article, split), split.type, split.name};
    std::vector<NameCorrectionChange> changes;
    QStringList gone;
    QStringList forms;
    qint64 further = 0;
    for (const Span words : split.mentions) {
        if (words.isEmpty() || words.end > article->article.text.size())
            return;
        std::optional<KeptCorrection> said = newCorrection(words, split.scope);
        if (!said)
            return;
        said->form = nameKey(QStringView(article->article.text).mid(words.begin, words.length()));
        said->means = own;
        for (const QString &id : replacedBy(*said, words)) {
            if (!gone.contains(id))
                gone.append(id);
        }
        // Beyond the place a written form is said once.
        if (split.scope != NameScope::Place && forms.contains(said->form))
            continue;
        forms.append(said->form);
        said->ordinal += further++;
        const QString id = said->id;
        changes.push_back({id, std::move(said)});
    }
    for (const QString &id : gone)
        changes.push_back({id, std::nullopt});
    correctNames(translated(QT_TRANSLATE_NOOP("variorum", "Split an entity")), changes);
}

void ReadingSession::takeBackCorrection(const QString &id) {
    correctNames(translated(QT_TRANSLATE_NOOP("variorum", "Take back a correction of names")), {{id, std::nullopt}});
}

/// What was said before of the same, and what reaches less far of the words at hand: it would hide the new one.
QStringList ReadingSession::replacedBy(const KeptCorrection &said, Span words) const {
    QStringList replaced;
    for (const KeptCorrection &one : m_corrections) {
        const std::vector<NameCorrection> here = correctionsOf(readArticle()->article, {one}, *m_finder);
        if (here.empty())
            continue;
        const bool sameKey = one.form == said.form && one.entity == said.entity;
        const bool place = one.scope == NameScope::Place;
        if (place ? words.overlaps(here.front().place) : sameKey && one.scope >= said.scope)
            replaced.append(one.id);
    }
    return replaced;
}

void ReadingSession::correctNames(const QString &text, const std::vector<NameCorrectionChange> &changes) {
    std::vector<NameCorrectionChange> before;
    std::vector<NameCorrectionChange> after;
    for (const NameCorrectionChange &change : changes) {
        const auto held = std::find_if(m_corrections.begin(), m_corrections.end(),
                                       [&change](const KeptCorrection &one) { return one.id == change.id; });
        NameCorrectionChange former{change.id,
                                    held == m_corrections.end() ? std::nullopt : std::optional<KeptCorrection>(*held)};
        if (former == change)
            continue;
        before.push_back(std::move(former));
        after.push_back(change);
    }
    if (after.empty())
        return;
    if (const Result<void> stored = store(after); !stored) {
        Q_EMIT failed(stored.error());
        return;
    }
    push(new NameStep(*this, text, std::move(before), std::move(after)));
    followCorrections();
}

Result<void> ReadingSession::store(const std::vector<NameCorrectionChange> &changes) {
    Result<void> stored = m_library.library().changeNameCorrections(m_page, changes);
    if (!stored)
        return stored;
    // Which articles a story has is not known here.
    Result<NameCorrections> now = m_library.library().nameCorrections(m_page);
    if (!now)
        return now.error();
    m_corrections = now.take();
    return {};
}

void ReadingSession::replay(const std::vector<NameCorrectionChange> &changes) {
    if (m_following || m_stuck)
        return;
    const Result<void> stored = store(changes);
    replayed(stored);
    if (stored)
        followCorrections();
}

void ReadingSession::followCorrections() {
    if (m_isReading) {
        readAgain();
        return;
    }
    if (m_reading->page->bytes > readAtOnceBytes) {
        findNames();
        return;
    }
    m_reading = recorrected(m_reading, corrected(quickOptions(m_library.setup())));
    Q_EMIT namesChanged();
    if (m_isNaming)
        findNames(); // what is on its way was asked for before
}

ReadOptions ReadingSession::corrected(ReadOptions options) const {
    options.corrections = m_corrections;
    return options;
}

bool ReadingSession::lookAtCorrections() {
    Result<NameCorrections> now = m_page != 0 ? m_library.library().nameCorrections(m_page) : NameCorrections();
    if (!now || *now == m_corrections)
        return false;
    m_corrections = now.take();
    return true;
}

void ReadingSession::followStory() {
    // What was said stays as it is: the stack still leads back.
    if (lookAtCorrections())
        followCorrections();
}

} // namespace variorum
