// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/predict/FactorWords.h"

#include "core/base/Tr.h"
#include "core/risk/RiskWords.h"

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace cb::predict {
namespace {

constexpr double hoursOfDay = 24;

QString incidentsText(const ChangeFacts& facts)
{
    if (facts.items == 0) {
        return Tr::tr("No CIs are named");
    }
    if (facts.incidents90 == 0) {
        return Tr::tr("No incident on its CIs in the last 90 days");
    }
    const QString recent = facts.incidents7 == 0
        ? Tr::tr("none in the last 7 days")
        : Tr::tr("%n in the last 7 days", nullptr, facts.incidents7);
    return Tr::tr("Incidents on its CIs in %1 of the last %2 weeks, %3")
        .arg(facts.weeksWith)
        .arg(facts.weeks)
        .arg(recent);
}

QString itemOutcomesText(RiskLabel label, const Tally& tally)
{
    if (tally.n == 0) {
        return Tr::tr("No earlier change on its CIs");
    }
    return (label == RiskLabel::Failure
                ? Tr::tr("%1 of the last %2 changes on its CIs failed")
                : Tr::tr("%1 of the last %2 changes on its CIs were followed by incidents"))
        .arg(tally.hits)
        .arg(tally.n);
}

QString serviceOutcomesText(RiskLabel label, const Tally& tally)
{
    if (tally.n == 0) {
        return Tr::tr("No earlier change of its service");
    }
    return (label == RiskLabel::Failure
                ? Tr::tr("%1 of the last %2 changes of its service failed")
                : Tr::tr("%1 of the last %2 changes of its service were followed by incidents"))
        .arg(tally.hits)
        .arg(tally.n);
}

QString kindOutcomesText(RiskLabel label, const Tally& tally)
{
    if (tally.n == 0) {
        return Tr::tr("No earlier change of its kind");
    }
    return (label == RiskLabel::Failure
                ? Tr::tr("%1 of the last %2 changes of its kind failed")
                : Tr::tr("%1 of the last %2 changes of its kind were followed by incidents"))
        .arg(tally.hits)
        .arg(tally.n);
}

QString teamOutcomesText(RiskLabel label, const Tally& tally)
{
    if (tally.n == 0) {
        return Tr::tr("No earlier change of its team");
    }
    return (label == RiskLabel::Failure
                ? Tr::tr("%1 of the last %2 changes of its team failed")
                : Tr::tr("%1 of the last %2 changes of its team were followed by incidents"))
        .arg(tally.hits)
        .arg(tally.n);
}

QString typeText(quint32 type)
{
    switch (static_cast<ChangeType>(type)) {
    case ChangeType::Standard:
        return Tr::tr("Standard change");
    case ChangeType::Normal:
        return Tr::tr("Normal change");
    case ChangeType::Emergency:
        return Tr::tr("Emergency change");
    }
    Q_UNREACHABLE();
}

QString dayPartText(DayPart part)
{
    switch (part) {
    case DayPart::Unknown:
        return Tr::tr("No planned start");
    case DayPart::WorkingHours:
        return Tr::tr("Starts in working hours");
    case DayPart::Evening:
        return Tr::tr("Starts in the evening");
    case DayPart::Night:
        return Tr::tr("Starts at night");
    case DayPart::FridayNight:
        return Tr::tr("Starts on Friday night");
    case DayPart::Weekend:
        return Tr::tr("Starts at the weekend");
    }
    Q_UNREACHABLE();
}

QString leadText(const std::optional<double>& hours)
{
    if (!hours) {
        return Tr::tr("When it was opened is not known");
    }
    return *hours < 2 * hoursOfDay
        ? Tr::tr("Opened %n hour(s) before its start", nullptr, static_cast<int>(*hours))
        : Tr::tr(
            "Opened %n day(s) before its start", nullptr, static_cast<int>(*hours / hoursOfDay));
}

QString plansText(quint8 plans)
{
    QStringList missing;
    if ((plans & HasImplementationPlan) == 0) {
        missing.append(Tr::tr("implementation"));
    }
    if ((plans & HasTestPlan) == 0) {
        missing.append(Tr::tr("test"));
    }
    if ((plans & HasBackoutPlan) == 0) {
        missing.append(Tr::tr("backout"));
    }
    if ((plans & HasCommunicationPlan) == 0) {
        missing.append(Tr::tr("communication"));
    }
    return missing.isEmpty() ? Tr::tr("All plans are written")
                             : Tr::tr("Plans not written: %1").arg(missing.join(", "_L1));
}

QString windowText(const std::optional<double>& hours)
{
    return hours ? Tr::tr("Planned for %1 h").arg(QString::number(*hours, 'g', 3))
                 : Tr::tr("No whole planned window");
}

QString namedText(const QString& name, const QString& with, const QString& without)
{
    return name.isEmpty() ? without : with.arg(name);
}

/// Factors of the record itself.
QString recordText(Factor factor, const BoardHistory& history, const ChangeFacts& facts)
{
    const StringTable& strings = history.board().changes->strings;
    switch (factor) {
    case Factor::ChangeType:
        return typeText(facts.type);
    case Factor::AssessedRisk:
        return facts.risk == 0 ? Tr::tr("Its risk is not assessed")
                               : Tr::tr("Assessed risk: %1")
                                     .arg(riskLevelName(static_cast<RiskLevel>(facts.risk - 1)));
    case Factor::Category:
        return namedText(
            strings.at(facts.category), Tr::tr("Category “%1”"), Tr::tr("No category"));
    case Factor::Environment:
        return namedText(
            strings.at(facts.environment), Tr::tr("Environment “%1”"), Tr::tr("No environment"));
    case Factor::ItemType:
        return namedText(
            history.itemTypes().at(facts.itemType), Tr::tr("CI type “%1”"), Tr::tr("No CI type"));
    case Factor::Criticality:
        return facts.criticality == 0 ? Tr::tr("Criticality is not known")
                                      : Tr::tr("Criticality tier %1").arg(facts.criticality);
    case Factor::Dependants:
        return Tr::tr("%n CI(s) need its CIs", nullptr, facts.dependants);
    case Factor::Size:
        return Tr::tr("%n CI(s)", nullptr, facts.items);
    case Factor::PlannedTime:
        return dayPartText(facts.dayPart);
    case Factor::WindowLength:
        return windowText(facts.hours);
    case Factor::LeadTime:
        return leadText(facts.leadHours);
    case Factor::Outage:
        return facts.hasOutage ? Tr::tr("An outage is planned") : Tr::tr("No outage is planned");
    case Factor::Backout:
        return facts.backoutMinutes > 0
            ? Tr::tr("Backout takes %n minute(s)", nullptr, static_cast<int>(facts.backoutMinutes))
            : Tr::tr("No time for a backout is given");
    case Factor::Cab:
        return facts.isCabRequired ? Tr::tr("Needs the CAB") : Tr::tr("Does not need the CAB");
    case Factor::Plans:
        return plansText(facts.plans);
    default:
        return {};
    }
}

} // namespace

QString factorWords(Factor factor, const BoardHistory& history, int row, const ChangeFacts& facts)
{
    const RiskLabel label = history.label();
    switch (factor) {
    case Factor::ItemIncidents:
        return incidentsText(facts);
    case Factor::ServiceIncidents:
        return Tr::tr(
            "%n incident(s) on its service in the last 30 days", nullptr, facts.serviceIncidents30);
    case Factor::ItemOutcomes:
        return itemOutcomesText(label, facts.itemOutcomes);
    case Factor::ServiceOutcomes:
        return serviceOutcomesText(label, facts.serviceOutcomes);
    case Factor::KindOutcomes:
        return kindOutcomesText(label, facts.kindOutcomes);
    case Factor::TeamOutcomes:
        return teamOutcomesText(label, facts.groupOutcomes);
    case Factor::Experience:
        return history.board().changes->assignees[static_cast<std::size_t>(row)] == noRow
            ? Tr::tr("No implementer is named")
            : Tr::tr(
                "Its implementer has done %n change(s) of this service in half a year",
                nullptr,
                facts.experience);
    default:
        return recordText(factor, history, facts);
    }
}

QList<RecordRef> recordsBehind(
    Factor factor, const BoardHistory& history, int row, const ChangeFacts& facts)
{
    switch (factor) {
    case Factor::ItemIncidents:
        return incidentsBehind(history, row, facts.cutoff);
    case Factor::ServiceIncidents:
        return serviceIncidentsBehind(history, row, facts.cutoff);
    case Factor::ItemOutcomes:
        return outcomesBehind(history, row, OutcomesOf::Items, facts.cutoff);
    case Factor::ServiceOutcomes:
        return outcomesBehind(history, row, OutcomesOf::Service, facts.cutoff);
    case Factor::KindOutcomes:
        return outcomesBehind(history, row, OutcomesOf::Kind, facts.cutoff);
    case Factor::TeamOutcomes:
        return outcomesBehind(history, row, OutcomesOf::Group, facts.cutoff);
    default:
        return {};
    }
}

} // namespace cb::predict

