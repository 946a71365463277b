// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ChartPlot.h"

#include "ui/charts/ChartAccessible.h"
#include "ui/charts/ChartPainter.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/KeyList.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QToolTip>

namespace cb {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qreal margin = 3; ///< round the chart, for rings
constexpr qreal belowKeys = 6;

QList<KeyLine> ownKeys()
{
    return {keylines::arrows(), keylines::ends(), keylines::open()};
}

} // namespace

/// What lies behind the grid.
class ChartPlot::Ground : public QCPLayerable
{
public:
    explicit Ground(ChartPlot& plot)
        : QCPLayerable(&plot, u"background"_s)
        , m_plot(plot)
    {}

private:
    void applyDefaultAntialiasingHint(QCPPainter* painter) const override
    {
        painter->setAntialiasing(false);
    }

    void draw(QCPPainter* painter) override { m_plot.paintGround(*painter); }

    ChartPlot& m_plot;
};

/// Bars, cells, ranges and texts.
class ChartPlot::Marks : public QCPLayerable
{
public:
    explicit Marks(ChartPlot& plot)
        : QCPLayerable(&plot, u"overlay"_s)
        , m_plot(plot)
    {}

private:
    void applyDefaultAntialiasingHint(QCPPainter* painter) const override
    {
        painter->setAntialiasing(false);
    }

    void draw(QCPPainter* painter) override { m_plot.paintPoints(*painter); }

    ChartPlot& m_plot;
};

ChartPlot::ChartPlot(const ThemeController& theme, QWidget* parent)
    : QCustomPlot(parent)
    , m_theme(theme)
{
    new KeyList(*this, &ownKeys);
    installChartAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setNoAntialiasingOnDrag(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    plotLayout()->clear();
    plotLayout()->setColumnSpacing(0);
    new Ground(*this); // both belong to the plot, as layerables do
    new Marks(*this);
    connect(&theme, &ThemeController::themeChanged, this, &ChartPlot::applyTheme);
    applyTheme();
}

ChartPlot::~ChartPlot() = default;

qreal ChartPlot::unit() const
{
    constexpr int fine = 100;
    return static_cast<qreal>(m_theme.theme().px(fine)) / fine;
}

void ChartPlot::setChart(const Chart& chart)
{
    const int kept = m_chart.id == chart.id ? m_focused : -1;
    m_chart = chart;
    m_hovered = -1;
    makeFrames();
    layOut();
    m_focused = kept < m_layout.pointCount() ? kept : -1;
    setAccessibleName(u"%1. %2"_s.arg(chart.title, chart.subtitle));
    updateGeometry();
    emit chartChanged();
}

void ChartPlot::makeFrames()
{
    plotLayout()->clear();
    m_bars = nullptr;
    m_ranges = nullptr;
    const auto make = [this](int column) {
        auto* rect = new QCPAxisRect(this, false);
        rect->setAutoMargins(QCP::msNone);
        rect->setSizeConstraintRect(QCPLayoutElement::scrOuterRect);
        for (QCPAxis* axis : rect->addAxes(QCPAxis::atLeft | QCPAxis::atBottom)) {
            axis->setLayer(u"axes"_s); // above any grid
            axis->grid()->setLayer(u"grid"_s);
        }
        plotLayout()->addElement(0, column, rect);
        return rect;
    };
    if (m_chart.form == ChartForm::Columns || m_chart.form == ChartForm::Plane
        || (m_chart.form == ChartForm::Rows && !m_chart.valueTitle.isEmpty()))
    {
        m_bars = make(0);
    }
    if (m_chart.form == ChartForm::Rows && !m_chart.rangeTitle.isEmpty()) {
        m_ranges = make(m_bars ? 1 : 0);
    }
}

/// Only what QCustomPlot draws: axis lines and the grid. The texts are those of the layout, so that
/// paper and pictures have the same.
void ChartPlot::dressAxes(QCPAxisRect& rect, const ChartTicks& ticks, bool isUpright)
{
    const Theme& theme = m_theme.theme();
    const double categories =
        static_cast<double>(std::max<qsizetype>(1, m_chart.categories.size()));
    QCPAxis* values = rect.axis(isUpright ? QCPAxis::atLeft : QCPAxis::atBottom);
    QCPAxis* base = rect.axis(isUpright ? QCPAxis::atBottom : QCPAxis::atLeft);
    auto ticker = QSharedPointer<QCPAxisTickerFixed>::create();
    ticker->setTickStep(ticks.step);
    values->setTicker(ticker);
    values->setRange(0, ticks.top);
    values->setBasePen(Qt::NoPen);
    values->grid()->setVisible(true);
    values->grid()->setPen(QPen(theme.color(ColorRole::Grid), 1));
    values->grid()->setZeroLinePen(Qt::NoPen);
    base->setRange(-0.5, categories - 0.5);
    base->setBasePen(QPen(theme.color(ColorRole::ChartAxis), 1));
    base->grid()->setVisible(false);
    for (QCPAxis* axis : {values, base}) {
        axis->setTickLabels(false);
        axis->setTickPen(Qt::NoPen);
        axis->setSubTickPen(Qt::NoPen);
        axis->setSubTicks(false);
    }
    base->setTicks(false);
}

void ChartPlot::fitFrame(QCPAxisRect& rect, const QRectF& frame, int left, int width)
{
    const QRect whole = frame.toRect();
    rect.setMinimumSize(width, height());
    rect.setMaximumSize(width, height());
    rect.setMargins(QMargins(
        whole.left() - left,
        whole.top(),
        left + width - (whole.left() + whole.width()),
        height() - (whole.top() + whole.height())));
}

void ChartPlot::layOut()
{
    ScreenChartText text(m_theme.theme());
    const qreal around = margin * unit();
    const QRectF inside = QRectF(rect()).adjusted(around, around, -around, -around);
    m_keys = layOutKeys(m_chart, inside.width(), text, unit());
    const qreal top = m_keys.height > 0 ? m_keys.height + belowKeys * unit() : 0;
    m_layout = layOutChart(m_chart, inside.adjusted(0, top, 0, 0), text, unit());
    const int split =
        m_bars && m_ranges ? qRound((m_layout.bars.right() + m_layout.ranges.left()) / 2) : 0;
    if (m_bars) {
        fitFrame(*m_bars, m_layout.bars, 0, m_ranges ? split : width());
        dressAxes(*m_bars, m_layout.values, m_chart.form != ChartForm::Rows);
    }
    if (m_ranges) {
        fitFrame(*m_ranges, m_layout.ranges, split, width() - split);
        dressAxes(*m_ranges, m_layout.shares, false);
    }
    replot(rpQueuedReplot);
}

void ChartPlot::applyTheme()
{
    setBackground(m_theme.theme().color(ColorRole::Canvas));
    layOut();
    updateGeometry();
}

QSize ChartPlot::minimumSizeHint() const
{
    ScreenChartText text(m_theme.theme());
    constexpr int leastWidth = 260;
    const int least = m_theme.theme().px(leastWidth);
    const int usual = std::max(least, width());
    const qreal keys = layOutKeys(m_chart, usual, text, unit()).height;
    return {
        least,
        qCeil(leastChartHeight(m_chart, text, unit()) + keys + (belowKeys + 2 * margin) * unit())};
}

void ChartPlot::paintGround(QPainter& painter)
{
    ScreenChartText text(m_theme.theme());
    const ChartLook look{m_theme.theme(), text, unit()};
    const qreal around = margin * unit();
    chartpainting::paintKeys(painter, m_chart, m_keys, {around, around}, look);
    chartpainting::paintBands(painter, m_layout, look);
}

void ChartPlot::paintPoints(QPainter& painter)
{
    ScreenChartText text(m_theme.theme());
    const ChartLook look{m_theme.theme(), text, unit(), m_hovered, hasFocus() ? m_focused : -1};
    chartpainting::paintMarks(painter, m_chart, m_layout, look);
}

const ChartLink& ChartPlot::linkOf(int point) const
{
    static const ChartLink none;
    const qsizetype marks = m_chart.marks.size();
    if (point < 0 || point >= m_layout.pointCount()) {
        return none;
    }
    return point < marks ? m_chart.marks.at(point).link : m_chart.ranges.at(point - marks).link;
}

void ChartPlot::focusPoint(int point)
{
    m_focused = point;
    replot(rpQueuedReplot);
    if (point < 0) {
        return;
    }
    QAccessibleEvent focused(this, QAccessible::Focus);
    focused.setChild(point);
    QAccessible::updateAccessibility(&focused);
    emit pointFocused(point);
}

void ChartPlot::openPoint(int point)
{
    if (point >= 0) {
        emit linkOpened(linkOf(point));
    }
}

void ChartPlot::showValue(int point)
{
    const QRect at = m_layout.pointRect(point).toAlignedRect();
    if (at.isEmpty()) {
        QToolTip::hideText();
        return;
    }
    QToolTip::showText(
        mapToGlobal(at.bottomLeft()), Qt::convertFromPlainText(linkOf(point).name), this, at);
}

void ChartPlot::hover(int point)
{
    if (point != m_hovered) {
        m_hovered = point;
        setCursor(
            point >= 0 && !linkOf(point).rows.empty() ? Qt::PointingHandCursor : Qt::ArrowCursor);
        replot(rpQueuedReplot);
    }
}

bool ChartPlot::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        showValue(m_layout.pointAt(static_cast<QHelpEvent*>(event)->pos()));
        return true;
    }
    return QCustomPlot::event(event);
}

