// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/DemoNames.h"
#include "core/demo/DemoRandom.h"
#include "core/domain/Person.h"
#include "core/domain/Service.h"

#include <vector>

namespace cb::demo {

/// A service of the company with what belongs to it, by index.
struct CompanyService
{
    const ServiceSeed* seed = nullptr;
    std::vector<int> items; ///< in Company::items
};

struct CompanyTeam
{
    std::vector<int> engineers; ///< in Company::persons
    int lead = 0; ///< likewise
    std::vector<int> services; ///< in Company::services
};

/// Northbank: people, teams, services and CIs. Everything is known by index as well, in the order
/// made.
struct Company
{
    std::vector<Person> persons;
    std::vector<Group> groups; ///< one for each Team, in its order
    std::vector<Service> services;
    std::vector<ConfigurationItem> items;
    std::vector<Dependency> dependencies; ///< without a cycle
    std::vector<bool> fragileItems; ///< by item: the hidden cause (FailureModel.h)

    std::vector<CompanyService> serviceParts; ///< by service
    std::vector<CompanyTeam> teams; ///< by Team
    std::vector<int> managers; ///< persons who are change managers
    int chair = 0; ///< person who chairs the CAB
    std::vector<int> board; ///< persons who are members of the CAB, the chair first
};

/// `foundedAt` is in the ids.
Company foundCompany(DemoRandom& random, Instant foundedAt);

} // namespace cb::demo
