// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timeline/LaneBase.h"

namespace cb {

/// Builds what TimelineLanes answers from. Each step is linear in the rows but for sorting them by
/// start, once.
class LaneBuilder
{
public:
    /// `base` has its input and keys only.
    LaneBuilder(TimelineLanes::Base& base, const CancelToken& cancel);

    /// False if cancelled.
    bool run();

private:
    /// A shown row by its start.
    struct Start
    {
        qint64 ms = 0;
        qint64 end = 0;
        qint32 row = 0;
        qint32 key = 0; ///< severalKeys: ask LaneKeys
        quint8 kind = 0;
    };

    static constexpr qint32 severalKeys = -3;

    /// What a key, or a group of keys, has in all.
    struct Totals
    {
        LaneCounts counts;
        quint32 planned = 0;
        quint32 actual = 0;
        qint64 nextStart = 0;
    };

    bool collect(LaneTable table);
    void collectChange(int row);
    void collectSingle(LaneTable table, int row);
    void count(LaneTable table, const Start& start, const RowSpans* change);
    void addTo(Totals& totals, LaneTable table, const Start& start, const RowSpans* change) const;
    /// By start; rows that ascend stay so.
    static void sortByStart(std::vector<Start>& starts);
    /// Calls `visit(lane)` for each lane of a row; likewise for groups.
    template <typename Visit>
    void visitLanes(LaneTable table, const Start& start, const Visit& visit) const;
    template <typename Visit>
    void visitGroups(LaneTable table, const Start& start, const Visit& visit) const;
    bool isBefore(
        const TimelineLane& a, const Totals& ofA, const TimelineLane& b, const Totals& ofB) const;
    void makeLanes();
    void addLane(const TimelineLane& lane, qint32 key);
    void makeWeeks();
    void fillChanges();
    void fillActuals();
    void fillSingles(LaneTable table, LaneSeries series);
    void fillGroupsAndBoard(LaneTable table);
    void collectDeployments(std::vector<std::pair<qint32, qint32>>& pairs) const;
    void findCauses();
    std::vector<quint32> laneSizes(quint32 (*sizeOf)(const Totals& totals)) const;

    static const Totals& totalsOf(const std::vector<Totals>& all, qint32 key)
    {
        return all[static_cast<std::size_t>(key)];
    }

    std::vector<Start>& starts(LaneTable table)
    {
        return m_starts[static_cast<std::size_t>(table)];
    }

    TimelineLanes::Base& m_base;
    const CancelToken& m_cancel;
    std::array<std::vector<Start>, laneTables> m_starts;
    std::vector<Start> m_actuals;
    std::vector<Totals> m_keys;
    std::vector<Totals> m_groups; ///< by group key
    std::vector<Totals> m_lanes; ///< by lane, once they are known
};

} // namespace cb
