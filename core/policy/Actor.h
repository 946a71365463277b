// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BoardSnapshot.h"

#include <QFlags>

namespace cb {

/// What an actor is to one change. The lifecycle's rows name who may make them by these.
enum class Party
{
    Requester = 1, ///< asked for this change
    Team = 2, ///< implements it, or is a member of its team
    ServiceOwner = 4, ///< owns its service
    ChangeManager = 8,
    CabMember = 16,
    CabChair = 32
};
Q_DECLARE_FLAGS(Parties, Party)
Q_DECLARE_OPERATORS_FOR_FLAGS(Parties)

/// Who acts.
struct Actor
{
    std::optional<PersonId> person; ///< none: somebody whom the board does not know
    QString name;
    QList<Role> roles;
    QList<GroupId> groups; ///< in which the person is a member
    QList<ServiceId> ownedServices;

    bool has(Role role) const { return roles.contains(role); }

    /// Made by soleUser(): every relation to a change counts as given.
    bool isSoleUser() const { return !person && !roles.isEmpty(); }

    Parties partiesTo(const Change& change) const;

    /// Is the actor one of `wanted` to the change?
    bool isAnyOf(Parties wanted, const Change& change) const
    {
        return isSoleUser() || partiesTo(change).testAnyFlags(wanted);
    }

    friend bool operator==(const Actor&, const Actor&) = default;
};

/// The person with roles, groups and services as the directory has them; without roles if it is not
/// there.
Actor actorFor(PersonId person, const Directory& directory);

/// The person whom a login, alias, mail address or name means, if it is exactly one and active.
std::optional<PersonId> personCalled(const QString& login, const Directory& directory);

/// Who acts on a board where nobody has a role yet (a new board of one's own): may do everything
/// that one person can. What needs two people still does, as far as the board knows who they are.
Actor soleUser(const QString& name);

/// Does anybody active on the board have a role? If not, soleUser() acts.
bool hasRoles(const Directory& directory);

} // namespace cb
