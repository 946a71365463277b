// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conflict/FindConflicts.h"

#include <QStringList>

namespace cb {

/// A change by names, which are added to the board as needed. Times are of 26 November 2026, UTC:
/// "20:00", or "27 01:30" for another day; empty: missing.
struct DeskChange
{
    QString number;
    QString start;
    QString end;
    QStringList items;
    QString service;
    QString assignee;
    ChangeState state = ChangeState::Scheduled;
    ChangeType type = ChangeType::Normal;
    QString model;
    QString environment;
    QStringList predecessors; ///< numbers of changes that were added before
    int backoutMinutes = 0;
};

/// Builds a board by names.
class ConflictDesk
{
public:
    static Instant at(const QString& time);

    static Span span(const QString& start, const QString& end) { return {at(start), at(end)}; }

    ChangeId change(const DeskChange& change);
    Change& edit(const QString& number);
    /// "app>db" (app depends on db).
    void depends(const QStringList& lines);
    void itemOf(const QString& item, const QString& service);
    CalendarWindow& window(
        WindowKind kind, const QString& name, const QString& start, const QString& end);
    FreezeException& exception(const QString& window);
    Deployment& deployment(const QString& service, const QString& start, const QString& end);
    void accept(ConflictAcceptance acceptance);

    ItemId item(const QString& name);
    ServiceId service(const QString& name);

    SnapshotPtr snapshot() const;
    ConflictSet find(const ConflictRules& rules = {}) const;

    /// One line a conflict: "same-ci C1 C2 21:00-22:00 db-1 blocks", more words as they are.
    QStringList lines(const ConflictSet& set) const;

    Instant now = at(QStringLiteral("12:00"));

private:
    template <typename T>
    T& named(QList<T>& table, const QString& name);
    template <typename IdType>
    IdType nextId(int table);

    int m_next = 0;
    QList<Person> m_persons;
    QList<Service> m_services;
    QList<ConfigurationItem> m_items;
    QList<Dependency> m_dependencies;
    QList<Change> m_changes;
    QList<CalendarWindow> m_windows;
    QList<FreezeException> m_exceptions;
    QList<Deployment> m_deployments;
    QList<ConflictAcceptance> m_acceptances;
};

} // namespace cb
