// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/MemoryBoard.h"
#include "ui/calendar/CalendarScene.h"
#include "ui/calendar/WindowMove.h"

#include <QTimeZone>

namespace cb::test {

inline QTimeZone berlin()
{
    return QTimeZone(QByteArrayLiteral("Europe/Berlin"));
}

inline Instant inBerlin(QDate day, QTime time)
{
    return WallTime::toInstant({day, time}, berlin());
}

/// A board in memory, as layouts and painters need it; what matters is set change by change.
class CalendarFixture
{
public:
    CalendarFixture();

    Service addService(const QString& name, const QString& team = {});
    /// From and to in Berlin; id and number count up.
    Change& addChange(const QString& title, const LocalTime& from, const LocalTime& to);
    CalendarWindow& addWindow(
        WindowKind kind, const QString& name, const LocalTime& from, const LocalTime& to);

    void add(const Record& record) { m_others.push_back(record); }

    SnapshotPtr snapshot() const;
    /// All changes shown.
    CalendarPage page(
        const Span& range, Instant now, std::optional<LaneKind> lanes = std::nullopt) const;

private:
    std::vector<std::unique_ptr<Change>> m_changes;
    std::vector<std::unique_ptr<CalendarWindow>> m_windows;
    std::vector<Record> m_others;
    QHash<QString, GroupId> m_teams;
};

/// The page of any snapshot with nothing filtered out.
CalendarPage pageOf(
    const SnapshotPtr& snapshot,
    const Span& range,
    Instant now,
    std::optional<LaneKind> lanes = std::nullopt);

/// Labels a scene whose page, geometry and times are set.
void label(CalendarScene& scene, const Theme& theme, FillBy fillBy = FillBy::State);

} // namespace cb::test
