// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/slots/FindSlots.h"
#include "ui/calendar/CalendarScene.h"
#include "ui/shell/BoardConflicts.h"

#include <QObject>

namespace cb {

class CalendarModel;

/// One change on its way, by the pointer or by keys, until it is dropped or put back; the others
/// that are selected with it go by the same amount of the wall clock. Says each step in the status
/// bar and to assistive tools.
class MoveController : public QObject
{
    Q_OBJECT

public:
    explicit MoveController(CalendarModel& model, QObject* parent = nullptr);

    /// Starts to move the change of a row: where it is one of several selected ones and `part` is
    /// the whole, all of them. Says why it, or one of them, may not be moved and returns false.
    bool begin(int row, MovePart part);

    bool isMoving() const { return m_isMoving; }

    ChangeId change() const { return m_change; }

    /// Of the change that is held.
    const WindowMove& move() const { return m_move; }

    /// All that move and where they are now; the one that is held first.
    QList<ChangeWindow> windows() const;

    /// What they collide with where they are now; empty before they have moved.
    const MoveConflicts& conflicts() const { return m_conflicts; }

    /// The same by row of a board's changes.
    QHash<int, BoxHit> hits(const ChangeColumns& changes) const;

    /// The pointer came from one moment to another.
    void dragTo(const CalendarMoment& from, const CalendarMoment& to, bool byDays, bool isFine);
    void step(int steps, bool isFine);
    void stepDays(int days);
    /// Of one change only; of several it says so.
    void stepLength(int steps, bool isFine);
    /// Goes to the free window of that number (1 to 3); false: there is none.
    bool takeSlot(int number);
    void drop();
    void cancel();

    /// The nearest free windows; empty until they are found, and where several move.
    const QList<Slot>& freeSlots() const { return m_freeSlots; }

    /// What the move does to the model's chance, in words; empty: nothing is known, not moved yet,
    /// or several move.
    QString chanceText() const;

    /// How it looks in a scene. The change that is held must be in the scene's snapshot.
    MovingLook look(const CalendarScene& scene, const Theme& theme, FillBy fillBy) const;

    /// What the card beside it says.
    void fillCard(MovingLook& look, const TimeText& times) const;

signals:
    void moved();
    /// Dropped or put back.
    void ended();

private:
    bool isSet() const { return !m_others.isEmpty(); }

    QString takeOthers();
    QString subject() const;
    void findSlots();
    void tellStep();
    void check();
    QString conflictsText() const;

    CalendarModel& m_model;
    WindowMove m_move;
    MoveConflicts m_conflicts;
    ChangeId m_change;
    QString m_number;
    QList<ChangeWindow> m_others; ///< that move with it, where they were
    bool m_isMoving = false;
    QList<Slot> m_freeSlots;
};

} // namespace cb
