// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/risk/WhatIfSet.h"

#include "core/base/RunThen.h"
#include "core/domain/WallTime.h"
#include "core/session/Session.h"
#include "core/slots/FindSlots.h"
#include "ui/predict/BoardPredictions.h"
#include "ui/shell/BoardContext.h"
#include "ui/shell/FilterController.h"

#include <algorithm>

namespace cb {
namespace {

constexpr int shownMoves = 6;
constexpr int daysOfWeek = 7;

/// What comes of those of `rows` that are not taken out.
WhatIf resultOf(
    const BoardChances& chances, const std::vector<int>& rows, const QSet<ChangeId>& without)
{
    std::vector<int> left;
    for (const int row : rows) {
        if (!without.contains(chances.board()->changes->idAt(row))) {
            left.push_back(row);
        }
    }
    return whatIf(*chances.board(), left, chances.of(left));
}

/// The same hours on the wall, so many days later.
Span daysLater(const Span& span, int days, const QTimeZone& zone)
{
    LocalTime start = WallTime::toLocal(span.start, zone);
    start.date = start.date.addDays(days);
    const Instant moved = WallTime::toInstant(start, zone);
    return {moved, moved.plusMs(span.lengthMs())};
}

/// What slots on the board of `question` are found by.
std::shared_ptr<const ConflictIndex> indexFor(const WhatIfQuestion& question)
{
    const SnapshotPtr& board = question.chances->board();
    if (question.index && &question.index->snapshot() == board.get()) {
        return question.index;
    }
    ConflictRequest request;
    request.now = question.now;
    return std::make_shared<const ConflictIndex>(board, conflictRulesOf(*board), request);
}

/// The slot behind the weekend that is nearest to where the change is planned, a free one where
/// there is any.
std::optional<Slot> slotBehind(const WhatIfQuestion& question, const ConflictIndex& index, int row)
{
    const Instant from = std::max(question.range.end, question.now);
    SlotRequest request;
    request.now = question.now;
    request.count = 1;
    request.within = Span{from, from.plusMs(defaultSlotDays * msPerDay)};
    const Result<SlotAnswer> answer = findSlots(SlotSubject(index, row), request);
    return answer && !answer->windows.isEmpty() ? std::optional(answer->windows.first())
                                                : std::nullopt;
}

void addMoves(const WhatIfQuestion& question, WhatIfContent& content)
{
    const BoardChances& chances = *question.chances;
    const BoardSnapshot& board = *chances.board();
    for (const WhatIf::Gain& gain : content.result.gains) {
        const std::optional<Span> window = board.changes->plannedWindow(gain.row);
        if (content.moves.size() == shownMoves || gain.expected <= 0) {
            break;
        }
        if (!window) {
            continue;
        }
        if (!content.index && board.isComplete) {
            content.index = indexFor(question);
        }
        WhatIfMove move;
        move.row = gain.row;
        move.gain = gain;
        move.weekOn = daysLater(*window, daysOfWeek, board.zone());
        move.to = move.weekOn;
        if (const auto slot =
                content.index ? slotBehind(question, *content.index, gain.row) : std::nullopt) {
            move.to = slot->window;
            move.target = slot->isFree ? MoveTarget::FreeSlot : MoveTarget::Warns;
        }
        move.chanceThen = chances.scorer().chanceAt(gain.row, move.to);
        content.moves.push_back(std::move(move));
    }
}

} // namespace

Span weekendOf(Instant now, int weeksOn, const QTimeZone& zone)
{
    constexpr int startHour = 18;
    constexpr int endHour = 6;
    constexpr int daysToMonday = 3;
    const auto at = [&zone](QDate friday) {
        return Span{
            WallTime::toInstant({friday, QTime(startHour, 0)}, zone),
            WallTime::toInstant({friday.addDays(daysToMonday), QTime(endHour, 0)}, zone)};
    };
    const QDate today = WallTime::toLocal(now, zone).date;
    QDate friday = today.addDays(Qt::Friday - today.dayOfWeek());
    if (at(friday.addDays(-daysOfWeek)).end > now) {
        friday = friday.addDays(-daysOfWeek); // early on Monday
    }
    return at(friday.addDays(static_cast<qint64>(daysOfWeek) * weeksOn));
}

std::shared_ptr<const WhatIfContent> answerOf(const WhatIfQuestion& question)
{
    const BoardChances& chances = *question.chances;
    const ChangeColumns& changes = *chances.board()->changes;
    std::vector<int> rows;
    for (const int row : question.rows) {
        const std::optional<Span> window = changes.plannedWindow(row);
        if (window && window->overlaps(question.range) && chances.ofRow(row).isShown()) {
            rows.push_back(row);
        }
    }
    auto content = std::make_shared<WhatIfContent>();
    content->range = question.range;
    content->changes = makeChancesContent(question.chances, rows, 0);
    content->result = resultOf(chances, rows, question.unticked);
    addMoves(question, *content);
    for (const QSet<ChangeId>& without : question.tries) {
        content->tries.append({without, resultOf(chances, rows, without)});
    }
    std::vector<int> ticked;
    std::copy_if(rows.cbegin(), rows.cend(), std::back_inserter(ticked), [&](int row) {
        return !question.unticked.contains(changes.idAt(row));
    });
    content->loads = peopleLoad(*chances.board(), ticked);
    return content;
}

WhatIfSet::WhatIfSet(BoardContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
{
    connect(&context.filter, &FilterController::resultChanged, this, &WhatIfSet::ask);
    if (context.predictions) {
        connect(context.predictions, &BoardPredictions::changed, this, &WhatIfSet::ask);
    }
}

Span WhatIfSet::range() const
{
    return weekendOf(
        m_context.session.clock().now(), m_weeksOn, m_context.session.snapshot()->zone());
}

void WhatIfSet::setWeeksOn(int weeks)
{
    if (weeks == m_weeksOn) {
        return;
    }
    m_weeksOn = weeks;
    m_unticked.clear();
    m_tries = {{}};
    emit rangeChanged();
    ask();
}

void WhatIfSet::setUnticked(const QSet<ChangeId>& changes)
{
    if (changes != m_unticked) {
        m_unticked = changes;
        ask();
    }
}

bool WhatIfSet::keepTry()
{
    if (m_tries.contains(m_unticked)) {
        return false;
    }
    m_tries.append(m_unticked);
    ask();
    return true;
}

void WhatIfSet::tryWithout(ChangeId change)
{
    m_unticked.insert(change);
    if (!keepTry()) {
        ask();
    }
}

void WhatIfSet::restore(int index)
{
    setUnticked(m_content->tries.at(index).without);
}

void WhatIfSet::setWatched(bool isWatched)
{
    m_isWatched = isWatched;
    if (isWatched && (m_isStale || m_content->range != range())) {
        compute();
    }
}

void WhatIfSet::ask()
{
    m_isStale = true;
    if (m_isWatched) {
        compute();
    }
}

/// As soon as filter and chances are of one board.
void WhatIfSet::compute()
{
    const std::shared_ptr<const FilterResult> result = m_context.filter.result();
    if (!m_context.predictions || m_context.predictions->chances()->board() != result->snapshot) {
        return;
    }
    m_isStale = false;
    m_isComputing = true;
    const WhatIfQuestion question{
        m_context.predictions->chances(),
        result->changes.rows,
        range(),
        m_unticked,
        m_tries,
        m_context.session.clock().now(),
        m_content->index};
    runThen(
        QThreadPool::globalInstance(),
        this,
        [question] { return answerOf(question); },
        [this, ticket = ++m_ticket](const std::shared_ptr<const WhatIfContent>& content) {
            if (ticket == m_ticket) {
                m_isComputing = false;
                m_content = content;
                emit changed();
            }
        });
}

} // namespace cb
