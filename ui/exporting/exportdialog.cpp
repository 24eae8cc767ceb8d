// SPDX-License-Identifier: Apache-2.0
#include "ui/exporting/exportdialog.h"

#include "ui/prompts/prompts.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace variorum {

namespace {

struct FormatRow {
    ExportFormat format;
    const char *name;
    const char *about;
};

constexpr FormatRow formats[] = {
    {ExportFormat::Pdf, QT_TRANSLATE_NOOP("variorum", "PDF"),
     QT_TRANSLATE_NOOP("variorum", "Set like a book page; notes are real annotations that any PDF program shows.")},
    {ExportFormat::Html, QT_TRANSLATE_NOOP("variorum", "HTML"),
     QT_TRANSLATE_NOOP("variorum", "One file for the browser, with the notes beside the text.")},
    {ExportFormat::Markdown, QT_TRANSLATE_NOOP("variorum", "Markdown"),
     QT_TRANSLATE_NOOP("variorum", "Plain text with title, source and date at its head, and the notes at its foot.")},
    {ExportFormat::JsonLd, QT_TRANSLATE_NOOP("variorum", "JSON-LD"),
     QT_TRANSLATE_NOOP("variorum", "The notes as Web Annotations, for other programs.")},
};

QCheckBox *part(const QString &text, const char *name, bool on) {
    auto *box = new QCheckBox(text);
    box->setObjectName(QLatin1StringView(name));
    box->setChecked(on);
    return box;
}

} // namespace

ExportDialog::ExportDialog(const ExportChoice &last, int articles, std::function<QString(ExportFormat)> suggestedName,
                           Prompts &prompts, QWidget *parent)
    : QDialog(parent), m_suggestedName(std::move(suggestedName)), m_prompts(prompts), m_formats(new QButtonGroup(this)),
      m_about(new QLabel), m_notes(part(tr("Notes and highlights"), "export-notes", last.notes)),
      m_entities(part(tr("Names of organisations, people, places and products"), "export-entities", last.entities)),
      m_figures(part(tr("Figures with their values"), "export-figures", last.figures)),
      m_source(part(tr("An account of every change"), "export-source", last.source)),
      m_comparison(
          part(tr("What the articles agree on, and where their figures differ"), "export-comparison", last.comparison)),
      m_path(new QLineEdit) {
    setObjectName(QStringLiteral("export-dialog"));
    setWindowTitle(articles > 1 ? tr("Export %n Article(s)", nullptr, articles) : tr("Export the Article"));

    auto *row = new QHBoxLayout;
    row->setSpacing(2);
    for (const FormatRow &format : formats) {
        auto *button = new QToolButton;
        button->setObjectName(QStringLiteral("format-") + exportFormatName(format.format));
        button->setText(QCoreApplication::translate("variorum", format.name));
        button->setCheckable(true);
        button->setChecked(format.format == last.format);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setProperty("segment", true);
        m_formats->addButton(button, int(format.format));
        row->addWidget(button);
    }
    row->addStretch();
    m_about->setProperty("faint", true);
    m_about->setWordWrap(true);

    m_path->setObjectName(QStringLiteral("export-path"));
    m_path->setMinimumWidth(360);
    m_path->setText(QDir(last.path).filePath(m_suggestedName(last.format)));
    m_path->setAccessibleName(tr("File"));
    auto *browseButton = new QPushButton(tr("Browse…"));
    browseButton->setAutoDefault(false); // Enter in the field exports
    auto *target = new QHBoxLayout;
    target->addWidget(m_path, 1);
    target->addWidget(browseButton);

    auto *parts = new QVBoxLayout;
    parts->setSpacing(6);
    for (QCheckBox *box : {m_notes, m_entities, m_figures, m_source, m_comparison})
        parts->addWidget(box);
    m_comparison->setVisible(articles > 1);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(14);
    form->setHorizontalSpacing(18);
    form->addRow(tr("Format"), row);
    form->addRow(QString(), m_about);
    form->addRow(tr("Include"), parts);
    form->addRow(tr("File"), target);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_export = buttons->addButton(tr("Export"), QDialogButtonBox::AcceptRole);
    m_export->setObjectName(QStringLiteral("export-go"));
    m_export->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(22, 20, 22, 18);
    layout->setSpacing(18);
    layout->addLayout(form);
    layout->addWidget(buttons);

    connect(m_formats, &QButtonGroup::idClicked, this, &ExportDialog::formatChanged);
    connect(browseButton, &QPushButton::clicked, this, &ExportDialog::browse);
    connect(m_path, &QLineEdit::textChanged, this,
            [this](const QString &path) { m_export->setEnabled(!path.trimmed().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    formatChanged();
}

ExportChoice ExportDialog::choice() const {
    ExportChoice out;
    out.format = format();
    out.notes = m_notes->isChecked();
    out.entities = m_entities->isChecked();
    out.figures = m_figures->isChecked();
    out.source = m_source->isChecked();
    out.comparison = m_comparison->isChecked();
    out.path = m_path->text().trimmed();
    return out;
}

void ExportDialog::browse() {
    const Prompts::FileRequest request{windowTitle(), m_path->text(), {}, exportSuffix(format()), {}};
    m_prompts.pickTarget(this, request, [this](const QString &path) { m_path->setText(path); });
}

void ExportDialog::formatChanged() {
    for (const FormatRow &row : formats) {
        if (row.format == format())
            m_about->setText(QCoreApplication::translate("variorum", row.about));
    }
    m_source->setEnabled(format() == ExportFormat::Pdf || format() == ExportFormat::Html);
    m_comparison->setEnabled(format() != ExportFormat::JsonLd);
    // A name of one's own stays; only its ending follows the format.
    const QFileInfo file(m_path->text());
    m_path->setText(QDir(file.path()).filePath(file.completeBaseName() + u'.' + exportSuffix(format())));
}

ExportFormat ExportDialog::format() const {
    return ExportFormat(m_formats->checkedId());
}

} // namespace variorum
