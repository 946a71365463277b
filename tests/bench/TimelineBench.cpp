// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/TimelineBench.h"

#include "core/schedule/ScheduleIndex.h"
#include "core/timeline/TimeTicks.h"
#include "core/timeline/TimelineLanes.h"
#include "tests/bench/TimelineColumns.h"
#include "ui/timeline/TimelinePainter.h"
#include "ui/timeline/TimelineTexts.h"

#include <QImage>
#include <QPainter>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace cb::bench {
namespace {

constexpr double buildGoalMs = 400;
constexpr double editGoalMs = 0.1;
constexpr double frameGoalMs = 4;
constexpr double slowFrameGoalMs = 8;

/// What is to be seen at 1920x1080 with the panel closed.
constexpr double axisWidth = 1'600;
constexpr int lanesInView = 24;
constexpr int densityColumns = 100;
constexpr int mostBars = 200;

using LanesPtr = std::shared_ptr<const TimelineLanes>;

/// Everything that a frame asks of the lanes: what stands in each lane in view, or its counts where
/// that is more than can be told apart; the strip of the year; the links.
class FrameQueries
{
public:
    explicit FrameQueries(LanesPtr lanes)
        : m_lanes(std::move(lanes))
        , m_calendar{m_lanes->snapshot().zone(), Qt::Monday}
    {}

    void run(const TimeScale& scale)
    {
        const Span span = scale.span();
        const std::vector<qint64> weeks = columnEdges(span, TickUnit::Week, m_calendar);
        const bool isByWeek = timelineDetail(scale.lengthMs()) == TimelineDetail::Weeks;
        const int lanes = qMin(lanesInView, static_cast<int>(m_lanes->lanes().size()));
        for (int lane = 0; lane < lanes; ++lane) {
            if (isByWeek) {
                m_lanes->laneDensity(lane, weeks, m_counts);
                continue;
            }
            for (int series = 0; series < enumCount<LaneSeries>(); ++series) {
                askItems(lane, static_cast<LaneSeries>(series), span);
            }
        }
        m_lanes->groupDensity(0, weeks, m_counts);
        m_lanes->boardDensity(yearWeeks(), m_counts);
        static_cast<void>(m_lanes->linksIn(span, mostBars));
    }

private:
    void askItems(int lane, LaneSeries series, const Span& span)
    {
        if (m_lanes->startsIn(lane, series, span) <= mostBars) {
            static_cast<void>(m_lanes->itemsIn(lane, series, span, mostBars, m_items));
            return;
        }
        std::vector<qint64> edges;
        for (int column = 0; column <= densityColumns; ++column) {
            edges.push_back(span.start.ms + span.lengthMs() * column / densityColumns);
        }
        m_lanes->laneDensity(lane, edges, m_counts);
    }

    const std::vector<qint64>& yearWeeks()
    {
        if (m_year.empty()) {
            const Instant now = m_lanes->input().now;
            m_year = columnEdges({now.plusMs(-365 * msPerDay), now}, TickUnit::Week, m_calendar);
        }
        return m_year;
    }

