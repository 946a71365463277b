// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conflict/SpanList.h"
#include "core/domain/BoardSnapshot.h"

namespace cb {

/// The deployments of a board by service, as far as they overlap some stretch of time. Cancelled
/// ones and those without a start are left out; one that runs lasts until now, one that has ended
/// at an unknown time is an instant.
class DeploymentBoard
{
public:
    struct Lists
    {
        SpanList spans;
        std::vector<int> rows; ///< of the deployments, in the order of `spans`
    };

    DeploymentBoard() = default;
    DeploymentBoard(const BoardSnapshot& snapshot, const Span& within, Instant now);

    /// Null: the service has none.
    const Lists* of(qint32 service) const;

    /// Did it end before `now`?
    bool isOver(int deployment) const;
    /// May it touch what is in this environment? Where one of both is not known, it may.
    bool isIn(int deployment, QStringView environment) const;
    std::optional<Span> spanOf(int deployment) const;

private:
    std::shared_ptr<const DeploymentColumns> m_columns;
    Instant m_now;
    std::vector<Lists> m_lists;
    std::vector<qint32> m_listOfService; ///< by service row; noRow: none
};

} // namespace cb
