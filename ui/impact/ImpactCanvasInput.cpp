// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/impact/ImpactCanvas.h"
#include "ui/impact/ImpactWords.h"
#include "ui/shell/BoardContext.h"
#include "ui/shell/Keys.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/StatusAnnouncer.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

/// Pointer and keys of the graph.
namespace cb {
namespace {

constexpr double zoomStep = 1.2;

} // namespace

bool ImpactCanvas::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (isArrow(key->key()) || (isEnter(key->key()) && key->modifiers() == Qt::NoModifier)
            || key->key() == Qt::Key_Delete)
        {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void ImpactCanvas::mousePressEvent(QMouseEvent* event)
{
    QToolTip::hideText();
    m_hoverTimer.stop();
    if (event->button() == Qt::LeftButton && event->position().y() > headHeight()) {
        carryOut(m_pointer.press(scene(), toScene(event->position()), event->position()));
    }
}

void ImpactCanvas::mouseMoveEvent(QMouseEvent* event)
{
    carryOut(m_pointer.move(scene(), toScene(event->position()), event->position()));
    setCursor(m_pointer.isPanning() ? Qt::ClosedHandCursor : Qt::ArrowCursor);
}

void ImpactCanvas::mouseReleaseEvent(QMouseEvent* /*event*/)
{
    carryOut(m_pointer.release());
    setCursor(Qt::ArrowCursor);
}

void ImpactCanvas::mouseDoubleClickEvent(QMouseEvent* event)
{
    carryOut(m_pointer.doubleClick(scene(), toScene(event->position())));
}

void ImpactCanvas::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    carryOut(m_pointer.leave());
}

void ImpactCanvas::wheelEvent(QWheelEvent* event)
{
    constexpr double notch = 120;
    constexpr double pixelsANotch = 84;
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        m_fits = false;
        setZoom(m_zoom * std::pow(zoomStep, event->angleDelta().y() / notch), event->position());
    } else {
        QPointF by = event->pixelDelta().isNull()
            ? QPointF(event->angleDelta()) * (pixelsANotch / notch)
            : QPointF(event->pixelDelta());
        if (event->modifiers().testFlag(Qt::ShiftModifier) && by.x() == 0) {
            by = QPointF(by.y(), 0);
        }
        scrollBy(-by);
    }
    event->accept();
}

void ImpactCanvas::carryOut(const ImpactInteraction::Intents& intents)
{
    using Kind = ImpactIntent::Kind;
    for (const ImpactIntent& intent : intents) {
        switch (intent.kind) {
        case Kind::SelectBox:
            setFocus(Qt::MouseFocusReason);
            m_model.setCurrentNode(intent.box);
            break;
        case Kind::SelectCurve:
            setFocus(Qt::MouseFocusReason);
            m_model.setCurrentEdge(intent.curve);
            break;
        case Kind::SelectNothing:
            setFocus(Qt::MouseFocusReason);
            m_model.setCurrentNode(-1);
            break;
        case Kind::Open:
            openNode(intent.box);
            break;
        case Kind::PanBy:
            scrollBy(-intent.by);
            break;
        case Kind::Hover:
            hover(intent.box, intent.curve);
            break;
        }
    }
}

void ImpactCanvas::hover(int box, int curve)
{
    m_hoveredBox = box;
    m_hoveredCurve = curve;
    QToolTip::hideText();
    if (box >= 0 || curve >= 0) {
        m_hoverTimer.start();
    } else {
        m_hoverTimer.stop();
    }
    update();
}

void ImpactCanvas::showHoverText()
{
    if (!m_shown || (m_hoveredBox < 0 && m_hoveredCurve < 0)) {
        return;
    }
    const QString text = m_hoveredBox >= 0
        ? ImpactWords::nodeText(*m_shown->impact, m_hoveredBox)
        : ImpactWords::edgeText(*m_shown->impact, m_hoveredCurve);
    QToolTip::showText(QCursor::pos(), Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal), this);
}

void ImpactCanvas::openNode(int node)
{
    if (!m_shown || node < 0) {
        return;
    }
    const auto kind = m_shown->impact->graph.nodes[static_cast<std::size_t>(node)].kind;
    if (kind == ImpactNode::Kind::Change) {
        emit changeRequested();
    } else {
        m_model.toggleNode(node);
    }
}

void ImpactCanvas::keyPressEvent(QKeyEvent* event)
{
    scene();
    const auto modifiers = event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier);
    if (!m_shown || modifiers != Qt::NoModifier || !handleKey(event->key(), event->modifiers())) {
        QWidget::keyPressEvent(event);
    }
}

