// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/library.h"

#include <QAbstractListModel>

#include <vector>

namespace variorum {

/// First letters of the usual Mandarin readings, with Latin letters and digits as they are: "海陵湾2期" gives "hlw2q".
/// What has neither is left out.
[[nodiscard]] QString pinyinInitials(QStringView text);

/// The articles that a few typed letters may mean, the likeliest first. Title and publisher are matched by their words
/// in either script and by the initials of their readings; with nothing typed the newest articles stand first.
class QuickOpenModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { ArticleRole = Qt::UserRole, PublisherRole, PublishedRole };
    static constexpr std::size_t most = 50; ///< rows at a time

    using QAbstractListModel::QAbstractListModel;

    /// What is in the bin is left out.
    void setArticles(const std::vector<ArticleRow> &articles);
    void setTyped(const QString &typed);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Entry {
        qint64 article = 0;
        QString title; ///< or the file's name
        QString publisher;
        QString published;
        QString foldedTitle;
        QString foldedPublisher;
        QString titleInitials;
        QString publisherInitials;
    };
    static int scoreOf(const Entry &entry, const QString &word);

    std::vector<Entry> m_entries; ///< newest first
    std::vector<std::size_t> m_shown;
};

} // namespace variorum
