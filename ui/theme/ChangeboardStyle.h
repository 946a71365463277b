// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QProxyStyle>

namespace cb {

/// Qt's own controls in the look of Changeboard, on top of Fusion. No style sheets. A field with
/// the property controls::invalidProperty gets the border of an error.
class ChangeboardStyle : public QProxyStyle
{
    Q_OBJECT

public:
    explicit ChangeboardStyle(const Theme& theme);

    /// The caller tells the widgets (StyleChange).
    void setTheme(const Theme& theme) { m_theme = theme; }

    void drawPrimitive(
        PrimitiveElement element,
        const QStyleOption* option,
        QPainter* painter,
        const QWidget* widget = nullptr) const override;
    void drawControl(
        ControlElement element,
        const QStyleOption* option,
        QPainter* painter,
        const QWidget* widget = nullptr) const override;
    void drawComplexControl(
        ComplexControl control,
        const QStyleOptionComplex* option,
        QPainter* painter,
        const QWidget* widget = nullptr) const override;
    QRect subControlRect(
        ComplexControl control,
        const QStyleOptionComplex* option,
        SubControl subControl,
        const QWidget* widget = nullptr) const override;
    QRect subElementRect(
        SubElement element,
        const QStyleOption* option,
        const QWidget* widget = nullptr) const override;
    QSize sizeFromContents(
        ContentsType type,
        const QStyleOption* option,
        const QSize& contents,
        const QWidget* widget = nullptr) const override;
    int pixelMetric(
        PixelMetric metric,
        const QStyleOption* option = nullptr,
        const QWidget* widget = nullptr) const override;
    int styleHint(
        StyleHint hint,
        const QStyleOption* option = nullptr,
        const QWidget* widget = nullptr,
        QStyleHintReturn* data = nullptr) const override;
    QIcon standardIcon(
        StandardPixmap pixmap,
        const QStyleOption* option = nullptr,
        const QWidget* widget = nullptr) const override;
    void polish(QWidget* widget) override;
    using QProxyStyle::polish;

private:
    Theme m_theme;
};

} // namespace cb