bool ImpactCanvas::handleKey(int key, Qt::KeyboardModifiers modifiers)
{
    const QPointF middle = body().center();
    ImpactOptions options = m_model.options();
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        goAlong(static_cast<Qt::Key>(key));
        return true;
    case Qt::Key_Tab:
        return false;
    case Qt::Key_BracketLeft:
        --options.maxSteps;
        m_model.setOptions(options);
        return true;
    case Qt::Key_BracketRight:
        ++options.maxSteps;
        m_model.setOptions(options);
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        m_fits = false;
        setZoom(m_zoom * zoomStep, middle);
        return true;
    case Qt::Key_Minus:
        m_fits = false;
        setZoom(m_zoom / zoomStep, middle);
        return true;
    case Qt::Key_0:
        m_fits = true;
        fit();
        return true;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: {
        const double sign = key == Qt::Key_PageDown ? 1 : -1;
        const bool isAcross = modifiers.testFlag(Qt::ShiftModifier);
        scrollBy(isAcross ? QPointF(sign * width() * 0.8, 0) : QPointF(0, sign * height() * 0.8));
        return true;
    }
    case Qt::Key_Home:
        m_model.setCurrentNode(0);
        return true;
    case Qt::Key_N:
        stepEdges(modifiers.testFlag(Qt::ShiftModifier) ? -1 : 1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        openNode(m_model.currentNode());
        return true;
    case Qt::Key_Delete:
        if (m_model.currentEdge() >= 0) {
            emit removalRequested(m_model.currentEdge());
        }
        return true;
    default:
        return false;
    }
}

void ImpactCanvas::goAlong(Qt::Key arrow)
{
    int from = m_model.currentNode();
    if (const int edge = m_model.currentEdge(); edge >= 0) {
        const ImpactEdge& at = m_shown->impact->graph.edges[static_cast<std::size_t>(edge)];
        const bool isForward = (arrow == Qt::Key_Right) != isRightToLeft();
        m_model.setCurrentNode(isForward ? at.to : at.from);
        return;
    }
    if (from < 0) {
        m_model.setCurrentNode(0);
        return;
    }
    const int next = neighbourOf(*m_shown, m_scene, from, arrow);
    if (next >= 0) {
        m_model.setCurrentNode(next);
    }
}

/// The lines one after another: those of the current node first.
void ImpactCanvas::stepEdges(int by)
{
    const ImpactGraph& graph = m_shown->impact->graph;
    const auto count = static_cast<int>(graph.edges.size());
    if (count == 0) {
        return;
    }
    const int current = m_model.currentEdge();
    if (current >= 0) {
        m_model.setCurrentEdge((current + by + count) % count);
        return;
    }
    const int node = m_model.currentNode();
    const auto touching =
        std::find_if(graph.edges.begin(), graph.edges.end(), [node](const ImpactEdge& edge) {
            return edge.from == node || edge.to == node;
        });
    m_model.setCurrentEdge(
        touching == graph.edges.end() ? 0 : static_cast<int>(touching - graph.edges.begin()));
}

/// Assistive tools hear what is current.
void ImpactCanvas::tellFocus()
{
    if (!m_shown || !hasFocus()) {
        return;
    }
    const int node = m_model.currentNode();
    const int edge = m_model.currentEdge();
    const int child = node >= 0 ? node
        : edge >= 0             ? static_cast<int>(m_scene.boxes.size()) + edge
                                : -1;
    if (child >= 0) {
        QAccessibleEvent event(this, QAccessible::Focus);
        event.setChild(child);
        QAccessible::updateAccessibility(&event);
    }
}

void ImpactCanvas::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    tellFocus();
    update();
}

void ImpactCanvas::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

void ImpactCanvas::contextMenuEvent(QContextMenuEvent* event)
{
    scene();
    if (!m_shown) {
        return;
    }
    QPoint at = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const int node = std::max(0, m_model.currentNode());
        at = mapToGlobal(
            widgetRect(m_scene.boxes[static_cast<std::size_t>(node)].rect).center().toPoint());
    } else {
        carryOut(m_pointer.press(m_scene, toScene(event->pos()), event->pos()));
        carryOut(m_pointer.release());
    }
    auto* menu = new QMenu(this);
    menu->setObjectName(u"impact.menu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const int node = m_model.currentNode();
    const int edge = m_model.currentEdge();
    if (node >= 0) {
        const ImpactNode& shown = m_shown->impact->graph.nodes[static_cast<std::size_t>(node)];
        const QString text = shown.kind == ImpactNode::Kind::Change ? tr("&Open the change")
            : shown.kind == ImpactNode::Kind::Rest                  ? tr("&Unfold")
            : shown.kind == ImpactNode::Kind::Item                  ? tr("&Show as one service")
                                                                    : tr("&Show its CIs");
        QAction* open = menu->addAction(text, this, [this, node] { openNode(node); });
        open->setEnabled(shown.kind != ImpactNode::Kind::Item || shown.service >= 0);
        menu->addAction(
            tr("&Add a dependency…"), this, [this, node] { emit additionRequested(node); });
    }
    if (edge >= 0) {
        const ImpactEdge& shown = m_shown->impact->graph.edges[static_cast<std::size_t>(edge)];
        menu->addAction(
            tr("&Remove %n dependencies", nullptr, static_cast<int>(shown.dependencies.size())),
            this,
            [this, edge] { emit removalRequested(edge); });
    }
    menu->addSeparator();
    menu->addAction(tr("&Fit to the window"), this, [this] {
        m_fits = true;
        fit();
    });
    menu->addAction(tr("&Close all services"), this, [this] { m_model.closeAll(); });
    menu->popup(at);
}

} // namespace cb
