// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/appsettings.h"

#include "ui/settings/windowtheme.h"

#include <QSettings>

#include <algorithm>

namespace variorum {

namespace {

/// What a file says may be out of any range: it is a person's file.
template <typename Enum>
Enum within(int value, Enum last) {
    return Enum(std::clamp(value, 0, int(last)));
}

Appearance read(const QSettings &file) {
    Appearance out;
    const auto number = [&file](const char *key, int fallback) {
        return file.value(QLatin1StringView(key), fallback).toInt();
    };
    Typography &typography = out.typography;
    out.theme = within(number("appearance/theme", int(out.theme)), ThemeChoice::Dark);
    out.zoom = std::clamp(file.value(QStringLiteral("appearance/zoom"), out.zoom).toDouble(), 0.5, 4.0);
    out.script = within(number("appearance/script", int(out.script)), Script::Hant);
    out.language = file.value(QStringLiteral("appearance/language")).toString();
    typography.face = within(number("appearance/face", int(typography.face)), Face::Sans);
    typography.paragraphs =
        within(number("appearance/paragraphs", int(typography.paragraphs)), ParagraphStyle::Indented);
    typography.size = std::clamp(number("appearance/size", typography.size), 10, 40);
    typography.measure = std::clamp(number("appearance/measure", typography.measure), 20, 60);
    typography.lineHeight =
        std::clamp(file.value(QStringLiteral("appearance/lineHeight"), typography.lineHeight).toDouble(), 1.2, 2.6);
    typography.theme = themeFor(out.theme);
    return out;
}

} // namespace

AppSettings::AppSettings(const QString &file, QObject *parent)
    : QObject(parent),
      m_file(file.isEmpty() ? std::make_unique<QSettings>() : std::make_unique<QSettings>(file, QSettings::IniFormat)),
      m_appearance(read(*m_file)) {}

AppSettings::~AppSettings() = default;

void AppSettings::setAppearance(const Appearance &appearance) {
    Appearance next = appearance;
    next.typography.theme = themeFor(next.theme);
    if (next == m_appearance)
        return;
    const bool otherLanguage = next.language != m_appearance.language;
    m_appearance = next;
    m_file->setValue(QStringLiteral("appearance/theme"), int(next.theme));
    m_file->setValue(QStringLiteral("appearance/zoom"), next.zoom);
    m_file->setValue(QStringLiteral("appearance/script"), int(next.script));
    m_file->setValue(QStringLiteral("appearance/language"), next.language);
    m_file->setValue(QStringLiteral("appearance/face"), int(next.typography.face));
    m_file->setValue(QStringLiteral("appearance/paragraphs"), int(next.typography.paragraphs));
    m_file->setValue(QStringLiteral("appearance/size"), next.typography.size);
    m_file->setValue(QStringLiteral("appearance/measure"), next.typography.measure);
    m_file->setValue(QStringLiteral("appearance/lineHeight"), next.typography.lineHeight);
    if (otherLanguage)
        Q_EMIT languageChanged();
    Q_EMIT appearanceChanged();
}

QVariant AppSettings::value(const QString &key, const QVariant &fallback) const {
    return m_file->value(key, fallback);
}

void AppSettings::setValue(const QString &key, const QVariant &value) {
    m_file->setValue(key, value);
}

} // namespace variorum
