// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ChartLayingOut.h"

namespace cb::chartlayout {

namespace {

constexpr double percent = 100;

} // namespace

std::optional<ChartRangePlace> LayingOut::planePlace(const ChartRange& range) const
{
    if (!isDrawable(range) || !std::isfinite(range.across) || range.across < 0) {
        return std::nullopt;
    }
    const auto y = [this](double share) {
        return m_out.bars.bottom()
            - std::clamp(share / m_out.values.top, 0.0, 1.0) * m_out.bars.height();
    };
    ChartRangePlace place;
    place.at = {
        m_out.bars.left()
            + std::clamp(range.across / m_out.values.top, 0.0, 1.0) * m_out.bars.width(),
        y(range.value)};
    place.low = y(range.low);
    place.high = y(range.high);
    place.lowWide = y(range.lowWide);
    place.highWide = y(range.highWide);
    constexpr qreal leastTarget = 24; // design pixels
    place.row = QRectF(0, 0, px(leastTarget), px(leastTarget));
    place.row.moveCenter(place.at);
    return place;
}

/// Both axes have the same ticks, so that "as foreseen" is the diagonal.
void LayingOut::planeTexts()
{
    const int count = std::max(1, m_out.values.count());
    const qreal across = m_out.bars.width() / count;
    const qreal up = m_out.bars.height() / count;
    for (int tick = 0; tick <= count; ++tick) {
        const QString text = tickText(qRound(tick * m_out.values.step * percent));
        add({m_out.area.left(),
             m_out.bars.bottom() - tick * up - m_line / 2,
             m_out.bars.left() - m_out.area.left() - px(gap),
             m_line},
            Qt::AlignRight,
            text,
            ColorRole::Text3);
        add({m_out.bars.left() + (tick - 0.5) * across,
             m_out.bars.bottom() + px(cellGap),
             across,
             m_line},
            Qt::AlignHCenter,
            text,
            ColorRole::Text3);
    }
    add({m_out.area.left(), m_out.area.top(), m_out.area.width(), m_line},
        Qt::AlignLeft,
        m_chart.valueTitle,
        ColorRole::Text3);
    add({m_out.bars.left(), m_out.bars.bottom() + px(cellGap) + m_line, m_out.bars.width(), m_line},
        Qt::AlignHCenter,
        m_chart.categoryTitle,
        ColorRole::Text3);
}

void LayingOut::plane()
{
    double highest = 0;
    for (const ChartRange& range : m_chart.ranges) {
        if (isDrawable(range) && std::isfinite(range.across)) {
            highest = std::max({highest, range.across, range.highWide});
        }
    }
    constexpr int mostTicks = 6;
    constexpr double leastShare = 0.05;
    m_out.values = chartTicks(std::min(1.0, highest), mostTicks, leastShare);
    const qreal left =
        px(gap) + m_text.width(ChartTextRole::Label, tickText(percent * m_out.values.top));
    const qreal lastLabel = m_text.width(ChartTextRole::Label, tickText(percent)) / 2;
    m_out.bars = m_out.area.adjusted(left, 1.5 * m_line, -lastLabel, -(px(cellGap) + 2 * m_line));
    for (qsizetype i = 0; i < m_chart.ranges.size(); ++i) {
        m_out.rangePlaces[static_cast<std::size_t>(i)] = planePlace(m_chart.ranges.at(i));
    }
    planeTexts();
}

} // namespace cb::chartlayout
