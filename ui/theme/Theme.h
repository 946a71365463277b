// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Change.h"
#include "core/domain/Deployment.h"
#include "core/domain/DisplayState.h"
#include "ui/theme/ColorTable.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/Metrics.h"

#include <QColor>
#include <QPalette>

namespace cb {

/// How something ended, as a sign: deployments have five of them; `Issues` is a closure code of
/// changes only.
enum class OutcomeSign
{
    Ok,
    Issues,
    Failed,
    RolledBack,
    Running,
    NotRun
};
template <>
inline constexpr auto enumTexts<OutcomeSign> = std::to_array<QLatin1StringView>(
    {QLatin1StringView("ok"),
     QLatin1StringView("issues"),
     QLatin1StringView("failed"),
     QLatin1StringView("rolledback"),
     QLatin1StringView("running"),
     QLatin1StringView("notrun")});

OutcomeSign outcomeSign(DeploymentOutcome outcome);
OutcomeSign outcomeSign(ClosureCode code);

struct StateColors
{
    QColor fg; ///< sign and name; on bars: the sign
    QColor fill; ///< of bars
    QColor line; ///< border of bars
};

struct RiskColors
{
    QColor fg; ///< meter and stripe
    QColor fill; ///< cell of the matrix
    QColor on; ///< text on `fill`
};

struct ConflictColors
{
    QColor fg; ///< sign
    QColor fill; ///< soft ground of chips and messages
    QColor on; ///< letter on a filled sign
};

struct BandColors
{
    QColor line; ///< hatch or dots
    QColor tint; ///< laid under them
    QColor text; ///< label
};

/// What a Theme is made from.
struct ThemeOptions
{
    ThemeKind kind = ThemeKind::Light;
    bool highContrast = false; ///< fills become canvas; borders, signs and hatching stay
    bool reduceMotion = false;
    bool projector = false; ///< type and rows of the projector
    int textPercent = 100; ///< 80 to 200

    friend bool operator==(const ThemeOptions&, const ThemeOptions&) = default;
};

/// Colours, sizes and fonts as one value. Painters take it by const reference; nothing global.
/// Copying copies about 3 kB: keep references while painting.
class Theme
{
public:
    Theme() = default; ///< light at 100 percent with the system's fonts
    Theme(const ThemeOptions& options, const FontFamilies& families);
    /// For paper: print colours with no alpha, fonts in points.
    static Theme forPaper(const FontFamilies& families);

    const ThemeOptions& options() const { return m_options; }

    bool isDark() const { return m_options.kind == ThemeKind::Dark; }

    /// Opaque for print, where see-through tokens are blended with the canvas beforehand.
    const QColor& color(ColorRole role) const { return m_colors[static_cast<std::size_t>(role)]; }

    StateColors state(DisplayState state) const;
    /// Sign and name of a state on canvas, panel or a selected row (`state().fg` is for bars: of
    /// what is being implemented it is light on an accent fill).
    const QColor& stateText(DisplayState state) const;
    RiskColors risk(RiskLevel level) const;
    const QColor& outcome(OutcomeSign outcome) const;
    ConflictColors conflict(bool blocks) const;
    BandColors freeze() const;
    BandColors maintenance() const;
    /// Series 0 to 4 of a chart; wraps round.
    const QColor& chart(int series) const;

    const Metrics& metrics() const { return m_metrics; }

    const Fonts& fonts() const { return m_fonts; }

    const QFont& font(TextRole role) const { return m_fonts.text(role); }

    /// With tabular digits: for columns of figures, clocks, axes and dates.
    const QFont& figureFont(TextRole role) const { return m_fonts.figures(role); }

    /// A design size (at 100 percent) at this text size, rounded to whole pixels, at least 1.
    int px(double designPixels) const;
    /// The palette for Qt's own controls.
    QPalette palette() const;

private:
    ThemeOptions m_options;
    std::array<QColor, colorRoleCount> m_colors = colorsFor(ThemeOptions());
    Metrics m_metrics;
    Fonts m_fonts;

    static std::array<QColor, colorRoleCount> colorsFor(const ThemeOptions& options);
};

} // namespace cb
