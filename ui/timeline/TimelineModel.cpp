// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/TimelineModel.h"

#include "core/base/RunThen.h"
#include "core/session/Session.h"
#include "ui/shell/BoardContext.h"
#include "ui/shell/FilterController.h"
#include "ui/widgets/StatusAnnouncer.h"

#include <QJsonArray>
#include <QThreadPool>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

constexpr std::array columnUnits{
    TickUnit::Week, TickUnit::Month, TickUnit::Quarter, TickUnit::Year};

RowFlags flagsOf(
    const FilterResult& result, FilterTable table, Instant now, const CancelToken& cancel)
{
    if (result.filter.isEmpty()) {
        return nullptr;
    }
    const FilterMatcher matcher(result.filter, result.snapshot, table, now);
    return std::make_shared<const std::vector<quint8>>(matcher.run(cancel).matches);
}

/// A height that nearly all columns keep below: some huge weeks must not flatten the rest.
quint32 usualPeak(std::vector<quint32>& counts)
{
    constexpr double share = 0.99;
    constexpr quint32 least = 4;
    if (counts.empty()) {
        return least;
    }
    const auto at = static_cast<std::ptrdiff_t>(share * static_cast<double>(counts.size() - 1));
    std::nth_element(counts.begin(), counts.begin() + at, counts.end());
    return std::max(least, counts[static_cast<std::size_t>(at)]);
}

ColumnPeaks peaksOf(const TimelineLanes& lanes, TickUnit unit, const CancelToken& cancel)
{
    const auto extent = lanes.extent();
    ColumnPeaks peaks;
    if (!extent) {
        return peaks;
    }
    const TickCalendar calendar{lanes.snapshot().zone(), lanes.input().firstDayOfWeek};
    const std::vector<qint64> edges = columnEdges(*extent, unit, calendar);
    std::vector<LaneCounts> counts;
    std::vector<quint32> totals;
    const auto take = [&] {
        for (const LaneCounts& count : counts) {
            if (const quint32 total = count.changeCount(); total > 0) {
                totals.push_back(total);
            }
        }
    };
    for (int i = 0; i < static_cast<int>(lanes.lanes().size()) && !cancel.isCancelled(); ++i) {
        lanes.laneDensity(i, edges, counts);
        take();
    }
    peaks.lane = usualPeak(totals);
    totals.clear();
    for (int i = 0; i < static_cast<int>(lanes.groups().size()) && !cancel.isCancelled(); ++i) {
        lanes.groupDensity(i, edges, counts);
        take();
    }
    peaks.group = usualPeak(totals);
    return peaks;
}

bool covers(const Span& outer, const Span& inner)
{
    return outer.start <= inner.start && inner.end <= outer.end;
}

} // namespace

struct TimelineModel::Made
{
    std::shared_ptr<const FilterResult> result;
    std::shared_ptr<const TimelineLanes> lanes; ///< null: cancelled
    std::shared_ptr<const SequencePlan> sequences;
    std::array<ColumnPeaks, 4> peaks;
};

TimelineModel::TimelineModel(std::shared_ptr<CalendarModel> calendar, QObject* parent)
    : QObject(parent)
    , m_calendar(std::move(calendar))
    , m_result(std::make_shared<FilterResult>())
{
    connect(&context().filter, &FilterController::resultChanged, this, &TimelineModel::rebuild);
    connect(m_calendar.get(), &CalendarModel::changed, this, &TimelineModel::changed);
    rebuild();
}

void TimelineModel::rebuild()
{
    const auto result = context().filter.result();
    const auto ticket = ++m_ticket; // the newest request wins
    m_running.cancel();
    m_running = CancelToken();
    m_isBusy = true;
    TimelineInput input;
    input.snapshot = result->snapshot;
    input.grouping = m_grouping;
    input.isGrouped = m_isGrouped;
    input.order = m_order;
    input.now = m_calendar->now();
    input.firstDayOfWeek = QLocale().firstDayOfWeek();
    runThen(
        QThreadPool::globalInstance(),
        this,
        [input, result, before = m_lanes, sequences = m_sequences, cancel = m_running]() mutable {
            if (!result->filter.isEmpty()) {
                input.changes =
                    std::make_shared<const std::vector<quint8>>(result->changes.matches);
            }
            input.deployments = flagsOf(*result, FilterTable::Deployments, input.now, cancel);
            input.incidents = flagsOf(*result, FilterTable::Incidents, input.now, cancel);
            Made made;
            made.result = result;
            made.sequences = planOf(input.snapshot->changes, sequences);
            if (!cancel.isCancelled()) {
                made.lanes = TimelineLanes::update(before, input, cancel);
            }
            for (std::size_t i = 0; made.lanes && i < columnUnits.size(); ++i) {
                made.peaks[i] = peaksOf(*made.lanes, columnUnits[i], cancel);
            }
            return made;
        },
        [this, ticket](Made made) {
            if (ticket == m_ticket && made.lanes) {
                publish(std::move(made));
            }
        });
}

