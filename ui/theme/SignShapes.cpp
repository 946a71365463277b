// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/SignShapes.h"

#include <QLineF>
#include <QList>
#include <QPainterPathStroker>
#include <QPolygonF>
#include <QTransform>

#include <array>
#include <cmath>

namespace cb::signshapes {

namespace {

constexpr QPointF middle(8, 8);
constexpr double outerRadius = 7;
constexpr double strokeWidth = 1.5;

QPainterPath disc(double radius)
{
    QPainterPath path;
    path.addEllipse(middle, radius, radius);
    return path;
}

/// Both shapes at once, filled odd-even: what lies inside the other becomes a hole. No boolean
/// operation of QPainterPath is used on curves, because those turn them into polygons.
QPainterPath joined(QPainterPath shape, const QPainterPath& other)
{
    shape.addPath(other);
    return shape;
}

QPainterPath ring()
{
    return joined(disc(outerRadius), disc(outerRadius - strokeWidth));
}

/// A line of that width as a shape. Worked out at a larger scale, so that its caps stay round.
QPainterPath stroked(const QPainterPath& line, double width = strokeWidth)
{
    constexpr double enlarged = 64;
    QPainterPathStroker stroker;
    stroker.setWidth(width * enlarged);
    stroker.setCapStyle(Qt::RoundCap);
    stroker.setJoinStyle(Qt::RoundJoin);
    const QPainterPath large = QTransform::fromScale(enlarged, enlarged).map(line);
    const QPainterPath shape = stroker.createStroke(large).simplified();
    return QTransform::fromScale(1 / enlarged, 1 / enlarged).map(shape);
}

QPainterPath polyline(std::initializer_list<QPointF> points)
{
    QPainterPath path;
    path.addPolygon(QPolygonF(QList<QPointF>(points)));
    return path;
}

QPainterPath polygon(std::initializer_list<QPointF> points)
{
    QPainterPath path = polyline(points);
    path.closeSubpath();
    return path;
}

/// Eight arcs with gaps between them.
QPainterPath dashedRing()
{
    constexpr int dashes = 8;
    constexpr double period = 360.0 / dashes;
    constexpr double sweep = period * 0.58;
    constexpr double radius = outerRadius - strokeWidth / 2;
    const QRectF bounds(8 - radius, 8 - radius, 2 * radius, 2 * radius);
    QPainterPathStroker stroker;
    stroker.setWidth(strokeWidth);
    stroker.setCapStyle(Qt::FlatCap);
    QPainterPath arcs;
    for (int i = 0; i < dashes; ++i) {
        const double start = 90 - sweep / 2 + i * period;
        arcs.arcMoveTo(bounds, start);
        arcs.arcTo(bounds, start, sweep);
    }
    return stroker.createStroke(arcs);
}

/// A sector that starts at twelve o'clock and runs clockwise.
QPainterPath sector(double degrees)
{
    constexpr double radius = 4;
    QPainterPath path(middle);
    path.arcTo(QRectF(8 - radius, 8 - radius, 2 * radius, 2 * radius), 90, -degrees);
    path.closeSubpath();
    return path;
}

QPainterPath smallTick()
{
    return stroked(polyline({{5, 8.3}, {7.1, 10.4}, {11, 6}}), 1.6);
}

QPainterPath smallCross(double reach = 2.3)
{
    QPainterPath lines;
    lines.moveTo(8 - reach, 8 - reach);
    lines.lineTo(8 + reach, 8 + reach);
    lines.moveTo(8 + reach, 8 - reach);
    lines.lineTo(8 - reach, 8 + reach);
    return stroked(lines, 1.6);
}

QPainterPath smallMinus()
{
    return stroked(polyline({{5.4, 8}, {10.6, 8}}), 1.6);
}

QPainterPath clockHands()
{
    return stroked(polyline({{8, 4.6}, {8, 8.2}, {10.2, 9.6}}), 1.4);
}

QPainterPath playTriangle(double size)
{
    return polygon(
        {{8 - size * 0.62, 8 - size}, {8 - size * 0.62, 8 + size}, {8 + size * 1.08, 8}});
}

QPainterPath returnArrow()
{
    QPainterPath lines;
    lines.moveTo(7, 4.6);
    lines.lineTo(4.8, 6.8);
    lines.lineTo(7, 9);
    lines.moveTo(4.8, 6.8);
    lines.lineTo(9, 6.8);
    lines.cubicTo(10.6, 6.8, 11.2, 8, 11.2, 9);
    lines.lineTo(11.2, 10.8);
    return stroked(lines);
}

QPainterPath roundedSquare()
{
    QPainterPath path;
    path.addRoundedRect(QRectF(1.5, 1.5, 13, 13), 2.6, 2.6);
    return path;
}

/// A polygon with its corners cut round, starting at `rounding` from each.
QPainterPath roundedPolygon(const QList<QPointF>& corners, double rounding)
{
    QPainterPath path;
    for (qsizetype i = 0; i < corners.size(); ++i) {
        const QPointF corner = corners[i];
        const QLineF in(corner, corners[(i + corners.size() - 1) % corners.size()]);
        const QLineF out(corner, corners[(i + 1) % corners.size()]);
        const QPointF from = in.pointAt(rounding / in.length());
        if (i == 0) {
            path.moveTo(from);
        } else {
            path.lineTo(from);
        }
        path.quadTo(corner, out.pointAt(rounding / out.length()));
    }
    path.closeSubpath();
    return path;
}

/// A square on its corner; `reach` from the middle to a corner.
QPainterPath cornerSquare(double reach, double rounding)
{
    return roundedPolygon(
        {{8, 8 - reach}, {8 + reach, 8}, {8, 8 + reach}, {8 - reach, 8}}, rounding);
}

QPainterPath makeState(DisplayState state)
{
    switch (state) {
    case DisplayState::Draft:
        return dashedRing();
    case DisplayState::Submitted:
        return ring();
    case DisplayState::Assessing:
        return joined(ring(), sector(90));
    case DisplayState::Awaiting:
        return joined(ring(), sector(180));
    case DisplayState::Approved:
        return joined(ring(), smallTick());
    case DisplayState::Scheduled:
        return joined(ring(), clockHands());
    case DisplayState::Implementing:
        return joined(disc(outerRadius), playTriangle(3));
    case DisplayState::Review:
        return joined(disc(outerRadius), disc(2.5));
    case DisplayState::Closed:
        return joined(disc(outerRadius), smallTick());
    case DisplayState::Rejected:
        return joined(ring(), smallCross());
    case DisplayState::Withdrawn:
        return joined(ring(), smallMinus());
    case DisplayState::BackedOut:
        return joined(disc(outerRadius), returnArrow());
    }
    Q_UNREACHABLE();
}

QPainterPath makeOutcome(OutcomeSign outcome)
{
    switch (outcome) {
    case OutcomeSign::Ok:
        return joined(disc(outerRadius), smallTick());
    case OutcomeSign::Issues:
        return joined(ring(), smallTick());
    case OutcomeSign::Failed:
        return joined(cornerSquare(8.2, 1), smallCross(1.9));
    case OutcomeSign::RolledBack:
        return joined(roundedSquare(), returnArrow());
    case OutcomeSign::Running:
        return joined(ring(), playTriangle(2.7));
    case OutcomeSign::NotRun:
        return joined(dashedRing(), smallMinus());
    }
    Q_UNREACHABLE();
}

template <TextualEnum E>
const QPainterPath& cached(E value, QPainterPath (*make)(E))
{
    static const auto paths = [make] {
        std::array<QPainterPath, enumTexts<E>.size()> all;
        for (std::size_t i = 0; i < all.size(); ++i) {
            all[i] = make(static_cast<E>(i));
        }
        return all;
    }();
    return paths[static_cast<std::size_t>(value)];
}

QPainterPath makeLock()
{
    QPainterPath body;
    body.addRoundedRect(QRectF(3.25, 7.25, 9.5, 6.5), 1.4, 1.4);
    QPainterPath shackle;
    shackle.moveTo(5.4, 7);
    shackle.lineTo(5.4, 5);
    shackle.arcTo(QRectF(5.4, 2.4, 5.2, 5.2), 180, -180);
    shackle.lineTo(10.6, 7);
    return joined(stroked(body, 1.3), stroked(shackle, 1.3));
}

QPainterPath makePencil()
{
    QPainterPath outline = polygon({{3, 13}, {3.8, 9.6}, {10.7, 2.7}, {13.3, 5.3}, {6.4, 12.2}});
    outline.moveTo(9, 4.4);
    outline.lineTo(11.6, 7);
    return stroked(outline, 1.3);
}

QPainterPath makeWarning()
{
    QPainterPath bar;
    bar.moveTo(8, 6.2);
    bar.lineTo(8, 9.2);
    QPainterPath dot;
    dot.addEllipse(QPointF(8, 11.5), 0.85, 0.85);
    const QPainterPath edge = stroked(polygon({{8, 2.4}, {14.3, 13.4}, {1.7, 13.4}}), 1.3);
    return joined(joined(edge, stroked(bar, 1.4)), dot);
}

QPainterPath makeInfo()
{
    QPainterPath dot;
    dot.addEllipse(QPointF(8, 5), 0.9, 0.9);
    return joined(joined(ring(), stroked(polyline({{8, 7.6}, {8, 11.2}}))), dot);
}

} // namespace

const QPainterPath& state(DisplayState state)
{
    return cached(state, makeState);
}

const QPainterPath& outcome(OutcomeSign outcome)
{
    return cached(outcome, makeOutcome);
}

const QPainterPath& incident()
{
    static const QPainterPath path = roundedPolygon({{8, 1.3}, {15.2, 14.2}, {0.8, 14.2}}, 1.2);
    return path;
}

const QPainterPath& conflict(bool blocks)
{
    static const QPainterPath filled = cornerSquare(8.2, 1);
    static const QPainterPath outlined = joined(cornerSquare(8.2, 1), cornerSquare(6.3, 0.5));
    return blocks ? filled : outlined;
}

const QPainterPath& bolt()
{
    static const QPainterPath path =
        polygon({{9.4, 1.4}, {3.2, 9.2}, {7.2, 9.2}, {6.4, 14.6}, {12.8, 6.6}, {8.6, 6.6}});
    return path;
}

const QPainterPath& lock()
{
    static const QPainterPath path = makeLock();
    return path;
}

const QPainterPath& pencil()
{
    static const QPainterPath path = makePencil();
    return path;
}

const QPainterPath& tick()
{
    static const QPainterPath path = stroked(polyline({{2.8, 8.6}, {6.2, 12}, {13.2, 4.2}}), 1.6);
    return path;
}

const QPainterPath& cross()
{
    static const QPainterPath path = smallCross(4.4);
    return path;
}

const QPainterPath& warning()
{
    static const QPainterPath path = makeWarning();
    return path;
}

const QPainterPath& info()
{
    static const QPainterPath path = makeInfo();
    return path;
}

bool mirrors(DisplayState state)
{
    return state == DisplayState::BackedOut;
}

bool mirrors(OutcomeSign outcome)
{
    return outcome == OutcomeSign::RolledBack;
}

} // namespace cb::signshapes
