// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/MonthPainter.h"

#include "ui/calendar/CalendarPainting.h"
#include "ui/calendar/CalendarWords.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace cb {
namespace {

class MonthPainting
{
public:
    MonthPainting(
        QPainter& painter, const CalendarScene& scene, const CalendarLook& look, const Theme& theme)
        : m_painter(painter)
        , m_scene(scene)
        , m_look(look)
        , m_theme(theme)
        , m_workDays(scene.locale.weekdays())
    {}

    void paintBody(const QRectF& exposed)
    {
        for (const CalendarCell& cell : m_scene.geometry.cells) {
            if (cell.rect.intersects(exposed) && isWeekend(cell.day)) {
                m_painter.fillRect(cell.rect, m_theme.color(ColorRole::Weekend));
            }
        }
        paintBands(m_painter, m_scene, BoxRegion::Body, exposed, m_theme);
        paintLines();
        for (const CalendarCell& cell : m_scene.geometry.cells) {
            if (cell.rect.intersects(exposed)) {
                paintCellHead(cell);
            }
        }
        paintWeekNumbers(exposed);
        paintMoreGrounds();
        paintBandLabels(m_painter, m_scene, BoxRegion::Body, exposed, m_theme);
        paintBoxes(m_painter, m_scene, m_look, BoxRegion::Body, exposed, m_theme);
        for (std::size_t i = 0; i < m_scene.geometry.cells.size(); ++i) {
            const QRectF ring = m_scene.geometry.cells[i].rect.adjusted(0, 0, 1, 1);
            if (m_scene.geometry.cells[i].day == m_scene.times.today()) {
                paintFocusRing(m_painter, ring, true, m_theme);
            }
            if (static_cast<int>(i) == m_look.focusedCell) {
                constexpr double inset = 3;
                paintFocusRing(
                    m_painter,
                    ring.adjusted(inset, inset, -inset, -inset),
                    m_look.isActiveWindow,
                    m_theme);
            }
        }
        if (m_look.moving) {
            paintMoving(m_painter, *m_look.moving, BoxRegion::Body, m_theme);
        }
    }

    void paintHead()
    {
        const QRectF& body = m_scene.geometry.body;
        const double height = body.top();
        m_painter.fillRect(
            QRectF(0, 0, m_look.viewport.width(), height), m_theme.color(ColorRole::Canvas));
        const QFont& font = m_theme.font(TextRole::Caption);
        const double pad = m_theme.metrics().spacing.s2;
        for (std::size_t i = 0; i < 7; ++i) {
            const CalendarCell& cell = m_scene.geometry.cells[i];
            const QRectF rect(cell.rect.left() + pad, 0, cell.rect.width() - 2 * pad, height);
            paintCutText(
                m_painter,
                rect,
                m_scene.times.weekday(cell.day),
                Fonts::medium(font),
                m_theme.color(ColorRole::Text2));
        }
        const QRectF first = m_scene.geometry.weekNumbers.front();
        paintCutText(
            m_painter,
            {first.left(), 0, first.width(), height},
            QCoreApplication::translate(
                "cb::MonthPainter", "Wk", "week, as the head of a narrow column"),
            font,
            m_theme.color(ColorRole::Text3),
            Qt::AlignCenter);
        m_painter.setPen(QPen(m_theme.color(ColorRole::Border), 1));
        m_painter.drawLine(
            QPointF(0, height - 0.5), QPointF(m_look.viewport.width(), height - 0.5));
    }

private:
    bool isWeekend(QDate day) const
    {
        return !m_workDays.contains(static_cast<Qt::DayOfWeek>(day.dayOfWeek()));
    }

    void paintLines()
    {
        const QRectF& body = m_scene.geometry.body;
        m_painter.setPen(QPen(m_theme.color(ColorRole::Border), 1));
        for (const CalendarCell& cell : m_scene.geometry.cells) {
            if (cell.row == 0) {
                const double x =
                    m_scene.geometry.rightToLeft ? cell.rect.right() : cell.rect.left();
                m_painter.drawLine(QPointF(x + 0.5, body.top()), QPointF(x + 0.5, body.bottom()));
            }
            if (cell.column == 0 && cell.row > 0) {
                const double y = cell.rect.top() + 0.5;
                m_painter.drawLine(QPointF(0, y), QPointF(m_scene.geometry.size.width(), y));
            }
        }
    }

