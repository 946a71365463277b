// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/TimelineSceneParts.h"
#include "ui/timeline/TimelineWords.h"

#include <algorithm>
#include <cmath>

namespace cb::timelinescene {
namespace {

constexpr double labelPad = 6;

bool isPartOfDay(TickUnit unit)
{
    return unit < TickUnit::Day;
}

/// Grid and texts of one axis.
class AxisMaker
{
public:
    AxisMaker(TimelineScene& scene, const TimelineRequest& request)
        : m_scene(scene)
        , m_request(request)
        , m_theme(*request.theme)
        , m_texts(*request.texts)
        , m_units(tickUnits(scene.scale, scene.metrics.tickMinimum, scene.metrics.labelMinimum))
    {}

    void layMain()
    {
        if (m_scene.hasColumns()) {
            layColumnAxis();
            return;
        }
        const Span span = m_scene.span();
        const auto upper = ticksIn(span, m_units.upper, m_scene.calendar);
        const auto lower = ticksIn(span, m_units.lower, m_scene.calendar);
        for (const TimeTick& tick : lower) {
            addGrid(tick.at, false);
        }
        for (const TimeTick& tick : upper) {
            addGrid(tick.at, true);
        }
        dropDoubles();
        const double labelRow = m_scene.frame.axis.height();
        const QRectF row(
            m_scene.frame.axis.left(),
            m_scene.frame.axis.top(),
            m_scene.frame.axis.width(),
            labelRow);
        m_row = row;
        placeLabels(upper, m_units.upper, true, m_scene.calendar.zone, m_scene.labels);
        constexpr double lowerLabelFrom = 46;
        if (m_scene.scale.lengthOf(ordinaryMs(m_units.lower)) >= lowerLabelFrom) {
            placeLabels(lower, m_units.lower, false, m_scene.calendar.zone, m_scene.labels);
        }
    }

    void laySecond()
    {
        if (m_scene.frame.secondAxis.isNull()) {
            return;
        }
        m_taken.clear();
        m_row = m_scene.frame.secondAxis;
        const TickCalendar calendar{m_request.secondZone, m_scene.calendar.firstDayOfWeek};
        const Span span = m_scene.span();
        const TickUnit lower = std::max(m_units.lower, TickUnit::Second10);
        const auto upperTicks = ticksIn(span, std::max(m_units.upper, TickUnit::Day), calendar);
        m_times = TimeText(m_request.locale, m_request.secondZone, m_request.now);
        placeLabels(
            upperTicks,
            std::max(m_units.upper, TickUnit::Day),
            true,
            m_request.secondZone,
            m_scene.secondLabels);
        // The hours of the first zone's grid lines, as this zone's clocks show them.
        if (isPartOfDay(lower)) {
            placeLabels(
                ticksIn(span, lower, m_scene.calendar),
                lower,
                false,
                m_request.secondZone,
                m_scene.secondLabels);
        }
        const QString name = QString::fromUtf8(m_request.secondZone.id()).section(u'/', -1);
        m_scene.secondCorner = m_texts.label(
            QString(name).replace(u'_', u' '),
            TextRole::Caption,
            m_theme.color(ColorRole::Text3),
            {m_theme.metrics().spacing.s3 * 1.0,
             m_row.top(),
             m_scene.frame.heads.width() - m_theme.metrics().spacing.s4,
             m_row.height()});
    }

    void layNow()
    {
        const Span span = m_scene.span();
        if (!span.contains(m_scene.now)) {
            return;
        }
        m_scene.nowX = std::round(m_scene.frame.canvas.left() + m_scene.scale.xOf(m_scene.now));
        if (m_scene.hasColumns()) {
            return;
        }
        const QString text = m_scene.times.time(m_scene.now);
        const double width = std::ceil(m_texts.width(text, TextRole::Caption, true)) + 2;
        const QRectF axis = m_scene.frame.axis;
        const double most = axis.right() - width - labelPad;
        const double left = std::clamp(
            m_scene.nowX - width / 2, axis.left() + labelPad, std::max(axis.left(), most));
        m_scene.nowText = m_texts.label(
            text,
            TextRole::Caption,
            m_theme.color(ColorRole::Canvas),
            {std::round(left), axis.top(), width + 8, axis.height()},
            true);
        m_taken.push_back({left - labelPad, left + width + labelPad});
    }

