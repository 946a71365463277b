// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/CalendarModel.h"
#include "ui/timeline/TimelineScene.h"

#include <QSet>

namespace cb {

/// What a timeline is made from: lanes of the latest snapshot and filter, windows, how both are
/// shown. Everything that grows with the board is computed off the UI thread; until it is there,
/// the last complete picture stays. UI thread.
class TimelineModel : public QObject
{
    Q_OBJECT

public:
    /// `calendar` is what month, week and day share: the day, the zones, the fill, the moves.
    explicit TimelineModel(std::shared_ptr<CalendarModel> calendar, QObject* parent = nullptr);

    CalendarModel& calendar() const { return *m_calendar; }

    BoardContext& context() const { return m_calendar->context(); }

    /// Null before the first board was read.
    const std::shared_ptr<const TimelineLanes>& lanes() const { return m_lanes; }

    /// The filter's result that the lanes are of; never null.
    const std::shared_ptr<const FilterResult>& filterResult() const { return m_result; }

    /// Lanes of a newer snapshot, filter or grouping are on their way.
    bool isBusy() const { return m_isBusy; }

    /// Makes the lanes anew: what still runs ends at the present.
    void rebuild();

    /// Freezes and maintenance around a stretch of time, as far as they are known; asks for what is
    /// missing.
    std::shared_ptr<const TimelineBands> bandsFor(const Span& range);

    /// How many records the tallest columns of lanes and of groups hold, for units of a week and
    /// more.
    ColumnPeaks peaks(TickUnit unit) const;

    LaneGrouping grouping() const { return m_grouping; }

    /// Lanes of services and CIs stand in groups.
    bool isGrouped() const { return m_isGrouped; }

    void setGrouping(LaneGrouping grouping, bool isGrouped = true);

    LaneOrder order() const { return m_order; }

    void setOrder(LaneOrder order);

    /// What follows what in the lanes' snapshot; null before the first board was read.
    const std::shared_ptr<const SequencePlan>& sequences() const { return m_sequences; }

    /// Keys of the groups whose lanes are hidden, in the present grouping.
    QSet<QString> folded() const;
    void setFolded(const QString& key, bool isFolded);
    /// Groups that nobody folded or unfolded yet are open where they have changes in this stretch.
    void openGroupsOf(const Span& range);

    /// Planned windows that are being written, by row of the lanes' snapshot.
    std::vector<std::pair<int, Span>> moves() const;

    QJsonObject saveState() const;
    void restoreState(const QJsonObject& state);

signals:
    /// Lanes, windows or moves are others.
    void changed();
    /// Grouping, order, folded groups.
    void optionsChanged();

private:
    struct Made;

    void publish(Made made);
    QString foldKey(const QString& group) const;

    std::shared_ptr<CalendarModel> m_calendar;
    std::shared_ptr<const TimelineLanes> m_lanes;
    std::shared_ptr<const FilterResult> m_result;
    std::shared_ptr<const SequencePlan> m_sequences;
    std::shared_ptr<const TimelineBands> m_bands;
    std::array<ColumnPeaks, 4> m_peaks; ///< week, month, quarter, year
    Span m_bandsAsked;
    std::shared_ptr<const TimelineLanes> m_bandsAskedOf;
    LaneGrouping m_grouping = LaneGrouping::Service;
    bool m_isGrouped = true;
    LaneOrder m_order = LaneOrder::Name;
    QHash<QString, bool> m_isFolded; ///< by grouping and group, where somebody said so
    QHash<QString, bool> m_isFoldedAtFirst;
    CancelToken m_running;
    quint64 m_ticket = 0;
    quint64 m_bandsTicket = 0;
    bool m_isBusy = false;
};

} // namespace cb
