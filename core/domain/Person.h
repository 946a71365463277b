// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Ids.h"

#include <QList>
#include <QStringList>
#include <QTime>

namespace cb {

/// What somebody may do on the board; a person can have several.
enum class Role
{
    Requester,
    Implementer,
    ServiceOwner,
    ChangeManager,
    CabMember,
    CabChair,
    Auditor,
    Administrator
};
template <>
inline constexpr auto enumTexts<Role> = std::to_array<QLatin1StringView>(
    {QLatin1StringView("requester"),
     QLatin1StringView("implementer"),
     QLatin1StringView("service_owner"),
     QLatin1StringView("change_manager"),
     QLatin1StringView("cab_member"),
     QLatin1StringView("cab_chair"),
     QLatin1StringView("auditor"),
     QLatin1StringView("administrator")});

/// How another system names a person or group; imports match by it, never by guess.
struct Alias
{
    QString system; ///< "import", "servicenow", "gitlab", …
    QString name;

    friend bool operator==(const Alias&, const Alias&) = default;
};

/// A stretch of working time: on the weekdays whose bit is set (bit 0 = Monday), from `from` until
/// before `to`.
struct WorkingPeriod
{
    int weekdays = 0b0011111;
    QTime from;
    QTime to;

    friend bool operator==(const WorkingPeriod&, const WorkingPeriod&) = default;
};

struct Person
{
    PersonId id;
    QString name;
    QList<Alias> aliases;
    QString mail;
    QList<Role> roles;
    std::optional<PersonId> deputy;
    QList<WorkingPeriod> workingHours; ///< wall clock of `workingZone`; empty: not known
    QByteArray workingZone; ///< IANA name; empty: the board's zone
    bool active = true;
    qint64 revision = 0; ///< 0: not stored yet

    friend bool operator==(const Person&, const Person&) = default;
};

/// On screen: a team.
struct Group
{
    GroupId id;
    QString name;
    QList<Alias> aliases;
    QString mail;
    QList<PersonId> members;
    bool active = true;
    qint64 revision = 0;

    friend bool operator==(const Group&, const Group&) = default;
};

} // namespace cb
