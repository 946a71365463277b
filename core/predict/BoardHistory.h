// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/predict/LabelledRows.h"
#include "core/risk/LocalHours.h"

namespace cb::predict {

/// All of a board's past that predictions look into, by what it is looked up by. Immutable; any
/// thread. About 25 ms for 100,000 changes.
class BoardHistory
{
public:
    /// `recordedFrom`: since when incidents are recorded; nothing: as far as they tell themselves.
    BoardHistory(
        SnapshotPtr snapshot, RiskLabel label, Instant now, std::optional<Instant> recordedFrom);

    const BoardSnapshot& board() const { return *m_snapshot; }

    const SnapshotPtr& snapshot() const { return m_snapshot; }

    RiskLabel label() const { return m_label; }

    const IncidentHistory& incidents() const { return m_incidents; }

    const Span& recorded() const { return m_recorded; }

    /// Changes with a known outcome, and their outcomes by CI, service, team and kind: an event is
    /// known at LabelledRow::knownAt.
    const LabelledRows& labelled() const { return m_labelled; }

    const EventLists& byItem() const { return m_byItem; }

    const EventLists& byService() const { return m_byService; }

    const EventLists& byGroup() const { return m_byGroup; }

    /// By the index of the model's name, else of the category (kindOf()).
    const EventLists& byKind() const { return m_byKind; }

    /// By the implementer: how many, not how they went.
    const EventLists& byAssignee() const { return m_byAssignee; }

    /// Index in ChangeColumns::strings, 0: none.
    quint32 kindOf(int row) const;

    /// CIs that need this one directly.
    int dependantsOf(int item) const { return m_dependants[static_cast<std::size_t>(item)]; }

    WeekHour hourOf(Instant at) const { return m_hours.of(at); }

    /// Index of the CI's type among itemTypes().
    quint32 itemTypeOf(int item) const { return m_typeOfItem[static_cast<std::size_t>(item)]; }

    const StringTable& itemTypes() const { return m_itemTypes; }

private:
    void listOutcomes();
    void describeItems();

    SnapshotPtr m_snapshot;
    RiskLabel m_label;
    IncidentHistory m_incidents;
    Span m_recorded;
    LabelledRows m_labelled;
    EventLists m_byItem;
    EventLists m_byService;
    EventLists m_byGroup;
    EventLists m_byKind;
    EventLists m_byAssignee;
    std::vector<int> m_dependants;
    std::vector<quint32> m_typeOfItem;
    StringTable m_itemTypes;
    LocalHours m_hours;
};

} // namespace cb::predict
