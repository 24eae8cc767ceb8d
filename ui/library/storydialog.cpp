// SPDX-License-Identifier: Apache-2.0
#include "ui/library/storydialog.h"

#include "models/items/articlelistmodel.h"
#include "ui/widgets/carddelegate.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace variorum {

namespace {

constexpr double surely = 0.5; ///< from such a score on an article is chosen beforehand
constexpr int alikeTitle = 30; ///< per cent; less is chance, and not said
constexpr int articleRole = Qt::UserRole;
constexpr int titleRole = Qt::UserRole + 1;
constexpr int originRole = Qt::UserRole + 2;
constexpr int reasonsRole = Qt::UserRole + 3;

/// What speaks for it: said so that the analyst can judge.
QString reasonsText(const Kinship &kin) {
    QStringList reasons;
    if (kin.names > 0)
        reasons << StoryDialog::tr("%n name(s) in common", nullptr, kin.names);
    if (kin.figures > 0)
        reasons << StoryDialog::tr("%n figure(s) in common", nullptr, kin.figures);
    if (kin.title >= alikeTitle)
        reasons << StoryDialog::tr("titles alike");
    if (kin.days)
        reasons << (*kin.days == 0 ? StoryDialog::tr("same day")
                                   : StoryDialog::tr("%n day(s) apart", nullptr, *kin.days));
    return reasons.join(QStringLiteral(" · "));
}

/// The title stands out, where it is from is faint, and what one judges by can be read.
Card offerCard(const QModelIndex &index) {
    Card card;
    card.title = index.data(titleRole).toString();
    card.titleLines = 2;
    card.emphasis = true;
    card.script = scriptOf(card.title);
    card.detail = index.data(originRole).toString();
    card.excerpt = index.data(reasonsRole).toString();
    card.check = static_cast<Qt::CheckState>(index.data(Qt::CheckStateRole).toInt());
    return card;
}

} // namespace

StoryDialog::StoryDialog(const QString &title, bool there, const std::vector<Offer> &offers, QWidget *parent)
    : QDialog(parent), m_title(new QLineEdit(title)), m_model(new QStandardItemModel(this)), m_list(new QListView),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel)) {
    setObjectName(QStringLiteral("story-dialog"));
    setWindowTitle(tr("Articles for the Story"));
    m_title->setObjectName(QStringLiteral("story-title"));
    m_title->setAccessibleName(tr("Title of the story"));
    m_title->setReadOnly(there);
    m_title->setFrame(!there);
    auto *said =
        new QLabel(tr("Found by names, figures, titles and dates. Choose those that are on the same event; the others "
                      "are not proposed for it again."));
    said->setWordWrap(true);
    said->setProperty("faint", true);
    m_list->setObjectName(QStringLiteral("story-offers"));
    m_list->setAccessibleName(tr("Articles that may be on the same event"));
    m_list->setModel(m_model);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new CardDelegate(offerCard, m_list));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    for (const Offer &offer : offers) {
        QStringList origin{offer.row.publisher.isEmpty() ? offer.row.byline : offer.row.publisher,
                           offer.row.published.left(10)};
        origin.removeAll(QString());
        const QString from = origin.join(QStringLiteral(" · "));
        QStringList lines{articleTitle(offer.row), from, reasonsText(offer.kinship)};
        lines.removeAll(QString());
        auto *item = new QStandardItem(lines.join(u'\n')); // read out by screen readers
        item->setData(offer.row.article, articleRole);
        item->setData(articleTitle(offer.row), titleRole);
        item->setData(from, originRole);
        item->setData(reasonsText(offer.kinship), reasonsRole);
        item->setCheckable(true);
        item->setCheckState(offer.kinship.score >= surely ? Qt::Checked : Qt::Unchecked);
        m_model->appendRow(item);
    }
    m_list->setCurrentIndex(m_model->index(0, 0));

    m_buttons->button(QDialogButtonBox::Ok)->setText(there ? tr("Add to the Story") : tr("Group as Story"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    auto *none = m_buttons->addButton(tr("None of These"), QDialogButtonBox::ResetRole);
    none->setObjectName(QStringLiteral("story-none"));
    none->setAutoDefault(false);
    connect(none, &QPushButton::clicked, this, [this] {
        Q_EMIT noneChosen();
        reject();
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(said);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_buttons);
    resize(520, 440);
    m_list->setFocus();

    connect(m_model, &QStandardItemModel::itemChanged, this, &StoryDialog::updateButtons);
    connect(m_title, &QLineEdit::textChanged, this, &StoryDialog::updateButtons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    updateButtons();
}

void StoryDialog::updateButtons() {
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(!chosen().empty() && !title().isEmpty());
}

QString StoryDialog::title() const {
    return m_title->text().simplified();
}

std::vector<qint64> StoryDialog::chosen() const {
    return offers(true);
}

std::vector<qint64> StoryDialog::left() const {
    return offers(false);
}

std::vector<qint64> StoryDialog::offers(bool checked) const {
    std::vector<qint64> articles;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QStandardItem *item = m_model->item(row);
        if ((item->checkState() == Qt::Checked) == checked)
            articles.push_back(item->data(articleRole).toLongLong());
    }
    return articles;
}

} // namespace variorum
