// SPDX-License-Identifier: Apache-2.0
#include "ui/entities/thingpage.h"

#include "models/exporting/articleflow.h"
#include "ui/actions/icons.h"
#include "ui/entities/thingfigures.h"
#include "ui/widgets/filterlist.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace variorum {

ThingPage::ThingPage(QWidget *parent)
    : QWidget(parent), m_back(new QToolButton), m_name(new QLabel), m_about(new QLabel), m_tabs(new QTabBar),
      m_stack(new QStackedWidget), m_articles(new NamingArticleModel(this)), m_companions(new CompanionListModel(this)),
      m_figures(new ThingFigures), m_colours(readingColours(Theme::Light)) {
    m_articleList = new FilterList(m_articles, [this](const QModelIndex &index) {
        Card card;
        if (const NamingArticle *article = m_articles->article(index)) {
            card.title = article->title;
            card.script = scriptOf(article->title);
            card.side = QLocale().toString(article->mentions);
            card.detail = originText(*article);
            card.titleLines = 2;
        }
        return card;
    });
    m_articleList->setNames(tr("Articles that name it"), tr("Filter articles"), tr("No article names it."));
    m_articleList->view()->setObjectName(QStringLiteral("naming-articles"));
    m_companionList = new FilterList(m_companions, [this](const QModelIndex &index) {
        Card card;
        if (const Companion *companion = m_companions->companion(index)) {
            card.chip = m_colours.entity(companion->type);
            card.title = companion->name;
            card.script = scriptOf(companion->name);
            card.remark = entityKindText(companion->type);
            card.detail = togetherText(*companion);
        }
        return card;
    });
    m_companionList->setNames(tr("Named together with it"), tr("Filter names"),
                              tr("Nothing else is named in its articles."));
    m_companionList->view()->setObjectName(QStringLiteral("companions"));
    auto *order = new QComboBox;
    order->setObjectName(QStringLiteral("companion-order"));
    order->setAccessibleName(tr("Order"));
    order->addItems({tr("By articles"), tr("By sentences")});
    m_companionList->head()->addWidget(order);
    connect(order, &QComboBox::currentIndexChanged, m_companions,
            [this](int index) { m_companions->setOrder(static_cast<CompanionListModel::Order>(index)); });

    m_tabs->setObjectName(QStringLiteral("thing-tabs"));
    m_tabs->setAccessibleName(tr("What the library has of it"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (const QString &name : {tr("Articles"), tr("Together With"), tr("Figures")})
        m_tabs->addTab(name);
    for (QWidget *pane : {static_cast<QWidget *>(m_articleList), static_cast<QWidget *>(m_companionList),
                          static_cast<QWidget *>(m_figures)})
        m_stack->addWidget(pane);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(head());
    layout->addWidget(m_tabs);
    layout->addWidget(m_stack, 1);

    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    const auto open = [this](const QModelIndex &index) {
        if (const NamingArticle *article = m_articles->article(index))
            Q_EMIT articleRequested(article->article, Span());
    };
    // By Enter or a click: walking through the list with the arrow keys opens nothing.
    connect(m_articleList, &FilterList::activated, this, open);
    connect(m_articleList, &FilterList::clicked, this, open);
    const auto go = [this](const QModelIndex &index) {
        const Companion *companion = m_companions->companion(index);
        if (companion == nullptr)
            return;
        const QString entity = companion->entity; // who shows it fills this list anew
        Q_EMIT entityRequested(entity);
    };
    connect(m_companionList, &FilterList::activated, this, go);
    connect(m_companionList, &FilterList::clicked, this, go);
    connect(m_figures, &ThingFigures::figureRequested, this, [this](const ThingFigure &figure) {
        Q_EMIT articleRequested(m_dossier->articles[figure.article].article, figure.figure.span);
    });
    setCanGoBack(false);
}

QWidget *ThingPage::head() {
    m_back->setObjectName(QStringLiteral("thing-back"));
    m_back->setIcon(themedIcon(QLatin1StringView("back")));
    m_back->setToolTip(tr("The name before"));
    m_back->setAccessibleName(m_back->toolTip());
    m_back->setShortcut(QKeySequence(QStringLiteral("Alt+Left")));
    m_back->setFocusPolicy(Qt::TabFocus);
    connect(m_back, &QToolButton::clicked, this, &ThingPage::backRequested);
    m_name->setObjectName(QStringLiteral("thing-name"));
    m_name->setProperty("heading", true);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QFont large = m_name->font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setWeight(QFont::DemiBold);
    m_name->setFont(large);
    m_about->setObjectName(QStringLiteral("thing-about"));
    m_about->setProperty("faint", true);
    m_about->setTextFormat(Qt::PlainText);
    m_about->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_name);
    words->addWidget(m_about);
    auto *head = new QWidget;
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(12, 12, 12, 8);
    layout->addWidget(m_back, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    return head;
}

void ThingPage::setThing(const LibraryThing *thing) {
    m_tabs->setVisible(thing != nullptr);
    m_stack->setVisible(thing != nullptr);
    if (thing == nullptr) {
        m_name->clear();
        m_about->setText(tr("Choose a name to see what all articles say of it."));
        return;
    }
    // The families of the name's own script: what a system falls back to is a matter of its locale.
    QFont font = m_name->font();
    font.setFamilies(fontFamilies(Face::Sans, scriptOf(thing->name)));
    m_name->setFont(font);
    m_name->setText(thing->name);
    QStringList about{entityKindText(thing->type), tr("%n article(s)", nullptr, static_cast<int>(thing->articles)),
                      tr("%n mention(s)", nullptr, static_cast<int>(thing->mentions))};
    if (!thing->first.isEmpty())
        about << (thing->first == thing->last ? thing->first : thing->first + QStringLiteral(" – ") + thing->last);
    m_about->setText(about.join(QStringLiteral(" · ")));
}

void ThingPage::setDossier(std::shared_ptr<const ThingDossier> dossier) {
    m_dossier = std::move(dossier);
    m_articles->setArticles(m_dossier->articles);
    m_companions->setCompanions(m_dossier->companions);
    m_figures->setDossier(m_dossier);
}

void ThingPage::setCanGoBack(bool can) {
    m_back->setEnabled(can);
}

void ThingPage::setDisplay(const FigureDisplay &display) {
    m_figures->setDisplay(display);
}

void ThingPage::setColours(const ReadingColours &colours) {
    m_colours = colours;
    m_figures->setColours(colours);
    m_companionList->view()->viewport()->update();
}

} // namespace variorum
