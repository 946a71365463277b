// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/ChartLayout.h"
#include "ui/charts/CustomPlot.h"

namespace cb {

class ThemeController;
struct ChartLook;

/// A chart on screen: QCustomPlot with the frames, ticks and grids of the layout, and a layer for
/// what it has no plottable for. Points (cells, parts of bars, ranges) show their values under the
/// pointer and by the arrow keys, and are opened by Enter or a click.
class ChartPlot : public QCustomPlot
{
    Q_OBJECT

public:
    explicit ChartPlot(const ThemeController& theme, QWidget* parent = nullptr);
    ~ChartPlot() override;

    void setChart(const Chart& chart);

    const Chart& chart() const { return m_chart; }

    /// In widget coordinates.
    const ChartLayout& chartLayout() const { return m_layout; }

    /// -1: none.
    int focusedPoint() const { return m_focused; }

    void focusPoint(int point);
    void openPoint(int point);
    const ChartLink& linkOf(int point) const;

    QSize minimumSizeHint() const override;

    QSize sizeHint() const override { return minimumSizeHint(); }

signals:
    void chartChanged();
    /// By keys or a click.
    void pointFocused(int point);
    void linkOpened(const cb::ChartLink& link);

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    class Ground;
    class Marks;

    qreal unit() const;
    void applyTheme();
    void makeFrames();
    void layOut();
    void fitFrame(QCPAxisRect& rect, const QRectF& frame, int left, int width);
    void dressAxes(QCPAxisRect& rect, const ChartTicks& ticks, bool isUpright);
    void hover(int point);
    void showValue(int point);
    void paintGround(QPainter& painter);
    void paintPoints(QPainter& painter);

    const ThemeController& m_theme;
    Chart m_chart;
    ChartLayout m_layout;
    ChartKeysLayout m_keys;
    QCPAxisRect* m_bars = nullptr; ///< owned by the plot's layout, likewise below
    QCPAxisRect* m_ranges = nullptr;
    int m_hovered = -1;
    int m_focused = -1;
};

} // namespace cb
