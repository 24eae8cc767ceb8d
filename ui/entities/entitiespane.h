// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/articleparts.h"
#include "models/session/readingsession.h"
#include "ui/widgets/carddelegate.h"
#include "ui/widgets/typography.h"

#include <QWidget>

#include <set>
#include <vector>

class QAction;
class QMenu;

namespace variorum {

class FilterList;

/// The things that the article names, with their counts. Choosing one walks from mention to mention.
class EntitiesPane : public QWidget {
    Q_OBJECT

public:
    explicit EntitiesPane(ReadingSession &reading, QWidget *parent = nullptr);

    void setColours(const ReadingColours &colours);
    void showEntity(const QString &entity, Span at); ///< from the reader; says nothing
    [[nodiscard]] QString currentEntity() const;     ///< of the list; empty for none
    [[nodiscard]] const std::set<EntityType> &shownTypes() const { return m_types; }
    void setShownTypes(const std::set<EntityType> &types);
    /// Whether names that only statistics find are looked for; to be switched where there is something to switch.
    void offerStatistics(bool offered);
    [[nodiscard]] bool statistics() const;
    void setStatistics(bool used);

Q_SIGNALS:
    void mentionChosen(const QString &entity, variorum::Span text);
    void shownTypesChanged();
    void statisticsChanged(bool used);
    void menuRequested(const QString &entity, QPoint globalPosition);
    void libraryRequested(const QString &entity); ///< what there is about it in all articles

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void reload();
    void refresh(); ///< reloads, and stays with the entity that is walked through
    void walk(const QModelIndex &index);
    QMenu *typesMenu();
    [[nodiscard]] Card card(const QModelIndex &index) const;

    ReadingSession &m_reading;
    ReadingColours m_colours;
    EntityListModel *m_model;
    FilterList *m_list;
    std::set<EntityType> m_types;
    std::vector<QAction *> m_typeActions; ///< as EntityType counts them
    QAction *m_statistics;
    QString m_entity; ///< that is walked through
    int m_mention = -1;
    Span m_at; ///< of the mention where one is
};

} // namespace variorum
