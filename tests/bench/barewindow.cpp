// SPDX-License-Identifier: Apache-2.0
// The least that a program with a window of Qt's does: a line of Chinese. start_bench measures against it.
#include <QApplication>
#include <QLabel>
#include <QTimer>

#include <cstdio>

namespace {

class Line : public QLabel {
public:
    using QLabel::QLabel;

private:
    void paintEvent(QPaintEvent *event) override {
        QLabel::paintEvent(event);
        if (!m_painted)
            QTimer::singleShot(0, this, [] { std::fputs("usable\n", stderr); });
        m_painted = true;
    }

    bool m_painted = false;
};

} // namespace

int main(int argc, char **argv) {
    const QApplication app(argc, argv);
    Line line(QStringLiteral("潮水退去之后,沙滩上留下一行脚印。"));
    line.resize(1280, 800);
    line.show();
    return QApplication::exec();
}
