// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/TimelineSceneParts.h"
#include "ui/timeline/TimelineWords.h"

#include <cmath>

namespace cb::timelinescene {
namespace {

/// Names beside the lanes of one frame.
class RowMaker
{
public:
    RowMaker(TimelineScene& scene, const TimelineRequest& request)
        : m_scene(scene)
        , m_theme(*request.theme)
        , m_texts(*request.texts)
        , m_inView(scene.span())
    {}

    void addAll()
    {
        const auto& lines = m_scene.lines.all();
        const double height = m_scene.frame.canvas.height();
        const int first = m_scene.lines.lineAt(std::max(0.0, m_scene.scrollY));
        for (int i = std::max(0, first); first >= 0 && i < static_cast<int>(lines.size()); ++i) {
            const TimelineLine& line = lines[static_cast<std::size_t>(i)];
            if (line.top >= m_scene.scrollY + height) {
                break;
            }
            add(line, i);
        }
    }

private:
    void add(const TimelineLine& line, int number)
    {
        const TimelineFrame& frame = m_scene.frame;
        const double top = std::round(frame.canvas.top() + line.top - m_scene.scrollY);
        TimelineRow row;
        row.line = line;
        row.number = number;
        row.rect = {frame.canvas.left(), top, frame.canvas.width(), line.height};
        row.head = {frame.heads.left(), top, frame.heads.width(), line.height};
        line.isGroup ? nameGroup(row) : nameLane(row);
        const double wanted = m_texts.width(row.fullName, roleOf(line), line.isGroup);
        row.isCut = wanted > row.name.rect.width() + 1;
        m_scene.rows.push_back(std::move(row));
    }

    TextRole roleOf(const TimelineLine& line) const
    {
        return !line.isGroup && m_scene.hasColumns() ? TextRole::Small : TextRole::Body;
    }

    void nameGroup(TimelineRow& row)
    {
        const Metrics& m = m_theme.metrics();
        const double sign = m.target.icon;
        row.fold = {
            row.head.left() + m.spacing.s2 - 1,
            std::round(row.head.center().y() - sign / 2),
            sign,
            sign};
        const TimelineLane& group =
            m_scene.lanes->groups()[static_cast<std::size_t>(row.line.index)];
        row.fullName = TimelineWords::groupName(*m_scene.lanes, group);
        QRectF room = row.head;
        room.setLeft(row.fold.right() + m.spacing.s1 + 1);
        room.setRight(row.head.right() - m.spacing.s2);
        QString counted;
        if (!m_scene.hasColumns()) {
            const LaneCounts counts = m_scene.lanes->groupCounts(row.line.index, m_inView);
            counted = TimelineWords::changes(static_cast<int>(counts.changeCount()));
        }
        const double countWidth = m_texts.width(counted, TextRole::Small);
        const double nameWidth = m_texts.width(row.fullName, TextRole::Body, true);
        const double leastName = 70;
        const bool hasCount = !counted.isEmpty()
            && room.width() > std::min(nameWidth, leastName) + countWidth + m.spacing.s2;
        QRectF nameRoom = room;
        if (hasCount) {
            nameRoom.setRight(room.right() - countWidth - m.spacing.s2);
        }
        row.name = m_texts.label(
            row.fullName, TextRole::Body, m_theme.color(ColorRole::Text2), nameRoom, true);
        if (hasCount) {
            room.setLeft(row.name.rect.right() + m.spacing.s2);
            row.count =
                m_texts.label(counted, TextRole::Small, m_theme.color(ColorRole::Text3), room);
        }
    }

    void nameLane(TimelineRow& row)
    {
        const Metrics& m = m_theme.metrics();
        const TimelineLane& lane = m_scene.lanes->lanes()[static_cast<std::size_t>(row.line.index)];
        row.fullName = TimelineWords::laneName(*m_scene.lanes, lane);
        const bool isInGroup = TimelineLines::hasHead(*m_scene.lanes);
        QRectF room = row.head;
        room.setLeft(row.head.left() + (isInGroup ? m.spacing.s5 + 2 : m.spacing.s3));
        room.setRight(row.head.right() - m.spacing.s2);
        if (!m_scene.hasColumns()) {
            // Beside the planned bars, as the first thing that is read.
            const double most = m_scene.metrics.lane;
            room.setHeight(std::min(room.height(), most) - m.spacing.s1);
        }
        row.name =
            m_texts.label(row.fullName, roleOf(row.line), m_theme.color(ColorRole::Text), room);
    }

    TimelineScene& m_scene;
    const Theme& m_theme;
    TimelineTexts& m_texts;
    Span m_inView;
};

} // namespace

void layRows(TimelineScene& scene, const TimelineRequest& request)
{
    RowMaker(scene, request).addAll();
}

} // namespace cb::timelinescene
