// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>
#include <QPointer>
#include <QStringList>
#include <QTimer>

#include <functional>
#include <vector>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace variorum {

/// Says quietly what happened, at the foot of the text, with what can be done about it. Never in the way: it goes by
/// itself, unless it lists what went wrong.
class MessageBar : public QFrame {
    Q_OBJECT

public:
    struct Offer {
        QString text;
        std::function<void()> act;
    };

    explicit MessageBar(QWidget *parent = nullptr);

    /// `details` are listed below, one a line.
    void say(const QString &text, const QStringList &details = {}, std::vector<Offer> offers = {});
    /// The same for what can wait: it does not take the place of a message that offers something.
    void sayBehind(const QString &text);
    /// Where the keyboard comes in: the first offer.
    [[nodiscard]] QWidget *entrance() const;
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString details() const;

Q_SIGNALS:
    void left(); ///< by the keyboard, which wants another place than the one that it came from and that is gone

protected:
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void leave();
    void goAway();

    QLabel *m_text;
    QLabel *m_details;
    QHBoxLayout *m_offers;
    QToolButton *m_close;
    QTimer m_leave;
    QString m_waiting;            ///< to be said when the message that is shown has gone
    QPointer<QWidget> m_cameFrom; ///< where the keyboard was before it came in
};

} // namespace variorum