    LanesPtr m_lanes;
    TickCalendar m_calendar;
    std::vector<LaneItem> m_items;
    std::vector<LaneCounts> m_counts;
    std::vector<qint64> m_year;
};

/// The peer: every record in view as a rectangle in the row of its service.
void drawEveryRecord(QPainter& painter, const TimelineLanes& lanes, const TimeScale& scale)
{
    const DeploymentColumns& deployments = *lanes.snapshot().deployments;
    const Span span = scale.span();
    for (std::size_t row = 0; row < deployments.startedAts.size(); ++row) {
        const Span its{{deployments.startedAts[row]}, {deployments.finishedAts[row]}};
        if (its.overlaps(span)) {
            const double x = scale.xOf(its.start);
            const double width = std::max(1.0, scale.lengthOf(its.lengthMs()));
            const double y = deployments.services[row] % lanesInView * 44.0;
            painter.fillRect(QRectF(x, y, width, 14), Qt::darkGreen);
        }
    }
}

QString nameOf(qint64 count)
{
    return count >= 1'000'000 ? u"%1m"_s.arg(count / 1'000'000) : u"%1k"_s.arg(count / 1'000);
}

/// Every zoom from ten years to one minute, about a month ago.
std::vector<TimeScale> allZooms(Instant now, double width)
{
    std::vector<TimeScale> scales;
    TimeScale scale(
        {now.plusMs(-static_cast<qint64>(TimeScale::maximumMs * 0.9)),
         now.plusMs(static_cast<qint64>(TimeScale::maximumMs * 0.1))},
        width);
    while (scale.lengthMs() > TimeScale::minimumMs) {
        scales.push_back(scale);
        scale = scale.zoomed(1 / 1.25, scale.xOf(now.plusMs(-30 * msPerDay)));
    }
    return scales;
}

/// Whole frames of the view at 1920x1080: laid out, labelled and painted.
void benchPainting(const Report& report, const LanesPtr& lanes)
{
    const Theme theme(ThemeOptions(), FontFamilies::load());
    TimelineTexts texts;
    texts.setTheme(theme);
    const QSizeF size(1'920, 1'080);
    TimelineRequest request;
    request.lanes = lanes;
    request.theme = &theme;
    request.texts = &texts;
    request.locale = QLocale::c();
    request.zone = lanes->snapshot().zone();
    request.now = lanes->input().now;
    request.size = size;
    request.heads = size.width() - axisWidth;
    request.peaks = {40, 400};
    const std::vector<TimeScale> scales = allZooms(request.now, axisWidth);
    QImage image(size.toSize(), QImage::Format_RGB32);
    std::size_t step = 0;
    const int frames = static_cast<int>(scales.size()) * 6;
    const Timing timing = time(frames, [&] {
        request.scale = scales[step++ % scales.size()];
        QPainter painter(&image);
        paintTimeline(painter, makeTimelineScene(request), TimelineLook(), theme);
    });
    const qint64 n = lanes->snapshot().deployments->size();
    report(
        {.name = u"timeline.frame_%1"_s.arg(nameOf(n)),
         .n = n,
         .value = timing.medianMs,
         .unit = u"ms"_s,
         .goal = frameGoalMs,
         .peer = u"vis-timeline: not installed"_s});
    report(
        {.name = u"timeline.frame_p99_%1"_s.arg(nameOf(n)),
         .n = n,
         .value = timing.p99Ms,
         .unit = u"ms"_s,
         .goal = slowFrameGoalMs});
}

/// The median and the slowest of all zooms.
void benchFrames(const Report& report, const LanesPtr& lanes)
{
    FrameQueries queries(lanes);
    const std::vector<TimeScale> scales = allZooms(lanes->input().now, axisWidth);
    std::size_t step = 0;
    const int frames = static_cast<int>(scales.size()) * 6;
    const Timing timing = time(frames, [&] { queries.run(scales[step++ % scales.size()]); });
    const qint64 n = lanes->snapshot().deployments->size();
    report(
        {.name = u"timeline.frame_queries_%1"_s.arg(nameOf(n)),
         .n = n,
         .value = timing.medianMs,
         .unit = u"ms"_s,
         .goal = frameGoalMs,
         .peer = u"what a frame asks of the lanes alone"_s});
    report(
        {.name = u"timeline.frame_queries_p99_%1"_s.arg(nameOf(n)),
         .n = n,
         .value = timing.p99Ms,
         .unit = u"ms"_s,
         .goal = slowFrameGoalMs});
    QImage image(1'920, 1'080, QImage::Format_RGB32);
    std::size_t naive = 0;
    const Timing peer = time(static_cast<int>(scales.size()), [&] {
        QPainter painter(&image);
        drawEveryRecord(painter, *lanes, scales[naive++]);
    });
    report(
        {.name = u"timeline.naive_draw_%1"_s.arg(nameOf(n)),
         .n = n,
         .value = peer.p99Ms,
         .unit = u"ms"_s,
         .peer = u"each record in view a rectangle, at its slowest zoom"_s});
}

void benchBuild(const Report& report, const TimelineInput& input)
{
    const qint64 n = input.snapshot->deployments->size();
    for (const LaneGrouping grouping : {LaneGrouping::Service, LaneGrouping::Item}) {
        TimelineInput grouped = input;
        grouped.grouping = grouping;
        const Timing build = time(5, [&] { static_cast<void>(TimelineLanes::build(grouped)); });
        report(
            {.name = u"timeline.build_by_%1"_s.arg(toText(grouping)),
             .n = n,
             .value = build.medianMs,
             .unit = u"ms"_s,
             .goal = buildGoalMs});
    }
    const Timing index = time(5, [&] {
        static_cast<void>(ScheduleIndex::ofDeployments(*input.snapshot->deployments, input.now));
    });
    report(
        {.name = u"timeline.index_build"_s,
         .n = n,
         .value = index.medianMs,
         .unit = u"ms"_s,
         .goal = buildGoalMs});
}

/// One change moved by an hour: the columns are copied beforehand, as the store does.
void benchEdit(const Report& report, const LanesPtr& lanes)
{
    TimelineInput input = lanes->input();
    auto snapshot = std::make_shared<BoardSnapshot>(*input.snapshot);
    auto changes = std::make_shared<ChangeColumns>(*snapshot->changes);
    snapshot->changes = changes;
    input.snapshot = snapshot;
    LanesPtr edited = lanes;
    int row = 0;
    const Timing edit = time(300, [&] {
        row = (row + 7'919) % changes->size();
        changes->plannedStarts[static_cast<std::size_t>(row)] += msPerHour;
        changes->plannedEnds[static_cast<std::size_t>(row)] += msPerHour;
        edited = edited->withEdits(input, {{row}, {}, {}});
    });
    report(
        {.name = u"timeline.one_edit"_s,
         .n = input.snapshot->deployments->size(),
         .value = edit.medianMs,
         .unit = u"ms"_s,
         .goal = editGoalMs});
    const Timing update = time(10, [&] { static_cast<void>(TimelineLanes::update(lanes, input)); });
    report(
        {.name = u"timeline.update_after_edits"_s,
         .n = input.snapshot->deployments->size(),
         .value = update.medianMs,
         .unit = u"ms"_s,
         .peer = u"finds 300 edited rows by comparing two snapshots, off the UI thread"_s});
}

} // namespace

void timelineBench(const Report& report, int scale)
{
    const Instant now = *Instant::fromIso(u"2026-11-25T13:03:00Z");
    for (const int deployments : {scale / 10, scale, 10 * scale, 100 * scale}) {
        TimelineInput input;
        input.snapshot = timelineColumns(deployments, scale, now);
        input.now = now;
        const LanesPtr lanes = TimelineLanes::build(input);
        benchFrames(report, lanes);
        benchPainting(report, lanes);
        if (deployments == 10 * scale) {
            benchBuild(report, input);
            benchEdit(report, lanes);
        }
    }
}

} // namespace cb::bench
