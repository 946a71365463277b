// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/predict/RiskLabel.h"

#include "core/base/Tr.h"
#include "core/predict/LabelledRows.h"

namespace cb {
namespace {

LabelCount countOf(
    const BoardSnapshot& snapshot,
    const predict::IncidentHistory& incidents,
    RiskLabel label,
    Instant now)
{
    LabelCount count{label, 0, 0};
    for (const predict::LabelledRow& row :
         predict::labelledRows(snapshot, incidents, incidents.recorded(), label, now).rows)
    {
        ++count.labelled;
        count.positive += row.positive ? 1 : 0;
    }
    return count;
}

} // namespace

QString labelName(RiskLabel label)
{
    switch (label) {
    case RiskLabel::Failure:
        return Tr::tr("chance that this change fails");
    case RiskLabel::IncidentAfter:
        return Tr::tr("chance that these CIs have an incident within 7 days");
    case RiskLabel::MoreIncidents:
        return Tr::tr(
            "chance that these CIs have more incidents in the 7 days after than in the 7 before");
    }
    Q_UNREACHABLE();
}

QString labelPast(RiskLabel label)
{
    switch (label) {
    case RiskLabel::Failure:
        return Tr::tr("failed");
    case RiskLabel::IncidentAfter:
        return Tr::tr("had an incident on their CIs within 7 days");
    case RiskLabel::MoreIncidents:
        return Tr::tr("had more incidents on their CIs in the 7 days after than before");
    }
    Q_UNREACHABLE();
}

LabelCount countLabel(const BoardSnapshot& snapshot, RiskLabel label, Instant now)
{
    return countOf(snapshot, predict::IncidentHistory(snapshot), label, now);
}

LabelCount decideLabel(const BoardSnapshot& snapshot, Instant now)
{
    const predict::IncidentHistory incidents(snapshot);
    const LabelCount failures = countOf(snapshot, incidents, RiskLabel::Failure, now);
    if (failures.isEnough()) {
        return failures;
    }
    const LabelCount after = countOf(snapshot, incidents, RiskLabel::IncidentAfter, now);
    return after.isEnough() || after.positive > failures.positive ? after : failures;
}

QString notEnoughText(const LabelCount& count)
{
    const QString changes = Tr::tr(
        "Not enough history: %n closed change(s) with a known outcome", nullptr, count.labelled);
    return Tr::tr("%1, %2 of them %3. A model needs %4 and %5.")
        .arg(changes)
        .arg(count.positive)
        .arg(labelPast(count.label))
        .arg(fewestLabelled)
        .arg(fewestFailures);
}

} // namespace cb
