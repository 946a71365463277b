// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/WriteBatch.h"
#include "ui/calendar/BoxLabel.h"
#include "ui/calendar/CalendarPage.h"
#include "ui/shell/BoardConflicts.h"

#include <QObject>
#include <QTimer>

namespace cb {

class BoardReview;
struct BoardContext;
struct CalendarScene;
struct GhostPlan;
struct SlotGhost;
struct FilterResult;

/// What the three calendar views share: the day that they show, how they show it, and the sorted
/// columns of the latest snapshot and filter. Everything that grows with the board is computed off
/// the UI thread; until it is there, the last complete picture stays. UI thread.
class CalendarModel : public QObject
{
    Q_OBJECT

public:
    /// `context` must outlive it.
    explicit CalendarModel(BoardContext& context, QObject* parent = nullptr);

    BoardContext& context() const { return m_context; }

    /// False before the first board was read.
    bool isReady() const { return m_index != nullptr; }

    /// Never null; of the same snapshot as the pages.
    const std::shared_ptr<const FilterResult>& filterResult() const { return m_result; }

    SnapshotPtr snapshot() const;
    Instant now() const;
    /// The board's zone, or the viewer's where the switch says so.
    QTimeZone zone() const;

    /// The changes, windows and, with `lanes`, deployments and incidents between two instants.
    CalendarPage page(const Span& range, std::optional<LaneKind> lanes = {});

    /// The day in view, also in the month and week around it.
    QDate day() const;
    void setDay(QDate day);

    void goToToday() { setDay(today()); }

    QDate today() const;

    /// The first change that the filter shows and that starts at or after `from` (isAfter), or the
    /// last one that starts before it; -1: none.
    int nextRow(Instant from, bool isAfter) const;
    std::optional<Span> windowOf(int row) const;

    /// What collides on the board.
    BoardConflicts& conflicts() const { return m_conflicts; }

    /// Windows that are being written, shown as if they were.
    QHash<ChangeId, Span> movesUnderWay() const;

    FillBy fillBy() const { return m_fillBy; }

    void setFillBy(FillBy fillBy);

    LaneKind laneKind() const { return m_laneKind; }

    void setLaneKind(LaneKind kind);
    /// 00:00, or 12:00 to keep nights whole.
    QTime dayStartsAt() const;
    void setDayStartsAtNoon(bool isNoon);

    /// Invalid: no second gutter.
    QTimeZone secondZone() const { return m_showsSecondZone ? m_secondZone : QTimeZone(); }

    /// The zone that Z shows and hides.
    QTimeZone secondZoneChoice() const { return m_secondZone; }

    void setSecondZone(const QTimeZone& zone, bool isShown);

    /// Compared with the chosen baseline, its moves can be shown. Kept alive.
    void setReview(std::shared_ptr<BoardReview> review);

    bool showsMoves() const { return m_showsMoves; }

    void setShowsMoves(bool isShown);
    /// Empty where moves are not shown, or not known yet.
    GhostPlan ghosts(const CalendarScene& scene) const;
    /// Windows that are proposed for changes that the filter shows.
    std::vector<SlotGhost> proposals(const CalendarScene& scene) const;

    void toggleSecondZone() { setSecondZone(m_secondZone, !m_showsSecondZone); }

    /// Why the window of a change may not be moved now; empty: it may.
    QString whyNotMovable(ChangeId change) const;
    /// Writes new windows as one undoable edit. They show at once; where the board refuses, they go
    /// back and the reason is said.
    void moveChanges(const QList<ChangeWindow>& windows);

signals:
    /// Pages would be others now.
    void changed();
    void dayChanged();
    /// How it is shown: fill, lanes, second zone, start of the day.
    void optionsChanged();
    /// The clock went on by a minute.
    void minutePassed();

private:
    struct Pending
    {
        Span span;
        qint64 sequence = 0; ///< of the edit, once it is written
    };

    void restoreOptions();
    void saveOptions() const;
    void rebuild();
    void publish(
        std::shared_ptr<const CalendarIndex> index, std::shared_ptr<const FilterResult> result);
    void dropWrittenMoves();
    void settleMoves(const QList<ChangeWindow>& windows, const Result<WriteReceipt>& result);
    void needWindows(const Span& range);
    void startMinutes();
    bool isMatch(int row) const;

    BoardContext& m_context;
    BoardConflicts& m_conflicts;
    std::shared_ptr<const CalendarIndex> m_index;
    std::shared_ptr<const FilterResult> m_result;
    quint64 m_ticket = 0;
    WindowsInRange m_windows;
    Span m_windowsRange;
    std::shared_ptr<const QList<CalendarWindow>> m_windowsOf;
    Span m_windowsAsked;
    std::shared_ptr<const QList<CalendarWindow>> m_windowsAskedOf;
    quint64 m_windowsTicket = 0;
    QHash<ChangeId, Pending> m_pending;
    QDate m_day;
    FillBy m_fillBy = FillBy::State;
    LaneKind m_laneKind = LaneKind::Team;
    QTimeZone m_secondZone;
    bool m_showsSecondZone = false;
    std::shared_ptr<BoardReview> m_review; ///< null: nothing to compare with
    bool m_showsMoves = false;
    QTimer m_minute;
};

} // namespace cb
