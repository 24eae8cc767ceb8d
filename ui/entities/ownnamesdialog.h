// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/ownnamesmodel.h"

#include <QDialog>
#include <QPointer>

class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTableView;

namespace variorum {

class LibrarySession;
class NamesJob;
class Prompts;

/// The analyst's own names: added, changed, removed, filtered, taken from CSV and written as CSV. What is done is kept
/// at once.
class OwnNamesDialog : public QDialog {
    Q_OBJECT

public:
    OwnNamesDialog(LibrarySession &library, Prompts &prompts, QWidget *parent = nullptr);

private:
    QWidget *newRow();
    QWidget *importing();
    void add();
    void remove();
    void askForImport();
    void import(const QString &file);
    void imported();
    void askForExport();
    void say(const QString &text, const QStringList &details = {});
    void refresh();

    LibrarySession &m_library;
    Prompts &m_prompts;
    OwnNamesModel *m_model;
    QLineEdit *m_filter;
    QLabel *m_count;
    QLabel *m_none; ///< what stands in place of an empty table
    QTableView *m_table;
    QLineEdit *m_name;
    QComboBox *m_type;
    QLineEdit *m_aliases;
    QPushButton *m_remove;
    QWidget *m_importing;
    QProgressBar *m_progress;
    QLabel *m_said;
    QPointer<NamesJob> m_job;
};

} // namespace variorum
