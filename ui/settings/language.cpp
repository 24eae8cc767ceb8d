// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/language.h"

#include "ui/widgets/typography.h"

#include <QApplication>
#include <QFont>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>

namespace variorum {

namespace {

/// Traditional where the system says Hong Kong or Macau too, which have no translation of their own.
QLocale localeFor(const QString &language) {
    QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    if (locale.language() != QLocale::Chinese)
        return locale;
    return locale.script() == QLocale::TraditionalHanScript ? QLocale(QStringLiteral("zh_TW"))
                                                            : QLocale(QStringLiteral("zh_CN"));
}

/// The desktop's font, then one that draws Chinese in the forms of the locale. Where the desktop names none, only that.
QFont interfaceFont(const QLocale &locale) {
    static const QFont desktop = QApplication::font();
    constexpr double smallest = 10; // points: Chinese below that is hard to read
    const Script script = locale.script() == QLocale::TraditionalHanScript ? Script::Hant : Script::Hans;
    QFont font = desktop;
    QStringList families = desktop.families();
    if (families.isEmpty())
        families << desktop.family();
    families.removeAll(QStringLiteral("Sans Serif"));
    font.setFamilies(families + fontFamilies(Face::Sans, script));
    if (font.pointSizeF() > 0 && font.pointSizeF() < smallest)
        font.setPointSizeF(smallest);
    return font;
}

/// What Qt writes on the buttons of dialogs, for systems on which Qt's own translations are not installed.
[[maybe_unused]] constexpr const char *buttons[] = {
    QT_TRANSLATE_NOOP("QPlatformTheme", "OK"),   QT_TRANSLATE_NOOP("QPlatformTheme", "Cancel"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Save"), QT_TRANSLATE_NOOP("QPlatformTheme", "Close"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "&Yes"), QT_TRANSLATE_NOOP("QPlatformTheme", "&No"),
};

} // namespace

void applyLanguage(const QString &language) {
    static std::unique_ptr<QTranslator> own, qt;
    const QLocale locale = localeFor(language);
    QLocale::setDefault(locale);
    QApplication::setFont(interfaceFont(locale));
    own = std::make_unique<QTranslator>();
    // English too has its file, for its plurals; it serves whoever's language has none.
    if (own->load(QStringLiteral(":/translations/variorum_%1.qm").arg(locale.name())) ||
        own->load(QStringLiteral(":/translations/variorum_en.qm")))
        QCoreApplication::installTranslator(own.get());
    qt = std::make_unique<QTranslator>();
    if (qt->load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                 QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qt.get());
}

} // namespace variorum
