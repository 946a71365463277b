// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Signs.h"
#include "ui/theme/ThemeController.h"

#include <QPainter>
#include <QWidget>

namespace cb {

/// The sign of an outcome; its word stands beside it. Without an outcome the warning triangle.
class OutcomeBox : public QWidget
{
public:
    OutcomeBox(const ThemeController& theme, std::optional<OutcomeSign> sign, QWidget* parent)
        : QWidget(parent)
        , m_theme(theme)
        , m_sign(sign)
    {
        const int side = theme.theme().metrics().sign.row;
        setFixedSize(side, side);
    }

    void setSign(std::optional<OutcomeSign> sign)
    {
        m_sign = sign;
        update();
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        const Theme& theme = m_theme.theme();
        QPainter painter(this);
        painter.setLayoutDirection(layoutDirection());
        if (m_sign) {
            signs::paintOutcome(painter, QRectF(rect()), *m_sign, theme);
        } else {
            signs::paintWarning(painter, QRectF(rect()), theme.color(ColorRole::Warn));
        }
    }

private:
    const ThemeController& m_theme;
    std::optional<OutcomeSign> m_sign;
};

} // namespace cb
