// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/DiffJudge.h"

#include "core/domain/WallTime.h"

namespace cb::diffs {
namespace {

int levelOf(const BaselineEntry& entry)
{
    return entry.risk ? static_cast<int>(*entry.risk) + 1 : 0;
}

/// What an entry keeps of a change, as a change: so that its values have their one text form.
Change asChange(const BaselineEntry& entry)
{
    Change change;
    change.type = entry.type;
    change.state = entry.state;
    change.risk = entry.risk;
    change.service = entry.service;
    change.assignee = entry.assignee;
    change.group = entry.group;
    change.items = entry.items;
    change.environment = entry.environment;
    change.plannedStart = entry.plannedStart;
    change.plannedEnd = entry.plannedEnd;
    change.outageStart = entry.outageStart;
    change.outageEnd = entry.outageEnd;
    change.backoutMs = entry.backoutMs;
    return change;
}

const QByteArray* markOf(const PlanMarks& marks, ChangeField field)
{
    switch (field) {
    case ChangeField::ImplementationPlan:
        return &marks.implementation;
    case ChangeField::TestPlan:
        return &marks.test;
    case ChangeField::BackoutPlan:
        return &marks.backout;
    case ChangeField::CommunicationPlan:
        return &marks.communication;
    default:
        return nullptr;
    }
}

} // namespace

Shift shiftOf(Instant from, Instant to, const QTimeZone& zone)
{
    return {to.ms - from.ms, WallTime::toLocal(from, zone).msTo(WallTime::toLocal(to, zone))};
}

bool isMoved(const BaselineEntry& then, const BaselineEntry& now)
{
    return then.plannedStart != now.plannedStart || then.plannedEnd != now.plannedEnd;
}

bool isRescoped(const BaselineEntry& then, const BaselineEntry& now)
{
    return then.items != now.items || then.service != now.service || then.type != now.type
        || then.environment != now.environment;
}

int riskChange(const BaselineEntry& then, const BaselineEntry& now)
{
    const int before = levelOf(then);
    const int after = levelOf(now);
    if (before == 0) {
        return now.risk >= RiskLevel::High ? 1 : 0;
    }
    if (after == 0) {
        return 1;
    }
    if (before != after) {
        return after - before;
    }
    const int cellBefore = then.assessedImpact * then.assessedLikelihood;
    const int cellAfter = now.assessedImpact * now.assessedLikelihood;
    return cellBefore == 0 || cellAfter == 0 ? 0 : cellAfter - cellBefore;
}

bool isFinished(ChangeState state)
{
    return state == ChangeState::Review || state == ChangeState::Closed;
}

QList<FieldEdit> differences(
    const BaselineEntry& then, const BaselineEntry& now, const QList<ChangeField>& fields)
{
    const bool haveMarks = then.plans != PlanMarks{} && now.plans != PlanMarks{};
    const Change before = asChange(then);
    const Change after = asChange(now);
    QList<FieldEdit> edits;
    for (const ChangeField field : fields) {
        if (const QByteArray* mark = markOf(then.plans, field)) {
            if (haveMarks && *mark != *markOf(now.plans, field)) {
                edits.append({field, {}, {}});
            }
        } else if (!isFieldEqual(before, after, field)) {
            edits.append({field, fieldText(before, field), fieldText(after, field)});
        }
    }
    return edits;
}

const QList<ChangeField>& windowFields()
{
    static const QList<ChangeField> fields{ChangeField::PlannedStart, ChangeField::PlannedEnd};
    return fields;
}

const QList<ChangeField>& scopeFields()
{
    static const QList<ChangeField> fields{
        ChangeField::Items, ChangeField::Service, ChangeField::Type, ChangeField::Environment};
    return fields;
}

} // namespace cb::diffs
