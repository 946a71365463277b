// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/ReportBox.h"

#include <QPainter>

#include <algorithm>

namespace cb {

namespace {

constexpr qreal columnGap = 24;
constexpr qreal labelWidth = 76;
constexpr qreal factPadding = 1.2; ///< above and below
constexpr qreal blockGap = 9;

/// Label and value pairs, filled downwards; each line of the columns is a part.
class FactsBox final : public ReportBox
{
public:
    FactsBox(ReportFacts facts, PaperContext& context)
        : m_facts(std::move(facts))
        , m_context(context)
        , m_columns(std::clamp(m_facts.columns, 1, 2))
        , m_columnWidth((context.width - columnGap * (m_columns - 1)) / m_columns)
    {
        qreal widest = labelWidth - columnGap / 2;
        for (const ReportFact& fact : std::as_const(m_facts.facts)) {
            widest = std::max(widest, context.type.naturalWidth(PaperStyle::Fact, fact.label));
        }
        m_label = std::min(widest + columnGap / 2, m_columnWidth / 2);
    }

    int partCount() const override
    {
        return static_cast<int>((m_facts.facts.size() + m_columns - 1) / m_columns);
    }

    qreal partHeight(int part) const override
    {
        int lines = 1;
        for (int column = 0; column < m_columns; ++column) {
            if (const ReportFact* fact = factAt(part, column)) {
                lines = std::max(
                    lines,
                    m_context.type.lineCount(
                        PaperStyle::Fact, fact->value, m_columnWidth - m_label));
            }
        }
        return lines * m_context.type.lineHeight(PaperStyle::Fact) + 2 * factPadding;
    }

    qreal spaceBefore() const override { return blockGap; }

    void paint(QPainter& painter, QPointF topLeft, const BoxSlice& slice) const override
    {
        qreal y = topLeft.y();
        for (int part = slice.firstPart; part < slice.lastPart; ++part) {
            for (int column = 0; column < m_columns; ++column) {
                if (const ReportFact* fact = factAt(part, column)) {
                    paintFact(
                        painter,
                        {topLeft.x() + column * (m_columnWidth + columnGap), y + factPadding},
                        *fact);
                }
            }
            y += partHeight(part);
        }
    }

private:
    const ReportFact* factAt(int part, int column) const
    {
        const qsizetype index = part + column * partCount();
        return index < m_facts.facts.size() ? &m_facts.facts.at(index) : nullptr;
    }

    void paintFact(QPainter& painter, QPointF at, const ReportFact& fact) const
    {
        const Theme& theme = m_context.theme;
        m_context.type.draw(
            painter,
            PaperStyle::Fact,
            fact.label,
            theme.color(ColorRole::Text3),
            {at, m_label - 4});
        m_context.type.draw(
            painter,
            PaperStyle::Fact,
            fact.value,
            theme.color(ColorRole::Text),
            {at + QPointF(m_label, 0), m_columnWidth - m_label});
    }

    ReportFacts m_facts;
    PaperContext& m_context;
    int m_columns;
    qreal m_columnWidth;
    qreal m_label = 0;
};

} // namespace

std::unique_ptr<ReportBox> makeFactsBox(ReportFacts facts, PaperContext& context)
{
    return std::make_unique<FactsBox>(std::move(facts), context);
}

} // namespace cb
