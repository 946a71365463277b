// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/SevenRs.h"
#include "ui/predict/PredictionWords.h"
#include "ui/records/ListModel.h"
#include "ui/records/WorkWords.h"

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

constexpr char16_t labelSeparator = u'\u001f';

template <typename T>
QString nameAt(const QList<T>& table, qint32 row)
{
    return row == noRow ? QString() : table[row].name;
}

} // namespace

ListCell ListModel::cell(int row, int section) const
{
    const RowPlace place = placeOf(row);
    if (place.position < 0) {
        const ListGroup& entry = group(place.group);
        return section == 0
            ? ListCell{u"%1 %2"_s.arg(entry.title, QLocale().toString(entry.count()))}
            : ListCell();
    }
    const auto r =
        static_cast<std::size_t>(m_arrangement->rows[static_cast<std::size_t>(place.position)]);
    const ListColumn column = columnAt(section);
    switch (kind()) {
    case ListKind::Changes:
        return changeCell(r, column);
    case ListKind::Incidents:
        return incidentCell(r, column);
    case ListKind::Requests:
        return requestCell(r, column);
    case ListKind::Deployments:
        return deploymentCell(r, column);
    }
    Q_UNREACHABLE();
}

QString ListModel::instantText(qint64 ms) const
{
    return ms == noInstant ? QString() : m_times.instant({ms});
}

QString ListModel::spanText(qint64 start, qint64 end) const
{
    if (start != noInstant && m_isCompact) {
        return instantText(start);
    }
    if (start != noInstant && end != noInstant && start <= end) {
        return m_times.span({{start}, {end}});
    }
    if (start != noInstant && end != noInstant) {
        return tr("%1, ends before it starts").arg(instantText(start));
    }
    return start != noInstant ? tr("from %1").arg(instantText(start))
        : end != noInstant    ? tr("until %1").arg(instantText(end))
                              : QString();
}

QString ListModel::changeNumber(qint32 row) const
{
    return row == noRow ? QString() : m_arrangement->snapshot->changes->numbers.at(row);
}

ListCell ListModel::changeCell(std::size_t r, ListColumn column) const
{
    const ChangeColumns& c = *m_arrangement->snapshot->changes;
    ListCell cell;
    switch (column) {
    case ListColumn::State:
        cell.state = c.displayStates[r];
        cell.text = RecordWords::state(c.displayStates[r]);
        if (c.flags[r] & ChangeFlag::OnHold) {
            cell.text = tr("%1, on hold", "state").arg(cell.text);
        }
        if (const QString late =
                WorkWords::overrun(overrunOf(c, static_cast<int>(r), m_arrangement->query.now));
            !late.isEmpty())
        {
            cell.text = tr("%1, %2", "state, how late").arg(cell.text, late);
        }
        cell.isEmergency = c.types[r] == ChangeType::Emergency;
        break;
    case ListColumn::Title:
        cell.text = c.titles.at(static_cast<int>(r));
        cell.isStruckOut = c.displayStates[r] == DisplayState::Rejected
            || c.displayStates[r] == DisplayState::Withdrawn;
        cell.isEditedAfterApproval = (c.flags[r] & ChangeFlag::EditedAfterApproval) != 0;
        break;
    case ListColumn::Risk:
        if (c.risks[r] > 0) {
            cell.risk = static_cast<RiskLevel>(c.risks[r] - 1);
            cell.text = RecordWords::risk(*cell.risk);
        }
        break;
    case ListColumn::Conflicts:
        cell.conflicts = m_arrangement->query.conflictsOf(r);
        cell.text = conflictsText(cell.conflicts);
        break;
    case ListColumn::Chance:
        if (const BoardChancesPtr& chances = m_arrangement->query.chances) {
            cell.text = PredictionWords::chance(chances->of(ChangeId{c.ids[r]}));
        }
        break;
    default:
        cell.text = changeText(r, column);
    }
    return cell;
}

