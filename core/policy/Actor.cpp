// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/Actor.h"

#include "core/domain/NameLookup.h"

namespace cb {

Parties Actor::partiesTo(const Change& change) const
{
    Parties parties;
    if (person) {
        parties.setFlag(Party::Requester, change.requester == person);
        parties.setFlag(Party::Team, change.assignee == person);
    }
    if (change.group && groups.contains(*change.group)) {
        parties |= Party::Team;
    }
    if (change.service && ownedServices.contains(*change.service)) {
        parties |= Party::ServiceOwner;
    }
    parties.setFlag(Party::ChangeManager, has(Role::ChangeManager));
    parties.setFlag(Party::CabMember, has(Role::CabMember));
    parties.setFlag(Party::CabChair, has(Role::CabChair));
    return parties;
}

Actor actorFor(PersonId person, const Directory& directory)
{
    Actor actor;
    actor.person = person;
    if (const int row = directory.rowOf(person); row != noRow) {
        actor.name = directory.persons.at(row).name;
        actor.roles = directory.persons.at(row).roles;
    }
    for (const Group& group : directory.groups) {
        if (group.members.contains(person)) {
            actor.groups.append(group.id);
        }
    }
    for (const Service& service : directory.services) {
        if (service.owner == person) {
            actor.ownedServices.append(service.id);
        }
    }
    return actor;
}

std::optional<PersonId> personCalled(const QString& login, const Directory& directory)
{
    std::optional<PersonId> found;
    for (const Person& person : directory.persons) {
        if (!person.active || !isCalled(person, login)) {
            continue;
        }
        if (found) {
            return std::nullopt;
        }
        found = person.id;
    }
    return found;
}

Actor soleUser(const QString& name)
{
    return {
        .name = name,
        .roles = {Role::Requester, Role::ChangeManager, Role::CabMember, Role::CabChair}};
}

bool hasRoles(const Directory& directory)
{
    return std::any_of(
        directory.persons.begin(), directory.persons.end(), [](const Person& person) {
            return person.active && !person.roles.isEmpty();
        });
}

} // namespace cb
