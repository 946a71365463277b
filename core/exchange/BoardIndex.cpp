// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/BoardIndex.h"

namespace cb {
namespace {

template <typename T>
const T* found(const QHash<QString, T>& hash, const QString& key)
{
    const auto it = hash.constFind(key);
    return it == hash.constEnd() ? nullptr : &it.value();
}

/// Names of persons and groups are compared so; numbers and names of CIs and services as they are.
QString folded(const QString& name)
{
    return name.simplified().toCaseFolded();
}

template <typename IdType>
void addName(QHash<QString, QList<IdType>>& names, const QString& name, IdType id)
{
    const QString key = folded(name);
    if (key.isEmpty()) {
        return;
    }
    QList<IdType>& ids = names[key];
    if (!ids.contains(id)) {
        ids.append(id);
    }
}

template <typename IdType, typename T>
QList<const T*> byName(
    const QHash<QString, QList<IdType>>& names, const QHash<IdType, T>& all, const QString& name)
{
    QList<const T*> result;
    const QList<IdType> ids = names.value(folded(name));
    for (const IdType& id : ids) {
        result.append(&all.constFind(id).value());
    }
    return result;
}

} // namespace

void BoardIndex::add(const Record& record)
{
    switch (kindOf(record)) {
    case RecordKind::Person: {
        const auto& person = std::get<Person>(record);
        m_persons.insert(person.id, person);
        addName(m_personNames, person.name, person.id);
        addName(m_personNames, person.mail, person.id);
        for (const Alias& alias : person.aliases) {
            addName(m_personNames, alias.name, person.id);
        }
        break;
    }
    case RecordKind::Group: {
        const auto& group = std::get<Group>(record);
        m_groups.insert(group.id, group);
        addName(m_groupNames, group.name, group.id);
        for (const Alias& alias : group.aliases) {
            addName(m_groupNames, alias.name, group.id);
        }
        break;
    }
    case RecordKind::Service:
        m_services.insert(std::get<Service>(record).name, std::get<Service>(record));
        break;
    case RecordKind::Item:
        m_items.insert(
            std::get<ConfigurationItem>(record).name, std::get<ConfigurationItem>(record));
        break;
    case RecordKind::Change: {
        const auto& change = std::get<Change>(record);
        m_changes.insert(change.number, change);
        m_changeNumbers.insert(change.id, change.number);
        break;
    }
    case RecordKind::Incident:
        m_incidents.insert(std::get<Incident>(record).number, std::get<Incident>(record));
        break;
    case RecordKind::Request:
        m_requests.insert(
            std::get<ServiceRequest>(record).number, std::get<ServiceRequest>(record));
        break;
    case RecordKind::Deployment:
        m_deployments.insert(std::get<Deployment>(record).externalId, std::get<Deployment>(record));
        break;
    case RecordKind::Window:
        m_windows.insert(
            std::get<CalendarWindow>(record).sourceUid, std::get<CalendarWindow>(record));
        break;
    default:
        break; // no import refers to the other kinds
    }
}

void BoardIndex::add(const Dependency& dependency)
{
    m_dependencies.insert({dependency.upstream.value, dependency.downstream.value});
}

const Change* BoardIndex::change(const QString& number) const
{
    return found(m_changes, number);
}

const Change* BoardIndex::change(ChangeId id) const
{
    const auto number = m_changeNumbers.constFind(id);
    return number == m_changeNumbers.constEnd() ? nullptr : change(number.value());
}

const Incident* BoardIndex::incident(const QString& number) const
{
    return found(m_incidents, number);
}

const ServiceRequest* BoardIndex::request(const QString& number) const
{
    return found(m_requests, number);
}

const Deployment* BoardIndex::deployment(const QString& externalId) const
{
    return found(m_deployments, externalId);
}

const CalendarWindow* BoardIndex::window(const QString& sourceUid) const
{
    return found(m_windows, sourceUid);
}

const Service* BoardIndex::service(const QString& name) const
{
    return found(m_services, name);
}

const ConfigurationItem* BoardIndex::item(const QString& name) const
{
    return found(m_items, name);
}

bool BoardIndex::hasDependency(ItemId upstream, ItemId downstream) const
{
    return m_dependencies.contains({upstream.value, downstream.value});
}

QList<const Person*> BoardIndex::persons(const QString& name) const
{
    return byName(m_personNames, m_persons, name);
}

QList<const Group*> BoardIndex::groups(const QString& name) const
{
    return byName(m_groupNames, m_groups, name);
}

} // namespace cb
