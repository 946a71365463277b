// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/WeekPainter.h"

#include "ui/calendar/CalendarPainting.h"
#include "ui/theme/Icons.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

/// The texts of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(cb::WeekPainter)
};

class WeekPainting
{
public:
    WeekPainting(
        QPainter& painter, const CalendarScene& scene, const CalendarLook& look, const Theme& theme)
        : m_painter(painter)
        , m_scene(scene)
        , m_look(look)
        , m_theme(theme)
    {}

    void paintBody(const QRectF& exposed)
    {
        paintWeekends(false);
        paintHourGrid(m_painter, m_scene, exposed, m_theme);
        paintBandLabels(m_painter, m_scene, BoxRegion::Body, exposed, m_theme);
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
        paintGutter(m_painter, m_scene, m_theme);
        paintNowLabel(m_painter, m_scene, m_theme);
    }

    void paintHead(const QRectF& exposed)
    {
        const double bottom = m_scene.geometry.allDayBottom;
        const double width = m_look.viewport.width();
        m_painter.fillRect(QRectF(0, 0, width, bottom), m_theme.color(ColorRole::Canvas));
        paintWeekends(true);
        paintBands(m_painter, m_scene, BoxRegion::Head, exposed, m_theme);
        m_painter.setPen(QPen(m_theme.color(ColorRole::Border), 1));
        for (const CalendarCell& cell : m_scene.geometry.cells) {
            const double x = m_scene.geometry.rightToLeft ? cell.rect.right() : cell.rect.left();
            m_painter.drawLine(QPointF(x + 0.5, 0), QPointF(x + 0.5, bottom));
        }
        for (const CalendarCell& cell : m_scene.geometry.cells) {
            paintDayHead(cell);
        }
        paintBandLabels(m_painter, m_scene, BoxRegion::Head, exposed, m_theme);
        paintBoxes(m_painter, m_scene, m_look, BoxRegion::Head, exposed, m_theme);
        paintZoneNames();
        m_painter.setPen(QPen(m_theme.color(ColorRole::Border), 1));
        m_painter.drawLine(QPointF(0, bottom - 0.5), QPointF(width, bottom - 0.5));
        if (m_look.moving) {
            paintMoving(m_painter, *m_look.moving, BoxRegion::Head, m_theme);
        }
    }

private:
    void paintWeekends(bool isHead)
    {
        const QList<Qt::DayOfWeek> workDays = m_scene.locale.weekdays();
        for (const CalendarCell& cell : m_scene.geometry.cells) {
            if (workDays.contains(static_cast<Qt::DayOfWeek>(cell.day.dayOfWeek()))) {
                continue;
            }
            const QRectF rect = isHead
                ? QRectF(cell.rect.left(), 0, cell.rect.width(), m_scene.geometry.allDayBottom)
                : cell.rect;
            m_painter.fillRect(rect, m_theme.color(ColorRole::Weekend));
        }
    }

    void paintDayHead(const CalendarCell& cell)
    {
        const Metrics& m = m_theme.metrics();
        const bool isToday = cell.day == m_scene.times.today();
        const QFont& strong = m_theme.figureFont(TextRole::Strong);
        const QFont& small = m_theme.font(TextRole::Small);
        const QFontMetricsF strongMetrics(strong);
        const double lineHeight = strongMetrics.height();
        const double pad = m.spacing.s2;
        const double top =
            (cell.head.height() - lineHeight - QFontMetricsF(small).height() - 2) / 2;
        Row row{cell.head.left() + pad, cell.head.right() - pad, top, lineHeight};
        const QString name = m_scene.times.weekdayAndDay(cell.day);
        paintCutText(
            m_painter,
            take(row, strongMetrics.horizontalAdvance(name) + 1),
            name,
            strong,
            m_theme.color(isToday ? ColorRole::Accent : ColorRole::Text));
        const QString today = Words::tr("Today");
        const double todayWidth = QFontMetricsF(Fonts::medium(small)).horizontalAdvance(today);
        if (isToday && row.right - row.left > todayWidth + m.spacing.s1) {
            take(row, m.spacing.s1);
            paintCutText(
                m_painter,
                take(row, todayWidth + 1),
                today,
                Fonts::medium(small),
                m_theme.color(ColorRole::Accent));
        }
        const QString hours = unusualLength(cell);
        QString below = cell.count == 0 ? Words::tr("none", "no changes on a day")
                                        : Words::tr("%n changes", nullptr, cell.count);
        if (!hours.isEmpty()) {
            take(row, m.spacing.s1);
            const double icon = m.sign.small;
            QRectF box = take(row, icon);
            box = {box.left(), box.center().y() - icon / 2, icon, icon};
            Icons::paint(m_painter, box, Icon::Clock, m_theme.color(ColorRole::Warn));
            take(row, m.spacing.s0);
            const QFont font = Fonts::medium(small);
            const double room = row.right - row.left;
            if (QFontMetricsF(font).horizontalAdvance(hours) <= room) {
                paintCutText(
                    m_painter, take(row, room), hours, font, m_theme.color(ColorRole::Warn));
            } else {
                below = u"%1, %2"_s.arg(hours, below);
            }
        }
        const QRectF second(
            cell.head.left() + pad,
            top + lineHeight + 2,
            cell.head.width() - 2 * pad,
            QFontMetricsF(small).height());
        paintCutText(
            m_painter,
            second,
            below,
            m_theme.figureFont(TextRole::Caption),
            m_theme.color(ColorRole::Text3));
    }

