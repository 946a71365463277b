// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/TimelineWords.h"

#include <QWidget>

namespace cb {

class ThemeController;

/// A card beside what the pointer or the focus is on. It lets the pointer through.
class TimelineHoverCard : public QWidget
{
    Q_OBJECT

public:
    TimelineHoverCard(const ThemeController& theme, QWidget* parent);

    /// Shows it beside `target`, within `room`, where it hides least.
    void showCard(const TimelineCard& card, const QRect& target, const QRect& room);

    const TimelineCard& card() const { return m_card; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double signWidth() const;

    const ThemeController& m_theme;
    TimelineCard m_card;
};

} // namespace cb
