// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/BoardSnapshot.h"

#include <algorithm>

namespace cb {
namespace {

std::optional<Span> spanOf(qint64 start, qint64 end)
{
    if (start == noInstant || end == noInstant || end < start) {
        return std::nullopt;
    }
    return Span{{start}, {end}};
}

template <typename T, typename IdType>
int rowIn(const QList<T>& rows, IdType id)
{
    const auto found =
        std::lower_bound(rows.cbegin(), rows.cend(), id, [](const T& row, const IdType& wanted) {
            return row.id < wanted;
        });
    return found != rows.cend() && found->id == id ? static_cast<int>(found - rows.cbegin())
                                                   : noRow;
}

} // namespace

int rowOfId(const std::vector<QUuid>& ids, const QUuid& id)
{
    const auto found = std::lower_bound(ids.cbegin(), ids.cend(), id, isBefore);
    return found != ids.cend() && *found == id ? static_cast<int>(found - ids.cbegin()) : noRow;
}

quint8 plansOf(const Change& change)
{
    int plans = 0;
    const auto mark = [&plans](const QString& text, PlanFlag flag) {
        plans |= text.isNull() ? 0 : flag;
    };
    mark(change.description, HasDescription);
    mark(change.justification, HasJustification);
    mark(change.implementationPlan, HasImplementationPlan);
    mark(change.testPlan, HasTestPlan);
    mark(change.backoutPlan, HasBackoutPlan);
    mark(change.communicationPlan, HasCommunicationPlan);
    return static_cast<quint8>(plans);
}

void appendTasks(ChangeColumns& columns, ChangeState state, const QList<ChangeTask>& tasks)
{
    quint16 count = 0;
    quint16 done = 0;
    qint64 dueAt = noInstant;
    if (state != ChangeState::Closed && state != ChangeState::Cancelled) {
        for (const ChangeTask& task : tasks) {
            ++count;
            if (task.state == TaskState::Done || task.state == TaskState::Skipped) {
                ++done;
            } else if (task.plannedEnd && (dueAt == noInstant || task.plannedEnd->ms < dueAt)) {
                dueAt = task.plannedEnd->ms;
            }
        }
    }
    columns.taskCounts.push_back(count);
    columns.tasksDone.push_back(done);
    columns.taskDueAts.push_back(dueAt);
}

quint64 commitKey(QByteArrayView commit)
{
    constexpr quint64 offsetBasis = 0xcbf29ce484222325ULL;
    constexpr quint64 prime = 0x100000001b3ULL;
    const QByteArrayView text = commit.trimmed();
    if (text.isEmpty()) {
        return 0;
    }
    quint64 hash = offsetBasis;
    for (const char byte : text) {
        hash = (hash ^ static_cast<quint8>(byte)) * prime;
    }
    return hash == 0 ? 1 : hash;
}

int Directory::rowOf(PersonId id) const
{
    return rowIn(persons, id);
}

int Directory::rowOf(GroupId id) const
{
    return rowIn(groups, id);
}

int Directory::rowOf(ServiceId id) const
{
    return rowIn(services, id);
}

int Directory::rowOf(ItemId id) const
{
    return rowIn(items, id);
}

std::optional<Span> ChangeColumns::plannedWindow(int row) const
{
    const auto r = static_cast<std::size_t>(row);
    return spanOf(plannedStarts[r], plannedEnds[r]);
}

std::optional<Span> ChangeColumns::actualWindow(int row) const
{
    const auto r = static_cast<std::size_t>(row);
    return spanOf(actualStarts[r], actualEnds[r]);
}

} // namespace cb
