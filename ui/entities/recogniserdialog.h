// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/session/outsiderecogniser.h"

#include <QDialog>
#include <QFutureWatcher>

#include <memory>
#include <optional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace variorum {

class Prompts;

/// Sets up a program of the analyst's that is asked for names, and tries it.
class RecogniserDialog : public QDialog {
    Q_OBJECT

public:
    struct Choice {
        bool used = false;
        OutsideRecogniser::Program program;
    };
    /// `sample` is the text that it is tried on.
    RecogniserDialog(const Choice &choice, QString sample, Prompts &prompts, QWidget *parent = nullptr);
    ~RecogniserDialog() override;
    [[nodiscard]] Choice choice() const;

private:
    void browse();
    void tryOut();
    void tried();
    void refresh();

    QString m_sample;
    Prompts &m_prompts;
    QCheckBox *m_used;
    QLineEdit *m_path;
    QLineEdit *m_arguments;
    QPushButton *m_try;
    QPushButton *m_save;
    QLabel *m_said;
    Progress m_progress;
    QFutureWatcher<Result<std::vector<ForeignName>>> m_trial;
};

} // namespace variorum
