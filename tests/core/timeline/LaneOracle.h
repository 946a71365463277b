// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timeline/TimelineLanes.h"

namespace cb::test {

/// What lanes have to answer, by looking at every row of the input each time.
class LaneOracle
{
public:
    explicit LaneOracle(const TimelineInput& input);

    TimelineLeftOut leftOut() const { return m_leftOut; }

    /// Of all lanes.
    QStringList keys() const;
    std::vector<LaneItem> itemsIn(const QString& key, LaneSeries series, const Span& range) const;
    int startsIn(const QString& key, LaneSeries series, const Span& range) const;
    std::optional<LaneItem> next(const QString& key, LaneSeries series, Instant t) const;
    std::optional<LaneItem> previous(const QString& key, LaneSeries series, Instant t) const;

    std::vector<LaneCounts> density(const QString& key, const std::vector<qint64>& edges) const;
    std::vector<LaneCounts> groupDensity(
        const QString& groupKey, const std::vector<qint64>& edges) const;
    std::vector<LaneCounts> boardDensity(const std::vector<qint64>& edges) const;
    LaneCounts totals(const QString& key) const;
    LaneCounts groupTotals(const QString& groupKey) const;

    std::vector<TimelineLink> links() const;
    std::vector<TimelineLink> linksIn(const Span& range) const;

    bool isInOrder(const TimelineLane& first, const TimelineLane& second) const;

private:
    /// One shown row.
    struct Row
    {
        std::vector<LaneItem> items; ///< one or two
        QStringList lanes;
        QStringList groups;
    };

    Row rowOf(LaneSeries series, int row) const;
    void add(LaneSeries series, int row, bool matches);
    void addLane(Row& row, RecordKind kind, qint32 record) const;
    void addItems(Row& row, LaneSeries series, int number) const;
    void addPlaces(Row& row, LaneSeries series, std::size_t number) const;
    std::vector<LaneItem> items(const QString& key, LaneSeries series) const;
    std::vector<LaneCounts> count(
        const std::vector<qint64>& edges, const std::function<bool(const Row&)>& counts) const;
    qint64 nextStart(const QString& key) const;
    Span causeSpan(const TimelineLink& link) const;

    TimelineInput m_input;
    TimelineLeftOut m_leftOut;
    std::vector<Row> m_rows;
};

} // namespace cb::test
