// SPDX-License-Identifier: Apache-2.0
#include "app/services.h"

#include "models/entity/lexiconcsv.h"
#include "models/entity/ownlexicon.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <algorithm>
#include <future>
#include <iterator>

namespace variorum::services {

QByteArray resource(const QString &path) {
    QFile file(QStringLiteral(":/") + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::vector<QByteArray> migrations() {
    std::vector<QByteArray> scripts;
    const QDir folder(QStringLiteral(":/sql"));
    for (const QString &name : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name))
        scripts.push_back(resource(QStringLiteral("sql/") + name));
    return scripts;
}

Result<std::shared_ptr<const Lexicon>> lexicon() {
    static const Result<std::shared_ptr<const Lexicon>> shared = [] {
        std::vector<LexiconEntry> entries;
        const QDir folder(QStringLiteral(":/lexicons"));
        for (const QString &name : folder.entryList({QStringLiteral("*.tsv")}, QDir::Files, QDir::Name)) {
            Result<std::vector<LexiconEntry>> part = parseLexicon(resource(QStringLiteral("lexicons/") + name), name);
            if (!part)
                return Result<std::shared_ptr<const Lexicon>>(part.error());
            std::move(part->begin(), part->end(), std::back_inserter(entries));
        }
        return Result<std::shared_ptr<const Lexicon>>(Lexicon::compile(std::move(entries)));
    }();
    return shared;
}

namespace {

bool hasTagger() {
    return QFile::exists(QStringLiteral(":/tagger/names.bin")) &&
           qEnvironmentVariable("VARIORUM_TAGGER") != QStringLiteral("off");
}

} // namespace

std::shared_ptr<const Tagger> tagger() {
    static const std::shared_ptr<const Tagger> shared = [] {
        if (!hasTagger())
            return std::shared_ptr<const Tagger>();
        const auto loaded =
            Tagger::load(resource(QStringLiteral("tagger/names.bin")), resource(QStringLiteral("tagger/second.bin")));
        return loaded ? *loaded : std::shared_ptr<const Tagger>();
    }();
    return shared;
}

Result<std::shared_ptr<const LanguageModel>> language() {
    static const Result<std::shared_ptr<const LanguageModel>> shared = [] {
        const QString path = QStringLiteral("language/chinese.lm");
        return LanguageModel::load(resource(path), path);
    }();
    return shared;
}

namespace {

QString dataFolder() {
    const QString folder =
        QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/variorum");
    QDir().mkpath(folder);
    return folder;
}

} // namespace

QString defaultLibraryPath() {
    return dataFolder() + QStringLiteral("/library.variorum");
}

QString ownNamesPath() {
    return dataFolder() + QStringLiteral("/names.csv");
}

QString ratesPath() {
    return dataFolder() + QStringLiteral("/rates.csv");
}

Result<std::shared_ptr<const Lexicon>> ownLexicon() {
    static const Result<std::shared_ptr<const Lexicon>> shared = [] {
        Result<std::shared_ptr<const Lexicon>> base = lexicon();
        QFile file(ownNamesPath());
        if (!base || !file.exists())
            return base;
        if (!file.open(QIODevice::ReadOnly))
            return Result<std::shared_ptr<const Lexicon>>(Error{ErrorCode::FileNotReadable, {file.fileName()}});
        LexiconCsv own = parseLexiconCsv(QString::fromUtf8(file.readAll()));
        return Result<std::shared_ptr<const Lexicon>>(lexiconWith(std::move(own.entries), *base));
    }();
    return shared;
}

QString authorName() {
    for (const char *variable : {"USER", "USERNAME", "LOGNAME"}) {
        const QString name = qEnvironmentVariable(variable);
        if (!name.isEmpty())
            return name;
    }
    return QStringLiteral("analyst");
}

QString now() {
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
}

namespace {

/// By who first asks for it. That is no window: what it takes of the machine, the window needs to come up.
template <typename T>
Awaited<T> later(std::shared_ptr<const T> (*load)()) {
    return Awaited<T>(std::async(std::launch::deferred, load).share());
}

/// What is damaged in one's own build costs the names, not the reading.
template <typename T, Result<std::shared_ptr<const T>> (*load)()>
std::shared_ptr<const T> orNone() {
    const Result<std::shared_ptr<const T>> loaded = load();
    return loaded ? *loaded : nullptr;
}

} // namespace

SessionSetup sessionSetup() {
    static const Awaited<LanguageModel> chinese = later<LanguageModel>(orNone<LanguageModel, language>);
    static const Awaited<Lexicon> names = later<Lexicon>(orNone<Lexicon, lexicon>);
    static const Awaited<Tagger> statistics = hasTagger() ? later<Tagger>(tagger) : Awaited<Tagger>();
    SessionSetup setup;
    setup.migrations = migrations();
    setup.language = chinese;
    setup.lexicon = names;
    setup.tagger = statistics;
    setup.ownNames = ownNamesPath();
    setup.rates = ratesPath();
    setup.author = authorName();
    setup.now = now;
    return setup;
}

} // namespace variorum::services
