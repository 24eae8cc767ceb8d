// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/exporting/exporter.h"

#include <QDialog>

#include <functional>

class QButtonGroup;
class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace variorum {

class Prompts;

/// What an export is to be.
struct ExportChoice {
    ExportFormat format = ExportFormat::Pdf;
    bool notes = true;
    bool entities = true;
    bool figures = false;
    bool source = false;
    bool comparison = false; ///< takes at least two articles
    QString path;
};

/// Asks for format, parts and target of an export.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    /// `last.path` is a folder; `suggestedName` gives the file name for a format.
    ExportDialog(const ExportChoice &last, int articles, std::function<QString(ExportFormat)> suggestedName,
                 Prompts &prompts, QWidget *parent = nullptr);

    [[nodiscard]] ExportChoice choice() const;

private:
    void browse();
    void formatChanged();
    [[nodiscard]] ExportFormat format() const;

    std::function<QString(ExportFormat)> m_suggestedName;
    Prompts &m_prompts;
    QButtonGroup *m_formats;
    QLabel *m_about;
    QCheckBox *m_notes;
    QCheckBox *m_entities;
    QCheckBox *m_figures;
    QCheckBox *m_source;
    QCheckBox *m_comparison;
    QLineEdit *m_path;
    QPushButton *m_export;
};

} // namespace variorum
