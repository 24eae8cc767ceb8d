// SPDX-License-Identifier: Apache-2.0
#include "ui/window/recognisercontroller.h"

#include "models/session/librarysession.h"
#include "models/session/readingsession.h"
#include "ui/entities/recogniserdialog.h"
#include "ui/settings/appsettings.h"
#include "ui/widgets/messagebar.h"
#include "ui/window/readingarea.h"

namespace variorum {

namespace {

const QString usedKey = QStringLiteral("recogniser/used");
const QString pathKey = QStringLiteral("recogniser/program");
const QString argumentsKey = QStringLiteral("recogniser/arguments");

} // namespace

RecogniserController::RecogniserController(const Parts &parts, QObject *parent) : QObject(parent), m_parts(parts) {
    connect(&m_parts.library, &LibrarySession::recogniserFailed, this, [this](const Error &error) {
        m_parts.area.messages()->say(tr("%1. It is not asked again for now.").arg(errorText(error)), {},
                                     {{tr("Set Up…"), [this] { showDialog(); }}});
    });
    if (isUsed())
        apply();
}

bool RecogniserController::isUsed() const {
    return m_parts.settings.value(usedKey, false).toBool();
}

OutsideRecogniser::Program RecogniserController::program() const {
    OutsideRecogniser::Program program;
    program.path = m_parts.settings.value(pathKey).toString();
    program.arguments = m_parts.settings.value(argumentsKey).toStringList();
    return program;
}

void RecogniserController::apply() {
    m_parts.library.setRecogniser(isUsed() ? std::optional(program()) : std::nullopt);
}

void RecogniserController::showDialog() {
    const ReadArticle *article = m_parts.reading.readArticle();
    constexpr qsizetype tried = 20'000; // characters
    const QString sample = article == nullptr ? QStringLiteral("江晚声教授昨日在海陵市参观了海陵电力公司。")
                                              : article->article.text.left(tried);
    auto *dialog = new RecogniserDialog({isUsed(), program()}, sample, m_parts.prompts, &m_parts.area);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const RecogniserDialog::Choice choice = dialog->choice();
        m_parts.settings.setValue(usedKey, choice.used);
        m_parts.settings.setValue(pathKey, choice.program.path);
        m_parts.settings.setValue(argumentsKey, choice.program.arguments);
        apply();
    });
    dialog->open();
}

} // namespace variorum
