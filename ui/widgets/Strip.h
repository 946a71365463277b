// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/ThemeController.h"

#include <QPainter>
#include <QWidget>

namespace cb {

/// A strip over a page's width with a line at one side: its head, or its acts at the foot.
class Strip : public QWidget
{
public:
    Strip(const ThemeController& theme, bool isFoot, QWidget* parent)
        : QWidget(parent)
        , m_theme(theme)
        , m_isFoot(isFoot)
    {}

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter(this);
        const Theme& theme = m_theme.theme();
        painter.fillRect(rect(), theme.color(m_isFoot ? ColorRole::Window : ColorRole::Canvas));
        painter.fillRect(
            QRect(0, m_isFoot ? 0 : height() - 1, width(), 1), theme.color(ColorRole::Border));
    }

private:
    const ThemeController& m_theme;
    bool m_isFoot;
};

} // namespace cb