void TimelineModel::publish(Made made)
{
    m_isBusy = false;
    m_result = std::move(made.result);
    m_lanes = std::move(made.lanes);
    m_sequences = std::move(made.sequences);
    m_peaks = made.peaks;
    emit changed();
}

std::shared_ptr<const TimelineBands> TimelineModel::bandsFor(const Span& range)
{
    if (!m_lanes) {
        return nullptr;
    }
    const auto isOf = [this](const std::shared_ptr<const TimelineLanes>& lanes) {
        return lanes && lanes->snapshot().windows == m_lanes->snapshot().windows
            && (lanes == m_lanes || lanes->lanes() == m_lanes->lanes());
    };
    const bool isAsked = isOf(m_bandsAskedOf) && covers(m_bandsAsked, range);
    if (!isAsked) {
        constexpr qint64 least = 30 * msPerDay;
        const qint64 around = std::max(least, range.lengthMs());
        m_bandsAsked = {range.start.plusMs(-around), range.end.plusMs(around)};
        m_bandsAskedOf = m_lanes;
        const auto ticket = ++m_bandsTicket;
        runThen(
            QThreadPool::globalInstance(),
            this,
            [lanes = m_lanes, asked = m_bandsAsked] { return makeTimelineBands(*lanes, asked); },
            [this, ticket](std::shared_ptr<const TimelineBands> found) {
                if (ticket != m_bandsTicket) {
                    return;
                }
                m_bands = std::move(found);
                emit changed();
            });
    }
    return m_bands;
}

ColumnPeaks TimelineModel::peaks(TickUnit unit) const
{
    const auto found = std::find(columnUnits.begin(), columnUnits.end(), unit);
    return found == columnUnits.end()
        ? ColumnPeaks()
        : m_peaks[static_cast<std::size_t>(found - columnUnits.begin())];
}

void TimelineModel::setGrouping(LaneGrouping grouping, bool isGrouped)
{
    if (grouping != m_grouping || isGrouped != m_isGrouped) {
        m_grouping = grouping;
        m_isGrouped = isGrouped;
        emit optionsChanged();
        rebuild();
    }
}

void TimelineModel::setOrder(LaneOrder order)
{
    if (order != m_order) {
        m_order = order;
        emit optionsChanged();
        rebuild();
    }
}

QString TimelineModel::foldKey(const QString& group) const
{
    return u"%1/%2"_s.arg(toText(m_lanes ? m_lanes->input().grouping : m_grouping), group);
}

QSet<QString> TimelineModel::folded() const
{
    QSet<QString> keys;
    if (!m_lanes) {
        return keys;
    }
    for (const TimelineLane& group : m_lanes->groups()) {
        const QString key = foldKey(group.key);
        if (m_isFolded.value(key, m_isFoldedAtFirst.value(key, false))) {
            keys.insert(group.key);
        }
    }
    return keys;
}

void TimelineModel::setFolded(const QString& key, bool isFolded)
{
    m_isFolded.insert(foldKey(key), isFolded);
    emit optionsChanged();
}

void TimelineModel::openGroupsOf(const Span& range)
{
    if (!m_isGrouped) {
        return;
    }
    for (std::size_t i = 0; m_lanes && i < m_lanes->groups().size(); ++i) {
        const LaneCounts counts = m_lanes->groupCounts(static_cast<int>(i), range);
        m_isFoldedAtFirst.insert(foldKey(m_lanes->groups()[i].key), counts.isEmpty());
    }
}

std::vector<std::pair<int, Span>> TimelineModel::moves() const
{
    std::vector<std::pair<int, Span>> rows;
    if (!m_lanes) {
        return rows;
    }
    const QHash<ChangeId, Span> moves = m_calendar->movesUnderWay();
    for (auto it = moves.cbegin(); it != moves.cend(); ++it) {
        const int row = m_lanes->snapshot().changes->rowOf(it.key());
        if (row >= 0) {
            rows.emplace_back(row, it.value());
        }
    }
    return rows;
}

QJsonObject TimelineModel::saveState() const
{
    QJsonArray open;
    QJsonArray folded;
    for (auto it = m_isFolded.cbegin(); it != m_isFolded.cend(); ++it) {
        (it.value() ? folded : open).append(it.key());
    }
    return {
        {u"grouping"_s, QString(toText(m_grouping))},
        {u"grouped"_s, m_isGrouped},
        {u"order"_s, QString(toText(m_order))},
        {u"folded"_s, folded},
        {u"open"_s, open}};
}

void TimelineModel::restoreState(const QJsonObject& state)
{
    m_isFolded.clear();
    const auto take = [this, &state](QLatin1StringView name, bool isFolded) {
        for (const QJsonValue& key : state[name].toArray()) {
            m_isFolded.insert(key.toString(), isFolded);
        }
    };
    take("folded"_L1, true);
    take("open"_L1, false);
    setGrouping(
        fromText<LaneGrouping>(state["grouping"_L1].toString()).value_or(m_grouping),
        state["grouped"_L1].toBool(true));
    setOrder(fromText<LaneOrder>(state["order"_L1].toString()).value_or(m_order));
    emit optionsChanged();
}

} // namespace cb
