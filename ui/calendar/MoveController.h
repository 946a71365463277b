// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/CalendarScene.h"

#include <QObject>

namespace cb {

class CalendarModel;

/// One change on its way, by the pointer or by keys, until it is dropped or put back. Says each
/// step in the status bar and to assistive tools.
class MoveController : public QObject
{
    Q_OBJECT

public:
    explicit MoveController(CalendarModel& model, QObject* parent = nullptr);

    /// Starts to move the change of a row; says why it may not be moved and returns false.
    bool begin(int row, MovePart part);

    bool isMoving() const { return m_isMoving; }

    ChangeId change() const { return m_change; }

    const WindowMove& move() const { return m_move; }

    /// The pointer came from one moment to another.
    void dragTo(const CalendarMoment& from, const CalendarMoment& to, bool byDays, bool isFine);
    void step(int steps, bool isFine);
    void stepDays(int days);
    void stepLength(int steps, bool isFine);
    void drop();
    void cancel();

    /// How it looks in a scene; `row` is the change's row in the scene's snapshot.
    MovingLook look(const CalendarScene& scene, int row, const Theme& theme, FillBy fillBy) const;

signals:
    void moved();
    /// Dropped or put back.
    void ended();

private:
    void tellStep();

    CalendarModel& m_model;
    WindowMove m_move;
    ChangeId m_change;
    QString m_number;
    bool m_isMoving = false;
};

} // namespace cb
