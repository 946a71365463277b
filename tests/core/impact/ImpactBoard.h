// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BoardSnapshot.h"

namespace cb {

/// A change for tests of the impact; names are added to the board as needed.
struct ImpactChange
{
    QString number = QStringLiteral("CHG-1");
    QStringList items;
    QString service;
    ChangeState state = ChangeState::Scheduled;
    QString start; ///< ISO, empty: missing; likewise below
    QString end;
    QString outageStart;
    QString outageEnd;
    int backoutMinutes = 0;
};

/// Builds a board with dependencies, by names.
class ImpactBoard
{
public:
    explicit ImpactBoard(const QByteArray& zone = "Europe/Berlin");

    ImpactBoard& service(const QString& name, int tier, std::optional<double> target = {});
    ImpactBoard& item(const QString& name, const QString& service = {}, int tier = 0);
    /// "a>b b>c": upstream > downstream.
    ImpactBoard& lines(const QString& text, const QString& type = QStringLiteral("uses"));
    ImpactBoard& change(const ImpactChange& change);
    ImpactBoard& incident(const QString& item, const QString& opened);
    ImpactBoard& deployment(const QString& service, const QString& start, const QString& end);
    ImpactBoard& freeze(const QString& start, int hours, const WindowScope& scope);

    Directory& directory() { return m_directory; }

    int itemRow(const QString& name);
    int serviceRow(const QString& name);
    SnapshotPtr snapshot() const;

    /// Names of items, joined by blanks.
    QString names(const std::vector<int>& items) const;

private:
    static qint64 ms(const QString& iso);

    BoardSnapshot m_board;
    Directory m_directory;
    ChangeColumns m_changes;
    DeploymentColumns m_deployments;
    IncidentColumns m_incidents;
    QList<CalendarWindow> m_windows;
};

} // namespace cb
