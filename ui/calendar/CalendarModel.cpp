// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/CalendarModel.h"

#include "core/base/RunThen.h"
#include "core/session/Session.h"
#include "ui/calendar/CalendarScene.h"
#include "ui/commands/Editor.h"
#include "ui/commands/Movable.h"
#include "ui/predict/BoardPredictions.h"
#include "ui/review/BoardReview.h"
#include "ui/shell/BoardContext.h"
#include "ui/shell/FilterController.h"
#include "ui/shell/Settings.h"
#include "ui/widgets/StatusAnnouncer.h"

#include <QThreadPool>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

const QString optionsId = u"calendar"_s;

QTimeZone otherZoneThan(const QTimeZone& board)
{
    const QTimeZone viewer = QTimeZone::systemTimeZone();
    if (viewer.isValid() && viewer.id() != board.id()) {
        return viewer;
    }
    return QTimeZone(QByteArrayLiteral("UTC"));
}

bool covers(const Span& outer, const Span& inner)
{
    return outer.start <= inner.start && inner.end <= outer.end;
}

} // namespace

CalendarModel::CalendarModel(BoardContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_conflicts(BoardConflicts::of(context.session))
    , m_result(std::make_shared<FilterResult>())
{
    connect(&context.filter, &FilterController::resultChanged, this, &CalendarModel::rebuild);
    connect(&m_conflicts, &BoardConflicts::changed, this, [this] {
        if (m_index) {
            emit changed();
        }
    });
    if (context.predictions) {
        connect(context.predictions, &BoardPredictions::changed, this, &CalendarModel::changed);
    }
    m_minute.setSingleShot(true);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        emit minutePassed();
        startMinutes();
    });
    restoreOptions();
    startMinutes();
    rebuild();
}

SnapshotPtr CalendarModel::snapshot() const
{
    return m_index ? m_index->snapshot : m_result->snapshot;
}

Instant CalendarModel::now() const
{
    return m_context.session.clock().now();
}

QTimeZone CalendarModel::zone() const
{
    if (m_context.settings.get(settings::showViewerZone)) {
        const QTimeZone viewer = QTimeZone::systemTimeZone();
        if (viewer.isValid()) {
            return viewer;
        }
    }
    return m_context.session.snapshot()->zone();
}

void CalendarModel::startMinutes()
{
    m_minute.start(static_cast<int>(msPerMinute - now().ms % msPerMinute));
}

void CalendarModel::restoreOptions()
{
    const QJsonObject options = m_context.settings.viewState(optionsId);
    m_fillBy = fromText<FillBy>(options["fill"_L1].toString()).value_or(FillBy::State);
    m_laneKind = fromText<LaneKind>(options["lanes"_L1].toString()).value_or(LaneKind::Team);
    m_secondZone = QTimeZone(options["secondZone"_L1].toString().toUtf8());
    m_showsSecondZone = options["showsSecondZone"_L1].toBool() && m_secondZone.isValid();
    m_showsMoves = options["showsMoves"_L1].toBool();
    if (!m_secondZone.isValid()) {
        m_secondZone = otherZoneThan(m_context.session.snapshot()->zone());
    }
}

void CalendarModel::saveOptions() const
{
    m_context.settings.setViewState(
        optionsId,
        {{u"fill"_s, QString(toText(m_fillBy))},
         {u"lanes"_s, QString(toText(m_laneKind))},
         {u"secondZone"_s, QString::fromUtf8(m_secondZone.id())},
         {u"showsSecondZone"_s, m_showsSecondZone},
         {u"showsMoves"_s, m_showsMoves}});
}

void CalendarModel::rebuild()
{
    const auto result = m_context.filter.result();
    const auto ticket = ++m_ticket; // the newest request wins
    if (m_index && m_index->snapshot == result->snapshot) {
        publish(m_index, result);
        return;
    }
    runThen(
        QThreadPool::globalInstance(),
        this,
        [snapshot = result->snapshot, before = m_index, now = now()] {
            return CalendarIndex::build(snapshot, before, now);
        },
        [this, ticket, result](std::shared_ptr<const CalendarIndex> index) {
            if (ticket == m_ticket) {
                publish(std::move(index), result);
            }
        });
}

void CalendarModel::publish(
    std::shared_ptr<const CalendarIndex> index, std::shared_ptr<const FilterResult> result)
{
    const auto period = result->period;
    const bool isNewPeriod = period && !(period == m_result->period);
    m_index = std::move(index);
    m_result = std::move(result);
    dropWrittenMoves();
    if (isNewPeriod) {
        setDay(WallTime::toLocal(period->start, zone()).date);
    }
    emit changed();
}

