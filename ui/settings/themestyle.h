// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProxyStyle>

namespace variorum {

/// Fusion with check boxes and radio buttons that are seen on every ground (its own are drawn a little darker than the
/// window, which is nothing where the window is dark), with boxes of choices and a clear button as plain as the rest.
class ThemeStyle : public QProxyStyle {
public:
    ThemeStyle();
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget = nullptr) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                       const QWidget *widget = nullptr) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                         const QWidget *widget) const override;
    [[nodiscard]] QIcon standardIcon(StandardPixmap icon, const QStyleOption *option = nullptr,
                                     const QWidget *widget = nullptr) const override;
};

} // namespace variorum
