// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/nextpaint.h"

#include <QEvent>
#include <QTimer>
#include <QWidget>

#include <utility>

namespace variorum {

namespace {

class NextPaint : public QObject {
public:
    NextPaint(QWidget *widget, std::function<void()> then) : QObject(widget), m_then(std::move(then)) {
        widget->installEventFilter(this);
        m_idle.setSingleShot(true);
        connect(&m_idle, &QTimer::timeout, this, [this] {
            deleteLater();
            m_then();
        });
    }

private:
    bool eventFilter(QObject *watched, QEvent *event) override {
        if (event->type() == QEvent::Paint) {
            watched->removeEventFilter(this);
            m_idle.start(0); // comes when no event waits any more, as QTimer::singleShot(0) does not
        }
        return false;
    }

    std::function<void()> m_then;
    QTimer m_idle;
};

} // namespace

void afterNextPaint(QWidget *widget, std::function<void()> then) {
    new NextPaint(widget, std::move(then));
}

} // namespace variorum
