// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/predict/ChangeFacts.h"

#include <array>

namespace cb {
namespace predict {

/// What a reason is about; several features make one factor, so that what belongs together is one
/// line of an explanation.
enum class Factor
{
    ItemIncidents,
    ServiceIncidents,
    ItemOutcomes,
    ServiceOutcomes,
    KindOutcomes,
    TeamOutcomes,
    Experience,
    ChangeType,
    AssessedRisk,
    Category,
    Environment,
    ItemType,
    Criticality,
    Dependants,
    Size,
    PlannedTime,
    WindowLength,
    LeadTime,
    Outage,
    Backout,
    Cab,
    Plans
};

/// A feature that is a number.
struct NumberFeature
{
    const char* name;
    Factor factor;
    /// How far its weight is believed beforehand: the standard deviation of its prior beside that
    /// of the history. What the form says is held back, or it is learned by heart.
    double trust;
};

/// A feature that is one of several words.
struct CategoryFeature
{
    const char* name;
    Factor factor;
};

constexpr std::size_t categoryCount = 7;
constexpr std::size_t numberCount = 53;

const std::array<NumberFeature, numberCount>& numberFeatures();
const std::array<CategoryFeature, categoryCount>& categoryFeatures();

/// The features of one change.
struct FeatureRow
{
    std::array<float, numberCount> numbers{};
    std::array<quint32, categoryCount> codes{};
};

/// `outcomeBase`: the label's rate that shares of past outcomes are compared with.
FeatureRow featuresOf(const ChangeFacts& facts, double outcomeBase);

/// The word behind a category's code: "emergency", "Network".
QString categoryWord(const BoardHistory& history, std::size_t category, quint32 code);
/// How many codes a category has.
int codeCount(const BoardHistory& history, std::size_t category);

/// The number feature that tells the usual rate of a label, alone (placebo).
std::size_t usualFeature(RiskLabel label);

/// The category that is the owner's assessment (the form).
constexpr std::size_t riskCategory = 1;

} // namespace predict

template <>
inline constexpr auto enumTexts<predict::Factor> = std::to_array<QLatin1StringView>(
    {QLatin1StringView("item_incidents"),
     QLatin1StringView("service_incidents"),
     QLatin1StringView("item_outcomes"),
     QLatin1StringView("service_outcomes"),
     QLatin1StringView("kind_outcomes"),
     QLatin1StringView("team_outcomes"),
     QLatin1StringView("experience"),
     QLatin1StringView("change_type"),
     QLatin1StringView("assessed_risk"),
     QLatin1StringView("category"),
     QLatin1StringView("environment"),
     QLatin1StringView("item_type"),
     QLatin1StringView("criticality"),
     QLatin1StringView("dependants"),
     QLatin1StringView("size"),
     QLatin1StringView("planned_time"),
     QLatin1StringView("window_length"),
     QLatin1StringView("lead_time"),
     QLatin1StringView("outage"),
     QLatin1StringView("backout"),
     QLatin1StringView("cab"),
     QLatin1StringView("plans")});

} // namespace cb
