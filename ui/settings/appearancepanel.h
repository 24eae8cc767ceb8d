// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/settings/appsettings.h"

#include <QFrame>

#include <functional>
#include <utility>
#include <vector>

class QButtonGroup;
class QFormLayout;
class QLabel;
class QSlider;

namespace variorum {

/// What 'Aa' opens: how the text and the window look, and the language. Every change is in force at once.
class AppearancePanel : public QFrame {
    Q_OBJECT

public:
    explicit AppearancePanel(AppSettings &settings, QWidget *parent = nullptr);

    /// Below a button of the toolbar, inside the window.
    void popUpUnder(const QWidget *button);

private:
    void take();
    void show(const Appearance &appearance);
    QButtonGroup *addChoices(const QString &label, const QStringList &names);
    QSlider *addMeasure(const QString &label, std::pair<int, int> range, std::function<QString(int)> valueText);

    AppSettings &m_settings;
    QFormLayout *m_form;
    QButtonGroup *m_theme = nullptr;
    QButtonGroup *m_face = nullptr;
    QButtonGroup *m_paragraphs = nullptr;
    QButtonGroup *m_script = nullptr;
    QButtonGroup *m_language = nullptr;
    QSlider *m_size = nullptr;
    QSlider *m_measure = nullptr;
    QSlider *m_lineHeight = nullptr;
    std::vector<QLabel *> m_values; ///< of the slides
    int m_valueWidth = 0;
    bool m_showing = false;
};

} // namespace variorum