QString ListModel::changeText(std::size_t r, ListColumn column) const
{
    const BoardSnapshot& snapshot = *m_arrangement->snapshot;
    const ChangeColumns& c = *snapshot.changes;
    switch (column) {
    case ListColumn::Number:
        return c.numbers.at(static_cast<int>(r));
    case ListColumn::Service:
        return nameAt(snapshot.directory->services, c.services[r]);
    case ListColumn::Team:
        return nameAt(snapshot.directory->groups, c.groups[r]);
    case ListColumn::Planned:
        return spanText(c.plannedStarts[r], c.plannedEnds[r]);
    case ListColumn::Type:
        return RecordWords::type(c.types[r]);
    case ListColumn::Priority:
        return RecordWords::priority(c.priorities[r]);
    case ListColumn::Implementer:
        return nameAt(snapshot.directory->persons, c.assignees[r]);
    case ListColumn::Requester:
        return nameAt(snapshot.directory->persons, c.requesters[r]);
    case ListColumn::Environment:
        return c.strings.at(c.environments[r]);
    case ListColumn::Category:
        return c.strings.at(c.categories[r]);
    case ListColumn::Items:
        return QLocale().toString(c.itemBegins[r + 1] - c.itemBegins[r]);
    case ListColumn::Complete:
        return tr("%1 of 7", "of the seven Rs").arg(countOf(sevenRsOf(c, static_cast<int>(r))));
    case ListColumn::Closure:
        return c.closures[r] == 0
            ? QString()
            : RecordWords::closure(static_cast<ClosureCode>(c.closures[r] - 1));
    case ListColumn::Labels:
        return QString(c.strings.at(c.labels[r])).replace(labelSeparator, u", "_s);
    case ListColumn::Actual:
        return spanText(c.actualStarts[r], c.actualEnds[r]);
    case ListColumn::Progress:
        return WorkWords::progress(c.tasksDone[r], c.taskCounts[r]);
    case ListColumn::Opened:
        return instantText(c.openedAts[r]);
    case ListColumn::Closed:
        return instantText(c.closedAts[r]);
    default:
        return {};
    }
}

ListCell ListModel::incidentCell(std::size_t r, ListColumn column) const
{
    const BoardSnapshot& snapshot = *m_arrangement->snapshot;
    const IncidentColumns& c = *snapshot.incidents;
    switch (column) {
    case ListColumn::State: {
        ListCell cell{RecordWords::incidentState(c.states[r])};
        cell.incidentPriority = c.priorities[r];
        return cell;
    }
    case ListColumn::Number:
        return {c.numbers.at(static_cast<int>(r))};
    case ListColumn::Title:
        return {c.titles.at(static_cast<int>(r))};
    case ListColumn::Priority:
        return {RecordWords::priority(c.priorities[r])};
    case ListColumn::Service:
        return {nameAt(snapshot.directory->services, c.services[r])};
    case ListColumn::Items:
        return {nameAt(snapshot.directory->items, c.items[r])};
    case ListColumn::Opened:
        return {instantText(c.openedAts[r])};
    case ListColumn::Restored:
        return {instantText(c.restoredAts[r])};
    case ListColumn::Closed:
        return {instantText(c.resolvedAts[r])};
    case ListColumn::Cause: {
        const QString number = changeNumber(c.causedBys[r]);
        return {
            c.causeKinds[r] == CauseKind::Inferred && !number.isEmpty()
                ? tr("%1, inferred", "change that caused an incident").arg(number)
                : number};
    }
    default:
        return {};
    }
}

ListCell ListModel::requestCell(std::size_t r, ListColumn column) const
{
    const BoardSnapshot& snapshot = *m_arrangement->snapshot;
    const RequestColumns& c = *snapshot.requests;
    switch (column) {
    case ListColumn::State:
        return {RecordWords::requestState(c.states[r])};
    case ListColumn::Number:
        return {c.numbers.at(static_cast<int>(r))};
    case ListColumn::Title:
        return {c.titles.at(static_cast<int>(r))};
    case ListColumn::Service:
        return {nameAt(snapshot.directory->services, c.services[r])};
    case ListColumn::Requested:
        return {instantText(c.requestedAts[r])};
    case ListColumn::Due:
        return {instantText(c.dueAts[r])};
    case ListColumn::Fulfilled:
        return {instantText(c.fulfilledAts[r])};
    case ListColumn::Change:
        return {changeNumber(c.changes[r])};
    default:
        return {};
    }
}

ListCell ListModel::deploymentCell(std::size_t r, ListColumn column) const
{
    const BoardSnapshot& snapshot = *m_arrangement->snapshot;
    const DeploymentColumns& c = *snapshot.deployments;
    switch (column) {
    case ListColumn::State: {
        ListCell cell{RecordWords::outcome(c.outcomes[r])};
        cell.outcome = c.outcomes[r];
        return cell;
    }
    case ListColumn::Title:
        return {nameAt(snapshot.directory->services, c.services[r])};
    case ListColumn::Version:
        return {c.strings.at(c.versions[r])};
    case ListColumn::Environment:
        return {c.strings.at(c.environments[r])};
    case ListColumn::Started:
        return {instantText(c.startedAts[r])};
    case ListColumn::Finished:
        return {instantText(c.finishedAts[r])};
    case ListColumn::Change:
        return {changeNumber(c.changes[r])};
    case ListColumn::Rework:
        return {
            c.reworks[r] ? tr("Rework", "unplanned deployment because of an incident") : QString()};
    default:
        return {};
    }
}

} // namespace cb
