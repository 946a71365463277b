// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/TimelineSceneParts.h"

#include <algorithm>
#include <cmath>

namespace cb::timelinescene {
namespace {

/// One end of a link.
struct LinkEnd
{
    QPointF at;
    bool isInView = false;
};

class LinkMaker
{
public:
    explicit LinkMaker(TimelineScene& scene)
        : m_scene(scene)
        , m_lanes(*scene.lanes)
    {}

    void add(const TimelineLink& link, bool isSelected)
    {
        const auto isSame = [&link](const TimelineLinkShape& other) {
            return other.link.incident == link.incident && other.link.change == link.change;
        };
        if (std::any_of(m_scene.links.begin(), m_scene.links.end(), isSame)) {
            return;
        }
        const auto to = endOf(LaneSeries::Incidents, link.incident, std::nullopt);
        const auto incident = m_lanes.itemOf(LaneSeries::Incidents, link.incident);
        if (!to || !incident) {
            return;
        }
        const auto from = causeOf(link, incident->span.start);
        if (!from || !((from->isInView && to->isInView) || isSelected)) {
            return;
        }
        TimelineLinkShape shape;
        shape.link = link;
        shape.from = from->at;
        shape.to = to->at;
        constexpr double before = 3;
        shape.bend = std::round(std::max(from->at.x(), to->at.x() - before));
        m_scene.links.push_back(shape);
    }

    void add(
        const SequencePlan& plan,
        int before,
        int after,
        const std::vector<std::pair<int, Span>>& moved,
        bool isSelected)
    {
        const std::optional<Span> first = windowOf(before, moved);
        const std::optional<Span> second = windowOf(after, moved);
        const auto isSame = [before, after](const TimelineSequenceShape& other) {
            return other.before == before && other.after == after;
        };
        if (!first || !second
            || std::any_of(m_scene.sequences.begin(), m_scene.sequences.end(), isSame)) {
            return;
        }
        const auto from = endOf(LaneSeries::Planned, before, first->end);
        const auto to = endOf(LaneSeries::Planned, after, second->start);
        if (!from || !to || !((from->isInView && to->isInView) || isSelected)) {
            return;
        }
        TimelineSequenceShape shape;
        shape.before = before;
        shape.after = after;
        shape.from = from->at;
        shape.to = to->at;
        constexpr double under = 2;
        shape.level =
            from->isInView ? from->at.y() + m_scene.metrics.planned / 2 + under : from->at.y();
        constexpr double beside = 5;
        shape.bend = std::round(std::max(from->at.x() + beside, to->at.x() - 2 * beside));
        shape.isCritical = plan.isCriticalLink(before, after);
        shape.isBroken = second->start < first->end;
        m_scene.sequences.push_back(shape);
    }

private:
    std::optional<Span> windowOf(int row, const std::vector<std::pair<int, Span>>& moved) const
    {
        for (const auto& [other, window] : moved) {
            if (other == row) {
                return window;
            }
        }
        return m_scene.snapshot().changes->plannedWindow(row);
    }

    std::optional<LinkEnd> causeOf(const TimelineLink& link, Instant incident) const
    {
        if (link.deployment >= 0) {
            if (auto end = endOf(LaneSeries::Deployments, link.deployment, std::nullopt)) {
                return end;
            }
        }
        const auto actual = m_lanes.itemOf(LaneSeries::Actual, link.change);
        if (actual) {
            return endOf(LaneSeries::Actual, link.change, std::min(actual->span.end, incident));
        }
        return endOf(LaneSeries::Planned, link.change, std::nullopt);
    }

