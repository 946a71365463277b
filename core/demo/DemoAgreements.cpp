// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/DemoAgreements.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace cb::demo {
namespace {

constexpr qint64 aheadMs = 21 * msPerDay;
constexpr qint64 longestMs = 12 * msPerHour; ///< of changes that are talked about

struct Acceptance
{
    ConflictKind kind;
    bool hasLapsed; ///< one side moved since
    const char* reason;
};

/// In the order in which pairs are looked for.
constexpr std::array acceptances{
    Acceptance{
        ConflictKind::SameItem,
        false,
        "Both teams sit in one room that night and go one after the other"},
    Acceptance{
        ConflictKind::SameService, false, "Different nodes, agreed with the owner of the service"},
    Acceptance{ConflictKind::SameAssignee, false, "A deputy takes the second one"},
    Acceptance{
        ConflictKind::SameService, true, "The release only reads what the other one changes"},
    Acceptance{ConflictKind::SameItem, true, "The standby carries the load meanwhile"}};

struct Proposal
{
    int days; ///< by which it is to be moved
    ProposalAnswer answer;
    bool hasLapsed;
    bool isTogether; ///< with the one before
    const char* reason;
    const char* answerReason;
};

constexpr std::array proposals{
    Proposal{1, ProposalAnswer::Open, false, false, "Two changes on one cluster in one night", ""},
    Proposal{
        2, ProposalAnswer::Open, false, false, "Clears the weekend before the quarter close", ""},
    Proposal{
        1, ProposalAnswer::Open, false, true, "Clears the weekend before the quarter close", ""},
    Proposal{-1, ProposalAnswer::Open, false, false, "The storage team needs the night after", ""},
    Proposal{
        7,
        ProposalAnswer::No,
        false,
        false,
        "Out of the campaign week",
        "The vendor's engineer is there that night only"},
    Proposal{1, ProposalAnswer::Open, true, false, "Follows the database change", ""},
    Proposal{
        3,
        ProposalAnswer::Withdrawn,
        false,
        false,
        "Asked for before the other one was moved",
        ""}};

class Agreeing
{
public:
    Agreeing(
        const Company& company,
        const DemoTime& time,
        const std::vector<DemoChange>& changes,
        DemoRandom& random)
        : m_company(company)
        , m_time(time)
        , m_random(random)
    {
        for (const DemoChange& planned : changes) {
            const Change& change = planned.change;
            const bool isTalkedAbout = change.state >= ChangeState::Requested
                && change.state <= ChangeState::Scheduled && *change.plannedStart > time.now
                && *change.plannedStart < time.now.plusMs(aheadMs)
                && change.plannedWindow()->lengthMs() < longestMs;
            if (isTalkedAbout) {
                m_ahead.push_back(&change);
            }
        }
    }

    AgreementRecords agree()
    {
        accept();
        propose();
        return std::move(m_records);
    }

private:
    PersonId idOf(int person) const { return m_company.persons[std::size_t(person)].id; }

    PersonId manager() { return idOf(m_random.pick(m_company.managers)); }

    /// After both were opened, before now.
    Instant since(Instant opened)
    {
        const qint64 room = std::max<qint64>(msPerMinute, m_time.now.ms - opened.ms);
        const qint64 back = std::min<qint64>(room, 3 * msPerDay);
        return m_time.now.plusMs(-msPerMinute - m_random.msBelow(back) / msPerMinute * msPerMinute);
    }

    Instant openedAt(const Change& change) const { return change.openedAt.value_or(m_time.now); }

    static bool shares(const Change& a, const Change& b, ConflictKind kind)
    {
        if (!a.plannedWindow()->overlaps(*b.plannedWindow())) {
            return false;
        }
        const bool sharesItem = std::any_of(
            a.items.begin(), a.items.end(), [&b](ItemId item) { return b.items.contains(item); });
        switch (kind) {
        case ConflictKind::SameItem:
            return sharesItem;
        case ConflictKind::SameService:
            return a.service == b.service && !sharesItem;
        case ConflictKind::SameAssignee:
            return a.assignee == b.assignee && a.service != b.service;
        default:
            return false;
        }
    }

    void accept()
    {
        for (const Acceptance& wanted : acceptances) {
            if (const auto pair = findPair(wanted.kind)) {
                m_records.acceptances.push_back(acceptanceOf(wanted, pair->first, pair->second));
            }
        }
    }

