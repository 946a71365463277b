// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/ReportBox.h"

#include <QPainter>

namespace cb {

ReportBox::~ReportBox() = default;

qreal ReportBox::headHeight(int /*part*/) const
{
    return 0;
}

bool ReportBox::keepsWithNext(int /*part*/) const
{
    return false;
}

int ReportBox::partLines(int /*part*/) const
{
    return 1;
}

qreal ReportBox::sliceHeight(const BoxSlice& slice) const
{
    qreal height = headHeight(slice.firstPart);
    for (int part = slice.firstPart; part < slice.lastPart; ++part) {
        height += partHeight(part);
    }
    return height;
}

namespace {

/// Lines of text; each is a part.
class TextBox final : public ReportBox
{
public:
    struct Look
    {
        PaperStyle style = PaperStyle::Body;
        ColorRole color = ColorRole::Text;
        qreal spaceBefore = 0;
        bool keepsWithNextBox = false;
    };

    TextBox(QString text, const Look& look, PaperContext& context)
        : m_text(std::move(text))
        , m_look(look)
        , m_context(context)
        , m_lines(m_text.isEmpty() ? 0 : context.type.lineCount(look.style, m_text, context.width))
    {}

    int partCount() const override { return m_lines; }

    qreal partHeight(int /*part*/) const override
    {
        return m_context.type.lineHeight(m_look.style);
    }

    /// No first or last line of a paragraph stands alone.
    bool keepsWithNext(int part) const override
    {
        return m_look.keepsWithNextBox || (m_lines > 1 && (part == 0 || part == m_lines - 2));
    }

    bool keepsWithNextBox() const override { return m_look.keepsWithNextBox; }

    qreal spaceBefore() const override { return m_look.spaceBefore; }

    void paint(QPainter& painter, QPointF topLeft, const BoxSlice& slice) const override
    {
        m_context.type.draw(
            painter,
            m_look.style,
            m_text,
            m_context.theme.color(m_look.color),
            {topLeft, m_context.width, LineAlign::Leading, slice.firstPart, slice.lastPart});
    }

private:
    QString m_text;
    Look m_look;
    PaperContext& m_context;
    int m_lines;
};

TextBox::Look lookOf(const ReportParagraph& paragraph)
{
    switch (paragraph.tone) {
    case ReportTone::Normal:
        return {PaperStyle::Body, ColorRole::Text, 4, false};
    case ReportTone::Secondary:
        return {PaperStyle::Body, ColorRole::Text2, 4, false};
    case ReportTone::Strong:
        return {PaperStyle::Subheading, ColorRole::Text, 8, true};
    }
    Q_UNREACHABLE();
}

struct BoxMaker
{
    PaperContext& context;

    std::unique_ptr<ReportBox> operator()(const ReportHeading& heading) const
    {
        return std::make_unique<TextBox>(
            heading.text, TextBox::Look{PaperStyle::Heading, ColorRole::Text, 15, true}, context);
    }

    std::unique_ptr<ReportBox> operator()(const ReportParagraph& paragraph) const
    {
        return std::make_unique<TextBox>(paragraph.text, lookOf(paragraph), context);
    }

    std::unique_ptr<ReportBox> operator()(const ReportCaption& caption) const
    {
        return std::make_unique<TextBox>(
            caption.text, TextBox::Look{PaperStyle::Caption, ColorRole::Text3, 3, false}, context);
    }

    std::unique_ptr<ReportBox> operator()(const ReportFacts& facts) const
    {
        return makeFactsBox(facts, context);
    }

    std::unique_ptr<ReportBox> operator()(const ReportSigns& line) const
    {
        return makeSignsBox(line, context);
    }

    std::unique_ptr<ReportBox> operator()(const ReportSteps& steps) const
    {
        return makeStepsBox(steps, context);
    }

    std::unique_ptr<ReportBox> operator()(const ReportTable& table) const
    {
        return makeTableBox(table, context);
    }

    std::unique_ptr<ReportBox> operator()(const ReportGraph& graph) const
    {
        return makeGraphBox(graph, context);
    }

    std::unique_ptr<ReportBox> operator()(const ReportLanes& lanes) const
    {
        return makeLanesBox(lanes, context);
    }

    std::unique_ptr<ReportBox> operator()(const ReportChart& chart) const
    {
        return makeChartBox(chart, context);
    }

    std::unique_ptr<ReportBox> operator()(const ReportTiles& tiles) const
    {
        return makeTilesBox(tiles, context);
    }
};

} // namespace

std::unique_ptr<ReportBox> makeBox(const ReportBlock& block, PaperContext& context)
{
    return std::visit(BoxMaker{context}, block);
}

} // namespace cb
