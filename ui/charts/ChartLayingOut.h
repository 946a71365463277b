// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/ChartLayout.h"

#include <algorithm>
#include <cmath>

/// The steps of layOutChart().
namespace cb::chartlayout {

inline constexpr qreal gap = 6; ///< design pixels, likewise below
inline constexpr qreal cellGap = 2;
inline constexpr qreal detachedGap = 14;
inline constexpr qreal barShare = 0.66; ///< of its category

/// Lays out one chart; members are what its steps share.
class LayingOut
{
public:
    LayingOut(const Chart& chart, const QRectF& area, ChartText& text, qreal unit)
        : m_chart(chart)
        , m_text(text)
        , m_unit(unit)
        , m_line(text.lineHeight(ChartTextRole::Label))
        , m_categories(std::max(1, static_cast<int>(chart.categories.size())))
    {
        m_out.area = area;
    }

    ChartLayout run()
    {
        m_out.marks.resize(static_cast<std::size_t>(m_chart.marks.size()));
        m_out.rangePlaces.resize(static_cast<std::size_t>(m_chart.ranges.size()));
        if (m_chart.categories.isEmpty() && m_chart.form != ChartForm::Plane) {
            return std::move(m_out);
        }
        switch (m_chart.form) {
        case ChartForm::Grid:
            grid();
            break;
        case ChartForm::Columns:
            columns();
            break;
        case ChartForm::Rows:
            rows();
            break;
        case ChartForm::Plane:
            plane();
            break;
        }
        return std::move(m_out);
    }

private:
    qreal px(qreal design) const { return design * m_unit; }

    qreal widest(ChartTextRole role, const QStringList& texts) const
    {
        qreal width = 0;
        for (const QString& text : texts) {
            width = std::max(width, text.isEmpty() ? 0 : m_text.width(role, text));
        }
        return std::ceil(width);
    }

    QStringList labels() const
    {
        QStringList labels;
        for (const ChartCategory& category : m_chart.categories) {
            labels.append(category.label);
        }
        return labels;
    }

    void add(
        const QRectF& box,
        Qt::Alignment align,
        const QString& text,
        ColorRole color = ColorRole::Text2,
        ChartTextRole role = ChartTextRole::Label)
    {
        if (!text.isEmpty()) {
            m_out.lines.push_back({box, align, role, color, text});
        }
    }

    static bool isDrawable(const ChartMark& mark)
    {
        return std::isfinite(mark.value) && mark.value >= 0;
    }

    static bool isDrawable(const ChartRange& range)
    {
        return std::isfinite(range.value) && std::isfinite(range.low) && std::isfinite(range.high)
            && std::isfinite(range.lowWide) && std::isfinite(range.highWide) && range.value >= 0;
    }

    /// Sums of the drawable parts of each bar.
    std::vector<double> totals() const
    {
        std::vector<double> totals(static_cast<std::size_t>(m_categories), 0);
        for (const ChartMark& mark : m_chart.marks) {
            if (isDrawable(mark) && mark.category >= 0 && mark.category < m_categories) {
                totals[static_cast<std::size_t>(mark.category)] += mark.value;
            }
        }
        return totals;
    }

    static bool isDrawable(const ChartWhisker& whisker)
    {
        return std::isfinite(whisker.low) && std::isfinite(whisker.high) && whisker.low >= 0
            && whisker.low <= whisker.high;
    }

    /// How far the bars and their whiskers reach: by category.
    std::vector<double> reaches(std::vector<double> sums) const
    {
        for (const ChartMark& mark : m_chart.marks) {
            if (mark.whisker && isDrawable(*mark.whisker) && mark.category >= 0
                && mark.category < m_categories) {
                double& reach = sums[static_cast<std::size_t>(mark.category)];
                reach = std::max(reach, mark.whisker->high);
            }
        }
        return sums;
    }

    /// "0.2" with the chart's own decimal point.
    QString tickText(double value) const
    {
        constexpr double rounding = 1e-6;
        const bool isWhole = std::abs(value - std::round(value)) < rounding;
        return isWhole ? QString::number(std::llround(value))
                       : QString::number(value).replace(u'.', m_chart.decimalPoint);
    }

    /// From where to where a part of a bar reaches, in values.
    std::pair<double, double> reachOf(const ChartMark& mark) const
    {
        double from = 0;
        for (const ChartMark& other : m_chart.marks) {
            if (other.category == mark.category && other.level < mark.level && isDrawable(other)) {
                from += other.value;
            }
        }
        return {from, from + mark.value};
    }

    void grid();
    void gridLabels(qreal cellWidth, qreal cellHeight);
    qreal gridX(int column, qreal cellWidth) const;
    void columns();
    void columnMarks();
    void columnLabels(qreal categoryWidth);
    void bandNames();
    void columnTotals(const std::vector<double>& totals);
    void strips(qreal top);
    void rows();
    void rowMarks(qreal rowHeight);
    void rowRanges(qreal rowHeight);
    void rowTexts(qreal rowHeight, qreal labelWidth, qreal totalWidth, qreal rangeWidth);
    void rowAxes(qreal totalWidth, qreal rangeWidth);
    void plane();
    void planeTexts();
    std::optional<ChartRangePlace> planePlace(const ChartRange& range) const;

    const Chart& m_chart;
    ChartText& m_text;
    qreal m_unit;
    qreal m_line;
    int m_categories;
    ChartLayout m_out;
};

} // namespace cb::chartlayout
