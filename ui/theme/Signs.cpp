// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Signs.h"

#include "ui/theme/SignShapes.h"

#include <QFontMetricsF>
#include <QLineF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace cb::signs {

namespace {

constexpr double grid = 16;

/// Puts the painter on the sign's grid for its lifetime.
class OnGrid
{
public:
    OnGrid(QPainter& painter, const QRectF& box)
        : m_painter(painter)
        , m_scale(std::min(box.width(), box.height()) / grid)
    {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        const double side = m_scale * grid;
        painter.translate(snapped(
            QPointF(box.x() + (box.width() - side) / 2, box.y() + (box.height() - side) / 2)));
        painter.scale(m_scale, m_scale);
    }

    ~OnGrid() { m_painter.restore(); }

    Q_DISABLE_COPY_MOVE(OnGrid)

    double scale() const { return m_scale; }

    void mirror()
    {
        m_painter.translate(grid, 0);
        m_painter.scale(-1, 1);
    }

    void fill(const QPainterPath& shape, const QColor& color) { m_painter.fillPath(shape, color); }

private:
    /// On a whole device pixel, so that straight edges are crisp.
    QPointF snapped(QPointF corner) const
    {
        const QTransform& transform = m_painter.deviceTransform();
        if (transform.type() > QTransform::TxScale) {
            return corner;
        }
        const QPointF device = transform.map(corner);
        return transform.inverted().map(QPointF(std::round(device.x()), std::round(device.y())));
    }

    QPainter& m_painter;
    double m_scale;
};

void paintShape(
    QPainter& painter,
    const QRectF& box,
    const QPainterPath& shape,
    const QColor& color,
    bool mirrors = false)
{
    OnGrid onGrid(painter, box);
    if (mirrors && painter.layoutDirection() == Qt::RightToLeft) {
        onGrid.mirror();
    }
    onGrid.fill(shape, color);
}

/// One character with the middle of its ink on `middle` (grid units). Real text, so that a PDF can
/// be searched and read aloud.
void paintCharacter(
    QPainter& painter,
    QPointF middle,
    double height,
    QChar character,
    const QColor& color,
    const Theme& theme)
{
    constexpr int fontSize = 100; // laid out large: no hinting on the way down
    QFont font = Fonts::semibold(theme.font(TextRole::Strong));
    font.setPixelSize(fontSize);
    font.setStyleStrategy(QFont::PreferAntialias);
    font.setHintingPreference(QFont::PreferNoHinting);
    const QString text(character);
    const QFontMetricsF metrics(font);
    const double capHeight = metrics.capHeight();
    const double width = metrics.horizontalAdvance(text);
    painter.save();
    painter.translate(middle);
    painter.scale(height / capHeight, height / capHeight);
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(QPointF(-width / 2, capHeight / 2), text);
    painter.restore();
}

struct Hatch
{
    double period;
    double size; ///< width of lines, radius of dots
};

Hatch freezeHatch(const Theme& theme)
{
    return theme.options().kind == ThemeKind::Print ? Hatch{4.5, 0.6} : Hatch{8, 1.2};
}

Hatch maintenanceHatch(const Theme& theme)
{
    return theme.options().kind == ThemeKind::Print ? Hatch{4, 0.4} : Hatch{8, 1};
}

/// The smallest `offset + n * period` that is at least `low`.
double firstStep(double low, double offset, double period)
{
    return offset + std::ceil((low - offset) / period) * period;
}

} // namespace

void paintState(QPainter& painter, const QRectF& box, DisplayState state, const Theme& theme)
{
    paintState(painter, box, state, theme.stateText(state));
}

void paintState(QPainter& painter, const QRectF& box, DisplayState state, const QColor& color)
{
    paintShape(painter, box, signshapes::state(state), color, signshapes::mirrors(state));
}

QSizeF riskMeterSize(double signSize)
{
    const double unit = signSize / grid;
    return {19 * unit, 12 * unit};
}

void paintRisk(QPainter& painter, const QRectF& box, RiskLevel level, const Theme& theme)
{
    paintRisk(painter, box, level, theme.risk(level).fg, theme.color(ColorRole::Border));
}

void paintRisk(
    QPainter& painter,
    const QRectF& box,
    RiskLevel level,
    const QColor& filled,
    const QColor& empty)
{
    constexpr int steps = 5;
    const double ratio = std::max(painter.deviceTransform().m11(), 0.01);
    const double unit = std::min(box.width() / 19, box.height() / 12);
    // Whole device pixels for each step and gap: five even steps matter more than the exact width.
    const auto whole = [ratio](double length) {
        return std::max(1.0, std::round(length * ratio)) / ratio;
    };
    const double gap = whole(unit);
    const double width = whole(3 * unit);
    const double total = steps * width + (steps - 1) * gap;
    const QPointF origin = painter.deviceTransform().map(
        QPointF(box.center().x() - total / 2, box.center().y() + 6 * unit));
    const QPointF foot = painter.deviceTransform().inverted().map(
        QPointF(std::round(origin.x()), std::round(origin.y())));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (int i = 0; i < steps; ++i) {
        const double height = whole((4 + 2 * i) * unit);
        const QRectF step(foot.x() + i * (width + gap), foot.y() - height, width, height);
        painter.fillRect(step, i <= static_cast<int>(level) ? filled : empty);
    }
    painter.restore();
}