void CalendarModel::dropWrittenMoves()
{
    const qint64 sequence = m_index->snapshot->sequence;
    m_pending.removeIf([sequence](QHash<ChangeId, Pending>::iterator it) {
        return it->sequence > 0 && it->sequence <= sequence;
    });
}

CalendarPage CalendarModel::page(const Span& range, std::optional<LaneKind> lanes)
{
    if (!m_index || m_result->changes.matches.size() != m_index->snapshot->changes->ids.size()) {
        CalendarPage empty;
        empty.range = range;
        empty.now = now();
        return empty;
    }
    needWindows(range);
    PageRequest request;
    request.index = m_index;
    request.filter = &m_result->changes;
    request.range = range;
    request.now = now();
    request.moved = movesUnderWay();
    const auto letters = m_conflicts.letters(m_index->snapshot);
    request.conflicts = letters.get();
    if (m_windowsOf == m_index->snapshot->windows && covers(m_windowsRange, range)) {
        request.windows = &m_windows;
    }
    CalendarPage made = makePage(request);
    made.chances = m_context.predictions ? m_context.predictions->chances() : nullptr;
    if (lanes) {
        addLanes(made, request, *lanes);
    }
    return made;
}

/// Recurring windows are expanded for some weeks around, once, off the UI thread.
void CalendarModel::needWindows(const Span& range)
{
    const SnapshotPtr& snapshot = m_index->snapshot;
    const bool isThere = m_windowsOf == snapshot->windows && covers(m_windowsRange, range);
    const bool isAsked = m_windowsAskedOf == snapshot->windows && covers(m_windowsAsked, range);
    if (isThere || isAsked) {
        return;
    }
    constexpr qint64 around = 45 * msPerDay;
    m_windowsAsked = {range.start.plusMs(-around), range.end.plusMs(around)};
    m_windowsAskedOf = snapshot->windows;
    const auto ticket = ++m_windowsTicket;
    runThen(
        QThreadPool::globalInstance(),
        this,
        [snapshot, asked = m_windowsAsked] { return windowsInRange(*snapshot, asked); },
        [this, ticket](WindowsInRange found) {
            if (ticket != m_windowsTicket) {
                return;
            }
            m_windows = std::move(found);
            m_windowsRange = m_windowsAsked;
            m_windowsOf = m_windowsAskedOf;
            for (const WindowFault& fault : m_windows.faults) {
                qWarning("A window is not shown: %s", qPrintable(fault.error.what));
            }
            if (!m_windows.faults.isEmpty()) {
                m_context.announcer.announce(tr("%n windows are not shown: %1",
                                                nullptr,
                                                static_cast<int>(m_windows.faults.size()))
                                                 .arg(m_windows.faults.first().error.what));
            }
            emit changed();
        });
}

QDate CalendarModel::today() const
{
    return WallTime::toLocal(now(), zone()).date;
}

QDate CalendarModel::day() const
{
    return m_day.isValid() ? m_day : today();
}

void CalendarModel::setDay(QDate day)
{
    if (day.isValid() && day != m_day) {
        m_day = day;
        emit dayChanged();
    }
}

bool CalendarModel::isMatch(int row) const
{
    return m_result->changes.matches[static_cast<std::size_t>(row)] != 0;
}

int CalendarModel::nextRow(Instant from, bool isAfter) const
{
    if (!m_index || m_result->changes.rows.empty()) {
        return -1;
    }
    const auto extent = m_index->changes.extent();
    if (!extent) {
        return -1;
    }
    // Looks in stretches that double, from near to far.
    qint64 length = 7 * msPerDay;
    Instant edge = from;
    while (isAfter ? edge < extent->end.plusMs(1) : edge > extent->start) {
        const Span stretch =
            isAfter ? Span{edge, edge.plusMs(length)} : Span{edge.plusMs(-length), edge};
        int best = -1;
        for (const int row : m_index->changes.rowsIn(stretch)) {
            const Instant start = m_index->changes.spanOf(row)->start;
            if (!isMatch(row) || !(isAfter ? start >= stretch.start : start < from)
                || (!isAfter && start < stretch.start))
            {
                continue;
            }
            if (isAfter) {
                return row; // rows ascend by start
            }
            best = row;
        }
        if (best >= 0) {
            return best;
        }
        edge = isAfter ? stretch.end : stretch.start;
        length *= 2;
    }
    return -1;
}

std::optional<Span> CalendarModel::windowOf(int row) const
{
    return m_index ? m_index->changes.spanOf(row) : std::nullopt;
}

