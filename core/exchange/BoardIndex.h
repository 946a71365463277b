// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Record.h"

#include <QHash>
#include <QSet>

#include <utility>

namespace cb {

/// What is on the board already, as far as an import has to know it: found by number, external id,
/// name or alias. Fill it with add() for each record of the kinds Person to Request, Deployment and
/// Window. Read-only afterwards: any thread.
class BoardIndex
{
public:
    void add(const Record& record);
    void add(const Dependency& dependency);

    const Change* change(const QString& number) const;
    const Change* change(ChangeId id) const;
    const Incident* incident(const QString& number) const;
    const ServiceRequest* request(const QString& number) const;
    const Deployment* deployment(const QString& externalId) const;
    const CalendarWindow* window(const QString& sourceUid) const;
    const Service* service(const QString& name) const;
    const ConfigurationItem* item(const QString& name) const;
    bool hasDependency(ItemId upstream, ItemId downstream) const;

    /// Persons and groups whose name, mail or alias is exactly this, without regard to case. More
    /// than one: nobody can say who is meant.
    QList<const Person*> persons(const QString& name) const;
    QList<const Group*> groups(const QString& name) const;

private:
    QHash<QString, Change> m_changes;
    QHash<ChangeId, QString> m_changeNumbers;
    QHash<QString, Incident> m_incidents;
    QHash<QString, ServiceRequest> m_requests;
    QHash<QString, Deployment> m_deployments;
    QHash<QString, CalendarWindow> m_windows;
    QHash<QString, Service> m_services;
    QHash<QString, ConfigurationItem> m_items;
    QHash<PersonId, Person> m_persons;
    QHash<GroupId, Group> m_groups;
    QHash<QString, QList<PersonId>> m_personNames;
    QHash<QString, QList<GroupId>> m_groupNames;
    QSet<std::pair<QUuid, QUuid>> m_dependencies;
};

} // namespace cb
