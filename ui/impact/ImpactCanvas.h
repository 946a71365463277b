// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/impact/ImpactInteraction.h"
#include "ui/impact/ImpactPainter.h"

#include <QTimer>
#include <QWidget>

class QScrollBar;

namespace cb {

/// The graph: owns the scene, pans and zooms it, and says by signals what is asked for. All that
/// the pointer can do has a key.
class ImpactCanvas : public QWidget
{
    Q_OBJECT

public:
    static constexpr double leastZoom = 0.15;
    static constexpr double mostZoom = 2.5;

    explicit ImpactCanvas(ImpactModel& model, QWidget* parent = nullptr);
    ~ImpactCanvas() override;

    ImpactModel& model() const { return m_model; }

    /// Laid out for the present size; empty where there is no picture.
    const ImpactScene& scene();

    /// Where a part of the scene is in the widget now.
    QRectF widgetRect(const QRectF& sceneRect) const;

    double zoom() const { return m_zoom; }

    /// The point of the scene under `anchor` (in the widget) stays there.
    void setZoom(double zoom, QPointF anchor);
    /// The whole picture, or as much of it as can still be read.
    void fit();
    /// Scrolls as little as is needed.
    void reveal(int box);

    void openNode(int node);

signals:
    void sceneChanged();
    void zoomChanged();
    void changeRequested();
    void removalRequested(int edge);
    void additionRequested(int node);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    const Theme& theme() const;
    double headHeight() const;
    double legendHeight() const;
    QRectF body() const;
    QPointF toScene(QPointF widgetPoint) const;
    void invalidate();
    void build();
    void layScrollBars();
    void scrollBy(QPointF pixels);
    void carryOut(const ImpactInteraction::Intents& intents);
    void hover(int box, int curve);
    void showHoverText();
    bool handleKey(int key, Qt::KeyboardModifiers modifiers);
    void goAlong(Qt::Key arrow);
    void stepEdges(int by);
    void tellFocus();
    ImpactLook look();

    ImpactModel& m_model;
    ImpactInteraction m_pointer;
    ImpactScene m_scene;
    std::shared_ptr<const ImpactPicture> m_shown; ///< what the scene was made from
    QScrollBar* m_horizontal;
    QScrollBar* m_vertical;
    QTimer m_hoverTimer;
    double m_zoom = 1;
    int m_hoveredBox = -1;
    int m_hoveredCurve = -1;
    bool m_isStale = true;
    bool m_fits = true; ///< until the user zooms or pans
};

} // namespace cb
