// SPDX-License-Identifier: Apache-2.0
// What is read off an expression never keeps it from matching: over texts that are made of an expression's own
// characters, with the trigger and without it the answer is the same.
#include "models/base/pattern.h"
#include "tests/support/random.h"

#include <QTest>

using namespace variorum;

class TriggerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void choices_data() {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<QString>("choices"); // words by commas, # for a digit; the choices by blanks
        QTest::newRow("word") << QStringLiteral("正文") << QStringLiteral("正文");
        QTest::newRow("either") << QStringLiteral("^(?:来源|作者)[:|]") << QStringLiteral("作者:,作者|,来源:,来源|");
        QTest::newRow("optional") << QStringLiteral("频?道") << QStringLiteral("道,频道");
        QTest::newRow("far apart") << QStringLiteral("下载.{0,8}app$") << QStringLiteral("app 下载");
        QTest::newRow("repeated") << QStringLiteral("(?:ab){2,}") << QStringLiteral("abab");
        QTest::newRow("digit") << QStringLiteral("\\d{1,2}:\\d\\d") << QStringLiteral(": #");
        QTest::newRow("named") << QStringLiteral("(?<y>(?:19|20)\\d\\d)年") << QStringLiteral("19,20 年 #");
        QTest::newRow("looked at") << QStringLiteral("(?<=年) (?=[月日])") << QStringLiteral("年 日,月  ");
        QTest::newRow("looked away from") << QStringLiteral("(?<![年])x(?!y)") << QStringLiteral("x");
        QTest::newRow("code point") << QStringLiteral("\\x{3000}[\\x{FF01}a]") << QStringLiteral("　a,　！");
        QTest::newRow("any") << QStringLiteral("\\p{Han}+.*\\s?") << QString();
        QTest::newRow("perhaps nothing") << QStringLiteral("(?:a|b|)") << QString();
        QTest::newRow("not understood") << QStringLiteral("(?i)abc") << QString();
        QTest::newRow("reference back") << QStringLiteral("(a)\\1") << QString();
    }
    void choices() {
        QFETCH(QString, expression);
        const Trigger trigger(expression);
        QStringList shown;
        for (const Trigger::Choice &choice : trigger.choices()) {
            QStringList words;
            for (const std::u16string &word : choice.words)
                words.append(QString::fromStdU16String(word));
            if (choice.digit)
                words.append(QStringLiteral("#"));
            words.sort();
            shown.append(words.join(u','));
        }
        QTEST(shown.join(u' '), "choices");
    }

    void neverInTheWay_data() {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<QString>("matching"); // a text
        const auto row = [](const char16_t *expression, const char16_t *matching) {
            QTest::newRow(qPrintable(QString::fromUtf16(expression).left(40)))
                << QString::fromUtf16(expression) << QString::fromUtf16(matching);
        };
        row(uR"(^(?:来源|作者|记者|文)[:|/]|\d{1,2}:\d\d(?::\d\d)?$)", u"作者:江声 12:30");
        row(uR"((?<!\s)<br\s*/?>|<br\s*/?>(?=\s*(?:\n|$)))", u"灯亮了<br />\n");
        row(uR"(^(?:分享(?:至|到)[:：]?|.{0,8}快来(?:评价|评论)|\d+(?:条|人)?(?:评论|跟贴))$)", u"12条评论");
        row(uR"((?:(?<=^)|(?<=[\s（]))(?<label>原?作者|[责責]任?[编編])[ \x{3000}]{0,3}[:：](?<value>\p{Han}{2,4}))",
            u"（責編　：江聲）");
        row(uR"(^(?:[\d<>|/.]|上一?页|第(?=\d{1,3}页)|页)*(?:下一?页|(?:【\d{1,2}】){2})$)", u"第3页/12 下页");
        row(uR"(&(#\d{2,6}|#[xX][0-9a-fA-F]{2,5}|[a-z]{2,6});)", u"渡口&nbsp;&#x3000;");
        row(uR"(^[\]\[-]+?(?:a{2}|b{1,}|[c-f])++$)", u"]-[aabbc");
        row(uR"((?<=\n|^)[ ]{0,3}(`{3,}|~{3,})[ ]?([A-Za-z0-9+#_.\-]{0,20})[ ]*(?=\r?\n|$))", u"码\n ```c++\n");
        row(uR"((?:x{0}y|z{2}|[^年]{3}月){1,2}\bq?)", u"zz三四五月");
        row(uR"(a{,2}b{x}c{)", u"a{,2}b{x}c{");
        row(uR"(^\s*(?:本文)?[关關][键鍵]词[:：]?$)", u" \u3000本文关键词:");
        row(uR"(^(?:[•·*\-–]\s+\S|^\d{1,3}、|(?=[甲乙])\p{Han}))", u"乙• 江 声12、");
        row(uR"(^(?<!x)(?:[\d一-三\s]+|(?:图|\x{FF08})?片):$)", u"٣ 二:图片:");
        row(uR"(^(?:a?|^b){2}c|^(?:|d)+e)", u"abcde");
        row(uR"((?!广告)\p{Han}+(?:🎉|[\x{41}-C\-])?\d{2}年)", u"江声🎉٣٤年");
    }
    void neverInTheWay() {
        QFETCH(QString, expression);
        QFETCH(QString, matching);
        const Pattern pattern(expression);
        QVERIFY(pattern.expression().isValid());
        QRandomGenerator random = tests::seeded("a trigger is never in the way:");
        const QString others = QStringLiteral("1٣\n 春年:a`<") + matching + expression;
        const auto below = [&random](qsizetype count) { return random.bounded(static_cast<int>(count)); };
        int matched = 0;
        for (int i = 0; i < 20'000; ++i) {
            QString text = matching;
            for (int changes = below(4); changes > 0 && !text.isEmpty(); --changes) {
                const int at = below(text.size());
                if (below(2) == 0)
                    text.remove(at, 1 + below(2));
                else
                    text.insert(at, others[below(others.size())]);
            }
            const bool matches = pattern.expression().match(text).hasMatch();
            QCOMPARE(pattern.matches(text), matches);
            QCOMPARE(pattern.matches(QStringView(text)), matches);
            QCOMPARE(pattern.match(text).hasMatch(), matches);
            QCOMPARE(pattern.globalMatch(text).hasNext(), matches);
            matched += matches ? 1 : 0;
        }
        QVERIFY(matched > 0 && matched < 20'000);
    }

    void whatBeginsOtherwiseIsNotAsked_data() {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<QString>("text"); // holds all that is needed, and not at its beginning
        QTest::addColumn<bool>("asked");
        QTest::newRow("words") << QStringLiteral("^(?:来源|作者)[:|]") << QStringLiteral("据来源:") << false;
        QTest::newRow("not anchored") << QStringLiteral("(?:来源|作者)[:|]") << QStringLiteral("据来源:") << true;
        QTest::newRow("optional") << QStringLiteral("^\\s*[(（]?(?:图|表)\\d") << QStringLiteral("见图1") << false;
        QTest::newRow("digits") << QStringLiteral("^\\d{1,3}、") << QStringLiteral("第3、") << false;
        QTest::newRow("branches") << QStringLiteral("^甲a|^[乙\\d]a") << QStringLiteral("丙甲a") << false;
        QTest::newRow("one branch free") << QStringLiteral("^甲a|乙a") << QStringLiteral("丙乙a") << true;
        QTest::newRow("anything first") << QStringLiteral("^.{0,3}甲a") << QStringLiteral("丙甲a") << true;
        QTest::newRow("nothing will do") << QStringLiteral("^(?:甲)?$") << QString() << true;
        QTest::newRow("no text") << QStringLiteral("^[甲乙]$") << QString() << false;
    }
    void whatBeginsOtherwiseIsNotAsked() {
        QFETCH(QString, expression);
        QFETCH(QString, text);
        QTEST(Trigger(expression).isIn(text), "asked");
    }

    void linesAreMatchedOneByOne() {
        const Pattern pattern(u"(?<=\\s|^)a+(?=\\s|$)");
        const QString text = QStringLiteral("aa b\nab\n\nb a aaa\na");
        QStringList found;
        pattern.forEachInLines(text, [&](const QRegularExpressionMatch &match, qsizetype line) {
            found.append(QStringLiteral("%1 %2").arg(line + match.capturedStart()).arg(match.captured()));
        });
        QStringList whole;
        for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            whole.append(QStringLiteral("%1 %2").arg(match.capturedStart()).arg(match.captured()));
        }
        QCOMPARE(found.size(), 4);
        QCOMPARE(found, whole);
    }
};

QTEST_GUILESS_MAIN(TriggerTest)
#include "trigger_test.moc"