    std::optional<LinkEnd> endOf(LaneSeries series, int row, std::optional<Instant> at) const
    {
        const auto item = m_lanes.itemOf(series, row);
        const std::vector<int> lanes = m_lanes.lanesOf(series, row);
        if (!item || lanes.empty()) {
            return std::nullopt;
        }
        const QRectF canvas = m_scene.frame.canvas;
        const double x = canvas.left() + m_scene.scale.xOf(at.value_or(item->span.start));
        LinkEnd end;
        end.isInView = x >= canvas.left() && x <= canvas.right();
        end.at.setX(std::clamp(x, canvas.left(), canvas.right()));
        int line = -1;
        for (const int lane : lanes) {
            line = m_scene.lines.lineOfLane(lane);
            if (isInView(line)) {
                break;
            }
        }
        if (!isInView(line)) {
            end.isInView = false;
            line = line >= 0 ? line : m_scene.lines.lineShowing(m_lanes, lanes.front());
        }
        if (line < 0) {
            return std::nullopt;
        }
        const TimelineLine& shown = m_scene.lines.all()[static_cast<std::size_t>(line)];
        const double middle = shown.isGroup ? shown.height / 2 : middleOf(series);
        const double y = canvas.top() + shown.top - m_scene.scrollY + middle;
        end.at.setY(std::clamp(y, canvas.top(), canvas.bottom()));
        return end;
    }

    double middleOf(LaneSeries series) const
    {
        return series == LaneSeries::Planned
            ? m_scene.metrics.plannedTop + m_scene.metrics.planned / 2
            : m_scene.metrics.actualMiddle;
    }

    bool isInView(int line) const
    {
        return line >= 0
            && std::any_of(m_scene.rows.begin(), m_scene.rows.end(), [&](const TimelineRow& row) {
                   return row.number == line
                       && row.rect.center().y() < m_scene.frame.canvas.bottom()
                       && row.rect.center().y() > m_scene.frame.canvas.top();
               });
    }

    TimelineScene& m_scene;
    const TimelineLanes& m_lanes;
};

std::optional<std::pair<LaneSeries, int>> seriesOf(const RecordRef& record, const BoardSnapshot& s)
{
    switch (record.kind) {
    case RecordKind::Change:
        return std::pair(LaneSeries::Planned, s.changes->rowOf({record.id}));
    case RecordKind::Deployment:
        return std::pair(LaneSeries::Deployments, s.deployments->rowOf({record.id}));
    case RecordKind::Incident:
        return std::pair(LaneSeries::Incidents, s.incidents->rowOf({record.id}));
    default:
        return std::nullopt;
    }
}

} // namespace

void layLinks(TimelineScene& scene, const TimelineRequest& request)
{
    constexpr int mostLinks = 60; // more lines can't be followed
    constexpr int mostSelected = 20;
    LinkMaker maker(scene);
    for (const RecordRef& record :
         request.selected.first(std::min<qsizetype>(request.selected.size(), mostSelected)))
    {
        const auto found = seriesOf(record, scene.snapshot());
        if (found && found->second >= 0) {
            for (const TimelineLink& link : scene.lanes->linksOf(found->first, found->second)) {
                maker.add(link, true);
            }
        }
    }
    for (const TimelineLink& link : scene.lanes->linksIn(scene.span(), mostLinks)) {
        maker.add(link, false);
    }
}

void laySequences(TimelineScene& scene, const TimelineRequest& request)
{
    constexpr std::size_t mostLines = 120; // more can't be followed
    const SequencePlan* plan = request.sequences.get();
    if (!plan || plan->index.changes() != scene.snapshot().changes) {
        return; // of another snapshot: it comes with the next lanes
    }
    LinkMaker maker(scene);
    const auto addAll = [&](int row, bool isSelected) {
        for (const qint32 before : plan->index.predecessorsOf(row)) {
            if (before != noRow) {
                maker.add(*plan, before, row, request.moved, isSelected);
            }
        }
        for (const qint32 after : plan->index.followersOf(row)) {
            maker.add(*plan, row, after, request.moved, isSelected);
        }
    };
    for (const RecordRef& record : request.selected) {
        const int row = record.kind == RecordKind::Change
            ? scene.snapshot().changes->rowOf({record.id})
            : noRow;
        if (row != noRow && scene.sequences.size() < mostLines) {
            addAll(row, true);
        }
    }
    for (const TimelineItem& item : scene.items) {
        if (item.kind == TimelineItemKind::Change && scene.sequences.size() < mostLines) {
            addAll(item.row, false);
        }
    }
}

} // namespace cb::timelinescene
