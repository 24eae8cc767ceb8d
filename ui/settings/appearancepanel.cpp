// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/appearancepanel.h"

#include <QButtonGroup>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSlider>
#include <QToolButton>

#include <algorithm>
#include <iterator>

namespace variorum {

namespace {

constexpr const char *languages[] = {"", "en", "zh_CN", "zh_TW"};

} // namespace

AppearancePanel::AppearancePanel(AppSettings &settings, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_settings(settings), m_form(new QFormLayout(this)) {
    setObjectName(QStringLiteral("appearance-panel"));
    setProperty("panel", true);
    setAccessibleName(tr("Text and appearance"));
    m_form->setContentsMargins(18, 16, 18, 16);
    m_form->setVerticalSpacing(10);
    m_form->setHorizontalSpacing(16);
    m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);

    m_theme = addChoices(tr("Theme"), {tr("System"), tr("Light"), tr("Sepia"), tr("Dark")});
    m_face = addChoices(tr("Typeface"), {tr("Serif"), tr("Sans serif")});
    m_paragraphs = addChoices(tr("Paragraphs"), {tr("Spaced"), tr("Indented")});
    m_script = addChoices(tr("Characters"), {tr("As written"), tr("Simplified"), tr("Traditional")});
    m_size = addMeasure(tr("Size"), {10, 40}, [](int value) { return tr("%n px", nullptr, value); });
    m_measure =
        addMeasure(tr("Longest line"), {20, 60}, [](int value) { return tr("%n character(s)", nullptr, value); });
    m_lineHeight = addMeasure(tr("Line height"), {12, 26}, // tenths
                              [](int value) { return QLocale().toString(value / 10.0, 'f', 1); });
    // In their own language, so that whoever got lost finds the way back.
    m_language = addChoices(tr("Language"), {tr("System"), QStringLiteral("English"), QStringLiteral("简体中文"),
                                             QStringLiteral("繁體中文")});

    show(m_settings.appearance());
    for (QButtonGroup *group : {m_theme, m_face, m_paragraphs, m_script, m_language})
        connect(group, &QButtonGroup::idClicked, this, &AppearancePanel::take);
    for (QSlider *slider : {m_size, m_measure, m_lineHeight})
        connect(slider, &QSlider::valueChanged, this, &AppearancePanel::take);
    connect(&m_settings, &AppSettings::appearanceChanged, this, [this] { show(m_settings.appearance()); });
}

void AppearancePanel::popUpUnder(const QWidget *button) {
    adjustSize();
    const QRect window = button->window()->geometry();
    QPoint at = button->mapToGlobal(QPoint(button->width() - width(), button->height() + 4));
    at.setX(qBound(window.left(), at.x(), qMax(window.left(), window.right() - width())));
    move(at);
    QFrame::show();
    m_size->setFocus();
}

void AppearancePanel::take() {
    if (m_showing)
        return;
    Appearance next = m_settings.appearance();
    next.theme = ThemeChoice(m_theme->checkedId());
    next.typography.face = Face(m_face->checkedId());
    next.typography.paragraphs = ParagraphStyle(m_paragraphs->checkedId());
    next.script = Script(m_script->checkedId());
    next.typography.size = m_size->value();
    next.typography.measure = m_measure->value();
    next.typography.lineHeight = m_lineHeight->value() / 10.0;
    next.language = QLatin1StringView(languages[m_language->checkedId()]);
    if (next.language != m_settings.appearance().language)
        close(); // the window is made anew in the other language
    m_settings.setAppearance(next);
}

void AppearancePanel::show(const Appearance &appearance) {
    m_showing = true;
    m_theme->button(int(appearance.theme))->setChecked(true);
    m_face->button(int(appearance.typography.face))->setChecked(true);
    m_paragraphs->button(int(appearance.typography.paragraphs))->setChecked(true);
    m_script->button(int(appearance.script))->setChecked(true);
    m_size->setValue(appearance.typography.size);
    m_measure->setValue(appearance.typography.measure);
    m_lineHeight->setValue(qRound(appearance.typography.lineHeight * 10));
    for (int i = 0; i < int(std::size(languages)); ++i) {
        if (appearance.language == QLatin1StringView(languages[i]))
            m_language->button(i)->setChecked(true);
    }
    m_showing = false;
}

QButtonGroup *AppearancePanel::addChoices(const QString &label, const QStringList &names) {
    auto *group = new QButtonGroup(this);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    for (int i = 0; i < names.size(); ++i) {
        auto *button = new QToolButton;
        button->setText(names[i]);
        button->setAccessibleName(label + QStringLiteral(": ") + names[i]);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setProperty("segment", true);
        group->addButton(button, i);
        layout->addWidget(button);
    }
    layout->addStretch();
    m_form->addRow(label, row);
    return group;
}

QSlider *AppearancePanel::addMeasure(const QString &label, std::pair<int, int> range,
                                     std::function<QString(int)> valueText) {
    auto *slider = new QSlider(Qt::Horizontal);
    slider->setRange(range.first, range.second);
    slider->setPageStep(2);
    slider->setAccessibleName(label);
    auto *value = new QLabel;
    value->setProperty("faint", true);
    m_values.push_back(value);
    m_valueWidth = std::max(m_valueWidth, value->fontMetrics().horizontalAdvance(valueText(range.second)) + 4);
    for (QLabel *each : m_values)
        each->setFixedWidth(m_valueWidth); // so that the slides end below each other
    const auto tell = [value, valueText = std::move(valueText)](int now) { value->setText(valueText(now)); };
    connect(slider, &QSlider::valueChanged, value, tell);
    tell(slider->value());
    auto *row = new QHBoxLayout;
    row->setSpacing(14);
    row->addWidget(slider, 1);
    row->addWidget(value);
    m_form->addRow(label, row);
    return slider;
}

} // namespace variorum
