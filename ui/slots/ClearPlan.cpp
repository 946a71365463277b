// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/slots/ClearPlan.h"

#include "core/base/RunThen.h"
#include "core/conflict/ConflictWords.h"
#include "ui/commands/Editor.h"
#include "ui/shell/BoardContext.h"

#include <QThreadPool>

#include <algorithm>

namespace cb {
namespace {

constexpr int otherSlotCount = 3;

} // namespace

ClearPlan::ClearPlan(BoardContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
{}

void ClearPlan::workOut(
    const ClearRequest& request, const QList<ChangeId>& changes, bool keepsDropped)
{
    stop();
    QSet<ChangeId> fixed;
    if (keepsDropped) {
        for (const ClearChoice& choice : std::as_const(m_choices)) {
            if (choice.verdict == ClearVerdict::Dropped) {
                fixed.insert(choice.change);
            }
        }
    }
    m_changes = changes;
    m_isWorking = true;
    m_running = SlotFinder::of(m_context.session)
                    .clear(request, changes, fixed, this, [this](const Result<ClearedSet>& set) {
                        take(set);
                    });
    emit changed();
}

void ClearPlan::stop()
{
    m_running.cancel();
}

void ClearPlan::take(const Result<ClearedSet>& cleared)
{
    m_isWorking = false;
    ++m_countTicket; // what is still being worked out is of the answer before
    ++m_slotTicket;
    m_otherSlots.clear();
    if (!cleared) {
        m_error = cleared.error();
        m_cleared.reset();
        m_choices.clear();
        m_current = -1;
        emit changed();
        return;
    }
    m_error = {};
    m_cleared = *cleared;
    m_after = m_cleared->answer.after;
    m_choices.clear();
    for (const ClearMove& move : std::as_const(m_cleared->answer.moves)) {
        m_choices.append({move, m_cleared->snapshot->changes->idAt(move.row)});
    }
    m_current = m_choices.isEmpty() ? -1 : 0;
    findOthers();
    emit changed();
}

void ClearPlan::setCurrent(int index)
{
    if (index < 0 || index >= m_choices.size() || index == m_current) {
        return;
    }
    m_current = index;
    findOthers();
    emit changed();
}

void ClearPlan::setVerdict(ClearVerdict verdict)
{
    if (m_current < 0) {
        return;
    }
    const int group = m_choices[m_current].move.group;
    for (int i = 0; i < m_choices.size(); ++i) {
        if (i == m_current || (group >= 0 && m_choices[i].move.group == group)) {
            m_choices[i].verdict = verdict;
        }
    }
    recount();
    emit changed();
}

void ClearPlan::takeTheRest()
{
    for (ClearChoice& choice : m_choices) {
        if (choice.verdict == ClearVerdict::Open) {
            choice.verdict = ClearVerdict::Taken;
        }
    }
    emit changed();
}

void ClearPlan::moveCurrentTo(const Span& window)
{
    if (m_current < 0) {
        return;
    }
    ClearChoice& choice = m_choices[m_current];
    choice.move.to = window;
    choice.isEdited = true;
    choice.verdict = ClearVerdict::Taken;
    recount();
    findOthers();
    emit changed();
}

QList<ClearMove> ClearPlan::movesWithout(int index) const
{
    QList<ClearMove> moves;
    for (int i = 0; i < m_choices.size(); ++i) {
        if (i != index && m_choices[i].verdict != ClearVerdict::Dropped) {
            moves.append(m_choices[i].move);
        }
    }
    return moves;
}

void ClearPlan::recount()
{
    runThen(
        QThreadPool::globalInstance(),
        this,
        [index = m_cleared->index, request = m_cleared->request, moves = movesWithout(-1)] {
            return openConflicts(withMoves(*index, moves), request);
        },
        [this, ticket = ++m_countTicket](const ConflictSet& after) {
            if (ticket == m_countTicket) {
                m_after = after;
                emit changed();
            }
        });
}

void ClearPlan::findOthers()
{
    m_otherSlots.clear();
    const quint64 ticket = ++m_slotTicket;
    if (m_current < 0) {
        return;
    }
    SlotRequest wanted;
    wanted.now = m_context.session.clock().now();
    wanted.count = otherSlotCount + 1;
    wanted.within = m_cleared->request.range;
    const ClearChoice& choice = m_choices[m_current];
    runThen(
        QThreadPool::globalInstance(),
        this,
        [index = m_cleared->index, moves = movesWithout(m_current), row = choice.move.row, wanted] {
            const ConflictIndex moved = withMoves(*index, moves);
            return findSlots(SlotSubject(moved, row), wanted);
        },
        [this, ticket, shown = choice.move.to](const Result<SlotAnswer>& found) {
            if (ticket != m_slotTicket || !found) {
                return;
            }
            for (const Slot& slot : found->windows) {
                if (slot.window.start != shown.start && m_otherSlots.size() < otherSlotCount) {
                    m_otherSlots.append(slot);
                }
            }
            emit changed();
        });
}

int ClearPlan::count(ClearVerdict verdict) const
{
    return static_cast<int>(
        std::count_if(m_choices.begin(), m_choices.end(), [verdict](const ClearChoice& choice) {
            return choice.verdict == verdict;
        }));
}

int ClearPlan::ownersToAgree() const
{
    QSet<qint32> groups;
    for (const ClearChoice& choice : m_choices) {
        if (choice.needsConsent() && choice.verdict != ClearVerdict::Dropped) {
            groups.insert(
                m_cleared->snapshot->changes->groups[static_cast<std::size_t>(choice.move.row)]);
        }
    }
    return static_cast<int>(groups.size());
}

void ClearPlan::write()
{
    QList<RecordRef> refs;
    for (const ClearChoice& choice : std::as_const(m_choices)) {
        if (choice.verdict == ClearVerdict::Taken && !choice.needsConsent()) {
            refs.append({RecordKind::Change, choice.change.value});
        }
    }
    if (refs.isEmpty()) {
        writeBatch({});
        return;
    }
    m_context.session.loadRecords(refs, this, [this](const Result<std::vector<Record>>& loaded) {
        if (loaded) {
            writeBatch(*loaded);
        } else {
            emit refused(loaded.error());
        }
    });
}

void ClearPlan::writeBatch(const std::vector<Record>& loaded)
{
    Edit edit;
    QHash<ChangeId, Span> windows;
    QHash<int, QUuid> groups;
    int proposals = 0;
    for (const ClearChoice& choice : std::as_const(m_choices)) {
        if (choice.move.group >= 0 && !groups.contains(choice.move.group)) {
            groups.insert(choice.move.group, makeUuidV7());
        }
        if (choice.verdict != ClearVerdict::Taken) {
            continue;
        }
        if (choice.needsConsent()) {
            edit.batch.puts.emplace_back(proposalOf(choice, groups));
            ++proposals;
        } else {
            windows.insert(choice.change, choice.move.to);
        }
    }
    for (const Record& record : loaded) {
        if (const auto* stored = std::get_if<Change>(&record)) {
            Change change = *stored;
            setPlannedWindow(change, windows.value(change.id));
            edit.batch.puts.emplace_back(std::move(change));
        }
    }
    const int moves = static_cast<int>(loaded.size());
    edit.label = proposals == 0
        ? tr("Move %n change(s)", "undo step", moves)
        : tr("Clear conflicts: %1 moves, %2 proposals", "undo step").arg(moves).arg(proposals);
    m_context.editor.apply(
        std::move(edit), {}, this, [this, moves, proposals](const Result<WriteReceipt>& receipt) {
            if (receipt) {
                emit written(moves, proposals);
            } else {
                emit refused(receipt.error());
            }
        });
}

MoveProposal ClearPlan::proposalOf(const ClearChoice& choice, const QHash<int, QUuid>& groups) const
{
    MoveProposal proposal;
    proposal.id = ProposalId::make();
    proposal.change = choice.change;
    proposal.fromStart = choice.move.from.start;
    proposal.fromEnd = choice.move.from.end;
    proposal.toStart = choice.move.to.start;
    proposal.toEnd = choice.move.to.end;
    for (int i = 0; i < before().size() && proposal.reason.isEmpty(); ++i) {
        const Conflict conflict = before().at(i);
        if (conflict.a == choice.move.row
            || (conflict.isBetweenChanges() && conflict.b == choice.move.row)) {
            proposal.reason = conflictSentence(conflict, choice.move.row, *m_cleared->snapshot);
        }
    }
    proposal.together = groups.value(choice.move.group);
    proposal.proposedBy = m_context.session.author().person;
    proposal.proposedAt = m_context.session.clock().now();
    return proposal;
}

} // namespace cb
