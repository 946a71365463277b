// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/slots/ClearPainter.h"

#include "core/base/DayPattern.h"
#include "core/domain/WallTime.h"
#include "ui/theme/Signs.h"
#include "ui/theme/Theme.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(cb::ClearPainter)
};

constexpr double nameColumn = 160;
constexpr double leastLane = 22;
constexpr double mostLane = 38;

class ClearPicturePainter
{
public:
    ClearPicturePainter(
        QPainter& painter,
        const ClearPicture& picture,
        const ClearGeometry& geometry,
        const BoardSnapshot& snapshot,
        int current,
        const Theme& theme)
        : m_painter(painter)
        , m_picture(picture)
        , m_geometry(geometry)
        , m_snapshot(snapshot)
        , m_current(current)
        , m_theme(theme)
        , m_zone(snapshot.zone())
    {}

    void paint()
    {
        m_painter.save();
        paintAxis();
        for (int lane = 0; lane < static_cast<int>(m_picture.lanes.size()); ++lane) {
            paintLane(lane);
        }
        for (int lane = 0; lane < static_cast<int>(m_picture.lanes.size()); ++lane) {
            const std::vector<ClearBar>& bars =
                m_picture.lanes[static_cast<std::size_t>(lane)].bars;
            for (const ClearBar& bar : bars) {
                paintBar(lane, bar);
            }
            for (const ClearBar& bar : bars) {
                paintTitle(lane, bar);
            }
        }
        m_painter.restore();
    }

private:
    double barHeight() const { return m_theme.metrics().bar.timelinePlanned; }

    QRectF times() const
    {
        QRectF area = m_geometry.area;
        if (m_geometry.isMirrored) {
            area.setRight(area.right() - m_geometry.nameWidth);
        } else {
            area.setLeft(area.left() + m_geometry.nameWidth);
        }
        return area;
    }

    /// Steps of the axis: hours of the wall clock, as many as fit.
    int stepHours() const
    {
        const double hours = double(m_picture.range.lengthMs()) / msPerHour;
        const double perHour = times().width() / std::max(1.0, hours);
        for (const int step : {3, 6, 12}) {
            if (perHour * step >= m_theme.px(64)) {
                return step;
            }
        }
        return 24;
    }

    /// One line of the axis with its words.
    struct Tick
    {
        double x = 0;
        QString text;
        bool isDay = false;
    };

    std::vector<Tick> ticks() const
    {
        const QLocale locale;
        const int step = stepHours();
        std::vector<Tick> found;
        LocalTime at = WallTime::toLocal(m_picture.range.start, m_zone);
        at.time = QTime(at.time.hour() / step * step, 0);
        for (;; at = at.plus(0, step * msPerHour)) {
            const Instant instant = WallTime::toInstant(at, m_zone);
            if (instant >= m_picture.range.end) {
                return found;
            }
            Tick tick;
            tick.x = m_geometry.x(std::max(instant, m_picture.range.start));
            tick.isDay = at.time.hour() == 0;
            const QString day = locale.toString(at.date, dayPattern(locale));
            const QString hour = at.time.toString(u"HH:mm"_s);
            tick.text = tick.isDay ? day : found.empty() ? u"%1 %2"_s.arg(day, hour) : hour;
            found.push_back(tick);
        }
    }

    /// Names of days stand in any case, hours where there is room between them.
    void paintAxis()
    {
        const std::vector<Tick> all = ticks();
        std::vector<QRectF> taken;
        for (const Tick& tick : all) {
            m_painter.setPen(
                QPen(m_theme.color(tick.isDay ? ColorRole::BorderStrong : ColorRole::Grid), 1));
            m_painter.drawLine(QPointF(tick.x, m_geometry.area.top()), QPointF(tick.x, bottom()));
        }
        for (const bool isDay : {true, false}) {
            for (const Tick& tick : all) {
                if (tick.isDay == isDay) {
                    paintTick(tick, taken);
                }
            }
        }
    }

