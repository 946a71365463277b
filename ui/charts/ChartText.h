// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QRectF>
#include <QString>

class QPainter;

namespace cb {

enum class ChartTextRole
{
    Label, ///< axes, keys
    Strong, ///< figures in cells and over bars
    Small ///< letters in the corner of a cell or in a bar
};

/// How a chart measures and draws its text: on screen by fonts, on paper by the typesetter.
class ChartText
{
public:
    ChartText() = default;
    Q_DISABLE_COPY_MOVE(ChartText)
    virtual ~ChartText() = default;

    virtual qreal width(ChartTextRole role, const QString& text) = 0;
    virtual qreal lineHeight(ChartTextRole role) = 0;

    /// One line in the middle of `box`'s height, cut at its end with "…" where it is wider.
    /// `align`: left, centre or right.
    virtual void draw(
        QPainter& painter,
        ChartTextRole role,
        const QString& text,
        const QColor& color,
        const QRectF& box,
        Qt::Alignment align) = 0;
};

class ScreenChartText : public ChartText
{
public:
    explicit ScreenChartText(const Theme& theme)
        : m_theme(theme)
    {}

    qreal width(ChartTextRole role, const QString& text) override;
    qreal lineHeight(ChartTextRole role) override;
    void draw(
        QPainter& painter,
        ChartTextRole role,
        const QString& text,
        const QColor& color,
        const QRectF& box,
        Qt::Alignment align) override;

private:
    QFont font(ChartTextRole role) const;

    const Theme& m_theme;
};

} // namespace cb
