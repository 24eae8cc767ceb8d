// SPDX-License-Identifier: Apache-2.0
#include "ui/entities/ownnamesdialog.h"

#include "models/exporting/articleflow.h"
#include "models/session/librarysession.h"
#include "models/session/namesjob.h"
#include "ui/prompts/prompts.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSaveFile>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace variorum {

namespace {

constexpr EntityType types[] = {EntityType::Organisation, EntityType::Person, EntityType::Place, EntityType::Product};
constexpr int listedFaults = 8; ///< below the table; all that were kept stand in the tooltip

void fillTypes(QComboBox &box) {
    for (const EntityType type : types)
        box.addItem(entityKindText(type), static_cast<int>(type));
}

/// The type is chosen from a list.
class TypeDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const override {
        auto *box = new QComboBox(parent);
        fillTypes(*box);
        return box;
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override {
        static_cast<QComboBox *>(editor)->setCurrentIndex(index.data(Qt::EditRole).toInt());
    }
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override {
        model->setData(index, static_cast<QComboBox *>(editor)->currentData());
    }
};

QPushButton *button(const QString &text, const char *name) {
    auto *made = new QPushButton(text);
    made->setObjectName(QLatin1StringView(name));
    made->setAutoDefault(false);
    return made;
}

QLineEdit *field(const QString &text, const char *name) {
    auto *made = new QLineEdit;
    made->setObjectName(QLatin1StringView(name));
    made->setPlaceholderText(text);
    made->setAccessibleName(text);
    return made;
}

} // namespace

OwnNamesDialog::OwnNamesDialog(LibrarySession &library, Prompts &prompts, QWidget *parent)
    : QDialog(parent), m_library(library), m_prompts(prompts), m_model(new OwnNamesModel(library.ownNames(), this)),
      m_filter(field(tr("Filter names"), "own-names-filter")), m_count(new QLabel),
      m_none(new QLabel(tr("No names of your own yet. Enter one below, or import a table of them."))),
      m_table(new QTableView), m_name(field(tr("Name"), "own-name")), m_type(new QComboBox),
      m_aliases(field(tr("Other names, with | between them"), "own-aliases")),
      m_remove(button(tr("Remove"), "own-names-remove")), m_importing(nullptr), m_progress(new QProgressBar),
      m_said(new QLabel) {
    setObjectName(QStringLiteral("own-names"));
    setWindowTitle(tr("Own Names"));
    m_filter->setClearButtonEnabled(true);
    m_count->setProperty("faint", true);
    m_table->setObjectName(QStringLiteral("own-names-table"));
    m_table->setAccessibleName(tr("Own names"));
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(OwnNamesModel::Type, new TypeDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed); // a million rows are not measured
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setColumnWidth(OwnNamesModel::Name, 190);
    m_table->setColumnWidth(OwnNamesModel::Type, 120);
    m_none->setObjectName(QStringLiteral("own-names-none"));
    m_none->setProperty("faint", true);
    m_none->setWordWrap(true);
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setMargin(24);
    m_said->setObjectName(QStringLiteral("own-names-said"));
    m_said->setWordWrap(true);
    m_said->setTextFormat(Qt::PlainText);
    m_said->hide();

    auto *head = new QHBoxLayout;
    head->addWidget(m_filter, 1);
    head->addWidget(m_count);
    auto *buttons = new QHBoxLayout;
    QPushButton *take = button(tr("Import CSV…"), "own-names-import");
    QPushButton *write = button(tr("Export CSV…"), "own-names-export");
    QPushButton *close = button(tr("Close"), "own-names-close");
    for (QPushButton *one : {take, write, m_remove})
        buttons->addWidget(one);
    buttons->addStretch();
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 16, 18, 16);
    layout->setSpacing(10);
    layout->addLayout(head);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_none, 1);
    layout->addWidget(newRow());
    layout->addWidget(m_importing = importing());
    layout->addWidget(m_said);
    layout->addLayout(buttons);
    resize(640, 520);

    connect(m_filter, &QLineEdit::textChanged, m_model, &OwnNamesModel::setFilter);
    connect(m_model, &QAbstractItemModel::modelReset, this, &OwnNamesDialog::refresh);
    connect(m_model, &OwnNamesModel::refused, this, [this](const QString &why) { say(why); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &OwnNamesDialog::refresh);
    connect(take, &QPushButton::clicked, this, &OwnNamesDialog::askForImport);
    connect(write, &QPushButton::clicked, this, &OwnNamesDialog::askForExport);
    connect(m_remove, &QPushButton::clicked, this, &OwnNamesDialog::remove);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    refresh();
    m_name->setFocus();
}

