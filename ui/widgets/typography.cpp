// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/typography.h"

#include <QFontDatabase>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace variorum {

namespace {

// Families of one region, as fontconfig, DirectWrite and Core Text name them. Which forms Han characters have is a
// matter of the region, and what a system falls back to is one of its locale: so each is named.
QStringList serifOf(bool traditional) {
    if (traditional)
        return {QStringLiteral("Noto Serif CJK TC"), QStringLiteral("Source Han Serif TC"), QStringLiteral("Songti TC"),
                QStringLiteral("PMingLiU")};
    return {QStringLiteral("Noto Serif CJK SC"), QStringLiteral("Source Han Serif SC"), QStringLiteral("Songti SC"),
            QStringLiteral("SimSun")};
}

QStringList sansOf(bool traditional) {
    if (traditional)
        return {QStringLiteral("Noto Sans CJK TC"), QStringLiteral("Source Han Sans TC"), QStringLiteral("PingFang TC"),
                QStringLiteral("Microsoft JhengHei")};
    return {QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Source Han Sans SC"), QStringLiteral("PingFang SC"),
            QStringLiteral("Microsoft YaHei")};
}

bool isPresent(const QString &family) {
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    // For a name that is not there, fontconfig goes through all of its rules: half a millisecond for each.
    static const QStringList all = QFontDatabase::families();
    return all.contains(family, Qt::CaseInsensitive);
#else
    return QFontDatabase::hasFamily(family); // it may stand in the list under its name in another language
#endif
}

/// Only families that are there: Qt asks the system anew for each name that it does not find.
QStringList present(const QStringList &families) {
    QStringList found;
    std::copy_if(families.begin(), families.end(), std::back_inserter(found), isPresent);
    return found.isEmpty() ? families : found;
}

const QStringList &monoOf(bool traditional) {
    static const QStringList forms[2] = {
        present({QStringLiteral("Noto Sans Mono CJK SC"), QStringLiteral("Menlo"), QStringLiteral("Consolas")}),
        present({QStringLiteral("Noto Sans Mono CJK TC"), QStringLiteral("Menlo"), QStringLiteral("Consolas")})};
    return forms[traditional ? 1 : 0];
}

QFont fontOf(const QStringList &families, QFont::StyleHint hint, double size, QFont::Weight weight) {
    QFont font;
    font.setStyleHint(hint);
    font.setFamilies(families);
    font.setPixelSize(std::max(6, static_cast<int>(std::lround(size))));
    font.setWeight(weight);
    // Full-width characters keep their exact widths, and lines their even grey.
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

/// Sets fonts and measures in multiples of the body's size.
class Maker {
public:
    Maker(double size, Script script) : m_script(script), m_size(size) {}

    void set(Face face, double size, double lineHeight, QFont::Weight weight = QFont::Normal) {
        font(fontFamilies(face, m_script), face == Face::Serif ? QFont::Serif : QFont::SansSerif, size, lineHeight,
             weight);
    }
    void setMono(double size, double lineHeight) {
        font(monoOf(m_script == Script::Hant) + fontFamilies(Face::Sans, m_script), QFont::Monospace, size, lineHeight,
             QFont::Normal);
    }
    void space(double before, double after) {
        style.before = std::round(before * m_size);
        style.after = std::round(after * m_size);
    }
    void indent(double left, double right) {
        style.indent = std::round(left * m_size);
        style.rightIndent = std::round(right * m_size);
    }

    RoleStyle style;

private:
    void font(const QStringList &families, QFont::StyleHint hint, double size, double lineHeight,
              QFont::Weight weight) {
        style.font = fontOf(families, hint, size * m_size, weight);
        // Whole pixels: then every line of a page has its base line on the same grid.
        style.lineHeight = std::round(style.font.pixelSize() * lineHeight);
    }

    Script m_script;
    double m_size;
};

} // namespace

QStringList fontFamilies(Face face, Script script) {
    // To say whether one family is there, fontconfig goes through all of its rules, and lists ask for every row that
    // they paint: asked once.
    static QStringList known[2][2];
    const bool traditional = script == Script::Hant;
    QStringList &families = known[static_cast<std::size_t>(face)][traditional ? 1 : 0];
    if (!families.isEmpty())
        return families;
    families = face == Face::Serif ? serifOf(traditional) : sansOf(traditional);
    families += face == Face::Serif ? serifOf(!traditional) : sansOf(!traditional);
    families += sansOf(traditional);
    families << QStringLiteral("Noto Color Emoji") << QStringLiteral("Segoe UI Emoji")
             << QStringLiteral("Apple Color Emoji") << QStringLiteral("Noto Emoji") << QStringLiteral("Symbola")
             << QStringLiteral("DejaVu Sans");
    families.removeDuplicates();
    families = present(families);
    return families;
}

RoleStyle roleStyle(const Typography &typography, TextRole role, int level, Script script) {
    Maker make(typography.size, script);
    RoleStyle &style = make.style;
    const bool indented = typography.paragraphs == ParagraphStyle::Indented;
    const double leading = typography.lineHeight;
    style.latinGap = typography.spaced && role != TextRole::Raw && role != TextRole::Code ? 0.18 : 0;
    const double tight = 1 + 0.55 * (leading - 1); // for large type and for one-line texts
    switch (role) {
    case TextRole::Body:
        make.set(typography.face, 1, leading);
        make.space(0, indented ? 0 : 0.75);
        style.firstLine = indented ? 2 * style.font.pixelSize() : 0;
        style.justified = typography.justified;
        break;
    case TextRole::Title:
        make.set(typography.face, 1.7, tight, QFont::Bold);
        make.space(0.6, 0.7);
        style.balanced = true;
        break;
    case TextRole::Byline:
        make.set(Face::Sans, 0.78, 1.6);
        make.space(0, 1.3);
        style.faint = true;
        break;
    case TextRole::Notice:
        make.set(Face::Sans, 0.78, 1.6);
        make.space(0.5, 0.9);
        make.indent(0.9, 0.9);
        style.faint = true;
        break;
    case TextRole::Heading:
        if (level <= 1)
            make.set(typography.face, 1.3, tight, QFont::Bold);
        else
            make.set(typography.face, level == 2 ? 1.14 : 1, tight, QFont::Bold);
        make.space(level <= 1 ? 1.9 : level == 2 ? 1.5 : 1.1, indented ? 0.6 : 0.65);
        style.balanced = true;
        break;
    case TextRole::Standfirst:
        make.set(Face::Sans, 0.94, leading);
        make.space(0.2, 1.4);
        style.justified = typography.justified;
        style.faint = true;
        break;
    case TextRole::Caption:
        make.set(Face::Sans, 0.8, 1.6);
        make.space(0.4, 1.1);
        style.faint = true;
        break;
    case TextRole::Quote:
        make.set(typography.face, 0.96, leading);
        make.space(0.75, 0.75);
        make.indent(2, 2);
        style.justified = typography.justified;
        break;
    case TextRole::ListItem:
        make.set(typography.face, 1, leading);
        make.space(0, 0.35);
        make.indent(2, 0);
        style.justified = typography.justified;
        break;
    case TextRole::Table:
        make.set(Face::Sans, 0.84, 1.75);
        make.space(0.9, 0.9);
        style.columns = true;
        break;
    case TextRole::Code:
        make.setMono(0.84, 1.55);
        make.space(0.9, 0.9);
        make.indent(0.8, 0.8);
        break;
    case TextRole::Raw:
        make.set(Face::Sans, 0.9, tight + 0.2);
        make.space(0, 0.3);
        break;
    }
    return style;
}

} // namespace variorum