    void paintTick(const Tick& tick, std::vector<QRectF>& taken)
    {
        m_painter.setFont(m_theme.figureFont(tick.isDay ? TextRole::Strong : TextRole::Small));
        const double width = m_painter.fontMetrics().horizontalAdvance(tick.text);
        const double pad = m_theme.metrics().spacing.s1;
        const QRectF rect(
            m_geometry.isMirrored ? tick.x - width - pad : tick.x + pad,
            m_geometry.area.top(),
            width + 1,
            m_geometry.headHeight);
        const bool isFree = std::none_of(taken.begin(), taken.end(), [&](const QRectF& other) {
            return other.intersects(rect.adjusted(-pad, 0, pad, 0));
        });
        if (!isFree) {
            return;
        }
        taken.push_back(rect);
        m_painter.setPen(m_theme.color(tick.isDay ? ColorRole::Text : ColorRole::Text2));
        m_painter.drawText(rect, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft), tick.text);
    }

    double bottom() const
    {
        return m_geometry.lane(static_cast<int>(m_picture.lanes.size()) - 1).bottom();
    }

    void paintLane(int index)
    {
        const ClearLane& lane = m_picture.lanes[static_cast<std::size_t>(index)];
        const QRectF rect = m_geometry.lane(index);
        for (const ClearBand& band : lane.bands) {
            const Span span{
                std::max(band.span.start, m_picture.range.start),
                std::min(band.span.end, m_picture.range.end)};
            if (span.start < span.end) {
                const QRectF area = m_geometry.bar(index, span, rect.height());
                if (band.isFreeze) {
                    signs::paintFreezeBand(m_painter, area, m_theme);
                } else {
                    signs::paintMaintenanceBand(m_painter, area, m_theme);
                }
            }
        }
        m_painter.setPen(QPen(m_theme.color(ColorRole::Grid), 1));
        m_painter.drawLine(rect.bottomLeft(), rect.bottomRight());
        QRectF name = rect;
        name.setWidth(m_geometry.nameWidth - m_theme.metrics().spacing.s2);
        if (m_geometry.isMirrored) {
            name.moveRight(rect.right());
        }
        m_painter.setFont(m_theme.font(TextRole::Body));
        m_painter.setPen(m_theme.color(ColorRole::Text));
        m_painter.drawText(
            name,
            static_cast<int>(
                Qt::AlignVCenter | (m_geometry.isMirrored ? Qt::AlignRight : Qt::AlignLeft)),
            m_painter.fontMetrics().elidedText(
                lane.name, Qt::ElideRight, static_cast<int>(name.width())));
    }

    void paintBar(int lane, const ClearBar& bar)
    {
        const QRectF rect = m_geometry.bar(lane, bar.span, barHeight());
        if (bar.origin) {
            const QRectF origin = m_geometry.bar(lane, *bar.origin, barHeight());
            m_painter.setPen(QPen(m_theme.color(ColorRole::Text3), 1, Qt::DashLine));
            m_painter.setBrush(Qt::NoBrush);
            m_painter.drawRoundedRect(snapped(origin), radius(), radius());
            paintArrow(origin, rect);
        }
        const auto row = static_cast<std::size_t>(bar.row);
        const DisplayState state = m_snapshot.changes->displayStates[row];
        const StateColors colors = m_theme.state(state);
        QPen border(colors.line, 1);
        if (isUndecided(state)) {
            border.setStyle(Qt::DashLine);
        }
        if (bar.collides) {
            border.setColor(m_theme.conflict(bar.blocks).fg);
            border.setWidthF(m_theme.metrics().line.strong);
        } else if (bar.origin) {
            border.setColor(m_theme.color(ColorRole::Good));
            border.setWidthF(m_theme.metrics().line.focus);
        }
        m_painter.setPen(border);
        m_painter.setBrush(colors.fill);
        m_painter.drawRoundedRect(snapped(rect), radius(), radius());
        if (const quint8 risk = m_snapshot.changes->risks[row]; risk > 0) {
            const double stripe = m_theme.metrics().bar.riskStripe;
            const double left = m_geometry.isMirrored ? rect.right() - stripe : rect.left();
            m_painter.fillRect(
                QRectF(left, rect.top() + 1, stripe, rect.height() - 2),
                m_theme.risk(static_cast<RiskLevel>(risk - 1)).fg);
        }
        if (bar.row == m_current) {
            m_painter.setPen(QPen(m_theme.color(ColorRole::Focus), m_theme.metrics().line.focus));
            m_painter.setBrush(Qt::NoBrush);
            m_painter.drawRoundedRect(rect.adjusted(-3, -3, 3, 3), radius() + 2, radius() + 2);
        }
    }

    double radius() const { return m_theme.metrics().radius.bar; }

    static QRectF snapped(const QRectF& rect)
    {
        return QRectF(rect.toAlignedRect()).adjusted(0.5, 0.5, -0.5, -0.5);
    }

    void paintArrow(const QRectF& from, const QRectF& to)
    {
        const bool goesRight = to.left() > from.left();
        const QPointF start(goesRight ? from.right() : from.left(), from.center().y());
        const QPointF end(goesRight ? to.left() : to.right(), to.center().y());
        if ((goesRight && end.x() - start.x() < 6) || (!goesRight && start.x() - end.x() < 6)) {
            return;
        }
        const double head = m_theme.px(5) * (goesRight ? 1 : -1);
        m_painter.setPen(QPen(m_theme.color(ColorRole::Accent), m_theme.metrics().line.strong));
        m_painter.setBrush(m_theme.color(ColorRole::Accent));
        m_painter.drawLine(start, QPointF(end.x() - head, end.y()));
        m_painter.drawPolygon(QPolygonF(
            {end, QPointF(end.x() - head, end.y() - 4), QPointF(end.x() - head, end.y() + 4)}));
    }

    /// What is free beside a bar until the next one of the lane: to its left, to its right.
    std::pair<double, double> roomBeside(int lane, const ClearBar& bar) const
    {
        const QRectF area = times();
        const QRectF rect = m_geometry.bar(lane, bar.span, barHeight());
        double left = area.left();
        double right = area.right();
        const auto keepFrom = [&](const Span& span) {
            const QRectF other = m_geometry.bar(lane, span, barHeight());
            if (other.left() >= rect.left() && other.right() > rect.right()) {
                right = std::min(right, std::max(other.left(), rect.right()));
            } else {
                left = std::max(left, std::min(other.right(), rect.left()));
            }
        };
        for (const ClearBar& other : m_picture.lanes[static_cast<std::size_t>(lane)].bars) {
            if (other.row != bar.row) {
                keepFrom(other.span);
            }
            if (other.origin) {
                keepFrom(*other.origin);
            }
        }
        if (bar.origin) { // its arrow comes from there
            const bool isFromLeft = m_geometry.x(bar.origin->start) < rect.left();
            left = isFromLeft ? rect.left() : left;
            right = isFromLeft ? right : rect.right();
        }
        const double pad = 2.0 * m_theme.metrics().spacing.s1;
        return {rect.left() - left - pad, right - rect.right() - pad};
    }

    /// Beside the bar, after it where there is room.
    void paintTitle(int lane, const ClearBar& bar)
    {
        m_painter.setFont(m_theme.font(TextRole::Small));
        const double pad = m_theme.metrics().spacing.s1;
        const double needed = m_painter.fontMetrics().horizontalAdvance(bar.title);
        const auto [roomLeft, roomRight] = roomBeside(lane, bar);
        const bool isRight = m_geometry.isMirrored ? roomLeft < std::min(needed, roomRight)
                                                   : roomRight >= std::min(needed, roomLeft);
        const double width = std::min(needed + 1, isRight ? roomRight : roomLeft);
        if (width < m_theme.px(40)) {
            return;
        }
        const QRectF rect = m_geometry.bar(lane, bar.span, barHeight());
        const double height = m_painter.fontMetrics().height();
        const QRectF text(
            isRight ? rect.right() + pad : rect.left() - pad - width,
            rect.center().y() - height / 2,
            width,
            height);
        m_painter.setPen(m_theme.color(ColorRole::Text));
        m_painter.drawText(
            text,
            static_cast<int>(Qt::AlignVCenter | (isRight ? Qt::AlignLeft : Qt::AlignRight)),
            m_painter.fontMetrics().elidedText(bar.title, Qt::ElideRight, static_cast<int>(width)));
    }

    QPainter& m_painter;
    const ClearPicture& m_picture;
    const ClearGeometry& m_geometry;
    const BoardSnapshot& m_snapshot;
    int m_current;
    const Theme& m_theme;
    QTimeZone m_zone;
};

