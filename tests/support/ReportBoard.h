// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BoardSnapshot.h"

namespace cb::test {

/// A change of a board in memory, as far as reports show it.
struct BoardChange
{
    QString number;
    QString title;
    QString service; ///< made if it is new; empty: none
    QString team; ///< also that of the service, where it has none yet
    QStringList items;
    std::optional<Instant> start;
    std::optional<Instant> end;
    std::optional<Span> outage;
    std::optional<Span> actual;
    DisplayState state = DisplayState::Scheduled;
    std::optional<RiskLevel> risk;
    ChangeType type = ChangeType::Normal;
};

/// Makes a snapshot in memory, with ids that ascend in the order of making.
class ReportBoard
{
public:
    explicit ReportBoard(const QString& name, const QByteArray& zone = "Europe/Berlin");

    /// "2026-11-25 18:00" in the board's zone.
    Instant at(const QString& local) const;

    void add(const BoardChange& change);
    /// `from` and `to` as for at().
    void addWindow(
        WindowKind kind,
        const QString& name,
        const QString& from,
        const QString& to,
        const QStringList& services = {});

    SnapshotPtr snapshot() const;

    /// 22 changes on 20 services from Wed 25 to Sun 29 November 2026, with a freeze and two
    /// maintenance windows.
    static ReportBoard november();
    /// `changes` of them, one each two hours from Thu 1 January 2026, on 40 services of 8 teams.
    static ReportBoard many(int changes);

private:
    qint32 serviceRow(const QString& name);
    qint32 teamRow(const QString& name);
    qint32 itemRow(const QString& name);
    QUuid nextId();

    BoardSettings m_settings;
    Directory m_directory;
    ChangeColumns m_changes;
    QList<CalendarWindow> m_windows;
    qint64 m_ids = 0;
};

} // namespace cb::test