    void layShades()
    {
        if (m_scene.hasColumns()) {
            return;
        }
        constexpr double leastDay = 6;
        if (m_scene.scale.lengthOf(msPerDay) >= leastDay) {
            layWeekends();
        }
        layClockChanges();
    }

private:
    double xOf(Instant t) const { return m_scene.frame.canvas.left() + m_scene.scale.xOf(t); }

    void addGrid(Instant t, bool isStrong)
    {
        const double x = std::round(xOf(t));
        if (x > m_scene.frame.canvas.left() && x < m_scene.frame.canvas.right()) {
            m_scene.grid.push_back({x, isStrong});
        }
    }

    /// Strong lines take the place of weak ones.
    void dropDoubles()
    {
        auto& grid = m_scene.grid;
        std::stable_sort(grid.begin(), grid.end(), [](const auto& a, const auto& b) {
            return a.x != b.x ? a.x < b.x : a.isStrong > b.isStrong;
        });
        grid.erase(
            std::unique(
                grid.begin(), grid.end(), [](const auto& a, const auto& b) { return a.x == b.x; }),
            grid.end());
    }

    bool isFree(double left, double right) const
    {
        return std::none_of(m_taken.begin(), m_taken.end(), [&](const LaneStretch& taken) {
            return left < taken.right && right > taken.left;
        });
    }

    const TimeText& times() const { return m_times ? *m_times : m_scene.times; }

    QString textOf(const LocalTime& local, TickUnit unit, bool isFirst) const
    {
        switch (unit) {
        case TickUnit::Second10:
            return local.time.toString(QStringLiteral("HH:mm:ss"));
        case TickUnit::Day:
            return isFirst || local.date.day() == 1 ? times().day(local.date)
                                                    : times().weekdayAndDay(local.date);
        case TickUnit::Week:
            return isFirst || local.date.year() != times().today().year()
                ? times().day(local.date)
                : times().dayAndMonth(local.date);
        case TickUnit::Month:
        case TickUnit::Quarter:
            return isFirst || local.date.month() == 1
                ? times().month(local.date.year(), local.date.month())
                : m_scene.locale.standaloneMonthName(local.date.month());
        case TickUnit::Year:
            return QString::number(local.date.year());
        default:
            break;
        }
        const QString time = TimeText::time(local.time);
        return isFirst ? QStringLiteral("%1, %2").arg(times().day(local.date), time) : time;
    }

    /// Texts at the beginnings of cells, the first one kept in view; what does not fit is left out.
    void placeLabels(
        const std::vector<TimeTick>& ticks,
        TickUnit unit,
        bool isUpper,
        const QTimeZone& zone,
        std::vector<TimelineAxisLabel>& labels)
    {
        const QDate today = WallTime::toLocal(m_scene.now, zone).date;
        bool isFirst = isUpper;
        for (std::size_t i = 0; i < ticks.size(); ++i) {
            const LocalTime local = WallTime::toLocal(ticks[i].at, zone);
            const Instant end = i + 1 < ticks.size() ? ticks[i + 1].at : m_scene.span().end;
            const double begin = xOf(ticks[i].at);
            const double left = std::round(std::max(begin, m_row.left())) + labelPad;
            const double room = xOf(end) - left - 2;
            if (begin < m_row.left() - 0.5 && !isUpper) {
                continue;
            }
            if (!isUpper && local.time == QTime(0, 0) && unit < TickUnit::Day) {
                continue; // the day says it
            }
            const QString text = textOf(local, unit, isFirst);
            const double width = m_texts.width(text, TextRole::Small, false);
            if (width > room || left + width > m_row.right() || !isFree(left - 2, left + width + 2))
            {
                continue;
            }
            TimelineAxisLabel label;
            label.span = {ticks[i].at, end};
            label.isToday = unit == TickUnit::Day && local.date == today;
            label.text = m_texts.label(
                text,
                isUpper ? TextRole::Small : TextRole::Caption,
                m_theme.color(colorOf(label, isUpper)),
                {left, m_row.top(), width + 17, m_row.height()});
            m_taken.push_back({left - 2, left + width + labelPad});
            labels.push_back(std::move(label));
            isFirst = false;
        }
    }