QWidget *OwnNamesDialog::newRow() {
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    m_type->setObjectName(QStringLiteral("own-type"));
    m_type->setAccessibleName(tr("Type"));
    fillTypes(*m_type);
    QPushButton *put = button(tr("Add"), "own-names-add");
    layout->addWidget(m_name, 2);
    layout->addWidget(m_type);
    layout->addWidget(m_aliases, 3);
    layout->addWidget(put);
    connect(put, &QPushButton::clicked, this, &OwnNamesDialog::add);
    connect(m_name, &QLineEdit::returnPressed, this, &OwnNamesDialog::add);
    connect(m_aliases, &QLineEdit::returnPressed, this, &OwnNamesDialog::add);
    return row;
}

QWidget *OwnNamesDialog::importing() {
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    m_progress->setObjectName(QStringLiteral("own-names-progress"));
    m_progress->setRange(0, 100);
    QPushButton *cancel = button(tr("Cancel"), "own-names-cancel");
    connect(cancel, &QPushButton::clicked, this, [this] {
        if (m_job)
            m_job->cancel();
    });
    layout->addWidget(m_progress, 1);
    layout->addWidget(cancel);
    row->hide();
    return row;
}

void OwnNamesDialog::add() {
    if (m_name->text().trimmed().isEmpty() ||
        !m_model->add(m_name->text(), static_cast<EntityType>(m_type->currentData().toInt()), m_aliases->text()))
        return;
    say(tr("“%1” is known from now on.").arg(m_name->text().trimmed()));
    m_name->clear();
    m_aliases->clear();
    m_name->setFocus();
    m_table->scrollToBottom();
}

void OwnNamesDialog::remove() {
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    const auto count = static_cast<int>(rows.size());
    m_model->remove(rows);
    say(tr("%n name(s) were removed.", nullptr, count));
}

void OwnNamesDialog::askForImport() {
    m_prompts.pickFiles(this,
                        {tr("Import Names"), {}, tr("Tables (*.csv *.tsv *.txt);;All files (*)"), {}, tr("Import")},
                        [this](const QStringList &files) {
                            if (!files.isEmpty())
                                import(files.front());
                        });
}

void OwnNamesDialog::import(const QString &file) {
    if (m_job)
        return;
    m_said->hide();
    m_job = new NamesJob(file, m_library.ownNames().table());
    m_progress->setValue(0);
    m_importing->show();
    connect(m_job, &Job::progressed, this,
            [this](double fraction) { m_progress->setValue(static_cast<int>(fraction * 100)); });
    connect(m_job, &Job::finished, this, &OwnNamesDialog::imported);
    m_library.adopt(m_job);
    refresh();
}

void OwnNamesDialog::imported() {
    m_importing->hide();
    const NamesJob::Outcome &outcome = m_job->outcome();
    OwnNames &names = m_library.ownNames();
    QStringList details;
    for (const LexiconCsvFault &fault : outcome.faults)
        details << lexiconCsvFaultText(fault);
    if (outcome.error)
        say(errorText(*outcome.error));
    else if (!outcome.table)
        say(tr("The import was cancelled; nothing was taken in."));
    else if (names.table() != m_job->before())
        say(tr("The names were changed meanwhile; please import again."));
    else {
        names.setTable(outcome.table);
        const QString taken = tr("%n new name(s) were taken in.", nullptr, static_cast<int>(outcome.added));
        say(outcome.faultCount == 0 ? taken : taken + u' ' + tr("%n line(s) need a look:", nullptr, outcome.faultCount),
            details);
    }
    m_job.clear();
    refresh();
}

void OwnNamesDialog::askForExport() {
    m_prompts.pickTarget(
        this,
        {tr("Export Names"), QStringLiteral("names.csv"), tr("Tables (*.csv)"), QStringLiteral("csv"), tr("Export")},
        [this](const QString &path) {
            QSaveFile file(path);
            const QByteArray bytes = writeLexiconCsv(*m_library.ownNames().table()).toUtf8();
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
                say(errorText({ErrorCode::FileNotWritable, {path}}));
            else
                say(tr("%1 was written.").arg(QFileInfo(path).fileName()));
        });
}

void OwnNamesDialog::say(const QString &text, const QStringList &details) {
    QStringList shown = details.mid(0, listedFaults);
    if (details.size() > listedFaults)
        shown << QStringLiteral("…");
    shown.prepend(text);
    m_said->setText(shown.join(u'\n'));
    m_said->setToolTip(details.size() > listedFaults ? details.join(u'\n') : QString());
    m_said->show();
}

void OwnNamesDialog::refresh() {
    const QLocale locale;
    const auto all = static_cast<qlonglong>(m_model->count());
    const int shown = m_model->rowCount();
    m_table->setVisible(all > 0);
    m_none->setVisible(all == 0);
    m_count->setVisible(all > 0);
    m_filter->setEnabled(all > 0);
    m_count->setText(shown == all ? locale.toString(all)
                                  : tr("%1 of %2").arg(locale.toString(shown), locale.toString(all)));
    m_remove->setEnabled(m_table->selectionModel()->hasSelection() && !m_job);
}

} // namespace variorum
