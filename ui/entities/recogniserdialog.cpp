// SPDX-License-Identifier: Apache-2.0
#include "ui/entities/recogniserdialog.h"

#include "models/exporting/articleflow.h"
#include "ui/prompts/prompts.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <utility>

namespace variorum {

namespace {

constexpr std::size_t listedNames = 12;

QLineEdit *field(const char *name, const QString &text) {
    auto *made = new QLineEdit(text);
    made->setObjectName(QLatin1StringView(name));
    return made;
}

/// As a shell would take them: quotation marks hold an argument with blanks together.
QString joined(const QStringList &arguments) {
    QStringList quoted;
    for (const QString &argument : arguments) {
        const bool plain = !argument.isEmpty() && !argument.contains(u' ') && !argument.contains(u'"');
        quoted << (plain ? argument : u'"' + QString(argument).replace(u'"', QStringLiteral("\"\"\"")) + u'"');
    }
    return quoted.join(u' ');
}

} // namespace

RecogniserDialog::RecogniserDialog(const Choice &choice, QString sample, Prompts &prompts, QWidget *parent)
    : QDialog(parent), m_sample(std::move(sample)), m_prompts(prompts),
      m_used(new QCheckBox(tr("Ask a program of mine for names too"))),
      m_path(field("recogniser-path", choice.program.path)),
      m_arguments(field("recogniser-arguments", joined(choice.program.arguments))),
      m_try(new QPushButton(tr("Try It"))), m_save(nullptr), m_said(new QLabel) {
    setObjectName(QStringLiteral("recogniser"));
    setWindowTitle(tr("Outside Recogniser"));
    auto *about = new QLabel(tr("The program is given the text of each article that you open, as UTF-8 on its standard "
                                "input, and answers with the JSON that “variorum-cli entities” writes. What it finds "
                                "stands beside what the lexicon and the rules know, and never replaces it."));
    about->setWordWrap(true);
    about->setProperty("faint", true);
    m_used->setObjectName(QStringLiteral("recogniser-used"));
    m_used->setChecked(choice.used);
    m_try->setObjectName(QStringLiteral("recogniser-try"));
    m_try->setAutoDefault(false);
    m_said->setObjectName(QStringLiteral("recogniser-said"));
    m_said->setWordWrap(true);
    m_said->setTextFormat(Qt::PlainText);
    m_said->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_said->setMinimumHeight(3 * fontMetrics().lineSpacing());
    m_said->setAlignment(Qt::AlignTop | Qt::AlignLeft);

    auto *browseButton = new QPushButton(tr("Browse…"));
    browseButton->setObjectName(QStringLiteral("recogniser-browse"));
    browseButton->setAutoDefault(false);
    auto *path = new QHBoxLayout;
    path->addWidget(m_path, 1);
    path->addWidget(browseButton);
    auto *form = new QFormLayout;
    form->addRow(tr("Program"), path);
    form->addRow(tr("Arguments"), m_arguments);
    m_path->setAccessibleName(tr("Program"));
    m_arguments->setAccessibleName(tr("Arguments"));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_save = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(QStringLiteral("recogniser-save"));
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_try);
    foot->addStretch();
    foot->addWidget(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 16, 18, 16);
    layout->setSpacing(12);
    layout->addWidget(about);
    layout->addWidget(m_used);
    layout->addLayout(form);
    layout->addWidget(m_said, 1);
    layout->addLayout(foot);
    resize(520, 340);

    connect(browseButton, &QPushButton::clicked, this, &RecogniserDialog::browse);
    connect(m_try, &QPushButton::clicked, this, &RecogniserDialog::tryOut);
    connect(m_used, &QCheckBox::toggled, this, &RecogniserDialog::refresh);
    connect(m_path, &QLineEdit::textChanged, this, &RecogniserDialog::refresh);
    connect(&m_trial, &QFutureWatcherBase::finished, this, &RecogniserDialog::tried);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    refresh();
}

RecogniserDialog::~RecogniserDialog() {
    m_progress.cancel(); // its thread ends on its own
}

RecogniserDialog::Choice RecogniserDialog::choice() const {
    Choice choice;
    choice.used = m_used->isChecked();
    choice.program.path = m_path->text().trimmed();
    choice.program.arguments = QProcess::splitCommand(m_arguments->text());
    return choice;
}

void RecogniserDialog::browse() {
    m_prompts.pickFiles(this, {tr("Choose a Program"), m_path->text(), tr("All files (*)"), {}, tr("Choose")},
                        [this](const QStringList &files) {
                            if (!files.isEmpty())
                                m_path->setText(files.front());
                        });
}

void RecogniserDialog::tryOut() {
    m_progress.cancel();
    m_progress = Progress();
    m_said->setText(tr("Asking…"));
    m_trial.setFuture(QtConcurrent::run([program = choice().program, text = m_sample, progress = m_progress] {
        return OutsideRecogniser(program).ask(text, progress);
    }));
    refresh();
}

void RecogniserDialog::tried() {
    const Result<std::vector<ForeignName>> names = m_trial.result();
    if (!names) {
        m_said->setText(errorText(names.error()));
    } else if (names->empty()) {
        m_said->setText(tr("It answered, and found no names in the text."));
    } else {
        QStringList found;
        for (std::size_t i = 0; i < names->size() && i < listedNames; ++i) {
            const ForeignName &name = (*names)[i];
            found << QStringLiteral("%1 (%2)").arg(m_sample.mid(name.span.begin, name.span.length()),
                                                   entityKindText(name.type));
        }
        if (names->size() > listedNames)
            found << QStringLiteral("…");
        m_said->setText(tr("%n name(s): ", nullptr, static_cast<int>(names->size())) +
                        found.join(QStringLiteral(", ")));
    }
    refresh();
}

void RecogniserDialog::refresh() {
    const bool named = !m_path->text().trimmed().isEmpty();
    m_try->setEnabled(named && !m_trial.isRunning());
    m_save->setEnabled(named || !m_used->isChecked());
}

} // namespace variorum
