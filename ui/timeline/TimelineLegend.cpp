// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/TimelineLegend.h"

#include "ui/calendar/CalendarPainting.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Signs.h"
#include "ui/theme/ThemeController.h"
#include "ui/timeline/TimelinePainter.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QPainter>
#include <QToolButton>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace cb {

/// A sign and its word.
struct TimelineLegend::Entry
{
    enum class Swatch
    {
        Planned,
        Actual,
        Outcome,
        Incident,
        Freeze,
        Maintenance,
        Sequence,
        Column,
        ColumnPlanned,
        ColumnFailed
    };

    Swatch swatch = Swatch::Planned;
    QString text;
    OutcomeSign outcome = OutcomeSign::Ok;
    double width = 0; ///< of the swatch
};

TimelineLegend::TimelineLegend(const ThemeController& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_closer(new QToolButton(this))
    , m_farther(new QToolButton(this))
{
    setObjectName(u"timeline.legend"_s);
    m_closer->setObjectName(u"timeline.zoomIn"_s);
    m_farther->setObjectName(u"timeline.zoomOut"_s);
    for (QToolButton* button : {m_closer, m_farther}) {
        button->setAutoRaise(true);
        button->setAutoRepeat(true);
    }
    connect(m_closer, &QToolButton::clicked, this, [this] { emit zoomRequested(1); });
    connect(m_farther, &QToolButton::clicked, this, [this] { emit zoomRequested(-1); });
    connect(&theme, &ThemeController::themeChanged, this, &TimelineLegend::applyTheme);
    applyTheme();
    retranslate();
}

void TimelineLegend::applyTheme()
{
    const Theme& theme = m_theme.theme();
    const Icons icons(m_theme);
    m_closer->setIcon(icons.icon(Icon::Plus));
    m_farther->setIcon(icons.icon(Icon::Minus));
    const int target = theme.metrics().target.minimumClick;
    m_closer->setFixedSize(target, target);
    m_farther->setFixedSize(target, target);
    setFixedHeight(std::max(theme.px(30), target + 4));
    layButtons();
    update();
}

void TimelineLegend::retranslate()
{
    m_closer->setAccessibleName(tr("Zoom in"));
    m_closer->setToolTip(tr("Zoom in (+)"));
    m_farther->setAccessibleName(tr("Zoom out"));
    m_farther->setToolTip(tr("Zoom out (−)"));
    setAccessibleName(tr("Legend"));
    update();
}

void TimelineLegend::setHasColumns(bool hasColumns)
{
    if (hasColumns != m_hasColumns) {
        m_hasColumns = hasColumns;
        update();
    }
}

double TimelineLegend::buttonsWidth() const
{
    const Theme& theme = m_theme.theme();
    return 2.0 * m_closer->width() + theme.metrics().spacing.s2
        + QFontMetricsF(theme.font(TextRole::Small)).horizontalAdvance(tr("zoom"))
        + theme.metrics().spacing.s4;
}

void TimelineLegend::layButtons()
{
    const double pad = m_theme.theme().metrics().spacing.s2;
    const int top = (height() - m_closer->height()) / 2;
    const bool isRightToLeft = layoutDirection() == Qt::RightToLeft;
    int x = qRound(width() - buttonsWidth() + pad / 2);
    for (QToolButton* button : {m_closer, m_farther}) {
        button->move(isRightToLeft ? width() - x - button->width() : x, top);
        x += button->width();
    }
}

void TimelineLegend::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layButtons();
}

void TimelineLegend::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        layButtons();
    } else if (event->type() == QEvent::LayoutDirectionChange) {
        layButtons();
    }
}

QList<TimelineLegend::Entry> TimelineLegend::entries() const
{
    using Swatch = Entry::Swatch;
    const Theme& theme = m_theme.theme();
    const double wide = theme.px(24);
    const double sign = theme.metrics().sign.normal;
    if (m_hasColumns) {
        const double narrow = theme.px(11);
        return {
            {Swatch::Column, tr("changes done, height = number"), {}, narrow},
            {Swatch::ColumnPlanned, tr("planned"), {}, narrow},
            {Swatch::ColumnFailed, tr("failed share, with a cap mark"), {}, narrow},
            {Swatch::Incident, tr("incident priority 1 or 2"), {}, sign},
            {Swatch::Freeze, tr("freeze"), {}, wide}};
    }
    return {
        {Swatch::Planned, tr("planned"), {}, wide},
        {Swatch::Actual, tr("actual"), {}, wide},
        {Swatch::Outcome, tr("succeeded"), OutcomeSign::Ok, sign},
        {Swatch::Outcome, tr("succeeded with issues"), OutcomeSign::Issues, sign},
        {Swatch::Outcome, tr("failed"), OutcomeSign::Failed, sign},
        {Swatch::Outcome, tr("rolled back"), OutcomeSign::RolledBack, sign},
        {Swatch::Outcome, tr("running"), OutcomeSign::Running, sign},
        {Swatch::Outcome, tr("not run"), OutcomeSign::NotRun, sign},
        {Swatch::Incident, tr("incident, priority"), {}, sign},
        {Swatch::Freeze, tr("freeze"), {}, wide},
        {Swatch::Maintenance, tr("maintenance"), {}, wide},
        {Swatch::Sequence, tr("followed by, wide: critical"), {}, wide}};
}

