// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conflict/ConflictBoard.h"

#include "core/conflict/WindowSpans.h"

#include <algorithm>
#include <limits>

namespace cb {
namespace {

/// From `first` to the last end of what is asked; an empty span where nothing is.
Span horizonOf(const std::vector<Span>& stretches)
{
    return stretches.empty() ? Span{} : Span{stretches.front().start, stretches.back().end};
}

void keepEachOnce(std::vector<qint32>& rows)
{
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    if (!rows.empty() && rows.front() == noRow) {
        rows.erase(rows.begin());
    }
}

} // namespace

TakingPart takingPart(const ChangeColumns& changes, const ConflictRequest& request)
{
    const auto size = static_cast<std::size_t>(changes.size());
    TakingPart taking;
    taking.starts.assign(size, noInstant);
    taking.ends.assign(size, noInstant);
    const auto isAsked = [&request](qint64 start, qint64 end) {
        return !request.range || request.range->overlaps({{start}, {end}});
    };
    for (std::size_t row = 0; row < size; ++row) {
        const int change = static_cast<int>(row);
        const ChangeState state = changes.states[row];
        if (!isActive(state) && !(request.endedToo && state == ChangeState::Closed)) {
            continue;
        }
        const qint64 start = changes.plannedStarts[row];
        const qint64 end = changes.plannedEnds[row];
        if (start == noInstant || end == noInstant) {
            taking.keptOut.push_back({change, KeptOutReason::NoWindow});
            continue;
        }
        if (end < start) {
            taking.keptOut.push_back({change, KeptOutReason::InvertedWindow});
            continue;
        }
        taking.starts[row] = start;
        taking.ends[row] = end;
        const qint64 backout = qMax<qint64>(0, changes.backoutMs[row]);
        if (isAsked(start, end) || isAsked(start, end + backout)) {
            taking.rows.push_back(change);
            if (changes.itemBegins[row] == changes.itemBegins[row + 1]) {
                taking.keptOut.push_back({change, KeptOutReason::NoItem});
            }
        }
    }
    return taking;
}

ConflictBoard::ConflictBoard(
    const BoardSnapshot& board,
    const ConflictRules& wantedRules,
    const ConflictRequest& wanted,
    const std::optional<Span>& also,
    const CancelToken& cancel)
    : snapshot(board)
    , rules(wantedRules)
    , request(wanted)
    , taking(takingPart(*board.changes, wanted))
    , dependencies(rules.has(ConflictKind::RelatedItem) ? *board.directory : Directory())
    , answers(board)
{
    expandWindows(also, cancel);
    takeExceptions();
    takeFollowers();
    judge = FreezeJudge(freezes, snapshot);
    if (rules.has(ConflictKind::Deployment) && horizon.start != horizon.end) {
        deployments = DeploymentBoard(snapshot, horizon, request.now);
        itemServices = servicesOfItems(*snapshot.directory);
    }
}

std::optional<Span> ConflictBoard::spanOf(int row) const
{
    const auto at = static_cast<std::size_t>(row);
    return taking.starts[at] == noInstant
        ? std::nullopt
        : std::optional(Span{{taking.starts[at]}, {taking.ends[at]}});
}

void ConflictBoard::expandWindows(const std::optional<Span>& also, const CancelToken& cancel)
{
    std::vector<Span> wanted;
    wanted.reserve(taking.rows.size() + 1);
    for (const int row : taking.rows) {
        const auto at = static_cast<std::size_t>(row);
        const qint64 backout = qMax<qint64>(0, changes().backoutMs[at]);
        wanted.push_back({{taking.starts[at]}, {taking.ends[at] + backout}});
    }
    if (also) {
        wanted.push_back(*also);
    }
    const std::vector<Span> stretches = stretchesOf(wanted);
    horizon = horizonOf(stretches);
    freezes.windows = snapshot.windows;
    maintenance.values = snapshot.windows;
    for (int row = 0; row < static_cast<int>(snapshot.windows->size()); ++row) {
        const CalendarWindow& window = snapshot.windows->at(row);
        const bool isFreeze =
            window.kind == WindowKind::Freeze || window.kind == WindowKind::Holiday;
        const bool isWanted = isFreeze
            ? rules.has(ConflictKind::Freeze)
            : window.kind == WindowKind::Maintenance && rules.has(ConflictKind::OutsideMaintenance);
        if (!isWanted || cancel.isCancelled()) {
            continue;
        }
        Result<std::vector<Span>> spans = windowSpansIn(window, stretches, snapshot.zone(), cancel);
        if (!spans) {
            uncheckedWindows.push_back({row, spans.error()});
        } else if (isFreeze) {
            freezes.freezes.push_back({row, SpanList(*std::move(spans)), {}});
        } else {
            maintenance.windows.push_back({row, unionOf(*std::move(spans))});
        }
    }
    maintenance.assignItems(*snapshot.directory);
}

void ConflictBoard::takeExceptions()
{
    freezes.exceptions = snapshot.exceptions;
    for (FreezeWindow& freeze : freezes.freezes) {
        const WindowId id = snapshot.windows->at(freeze.row).id;
        for (int row = 0; row < static_cast<int>(snapshot.exceptions->size()); ++row) {
            const FreezeException& exception = snapshot.exceptions->at(row);
            if (exception.window == id && exception.state == ExceptionState::Granted) {
                freeze.exceptions.push_back(row);
            }
        }
    }
}

void ConflictBoard::takeFollowers()
{
    const ChangeColumns& columns = changes();
    if (columns.predecessorRows.empty()) {
        return;
    }
    for (int row = 0; row < columns.size(); ++row) {
        for (const qint32 predecessor : predecessorsOf(columns, row)) {
            m_followers.emplace_back(predecessor, row);
        }
    }
    std::sort(m_followers.begin(), m_followers.end());
}

std::vector<qint32> ConflictBoard::followersOf(int row) const
{
    std::vector<qint32> followers;
    for (auto link = std::lower_bound(
             m_followers.begin(), m_followers.end(), std::pair<qint32, qint32>(row, 0));
         link != m_followers.end() && link->first == row;
         ++link)
    {
        followers.push_back(link->second);
    }
    return followers;
}

std::vector<qint32> predecessorsOf(const ChangeColumns& changes, int row)
{
    const auto at = static_cast<std::size_t>(row);
    std::vector<qint32> rows(
        changes.predecessorRows.begin() + changes.predecessorBegins[at],
        changes.predecessorRows.begin() + changes.predecessorBegins[at + 1]);
    keepEachOnce(rows);
    std::erase(rows, row);
    return rows;
}

std::vector<qint32> servicesOfItems(const Directory& directory)
{
    std::vector<qint32> services;
    services.reserve(static_cast<std::size_t>(directory.items.size()));
    for (const ConfigurationItem& item : directory.items) {
        services.push_back(item.service ? directory.rowOf(*item.service) : noRow);
    }
    return services;
}

std::vector<std::pair<qint32, std::vector<qint32>>> servicesTouched(
    const std::vector<qint32>& ofItems, qint32 service, std::span<const qint32> items)
{
    std::vector<std::pair<qint32, std::vector<qint32>>> touched;
    if (service != noRow) {
        touched.push_back({service, {}});
    }
    for (const qint32 item : items) {
        const qint32 row = ofItems[static_cast<std::size_t>(item)];
        if (row == noRow) {
            continue;
        }
        auto found = std::find_if(touched.begin(), touched.end(), [row](const auto& other) {
            return other.first == row;
        });
        if (found == touched.end()) {
            found = touched.insert(touched.end(), {row, {}});
        }
        found->second.push_back(item);
    }
    return touched;
}

} // namespace cb
