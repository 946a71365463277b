// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/predict/BoardHistory.h"

#include <algorithm>

namespace cb::predict {
namespace {

/// Clock changes are known for what is on the board and a year around it.
Span stretchOf(const ChangeColumns& changes)
{
    Span stretch{{0}, {0}};
    bool isFirst = true;
    for (const auto* starts : {&changes.plannedStarts, &changes.actualStarts}) {
        for (const qint64 at : *starts) {
            if (at != noInstant) {
                stretch.start.ms = isFirst ? at : std::min(stretch.start.ms, at);
                stretch.end.ms = isFirst ? at : std::max(stretch.end.ms, at);
                isFirst = false;
            }
        }
    }
    constexpr qint64 year = 366 * msPerDay;
    // Real exports hold years that never were; a zone's table is not walked for them.
    constexpr qint64 longest = 60 * year;
    stretch.end.ms = std::min(stretch.end.ms, stretch.start.ms + longest);
    return {stretch.start.plusMs(-year), stretch.end.plusMs(year)};
}

} // namespace

BoardHistory::BoardHistory(
    SnapshotPtr snapshot, RiskLabel label, Instant now, std::optional<Instant> recordedFrom)
    : m_snapshot(std::move(snapshot))
    , m_label(label)
    , m_incidents(*m_snapshot)
    , m_recorded(recordedFrom ? Span{*recordedFrom, now} : m_incidents.recorded())
    , m_labelled(labelledRows(*m_snapshot, m_incidents, m_recorded, label, now))
    , m_hours(stretchOf(*m_snapshot->changes), m_snapshot->zone())
{
    listOutcomes();
    describeItems();
}

quint32 BoardHistory::kindOf(int row) const
{
    const ChangeColumns& changes = *m_snapshot->changes;
    const auto r = static_cast<std::size_t>(row);
    return changes.models[r] != 0 ? changes.models[r] : changes.categories[r];
}

void BoardHistory::listOutcomes()
{
    const ChangeColumns& changes = *m_snapshot->changes;
    // Sorted once here, the lists need no sorting of their own.
    std::vector<Event> outcomes;
    outcomes.reserve(m_labelled.rows.size());
    for (const LabelledRow& labelled : m_labelled.rows) {
        outcomes.push_back({labelled.knownAt, labelled.row, labelled.positive});
    }
    std::sort(outcomes.begin(), outcomes.end(), &Event::isBefore);
    std::vector<EventLists::Keyed> byItem;
    byItem.reserve(changes.itemRows.size());
    for (const Event& event : outcomes) {
        const auto r = static_cast<std::size_t>(event.row);
        for (quint32 i = changes.itemBegins[r]; i < changes.itemBegins[r + 1]; ++i) {
            byItem.push_back({changes.itemRows[i], event});
        }
    }
    const auto listBy = [&outcomes](qsizetype keys, const auto& keyOf) {
        std::vector<EventLists::Keyed> events;
        events.reserve(outcomes.size());
        for (const Event& event : outcomes) {
            events.push_back({keyOf(event.row), event});
        }
        return EventLists(static_cast<int>(keys), events);
    };
    const auto in = [](const std::vector<qint32>& column) {
        return [&column](int row) {
            return column[static_cast<std::size_t>(row)];
        };
    };
    const Directory& directory = *m_snapshot->directory;
    m_byItem = EventLists(static_cast<int>(directory.items.size()), byItem);
    m_byService = listBy(directory.services.size(), in(changes.services));
    m_byGroup = listBy(directory.groups.size(), in(changes.groups));
    m_byAssignee = listBy(directory.persons.size(), in(changes.assignees));
    m_byKind = listBy(changes.strings.size(), [this](int row) {
        const quint32 kind = kindOf(row);
        return kind == 0 ? noRow : static_cast<qint32>(kind);
    });
}

void BoardHistory::describeItems()
{
    const Directory& directory = *m_snapshot->directory;
    m_dependants.assign(static_cast<std::size_t>(directory.items.size()), 0);
    for (const Dependency& dependency : directory.dependencies) {
        if (const int row = directory.rowOf(dependency.upstream); row != noRow) {
            ++m_dependants[static_cast<std::size_t>(row)];
        }
    }
    m_typeOfItem.reserve(static_cast<std::size_t>(directory.items.size()));
    for (const ConfigurationItem& item : directory.items) {
        m_typeOfItem.push_back(
            m_itemTypes.intern(item.subtype.isEmpty() ? item.type : item.subtype));
    }
}

} // namespace cb::predict