void TimelineLegend::paintSwatch(QPainter& painter, const Entry& entry, const QRectF& box) const
{
    using Swatch = Entry::Swatch;
    const Theme& theme = m_theme.theme();
    const QPointF middle = box.center();
    const auto centred = [&](double width, double height) {
        return QRectF(
            std::round(middle.x() - width / 2), std::round(middle.y() - height / 2), width, height);
    };
    const auto outlined = [&](const QRectF& rect) {
        const StateColors colors = theme.state(DisplayState::Scheduled);
        painter.fillRect(rect, colors.line);
        painter.fillRect(rect.adjusted(1, 1, -1, -1), colors.fill);
    };
    switch (entry.swatch) {
    case Swatch::Planned:
        outlined(centred(box.width(), 10));
        break;
    case Swatch::Actual:
        painter.fillRect(centred(box.width(), 7), timelineActualColor(theme));
        break;
    case Swatch::Outcome:
        signs::paintOutcome(painter, box, entry.outcome, theme);
        break;
    case Swatch::Incident:
        signs::paintIncident(painter, box, m_hasColumns ? 0 : 2, theme);
        break;
    case Swatch::Freeze:
        signs::paintFreezeBand(painter, centred(box.width(), 13), theme);
        break;
    case Swatch::Maintenance:
        signs::paintMaintenanceBand(painter, centred(box.width(), 13), theme);
        break;
    case Swatch::Sequence: {
        const QRectF line = centred(box.width(), 2);
        const double half = std::round(line.width() / 2);
        painter.fillRect(line.adjusted(0, 0, -half, -1), theme.color(ColorRole::BorderStrong));
        painter.fillRect(line.adjusted(half, 0, 0, 0), theme.color(ColorRole::Text2));
        break;
    }
    case Swatch::Column:
        painter.fillRect(centred(10, 13), timelineColumnColor(theme, true));
        break;
    case Swatch::ColumnPlanned: {
        const QRectF rect = centred(10, 13);
        painter.fillRect(rect, theme.state(DisplayState::Scheduled).line);
        painter.fillRect(rect.adjusted(1, 1, -1, -1), theme.color(ColorRole::Canvas));
        break;
    }
    case Swatch::ColumnFailed:
        painter.fillRect(centred(10, 5), theme.outcome(OutcomeSign::Failed));
        break;
    }
}

void TimelineLegend::paintEvent(QPaintEvent* /*event*/)
{
    const Theme& theme = m_theme.theme();
    const Metrics& m = theme.metrics();
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.fillRect(rect(), theme.color(ColorRole::Window));
    painter.fillRect(0, 0, width(), 1, theme.color(ColorRole::Border));
    const QFont& font = theme.font(TextRole::Small);
    const QFontMetricsF metrics(font);
    const bool isRightToLeft = layoutDirection() == Qt::RightToLeft;
    const auto mirrored = [&](QRectF rect) {
        if (isRightToLeft) {
            rect.moveLeft(width() - rect.right());
        }
        return rect;
    };
    double left = m.spacing.s3;
    const double end = width() - buttonsWidth() - m.spacing.s3;
    for (const Entry& entry : entries()) {
        const double text = std::ceil(metrics.horizontalAdvance(entry.text)) + 1;
        if (left + entry.width + m.spacing.s2 + text > end) {
            break;
        }
        const double size = m.sign.normal;
        paintSwatch(
            painter,
            entry,
            mirrored({left, std::round((height() - size) / 2.0), entry.width, size}));
        left += entry.width + m.spacing.s2 - 1;
        paintCutText(
            painter,
            mirrored({left, 0, text, double(height())}),
            entry.text,
            font,
            theme.color(ColorRole::Text2));
        left += text + m.spacing.s4 - 2;
    }
    const QString rule = tr("Bars appear below 10 weeks, titles below 3.");
    const double ruleWidth = std::ceil(metrics.horizontalAdvance(rule)) + 1;
    if (m_hasColumns && left + ruleWidth < end) {
        paintCutText(
            painter,
            mirrored({end - ruleWidth, 0, ruleWidth, double(height())}),
            rule,
            font,
            theme.color(ColorRole::Text2));
    }
    const double zoom = metrics.horizontalAdvance(tr("zoom")) + 1;
    paintCutText(
        painter,
        mirrored({width() - zoom - m.spacing.s3, 0, zoom, double(height())}),
        tr("zoom"),
        font,
        theme.color(ColorRole::Text2));
}

} // namespace cb
