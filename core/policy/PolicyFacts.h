// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/Policy.h"
#include "core/policy/StandardModel.h"

namespace cb {

/// What the board knows about one change beyond the change itself, as far as policy asks for it.
/// Values only: it goes to the storage thread.
struct PolicyFacts
{
    std::shared_ptr<const Directory> directory; ///< null: not known
    int tier = 0; ///< of its service
    std::optional<ModelStanding> model; ///< of its model, where the board has that
    std::optional<Instant> testedAt; ///< a deployment of it in another environment ended well
    QString testedIn;
    QStringList incidents; ///< numbers that its texts and references name
    std::optional<Instant> now;
    QTimeZone zone; ///< for the words

    friend bool operator==(const PolicyFacts&, const PolicyFacts&) = default;
};

/// By what a change is decided on: the policy, and what the board knows.
struct PolicyRules
{
    Policy policy = builtInPolicy();
    PolicyFacts facts;

    PolicyQuestion question(const Change& change) const
    {
        return {change.type, change.risk, change.environment, facts.tier};
    }

    /// Null: no row fits.
    const PolicyRow* rowFor(const Change& change) const;
};

/// `policy` and what the board knows about `change`; what the row that fires does not ask for is
/// not looked up. `tier`: instead of its service's.
PolicyRules rulesFor(
    const Policy& policy,
    const BoardSnapshot& snapshot,
    const Change& change,
    Instant now,
    std::optional<int> tier = std::nullopt);
/// By the policy in force on that board.
PolicyRules rulesFor(const BoardSnapshot& snapshot, const Change& change, Instant now);

} // namespace cb
