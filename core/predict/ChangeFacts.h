// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/predict/BoardHistory.h"

namespace cb {
namespace predict {

/// Hits among counted ones.
struct Tally
{
    int hits = 0;
    int n = 0;

    /// Log-odds of the share less those of `base`, held towards it as if `prior` more had been
    /// counted at `base`.
    double logOdds(double base, double prior) const;
};

/// When on the board's wall a change starts.
enum class DayPart
{
    Unknown,
    WorkingHours, ///< Monday to Friday, 7:00 to 17:00
    Evening, ///< Monday to Thursday, 17:00 to 22:00
    Night, ///< 22:00 to 7:00, but for what is below
    FridayNight, ///< Friday from 17:00, and Saturday before 3:00
    Weekend ///< the rest of Saturday and Sunday
};

/// What was known of a change before its start, and of the past of what it touches. Nothing of its
/// own outcome or actual times is looked at.
struct ChangeFacts
{
    qint64 cutoff = 0; ///< everything counted happened before it
    int items = 0;
    double days = 0; ///< of recorded incidents before the cutoff, 7 to 90
    int incidents7 = 0; ///< on its CIs in the 7 days before the cutoff
    int incidents30 = 0;
    int incidents90 = 0;
    int most30 = 0; ///< on one of its CIs
    int weeks = 0; ///< whole weeks looked back on, at most 12
    int weeksWith = 0; ///< of them, with an incident
    int weeksUp = 0; ///< of them, with more incidents than the week before
    std::optional<double> lastDays; ///< since the last incident
    int serviceIncidents30 = 0;
    Tally itemOutcomes; ///< the last 10 changes on each CI, each change once
    Tally serviceOutcomes; ///< the last 50 of the service
    Tally kindOutcomes; ///< the last 50 of the model, else of the category
    Tally groupOutcomes; ///< the last 50 of the team
    int experience = 0; ///< changes of its service by its implementer in half a year, at most 200
    std::optional<double> hours; ///< of its planned window
    std::optional<double> leadHours; ///< from the record's opening to the planned start
    DayPart dayPart = DayPart::Unknown;
    int dependants = 0; ///< CIs that need its CIs directly
    int criticality = 0; ///< of its service, else the highest of its CIs; 0: not known
    double backoutMinutes = 0;
    bool isCabRequired = false;
    bool hasOutage = false;
    quint8 plans = 0; ///< PlanFlag bits
    quint32 type = 0;
    quint32 risk = 0; ///< RiskLevel + 1, 0: not assessed
    quint32 environment = 0; ///< index in ChangeColumns::strings; likewise category
    quint32 category = 0;
    quint32 itemType = 0; ///< index in BoardHistory::itemTypes(), of its first CI
};

/// `planned` may be without an end (noInstant) or without both.
ChangeFacts factsOf(
    const BoardHistory& history, int row, qint64 plannedStart, qint64 plannedEnd, qint64 cutoff);

/// As the record plans it.
ChangeFacts factsOf(const BoardHistory& history, int row, qint64 cutoff);

/// The records that a fact counts, newest first, at most 20.
QList<RecordRef> incidentsBehind(const BoardHistory& history, int row, qint64 cutoff);
QList<RecordRef> serviceIncidentsBehind(const BoardHistory& history, int row, qint64 cutoff);

enum class OutcomesOf
{
    Items,
    Service,
    Kind,
    Group
};
/// Those with the label first.
QList<RecordRef> outcomesBehind(
    const BoardHistory& history, int row, OutcomesOf what, qint64 cutoff);

} // namespace predict

template <>
inline constexpr auto enumTexts<predict::DayPart> = std::to_array<QLatin1StringView>(
    {QLatin1StringView("unknown"),
     QLatin1StringView("working_hours"),
     QLatin1StringView("evening"),
     QLatin1StringView("night"),
     QLatin1StringView("friday_night"),
     QLatin1StringView("weekend")});

} // namespace cb
