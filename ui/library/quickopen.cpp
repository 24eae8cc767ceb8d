// SPDX-License-Identifier: Apache-2.0
#include "ui/library/quickopen.h"

#include "ui/widgets/carddelegate.h"
#include "ui/widgets/listkeys.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

namespace variorum {

namespace {

Card cardOf(const QModelIndex &index) {
    Card card;
    card.title = index.data().toString();
    card.script = scriptOf(card.title);
    QStringList origin{index.data(QuickOpenModel::PublisherRole).toString(),
                       index.data(QuickOpenModel::PublishedRole).toString().left(10)};
    origin.removeAll(QString());
    card.detail = origin.join(QStringLiteral(" · "));
    return card;
}

} // namespace

QuickOpen::QuickOpen(const std::vector<ArticleRow> &articles, QWidget *parent)
    : QDialog(parent), m_model(new QuickOpenModel(this)), m_typed(new QLineEdit), m_list(new QListView),
      m_none(new QLabel(tr("No article has this in its title, publisher or initials."))) {
    setObjectName(QStringLiteral("quick-open"));
    setWindowTitle(tr("Open an Article"));
    m_typed->setObjectName(QStringLiteral("quick-open-typed"));
    m_typed->setPlaceholderText(tr("Title, publisher or pinyin initials"));
    m_typed->setAccessibleName(m_typed->placeholderText());
    forwardListKeys(m_typed, m_list);
    m_model->setArticles(articles);
    m_list->setObjectName(QStringLiteral("quick-open-list"));
    m_list->setAccessibleName(tr("Articles"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CardDelegate(cardOf, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFocusPolicy(Qt::NoFocus); // the field has the keys
    m_none->setObjectName(QStringLiteral("quick-open-none"));
    m_none->setProperty("faint", true);
    m_none->setWordWrap(true);
    m_none->setMargin(24);
    m_none->setAlignment(Qt::AlignHCenter | Qt::AlignTop);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(m_typed);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_none, 1);
    resize(520, 420);

    connect(m_typed, &QLineEdit::textChanged, m_model, [this](const QString &typed) {
        m_model->setTyped(typed);
        showFound();
    });
    connect(m_typed, &QLineEdit::returnPressed, this, [this] { choose(m_list->currentIndex()); });
    connect(m_list, &QListView::clicked, this, &QuickOpen::choose);
    showFound();
}

void QuickOpen::showFound() {
    const bool any = m_model->rowCount() > 0;
    m_list->setVisible(any);
    m_none->setVisible(!any);
    m_list->setCurrentIndex(m_model->index(0));
}

void QuickOpen::setArticles(const std::vector<ArticleRow> &articles) {
    m_model->setArticles(articles);
    m_model->setTyped(m_typed->text());
    showFound();
}

void QuickOpen::choose(const QModelIndex &index) {
    if (!index.isValid())
        return;
    const qint64 article = index.data(QuickOpenModel::ArticleRole).toLongLong();
    accept();
    Q_EMIT articleRequested(article);
}

} // namespace variorum
