// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Ids.h"

#include <optional>

namespace cb {

/// How strictly the deployment gate binds a service (design: observe records, advise warns, enforce
/// blocks).
enum class IntegrationLevel
{
    Observe,
    Advise,
    Enforce
};
template <>
inline constexpr auto enumTexts<IntegrationLevel> = std::to_array<QLatin1StringView>(
    {QLatin1StringView("observe"), QLatin1StringView("advise"), QLatin1StringView("enforce")});

/// What users rely on; criticality 1 (most critical) to 4, 0: not known.
struct Service
{
    ServiceId id;
    QString name;
    QString description;
    std::optional<PersonId> owner;
    std::optional<GroupId> group;
    int criticality = 0;
    std::optional<double> availabilityTarget; ///< share of time, 0 to 1
    IntegrationLevel integrationLevel = IntegrationLevel::Observe;
    qint64 revision = 0;

    friend bool operator==(const Service&, const Service&) = default;
};

/// A configuration item (CI): what changes touch.
struct ConfigurationItem
{
    ItemId id;
    QString name;
    QString type;
    QString subtype;
    std::optional<PersonId> owner;
    std::optional<ServiceId> service;
    int criticality = 0; ///< 1 (most critical) to 4, 0: not known
    QString environment;
    qint64 revision = 0;

    friend bool operator==(const ConfigurationItem&, const ConfigurationItem&) = default;
};

/// `downstream` needs `upstream`: trouble flows from up- to downstream.
struct Dependency
{
    ItemId upstream;
    ItemId downstream;
    QString type; ///< "runs on", "uses", …

    friend bool operator==(const Dependency&, const Dependency&) = default;
};

} // namespace cb
