// SPDX-License-Identifier: Apache-2.0
#include "models/entity/tagger/tagger.h"

#include "models/base/chinese.h"
#include "models/entity/tagger/taggermodel.h"

#include <QCache>
#include <QMutex>
#include <QString>

#include <algorithm>

namespace variorum {

namespace {

using Names = std::vector<Tagger::Name>;

constexpr qsizetype longestPiece = 120; ///< what goes on longer is cut, so that no text costs more than its length
constexpr int keptCharacters = 400'000;

/// Characters that a clause holds; all others end it.
bool isInside(char16_t c) {
    return isHan(c) || QChar(c).isLetterOrNumber() || c == u'·' || c == u'-' || c == u'.' || c == u'%';
}

Names names(const tagging::Model &model, QStringView piece) {
    Names found;
    const std::vector<int> labels = model.label(piece);
    int open = 0; // the kind of the name that is being read
    for (std::size_t at = 0; at < labels.size(); ++at) {
        const int label = model.labels[static_cast<std::size_t>(labels[at])];
        const auto offset = static_cast<Offset>(at);
        if (label / 2 == 0) {
            open = 0;
        } else if (label % 2 == 1 && open == label / 2) {
            found.back().span.end = offset + 1;
        } else {
            open = label / 2;
            found.push_back({{offset, offset + 1},
                             open == 1   ? EntityType::Person
                             : open == 2 ? EntityType::Place
                                         : EntityType::Organisation});
        }
    }
    return found;
}

} // namespace

struct Tagger::State {
    std::shared_ptr<const tagging::Model> model;
    QMutex mutex;
    QCache<QString, Names> kept{keptCharacters};
};

Tagger::Tagger(std::unique_ptr<State> state) : m_state(std::move(state)) {}

Tagger::~Tagger() = default;

Result<std::shared_ptr<const Tagger>> Tagger::load(const QByteArray &data) {
    auto model = tagging::Model::parse(data);
    if (!model)
        return model.error();
    auto state = std::make_unique<State>();
    state->model = *model;
    return std::shared_ptr<const Tagger>(new Tagger(std::move(state)));
}

std::vector<Tagger::Name> Tagger::tag(QStringView text, const Progress &progress) const {
    Names all;
    for (qsizetype begin = 0; begin < text.size() && !progress.cancelled();) {
        qsizetype end = begin;
        bool chinese = false;
        for (; end < text.size() && end - begin < longestPiece && isInside(text[end].unicode()); ++end)
            chinese = chinese || isHan(text[end].unicode());
        if (end - begin >= 2 && chinese) {
            const QString piece = folded(text.mid(begin, end - begin));
            Names here;
            bool known = false;
            {
                const QMutexLocker lock(&m_state->mutex);
                if (const Names *before = m_state->kept.object(piece)) {
                    here = *before;
                    known = true;
                }
            }
            if (!known) {
                here = names(*m_state->model, piece);
                const QMutexLocker lock(&m_state->mutex);
                m_state->kept.insert(piece, new Names(here), static_cast<int>(piece.size()));
            }
            for (Name name : here) {
                name.span = {name.span.begin + static_cast<Offset>(begin), name.span.end + static_cast<Offset>(begin)};
                all.push_back(name);
            }
        }
        begin = std::max(end, begin + 1);
    }
    return all;
}

} // namespace variorum
