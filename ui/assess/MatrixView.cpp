// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assess/MatrixView.h"

#include "core/risk/RiskWords.h"
#include "ui/theme/Controls.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/KeyList.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

constexpr int cellGap = 2;

int likelihoodOf(int cell)
{
    return cell / matrixSteps + 1;
}

int impactOf(int cell)
{
    return cell % matrixSteps + 1;
}

QString shortLevel(RiskLevel level)
{
    switch (level) {
    case RiskLevel::VeryLow:
        return MatrixView::tr("VL", "very low risk");
    case RiskLevel::Low:
        return MatrixView::tr("L", "low risk");
    case RiskLevel::Moderate:
        return MatrixView::tr("M", "moderate risk");
    case RiskLevel::High:
        return MatrixView::tr("H", "high risk");
    case RiskLevel::VeryHigh:
        return MatrixView::tr("VH", "very high risk");
    }
    Q_UNREACHABLE();
}

QList<KeyLine> ownKeys()
{
    return {
        keylines::arrows(),
        {{Qt::Key_Space, Qt::Key_Plus, Qt::Key_Minus}, MatrixView::tr("Another level", "keys")}};
}

} // namespace

MatrixView::MatrixView(const ThemeController& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(u"riskMatrix"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&theme, &ThemeController::themeChanged, this, [this] {
        updateGeometry();
        update();
    });
}

void MatrixView::setLevels(const MatrixLevels& levels)
{
    m_levels = levels;
    updateName();
    update();
}

void MatrixView::setScore(const std::optional<RiskScore>& score)
{
    m_score = score;
    updateName();
    update();
}

void MatrixView::setEditable(bool isEditable)
{
    if (isEditable && !KeyList::of(*this)) {
        new KeyList(*this, &ownKeys);
    }
    m_isEditable = isEditable;
    setFocusPolicy(isEditable ? Qt::StrongFocus : Qt::NoFocus);
    updateName();
    update();
}

void MatrixView::setProblemCell(int cell)
{
    m_problem = cell;
    update();
}

int MatrixView::labelWidth() const
{
    const QFontMetrics metrics(m_theme.theme().font(TextRole::Caption));
    int widest = 0;
    for (int value = 1; value <= matrixSteps; ++value) {
        widest = std::max(widest, metrics.horizontalAdvance(likelihoodName(value)));
    }
    return widest + m_theme.theme().metrics().spacing.s2 + 2; // the first letter has its room
}

QSize MatrixView::sizeHint() const
{
    const Theme& theme = m_theme.theme();
    return {
        labelWidth() + matrixSteps * (theme.px(46) + cellGap),
        matrixSteps * (theme.px(42) + cellGap) + theme.px(20)};
}

QRectF MatrixView::cellBox(int cell) const
{
    const Theme& theme = m_theme.theme();
    const int labels = labelWidth();
    const int wide =
        qMin(theme.px(72), (width() - labels) / matrixSteps - cellGap); // no wider than it reads
    const int high = theme.px(42);
    const int column = impactOf(cell) - 1;
    const int row = matrixSteps - likelihoodOf(cell);
    double x = labels + column * (wide + cellGap);
    if (layoutDirection() == Qt::RightToLeft) {
        x = width() - x - wide;
    }
    return {
        x,
        static_cast<double>(row * (high + cellGap)),
        static_cast<double>(wide),
        static_cast<double>(high)};
}

int MatrixView::cellAt(QPointF position) const
{
    for (int cell = 0; cell < matrixCells; ++cell) {
        if (cellBox(cell).contains(position)) {
            return cell;
        }
    }
    return -1;
}

bool MatrixView::isMarked(int cell) const
{
    return m_score && impactOf(cell) >= m_score->impact.lowest
        && impactOf(cell) <= m_score->impact.highest
        && likelihoodOf(cell) >= m_score->likelihood.lowest
        && likelihoodOf(cell) <= m_score->likelihood.highest;
}

void MatrixView::paintCell(QPainter& painter, int cell, const Theme& theme) const
{
    const QRectF box = cellBox(cell);
    const RiskLevel level = m_levels[static_cast<std::size_t>(cell)];
    const RiskColors colors = theme.risk(level);
    controls::paintBox(painter, box, colors.fill, colors.fill, theme.metrics().radius.bar);
    if (theme.options().highContrast) {
        controls::paintBox(painter, box, colors.fill, colors.fg, theme.metrics().radius.bar);
    }
    const double margin = theme.metrics().spacing.s1 + 1;
    painter.setFont(theme.font(TextRole::Caption));
    painter.setPen(colors.on);
    painter.drawText(
        box.adjusted(margin, margin - 2, -margin, -margin),
        static_cast<int>(Qt::AlignLeading | Qt::AlignTop),
        shortLevel(level));
    if (!isMarked(cell)) {
        return;
    }
    QPen pen(colors.on, 2, Qt::DashLine);
    pen.setDashPattern({2, 1.5});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box.adjusted(1.5, 1.5, -1.5, -1.5));
    const bool isNow = impactOf(cell) == m_score->impact.lowest
        && likelihoodOf(cell) == m_score->likelihood.lowest;
    if (isNow) {
        painter.setFont(Fonts::semibold(theme.font(TextRole::Caption)));
        painter.setPen(colors.on);
        painter.drawText(
            box.adjusted(2, margin + 8, -2, 0),
            Qt::AlignCenter,
            m_score->open() > 0 ? tr("so far") : tr("now", "the answers give this cell"));
    }
}