void ChartPlot::resizeEvent(QResizeEvent* event)
{
    if (!qFuzzyCompare(bufferDevicePixelRatio(), devicePixelRatioF())) {
        setBufferDevicePixelRatio(devicePixelRatioF());
    }
    QCustomPlot::resizeEvent(event);
    layOut();
    updateGeometry();
}

void ChartPlot::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
        focusPoint(m_layout.nextPoint(m_focused, static_cast<Qt::Key>(event->key())));
        showValue(m_focused);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        openPoint(m_focused);
        return;
    default:
        QCustomPlot::keyPressEvent(event);
    }
}

void ChartPlot::mouseMoveEvent(QMouseEvent* event)
{
    hover(m_layout.pointAt(event->position()));
    QCustomPlot::mouseMoveEvent(event);
}

void ChartPlot::mousePressEvent(QMouseEvent* event)
{
    const int point = m_layout.pointAt(event->position());
    if (event->button() == Qt::LeftButton && point >= 0) {
        focusPoint(point);
        openPoint(point);
        return;
    }
    QCustomPlot::mousePressEvent(event);
}

/// The first press has opened the point.
void ChartPlot::mouseDoubleClickEvent(QMouseEvent* event)
{
    event->accept();
}

void ChartPlot::leaveEvent(QEvent* event)
{
    hover(-1);
    QCustomPlot::leaveEvent(event);
}

void ChartPlot::focusInEvent(QFocusEvent* event)
{
    QCustomPlot::focusInEvent(event);
    if (m_focused < 0 && event->reason() != Qt::MouseFocusReason) {
        m_focused = m_layout.nextPoint(-1, Qt::Key_Home);
    }
    replot(rpQueuedReplot);
}

void ChartPlot::focusOutEvent(QFocusEvent* event)
{
    QCustomPlot::focusOutEvent(event);
    replot(rpQueuedReplot);
}

} // namespace cb
