// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk/Rate.h"
#include "ui/theme/Theme.h"

#include <QWidget>

#include <optional>

class QPainter;

namespace cb {

class ThemeController;

/// A chance and what it is compared with; all from 0 to 1.
struct ChanceLook
{
    double chance = 0;
    Interval range; ///< 80 percent
    std::optional<double> base; ///< the base rate of the board
    std::optional<double> usual; ///< the own usual rate of the change's CIs
    bool isFew = false; ///< few data: only the base rate is shown
    double top = 1; ///< the end of the scale

    friend bool operator==(const ChanceLook&, const ChanceLook&) = default;
};

namespace chancepainting {

/// The next round end of a scale that holds `greatest`: 5, 10, 20, 50 or 100 percent.
double scaleTop(double greatest);

/// A bar up to the chance, a whisker for its range, an upright line for the base rate and a
/// diamond for the usual rate. Numbers run from left to right in every language.
void paintChance(QPainter& painter, const QRectF& box, const ChanceLook& look, const Theme& theme);

} // namespace chancepainting

/// The same as a widget; its words stand beside it and are its accessible name.
class ChanceBar : public QWidget
{
    Q_OBJECT

public:
    explicit ChanceBar(const ThemeController& theme, QWidget* parent = nullptr);

    void setLook(const ChanceLook& look, const QString& words);

    const ChanceLook& look() const { return m_look; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const ThemeController& m_theme;
    ChanceLook m_look;
};

} // namespace cb
