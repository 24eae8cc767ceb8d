// SPDX-License-Identifier: Apache-2.0
// screenshots FOLDER: drives the real window over the sample pages and saves what it shows.
#include "tests/ui/window/windowrig.h"
#include "ui/reader/readerview.h"
#include "ui/widgets/messagebar.h"

#include <QApplication>
#include <QDir>
#include <QItemSelectionModel>
#include <QPlainTextEdit>
#include <QSplitter>
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

void setTheme(WindowRig &rig, ThemeChoice theme) {
    Appearance appearance = rig.settings->appearance();
    appearance.theme = theme;
    rig.settings->setAppearance(appearance);
}

/// A window in English, whatever language the system speaks, that has read all samples.
void begin(WindowRig &rig) {
    {
        AppSettings settings(rig.path(QStringLiteral("settings.ini")));
        Appearance appearance = settings.appearance();
        appearance.language = QStringLiteral("en");
        appearance.theme = ThemeChoice::Light;
        settings.setAppearance(appearance);
    }
    rig.start();
    rig.window()->resize(1440, 900);
    require(rig.importSamples(), "the samples were not imported");
    rig.child<MessageBar>("message-bar")->hide(); // "8 pages were imported" is no part of what is shown
}

/// Chooses the change whose row holds some words, by a click in the list.
void chooseChange(const WindowRig &rig, const QString &words) {
    auto *changes = rig.child<QListView>("change-list");
    for (int row = 0; row < changes->model()->rowCount(); ++row) {
        bool found = false;
        for (int column = 0; column < changes->model()->columnCount(); ++column)
            found = found || changes->model()->index(row, column).data().toString().contains(words);
        if (!found)
            continue;
        const QModelIndex index = changes->model()->index(row, changes->modelColumn());
        changes->scrollTo(index);
        QTest::mouseClick(changes->viewport(), Qt::LeftButton, {}, changes->visualRect(index).center());
        return;
    }
    require(false, "the change is not in the list");
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

void readerAndSource(WindowRig &rig, const QDir &folder) {
    require(rig.openTitled(QStringLiteral("沧浪储能拿下海陵订单")), "the article is not in the list");
    rig.trigger(ActionId::ModeSource);
    rig.trigger(ActionId::ShowChanges);
    settle(rig);
    chooseChange(rig, QStringLiteral("⭐"));
    save(rig, folder, QStringLiteral("reader-and-source.png"));
}

void notesInTheDark(WindowRig &rig, const QDir &folder) {
    setTheme(rig, ThemeChoice::Dark);
    rig.trigger(ActionId::ModeClean);
    annotate(rig, QStringLiteral("签署意向书"), ActionId::HighlightBlue, QStringLiteral("意向书，还不是合同。"));
    annotate(rig, QStringLiteral("总投资约86亿元"), ActionId::HighlightYellow,
             QStringLiteral("晨报的更正说首期只有30亿元，两个数字要一起引用。"));
    annotate(rig, QStringLiteral("风险由谁承担"), ActionId::HighlightPink,
             QStringLiteral("第一节末尾有答案：电池衰减的损失首先落在沧浪储能头上。"));
    rig.trigger(ActionId::ShowNotes);
    const Offset caret = rig.reader()->selection().begin;
    rig.reader()->setSelection(caret, caret); // shows the highlight instead of the selection
    save(rig, folder, QStringLiteral("notes-dark.png"));
}

void compare(WindowRig &rig, const QDir &folder) {
    setTheme(rig, ThemeChoice::Light);
    rig.trigger(ActionId::ShowInspector); // three columns want its room
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
    settle(rig);
    for (QSplitter *split : rig.window()->findChildren<QSplitter *>())
        if (split->orientation() == Qt::Vertical && split->isVisible())
            split->setSizes({480, 220}); // some claims of each status
    save(rig, folder, QStringLiteral("compare.png"));
}

} // namespace

int main(int argc, char **argv) {
    const QApplication application(argc, argv);
    require(argc == 2, "usage: screenshots FOLDER");
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    require(folder.mkpath(QStringLiteral(".")), "the folder could not be made");

    WindowRig rig;
    begin(rig);
    readerAndSource(rig, folder);
    notesInTheDark(rig, folder);
    compare(rig, folder);
    return 0;
}