void paintOutcome(QPainter& painter, const QRectF& box, OutcomeSign outcome, const Theme& theme)
{
    paintShape(
        painter,
        box,
        signshapes::outcome(outcome),
        theme.outcome(outcome),
        signshapes::mirrors(outcome));
}

void paintIncident(QPainter& painter, const QRectF& box, int priority, const Theme& theme)
{
    OnGrid onGrid(painter, box);
    onGrid.fill(signshapes::incident(), theme.color(ColorRole::Incident));
    if (priority >= 1 && priority <= 9) {
        const auto digit = QChar(u'0' + static_cast<char16_t>(priority));
        paintCharacter(painter, {8, 9.9}, 5.8, digit, theme.color(ColorRole::Canvas), theme);
    }
}

void paintConflict(
    QPainter& painter, const QRectF& box, QChar letter, bool blocks, const Theme& theme)
{
    const ConflictColors colors = theme.conflict(blocks);
    OnGrid onGrid(painter, box);
    if (!blocks) {
        onGrid.fill(signshapes::conflict(true), theme.color(ColorRole::Canvas));
    }
    onGrid.fill(signshapes::conflict(blocks), colors.fg);
    paintCharacter(painter, {8, 8}, 5.6, letter, blocks ? colors.on : colors.fg, theme);
}

void paintBolt(QPainter& painter, const QRectF& box, const QColor& color)
{
    paintShape(painter, box, signshapes::bolt(), color);
}

void paintLock(QPainter& painter, const QRectF& box, const QColor& color)
{
    paintShape(painter, box, signshapes::lock(), color);
}

void paintPencil(QPainter& painter, const QRectF& box, const QColor& color)
{
    paintShape(painter, box, signshapes::pencil(), color);
}

void paintTick(QPainter& painter, const QRectF& box, const QColor& color)
{
    paintShape(painter, box, signshapes::tick(), color);
}

void paintCross(QPainter& painter, const QRectF& box, const QColor& color)
{
    paintShape(painter, box, signshapes::cross(), color);
}

void paintWarning(QPainter& painter, const QRectF& box, const QColor& color)
{
    paintShape(painter, box, signshapes::warning(), color);
}

void paintInfo(QPainter& painter, const QRectF& box, const QColor& color)
{
    paintShape(painter, box, signshapes::info(), color);
}

void paintFreezeBand(QPainter& painter, const QRectF& area, const Theme& theme, QPointF origin)
{
    if (area.isEmpty()) {
        return;
    }
    const BandColors colors = theme.freeze();
    const Hatch hatch = freezeHatch(theme);
    painter.save();
    painter.fillRect(area, colors.tint);
    painter.setClipRect(area, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors.line, hatch.size, Qt::SolidLine, Qt::FlatCap));
    // Lines x + y = sum, `period` apart at a right angle.
    const double period = hatch.period * std::sqrt(2.0);
    QList<QLineF> lines;
    const double last = area.right() + area.bottom() + hatch.size;
    for (double sum =
             firstStep(area.left() + area.top() - hatch.size, origin.x() + origin.y(), period);
         sum <= last;
         sum += period)
    {
        lines.append(QLineF(
            sum - area.bottom() - hatch.size,
            area.bottom() + hatch.size,
            sum - area.top() + hatch.size,
            area.top() - hatch.size));
    }
    painter.drawLines(lines);
    painter.restore();
}

void paintMaintenanceBand(QPainter& painter, const QRectF& area, const Theme& theme, QPointF origin)
{
    if (area.isEmpty()) {
        return;
    }
    const BandColors colors = theme.maintenance();
    const Hatch hatch = maintenanceHatch(theme);
    painter.save();
    painter.fillRect(area, colors.tint);
    painter.setClipRect(area, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors.line, 2 * hatch.size, Qt::SolidLine, Qt::RoundCap));
    QList<QPointF> dots;
    const double half = hatch.period / 2;
    const double firstX = firstStep(area.left() - hatch.size, origin.x() + half, hatch.period);
    const double firstY = firstStep(area.top() - hatch.size, origin.y() + half, hatch.period);
    for (double y = firstY; y <= area.bottom() + hatch.size; y += hatch.period) {
        for (double x = firstX; x <= area.right() + hatch.size; x += hatch.period) {
            dots.append({x, y});
        }
    }
    painter.drawPoints(dots.constData(), static_cast<int>(dots.size()));
    painter.restore();
}

} // namespace cb::signs
