// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/predict/Prediction.h"

namespace cb {

/// What comes of a set of changes, counted as independent of each other.
struct WhatIf
{
    struct Gain
    {
        int row = noRow;
        double expected = 0; ///< failures fewer without it
        double atLeastOne = 0; ///< chance of at least one without it, 0 to 1
    };

    int changes = 0; ///< with a chance
    int fewData = 0; ///< of them by the base rate
    int withoutChance = 0; ///< left out
    double expected = 0; ///< number of failures
    int expectedLow = 0; ///< 80 percent range of the number
    int expectedHigh = 0;
    double atLeastOne = 0; ///< 0 to 1
    Interval atLeastOneRange; ///< from the 80 percent ranges of the chances
    std::vector<double> distribution; ///< [k]: chance of exactly k failures (Poisson binomial)
    double expectedTierOne = 0; ///< failures on services of criticality 1
    std::vector<Gain> gains; ///< of taking one out: the largest gain first
};

/// Poisson-binomial distribution of the number of failures, by convolution: exact.
std::vector<double> failureDistribution(const std::vector<double>& chances);

/// `rows` and `chances` are alike.
WhatIf whatIf(
    const BoardSnapshot& snapshot,
    const std::vector<int>& rows,
    const std::vector<ChangeChance>& chances);

/// "Counted as if one failure did not bring another: changes that share CIs make many failures
/// likelier than drawn."
QString independenceText();

enum class Duty
{
    Implements, ///< is its implementer
    Approves, ///< owns its service: says go or no-go
    OnCall ///< the team of its service, from its start until its backout would be over
};
template <>
inline constexpr auto enumTexts<Duty> = std::to_array<QLatin1StringView>(
    {QLatin1StringView("implements"), QLatin1StringView("approves"), QLatin1StringView("on_call")});

/// Somebody's part in one change. For Duty::OnCall `who` is a group, else a person.
struct DutySpan
{
    RecordRef who;
    Duty duty = Duty::Implements;
    Span span;
    int row = noRow; ///< of the change
};

/// What one person or team has to do in the set. People are shown as load, never as a rank.
struct PersonLoad
{
    RecordRef who;
    QString name;
    std::vector<DutySpan> duties; ///< ascending by start
    qint64 workMs = 0; ///< implementing, each moment once
    int nights = 0; ///< nights (22:00 to 6:00 local) with work
    std::optional<qint64> shortestRestMs; ///< between two days' work
    bool isOverLimit = false;
    QString words; ///< "2.5 h rest between, both at night"
};

struct LoadLimits
{
    int nights = 1; ///< in the set
    qint64 restMs = 11 * msPerHour; ///< Directive 2003/88/EC, article 3
};

/// Those over a limit first, then by their first duty. Changes without a planned window are left
/// out.
std::vector<PersonLoad> peopleLoad(
    const BoardSnapshot& snapshot, const std::vector<int>& rows, const LoadLimits& limits = {});

} // namespace cb