    static ColorRole colorOf(const TimelineAxisLabel& label, bool isUpper)
    {
        return label.isToday ? ColorRole::Accent : isUpper ? ColorRole::Text2 : ColorRole::Text3;
    }

    /// Months (years) above, weeks (months) below.
    void layColumnAxis()
    {
        const TickUnit unit = m_scene.columnUnit;
        const TickUnit above = unit == TickUnit::Week ? TickUnit::Month : TickUnit::Year;
        const Span span = m_scene.span();
        const QRectF axis = m_scene.frame.axis;
        m_row = {axis.left(), axis.top(), axis.width(), m_scene.metrics.axis};
        for (const TimeTick& tick : ticksIn(span, above, m_scene.calendar)) {
            addGrid(tick.at, true);
            addColumnLabel(tick, columnText(tick.local.date, above), TextRole::Small);
        }
        if (unit == TickUnit::Year) {
            return;
        }
        m_taken.clear();
        m_row = {
            axis.left(),
            axis.top() + m_scene.metrics.axis,
            axis.width(),
            m_scene.metrics.axisLower};
        const double cell = m_scene.scale.lengthOf(ordinaryMs(unit));
        const double wanted = m_texts.width(QStringLiteral("00"), TextRole::Caption) + 3 * labelPad;
        const int step = stepOf(unit, wanted / cell);
        for (const TimeTick& tick : ticksIn(span, unit, m_scene.calendar)) {
            const QDate date = tick.local.date;
            const int number = unit == TickUnit::Week ? isoWeekOfRow(date).week
                : unit == TickUnit::Month             ? date.month()
                                                      : (date.month() + 2) / 3;
            if ((number - 1) % step == 0) {
                addColumnLabel(
                    tick,
                    unit == TickUnit::Week ? QString::number(number) : columnText(date, unit),
                    TextRole::Caption);
            }
        }
    }

    static int stepOf(TickUnit unit, double least)
    {
        static constexpr std::array weeks{1, 2, 4, 8, 13, 26};
        static constexpr std::array months{1, 3, 6, 12};
        const auto first = [least](const auto& steps) {
            const auto found = std::find_if(
                steps.begin(), steps.end(), [least](int step) { return step >= least; });
            return found == steps.end() ? steps.back() : *found;
        };
        return unit == TickUnit::Week ? first(weeks) : unit == TickUnit::Month ? first(months) : 1;
    }

    QString columnText(QDate date, TickUnit unit) const
    {
        switch (unit) {
        case TickUnit::Month: {
            const QString name =
                m_scene.locale.standaloneMonthName(date.month(), QLocale::ShortFormat);
            const bool needsYear = m_scene.columnUnit == TickUnit::Week && date.month() == 1
                && date.year() != m_scene.times.today().year();
            return needsYear ? QStringLiteral("%1 %2").arg(name, QString::number(date.year()))
                             : name;
        }
        case TickUnit::Quarter:
            return TimelineWords::quarter((date.month() + 2) / 3);
        default:
            break;
        }
        return QString::number(date.year());
    }

    void addColumnLabel(const TimeTick& tick, const QString& text, TextRole role)
    {
        const double left = std::round(xOf(tick.at)) + labelPad;
        const double width = m_texts.width(text, role);
        if (left < m_row.left() || left + width > m_row.right()
            || !isFree(left, left + width + labelPad)) {
            return;
        }
        TimelineAxisLabel label;
        label.span = {tick.at, tick.at};
        label.text = m_texts.label(
            text,
            role,
            m_theme.color(role == TextRole::Small ? ColorRole::Text2 : ColorRole::Text3),
            {left, m_row.top(), width + 17, m_row.height()});
        m_taken.push_back({left, left + width + labelPad});
        m_scene.labels.push_back(std::move(label));
    }

