// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ChartPainter.h"
#include "ui/reports/ReportBox.h"

#include <QPainter>

namespace cb {

namespace {

constexpr qreal designPixel = 0.72; ///< points

/// Text of charts by the typesetter, so that it reads back from the PDF.
class PaperChartText final : public ChartText
{
public:
    explicit PaperChartText(Typesetter& type)
        : m_type(type)
    {}

    qreal width(ChartTextRole role, const QString& text) override
    {
        return m_type.naturalWidth(styleOf(role), text);
    }

    qreal lineHeight(ChartTextRole role) override { return m_type.lineHeight(styleOf(role)); }

    void draw(
        QPainter& painter,
        ChartTextRole role,
        const QString& text,
        const QColor& color,
        const QRectF& box,
        Qt::Alignment align) override
    {
        if (text.isEmpty()) {
            return;
        }
        const PaperStyle style = styleOf(role);
        constexpr qreal rounding = 0.2;
        const qreal room = box.width() + rounding;
        const qreal top = box.center().y() - m_type.lineHeight(style) / 2;
        const LineAlign line = align & Qt::AlignRight ? LineAlign::Trailing
            : align & Qt::AlignHCenter                ? LineAlign::Centre
                                                      : LineAlign::Leading;
        m_type.draw(
            painter,
            style,
            m_type.elided(style, text, room),
            color,
            {{box.left(), top}, room, line});
    }

private:
    static PaperStyle styleOf(ChartTextRole role)
    {
        return role == ChartTextRole::Strong ? PaperStyle::CaptionStrong : PaperStyle::Lane;
    }

    Typesetter& m_type;
};

/// A chart as vectors: one part that is never cut.
class ChartBox final : public ReportBox
{
public:
    ChartBox(ReportChart chart, PaperContext& context)
        : m_chart(std::move(chart))
        , m_context(context)
        , m_text(context.type)
    {}

    int partCount() const override { return 1; }

    qreal partHeight(int /*part*/) const override { return subtitleHeight() + m_chart.height; }

    bool keepsWithNextBox() const override { return true; } // how it is computed

    qreal spaceBefore() const override { return 6; }

    void paint(QPainter& painter, QPointF topLeft, const BoxSlice& /*slice*/) const override
    {
        const ChartLook look{m_context.theme, m_text, designPixel};
        m_context.type.draw(
            painter,
            PaperStyle::Body,
            m_chart.chart.subtitle,
            m_context.theme.color(ColorRole::Text2),
            {topLeft, m_context.width});
        const QPointF below(topLeft.x(), topLeft.y() + subtitleHeight());
        painter.save();
        chartpainting::paintChart(
            painter, m_chart.chart, {below, QSizeF(m_context.width, m_chart.height)}, look);
        painter.restore();
    }

private:
    qreal subtitleHeight() const
    {
        constexpr qreal below = 5;
        return below
            + m_context.type.lineHeight(PaperStyle::Body)
            * m_context.type.lineCount(PaperStyle::Body, m_chart.chart.subtitle, m_context.width);
    }

    ReportChart m_chart;
    PaperContext& m_context;
    mutable PaperChartText m_text;
};

} // namespace

std::unique_ptr<ReportBox> makeChartBox(ReportChart chart, PaperContext& context)
{
    return std::make_unique<ChartBox>(std::move(chart), context);
}

} // namespace cb