double laneHeightIn(const ClearPicture& picture, double height, double head, const Theme& theme)
{
    const auto lanes = static_cast<double>(std::max<std::size_t>(1, picture.lanes.size()));
    return std::clamp(
        std::floor((height - head) / lanes),
        static_cast<double>(theme.px(leastLane)),
        static_cast<double>(theme.px(mostLane)));
}

} // namespace

double ClearGeometry::x(Instant at) const
{
    const double share =
        double(at.ms - range.start.ms) / double(std::max<qint64>(1, range.lengthMs()));
    const double width = area.width() - nameWidth;
    return isMirrored ? area.right() - nameWidth - share * width
                      : area.left() + nameWidth + share * width;
}

QRectF ClearGeometry::lane(int index) const
{
    return {area.left(), area.top() + headHeight + index * laneHeight, area.width(), laneHeight};
}

QRectF ClearGeometry::bar(int index, const Span& span, double height) const
{
    const QRectF row = lane(index);
    const double from = x(span.start);
    const double to = x(span.end);
    return {
        std::min(from, to),
        row.center().y() - height / 2,
        std::max(3.0, std::abs(to - from)),
        height};
}

ClearGeometry clearGeometry(
    const ClearPicture& picture, const QRectF& area, const Theme& theme, bool isMirrored)
{
    ClearGeometry geometry;
    geometry.area = area;
    geometry.headHeight = theme.px(26);
    geometry.laneHeight = laneHeightIn(picture, area.height(), geometry.headHeight, theme);
    geometry.nameWidth = std::min<double>(theme.px(nameColumn), area.width() / 4);
    geometry.range = picture.range;
    geometry.isMirrored = isMirrored;
    return geometry;
}

