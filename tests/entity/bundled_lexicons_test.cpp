// SPDX-License-Identifier: Apache-2.0
// Looks at every line of the lexicons that come with the program.
#include "models/base/chinese.h"
#include "models/entity/lexicon.h"
#include "models/entity/namekey.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace variorum;

namespace {

bool hasHan(const QString &text) {
    return std::any_of(text.begin(), text.end(), [](QChar c) { return isHan(c.unicode()); });
}

bool hasTraditionalOnly(const QString &text) {
    // ICU folds these, but Simplified text keeps them in names.
    constexpr QStringView kept = u"\u4E7E\u5D11\u4FF1\u5412\u6C39\u6607\u962A";
    return std::any_of(text.begin(), text.end(),
                       [kept](QChar c) { return isTraditionalOnly(c.unicode()) && !kept.contains(c); });
}

} // namespace

class BundledLexiconsTest : public QObject {
    Q_OBJECT

    std::vector<LexiconEntry> m_entries;

    void complain(const QStringList &faults) { QVERIFY2(faults.isEmpty(), qPrintable(faults.mid(0, 40).join(u'\n'))); }

private Q_SLOTS:
    void initTestCase() {
        const QDir folder(QStringLiteral(LEXICON_DIR));
        const QStringList names = folder.entryList({QStringLiteral("*.tsv")}, QDir::Files, QDir::Name);
        QVERIFY(!names.isEmpty());
        for (const QString &name : names) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            Result<std::vector<LexiconEntry>> part = parseLexicon(file.readAll(), name);
            QVERIFY2(part.ok(), part ? "" : qPrintable(errorText(part.error())));
            std::move(part->begin(), part->end(), std::back_inserter(m_entries));
        }
    }

    void idsAreReadableAndUnique() {
        static const QRegularExpression slug(QStringLiteral("^[a-z0-9]+(-[a-z0-9]+)*$"));
        QSet<QString> ids;
        QStringList faults;
        for (const LexiconEntry &entry : m_entries) {
            if (!slug.match(entry.id).hasMatch())
                faults.append(entry.id + QStringLiteral(": no slug"));
            if (ids.contains(entry.id))
                faults.append(entry.id + QStringLiteral(": twice"));
            ids.insert(entry.id);
        }
        complain(faults);
    }

    void explainingIdsExist() {
        QSet<QString> ids;
        for (const LexiconEntry &entry : m_entries)
            ids.insert(entry.id);
        QStringList faults;
        for (const LexiconEntry &entry : m_entries) {
            for (const QString &id : entry.with) {
                if (!ids.contains(id) || id == entry.id)
                    faults.append(QStringLiteral("%1: with %2").arg(entry.id, id));
            }
        }
        complain(faults);
    }

    void bothScriptsAreThere() {
        QStringList faults;
        for (const LexiconEntry &entry : m_entries) {
            if (hasHan(entry.hans) != hasHan(entry.hant) || hasTraditionalOnly(entry.hans))
                faults.append(QStringLiteral("%1: %2, %3").arg(entry.id, entry.hans, entry.hant));
        }
        complain(faults);
    }

    void noNameIsClaimedTwice() {
        QHash<QString, QString> owners;
        QStringList faults;
        const auto claim = [&owners, &faults](const QString &name, const QString &id) {
            const QString owner = owners.value(name);
            if (!owner.isEmpty() && owner != id)
                faults.append(QStringLiteral("%1: %2 and %3").arg(name, owner, id));
            owners.insert(name, id);
        };
        for (const LexiconEntry &entry : m_entries) {
            QSet<QString> asked;
            for (const LexiconAlias &alias : entry.aliases) {
                if (alias.needsEvidence)
                    asked.insert(nameKey(alias.text));
                else
                    claim(alias.exactCase ? alias.text : nameKey(alias.text), entry.id);
            }
            for (const QString &name : {entry.hans, entry.hant}) {
                if (!asked.contains(nameKey(name)))
                    claim(nameKey(name), entry.id);
            }
        }
        complain(faults);
    }

    void exceptionsHoldAName() {
        QStringList faults;
        for (const LexiconEntry &entry : m_entries) {
            QStringList keys{nameKey(entry.hans), nameKey(entry.hant)};
            for (const LexiconAlias &alias : entry.aliases)
                keys.append(nameKey(alias.text));
            for (const QString &word : entry.exceptions) {
                const QString key = nameKey(word);
                if (std::none_of(keys.begin(), keys.end(),
                                 [&key](const QString &name) { return key.contains(name) && key != name; }))
                    faults.append(QStringLiteral("%1: %2").arg(entry.id, word));
            }
        }
        complain(faults);
    }

    void aSingleCharacterIsNoName() {
        QStringList faults;
        for (const LexiconEntry &entry : m_entries) {
            QStringList names{entry.hans, entry.hant};
            for (const LexiconAlias &alias : entry.aliases)
                names.append(alias.text);
            for (const QString &name : names) {
                if (name.size() < 2)
                    faults.append(entry.id + QStringLiteral(": ") + name);
            }
        }
        complain(faults);
    }

    /// What the lexicon says of each preferred name is what it finds when the name stands alone.
    void everyPreferredNameIsFound() {
        const auto lexicon = Lexicon::compile(m_entries);
        QStringList faults;
        for (const LexiconEntry &entry : m_entries) {
            for (const QString &name : {entry.hans, entry.hant}) {
                const bool asks =
                    std::any_of(entry.aliases.begin(), entry.aliases.end(), [&name](const LexiconAlias &alias) {
                        return alias.needsEvidence && nameKey(alias.text) == nameKey(name);
                    });
                const std::vector<Mention> mentions = lexicon->findMentions(name, Script::Hans);
                const bool found =
                    mentions.size() == 1 && mentions[0].entity == entry.id && mentions[0].span == Span(0, name.size());
                if (!found && !asks)
                    faults.append(QStringLiteral("%1: %2").arg(entry.id, name));
            }
        }
        complain(faults);
    }
};

QTEST_APPLESS_MAIN(BundledLexiconsTest)
#include "bundled_lexicons_test.moc"
