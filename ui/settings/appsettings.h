// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/typography.h"

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QVariant>

#include <memory>

class QSettings;

namespace variorum {

enum class ThemeChoice : std::uint8_t { System, Light, Sepia, Dark };

/// How the window and its text look.
struct Appearance {
    Typography typography; ///< its theme is the one that ThemeChoice comes to
    ThemeChoice theme = ThemeChoice::System;
    double zoom = 1;
    Script script = Script::Unknown; ///< that articles are shown in; Unknown: as they are written
    QString language;                ///< "en", "zh_CN", "zh_TW"; empty: the system's

    friend bool operator==(const Appearance &, const Appearance &) = default;
};

/// What is remembered between two runs, in a file of the user's or, for tests, in one that is named.
class AppSettings : public QObject {
    Q_OBJECT

public:
    explicit AppSettings(const QString &file = {}, QObject *parent = nullptr);
    ~AppSettings() override;

    [[nodiscard]] const Appearance &appearance() const { return m_appearance; }
    void setAppearance(const Appearance &appearance);

    [[nodiscard]] QVariant value(const QString &key, const QVariant &fallback = {}) const;
    void setValue(const QString &key, const QVariant &value);

Q_SIGNALS:
    void appearanceChanged();
    void languageChanged(); ///< comes before appearanceChanged()

private:
    std::unique_ptr<QSettings> m_file;
    Appearance m_appearance;
};

} // namespace variorum
