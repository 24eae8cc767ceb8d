// SPDX-License-Identifier: Apache-2.0
// A page that is nothing but an article loses neither its first nor its last paragraph, however short the article is
// and whatever its paragraphs are set in. They are taken from the golden pages.
#include "models/html/openpage.h"
#include "models/pipeline/reading.h"
#include "tests/support/random.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace variorum;

namespace {

enum class Form { Text, Spaced, Paragraphs, Boxes, Breaks, Article, Cell };
constexpr int forms = 7;

QString dense(const QString &text) {
    QString kept;
    for (const QChar c : text.normalized(QString::NormalizationForm_KC)) {
        if (!c.isSpace())
            kept.append(c);
    }
    return kept;
}

QStringList goldParagraphs() {
    QStringList all;
    const QDir root(QStringLiteral(PLAIN_DIR));
    const QStringList folders = root.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString &name : folders) {
        QFile file(root.filePath(name + QStringLiteral("/gold.txt")));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines) {
            if (line.size() >= 8 && QStringView(u"。！？”").contains(line.back()))
                all.append(line);
        }
    }
    return all;
}

QByteArray pageOf(Form form, const QString &title, const QStringList &paragraphs) {
    QStringList lines = paragraphs;
    if (form == Form::Text || form == Form::Spaced) {
        if (!title.isEmpty())
            lines.prepend(title);
        return (lines.join(form == Form::Text ? QStringLiteral("\n") : QStringLiteral("\n\n")) + u'\n').toUtf8();
    }
    const auto within = [](const char *tag, const QString &text) {
        return QStringLiteral("<%1>%2</%1>").arg(QString::fromLatin1(tag), text);
    };
    QString body;
    for (const QString &paragraph : paragraphs) {
        body += form == Form::Boxes                          ? within("div", paragraph)
                : form == Form::Breaks || form == Form::Cell ? paragraph + QStringLiteral("<br>")
                                                             : within("p", paragraph);
    }
    if (form == Form::Article)
        body = within("article", body);
    if (form == Form::Cell)
        body = within("table", within("tr", within("td", body)));
    const QString head = title.isEmpty() ? QString() : within("h1", title);
    return within("html", QStringLiteral("<head><meta charset=\"utf-8\"></head>") + within("body", head + body))
        .toUtf8();
}

} // namespace

class OnlyArticleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsItsFirstAndLastParagraph() {
        const QStringList paragraphs = goldParagraphs();
        QVERIFY(paragraphs.size() > 50);
        const QStringList titles{{}, QStringLiteral("山路塌方"), QStringLiteral("跨湾大桥六月一日零时起全线通车")};
        QRandomGenerator random = tests::seeded("only article");
        const auto below = [&random](qsizetype most) { return static_cast<qsizetype>(random.bounded(int(most))); };
        for (int round = 0; round < 700; ++round) {
            const auto form = static_cast<Form>(round % forms);
            const QString title = titles[below(titles.size())];
            QStringList own;
            for (qsizetype left = 1 + below(5); left > 0; --left) {
                const QString next = paragraphs[below(paragraphs.size())];
                if (!own.contains(next))
                    own.append(next);
            }
            const QByteArray bytes = pageOf(form, title, own);
            const auto page = openPage(bytes, QStringLiteral("page"));
            QVERIFY(page.ok());
            const ReadingPointer reading = read(*page, {}, {});
            QString got;
            for (const auto &one : reading->articles)
                got += one->article.title + one->article.notices.join(u'\n') + one->article.text;
            got = dense(got);
            for (const QString &paragraph : {own.front(), own.back()})
                QVERIFY2(got.contains(dense(paragraph)), bytes.constData());
        }
    }
};

QTEST_APPLESS_MAIN(OnlyArticleTest)
#include "onlyarticle_test.moc"
