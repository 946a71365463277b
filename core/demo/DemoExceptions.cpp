// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/DemoExceptions.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cb::demo {
namespace {

constexpr int mostOfAFreeze = 2;

/// Freezes of the demo that block come once each.
Span spanOf(const CalendarWindow& window, const DemoTime& time)
{
    const LocalTime end = window.times.start.plus(window.times.days, window.times.ms);
    return {
        WallTime::toInstant(window.times.start, time.zone), WallTime::toInstant(end, time.zone)};
}

class ExceptionMaker
{
public:
    ExceptionMaker(const Company& company, const DemoTime& time, DemoRandom& random)
        : m_company(company)
        , m_time(time)
        , m_random(random)
    {}

    FreezeException make(const CalendarWindow& window, const Change& change, bool isFirst)
    {
        const Instant start = *change.plannedStart;
        const bool isOver = *change.plannedEnd < m_time.now;
        const Instant asked = std::min(start, m_time.now).plusMs(-5 * msPerDay);
        FreezeException exception;
        exception.id = ExceptionId{m_random.id(asked)};
        exception.window = window.id;
        exception.change = change.id;
        exception.reason = isFirst ? u"The rules have to be there before the sale begins"_s
                                   : u"The vendor ends the old interface that week"_s;
        exception.backoutPlan = u"Switch back to the version before; rehearsed, 20 minutes"_s;
        exception.askedBy = change.requester;
        exception.askedAt = asked;
        exception.expiresAt = change.plannedEnd->plusMs(change.backoutMs);
        if (!isFirst && !isOver) {
            exception.state = ExceptionState::Asked;
            return exception;
        }
        exception.approver = decider(change);
        exception.decidedAt = asked.plusMs(msPerDay);
        exception.state = isOver ? ExceptionState::Ended : ExceptionState::Granted;
        exception.outcome = isOver ? u"Done as planned, nothing was backed out"_s : QString();
        return exception;
    }

private:
    /// The chair, or a change manager where it is the chair's own change.
    PersonId decider(const Change& change) const
    {
        const auto isOwn = [&](PersonId person) {
            return change.requester == person || change.assignee == person;
        };
        const PersonId chair = m_company.persons[std::size_t(m_company.chair)].id;
        if (!isOwn(chair)) {
            return chair;
        }
        for (const int manager : m_company.managers) {
            const PersonId id = m_company.persons[std::size_t(manager)].id;
            if (!isOwn(id)) {
                return id;
            }
        }
        return chair;
    }

    const Company& m_company;
    const DemoTime& m_time;
    DemoRandom& m_random;
};

} // namespace

std::vector<FreezeException> planExceptions(
    const Company& company,
    const DemoTime& time,
    const std::vector<CalendarWindow>& windows,
    const std::vector<DemoChange>& planned,
    DemoRandom& random)
{
    std::vector<FreezeException> exceptions;
    ExceptionMaker maker(company, time, random);
    for (const CalendarWindow& window : windows) {
        if (window.kind != WindowKind::Freeze || !window.isHard || !window.recurrence.isEmpty()) {
            continue;
        }
        const Span span = spanOf(window, time);
        int made = 0;
        for (const DemoChange& plan : planned) {
            const Change& change = plan.change;
            const auto work = change.plannedWindow();
            const bool isCovered = window.scope.services.isEmpty()
                || (change.service && window.scope.services.contains(*change.service));
            const bool isDone = change.state == ChangeState::Closed;
            if (made < mostOfAFreeze && work && isCovered && change.type == ChangeType::Normal
                && work->overlaps(span) && change.state != ChangeState::Cancelled
                && change.state != ChangeState::Draft && (work->end > time.now || isDone))
            {
                exceptions.push_back(maker.make(window, change, made == 0));
                ++made;
            }
        }
    }
    return exceptions;
}

} // namespace cb::demo
