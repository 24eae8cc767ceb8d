// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/listkeys.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QKeyEvent>

namespace variorum {

namespace {

class ListKeys : public QObject {
public:
    ListKeys(QWidget *field, QAbstractItemView *list) : QObject(list), m_list(list) { field->installEventFilter(this); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override {
        if (event->type() == QEvent::KeyPress) {
            const int key = static_cast<QKeyEvent *>(event)->key();
            if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
                QCoreApplication::sendEvent(m_list, event);
                return true;
            }
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QAbstractItemView *m_list;
};

} // namespace

void forwardListKeys(QWidget *field, QAbstractItemView *list) {
    new ListKeys(field, list);
}

} // namespace variorum