    /// "23 hours" on the night of a clock change; else empty.
    static QString unusualLength(const CalendarCell& cell)
    {
        const qint64 minutes = cell.span.lengthMs() / msPerMinute;
        constexpr int minutesPerHour = 60;
        if (cell.span.lengthMs() == msPerDay) {
            return {};
        }
        return minutes % minutesPerHour == 0
            ? Words::tr("%n hours", "length of a day", static_cast<int>(minutes / minutesPerHour))
            : TimeText::length(cell.span.lengthMs());
    }

    struct Row
    {
        double left;
        double right;
        double top;
        double height;
    };

    /// The next piece of a row, in the direction of reading.
    QRectF take(Row& row, double width) const
    {
        const double used = std::min(width, row.right - row.left);
        if (m_scene.geometry.rightToLeft) {
            row.right -= used;
            return {row.right, row.top, used, row.height};
        }
        const QRectF rect(row.left, row.top, used, row.height);
        row.left += used;
        return rect;
    }

    /// Over the two gutters, whose time each is.
    void paintZoneNames()
    {
        if (!m_scene.secondZone.isValid()) {
            return;
        }
        const CalendarGeometry& geometry = m_scene.geometry;
        const double gutter = geometry.rightToLeft ? geometry.size.width() - geometry.body.right()
                                                   : geometry.body.left();
        Row row{
            geometry.rightToLeft ? geometry.body.right() : 0,
            geometry.rightToLeft ? geometry.size.width() : gutter,
            0,
            m_scene.metrics.head};
        const auto city = [](const QTimeZone& zone) {
            return QString::fromUtf8(zone.id()).section(u'/', -1).replace(u'_', u' ');
        };
        const QFont& font = m_theme.font(TextRole::Caption);
        const double pad = m_theme.metrics().spacing.s1;
        paintCutText(
            m_painter,
            take(row, gutter / 2).adjusted(pad, 0, -pad, 0),
            city(m_scene.times.zone()),
            font,
            m_theme.color(ColorRole::Text),
            Qt::AlignTrailing | Qt::AlignVCenter);
        paintCutText(
            m_painter,
            take(row, gutter / 2).adjusted(pad, 0, -pad, 0),
            city(m_scene.secondZone),
            font,
            m_theme.color(ColorRole::Text3),
            Qt::AlignTrailing | Qt::AlignVCenter);
    }

    QPainter& m_painter;
    const CalendarScene& m_scene;
    const CalendarLook& m_look;
    const Theme& m_theme;
};

} // namespace

void paintWeek(
    QPainter& painter,
    const CalendarScene& scene,
    const CalendarLook& look,
    const QRectF& exposed,
    const Theme& theme)
{
    painter.fillRect(exposed, theme.color(ColorRole::Canvas));
    WeekPainting painting(painter, scene, look, theme);
    painter.save();
    const double head = scene.geometry.allDayBottom;
    painter.setClipRect(
        QRectF(0, head, look.viewport.width(), look.viewport.height() - head), Qt::IntersectClip);
    painter.translate(-look.scroll);
    painting.paintBody(exposed.translated(look.scroll));
    painter.restore();
    if (exposed.top() < head) {
        painting.paintHead(exposed);
    }
    if (look.moving) {
        paintMoveCard(painter, *look.moving, theme);
    }
}

} // namespace cb
