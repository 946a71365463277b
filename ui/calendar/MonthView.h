// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/CalendarView.h"

namespace cb {

/// Six weeks around the month of the shown day.
class MonthView : public CalendarView
{
    Q_OBJECT

public:
    using CalendarView::CalendarView;

    QString id() const override;
    QString name() const override;
    QString rangeText() const override;

protected:
    Span range() const override;
    CalendarGeometry layOut(const CalendarPage& page, QSizeF viewport) const override;
    void paintScene(
        QPainter& painter,
        const CalendarScene& scene,
        const CalendarLook& look,
        const QRectF& exposed) const override;
    QDate steppedDay(int steps) const override;
    int daysOfArrow(Qt::Key key) const override;
    Span newChangeAt(const CalendarMoment& moment) const override;
    void completeScene(CalendarScene& scene) const override;

private:
    DayRange grid() const;
};

} // namespace cb
