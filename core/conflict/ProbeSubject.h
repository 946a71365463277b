// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conflict/AppendConflict.h"

namespace cb {

/// All of one change that does not depend on its window, worked out for a ConflictProbe.
struct ProbeSubject
{
    /// A CI of the change that is related to some other CI.
    struct Relation
    {
        int other = 0;
        qint32 own = 0;
        int steps = 0;
        bool ownIsUp = true; ///< the other one needs it
    };

    /// A freeze that holds against it.
    struct Freeze
    {
        const SpanList* instances = nullptr;
        FreezeStanding standing;
    };

    struct Service
    {
        const DeploymentBoard::Lists* deployments = nullptr;
        std::vector<qint32> items;
    };

    /// `columns` holds the change in `columnRow`; `boardRow` is its row on the board, or noRow.
    ProbeSubject(
        const ConflictBoard& board,
        const BoardSnapshot& holder,
        int columnRow,
        int boardRow,
        std::vector<qint32> predecessorRows);

    bool owns(qint32 item) const
    {
        return (m_marks[static_cast<std::size_t>(item)] & ownMark) != 0;
    }

    /// How the change is related to this CI; empty: it is not.
    std::span<const Relation> relationsTo(qint32 item) const;

    int row = noRow; ///< on the board
    QUuid id;
    std::vector<qint32> items;
    qint32 service = noRow;
    qint32 assignee = noRow;
    QString environment;
    qint64 backoutMs = 0;
    std::vector<qint32> predecessors; ///< rows of the board, without itself
    std::vector<qint32> followers;
    std::vector<Freeze> freezes;
    std::vector<MaintenanceGroup> maintenance;
    std::optional<std::vector<Span>> within; ///< where all groups are in maintenance
    std::vector<Service> services;
    std::vector<int> others; ///< room for the rows of one query

private:
    static constexpr quint32 ownMark = 0x80000000U;

    void takeRelations(const ConflictBoard& board);
    void takeFreezes(const ConflictBoard& board, const BoardSnapshot& holder, int columnRow);
    void takeWithin();
    void takeServices(const ConflictBoard& board);

    std::unique_ptr<MaintenanceFinder> m_finder; ///< owns what `maintenance` points to
    std::vector<quint32> m_marks; ///< by CI: number of its relations from 1, and ownMark
    std::vector<quint32> m_relationBegins{0};
    std::vector<Relation> m_relations;
};

} // namespace cb
