// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/articleparts.h"
#include "models/session/readingsession.h"
#include "ui/widgets/carddelegate.h"
#include "ui/widgets/typography.h"

#include <QWidget>

#include <set>

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
    [[nodiscard]] const std::set<EntityType> &shownTypes() const { return m_types; }

Q_SIGNALS:
    void mentionChosen(const QString &entity, variorum::Span text);
    void shownTypesChanged();
    void menuRequested(const QString &entity, QPoint globalPosition);

private:
    void reload();
    void refresh(); ///< reloads, and stays with the entity that is walked through
    void walk(const QModelIndex &index);
    void requestMenu(QPoint position);
    QMenu *typesMenu();
    [[nodiscard]] Card card(const QModelIndex &index) const;

    ReadingSession &m_reading;
    ReadingColours m_colours;
    EntityListModel *m_model;
    FilterList *m_list;
    std::set<EntityType> m_types;
    QString m_entity; ///< that is walked through
    int m_mention = -1;
    Span m_at; ///< of the mention where one is
};

} // namespace variorum
