// SPDX-License-Identifier: Apache-2.0
// What must be legible is, in every theme, by the contrast that WCAG 2.1 asks for (success criteria 1.4.3 and 1.4.11).
#include "ui/widgets/typography.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace variorum;

namespace {

double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour) {
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b) {
    const double lighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

constexpr NoteColour noteColours[] = {NoteColour::Yellow, NoteColour::Green, NoteColour::Blue, NoteColour::Pink,
                                      NoteColour::Orange};

} // namespace

class TypographyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTextHasEnoughContrast_data() {
        QTest::addColumn<int>("theme");
        QTest::newRow("light") << int(Theme::Light);
        QTest::newRow("sepia") << int(Theme::Sepia);
        QTest::newRow("dark") << int(Theme::Dark);
    }
    void everyTextHasEnoughContrast() {
        QFETCH(int, theme);
        const ReadingColours c = readingColours(Theme(theme));
        const auto check = [](const char *what, const QColor &over, const QColor &under, double least) {
            QVERIFY2(contrast(over, under) >= least,
                     qPrintable(QStringLiteral("%1: %2").arg(QLatin1StringView(what)).arg(contrast(over, under))));
        };
        check("ink", c.ink, c.paper, 10);
        for (const QColor &under : {c.paper, c.box})
            check("faint", c.faint, under, 4.5);
        for (const QColor &under : {c.selection, c.hover, c.mirror, c.box})
            check("ink on what is marked", c.ink, under, 7);
        check("removed", c.removed, c.removedPaper, 4.5);
        check("changed", c.changed, c.changedPaper, 4.5);
        check("ink on changed", c.ink, c.changedPaper, 7);
        for (const QColor &text : {c.accent, c.removed, c.changed, c.inserted, c.proposed, c.rejected, c.agree,
                                   c.conflict, c.single, c.figure})
            check("text in a colour", text, c.paper, 4.5);
        for (const EntityType type :
             {EntityType::Organisation, EntityType::Person, EntityType::Place, EntityType::Product})
            check("entity", c.entity(type), c.paper, 4.5);
        for (const NoteColour colour : noteColours) {
            check("ink on a highlight", c.ink, c.highlight(colour), 4.5);
            check("mark", c.mark(colour), c.paper, 4.5);
        }
    }

    void regionalFormsComeFirst() {
        const QStringList simplified = fontFamilies(Face::Serif, Script::Hans);
        const QStringList traditional = fontFamilies(Face::Serif, Script::Hant);
        QVERIFY(!simplified.isEmpty() && !traditional.isEmpty());
        QVERIFY(simplified.front() != traditional.front());
        QVERIFY(fontFamilies(Face::Sans, Script::Hans).front() != simplified.front());
    }

    void choicesAreKept() {
        Typography typography;
        const RoleStyle spaced = roleStyle(typography, TextRole::Body, 0, Script::Hans);
        QCOMPARE(spaced.font.pixelSize(), typography.size);
        QCOMPARE(spaced.lineHeight, std::round(1.7 * typography.size));
        QCOMPARE(spaced.firstLine, 0.0);
        QVERIFY(spaced.after > 0);
        typography.paragraphs = ParagraphStyle::Indented;
        typography.justified = false;
        typography.size = 22;
        const RoleStyle indented = roleStyle(typography, TextRole::Body, 0, Script::Hans);
        QCOMPARE(indented.firstLine, 44.0);
        QCOMPARE(indented.after, 0.0);
        QVERIFY(!indented.justified);
        QVERIFY(roleStyle(typography, TextRole::Title, 0, Script::Hans).font.pixelSize() >
                roleStyle(typography, TextRole::Heading, 1, Script::Hans).font.pixelSize());
    }
};

QTEST_MAIN(TypographyTest)
#include "typography_test.moc"
