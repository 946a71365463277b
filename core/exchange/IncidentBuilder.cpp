// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ExchangeText.h"
#include "core/exchange/RecordBuilder.h"

using namespace Qt::Literals::StringLiterals;

namespace cb {

const Change* RecordBuilder::knownChange(QStringView number, const RowGroup& group, Field field)
{
    const Change* change = m_board.change(number.toString());
    if (change == nullptr) {
        warn(
            group,
            u"unknown-record"_s,
            field,
            translate(
                "cb",
                "Change %1 is not on the board: the link is left out. Import the changes first.")
                .arg(number));
    }
    return change;
}

/// A change that the file calls the cause is taken as given. One that is only "related" is taken as
/// the cause where the incident was opened once the change had begun: before that it can only be
/// its remedy.
void RecordBuilder::linkCause(Incident& incident, const RowGroup& group)
{
    const CellValue* cause = given(group, Field::CausedBy);
    if (cause != nullptr) {
        const Change* change = knownChange(cause->text, group, Field::CausedBy);
        if (change != nullptr) {
            incident.causedBy = change->id;
            incident.causeKind = CauseKind::Given;
            incident.causeEvidence =
                translate("cb", "The imported file names change %1 as the cause.")
                    .arg(change->number);
        }
        return;
    }
    const CellValue* related = given(group, Field::RelatedChange);
    const Change* change =
        related == nullptr ? nullptr : knownChange(related->text, group, Field::RelatedChange);
    if (change == nullptr || incident.causeKind == CauseKind::Given) {
        return;
    }
    const std::optional<Instant> began =
        change->actualStart ? change->actualStart : change->plannedStart;
    if (!began || !incident.openedAt || *incident.openedAt < *began) {
        warn(
            group,
            u"related-not-cause"_s,
            Field::RelatedChange,
            translate(
                "cb",
                "Change %1 began after the incident was opened: it is not taken as its cause.")
                .arg(change->number));
        return;
    }
    incident.causedBy = change->id;
    incident.causeKind = CauseKind::Inferred;
    incident.causeEvidence =
        translate(
            "cb",
            "The imported file relates change %1, and the incident was opened after it began.")
            .arg(change->number);
}

PlannedRecord RecordBuilder::buildIncident(const RowGroup& group)
{
    const Incident* existing = m_board.incident(group.key);
    Incident incident;
    if (existing != nullptr) {
        incident = *existing;
    } else {
        incident.id = IncidentId::make();
        incident.number = group.key;
    }
    const auto setText = [this, &group](QString& text, Field field) {
        const CellValue* value = given(group, field);
        text = value != nullptr ? value->text.toString() : text;
    };
    const auto setInstant = [this, &group](std::optional<Instant>& at, Field field) {
        const std::optional<Instant> value = instant(group, field);
        at = value ? value : at;
    };
    setText(incident.title, Field::Title);
    setText(incident.category, Field::Category);
    setInstant(incident.openedAt, Field::OpenedAt);
    setInstant(incident.restoredAt, Field::RestoredAt);
    setInstant(incident.resolvedAt, Field::ResolvedAt);
    setInstant(incident.closedAt, Field::ClosedAt);
    if (const CellValue* priority = given(group, Field::Priority)) {
        incident.priority = static_cast<int>(priority->number);
    }
    if (const CellValue* assignee = given(group, Field::Assignee)) {
        incident.assignee = m_references.person(Field::Assignee, assignee->text, group.line);
    }
    if (const CellValue* team = given(group, Field::Group)) {
        incident.group = m_references.group(Field::Group, team->text, group.line);
    }
    if (group.causeItem) {
        incident.item = group.causeItem;
    } else if (!group.items.isEmpty()) {
        incident.item = group.items.first();
    }
    if (const CellValue* service = given(group, Field::Service)) {
        incident.service = m_references.service(Field::Service, service->text);
    } else if (incident.item && !incident.service) {
        incident.service = m_references.serviceOfItem(*incident.item);
    }
    // A log has a row for each step and the first is the oldest: there the times say more than its
    // state.
    const CellValue* state = given(group, Field::State);
    if (state != nullptr && group.mergedRows == 0) {
        incident.state = static_cast<IncidentState>(state->number);
    } else if (incident.closedAt) {
        incident.state = IncidentState::Closed;
    } else if (incident.resolvedAt || incident.restoredAt) {
        incident.state = qMax(incident.state, IncidentState::Resolved);
    } else if (state != nullptr) {
        incident.state = static_cast<IncidentState>(state->number);
    }
    linkCause(incident, group);
    return planned(group, existing, std::move(incident));
}

PlannedRecord RecordBuilder::buildRequest(const RowGroup& group)
{
    const ServiceRequest* existing = m_board.request(group.key);
    ServiceRequest request;
    if (existing != nullptr) {
        request = *existing;
    } else {
        request.id = RequestId::make();
        request.number = group.key;
    }
    if (const CellValue* title = given(group, Field::Title)) {
        request.title = title->text.toString();
    }
    const std::optional<Instant> requested = instant(group, Field::OpenedAt);
    const std::optional<Instant> due = instant(group, Field::DueAt);
    const std::optional<Instant> fulfilled = instant(group, Field::ClosedAt);
    request.requestedAt = requested ? requested : request.requestedAt;
    request.dueAt = due ? due : request.dueAt;
    request.fulfilledAt = fulfilled ? fulfilled : request.fulfilledAt;
    if (!group.items.isEmpty()) {
        request.item = group.items.first();
    }
    if (const CellValue* service = given(group, Field::Service)) {
        request.service = m_references.service(Field::Service, service->text);
    } else if (request.item && !request.service) {
        request.service = m_references.serviceOfItem(*request.item);
    }
    if (const CellValue* number = given(group, Field::RelatedChange)) {
        const Change* change = knownChange(number->text, group, Field::RelatedChange);
        request.change = change != nullptr ? std::optional(change->id) : request.change;
    }
    if (const CellValue* state = given(group, Field::State)) {
        request.state = static_cast<RequestState>(state->number);
    } else if (request.fulfilledAt && request.state != RequestState::Cancelled) {
        request.state = RequestState::Fulfilled;
    }
    return planned(group, existing, std::move(request));
}

} // namespace cb
