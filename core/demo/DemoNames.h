// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

#include <QLatin1StringView>

#include <span>

namespace cb::demo {

/// The teams of Northbank, an invented bank; from the ground up: what a team runs needs only what
/// teams before it run.
enum class Team
{
    Network,
    Infrastructure,
    Identity,
    CoreBanking,
    DataPlatform,
    Payments,
    Cards,
    Channels,
    Workplace
};
constexpr int teamCount = 9;

QLatin1StringView teamName(Team team);

/// What a change does; the first letter of a title in ServiceSeed::titles.
enum class WorkKind : char
{
    Release = 'R',
    Configuration = 'C',
    Patch = 'P',
    Hardware = 'H',
    Data = 'D',
    Certificate = 'N'
};

QLatin1StringView categoryName(WorkKind kind);

struct ServiceSeed
{
    const char* name;
    Team team;
    int tier; ///< criticality, 1 to 4
    const char* prefix; ///< of the names of its CIs
    const char* itemType;
    int items; ///< how many CIs
    bool isSoftware; ///< has a pipeline that deploys it
    const char* titles; ///< of its changes: kind letter and text, joined by "|"; %v is a version,
                        ///< %q a quarter
    const char* description;
};

/// 40 services with 400 CIs together.
std::span<const ServiceSeed> serviceSeeds();

/// Titles of multi-day work, and the service that does it.
struct LongWorkSeed
{
    const char* service;
    const char* title;
    int days;
};

std::span<const LongWorkSeed> longWorkSeeds();

struct WorkTitle
{
    WorkKind kind;
    QString text;
};

QList<WorkTitle> titlesOf(const ServiceSeed& seed);

const QStringList& firstNames();
const QStringList& lastNames();

/// Titles of incidents on an item of that type; %1 is the item.
const QStringList& incidentTitles();
const QStringList& requestTitles();

} // namespace cb::demo
