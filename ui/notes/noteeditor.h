// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/session/readingsession.h"
#include "ui/widgets/typography.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace variorum {

class ColourBar;

/// Colour, words and tags of one note. What is typed is stored by itself a moment later, and at once when the note or
/// the focus changes.
class NoteEditor : public QWidget {
    Q_OBJECT

public:
    explicit NoteEditor(ReadingSession &reading, QWidget *parent = nullptr);
    ~NoteEditor() override;

    void setNote(const QString &id); ///< empty: none
    [[nodiscard]] const QString &noteId() const { return m_id; }
    void setColours(const ReadingColours &colours);
    void editBody(); ///< puts the focus into it
    void flush();    ///< stores what waits

Q_SIGNALS:
    void removeRequested(const QString &id);
    void waitingChanged(bool waiting); ///< something was typed that is not stored yet

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void show();
    void edited();
    void setDirty(bool dirty);
    void bringBack();

    ReadingSession &m_reading;
    QString m_id;
    QLabel *m_quote;
    QWidget *m_hidden;
    ColourBar *m_colour;
    QPlainTextEdit *m_body;
    QLineEdit *m_tags;
    QLabel *m_times;
    QTimer m_wait;
    bool m_showing = false;
    bool m_dirty = false; ///< something was typed that is not stored
};

} // namespace variorum
