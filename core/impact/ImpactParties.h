// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BoardSnapshot.h"

namespace cb {

/// Somebody who should know about the change before it starts, and of what.
struct PartyToInform
{
    int person = -1; ///< row; -1: a group
    int group = -1; ///< row
    int deputy = -1; ///< row of the person who stands in; -1: none
    std::vector<int> services; ///< rows that it owns or looks after
    std::vector<int> items; ///< rows of CIs that it owns

    friend bool operator==(const PartyToInform&, const PartyToInform&) = default;
};

/// Owners and teams of the services, and owners of the CIs: who has the most critical service
/// first, then by name. Owners who have left are named by their deputy, if that one is here.
std::vector<PartyToInform> partiesOf(
    const Directory& directory, const std::vector<int>& services, const std::vector<int>& items);

/// Mail addresses of parties, each once, in their order. A party without one is counted.
struct MailAddresses
{
    QStringList addresses;
    int missing = 0;
};

MailAddresses addressesOf(const Directory& directory, const std::vector<PartyToInform>& parties);

} // namespace cb
