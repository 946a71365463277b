// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/DayColumnLayout.h"

#include <QTimeZone>

#include <vector>

namespace cb {

/// A stretch of the axis, in milliseconds from its start.
struct AxisStretch
{
    qint64 from = 0;
    qint64 to = 0;

    qint64 length() const { return to - from; }

    friend bool operator==(const AxisStretch&, const AxisStretch&) = default;
};

/// A line of the axis with the wall-clock time that stands beside it.
struct AxisTick
{
    qint64 at = 0; ///< from the axis' start
    QTime time;
    bool isSecond = false; ///< of a doubled hour, the second time round

    friend bool operator==(const AxisTick&, const AxisTick&) = default;
};

/// The vertical scale that the columns of a week or day share: wall-clock time, in which every real
/// hour of every column has the same height. On the night of a clock change (picture 36)
/// - a missing hour stays on the axis and nothing lies in it: absentIn() gives it for the column
/// that lacks it;
/// - a doubled hour is there twice, the second time as an inserted stretch: repeatedIn() gives it
/// for the column that
///   has it, absentIn() for all others.
/// Pure value; any thread.
class TimeAxis
{
public:
    TimeAxis() = default;
    /// `columns` as from dayColumns(), all starting at the same wall-clock time `dayStartsAt` in
    /// `zone`.
    TimeAxis(const std::vector<DayColumn>& columns, QTime dayStartsAt, const QTimeZone& zone);

    /// Length in milliseconds: 24 hours and what is inserted.
    qint64 length() const { return m_length; }

    int columns() const { return static_cast<int>(m_columns.size()); }

    /// Where an instant of the column lies. Instants outside are clamped. `asEnd`: the place where
    /// something ends that ends then, which at a jump is the edge before it.
    qint64 placeOf(int column, Instant instant, bool asEnd = false) const;

    /// The instant at a place of the column; inside an absent stretch the instant of the jump.
    Instant instantAt(int column, qint64 place) const;

    /// Stretches that do not exist in this column, ascending.
    const std::vector<AxisStretch>& absentIn(int column) const;
    /// Of those, the ones that its own clock change takes away ("02:00–03:00 does not exist").
    const std::vector<AxisStretch>& missingIn(int column) const;
    /// Stretches in which this column's clock shows a time for the second time, ascending.
    const std::vector<AxisStretch>& repeatedIn(int column) const;

    /// Full hours of the wall clock, without the axis' two ends, ascending.
    const std::vector<AxisTick>& hours() const { return m_hours; }

    /// Wall-clock time at a place, as the columns without a clock change have it.
    QTime wallTimeAt(qint64 place) const;

private:
    /// A stretch of a column with one offset from UTC.
    struct Segment
    {
        qint64 fromUtc = 0;
        qint64 toUtc = 0;
        qint64 place = 0; ///< of its start
    };

    struct Column
    {
        std::vector<Segment> segments;
        std::vector<AxisStretch> absent;
        std::vector<AxisStretch> missing;
        std::vector<AxisStretch> repeated;
    };

    /// An inserted stretch: after wall-clock place `at` (from the day's start), `length` is shown
    /// again.
    struct Insertion
    {
        qint64 at = 0;
        qint64 length = 0;
    };

    struct Jump;

    static std::vector<Jump> jumpsIn(const Span& span, const QTimeZone& zone);
    qint64 stretched(qint64 wallPlace, bool asEnd) const;
    Column makeColumn(const DayColumn& column, QTime dayStartsAt, const QTimeZone& zone) const;
    void makeHours(QTime dayStartsAt);

    std::vector<Column> m_columns;
    std::vector<Insertion> m_insertions;
    std::vector<AxisTick> m_hours;
    QTime m_dayStartsAt{0, 0};
    qint64 m_length = msPerDay;
};

} // namespace cb
