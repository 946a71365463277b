// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BoardSnapshot.h"
#include "core/predict/EventLists.h"

namespace cb::predict {

/// The incidents of a board by CI and by service.
class IncidentHistory
{
public:
    explicit IncidentHistory(const BoardSnapshot& snapshot);

    const EventLists& byItem() const { return m_byItem; }

    const EventLists& byService() const { return m_byService; }

    /// From the first week on which incidents were recorded steadily until the last one opened: an
    /// import often brings a few old ones. Empty where there are fewer than 20. Before and after
    /// it, that there was no incident says nothing.
    const Span& recorded() const { return m_recorded; }

private:
    EventLists m_byItem;
    EventLists m_byService;
    Span m_recorded;
};

/// The stretch of recorded() for times of incidents, ascending.
Span steadyStretch(const std::vector<qint64>& times);

} // namespace cb::predict
