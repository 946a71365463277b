// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/CalendarView.h"

namespace cb {

/// One day by lanes of teams, services or persons.
class DayView : public CalendarView
{
    Q_OBJECT

public:
    using CalendarView::CalendarView;

    QString id() const override;
    QString name() const override;
    QString rangeText() const override;

protected:
    Span range() const override;
    std::optional<LaneKind> lanes() const override;
    CalendarGeometry layOut(const CalendarPage& page, QSizeF viewport) const override;
    void paintScene(
        QPainter& painter,
        const CalendarScene& scene,
        const CalendarLook& look,
        const QRectF& exposed) const override;
    QDate steppedDay(int steps) const override;
    int daysOfArrow(Qt::Key key) const override;
    QString emptySentence(const CalendarScene& scene) const override;
};

} // namespace cb
