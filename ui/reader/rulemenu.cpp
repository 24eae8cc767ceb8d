// SPDX-License-Identifier: Apache-2.0
#include "ui/reader/rulemenu.h"

#include "models/clean/ruletable.h"
#include "models/items/ruletitle.h"

#include <QCoreApplication>
#include <QMenu>

namespace variorum {

namespace {

QString tr(const char *text) {
    return QCoreApplication::translate("variorum", text);
}

struct Words {
    Verdict verdict;
    const char *article, *page, *source;
};

constexpr Words words[] = {
    {Verdict::Reject, QT_TRANSLATE_NOOP("variorum", "Turn Off “%1” in This Article"),
     QT_TRANSLATE_NOOP("variorum", "Turn Off “%1” on This Page"),
     QT_TRANSLATE_NOOP("variorum", "Turn Off “%1” on All Pages of %2")},
    {Verdict::Accept, QT_TRANSLATE_NOOP("variorum", "Turn On “%1” in This Article"),
     QT_TRANSLATE_NOOP("variorum", "Turn On “%1” on This Page"),
     QT_TRANSLATE_NOOP("variorum", "Turn On “%1” on All Pages of %2")},
};

} // namespace

void fillRuleMenu(QMenu &menu, ReadingSession &reading, const QString &rules,
                  const std::function<void(RuleId, Verdict)> &inSource) {
    const QString name = rules.section(u'+', 0, 0);
    const RuleId rule = ruleId(QLatin1StringView(name.toLatin1()));
    const QString title = ruleTitle(name);
    const ReadArticle *article = reading.readArticle();
    const QString publisher = article ? article->article.publisher : QString();
    for (const Words &row : words) {
        const Verdict verdict = row.verdict;
        menu.addSeparator();
        const auto add = [&](const char *which, const QString &text, auto deed) {
            QAction *action = menu.addAction(text);
            action->setObjectName(QStringLiteral("%1-%2").arg(
                verdict == Verdict::Reject ? QStringLiteral("off") : QStringLiteral("on"), QLatin1StringView(which)));
            QObject::connect(action, &QAction::triggered, &reading, deed);
            return action;
        };
        add("article", tr(row.article).arg(title), [&reading, rule, verdict] {
            reading.decideRule(rule, verdict, RuleScope::Article);
        })->setEnabled(article != nullptr);
        add("page", tr(row.page).arg(title), [&reading, rule, verdict] { reading.decideRule(rule, verdict); });
        if (!publisher.isEmpty())
            add("source", tr(row.source).arg(title, publisher), [inSource, rule, verdict] { inSource(rule, verdict); });
    }
}

} // namespace variorum
