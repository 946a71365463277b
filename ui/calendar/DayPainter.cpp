// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/DayPainter.h"

#include "ui/calendar/CalendarPainting.h"
#include "ui/calendar/DayViewLayout.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

/// The texts of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(cb::DayPainter)
};

OutcomeSign actualOutcome(const ChangeColumns& changes, int row)
{
    const auto at = static_cast<std::size_t>(row);
    if (changes.closures[at] > 0) {
        return outcomeSign(static_cast<ClosureCode>(changes.closures[at] - 1));
    }
    return changes.actualEnds[at] == noInstant ? OutcomeSign::Running : OutcomeSign::Ok;
}

QString workText(const PageLane& lane)
{
    QStringList parts;
    if (lane.changes > 0) {
        parts.append(Words::tr("%n changes", nullptr, lane.changes));
    }
    if (lane.deployments > 0) {
        parts.append(Words::tr("%n deployments", nullptr, lane.deployments));
    }
    if (lane.incidents > 0) {
        parts.append(Words::tr("%n incidents", nullptr, lane.incidents));
    }
    return parts.isEmpty() ? Words::tr("none", "no work in a lane") : parts.join(u", "_s);
}

class DayPainting
{
public:
    DayPainting(
        QPainter& painter, const CalendarScene& scene, const CalendarLook& look, const Theme& theme)
        : m_painter(painter)
        , m_scene(scene)
        , m_look(look)
        , m_theme(theme)
    {}

    void paintBody(const QRectF& exposed)
    {
        for (const CalendarCell& cell : m_scene.geometry.cells) {
            if (cell.isIdle) {
                m_painter.fillRect(cell.rect, m_theme.color(ColorRole::Weekend));
            }
        }
        paintHourGrid(m_painter, m_scene, exposed, m_theme);
        paintBandLabels(m_painter, m_scene, BoxRegion::Body, exposed, m_theme);
        const ChangeColumns& changes = m_scene.page.changes();
        for (const CalendarBox& box : m_scene.geometry.actuals) {
            if (box.rect.adjusted(-8, -8, 8, 8).intersects(exposed)) {
                const int row = m_scene.page.items[static_cast<std::size_t>(box.item)].row;
                const OutcomeSign outcome = actualOutcome(changes, row);
                paintActual(m_painter, box.rect, outcome, box.continuesAfter, m_theme);
            }
        }
        paintBoxes(m_painter, m_scene, m_look, BoxRegion::Body, exposed, m_theme);
        if (m_look.moving) {
            paintMoving(m_painter, *m_look.moving, BoxRegion::Body, m_theme);
        }
        paintClockChanges(m_painter, m_scene, m_theme);
        paintNowLine(m_painter, m_scene, m_theme);
        if (m_look.focusedCell >= 0) {
            paintFocusRing(
                m_painter,
                m_scene.geometry.cells[static_cast<std::size_t>(m_look.focusedCell)].rect,
                m_look.isActiveWindow,
                m_theme);
        }
    }

    void paintHeads()
    {
        for (const CalendarCell& cell : m_scene.geometry.cells) {
            paintLaneHead(cell);
        }
    }

private:
    QString laneName(const CalendarCell& cell) const
    {
        if (cell.lane != gatheredLanes) {
            return m_scene.page.lanes[static_cast<std::size_t>(cell.lane)].name;
        }
        return cell.count > 0 ? Words::tr("%n more", "lanes without work", cell.count) : QString();
    }

    void paintLaneHead(const CalendarCell& cell)
    {
        const double pad = m_theme.metrics().spacing.s2;
        const QFont& strong = m_theme.font(TextRole::Strong);
        const QFont& caption = m_theme.figureFont(TextRole::Caption);
        const double first = QFontMetricsF(strong).height();
        const double second = QFontMetricsF(caption).height();
        const double top = cell.head.top() + (cell.head.height() - first - second - 2) / 2;
        const QRectF line(cell.head.left() + pad, top, cell.head.width() - 2 * pad, first);
        paintCutText(m_painter, line, laneName(cell), strong, m_theme.color(ColorRole::Text));
        const QString work = cell.lane >= 0
            ? workText(m_scene.page.lanes[static_cast<std::size_t>(cell.lane)])
            : (cell.count > 0 ? Words::tr("no work") : QString());
        paintCutText(
            m_painter,
            {line.left(), top + first + 2, line.width(), second},
            work,
            caption,
            m_theme.color(ColorRole::Text3));
        m_painter.setPen(QPen(m_theme.color(ColorRole::Border), 1));
        const double x = m_scene.geometry.rightToLeft ? cell.head.right() : cell.head.left();
        m_painter.drawLine(QPointF(x + 0.5, 0), QPointF(x + 0.5, cell.head.bottom()));
    }

    QPainter& m_painter;
    const CalendarScene& m_scene;
    const CalendarLook& m_look;
    const Theme& m_theme;
};

} // namespace

void paintDay(
    QPainter& painter,
    const CalendarScene& scene,
    const CalendarLook& look,
    const QRectF& exposed,
    const Theme& theme)
{
    painter.fillRect(exposed, theme.color(ColorRole::Canvas));
    DayPainting painting(painter, scene, look, theme);
    const CalendarGeometry& geometry = scene.geometry;
    const double head = geometry.body.top();
    const QSizeF view = look.viewport;
    const bool isRightToLeft = geometry.rightToLeft;
    const double gutter =
        isRightToLeft ? geometry.size.width() - geometry.body.right() : geometry.body.left();
    const double lanesLeft = isRightToLeft ? 0 : gutter;
    const double lanesWidth = view.width() - gutter;

    painter.save();
    painter.setClipRect(
        QRectF(lanesLeft, head, lanesWidth, view.height() - head), Qt::IntersectClip);
    painter.translate(-look.scroll);
    painting.paintBody(exposed.translated(look.scroll));
    painter.restore();

    // The gutter scrolls only up and down, the heads only sideways.
    painter.save();
    painter.setClipRect(
        QRectF(isRightToLeft ? lanesWidth : 0, head, gutter, view.height() - head),
        Qt::IntersectClip);
    painter.translate(isRightToLeft ? view.width() - geometry.size.width() : 0, -look.scroll.y());
    paintGutter(painter, scene, theme);
    paintNowLabel(painter, scene, theme);
    painter.restore();

    painter.save();
    painter.setClipRect(QRectF(lanesLeft, 0, lanesWidth, head), Qt::IntersectClip);
    painter.translate(-look.scroll.x(), 0);
    painting.paintHeads();
    painter.restore();
    painter.setPen(QPen(theme.color(ColorRole::Border), 1));
    painter.drawLine(QPointF(0, head - 0.5), QPointF(view.width(), head - 0.5));
    if (look.moving) {
        paintMoveCard(painter, *look.moving, theme);
    }
}

} // namespace cb
