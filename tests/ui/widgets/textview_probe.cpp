// SPDX-License-Identifier: Apache-2.0
// A window with a text, for atspi_test.py to read from outside.
#include "tests/ui/widgets/sampledocument.h"
#include "ui/widgets/textview.h"

#include <QApplication>

int main(int argc, char **argv) {
    const QApplication application(argc, argv);
    variorum::TextView view;
    view.setDocument(
        variorum::tests::documentOf({QStringLiteral("渡口的灯亮了。船来了！"), QStringLiteral("北京有雨")}));
    view.resize(600, 400);
    view.show();
    view.setFocus();
    return QApplication::exec();
}
