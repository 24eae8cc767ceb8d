// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/appearancepanel.h"
#include "ui/settings/appsettings.h"
#include "ui/settings/windowtheme.h"

#include <QApplication>
#include <QFile>
#include <QSignalSpy>
#include <QSlider>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <vector>

using namespace variorum;

namespace {

/// Relative luminance, as WCAG 2 defines it.
double luminance(const QColor &colour) {
    const auto part = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

double contrast(const QColor &a, const QColor &b) {
    const double x = luminance(a), y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

} // namespace

class SettingsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsChosenIsFoundAgain() {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("settings.ini"));
        Appearance chosen;
        chosen.theme = ThemeChoice::Sepia;
        chosen.zoom = 1.21;
        chosen.language = QStringLiteral("zh_TW");
        chosen.script = Script::Hant;
        chosen.typography.face = Face::Sans;
        chosen.typography.size = 22;
        chosen.typography.measure = 34;
        chosen.typography.lineHeight = 1.9;
        chosen.typography.paragraphs = ParagraphStyle::Indented;
        {
            AppSettings settings(file);
            QSignalSpy changed(&settings, &AppSettings::appearanceChanged);
            QSignalSpy language(&settings, &AppSettings::languageChanged);
            settings.setAppearance(chosen);
            settings.setAppearance(settings.appearance());
            QCOMPARE(changed.size(), 1);
            QCOMPARE(language.size(), 1);
        }
        const AppSettings again(file);
        chosen.typography.theme = Theme::Sepia;
        QCOMPARE(again.appearance(), chosen);
    }

    void whatAFileSaysIsHeldWithinReason() {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("settings.ini"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[appearance]\ntheme=77\nface=-3\nsize=9000\nmeasure=0\nlineHeight=nonsense\nzoom=-2\n");
        file.close();
        const Appearance read = AppSettings(path).appearance();
        QCOMPARE(read.typography.size, 40);
        QCOMPARE(read.typography.measure, 20);
        QCOMPARE(read.zoom, 0.5);
        QVERIFY(read.typography.lineHeight >= 1.2);
        QCOMPARE(read.theme, ThemeChoice::Dark);
    }

    void thePanelIsInForceAtOnce() {
        QTemporaryDir folder;
        AppSettings settings(folder.filePath(QStringLiteral("settings.ini")));
        AppearancePanel panel(settings);
        const auto sizes = panel.findChildren<QSlider *>();
        QCOMPARE(sizes.size(), 3);
        sizes.front()->setValue(25);
        QCOMPARE(settings.appearance().typography.size, 25);
        Appearance elsewhere = settings.appearance();
        elsewhere.typography.size = 19;
        settings.setAppearance(elsewhere);
        QCOMPARE(sizes.front()->value(), 19);
    }

    void wordsCanBeReadInEveryTheme() {
        for (const Theme theme : {Theme::Light, Theme::Sepia, Theme::Dark}) {
            const QPalette palette = windowPalette(theme);
            const QColor ground = palette.color(QPalette::Window);
            QVERIFY(contrast(palette.color(QPalette::WindowText), ground) >= 7);
            QVERIFY(contrast(palette.color(QPalette::PlaceholderText), ground) >= 4.5);
            QVERIFY(contrast(palette.color(QPalette::Link), ground) >= 4.5);
            QVERIFY(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >= 4.5);
            QVERIFY(!windowStyleSheet(theme).contains(u'%'));
        }
    }

    /// The frame of a tab that has the keys runs around its words, not through them.
    void theFocusOfATabGoesAroundItsWords() {
        applyTheme(Theme::Light);
        QTabBar tabs;
        tabs.addTab(QStringLiteral("OUTLINE"));
        tabs.addTab(QStringLiteral("NOTES"));
        tabs.show();
        QVERIFY(QTest::qWaitForWindowExposed(&tabs));
        // Columns in which anything is drawn in the row through the middle of the words.
        const auto drawn = [&tabs] {
            const QImage image = tabs.grab(tabs.tabRect(0)).toImage();
            const int row = image.height() / 2 - 1;
            std::vector<int> columns;
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, row) != image.pixelColor(0, row))
                    columns.push_back(x);
            }
            return columns;
        };
        tabs.clearFocus();
        const std::vector<int> words = drawn();
        tabs.setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(tabs.hasFocus());
        const std::vector<int> framed = drawn();
        QVERIFY(!words.empty() && !framed.empty());
        QVERIFY2(framed.front() <= words.front() - 2, qPrintable(QString::number(words.front() - framed.front())));
        QVERIFY2(framed.back() >= words.back() + 2, qPrintable(QString::number(framed.back() - words.back())));
    }
};

QTEST_MAIN(SettingsTest)
#include "settings_test.moc"
