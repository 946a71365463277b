// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/DemoDecisions.h"

#include "core/demo/DemoTexts.h"
#include "core/policy/Decide.h"

namespace cb::demo {
namespace {

constexpr int minutesPerItem = 5;

class Board
{
public:
    Board(
        const Company& company,
        const DemoTime& time,
        const std::vector<Meeting>& meetings,
        DemoRandom& random)
        : m_company(company)
        , m_time(time)
        , m_meetings(meetings)
        , m_random(random)
        , m_positions(meetings.size())
    {}

    DecisionRecords run(const std::vector<DemoChange>& changes)
    {
        for (const DemoChange& planned : changes) {
            decideOn(planned);
            review(planned);
        }
        return std::move(m_records);
    }

private:
    std::optional<DecisionKind> kindFor(const DemoChange& planned)
    {
        const Change& change = planned.change;
        switch (planned.story) {
        case DecisionStory::Rejected:
            return DecisionKind::Reject;
        case DecisionStory::Rework:
            return DecisionKind::Rework;
        case DecisionStory::Deferred:
            return DecisionKind::Defer;
        case DecisionStory::OpenConditions:
            return DecisionKind::ApproveWithConditions;
        default:
            break;
        }
        const bool isDecided =
            change.state >= ChangeState::Scheduled && change.state <= ChangeState::Closed;
        if (!isDecided || change.type == ChangeType::Standard) {
            return std::nullopt;
        }
        const bool isOpenStill =
            change.type == ChangeType::Emergency && change.state != ChangeState::Closed;
        if (isOpenStill && m_random.chance(0.4)) {
            return std::nullopt;
        }
        const bool mayHaveConditions =
            planned.story == DecisionStory::Plain && m_random.chance(0.12);
        return mayHaveConditions ? DecisionKind::ApproveWithConditions : DecisionKind::Approve;
    }

    /// The change as whoever decided saw it.
    static Change asSeen(const DemoChange& planned)
    {
        Change seen = planned.change;
        seen.state = planned.story == DecisionStory::Retrospective ? ChangeState::Implement
                                                                   : ChangeState::Authorize;
        seen.holdReason.clear();
        seen.actualEnd.reset();
        seen.closedAt.reset();
        seen.closureCode.reset();
        if (planned.story == DecisionStory::EditedAfterwards) {
            seen.plannedStart = seen.plannedStart->plusMs(-msPerDay);
            seen.plannedEnd = seen.plannedEnd->plusMs(-msPerDay);
        }
        return seen;
    }

    /// The last meeting that could decide on it: after it was opened, before its start and now; -1
    /// if there was none.
    int meetingFor(const Change& change) const
    {
        const Instant limit = qMin(*change.plannedStart, m_time.now.plusMs(-msPerHour));
        for (int i = int(m_meetings.size()) - 1; i >= 0; --i) {
            const Meeting& meeting = m_meetings[std::size_t(i)];
            if (*meeting.endsAt <= limit) {
                return *meeting.cutOffAt > *change.openedAt ? i : -1;
            }
        }
        return -1;
    }

    /// Half way between when it was opened and its start, or now.
    Instant betweenTimes(const Change& change) const
    {
        const Instant until = qMin(*change.plannedStart, m_time.now);
        return {
            change.openedAt->ms + (until.ms - change.openedAt->ms) / 2 / msPerMinute * msPerMinute};
    }

    Actor actorAt(int person) const
    {
        const Person& known = m_company.persons[std::size_t(person)];
        return {.person = known.id, .name = known.name, .roles = known.roles};
    }

    QString reasonFor(DecisionKind kind)
    {
        switch (kind) {
        case DecisionKind::Reject:
            return rejectionReason(m_random);
        case DecisionKind::Rework:
            return reworkReason(m_random);
        case DecisionKind::Defer:
            return deferReason(m_random);
        default:
            return {};
        }
    }

    void decideOn(const DemoChange& planned)
    {
        const std::optional<DecisionKind> kind = kindFor(planned);
        if (!kind) {
            planAhead(planned);
            return;
        }
        const Change seen = asSeen(planned);
        DecisionDraft draft{*kind, {}, reasonFor(*kind), {}};
        DecisionContext context{{}, betweenTimes(seen), {}};
        if (planned.story == DecisionStory::Retrospective) {
            draft.authority = {AuthorityKind::Cab, {}};
            context.actor = actorAt(m_company.chair);
            context.now =
                qMin(seen.actualStart->plusMs(msPerHour + m_random.msBelow(msPerDay)), m_time.now);
        } else if (seen.cabRequired || *kind == DecisionKind::Defer) {
            draft.authority.kind = AuthorityKind::Cab;
            context.actor = actorAt(m_company.chair);
            if (const int meeting = meetingFor(seen); meeting >= 0) {
                draft.authority.id = m_meetings[std::size_t(meeting)].id.value;
                context.now = putOnAgenda(planned, meeting, blockFor(planned));
            }
        } else {
            context.actor = actorAt(m_random.pick(m_company.managers));
        }
        if (*kind == DecisionKind::ApproveWithConditions) {
            addCondition(draft, planned, context.now);
        }
        context.newId = [this, &context] {
            return m_random.id(context.now);
        };
        record(planned, seen, draft, context);
        if (planned.story == DecisionStory::Deferred) {
            planAhead(planned);
        }
    }

