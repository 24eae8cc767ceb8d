// SPDX-License-Identifier: Apache-2.0
#include "models/entity/tagger/tagger.h"

#include "models/base/chinese.h"
#include "models/entity/tagger/agreement.h"
#include "models/entity/tagger/secondmodel.h"
#include "models/entity/tagger/taggermodel.h"

#include <QCache>
#include <QMutex>
#include <QString>

#include <algorithm>

namespace variorum {

namespace {

using tagging::Found;

constexpr int keptCharacters = 400'000;

/// Characters that a clause holds; all others end it.
bool isOfClause(char16_t c) {
    return isHan(c) || QChar(c).isLetterOrNumber() || c == u'·' || c == u'-' || c == u'.' || c == u'%';
}

bool isOfSentence(char16_t c) {
    return !QStringView(u"。；！？;!?\n").contains(QChar(c));
}

QString inSimplified(QStringView text) {
    QString all = text.toString();
    std::transform(all.begin(), all.end(), all.begin(), [](QChar c) { return QChar(simplified(c.unicode())); });
    return all;
}

/// One network, the pieces that it reads text in, and what it said of them.
template <class Model>
struct Reading {
    std::shared_ptr<const Model> model;
    bool (*isInside)(char16_t);
    QString (*written)(QStringView); ///< as the network knows characters
    qsizetype longest;               ///< what goes on longer is cut, so that no text costs more than its length
    QMutex mutex{};
    QCache<QString, std::vector<Found>> kept{keptCharacters};

    std::vector<Found> names(const QString &piece) {
        {
            const QMutexLocker lock(&mutex);
            if (const std::vector<Found> *before = kept.object(piece))
                return *before;
        }
        std::vector<Found> found = model->names(piece);
        const QMutexLocker lock(&mutex);
        kept.insert(piece, new std::vector<Found>(found), static_cast<int>(piece.size()));
        return found;
    }

    std::vector<Found> read(QStringView text, const Progress &progress) {
        std::vector<Found> all;
        for (qsizetype begin = 0; begin < text.size() && !progress.cancelled();) {
            qsizetype end = begin;
            bool chinese = false;
            for (; end < text.size() && end - begin < longest && isInside(text[end].unicode()); ++end)
                chinese = chinese || isHan(text[end].unicode());
            if (end - begin >= 2 && chinese) {
                const auto offset = static_cast<Offset>(begin);
                for (Found found : names(written(text.mid(begin, end - begin)))) {
                    found.span = {found.span.begin + offset, found.span.end + offset};
                    all.push_back(found);
                }
            }
            begin = std::max(end, begin + 1);
        }
        return all;
    }
};

constexpr qsizetype longestClause = 120;
constexpr qsizetype longestSentence = 200;

} // namespace

struct Tagger::State {
    Reading<tagging::Model> first;
    Reading<tagging::SecondModel> second;
};

Tagger::Tagger(std::unique_ptr<State> state) : m_state(std::move(state)) {}

Tagger::~Tagger() = default;

Result<std::shared_ptr<const Tagger>> Tagger::load(const QByteArray &first, const QByteArray &second) {
    auto clauses = tagging::Model::parse(first);
    if (!clauses)
        return clauses.error();
    auto sentences = tagging::SecondModel::parse(second);
    if (!sentences)
        return sentences.error();
    std::unique_ptr<State> state(new State{{*clauses, isOfClause, folded, longestClause},
                                           {*sentences, isOfSentence, inSimplified, longestSentence}});
    return std::shared_ptr<const Tagger>(new Tagger(std::move(state)));
}

std::vector<Tagger::Name> Tagger::tag(QStringView text, const Progress &progress) const {
    return tagging::agreement(text, m_state->first.read(text, progress), m_state->second.read(text, progress));
}

} // namespace variorum
