// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/ScaleBoard.h"
#include "tests/bench/Suites.h"
#include "tests/support/MemoryBoard.h"
#include "ui/calendar/CalendarScene.h"
#include "ui/calendar/DayPainter.h"
#include "ui/calendar/DayViewLayout.h"
#include "ui/calendar/MonthPainter.h"
#include "ui/calendar/MonthViewLayout.h"
#include "ui/calendar/WeekPainter.h"
#include "ui/calendar/WeekViewLayout.h"

#include <QImage>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace cb::bench {
namespace {

constexpr int runs = 40;
constexpr double frameGoalMs = 8;
const QSizeF viewport(1920, 1080);

/// One view on the large board: everything that happens when a person steps to the next range, and
/// the painting alone.
class CalendarRun
{
public:
    CalendarRun(int changes, Instant now)
        : m_now(now)
        , m_theme(ThemeOptions(), FontFamilies::load())
    {
        const ScaleRequest request{changes, 1, now, "Europe/Berlin"};
        test::MemoryBoard board(scaleSettings(request));
        const BatchSource source = scaleBoard(request);
        while (const auto batch = source()) {
            for (const Record& record : batch->puts) {
                const RecordKind kind = kindOf(record);
                if (kind != RecordKind::Deployment && kind != RecordKind::PipelineRun
                    && kind != RecordKind::Incident)
                {
                    board.add(record);
                }
            }
        }
        m_snapshot = board.snapshot();
        m_index = CalendarIndex::build(m_snapshot, nullptr, now);
        m_filter.matches.assign(m_snapshot->changes->ids.size(), 1);
    }

    int changes() const { return m_snapshot->changes->size(); }

    QTimeZone zone() const { return m_snapshot->zone(); }

    QDate today() const { return WallTime::toLocal(m_now, zone()).date; }

    const Theme& theme() const { return m_theme; }

    /// `lay` gives the geometry of a page.
    template <typename Layout>
    CalendarScene make(const Span& range, std::optional<LaneKind> lanes, Layout lay) const
    {
        PageRequest request;
        request.index = m_index;
        request.filter = &m_filter;
        request.range = range;
        request.now = m_now;
        CalendarScene scene;
        scene.metrics = CalendarMetrics::of(m_theme);
        scene.times = TimeText(QLocale::c(), zone(), m_now);
        scene.page = makePage(request);
        if (lanes) {
            addLanes(scene.page, request, *lanes);
        }
        scene.geometry = lay(scene.page);
        const BoxLabeller labeller(scene.page, scene.geometry, m_theme, scene.times, FillBy::State);
        scene.labels.reserve(scene.geometry.boxes.size());
        for (const CalendarBox& box : scene.geometry.boxes) {
            scene.labels.push_back(labeller.label(box));
        }
        scene.bandLabels = bandLabels(scene.page, scene.geometry, m_theme, scene.times);
        return scene;
    }

private:
    Instant m_now;
    Theme m_theme;
    SnapshotPtr m_snapshot;
    std::shared_ptr<const CalendarIndex> m_index;
    FilterOutcome m_filter;
};

using Paint =
    void (*)(QPainter&, const CalendarScene&, const CalendarLook&, const QRectF&, const Theme&);

void measure(
    const Report& report,
    const QString& name,
    const CalendarRun& run,
    Paint paint,
    const std::function<CalendarScene(int)>& sceneAt)
{
    QImage image(viewport.toSize(), QImage::Format_RGB32);
    const auto paintScene = [&](const CalendarScene& scene) {
        QPainter painter(&image);
        CalendarLook look;
        look.viewport = viewport;
        look.isSelected.assign(scene.geometry.boxes.size(), false);
        paint(painter, scene, look, QRectF(QPointF(), viewport), run.theme());
    };
    const CalendarScene scene = sceneAt(0);
    const Timing frame = time(runs, [&] { paintScene(scene); });
    report({
        .name = u"calendar.%1_frame"_s.arg(name),
        .n = run.changes(),
        .value = frame.medianMs,
        .unit = u"ms"_s,
        .goal = frameGoalMs,
        .peer = u"FullCalendar: 7,800 ms to the next month (measured elsewhere)"_s,
    });
    int step = 0;
    const Timing next = time(runs, [&] { paintScene(sceneAt(++step % 12)); });
    report({
        .name = u"calendar.%1_step"_s.arg(name),
        .n = run.changes(),
        .value = next.medianMs,
        .unit = u"ms"_s,
        .peer = u"page, layout, labels and frame of the next range"_s,
    });
}

} // namespace

/// Month, week and day on a board of `scale` changes at 1920x1080.
void calendarBench(const Report& report, int scale)
{
    const Instant now = *Instant::fromIso(u"2026-11-25T13:03:00Z");
    const CalendarRun run(scale, now);
    const QTimeZone zone = run.zone();
    measure(report, u"month"_s, run, paintMonth, [&run, zone](int step) {
        const QDate day = run.today().addMonths(-step);
        MonthViewInput input;
        input.viewport = viewport;
        input.metrics = CalendarMetrics::of(run.theme());
        input.grid = monthGrid(day.year(), day.month(), Qt::Monday);
        input.month = day;
        input.zone = zone;
        return run.make(spanOfDays(input.grid, zone), {}, [&input](const CalendarPage& page) {
            return layoutMonthView(page, input);
        });
    });
    measure(report, u"week"_s, run, paintWeek, [&run, zone](int step) {
        WeekViewInput input;
        input.viewport = viewport;
        input.metrics = CalendarMetrics::of(run.theme());
        input.firstDay = startOfWeek(run.today(), Qt::Monday).addDays(-7 * step);
        input.zone = zone;
        const DayRange days{input.firstDay, input.firstDay.addDays(6)};
        return run.make(spanOfDays(days, zone), {}, [&input](const CalendarPage& page) {
            return layoutWeekView(page, input);
        });
    });
    measure(report, u"day"_s, run, paintDay, [&run, zone](int step) {
        DayViewInput input;
        input.viewport = viewport;
        input.metrics = CalendarMetrics::of(run.theme());
        input.day = run.today().addDays(-step);
        input.zone = zone;
        return run.make(
            WallTime::day(input.day, zone), LaneKind::Team, [&input](const CalendarPage& page) {
                return layoutDayView(page, input);
            });
    });
}

} // namespace cb::bench
