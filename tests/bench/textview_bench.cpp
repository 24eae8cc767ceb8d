// SPDX-License-Identifier: Apache-2.0
// Prints how fast a long Chinese text with many mentions is shown, scrolled, resized and selected in, by the reading
// view and by Qt's own widgets. Times are the processor's, so that what else runs matters little; trust the ratios.
#include "tests/bench/rivals.h"
#include "ui/widgets/typography.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QImage>
#include <QKeyEvent>
#include <QPainter>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QTextStream>

#include <algorithm>
#include <ctime>

using namespace variorum;
using namespace variorum::bench;

namespace {

/// Resident memory in MB; 0 where the system does not say it in /proc.
double residentMegabytes() {
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> fields = file.readAll().split(' ');
    return fields.size() > 1 ? fields[1].toDouble() * 4096 / 1e6 : 0;
}

class Times {
public:
    template <typename Step>
    void measure(Step step) {
        const std::clock_t before = std::clock();
        step();
        m_milliseconds.push_back(1e3 * double(std::clock() - before) / CLOCKS_PER_SEC);
    }
    [[nodiscard]] QString text() {
        std::sort(m_milliseconds.begin(), m_milliseconds.end());
        const auto at = [&](double share) {
            return m_milliseconds[std::min(m_milliseconds.size() - 1,
                                           static_cast<std::size_t>(share * double(m_milliseconds.size())))];
        };
        if (m_milliseconds.size() == 1)
            return QStringLiteral("%1 ms").arg(m_milliseconds.front(), 0, 'f', 1);
        return QStringLiteral("%1 ms (95th percentile %2, worst %3)")
            .arg(at(0.5), 0, 'f', 1)
            .arg(at(0.95), 0, 'f', 1)
            .arg(m_milliseconds.back(), 0, 'f', 1);
    }

private:
    std::vector<double> m_milliseconds;
};

void paint(QWidget *widget) {
    widget->grab();
}

void warmFonts() {
    QImage image(400, 100, QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&image);
    painter.setFont(roleStyle({}, TextRole::Body, 0, Script::Hans).font);
    painter.drawText(image.rect(), QStringLiteral("清晨的渡口 Luma Grid，2031。"));
}

void press(QWidget *widget, int key, Qt::KeyboardModifiers modifiers) {
    QKeyEvent event(QEvent::KeyPress, key, modifiers);
    QCoreApplication::sendEvent(widget, &event);
}

void run(Rival rival, const Corpus &corpus, int frames, QTextStream &out) {
    const auto say = [&](const char *what, const QString &value) {
        out << rival.name << '\t' << what << '\t' << value << Qt::endl;
    };
    QAbstractScrollArea *view = rival.view.get();
    view->resize(1000, 900);
    view->show();
    paint(view);
    const double before = residentMegabytes();
    Times load;
    load.measure([&] {
        rival.load(corpus);
        paint(view);
    });
    say("first paint", load.text());
    QScrollBar *bar = view->verticalScrollBar();
    Times wheel;
    for (int i = 0; i < frames; ++i)
        wheel.measure([&] {
            bar->setValue(bar->value() + 3 * bar->singleStep());
            paint(view);
        });
    say("scroll frame", wheel.text());
    Times pages;
    for (int i = 0; i < frames; ++i)
        pages.measure([&] {
            bar->setValue(bar->value() + bar->pageStep());
            paint(view);
        });
    say("page turn", pages.text());
    QRandomGenerator random(3);
    Times jumps;
    for (int i = 0; i < frames; ++i)
        jumps.measure([&] {
            bar->setValue(static_cast<int>(random.bounded(1.0) * bar->maximum()));
            paint(view);
        });
    say("jump", jumps.text());
    Times resizes;
    for (int i = 0; i < frames; ++i)
        resizes.measure([&] {
            view->resize(1000 - 12 * (i % 30), 900);
            paint(view);
        });
    say("resize", resizes.text());
    Times end;
    end.measure([&] {
        press(view, Qt::Key_End, Qt::ControlModifier);
        paint(view);
    });
    say("End key", end.text());
    Times selections;
    const auto length = static_cast<Offset>(corpus.text.size());
    for (int i = 0; i < frames; ++i)
        selections.measure([&] {
            rival.select(length / 4, length / 2 + i);
            paint(view);
        });
    say("selection", selections.text());
    say("memory", QStringLiteral("%1 MB").arg(residentMegabytes() - before, 0, 'f', 1));
}

} // namespace

int main(int argc, char **argv) {
    const QApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption characters(QStringLiteral("characters"), QStringLiteral("Length of the text."),
                                        QStringLiteral("count"), QStringLiteral("3400000"));
    const QCommandLineOption frames(QStringLiteral("frames"), QStringLiteral("Frames for each figure."),
                                    QStringLiteral("count"), QStringLiteral("100"));
    const QCommandLineOption oneLine(QStringLiteral("one-line"),
                                     QStringLiteral("All in one paragraph; TextView only."));
    parser.addHelpOption();
    parser.addOptions({characters, frames, oneLine});
    parser.process(application);
    QTextStream out(stdout);
    const bool single = parser.isSet(oneLine);
    const Corpus corpus = corpusOf(std::max(1, parser.value(characters).toInt()), single);
    out << "text\t" << corpus.text.size() << " characters, " << corpus.paragraphs.size() << " paragraphs, "
        << corpus.mentions.size() << " mentions, " << double(corpus.text.size()) * 2 / 1e6 << " MB as UTF-16"
        << Qt::endl;
    // Loading a font of 20 MB is nobody's merit.
    warmFonts();
    const int count = std::max(1, parser.value(frames).toInt());
    run(textViewRival(), corpus, count, out);
    if (!single) {
        run(plainTextRival(), corpus, count, out);
        run(richTextRival(), corpus, count, out);
    }
    return 0;
}
