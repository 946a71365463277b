// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/slots/ClearPicture.h"

#include "core/schedule/BoardWindows.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace cb {
namespace {

/// For each change that collides: does it block?
QHash<int, bool> colliding(const ConflictSet& set)
{
    QHash<int, bool> found;
    for (int i = 0; i < set.size(); ++i) {
        const Conflict conflict = set.at(i);
        const bool blocks = conflict.severity == ConflictSeverity::Blocks;
        found[conflict.a] |= blocks;
        if (conflict.isBetweenChanges()) {
            found[conflict.b] |= blocks;
        }
    }
    return found;
}

class PictureMaker
{
public:
    PictureMaker(const BoardSnapshot& snapshot, const ClearPictureRequest& request)
        : m_snapshot(snapshot)
        , m_request(request)
        , m_before(colliding(request.before))
        , m_now(colliding(request.after))
    {
        m_picture.range = request.range;
        for (const ClearMove& move : request.moves) {
            m_moves.insert(move.row, move);
        }
    }

    ClearPicture make()
    {
        std::vector<int> rows = m_request.rows;
        std::sort(rows.begin(), rows.end(), [this](int a, int b) {
            const qint64 startA = m_snapshot.changes->plannedStarts[static_cast<std::size_t>(a)];
            const qint64 startB = m_snapshot.changes->plannedStarts[static_cast<std::size_t>(b)];
            return startA != startB ? startA < startB : a < b;
        });
        for (const int row : rows) {
            const auto window = m_snapshot.changes->plannedWindow(row);
            if (!window) {
                continue;
            }
            if (m_request.showsAll || m_before.contains(row) || m_moves.contains(row)) {
                addBar(row, *window);
            } else {
                ++m_picture.folded;
            }
        }
        addBands();
        return std::move(m_picture);
    }

private:
    void addBar(int row, const Span& window)
    {
        ClearBar bar;
        bar.row = row;
        bar.span = window;
        if (const auto move = m_moves.constFind(row); move != m_moves.cend()) {
            bar.span = move->to;
            bar.origin = window;
        }
        bar.collides = m_now.contains(row);
        bar.blocks = m_now.value(row);
        bar.title = m_snapshot.changes->titles.at(row);
        m_picture.range.start = std::min({m_picture.range.start, bar.span.start, window.start});
        m_picture.range.end = std::max({m_picture.range.end, bar.span.end, window.end});
        laneOf(row).bars.push_back(std::move(bar));
    }

    ClearLane& laneOf(int row)
    {
        const qint32 service = m_snapshot.changes->services[static_cast<std::size_t>(row)];
        const auto lane = m_lanes.constFind(service);
        if (lane != m_lanes.cend()) {
            return m_picture.lanes[*lane];
        }
        m_lanes.insert(service, m_picture.lanes.size());
        m_picture.lanes.emplace_back();
        m_picture.lanes.back().name = service == noRow
            ? QCoreApplication::translate("cb::ClearPicture", "No service")
            : m_snapshot.directory->services[service].name;
        return m_picture.lanes.back();
    }

    /// A window stands in the lanes of changes that it covers.
    void addBands()
    {
        const WindowsInRange windows = windowsInRange(m_snapshot, m_picture.range);
        for (const PlacedWindow& placed : windows.instances) {
            const CalendarWindow& window = m_snapshot.windows->at(placed.windowRow);
            const bool isFreeze = window.kind == WindowKind::Freeze;
            if (!isFreeze && window.kind != WindowKind::Maintenance) {
                continue;
            }
            const ScopeMatcher matcher(window.scope, m_snapshot);
            for (ClearLane& lane : m_picture.lanes) {
                const bool isCovered =
                    std::any_of(lane.bars.begin(), lane.bars.end(), [&matcher](const ClearBar& b) {
                        return matcher.covers(b.row);
                    });
                if (isCovered) {
                    lane.bands.push_back({placed.instance.span, isFreeze});
                }
            }
        }
    }

    const BoardSnapshot& m_snapshot;
    const ClearPictureRequest& m_request;
    QHash<int, bool> m_before;
    QHash<int, bool> m_now;
    QHash<int, ClearMove> m_moves;
    QHash<qint32, std::size_t> m_lanes;
    ClearPicture m_picture;
};

} // namespace

ClearPicture clearPicture(const BoardSnapshot& snapshot, const ClearPictureRequest& request)
{
    return PictureMaker(snapshot, request).make();
}

} // namespace cb
