// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conflict/DeploymentBoard.h"

namespace cb {

DeploymentBoard::DeploymentBoard(const BoardSnapshot& snapshot, const Span& within, Instant now)
    : m_columns(snapshot.deployments)
    , m_now(now)
    , m_listOfService(static_cast<std::size_t>(snapshot.directory->services.size()), noRow)
{
    struct Found
    {
        Span span;
        qint32 service = noRow;
        int row = 0;
    };

    std::vector<Found> all;
    for (int row = 0; row < m_columns->size(); ++row) {
        const qint32 service = m_columns->services[static_cast<std::size_t>(row)];
        const std::optional<Span> span = service == noRow ? std::nullopt : spanOf(row);
        if (span && span->overlaps(within)) {
            all.push_back({*span, service, row});
        }
    }
    std::sort(all.begin(), all.end(), [](const Found& a, const Found& b) {
        return a.service != b.service      ? a.service < b.service
            : a.span.start != b.span.start ? a.span.start < b.span.start
                                           : a.row < b.row;
    });
    for (auto from = all.begin(); from != all.end();) {
        const auto to = std::find_if(
            from, all.end(), [from](const Found& found) { return found.service != from->service; });
        Lists lists;
        std::vector<Span> spans;
        for (auto found = from; found != to; ++found) {
            spans.push_back(found->span);
            lists.rows.push_back(found->row);
        }
        lists.spans = SpanList(std::move(spans));
        m_listOfService[static_cast<std::size_t>(from->service)] =
            static_cast<qint32>(m_lists.size());
        m_lists.push_back(std::move(lists));
        from = to;
    }
}

const DeploymentBoard::Lists* DeploymentBoard::of(qint32 service) const
{
    const qint32 list = service == noRow || m_listOfService.empty()
        ? noRow
        : m_listOfService[static_cast<std::size_t>(service)];
    return list == noRow ? nullptr : &m_lists[static_cast<std::size_t>(list)];
}

bool DeploymentBoard::isOver(int deployment) const
{
    const auto row = static_cast<std::size_t>(deployment);
    const qint64 finished = m_columns->finishedAts[row];
    return m_columns->outcomes[row] != DeploymentOutcome::Running
        && (finished == noInstant || finished <= m_now.ms);
}

bool DeploymentBoard::isIn(int deployment, QStringView environment) const
{
    const QString& own =
        m_columns->strings.at(m_columns->environments[static_cast<std::size_t>(deployment)]);
    return own.isEmpty() || environment.isEmpty()
        || environment.compare(own, Qt::CaseInsensitive) == 0;
}

std::optional<Span> DeploymentBoard::spanOf(int deployment) const
{
    const auto row = static_cast<std::size_t>(deployment);
    const qint64 start = m_columns->startedAts[row];
    const DeploymentOutcome outcome = m_columns->outcomes[row];
    if (start == noInstant || outcome == DeploymentOutcome::Cancelled) {
        return std::nullopt;
    }
    qint64 end = m_columns->finishedAts[row];
    if (end == noInstant) {
        end = outcome == DeploymentOutcome::Running ? m_now.ms : start;
    }
    return Span{{start}, {std::max(start, end)}};
}

} // namespace cb
