// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Chart.h"

#include <QFrame>

class QHBoxLayout;
class QMenu;
class QVBoxLayout;

namespace cb {

class Button;
class ChartPlot;
class TextLabel;
class Theme;
class ThemeController;

/// A chart with its title, one line on what is counted, what has no place in it, and a menu.
class ChartCard : public QFrame
{
    Q_OBJECT

public:
    explicit ChartCard(const ThemeController& theme, QWidget* parent = nullptr);

    void setChart(const Chart& chart);

    ChartPlot& plot() const { return *m_plot; }

    /// The menu of the chevron. Takes ownership.
    void setMenu(QMenu* menu);

    /// The data with a row of heads.
    QList<QStringList> table() const;

    enum class Heading
    {
        WithTitle,
        WithoutTitle ///< where the title stands above already
    };

    /// Paints what is counted, keys and chart, as vectors where the device takes them.
    void paintTo(
        QPainter& painter,
        const QRectF& area,
        const Theme& theme,
        Heading heading = Heading::WithTitle) const;

    /// How the chart is computed, what was counted and what was left out.
    void showRule();

signals:
    /// By the user: the records behind a point or a note.
    void linkOpened(const cb::ChartLink& link);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void applyTheme();
    void retranslate();
    void showNotes(const QList<ChartNote>& notes);

    const ThemeController& m_theme;
    TextLabel* m_title;
    TextLabel* m_subtitle;
    Button* m_chevron;
    QMenu* m_menu = nullptr;
    ChartPlot* m_plot;
    TextLabel* m_empty;
    QHBoxLayout* m_notes;
    QVBoxLayout* m_layout;
};

/// What showRule() opens: plain sentences in a frame that goes with Esc or a click beside it.
class ChartRule : public QFrame
{
    Q_OBJECT

public:
    ChartRule(const ThemeController& theme, const Chart& chart, QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    const ThemeController& m_theme;
};

} // namespace cb
