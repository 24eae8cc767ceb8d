// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/figure/figure.h"
#include "models/items/librarythingmodel.h"
#include "ui/widgets/typography.h"

#include <QString>
#include <QWidget>

#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

namespace variorum {

class LibraryNames;
class ThingPage;

/// All that the library's articles name: a list with a filter, and what there is about the one that is chosen. A window
/// of its own, so that it can stand beside the article.
class EntityWindow : public QWidget {
    Q_OBJECT

public:
    explicit EntityWindow(LibraryNames &names, QWidget *parent = nullptr);

    /// Shows what there is about an entity; empty: stays where it is, or begins with
    /// the first.
    void showEntity(const QString &entity);
    void setDisplay(const FigureDisplay &display);
    void setColours(const ReadingColours &colours);
    [[nodiscard]] const QString &entity() const { return m_entity; }

Q_SIGNALS:
    /// `place`, in code points of the article text, is empty for the first mention of the entity.
    void articleRequested(qint64 article, const QString &entity, variorum::Span place);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *list();
    void reload();
    void filter();
    void choose(const QString &entity);
    void goBack();
    void showThing();
    void select();

    LibraryNames &m_names;
    LibraryThingModel *m_model;
    QLineEdit *m_filter;
    QComboBox *m_type;
    QLabel *m_count;
    QLabel *m_notice;
    QPushButton *m_goOn;
    QListView *m_list;
    QLabel *m_none;
    ThingPage *m_page;
    ReadingColours m_colours;
    QString m_entity;
    std::vector<QString> m_before; ///< entities that were shown, the latest last
    bool m_quiet = false;          ///< what is selected was not chosen by the person
};

} // namespace variorum