int clearPictureHeight(const ClearPicture& picture, const Theme& theme)
{
    return theme.px(26) + static_cast<int>(picture.lanes.size()) * theme.px(leastLane);
}

void paintClearPicture(
    QPainter& painter,
    const ClearPicture& picture,
    const ClearGeometry& geometry,
    const BoardSnapshot& snapshot,
    int current,
    const Theme& theme)
{
    if (!picture.lanes.empty()) {
        ClearPicturePainter(painter, picture, geometry, snapshot, current, theme).paint();
    }
}

void paintClearLegend(QPainter& painter, const QRectF& area, const Theme& theme)
{
    painter.save();
    const double pad = theme.metrics().spacing.s2;
    const double width = theme.px(18);
    const double height = theme.px(11);
    double at = area.left() + pad;
    painter.setFont(theme.font(TextRole::Small));
    const auto entry = [&](const QString& text, auto paintSign) {
        const double words = painter.fontMetrics().horizontalAdvance(text);
        const bool isMirrored = painter.layoutDirection() == Qt::RightToLeft;
        const double left = isMirrored ? area.right() + area.left() - at - width : at;
        painter.setBrush(Qt::NoBrush);
        paintSign(QRectF(left, area.center().y() - height / 2, width, height));
        painter.setPen(theme.color(ColorRole::Text2));
        const double textLeft = isMirrored ? left - pad - words : left + width + pad;
        painter.drawText(
            QRectF(textLeft, area.top(), words + 1, area.height()), Qt::AlignVCenter, text);
        at += width + words + 3 * pad;
    };
    const auto framed = [&painter](const QColor& color, double line, Qt::PenStyle style) {
        return [&painter, color, line, style](const QRectF& rect) {
            painter.setPen(QPen(color, line, style));
            painter.drawRoundedRect(rect, 2, 2);
        };
    };
    entry(Words::tr("collides"), framed(theme.conflict(true).fg, 1.5, Qt::SolidLine));
    entry(Words::tr("was here"), framed(theme.color(ColorRole::Text3), 1, Qt::DashLine));
    entry(Words::tr("goes here"), framed(theme.color(ColorRole::Good), 2, Qt::SolidLine));
    entry(Words::tr("maintenance"), [&painter, &theme](const QRectF& rect) {
        signs::paintMaintenanceBand(painter, rect, theme);
    });
    entry(Words::tr("freeze"), [&painter, &theme](const QRectF& rect) {
        signs::paintFreezeBand(painter, rect, theme);
    });
    painter.restore();
}

} // namespace cb
