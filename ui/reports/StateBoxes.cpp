// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/ReportBox.h"
#include "ui/theme/Signs.h"

#include <QPainter>

namespace cb {

namespace {

constexpr qreal signSize = 10;
constexpr qreal signGap = 3.5;

/// One part that is painted as a whole.
class WholeBox : public ReportBox
{
public:
    WholeBox(qreal height, qreal space, PaperContext& context)
        : m_context(context)
        , m_height(height)
        , m_space(space)
    {}

    int partCount() const override { return 1; }

    qreal partHeight(int /*part*/) const override { return m_height; }

    qreal spaceBefore() const override { return m_space; }

protected:
    PaperContext& m_context;

private:
    qreal m_height;
    qreal m_space;
};

/// The state and the risk as signs with their words.
class SignsBox final : public WholeBox
{
public:
    SignsBox(ReportSigns line, PaperContext& context)
        : WholeBox(14, 5, context)
        , m_line(line)
    {}

    void paint(QPainter& painter, QPointF topLeft, const BoxSlice& /*slice*/) const override
    {
        constexpr qreal between = 13;
        qreal x = topLeft.x();
        const qreal line = m_context.type.lineHeight(PaperStyle::BodyStrong);
        const qreal signTop = topLeft.y() + (line - signSize) / 2;
        if (m_line.state) {
            const StateColors colors = m_context.theme.state(*m_line.state);
            const QRectF box(x, signTop, signSize, signSize);
            signs::paintState(painter, box, *m_line.state, m_context.theme);
            x += signSize + signGap;
            if (m_line.isEmergency) {
                signs::paintBolt(
                    painter,
                    QRectF(x - signGap + 1, signTop, signSize, signSize),
                    m_context.theme.conflict(true).fg);
                x += signSize;
            }
            // The fill of "implementing" is its colour on paper; its foreground is white.
            const QColor& color =
                *m_line.state == DisplayState::Implementing ? colors.fill : colors.fg;
            x += word(painter, {x, topLeft.y()}, m_context.language.stateName(*m_line.state), color)
                + between;
        }
        if (m_line.risk) {
            const QSizeF size = signs::riskMeterSize(12);
            const QPointF at(x, topLeft.y() + (line - size.height()) / 2);
            signs::paintRisk(painter, QRectF(at, size), *m_line.risk, m_context.theme);
            x += size.width() + signGap;
            word(
                painter,
                {x, topLeft.y()},
                m_context.language.riskName(*m_line.risk),
                m_context.theme.color(ColorRole::Text));
        }
    }

private:
    qreal word(QPainter& painter, QPointF at, const QString& text, const QColor& color) const
    {
        return m_context.type.draw(
            painter, PaperStyle::BodyStrong, text, color, {at, m_context.width});
    }

    ReportSigns m_line;
};

/// The lifecycle: signs in a row, joined by lines that are solid where the change has been.
class StepsBox final : public WholeBox
{
public:
    StepsBox(ReportSteps steps, PaperContext& context)
        : WholeBox(30, 9, context)
        , m_steps(std::move(steps))
    {}

    void paint(QPainter& painter, QPointF topLeft, const BoxSlice& /*slice*/) const override
    {
        constexpr qreal size = 11;
        constexpr qreal gap = 5; ///< between a sign and the lines beside it
        const auto count = static_cast<int>(m_steps.steps.size());
        const qreal pitch = m_context.width / count;
        const qreal middle = topLeft.y() + 8;
        for (int i = 0; i < count; ++i) {
            const qreal x = topLeft.x() + pitch * (i + 0.5);
            if (i + 1 < count) {
                painter.setPen(linePen(i < m_steps.current));
                painter.drawLine(
                    QLineF(x + size / 2 + gap, middle, x + pitch - size / 2 - gap, middle));
            }
            paintStep(painter, i, {x, middle}, pitch, size);
        }
    }

private:
    QPen linePen(bool isPast) const
    {
        QPen pen(
            m_context.theme.color(isPast ? ColorRole::Accent : ColorRole::BorderStrong),
            isPast ? 1.0 : 0.75,
            Qt::SolidLine,
            Qt::FlatCap);
        if (!isPast) {
            pen.setDashPattern({1, 2});
        }
        return pen;
    }

    void paintStep(QPainter& painter, int i, QPointF centre, qreal pitch, qreal size) const
    {
        const Theme& theme = m_context.theme;
        const DisplayState state = m_steps.steps.at(i);
        const QRectF box(centre.x() - size / 2, centre.y() - size / 2, size, size);
        if (i <= m_steps.current) {
            signs::paintState(painter, box, state, theme);
        } else {
            signs::paintState(painter, box, state, theme.color(ColorRole::Disabled));
        }
        const bool isCurrent = i == m_steps.current;
        m_context.type.draw(
            painter,
            isCurrent ? PaperStyle::CaptionStrong : PaperStyle::Lane,
            m_context.language.stateName(state),
            theme.color(i <= m_steps.current ? ColorRole::Text : ColorRole::Text3),
            {{centre.x() - pitch / 2, centre.y() + size / 2 + 2.5}, pitch, LineAlign::Centre});
    }

    ReportSteps m_steps;
};

} // namespace

std::unique_ptr<ReportBox> makeSignsBox(ReportSigns line, PaperContext& context)
{
    return std::make_unique<SignsBox>(line, context);
}

std::unique_ptr<ReportBox> makeStepsBox(ReportSteps steps, PaperContext& context)
{
    return std::make_unique<StepsBox>(std::move(steps), context);
}

} // namespace cb
