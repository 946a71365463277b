// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conflict/ProbeSubject.h"

#include "core/conflict/WindowSpans.h"
#include "core/impact/Impact.h"

#include <algorithm>

namespace cb {
namespace {

/// What lies in both lists; each ascending and disjoint.
std::vector<Span> commonSpans(const std::vector<Span>& a, const std::vector<Span>& b)
{
    std::vector<Span> common;
    for (std::size_t i = 0, k = 0; i < a.size() && k < b.size();) {
        const Span both = commonSpan(a[i], b[k]);
        if (both.start < both.end) {
            common.push_back(both);
        }
        (a[i].end < b[k].end ? i : k) += 1;
    }
    return common;
}

} // namespace

ProbeSubject::ProbeSubject(
    const ConflictBoard& board,
    const BoardSnapshot& holder,
    int columnRow,
    int boardRow,
    std::vector<qint32> predecessorRows)
    : row(boardRow)
    , predecessors(std::move(predecessorRows))
    , m_marks(static_cast<std::size_t>(board.snapshot.directory->items.size()), 0)
{
    const ChangeColumns& columns = *holder.changes;
    const auto at = static_cast<std::size_t>(columnRow);
    id = columns.ids[at];
    items = itemsOf(columns, columnRow);
    service = columns.services[at];
    assignee = columns.assignees[at];
    environment = columns.strings.at(columns.environments[at]);
    backoutMs = qMax<qint64>(0, columns.backoutMs[at]);
    if (row != noRow) {
        followers = board.followersOf(row);
    }
    for (const qint32 item : items) {
        m_marks[static_cast<std::size_t>(item)] |= ownMark;
    }
    if (board.rules.has(ConflictKind::RelatedItem)) {
        takeRelations(board);
    }
    takeFreezes(board, holder, columnRow);
    m_finder = std::make_unique<MaintenanceFinder>(board.maintenance, *board.snapshot.directory);
    if (!board.maintenance.isEmpty()) {
        maintenance = m_finder->groupsOf(columns, columnRow, items);
        takeWithin();
    }
    if (board.rules.has(ConflictKind::Deployment)) {
        takeServices(board);
    }
}

void ProbeSubject::takeServices(const ConflictBoard& board)
{
    const auto known = static_cast<qsizetype>(board.itemServices.size());
    if (known < board.snapshot.directory->items.size()) {
        return; // nothing happens in the time that is known
    }
    for (auto& [touched, ofService] : servicesTouched(board.itemServices, service, items)) {
        if (const DeploymentBoard::Lists* lists = board.deployments.of(touched)) {
            services.push_back({lists, std::move(ofService)});
        }
    }
}

void ProbeSubject::takeRelations(const ConflictBoard& board)
{
    NearbyWalk walk(board.dependencies, board.rules.relatedDepth);
    for (const qint32 own : items) {
        for (const NearItem& near : walk.from(own, ImpactDirection::Downstream)) {
            m_relations.push_back({near.item, own, near.steps, true});
        }
        for (const NearItem& near : walk.from(own, ImpactDirection::Upstream)) {
            m_relations.push_back({near.item, own, near.steps, false});
        }
    }
    std::stable_sort(m_relations.begin(), m_relations.end(), [](const auto& a, const auto& b) {
        return a.other < b.other;
    });
    for (std::size_t i = 0; i < m_relations.size(); ++i) {
        if (i == 0 || m_relations[i].other != m_relations[i - 1].other) {
            if (i > 0) {
                m_relationBegins.push_back(static_cast<quint32>(i));
            }
            m_marks[static_cast<std::size_t>(m_relations[i].other)] |=
                static_cast<quint32>(m_relationBegins.size());
        }
    }
    m_relationBegins.push_back(static_cast<quint32>(m_relations.size()));
}

std::span<const ProbeSubject::Relation> ProbeSubject::relationsTo(qint32 item) const
{
    const quint32 number = m_marks[static_cast<std::size_t>(item)] & ~ownMark;
    if (number == 0) {
        return {};
    }
    return std::span(m_relations)
        .subspan(
            m_relationBegins[number - 1], m_relationBegins[number] - m_relationBegins[number - 1]);
}

void ProbeSubject::takeFreezes(
    const ConflictBoard& board, const BoardSnapshot& holder, int columnRow)
{
    const bool isOnBoard = holder.changes == board.snapshot.changes;
    const FreezeJudge own = isOnBoard ? FreezeJudge() : FreezeJudge(board.freezes, holder);
    const FreezeJudge& judge = isOnBoard ? board.judge : own;
    for (std::size_t i = 0; i < board.freezes.freezes.size(); ++i) {
        auto standing = judge.standing(static_cast<int>(i), columnRow, ChangeId{id});
        if (standing) {
            freezes.push_back({&board.freezes.freezes[i].instances, *std::move(standing)});
        }
    }
}

void ProbeSubject::takeWithin()
{
    for (const MaintenanceGroup& group : maintenance) {
        within = within ? commonSpans(*within, *group.within) : *group.within;
    }
}

} // namespace cb