    void layWeekends()
    {
        const QList<Qt::DayOfWeek> working = m_scene.locale.weekdays();
        const auto days = ticksIn(m_scene.span(), TickUnit::Day, m_scene.calendar);
        for (std::size_t i = 0; i < days.size(); ++i) {
            const auto day = static_cast<Qt::DayOfWeek>(days[i].local.date.dayOfWeek());
            if (working.contains(day)) {
                continue;
            }
            const Instant end = WallTime::day(days[i].local.date, m_scene.calendar.zone).end;
            addShade(TimelineShade::Kind::Weekend, xOf(days[i].at), xOf(end), {});
        }
    }

    void addShade(TimelineShade::Kind kind, double left, double right, const QString& words)
    {
        const QRectF canvas = m_scene.frame.canvas;
        TimelineShade shade;
        shade.kind = kind;
        shade.stretch = {
            std::max(canvas.left(), std::round(left)), std::min(canvas.right(), std::round(right))};
        if (shade.stretch.isEmpty()) {
            return;
        }
        if (!words.isEmpty()) {
            const double width = m_texts.width(words, TextRole::Caption) + 1;
            const double at = std::min(shade.stretch.left + 3, canvas.right() - width - 4);
            shade.text = m_texts.label(
                words,
                TextRole::Caption,
                m_theme.color(ColorRole::Warn),
                {at, canvas.top() + 2, width + 16, m_texts.lineHeight(TextRole::Caption) + 2});
        }
        m_scene.shades.push_back(std::move(shade));
    }

    /// The missing hour has no length: a thin band between two lines; the second of a doubled hour
    /// is as long as it is.
    void layClockChanges()
    {
        constexpr double leastDay = 24;
        if (m_scene.scale.lengthOf(msPerDay) < leastDay) {
            return;
        }
        for (const ClockChange& change : clockChangesIn(m_scene.span(), m_scene.calendar.zone)) {
            const double x = xOf(change.at);
            if (change.byMs > 0) {
                constexpr double half = 3;
                const LocalTime to = WallTime::toLocal(change.at, m_scene.calendar.zone);
                addShade(
                    TimelineShade::Kind::MissingHour,
                    x - half,
                    x + half,
                    TimelineWords::missing(to.plus(0, -change.byMs).time, to.time));
            } else {
                const Instant end = change.at.plusMs(-change.byMs);
                addShade(
                    TimelineShade::Kind::DoubleHour,
                    x,
                    std::max(xOf(end), x + 2),
                    TimelineWords::second(
                        WallTime::toLocal(change.at, m_scene.calendar.zone).time,
                        WallTime::offsetText(change.at, m_scene.calendar.zone)));
            }
        }
    }

    TimelineScene& m_scene;
    const TimelineRequest& m_request;
    const Theme& m_theme;
    TimelineTexts& m_texts;
    TickUnits m_units;
    std::optional<TimeText> m_times; ///< of the second zone
    QRectF m_row;
    std::vector<LaneStretch> m_taken;
};

} // namespace

void layAxis(TimelineScene& scene, const TimelineRequest& request)
{
    AxisMaker maker(scene, request);
    maker.layNow();
    maker.layMain();
    maker.laySecond();
    maker.layShades();
    if (scene.hasColumns()) {
        const double pad = request.theme->metrics().spacing.s3;
        scene.corner = request.texts->label(
            TimelineWords::columnsOf(scene),
            TextRole::Small,
            request.theme->color(ColorRole::Text2),
            {pad, scene.frame.axisHead.top(), scene.frame.heads.width() - pad, scene.metrics.axis});
    }
}

} // namespace cb::timelinescene
