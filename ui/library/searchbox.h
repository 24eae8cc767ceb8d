// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLineEdit>
#include <QStringList>

#include <functional>

class QCompleter;
class QModelIndex;
class QStandardItemModel;

namespace variorum {

/// Takes a query, and offers the filters that there are and their values while it is typed. Escape empties it.
class SearchBox : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchBox(QWidget *parent = nullptr);
    /// What may stand behind a filter whose values the library knows: "source".
    void setValues(std::function<QStringList(const QString &filter)> values) { m_values = std::move(values); }

Q_SIGNALS:
    /// Arrow down: to what was found.
    void leftDownwards();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// What is being typed at the caret: "-sour", "source:海".
    struct Piece {
        int begin = 0;
        QString text;
    };
    [[nodiscard]] Piece pieceAtCaret() const;
    void offer();
    void take(const QModelIndex &index);

    std::function<QStringList(const QString &filter)> m_values;
    QStandardItemModel *m_offers;
    QCompleter *m_completer;
};

} // namespace variorum
