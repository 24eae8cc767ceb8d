// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/companionlistmodel.h"
#include "models/items/namingarticlemodel.h"
#include "ui/widgets/typography.h"

#include <QWidget>

#include <memory>

class QLabel;
class QStackedWidget;
class QTabBar;
class QToolButton;

namespace variorum {

class FilterList;
class ThingFigures;

/// What the library has of one thing: the articles that name it, what is named beside it, and the figures about it.
class ThingPage : public QWidget {
    Q_OBJECT

public:
    enum Tab { Articles, Companions, Figures };

    explicit ThingPage(QWidget *parent = nullptr);

    /// What is known at once; the rest follows with setDossier(). Null: nothing is shown.
    void setThing(const LibraryThing *thing);
    void setDossier(std::shared_ptr<const ThingDossier> dossier);
    void setCanGoBack(bool can);
    void setDisplay(const FigureDisplay &display);
    void setColours(const ReadingColours &colours);

Q_SIGNALS:
    /// `place`, in code points, is the figure that was asked for; empty: the first mention.
    void articleRequested(qint64 article, variorum::Span place);
    void entityRequested(const QString &entity);
    void backRequested();

private:
    QWidget *head();

    QToolButton *m_back;
    QLabel *m_name;
    QLabel *m_about;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    NamingArticleModel *m_articles;
    CompanionListModel *m_companions;
    FilterList *m_articleList;
    FilterList *m_companionList;
    ThingFigures *m_figures;
    std::shared_ptr<const ThingDossier> m_dossier;
    ReadingColours m_colours;
};

} // namespace variorum
