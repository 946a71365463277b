// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BoardSnapshot.h"

namespace cb {

/// What a model predicts. Its name is always shown beside the figure.
enum class RiskLabel
{
    /// The change was closed as unsuccessful or backed out. "Successful with issues" is no failure,
    /// as in every other rate of failures on the board.
    Failure,
    /// An incident on one of its CIs opens in the 7 days after its start (horizonMs).
    IncidentAfter,
    /// More incidents on its CIs open in the 7 days after its start than in the 7 days before.
    MoreIncidents
};
template <>
inline constexpr auto enumTexts<RiskLabel> = std::to_array<QLatin1StringView>(
    {QLatin1StringView("failure"),
     QLatin1StringView("incident_after"),
     QLatin1StringView("more_incidents")});

constexpr qint64 labelHorizonMs = 7 * msPerDay;
constexpr int fewestLabelled = 200; ///< closed changes that a model needs
constexpr int fewestFailures = 20; ///< of them, with the label
constexpr int fewestOfService = 5; ///< labelled changes of a service; below it: few data

/// "chance that this change fails", "chance that these CIs have an incident within 7 days".
QString labelName(RiskLabel label);
/// "failed", "had an incident on their CIs within 7 days": of past changes.
QString labelPast(RiskLabel label);

/// What a board has of a label.
struct LabelCount
{
    RiskLabel label = RiskLabel::Failure;
    int labelled = 0; ///< changes whose outcome is known
    int positive = 0; ///< of them

    bool isEnough() const { return labelled >= fewestLabelled && positive >= fewestFailures; }

    friend bool operator==(const LabelCount&, const LabelCount&) = default;
};

/// The board decides by what is recorded: `Failure` where closure codes are there in sufficient
/// number, else `IncidentAfter`; where neither is enough, the one with more positives.
LabelCount decideLabel(const BoardSnapshot& snapshot, Instant now);
/// Of one label.
LabelCount countLabel(const BoardSnapshot& snapshot, RiskLabel label, Instant now);

/// "Not enough history: 140 closed changes, 12 of them failed. A model needs 200 and 20."
QString notEnoughText(const LabelCount& count);

} // namespace cb
