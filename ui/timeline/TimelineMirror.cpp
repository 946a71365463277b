// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/TimelineSceneParts.h"

namespace cb::timelinescene {
namespace {

/// Turns rectangles and points round the middle of a width.
class Mirror
{
public:
    explicit Mirror(double width)
        : m_width(width)
    {}

    void turn(QRectF& rect) const
    {
        if (!rect.isNull()) {
            rect.moveLeft(m_width - rect.right());
        }
    }

    void turn(LabelText& text) const { turn(text.rect); }

    void turn(LaneStretch& stretch) const
    {
        stretch = {m_width - stretch.right, m_width - stretch.left};
    }

    void turn(double& x) const { x = m_width - x; }

    void turn(QPointF& point) const { point.setX(m_width - point.x()); }

    void turn(BoxLabel& box) const
    {
        for (QRectF* rect :
             {&box.rect, &box.stripe, &box.sign, &box.bolt, &box.pencil, &box.letters}) {
            turn(*rect);
        }
        turn(box.title);
    }

    template <typename... Parts>
    void turnAll(Parts&... parts) const
    {
        (turn(parts), ...);
    }

private:
    double m_width;
};

void mirrorAxis(TimelineScene& scene, const Mirror& mirror)
{
    TimelineFrame& f = scene.frame;
    mirror.turnAll(
        f.stripHead, f.strip, f.axisHead, f.axis, f.secondAxis, f.heads, f.canvas, f.totals);
    for (TimelineGridLine& line : scene.grid) {
        mirror.turn(line.x);
    }
    for (TimelineShade& shade : scene.shades) {
        mirror.turnAll(shade.stretch, shade.text);
    }
    for (std::vector<TimelineAxisLabel>* labels : {&scene.labels, &scene.secondLabels}) {
        for (TimelineAxisLabel& label : *labels) {
            mirror.turn(label.text);
        }
    }
    mirror.turnAll(scene.corner, scene.secondCorner, scene.totalsHead, scene.nowText);
    if (scene.nowX >= 0) {
        mirror.turn(scene.nowX);
    }
    TimelineStripShape& strip = scene.strip;
    mirror.turnAll(strip.title, strip.help, strip.window);
    if (strip.now >= 0) {
        mirror.turn(strip.now);
    }
    for (TimelineStripColumn& column : strip.columns) {
        mirror.turnAll(column.done, column.failed, column.planned);
    }
    for (LabelText& month : strip.months) {
        mirror.turn(month);
    }
}

void mirrorCanvas(TimelineScene& scene, const Mirror& mirror)
{
    for (TimelineRow& row : scene.rows) {
        mirror.turnAll(row.rect, row.head, row.fold, row.name, row.count, row.total, row.failed);
    }
    for (TimelineBandShape& band : scene.bands) {
        mirror.turnAll(band.rect, band.labelRect, band.lock, band.label);
    }
    for (TimelineBarShape& bar : scene.bars) {
        mirror.turnAll(
            bar.box, bar.tail, bar.margin, bar.actual, bar.outcomeBox, bar.title, bar.over);
    }
    for (TimelineMarkShape& mark : scene.marks) {
        mirror.turnAll(mark.sign, mark.text);
    }
    for (LabelText& text : scene.more) {
        mirror.turn(text);
    }
    for (TimelineColumnShape& column : scene.columns) {
        mirror.turnAll(
            column.done,
            column.failed,
            column.planned,
            column.deployments,
            column.cap,
            column.incident);
    }
    for (TimelineLinkShape& link : scene.links) {
        mirror.turnAll(link.from, link.to, link.bend);
    }
    for (TimelineSequenceShape& line : scene.sequences) {
        mirror.turnAll(line.from, line.to, line.bend);
    }
    for (TimelineItem& item : scene.items) {
        mirror.turnAll(item.rect, item.ring);
    }
}

} // namespace

void mirror(TimelineScene& scene)
{
    scene.isRightToLeft = true;
    const Mirror mirror(scene.frame.all.width());
    mirrorAxis(scene, mirror);
    mirrorCanvas(scene, mirror);
}

} // namespace cb::timelinescene