    void addCondition(DecisionDraft& draft, const DemoChange& planned, Instant decidedAt)
    {
        ConditionDraft condition;
        condition.isBefore = planned.story == DecisionStory::OpenConditions;
        condition.text = conditionText(condition.isBefore, m_random);
        condition.owner = planned.change.assignee;
        condition.dueAt = condition.isBefore ? planned.change.plannedStart->plusMs(-msPerDay / 2)
                                             : decidedAt.plusMs(14 * msPerDay);
        draft.conditions.append(condition);
    }

    void record(
        const DemoChange& planned,
        const Change& seen,
        const DecisionDraft& draft,
        const DecisionContext& context)
    {
        const Result<DecisionOutcome> outcome = decide({.change = seen}, draft, context);
        Q_ASSERT_X(
            outcome.has_value(), "demo", "a decision of the story is one that policy forbids");
        if (!outcome) {
            return;
        }
        m_records.decisions.push_back(outcome->decision);
        for (Condition condition : outcome->conditions) {
            if (planned.change.state == ChangeState::Closed) {
                condition.metAt = planned.change.closedAt;
                condition.metBy = condition.owner;
            }
            m_records.conditions.push_back(condition);
        }
    }

    AgendaBlock blockFor(const DemoChange& planned) const
    {
        const bool isLow = planned.change.risk <= RiskLevel::Low;
        return isLow ? AgendaBlock::Consent : AgendaBlock::Discussion;
    }

    /// Adds the item and gives the time when it comes up.
    Instant putOnAgenda(const DemoChange& planned, int meeting, AgendaBlock block)
    {
        const Meeting& at = m_meetings[std::size_t(meeting)];
        const int position = ++m_positions[std::size_t(meeting)];
        AgendaItem item;
        item.id = AgendaItemId{m_random.id(at.cutOffAt->plusMs(-msPerDay))};
        item.meeting = at.id;
        item.change = planned.change.id;
        item.position = position;
        item.minutes = block == AgendaBlock::Consent ? 1 : minutesPerItem;
        item.block = block;
        m_records.agenda.push_back(item);
        return at.startsAt->plusMs(qMin(position * minutesPerItem, 59) * msPerMinute);
    }

    /// What waits for a decision is on the agenda of the next meeting, if that is before its start,
    /// else still there.
    void planAhead(const DemoChange& planned)
    {
        if (planned.change.state != ChangeState::Authorize) {
            return;
        }
        for (int i = 0; i < int(m_meetings.size()); ++i) {
            const Meeting& meeting = m_meetings[std::size_t(i)];
            const bool isNext = *meeting.startsAt > m_time.now;
            const bool isLast = i + 1 < int(m_meetings.size())
                && *m_meetings[std::size_t(i) + 1].endsAt > *planned.change.plannedStart;
            if (isNext && (isLast || i + 1 == int(m_meetings.size()))) {
                putOnAgenda(planned, i, blockFor(planned));
                return;
            }
        }
    }

    /// Failed changes come up at the meeting after.
    void review(const DemoChange& planned)
    {
        if (!planned.hasFailed || !planned.change.actualEnd) {
            return;
        }
        for (int i = 0; i < int(m_meetings.size()); ++i) {
            if (*m_meetings[std::size_t(i)].startsAt > *planned.change.actualEnd) {
                const bool isEmergency = planned.change.type == ChangeType::Emergency;
                putOnAgenda(
                    planned, i, isEmergency ? AgendaBlock::Retrospective : AgendaBlock::Review);
                return;
            }
        }
    }

    const Company& m_company;
    const DemoTime& m_time;
    const std::vector<Meeting>& m_meetings;
    DemoRandom& m_random;
    std::vector<int> m_positions;
    DecisionRecords m_records;
};

} // namespace

DecisionRecords decideAll(
    const Company& company,
    const DemoTime& time,
    const std::vector<DemoChange>& changes,
    const std::vector<Meeting>& meetings,
    DemoRandom& random)
{
    return Board(company, time, meetings, random).run(changes);
}

} // namespace cb::demo
