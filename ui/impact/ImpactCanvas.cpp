// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/impact/ImpactCanvas.h"

#include "ui/impact/ImpactAccessible.h"
#include "ui/shell/BoardContext.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/KeyList.h"

#include <QApplication>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

/// The scene, its place in the widget, and painting. Pointer and keys: ImpactCanvasInput.cpp.
namespace cb {
namespace {

QList<KeyLine> ownKeys()
{
    return {
        keylines::arrows(),
        {{Qt::Key_Home}, ImpactCanvas::tr("Back to the change", "key")},
        {{Qt::Key_N, QKeyCombination(Qt::SHIFT, Qt::Key_N)},
         ImpactCanvas::tr("Next, previous line", "keys")},
        {{Qt::Key_BracketLeft, Qt::Key_BracketRight},
         ImpactCanvas::tr("Fewer, more steps", "keys")},
        {{Qt::Key_Plus, Qt::Key_Equal, Qt::Key_Minus}, ImpactCanvas::tr("Zoom in, out", "keys")},
        {{Qt::Key_0}, ImpactCanvas::tr("Show all", "key")},
        {{Qt::Key_PageUp, Qt::Key_PageDown}, ImpactCanvas::tr("Scroll", "keys")},
        {{Qt::Key_Return, Qt::Key_Space}, keylines::open().what},
        keylines::remove()};
}

} // namespace

ImpactCanvas::ImpactCanvas(ImpactModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_pointer(6, QApplication::startDragDistance())
    , m_horizontal(new QScrollBar(Qt::Horizontal, this))
    , m_vertical(new QScrollBar(Qt::Vertical, this))
{
    new KeyList(*this, &ownKeys);
    installImpactAccessibility();
    setObjectName(u"impact.canvas"_s);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    for (QScrollBar* bar : {m_horizontal, m_vertical}) {
        bar->hide();
        connect(bar, &QScrollBar::valueChanged, this, qOverload<>(&QWidget::update));
    }
    constexpr int hoverDelayMs = 500;
    m_hoverTimer.setSingleShot(true);
    m_hoverTimer.setInterval(hoverDelayMs);
    connect(&m_hoverTimer, &QTimer::timeout, this, &ImpactCanvas::showHoverText);
    connect(&model, &ImpactModel::changed, this, &ImpactCanvas::invalidate);
    connect(&model, &ImpactModel::currentChanged, this, [this] {
        reveal(m_model.currentNode());
        tellFocus();
        update();
    });
    connect(
        &model.context().theme, &ThemeController::themeChanged, this, &ImpactCanvas::invalidate);
}

ImpactCanvas::~ImpactCanvas() = default;

const Theme& ImpactCanvas::theme() const
{
    return m_model.context().theme.theme();
}

double ImpactCanvas::headHeight() const
{
    return impactHeadHeight(theme());
}

double ImpactCanvas::legendHeight() const
{
    return theme().px(30);
}

/// Where the graph is drawn: below the heads, above the legend, beside the scroll bars.
QRectF ImpactCanvas::body() const
{
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    const double right = m_vertical->maximum() > 0 ? bar : 0;
    const double bottom = m_horizontal->maximum() > 0 ? bar : 0;
    const double left = isRightToLeft() ? right : 0;
    return QRectF(
        left, headHeight(), width() - right, height() - headHeight() - legendHeight() - bottom);
}

QRectF ImpactCanvas::widgetRect(const QRectF& sceneRect) const
{
    const QPointF scroll(m_horizontal->value(), m_vertical->value());
    return QRectF(
        sceneRect.topLeft() * m_zoom - scroll + QPointF(0, headHeight()),
        sceneRect.size() * m_zoom);
}

QPointF ImpactCanvas::toScene(QPointF widgetPoint) const
{
    const QPointF scroll(m_horizontal->value(), m_vertical->value());
    return (widgetPoint - QPointF(0, headHeight()) + scroll) / m_zoom;
}

void ImpactCanvas::invalidate()
{
    m_isStale = true;
    if (isVisible()) {
        build();
        update();
    }
}

const ImpactScene& ImpactCanvas::scene()
{
    if (m_isStale) {
        build();
    }
    return m_scene;
}

void ImpactCanvas::build()
{
    m_isStale = false;
    const auto before = std::exchange(m_shown, m_model.picture());
    m_hoveredBox = -1;
    m_hoveredCurve = -1;
    if (!m_shown) {
        m_scene = ImpactScene();
        m_fits = true;
        layScrollBars();
        emit sceneChanged();
        return;
    }
    const QSizeF room(width(), height() - headHeight() - legendHeight());
    m_scene = makeImpactScene(*m_shown, theme(), room, isRightToLeft());
    const bool isOther = !before || before->impact->change() != m_shown->impact->change();
    if (isOther || m_fits) {
        m_fits = true;
        fit();
    }
    layScrollBars();
    if (isOther) {
        reveal(m_model.currentNode());
    }
    emit sceneChanged();
}

void ImpactCanvas::layScrollBars()
{
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    const QSizeF whole = m_scene.size * m_zoom;
    const double roomX = width();
    const double roomY = height() - headHeight() - legendHeight();
    const bool isWide = whole.width() > roomX + 1;
    const bool isHigh = whole.height() > roomY - (isWide ? bar : 0) + 1;
    const bool isWideToo = isWide || whole.width() > roomX - (isHigh ? bar : 0) + 1;
    const double viewX = roomX - (isHigh ? bar : 0);
    const double viewY = roomY - (isWideToo ? bar : 0);
    const auto lay = [this](QScrollBar& scroll, double content, double view) {
        scroll.setRange(0, std::max(0, qCeil(content - view)));
        scroll.setPageStep(std::max(1, qRound(view)));
        scroll.setSingleStep(theme().metrics().row.list);
        scroll.setVisible(scroll.maximum() > 0);
    };
    lay(*m_horizontal, isWideToo ? whole.width() : 0, viewX);
    lay(*m_vertical, isHigh ? whole.height() : 0, viewY);
    m_horizontal->setGeometry(
        isRightToLeft() && isHigh ? bar : 0, qRound(headHeight() + viewY), qRound(viewX), bar);
    m_vertical->setGeometry(
        isRightToLeft() ? 0 : width() - bar, qRound(headHeight()), bar, qRound(viewY));
}

void ImpactCanvas::setZoom(double zoom, QPointF anchor)
{
    const double next = std::clamp(zoom, leastZoom, mostZoom);
    const QPointF fixed = toScene(anchor);
    m_zoom = next;
    layScrollBars();
    const QPointF scroll = fixed * m_zoom - (anchor - QPointF(0, headHeight()));
    m_horizontal->setValue(qRound(scroll.x()));
    m_vertical->setValue(qRound(scroll.y()));
    emit zoomChanged();
    update();
}

void ImpactCanvas::fit()
{
    constexpr double leastReadable = 0.7; // names and details can be read
    if (m_scene.boxes.empty()) {
        return;
    }
    const double roomX = width();
    const double roomY = height() - headHeight() - legendHeight();
    const double whole = std::min(roomX / m_scene.size.width(), roomY / m_scene.size.height());
    m_zoom = std::clamp(whole, leastReadable, 1.0);
    layScrollBars();
    if (m_vertical->maximum() > 0) {
        const QPointF change = m_scene.boxes.front().rect.center() * m_zoom;
        m_vertical->setValue(qRound(change.y() - roomY / 2));
    }
    reveal(std::max(0, m_model.currentNode()));
    emit zoomChanged();
    update();
}

void ImpactCanvas::reveal(int box)
{
    if (box < 0 || m_isStale || static_cast<std::size_t>(box) >= m_scene.boxes.size()) {
        return;
    }
    const double margin = theme().px(24);
    const QRectF rect = widgetRect(m_scene.boxes[static_cast<std::size_t>(box)].rect)
                            .adjusted(-margin, -margin, margin, margin);
    const QRectF view = body();
    const auto by = [](double low, double high, double from, double to) {
        return low < from ? low - from : high > to ? std::min(high - to, low - from) : 0.0;
    };
    m_horizontal->setValue(
        m_horizontal->value() + qRound(by(rect.left(), rect.right(), view.left(), view.right())));
    m_vertical->setValue(
        m_vertical->value() + qRound(by(rect.top(), rect.bottom(), view.top(), view.bottom())));
}

void ImpactCanvas::scrollBy(QPointF pixels)
{
    m_fits = false;
    m_horizontal->setValue(m_horizontal->value() + qRound(pixels.x()));
    m_vertical->setValue(m_vertical->value() + qRound(pixels.y()));
}

ImpactLook ImpactCanvas::look()
{
    ImpactLook made;
    made.scroll = QPointF(m_horizontal->value(), m_vertical->value());
    made.zoom = m_zoom;
    made.viewport = QSizeF(width(), height() - legendHeight());
    made.hoveredBox = m_hoveredBox;
    made.currentBox = m_model.currentNode();
    made.currentCurve = m_model.currentEdge();
    made.hasFocus = hasFocus();
    const ImpactGraph& graph = m_shown->impact->graph;
    const int curve = m_hoveredCurve >= 0 ? m_hoveredCurve : made.currentCurve;
    const int box = m_hoveredBox >= 0 ? m_hoveredBox : made.currentBox;
    if (m_hoveredCurve >= 0 || (m_hoveredBox < 0 && curve >= 0)) {
        made.ways = waysThroughEdge(graph, curve);
    } else if (box > 0) { // all is on the ways of the change
        made.ways = waysThrough(graph, box);
    }
    return made;
}

void ImpactCanvas::paintEvent(QPaintEvent* /*event*/)
{
    const ImpactScene& shown = scene();
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    if (m_shown) {
        paintImpact(painter, shown, look(), theme());
    } else {
        painter.fillRect(rect(), theme().color(ColorRole::Canvas));
    }
    paintImpactLegend(
        painter, QRectF(0, height() - legendHeight(), width(), legendHeight()), theme());
}

void ImpactCanvas::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    invalidate();
}

void ImpactCanvas::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_model.addWatcher();
    invalidate();
}

void ImpactCanvas::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_model.removeWatcher();
}

void ImpactCanvas::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LayoutDirectionChange) {
        invalidate();
    }
}

} // namespace cb