    void paintCellHead(const CalendarCell& cell)
    {
        const Metrics& m = m_theme.metrics();
        const bool isToday = cell.day == m_scene.times.today();
        const QFont& font = m_theme.figureFont(TextRole::Strong);
        const bool hasMonth = cell.day.day() == 1 || (cell.row == 0 && cell.column == 0);
        const QString number = hasMonth ? m_scene.times.dayAndMonth(cell.day)
                                        : m_scene.locale.toString(cell.day.day());
        const double pad = m.spacing.s2;
        const double width = QFontMetricsF(font).horizontalAdvance(number);
        const double chipHeight = QFontMetricsF(font).height() + 2;
        const double top = std::round(cell.head.center().y() - chipHeight / 2);
        QRectF chip(cell.head.left() + pad - 4, top, width + 8, chipHeight);
        if (m_scene.geometry.rightToLeft) {
            chip.moveRight(cell.head.right() - pad + 4);
        }
        QColor color = m_theme.color(cell.isFaded ? ColorRole::Text3 : ColorRole::Text);
        if (isToday) {
            m_painter.save();
            m_painter.setRenderHint(QPainter::Antialiasing);
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(m_theme.color(ColorRole::Accent));
            m_painter.drawRoundedRect(chip, m.radius.chip, m.radius.chip);
            m_painter.restore();
            color = m_theme.color(ColorRole::OnAccent);
        }
        paintCutText(m_painter, chip, number, font, color, Qt::AlignCenter);
        if (cell.count == 0) {
            return;
        }
        const QFont& small = m_theme.figureFont(TextRole::Small);
        const double room = cell.head.width() - chip.width() - 2 * pad;
        QString count = CalendarWords::dayHead(m_scene, cell, true);
        if (QFontMetricsF(small).horizontalAdvance(count) > room) {
            count = CalendarWords::dayHead(m_scene, cell, false);
        }
        const double countWidth = QFontMetricsF(small).horizontalAdvance(count) + 8;
        QRectF rect(cell.head.right() - pad - countWidth + 4, top, countWidth, chipHeight);
        if (m_scene.geometry.rightToLeft) {
            rect.moveLeft(cell.head.left() + pad - 4);
        }
        paintGround(rect, cell);
        paintCutText(
            m_painter, rect, count, small, m_theme.color(ColorRole::Text3), Qt::AlignCenter);
    }

    /// Words over hatching stand on a ground of their own.
    void paintGround(const QRectF& rect, const CalendarCell& cell)
    {
        const bool isHatched = std::any_of(
            m_scene.geometry.bands.begin(),
            m_scene.geometry.bands.end(),
            [&cell](const CalendarBand& band) {
                return band.shape == BandShape::Fill && band.rect == cell.rect;
            });
        if (isHatched) {
            m_painter.save();
            m_painter.setRenderHint(QPainter::Antialiasing);
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(m_theme.color(ColorRole::Canvas));
            const double radius = m_theme.metrics().radius.chip;
            m_painter.drawRoundedRect(rect, radius, radius);
            m_painter.restore();
        }
    }

    void paintMoreGrounds()
    {
        for (std::size_t i = 0; i < m_scene.labels.size(); ++i) {
            const BoxLabel& label = m_scene.labels[i];
            if (label.kind == BoxKind::More && label.title.isShown()) {
                const int cell = m_scene.geometry.boxes[i].cell;
                paintGround(
                    label.title.rect.adjusted(-4, -1, 4, 1),
                    m_scene.geometry.cells[static_cast<std::size_t>(cell)]);
            }
        }
    }

    void paintWeekNumbers(const QRectF& exposed)
    {
        const QFont& font = m_theme.figureFont(TextRole::Caption);
        for (std::size_t week = 0; week < m_scene.geometry.weekNumbers.size(); ++week) {
            const QRectF rect = m_scene.geometry.weekNumbers[week];
            if (!rect.intersects(exposed)) {
                continue;
            }
            const QDate first = m_scene.geometry.cells[week * 7].day;
            paintCutText(
                m_painter,
                {rect.left(), rect.top(), rect.width(), m_scene.metrics.cellHead},
                m_scene.locale.toString(isoWeekOfRow(first).week),
                font,
                m_theme.color(ColorRole::Text3),
                Qt::AlignCenter);
        }
    }

    QPainter& m_painter;
    const CalendarScene& m_scene;
    const CalendarLook& m_look;
    const Theme& m_theme;
    QList<Qt::DayOfWeek> m_workDays;
};

} // namespace

void paintMonth(
    QPainter& painter,
    const CalendarScene& scene,
    const CalendarLook& look,
    const QRectF& exposed,
    const Theme& theme)
{
    painter.fillRect(exposed, theme.color(ColorRole::Canvas));
    MonthPainting painting(painter, scene, look, theme);
    painter.save();
    const double head = scene.geometry.body.top();
    painter.setClipRect(
        QRectF(0, head, look.viewport.width(), look.viewport.height() - head), Qt::IntersectClip);
    painter.translate(-look.scroll);
    painting.paintBody(exposed.translated(look.scroll));
    painter.restore();
    painting.paintHead();
    if (look.moving) {
        paintMoveCard(painter, *look.moving, theme);
    }
}

} // namespace cb
