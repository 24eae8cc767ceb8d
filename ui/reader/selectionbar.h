// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/notes/note.h"
#include "ui/widgets/typography.h"

#include <QFrame>

#include <vector>

class QToolButton;

namespace variorum {

/// Floats over a selection: the five colours to highlight it in, and a button for a note. Tab leads into it, Escape
/// out of it.
class SelectionBar : public QFrame {
    Q_OBJECT

public:
    explicit SelectionBar(QWidget *parent);

    void setColours(const ReadingColours &colours);
    /// Shows it above the first line of the selection, or under the last where there is no room.
    void showAt(const QRect &firstLine, const QRect &lastLine);

Q_SIGNALS:
    void colourChosen(variorum::NoteColour colour);
    void noteChosen();
    void left(); ///< Escape

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setTexts();

    std::vector<QToolButton *> m_swatches;
    QToolButton *m_note;
};

} // namespace variorum
