// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/ThemeController.h"

#include <QPainter>
#include <QWidget>

namespace cb {

/// A line of one pixel between two parts.
class Hairline : public QWidget
{
public:
    Hairline(const ThemeController& theme, Qt::Orientation orientation, QWidget* parent = nullptr)
        : QWidget(parent)
        , m_theme(theme)
    {
        orientation == Qt::Horizontal ? setFixedHeight(1) : setFixedWidth(1);
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter(this).fillRect(rect(), m_theme.theme().color(ColorRole::Border));
    }

private:
    const ThemeController& m_theme;
};

} // namespace cb