namespace cb {

QString factorName(const QString& key)
{
    using predict::Factor;
    const auto factor = fromText<Factor>(key);
    if (!factor) {
        return key;
    }
    switch (*factor) {
    case Factor::ItemIncidents:
        return Tr::tr("Incidents on its CIs");
    case Factor::ServiceIncidents:
        return Tr::tr("Incidents on its service");
    case Factor::ItemOutcomes:
        return Tr::tr("Past changes on its CIs");
    case Factor::ServiceOutcomes:
        return Tr::tr("Past changes of its service");
    case Factor::KindOutcomes:
        return Tr::tr("Past changes of its kind");
    case Factor::TeamOutcomes:
        return Tr::tr("Past changes of its team");
    case Factor::Experience:
        return Tr::tr("Experience with the service");
    case Factor::ChangeType:
        return Tr::tr("Type");
    case Factor::AssessedRisk:
        return Tr::tr("Assessed risk");
    case Factor::Category:
        return Tr::tr("Category");
    case Factor::Environment:
        return Tr::tr("Environment");
    case Factor::ItemType:
        return Tr::tr("CI type");
    case Factor::Criticality:
        return Tr::tr("Criticality");
    case Factor::Dependants:
        return Tr::tr("CIs that need its CIs");
    case Factor::Size:
        return Tr::tr("Number of CIs");
    case Factor::PlannedTime:
        return Tr::tr("Hour and weekday");
    case Factor::WindowLength:
        return Tr::tr("Length of the window");
    case Factor::LeadTime:
        return Tr::tr("Lead time");
    case Factor::Outage:
        return Tr::tr("Planned outage");
    case Factor::Backout:
        return Tr::tr("Time for a backout");
    case Factor::Cab:
        return Tr::tr("CAB");
    case Factor::Plans:
        return Tr::tr("Plans");
    }
    Q_UNREACHABLE();
}

} // namespace cb
