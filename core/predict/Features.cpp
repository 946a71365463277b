// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/predict/Features.h"

#include <algorithm>
#include <cmath>

namespace cb::predict {
namespace {

constexpr double whole = 1;
constexpr double half = 0.5;
constexpr double shortLeadHours = 48;
constexpr double longQuiet = 400; ///< days without an incident that count as "never"

/// The facts with what several features are made of.
struct Known
{
    const ChangeFacts& facts;
    double base = 0; ///< rate that shares of outcomes are compared with
    double monthRate = 0; ///< incidents a week, by the last 30 days
    double longRate = 0; ///< by the last 90 days
    double usual = 0; ///< the mean of both
    double last = longQuiet; ///< days since the last incident
};

struct NumberMaker
{
    const char* name;
    Factor factor;
    double trust;
    double (*value)(const Known&);
};

double log1p(int count)
{
    return std::log1p(static_cast<double>(count));
}

double flag(bool is)
{
    return is ? 1 : 0;
}

double logOdds(double chance)
{
    const double inside = std::clamp(chance, 1e-4, 1 - 1e-4);
    return std::log(inside / (1 - inside));
}

/// Chance of more than `count` incidents in a week where `mean` are usual: negative binomial with
/// the variance mean + mean squared, as incidents come in bursts.
double tail(double mean, int count)
{
    return std::pow(mean / (1 + mean), count + 1);
}

constexpr std::array<NumberMaker, numberCount> makers{
    {{"incidents_7",
      Factor::ItemIncidents,
      whole,
      [](const Known& k) {
          return log1p(k.facts.incidents7);
      }},
     {"incidents_30",
      Factor::ItemIncidents,
      whole,
      [](const Known& k) {
          return log1p(k.facts.incidents30);
      }},
     {"incidents_90",
      Factor::ItemIncidents,
      whole,
      [](const Known& k) {
          return log1p(k.facts.incidents90);
      }},
     {"incidents_one_item_30",
      Factor::ItemIncidents,
      whole,
      [](const Known& k) {
          return log1p(k.facts.most30);
      }},
     {"weeks_with_incidents",
      Factor::ItemIncidents,
      whole,
      [](const Known& k) {
          return logOdds((k.facts.weeksWith + 0.2) / (k.facts.weeks + 1.0));
      }},
     {"weeks_with_more",
      Factor::ItemIncidents,
      whole,
      [](const Known& k) {
          return logOdds((k.facts.weeksUp + 0.2) / (k.facts.weeks + 1.0));
      }},
     {"expected_any",
      Factor::ItemIncidents,
      whole,
      [](const Known& k) {
          return logOdds(tail(k.usual, 0));
      }},
     {"expected_more",
      Factor::ItemIncidents,
      whole,
      [](const Known& k) {
          return logOdds(tail(k.usual, k.facts.incidents7));
      }},
     {"against_long",
      Factor::ItemIncidents,
      whole,
      [](const Known& k) {
          return std::log((k.facts.incidents7 + 0.5) / (k.longRate + 0.5));
      }},
     {"against_month",
      Factor::ItemIncidents,
      whole,
      [](const Known& k) {
          return std::log((k.facts.incidents7 + 0.5) / (k.monthRate + 0.5));
      }},
     {"quiet_1",
      Factor::ItemIncidents,
      whole,
      [](const Known& k) {
          return flag(k.last >= 1);
      }},
     {"quiet_3",
      Factor::ItemIncidents,
      whole,
      [](const Known& k) {
          return flag(k.last >= 3);
      }},
     {"quiet_7",
      Factor::ItemIncidents,
      whole,
      [](const Known& k) {
          return flag(k.last >= 7);
      }},
     {"quiet_14",
      Factor::ItemIncidents,
      whole,
      [](const Known& k) {
          return flag(k.last >= 14);
      }},
     {"quiet_30",
      Factor::ItemIncidents,
      whole,
      [](const Known& k) {
          return flag(k.last >= 30);
      }},
     {"quiet_60",
      Factor::ItemIncidents,
      whole,
      [](const Known& k) {
          return flag(k.last >= 60);
      }},
     {"month_1",
      Factor::ItemIncidents,
      whole,
      [](const Known& k) {
          return flag(k.facts.incidents30 >= 1);
      }},
     {"month_2",
      Factor::ItemIncidents,
      whole,
      [](const Known& k) {
          return flag(k.facts.incidents30 >= 2);
      }},
     {"month_3",
      Factor::ItemIncidents,
      whole,
      [](const Known& k) {
          return flag(k.facts.incidents30 >= 3);
      }},
     {"month_5",
      Factor::ItemIncidents,
      whole,
      [](const Known& k) {
          return flag(k.facts.incidents30 >= 5);
      }},
     {"month_10",
      Factor::ItemIncidents,
      whole,
      [](const Known& k) {
          return flag(k.facts.incidents30 >= 10);
      }},
     {"month_30",
      Factor::ItemIncidents,
      whole,
      [](const Known& k) {
          return flag(k.facts.incidents30 >= 30);
      }},
     {"week_1",
      Factor::ItemIncidents,
      whole,
      [](const Known& k) {
          return flag(k.facts.incidents7 >= 1);
      }},
     {"week_2",
      Factor::ItemIncidents,
      whole,
      [](const Known& k) {
          return flag(k.facts.incidents7 >= 2);
      }},
     {"week_3",
      Factor::ItemIncidents,
      whole,
      [](const Known& k) {
          return flag(k.facts.incidents7 >= 3);
      }},
     {"week_5",
      Factor::ItemIncidents,
      whole,
      [](const Known& k) {
          return flag(k.facts.incidents7 >= 5);
      }},
     {"week_10",
      Factor::ItemIncidents,
      whole,
      [](const Known& k) {
          return flag(k.facts.incidents7 >= 10);
      }},
     {"weeks_10",
      Factor::ItemIncidents,
      whole,
      [](const Known& k) {
          return flag(k.facts.weeksWith * 100 >= k.facts.weeks * 10);
      }},
     {"weeks_20",
      Factor::ItemIncidents,
      whole,
      [](const Known& k) {
          return flag(k.facts.weeksWith * 100 >= k.facts.weeks * 20);
      }},
     {"weeks_35",
      Factor::ItemIncidents,
      whole,
      [](const Known& k) {
          return flag(k.facts.weeksWith * 100 >= k.facts.weeks * 35);
      }},
     {"weeks_50",
      Factor::ItemIncidents,
      whole,
      [](const Known& k) {
          return flag(k.facts.weeksWith * 100 >= k.facts.weeks * 50);
      }},
     {"weeks_75",
      Factor::ItemIncidents,
      whole,
      [](const Known& k) {
          return flag(k.facts.weeksWith * 100 >= k.facts.weeks * 75);
      }},
     {"weeks_100",
      Factor::ItemIncidents,
      whole,
      [](const Known& k) {
          return flag(k.facts.weeksWith * 100 >= k.facts.weeks * 100);
      }},
     {"service_incidents_30",
      Factor::ServiceIncidents,
      whole,
      [](const Known& k) {
          return log1p(k.facts.serviceIncidents30);
      }},
     {"item_outcomes",
      Factor::ItemOutcomes,
      whole,
      [](const Known& k) {
          return k.facts.itemOutcomes.logOdds(k.base, 2);
      }},
     {"service_outcomes",
      Factor::ServiceOutcomes,
      whole,
      [](const Known& k) {
          return k.facts.serviceOutcomes.logOdds(k.base, 5);
      }},
     {"kind_outcomes",
      Factor::KindOutcomes,
      whole,
      [](const Known& k) {
          return k.facts.kindOutcomes.logOdds(k.base, 5);
      }},
     {"team_outcomes",
      Factor::TeamOutcomes,
      whole,
      [](const Known& k) {
          return k.facts.groupOutcomes.logOdds(k.base, 5);
      }},
     {"experience",
      Factor::Experience,
      half,
      [](const Known& k) {
          return log1p(k.facts.experience);
      }},
     {"items",
      Factor::Size,
      half,
      [](const Known& k) {
          return std::log2(std::max(1, k.facts.items));
      }},
     {"dependants",
      Factor::Dependants,
      half,
      [](const Known& k) {
          return log1p(k.facts.dependants);
      }},
     {"window_hours",
      Factor::WindowLength,
      half,
      [](const Known& k) {
          return std::log1p(k.facts.hours.value_or(0));
      }},
     {"window_open",
      Factor::WindowLength,
      half,
      [](const Known& k) {
          return flag(!k.facts.hours);
      }},
     {"lead_hours",
      Factor::LeadTime,
      half,
      [](const Known& k) {
          return std::log1p(k.facts.leadHours.value_or(0));
      }},
     {"lead_short",
      Factor::LeadTime,
      half,
      [](const Known& k) {
          return flag(k.facts.leadHours && *k.facts.leadHours < shortLeadHours);
      }},
     {"lead_unknown",
      Factor::LeadTime,
      half,
      [](const Known& k) {
          return flag(!k.facts.leadHours);
      }},
     {"outage",
      Factor::Outage,
      half,
      [](const Known& k) {
          return flag(k.facts.hasOutage);
      }},
     {"backout_minutes",
      Factor::Backout,
      half,
      [](const Known& k) {
          return std::log1p(k.facts.backoutMinutes);
      }},
     {"cab",
      Factor::Cab,
      half,
      [](const Known& k) {
          return flag(k.facts.isCabRequired);
      }},
     {"no_implementation_plan",
      Factor::Plans,
      half,
      [](const Known& k) {
          return flag((k.facts.plans & HasImplementationPlan) == 0);
      }},
     {"no_test_plan",
      Factor::Plans,
      half,
      [](const Known& k) {
          return flag((k.facts.plans & HasTestPlan) == 0);
      }},
     {"no_backout_plan",
      Factor::Plans,
      half,
      [](const Known& k) {
          return flag((k.facts.plans & HasBackoutPlan) == 0);
      }},
     {"no_communication_plan", Factor::Plans, half, [](const Known& k) {
          return flag((k.facts.plans & HasCommunicationPlan) == 0);
      }}}};

} // namespace

const std::array<NumberFeature, numberCount>& numberFeatures()
{
    static const std::array<NumberFeature, numberCount> all = [] {
        std::array<NumberFeature, numberCount> made{};
        std::transform(makers.begin(), makers.end(), made.begin(), [](const NumberMaker& maker) {
            return NumberFeature{maker.name, maker.factor, maker.trust};
        });
        return made;
    }();
    return all;
}

const std::array<CategoryFeature, categoryCount>& categoryFeatures()
{
    static const std::array<CategoryFeature, categoryCount> all{
        {{"type", Factor::ChangeType},
         {"risk", Factor::AssessedRisk},
         {"planned_time", Factor::PlannedTime},
         {"criticality", Factor::Criticality},
         {"environment", Factor::Environment},
         {"category", Factor::Category},
         {"item_type", Factor::ItemType}}};
    return all;
}

FeatureRow featuresOf(const ChangeFacts& facts, double outcomeBase)
{
    constexpr double unseen = 0.05; // no incident in the stretch does not mean never
    constexpr double week = 7;
    constexpr double month = 30;
    Known known{facts, outcomeBase};
    known.monthRate = (facts.incidents30 + unseen) * week / std::min(month, facts.days);
    known.longRate = (facts.incidents90 + unseen) * week / facts.days;
    known.usual = (known.monthRate + known.longRate) / 2;
    known.last = facts.lastDays.value_or(longQuiet);
    FeatureRow row;
    for (std::size_t i = 0; i < numberCount; ++i) {
        row.numbers[i] = static_cast<float>(makers[i].value(known));
    }
    row.codes = {
        facts.type,
        facts.risk,
        static_cast<quint32>(facts.dayPart),
        static_cast<quint32>(facts.criticality),
        facts.environment,
        facts.category,
        facts.itemType};
    return row;
}

QString categoryWord(const BoardHistory& history, std::size_t category, quint32 code)
{
    const StringTable& strings = history.board().changes->strings;
    switch (category) {
    case 0:
        return toText(static_cast<ChangeType>(code));
    case riskCategory:
        return code == 0 ? QString() : QString(toText(static_cast<RiskLevel>(code - 1)));
    case 2:
        return toText(static_cast<DayPart>(code));
    case 3:
        return code == 0 ? QString() : QString::number(code);
    case 6:
        return history.itemTypes().at(code);
    default:
        return strings.at(code);
    }
}

int codeCount(const BoardHistory& history, std::size_t category)
{
    constexpr int criticalities = 5;
    switch (category) {
    case 0:
        return enumCount<ChangeType>();
    case riskCategory:
        return enumCount<RiskLevel>() + 1;
    case 2:
        return enumCount<DayPart>();
    case 3:
        return criticalities;
    case 6:
        return history.itemTypes().size();
    default:
        return history.board().changes->strings.size();
    }
}

std::size_t usualFeature(RiskLabel label)
{
    const QLatin1StringView name(
        label == RiskLabel::Failure ? "item_outcomes" : "weeks_with_incidents");
    const auto found = std::find_if(
        numberFeatures().begin(), numberFeatures().end(), [&](const NumberFeature& feature) {
            return name == QLatin1StringView(feature.name);
        });
    return static_cast<std::size_t>(found - numberFeatures().begin());
}

} // namespace cb::predict
