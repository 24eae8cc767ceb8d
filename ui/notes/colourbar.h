// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/notes/note.h"
#include "ui/widgets/typography.h"

#include <QWidget>

#include <array>

class QToolButton;

namespace variorum {

/// The five colours of highlights as a row of buttons, each with its name.
class ColourBar : public QWidget {
    Q_OBJECT

public:
    explicit ColourBar(QWidget *parent = nullptr);

    void setColours(const ReadingColours &colours);
    void setCurrent(NoteColour colour);
    [[nodiscard]] NoteColour current() const { return m_current; }

Q_SIGNALS:
    void picked(variorum::NoteColour colour);

private:
    void paintButtons();

    std::array<QToolButton *, 5> m_buttons{};
    ReadingColours m_colours;
    NoteColour m_current = NoteColour::Yellow;
};

/// "Yellow", in the language of the interface.
[[nodiscard]] QString noteColourText(NoteColour colour);

} // namespace variorum
