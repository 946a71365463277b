// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/BarDrop.h"

namespace cb {
namespace {

QRectF between(const QRectF& from, const QRectF& to, double part)
{
    const auto at = [part](double a, double b) {
        return a + part * (b - a);
    };
    return {
        QPointF(at(from.left(), to.left()), at(from.top(), to.top())),
        QPointF(at(from.right(), to.right()), at(from.bottom(), to.bottom()))};
}

} // namespace

BarDrop::BarDrop(QObject* parent)
    : QObject(parent)
{
    m_animation.setStartValue(0.0);
    m_animation.setEndValue(1.0);
    m_animation.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_animation, &QVariantAnimation::valueChanged, this, &BarDrop::stepped);
    connect(&m_animation, &QVariantAnimation::finished, this, &BarDrop::stepped);
}

void BarDrop::start(const QList<ChangeWindow>& windows, int ms)
{
    m_animation.stop();
    m_windows = windows;
    if (ms > 0 && !windows.isEmpty()) {
        m_animation.setDuration(ms);
        m_animation.start();
    }
}

std::optional<MovingLook> BarDrop::look(
    const CalendarScene& scene, const Theme& theme, FillBy fillBy) const
{
    MovingLook look;
    if (isRunning()) {
        const BoxLabeller labeller(scene.page, scene.geometry, theme, scene.times, fillBy);
        for (const ChangeWindow& window : m_windows) {
            if (auto moving = bar(scene, window, labeller)) {
                look.bars.push_back(*std::move(moving));
            }
        }
    }
    return look.bars.empty() ? std::nullopt : std::optional(std::move(look));
}

std::optional<MovingBar> BarDrop::bar(
    const CalendarScene& scene, const ChangeWindow& window, const BoxLabeller& labeller) const
{
    const int row = scene.page.changes().rowOf(window.first);
    MovingBar moving;
    moving.item = row >= 0 ? scene.page.itemOfRow(row) : -1;
    const CalendarGeometry& geometry = scene.geometry;
    std::vector<CalendarBox> boxes;
    for (const CalendarBox& box : geometry.boxes) {
        if (box.kind == BoxKind::Bar && box.item == moving.item && box.region == BoxRegion::Body) {
            boxes.push_back(box);
        }
    }
    if (moving.item < 0 || boxes.empty()) {
        return std::nullopt;
    }
    const int lane = geometry.cells[static_cast<std::size_t>(boxes.front().cell)].lane;
    const std::vector<QRectF> held =
        geometry.outlines(window.second, scene.times.zone(), lane, scene.metrics.bar);
    if (held.size() != boxes.size()) {
        return std::nullopt;
    }
    const double part = m_animation.currentValue().toDouble();
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        boxes[i].rect = between(held[i], boxes[i].rect, part);
        moving.labels.push_back(labeller.label(boxes[i]));
    }
    return moving;
}

} // namespace cb
