// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ChartLayout.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace cb {

namespace {

constexpr qreal gap = 6; ///< design pixels, likewise below
constexpr qreal leastColumnArea = 150;
constexpr qreal leastCell = 22;
constexpr qreal leastRow = 19;

} // namespace

ChartTicks chartTicks(double greatest, int most, double least)
{
    if (!std::isfinite(greatest) || greatest <= 0) {
        return {least, least};
    }
    const double power = std::pow(10, std::floor(std::log10(greatest / most)));
    double step = least;
    for (const double factor : {1.0, 2.0, 5.0, 10.0}) {
        step = std::max(least, power * factor);
        if (greatest / step <= most) {
            break;
        }
    }
    constexpr double rounding = 1e-9;
    return {step, step * std::max(1.0, std::ceil(greatest / step - rounding))};
}

QRectF ChartLayout::pointRect(int point) const
{
    const auto index = static_cast<std::size_t>(std::max(0, point));
    if (point < 0 || point >= pointCount()) {
        return {};
    }
    if (index < marks.size()) {
        return marks[index].value_or(QRectF());
    }
    const auto& place = rangePlaces[index - marks.size()];
    return place ? place->row : QRectF();
}

int ChartLayout::pointAt(QPointF position) const
{
    for (int point = 0; point < pointCount(); ++point) {
        if (pointRect(point).contains(position)) {
            return point;
        }
    }
    return -1;
}

int ChartLayout::firstPoint() const
{
    for (int point = 0; point < pointCount(); ++point) {
        if (!pointRect(point).isEmpty()) {
            return point;
        }
    }
    return -1;
}

int ChartLayout::nextPoint(int from, Qt::Key key) const
{
    if (from < 0 || key == Qt::Key_Home) {
        return firstPoint();
    }
    if (key == Qt::Key_End) {
        int last = firstPoint();
        for (int point = 0; point < pointCount(); ++point) {
            last = pointRect(point).isEmpty() ? last : point;
        }
        return last;
    }
    const bool isAcross = key == Qt::Key_Left || key == Qt::Key_Right;
    const qreal sign = key == Qt::Key_Right || key == Qt::Key_Down ? 1 : -1;
    const QPointF start = pointRect(from).center();
    int best = from;
    qreal nearest = std::numeric_limits<qreal>::max();
    for (int point = 0; point < pointCount(); ++point) {
        const QRectF rect = pointRect(point);
        if (point == from || rect.isEmpty()) {
            continue;
        }
        const QPointF way = rect.center() - start;
        const qreal along = sign * (isAcross ? way.x() : way.y());
        const qreal beside = std::abs(isAcross ? way.y() : way.x());
        constexpr qreal same = 0.5;
        constexpr qreal asideCosts = 4; // straight on first, then what is least aside
        if (along > same && along + asideCosts * beside < nearest) {
            nearest = along + asideCosts * beside;
            best = point;
        }
    }
    return best;
}

qreal leastChartHeight(const Chart& chart, ChartText& text, qreal unit)
{
    const qreal line = text.lineHeight(ChartTextRole::Label);
    switch (chart.form) {
    case ChartForm::Grid:
        return leastCell * unit * std::max<qreal>(1, static_cast<qreal>(chart.levels.size()))
            + 3 * line + 4 * unit;
    case ChartForm::Columns:
    case ChartForm::Plane:
        return leastColumnArea * unit + (5 + static_cast<qreal>(chart.stripTitles.size())) * line;
    case ChartForm::Rows:
        return std::max(leastRow * unit, line)
            * std::max<qreal>(3, static_cast<qreal>(chart.categories.size()))
            + 2 * line + 2 * unit;
    }
    Q_UNREACHABLE();
}

ChartKeysLayout layOutKeys(const Chart& chart, qreal width, ChartText& text, qreal unit)
{
    constexpr qreal signWidth = 19;
    constexpr qreal between = 14;
    const qreal line = std::max(text.lineHeight(ChartTextRole::Label), 16 * unit);
    ChartKeysLayout out;
    QPointF at;
    const auto place = [&](int key, const QString& words, qreal sign) {
        const qreal needed =
            sign + (sign > 0 ? gap * unit : 0) + std::ceil(text.width(ChartTextRole::Label, words));
        if (at.x() > 0 && at.x() + needed > width) {
            at = {0, at.y() + line};
        }
        const qreal textLeft = at.x() + sign + (sign > 0 ? gap * unit : 0);
        out.places.push_back(
            {QRectF(at.x(), at.y(), sign, line),
             QRectF(textLeft, at.y(), std::min(needed, width), line),
             key});
        out.height = at.y() + line;
        at.rx() += needed + between * unit;
    };
    for (int i = 0; i < chart.keys.size(); ++i) {
        place(i, chart.keys.at(i).text, signWidth * unit);
    }
    if (!chart.keyNote.isEmpty()) {
        place(-1, chart.keyNote, 0);
    }
    return out;
}

} // namespace cb
