// SPDX-License-Identifier: Apache-2.0
#include "ui/library/articlecard.h"

#include "models/items/articlelistmodel.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>
#include <QPalette>

namespace variorum {

namespace {

QString counted(const QModelIndex &index) {
    const auto number = [&index](int column) {
        return index.siblingAtColumn(column).data(ArticleListModel::NumberRole).toInt();
    };
    const int notes = number(ArticleListModel::Notes);
    const int changes = number(ArticleListModel::Changes);
    QStringList parts;
    constexpr int whole = 1000; // permille
    const int progress = index.data(ArticleListModel::ProgressRole).toInt();
    if (progress > 0 && progress < whole)
        parts << QCoreApplication::translate("variorum", "read to %1 %").arg(QLocale().toString(progress / 10));
    if (notes > 0)
        parts << QCoreApplication::translate("variorum", "%n note(s)", nullptr, notes);
    if (changes > 0)
        parts << QCoreApplication::translate("variorum", "%n change(s)", nullptr, changes);
    return parts.join(QStringLiteral(" · "));
}

} // namespace

Card articleCard(const QModelIndex &index) {
    Card card;
    card.title = index.siblingAtColumn(ArticleListModel::Title).data().toString();
    card.titleLines = 2;
    card.script = scriptOf(card.title);
    QStringList origin;
    for (const int role : {ArticleListModel::PublisherRole, ArticleListModel::PublishedRole}) {
        const QString part = index.data(role).toString();
        if (!part.isEmpty())
            origin << (role == ArticleListModel::PublishedRole ? part.left(10) : part);
    }
    if (origin.isEmpty() && !index.data(ArticleListModel::BylineRole).toString().isEmpty())
        origin << index.data(ArticleListModel::BylineRole).toString();
    card.detail = origin.join(QStringLiteral(" · "));
    card.detailSide = counted(index);
    if (index.data(ArticleListModel::ProgressRole).toInt() == 0)
        card.dot = QGuiApplication::palette().color(QPalette::Link);
    QStringList foot;
    if (const int sources = index.data(ArticleListModel::SourcesRole).toInt(); sources > 0)
        foot << QCoreApplication::translate("variorum", "story: %n source(s)", nullptr, sources);
    for (const QString &tag : index.data(ArticleListModel::TagsRole).toStringList())
        foot << u'#' + tag;
    card.foot = foot.join(QStringLiteral("  "));
    if (const auto *hit = index.data(ArticleListModel::HitRole).value<const SearchHit *>()) {
        card.titleMarks = hit->titleRanges;
        // What the title says already is not said twice.
        if (hit->snippet != hit->title) {
            const QString label = hit->annotation.isEmpty()
                                      ? QString()
                                      : QCoreApplication::translate("variorum", "Note: %1").arg(QString());
            card.excerpt = label + hit->snippet;
            for (const Span mark : hit->ranges)
                card.excerptMarks.push_back(mark.shifted(Offset(label.size())));
        }
    }
    return card;
}

} // namespace variorum
