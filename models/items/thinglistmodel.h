// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/entity/namecorrection.h"
#include "models/pipeline/reading.h"

#include <QAbstractListModel>

#include <memory>
#include <vector>

namespace variorum {

/// The things that some typed words can mean, best first: those of the open article, then those of the lexicon, then
/// new ones of that name, one of each type. With nothing typed, those of the article alone.
class ThingListModel : public QAbstractListModel {
    Q_OBJECT

public:
    struct Row {
        NamedThing thing;
        int mentions = 0; ///< in the article
        bool isNew = false;
    };

    using QAbstractListModel::QAbstractListModel;
    /// `without`: an entity that is not offered; what is said is said of it.
    void setThings(std::shared_ptr<const ReadArticle> article, std::shared_ptr<const Lexicon> lexicon,
                   const QString &without);
    void setTyped(const QString &typed);
    [[nodiscard]] const Row *row(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void addOfArticle(const QString &key);
    void addOfLexicon(const QString &key);

    std::shared_ptr<const ReadArticle> m_article;
    std::shared_ptr<const Lexicon> m_lexicon;
    QString m_without;
    std::vector<Row> m_rows;
};

} // namespace variorum
