// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/slots/FindSlots.h"
#include "ui/calendar/CalendarScene.h"
#include "ui/shell/BoardConflicts.h"

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

    /// What it collides with where it is now; empty before it has moved.
    const MoveConflicts& conflicts() const { return m_conflicts; }

    /// The same by row of a board's changes.
    QHash<int, BoxHit> hits(const ChangeColumns& changes) const;

    /// The pointer came from one moment to another.
    void dragTo(const CalendarMoment& from, const CalendarMoment& to, bool byDays, bool isFine);
    void step(int steps, bool isFine);
    void stepDays(int days);
    void stepLength(int steps, bool isFine);
    /// Goes to the free window of that number (1 to 3); false: there is none.
    bool takeSlot(int number);
    void drop();
    void cancel();

    /// The nearest free windows; empty until they are found.
    const QList<Slot>& freeSlots() const { return m_freeSlots; }

    /// What the move does to the model's chance, in words; empty: nothing is known, or not moved
    /// yet.
    QString chanceText() const;

    /// How it looks in a scene; `row` is the change's row in the scene's snapshot.
    MovingLook look(const CalendarScene& scene, int row, const Theme& theme, FillBy fillBy) const;

    /// What the card beside it says.
    void fillCard(MovingLook& look, const TimeText& times) const;

signals:
    void moved();
    /// Dropped or put back.
    void ended();

private:
    void findSlots();
    void tellStep();
    void check();
    QString conflictsText() const;

    CalendarModel& m_model;
    WindowMove m_move;
    MoveConflicts m_conflicts;
    ChangeId m_change;
    QString m_number;
    bool m_isMoving = false;
    QList<Slot> m_freeSlots;
};

} // namespace cb