void MatrixView::paintAxes(QPainter& painter, const Theme& theme) const
{
    painter.setFont(theme.font(TextRole::Caption));
    painter.setPen(theme.color(ColorRole::Text2));
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const int gap = theme.metrics().spacing.s2;
    for (int value = 1; value <= matrixSteps; ++value) {
        const QRectF row = cellBox(static_cast<int>(matrixIndex(value, 1)));
        const QRectF label = isMirrored
            ? QRectF(row.right() + gap, row.top(), width() - row.right() - gap, row.height())
            : QRectF(0, row.top(), row.left() - gap, row.height());
        painter.drawText(
            label, static_cast<int>(Qt::AlignTrailing | Qt::AlignVCenter), likelihoodName(value));
        const QRectF column = cellBox(static_cast<int>(matrixIndex(1, value)));
        painter.drawText(
            QRectF(column.left() - 1, column.bottom() + 2, column.width() + 2, theme.px(18)),
            Qt::AlignCenter,
            painter.fontMetrics().elidedText(
                impactName(value), Qt::ElideRight, static_cast<int>(column.width()) + 2));
    }
}

void MatrixView::paintEvent(QPaintEvent* /*event*/)
{
    const Theme& theme = m_theme.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(layoutDirection());
    paintAxes(painter, theme);
    for (int cell = 0; cell < matrixCells; ++cell) {
        paintCell(painter, cell, theme);
    }
    if (m_problem >= 0) {
        painter.setPen(QPen(theme.color(ColorRole::Bad), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(cellBox(m_problem).adjusted(1, 1, -1, -1));
    }
    if (m_isEditable && hasFocus()) {
        controls::paintFocusRing(
            painter,
            cellBox(m_current).adjusted(-1, -1, 1, 1),
            theme.metrics().radius.control,
            theme.color(ColorRole::Focus));
    }
}

void MatrixView::change(int cell, int steps)
{
    constexpr int levels = enumCount<RiskLevel>();
    const int level = static_cast<int>(m_levels[static_cast<std::size_t>(cell)]) + steps;
    emit levelChosen(cell, static_cast<RiskLevel>((level + levels) % levels));
}

void MatrixView::mousePressEvent(QMouseEvent* event)
{
    const int cell = cellAt(event->position());
    if (!m_isEditable || cell < 0) {
        QWidget::mousePressEvent(event);
        return;
    }
    m_current = cell;
    change(cell, event->button() == Qt::RightButton ? -1 : 1);
    updateName();
}

void MatrixView::keyPressEvent(QKeyEvent* event)
{
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const auto move = [this](int impactSteps, int likelihoodSteps) {
        const int impact = qBound(1, impactOf(m_current) + impactSteps, matrixSteps);
        const int likelihood = qBound(1, likelihoodOf(m_current) + likelihoodSteps, matrixSteps);
        m_current = static_cast<int>(matrixIndex(likelihood, impact));
    };
    switch (m_isEditable ? event->key() : 0) {
    case Qt::Key_Left:
        move(-forward, 0);
        break;
    case Qt::Key_Right:
        move(forward, 0);
        break;
    case Qt::Key_Up:
        move(0, 1);
        break;
    case Qt::Key_Down:
        move(0, -1);
        break;
    case Qt::Key_Space:
    case Qt::Key_Plus:
        change(m_current, 1);
        break;
    case Qt::Key_Minus:
        change(m_current, -1);
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    updateName();
    update();
}

void MatrixView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void MatrixView::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool MatrixView::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        const int cell = cellAt(help->pos());
        if (cell >= 0) {
            QToolTip::showText(
                help->globalPos(),
                tr("%1 × %2: %3", "impact, likelihood, level")
                    .arg(
                        impactName(impactOf(cell)),
                        likelihoodName(likelihoodOf(cell)),
                        riskLevelName(m_levels[static_cast<std::size_t>(cell)])),
                this);
        }
        return true;
    }
    if (event->type() == QEvent::LanguageChange) {
        updateName();
    }
    return QWidget::event(event);
}

/// The whole of it in words; where it is edited, the cell under the ring.
void MatrixView::updateName()
{
    if (m_isEditable) {
        setAccessibleName(tr("Risk matrix, %1 × %2: %3", "impact, likelihood, level")
                              .arg(
                                  impactName(impactOf(m_current)),
                                  likelihoodName(likelihoodOf(m_current)),
                                  riskLevelName(m_levels[static_cast<std::size_t>(m_current)])));
    } else if (m_score) {
        setAccessibleName(
            tr("Risk matrix, marked: %1, %2", "cells, level")
                .arg(crossText(*m_score), riskLevelRange(m_score->lowest, m_score->highest)));
    } else {
        setAccessibleName(tr("Risk matrix"));
    }
}

} // namespace cb
