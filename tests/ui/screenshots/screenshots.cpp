// SPDX-License-Identifier: Apache-2.0
// screenshots FOLDER: drives the real window over the sample pages and saves what it shows, the same on every run.
#include "tests/ui/window/windowrig.h"
#include "ui/reader/readerview.h"
#include "ui/reader/sourceview.h"

#include <QApplication>
#include <QDir>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

#include <cstdio>
#include <cstdlib>

using namespace variorum;

namespace {

constexpr int jobTimeout = 60'000; // ms

void require(bool held, const char *what) {
    if (held)
        return;
    std::fprintf(stderr, "screenshots: %s\n", what);
    std::exit(1);
}

/// A caret that blinks would make two pictures of one state.
void settle(const WindowRig &rig) {
    QApplication::setCursorFlashTime(0);
    require(QTest::qWaitFor([&rig] { return rig.library().jobs().empty(); }, jobTimeout), "a job did not end");
    QCoreApplication::sendPostedEvents();
    QTest::qWait(600); // the layout that follows in the background, and the bars that slide
}

void save(const WindowRig &rig, const QDir &folder, const QString &name) {
    settle(rig);
    require(rig.window()->grab().save(folder.filePath(name)), "a picture could not be written");
}

void look(WindowRig &rig, ThemeChoice theme, const QString &language) {
    Appearance appearance = rig.settings->appearance();
    appearance.theme = theme;
    appearance.language = language;
    rig.settings->setAppearance(appearance);
    rig.window()->resize(1440, 900);
}

/// Highlights the words of the article and writes a note on them.
void annotate(WindowRig &rig, const QString &quote, ActionId colour, const QString &body) {
    const auto at = rig.articleText().indexOf(quote);
    require(at >= 0, "the words to annotate are not in the article");
    rig.reader()->setFocus();
    rig.reader()->selectInArticle(Span(at, at + quote.size()));
    const auto before = rig.reading().notes().size();
    rig.trigger(colour);
    require(QTest::qWaitFor([&] { return rig.reading().notes().size() == before + 1; }), "a note was not made");
    rig.trigger(ActionId::AddNote);
    auto *editor = rig.child<QPlainTextEdit>("note-body");
    require(QTest::qWaitFor([editor] { return editor->isVisible(); }), "the note's editor did not open");
    editor->setPlainText(body);
    rig.reader()->setFocus();
}

} // namespace

int main(int argc, char **argv) {
    const QApplication application(argc, argv);
    require(argc == 2, "usage: screenshots FOLDER");
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    require(folder.mkpath(QStringLiteral(".")), "the folder could not be made");

    WindowRig rig;
    rig.start();
    look(rig, ThemeChoice::Light, QStringLiteral("en"));
    require(rig.importSamples(), "the samples were not imported");
    require(rig.openTitled(QStringLiteral("滄浪儲能各有盤算")), "the article is not in the list");
    rig.trigger(ActionId::ModeSource);
    rig.trigger(ActionId::ShowChanges);
    save(rig, folder, QStringLiteral("source.png"));

    require(rig.openTitled(QStringLiteral("沧浪储能拿下海陵订单")), "the article is not in the list");
    rig.trigger(ActionId::ModeClean);
    annotate(rig, QStringLiteral("总投资约86亿元"), ActionId::HighlightYellow,
             QStringLiteral("晨报的更正说首期只有30亿元，两个数字要一起引用。"));
    annotate(rig, QStringLiteral("签署意向书"), ActionId::HighlightBlue, QStringLiteral("意向书，还不是合同。"));
    rig.trigger(ActionId::ShowNotes);
    save(rig, folder, QStringLiteral("notes.png"));

    rig.trigger(ActionId::ShowFigures);
    look(rig, ThemeChoice::Dark, QStringLiteral("zh_CN"));
    save(rig, folder, QStringLiteral("dark.png"));

    look(rig, ThemeChoice::Light, QStringLiteral("en"));
    auto *selection = rig.list()->selectionModel();
    selection->clearSelection();
    for (int row = 0; row < rig.list()->model()->rowCount(); ++row) {
        const QModelIndex index = rig.list()->model()->index(row, 0);
        const QString title = index.data().toString();
        if (title.contains(QStringLiteral("拿下海陵订单")) || title.contains(QStringLiteral("各有盤算")) ||
            title.contains(QStringLiteral("并非86亿元")))
            selection->select(index, QItemSelectionModel::Select);
    }
    rig.trigger(ActionId::CompareArticles);
    save(rig, folder, QStringLiteral("compare.png"));
    return 0;
}
