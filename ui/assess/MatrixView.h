// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk/RiskScore.h"

#include <QWidget>

#include <optional>

namespace cb {

class Theme;
class ThemeController;

/// The 5x5 matrix of levels, likelihood upwards and impact to the trailing side. Cells that a score
/// may still reach have a dashed frame. Where it is editable, arrows move a ring over the cells,
/// Space, plus and minus (or a click) change a cell's level.
class MatrixView : public QWidget
{
    Q_OBJECT

public:
    explicit MatrixView(const ThemeController& theme, QWidget* parent = nullptr);

    void setLevels(const MatrixLevels& levels);
    /// Nothing: no cell is marked.
    void setScore(const std::optional<RiskScore>& score);
    void setEditable(bool isEditable);
    /// A cell in which something is wrong; -1: none.
    void setProblemCell(int cell);

    QSize sizeHint() const override;

    QSize minimumSizeHint() const override { return sizeHint(); }

    /// Of matrixIndex().
    QRectF cellBox(int cell) const;

signals:
    void levelChosen(int cell, cb::RiskLevel level);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    void paintCell(QPainter& painter, int cell, const Theme& theme) const;
    void paintAxes(QPainter& painter, const Theme& theme) const;
    bool isMarked(int cell) const;
    int cellAt(QPointF position) const;
    void change(int cell, int steps);
    void updateName();
    int labelWidth() const;

    const ThemeController& m_theme;
    MatrixLevels m_levels{};
    std::optional<RiskScore> m_score;
    int m_current = 0;
    int m_problem = -1;
    bool m_isEditable = false;
};

} // namespace cb