QHash<ChangeId, Span> CalendarModel::movesUnderWay() const
{
    QHash<ChangeId, Span> moves;
    for (auto it = m_pending.cbegin(); it != m_pending.cend(); ++it) {
        moves.insert(it.key(), it->span);
    }
    return moves;
}

void CalendarModel::setFillBy(FillBy fillBy)
{
    if (fillBy != m_fillBy) {
        m_fillBy = fillBy;
        saveOptions();
        emit optionsChanged();
    }
}

void CalendarModel::setLaneKind(LaneKind kind)
{
    if (kind != m_laneKind) {
        m_laneKind = kind;
        saveOptions();
        emit optionsChanged();
    }
}

void CalendarModel::setReview(std::shared_ptr<BoardReview> review)
{
    m_review = std::move(review);
    connect(m_review.get(), &BoardReview::changed, this, [this] {
        if (m_showsMoves) {
            emit changed();
        }
    });
    m_review->setWatched(this, m_showsMoves);
}

void CalendarModel::setShowsMoves(bool isShown)
{
    if (!m_review || isShown == m_showsMoves) {
        return;
    }
    m_showsMoves = isShown;
    m_review->setWatched(this, isShown);
    saveOptions();
    emit optionsChanged();
    emit changed();
}

GhostPlan CalendarModel::ghosts(const CalendarScene& scene) const
{
    if (!m_showsMoves || !m_review || !m_review->diff()) {
        return {};
    }
    const ChangeColumns& changes = *m_result->snapshot->changes;
    const bool isFiltered = !m_result->filter.isEmpty();
    const auto isShown = [&](ChangeId change) {
        const int row = changes.rowOf(change);
        return row < 0 ? !isFiltered : isMatch(row);
    };
    return layoutGhosts(
        scene.page,
        scene.geometry,
        {*m_review->diff(), zone(), scene.metrics, scene.laneKind, isShown});
}

QTime CalendarModel::dayStartsAt() const
{
    constexpr int noon = 12;
    return m_context.settings.get(settings::dayStartsAtNoon) ? QTime(noon, 0) : QTime(0, 0);
}

void CalendarModel::setDayStartsAtNoon(bool isNoon)
{
    if (isNoon != m_context.settings.get(settings::dayStartsAtNoon)) {
        m_context.settings.set(settings::dayStartsAtNoon, isNoon);
        emit optionsChanged();
    }
}

void CalendarModel::setSecondZone(const QTimeZone& zone, bool isShown)
{
    m_secondZone = zone;
    m_showsSecondZone = isShown && zone.isValid();
    saveOptions();
    emit optionsChanged();
}

std::vector<SlotGhost> CalendarModel::proposals(const CalendarScene& scene) const
{
    const SnapshotPtr board = snapshot();
    const auto laneOf = [&](int row) {
        return row < 0 || !isMatch(row) ? std::nullopt : laneOfChange(scene.page, row, m_laneKind);
    };
    return layoutProposals(
        scene.geometry,
        proposedWindows(*board, scene.page.range),
        *board,
        zone(),
        scene.metrics.bar,
        laneOf);
}

QString CalendarModel::whyNotMovable(ChangeId change) const
{
    return cb::whyNotMovable(m_context.session, change);
}

void CalendarModel::moveChanges(const QList<ChangeWindow>& windows)
{
    QList<PlannedMove> moves;
    for (const auto& [id, planned] : windows) {
        m_pending.insert(id, {planned, 0});
        moves.append({id, planned});
    }
    emit changed();
    const auto done = [this, windows](const Result<WriteReceipt>& result) {
        settleMoves(windows, result);
    };
    if (windows.size() == 1) {
        m_context.editor.moveChange(windows.first().first, windows.first().second, {}, this, done);
    } else {
        const auto count = static_cast<int>(moves.size());
        m_context.editor.moveChanges(
            moves, Editor::tr("Move %n change(s)", "undo step", count), {}, this, done);
    }
}

/// Written windows show as if they were until the snapshot with them is there; refused ones go
/// back.
void CalendarModel::settleMoves(
    const QList<ChangeWindow>& windows, const Result<WriteReceipt>& result)
{
    bool isOther = false;
    for (const auto& [id, planned] : windows) {
        const auto pending = m_pending.find(id);
        if (pending == m_pending.end() || !(pending->span == planned)) {
            continue; // moved on meanwhile
        }
        if (result && result->sequence > m_index->snapshot->sequence) {
            pending->sequence = result->sequence;
            continue;
        }
        m_pending.erase(pending);
        isOther = true;
    }
    if (!isOther) {
        return;
    }
    if (!result) {
        m_context.announcer.announce(result.error().what);
    }
    emit changed();
}

} // namespace cb
