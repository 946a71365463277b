// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/CalendarGeometry.h"
#include "ui/theme/TextScale.h"
#include "ui/theme/Theme.h"

#include <QFontMetricsF>

#include <cmath>

namespace cb {

CalendarMetrics CalendarMetrics::of(const Theme& theme)
{
    const Metrics& m = theme.metrics();
    const auto lineOf = [&theme](TextRole role) {
        return std::ceil(QFontMetricsF(theme.figureFont(role)).height());
    };
    CalendarMetrics made;
    made.gutter = std::ceil(QFontMetricsF(theme.figureFont(TextRole::Caption))
                                .horizontalAdvance(QStringLiteral("00:00")))
        + 2.0 * m.spacing.s2 + m.spacing.s1;
    made.weekGutter = theme.px(34);
    made.head = lineOf(TextRole::Strong) + lineOf(TextRole::Caption) + m.spacing.s3 + m.spacing.s1;
    made.dayViewHead = made.head;
    made.monthHead = theme.px(24);
    made.cellHead = std::max<double>(theme.px(22), lineOf(TextRole::Strong) + m.spacing.s1);
    made.bar = std::max<double>(m.bar.month, lineOf(TextRole::Small) + 2);
    made.gap = m.bar.gap;
    made.stripe = m.bar.riskStripe;
    made.line = lineOf(TextRole::Caption);
    made.pad = m.spacing.s1;
    made.bandRow = std::max<double>(theme.px(20), made.line + 4);
    made.footBand = theme.px(8);
    made.minimumBar = std::max<double>(m.bar.weekMinimum, lineOf(TextRole::Small) + 2);
    made.hourMinimum = theme.px(18);
    made.signOnlyBelow = textPx(theme, 44);
    made.idleLane = theme.px(78);
    made.laneMinimum = theme.px(124);
    made.actual = m.bar.timelineActual;
    made.mark = std::max<double>(m.sign.small, lineOf(TextRole::Caption)) + 3;
    made.edgeGrip = theme.px(6);
    return made;
}

} // namespace cb