    std::optional<std::pair<const Change*, const Change*>> findPair(ConflictKind kind) const
    {
        const auto isUsed = [this, kind](const Change& a, const Change& b) {
            return std::any_of(
                m_records.acceptances.begin(),
                m_records.acceptances.end(),
                [&](const ConflictAcceptance& other) {
                    return other.kind == kind && other.change == std::min(a.id, b.id)
                        && other.other == std::max(a.id, b.id).value;
                });
        };
        for (std::size_t i = 0; i < m_ahead.size(); ++i) {
            for (std::size_t j = i + 1; j < m_ahead.size(); ++j) {
                if (shares(*m_ahead[i], *m_ahead[j], kind) && !isUsed(*m_ahead[i], *m_ahead[j])) {
                    return std::pair(m_ahead[i], m_ahead[j]);
                }
            }
        }
        return std::nullopt;
    }

    ConflictAcceptance acceptanceOf(const Acceptance& wanted, const Change* a, const Change* b)
    {
        if (b->id < a->id) {
            std::swap(a, b);
        }
        ConflictAcceptance made;
        const Instant at = since(std::max(openedAt(*a), openedAt(*b)));
        made.id = AcceptanceId{m_random.id(at)};
        made.kind = wanted.kind;
        made.change = a->id;
        made.other = b->id.value;
        const qint64 before = wanted.hasLapsed ? -msPerHour : 0;
        made.changeStart = a->plannedStart->plusMs(before);
        made.changeEnd = a->plannedEnd->plusMs(before);
        made.otherStart = b->plannedStart;
        made.otherEnd = b->plannedEnd;
        made.reason = QString::fromLatin1(wanted.reason);
        made.owner = a->assignee;
        made.acceptedBy = manager();
        made.acceptedAt = at;
        return made;
    }

    /// Approved ones of others, each of which is asked for once.
    void propose()
    {
        std::size_t next = 0;
        QUuid together;
        for (const Proposal& wanted : proposals) {
            while (next < m_ahead.size() && m_ahead[next]->state != ChangeState::Scheduled) {
                ++next;
            }
            if (next == m_ahead.size()) {
                return;
            }
            const Change& change = *m_ahead[next];
            constexpr std::size_t apart = 3;
            next += apart;
            if (wanted.isTogether && !m_records.proposals.empty()) {
                together = m_random.id(m_time.now);
                m_records.proposals.back().together = together;
            } else {
                together = QUuid();
            }
            m_records.proposals.push_back(proposalOf(wanted, change, together));
        }
    }

    MoveProposal proposalOf(const Proposal& wanted, const Change& change, const QUuid& together)
    {
        MoveProposal made;
        const Instant at = since(openedAt(change));
        made.id = ProposalId{m_random.id(at)};
        made.change = change.id;
        const qint64 before = wanted.hasLapsed ? -2 * msPerHour : 0;
        made.fromStart = change.plannedStart->plusMs(before);
        made.fromEnd = change.plannedEnd->plusMs(before);
        made.toStart = movedBy(*made.fromStart, wanted.days);
        made.toEnd = movedBy(*made.fromEnd, wanted.days);
        made.reason = QString::fromLatin1(wanted.reason);
        made.together = together;
        made.proposedBy = manager();
        made.proposedAt = at;
        made.answer = wanted.answer;
        if (wanted.answer == ProposalAnswer::No) {
            made.answeredBy = change.assignee;
            made.answerReason = QString::fromLatin1(wanted.answerReason);
        } else if (wanted.answer == ProposalAnswer::Withdrawn) {
            made.answeredBy = made.proposedBy;
        }
        if (wanted.answer != ProposalAnswer::Open) {
            made.answeredAt = at.plusMs((m_time.now.ms - at.ms) / 2 / msPerMinute * msPerMinute);
        }
        return made;
    }

    Instant movedBy(Instant instant, int days) const
    {
        const LocalTime local = m_time.local(instant);
        return m_time.at(local.date.addDays(days), local.time);
    }

    const Company& m_company;
    const DemoTime& m_time;
    DemoRandom& m_random;
    std::vector<const Change*> m_ahead;
    AgreementRecords m_records;
};

} // namespace

AgreementRecords agreeAll(
    const Company& company,
    const DemoTime& time,
    const std::vector<DemoChange>& changes,
    DemoRandom& random)
{
    return Agreeing(company, time, changes, random).agree();
}

} // namespace cb::demo
