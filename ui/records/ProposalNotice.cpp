// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/ProposalNotice.h"

#include "core/policy/MoveProposals.h"
#include "ui/commands/Editor.h"
#include "ui/records/RecordWords.h"
#include "ui/shell/BoardContext.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/StatusAnnouncer.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cb {

ProposalNotice::ProposalNotice(BoardContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
{
    setObjectName(u"detail.proposals"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    hide();
}

void ProposalNotice::showFor(const Change& change)
{
    qDeleteAll(m_bars);
    m_bars.clear();
    const QList<MoveProposal> pending = pendingProposals(*m_context.session.snapshot(), change.id);
    for (const MoveProposal& proposal : pending) {
        add(proposal, change);
    }
    setVisible(!pending.isEmpty());
}

void ProposalNotice::add(const MoveProposal& proposal, const Change& change)
{
    const SnapshotPtr snapshot = m_context.session.snapshot();
    const RecordTimes times(snapshot->zone(), m_context.session.clock().now());
    const NameLookup names = lookupIn(snapshot);
    const QString window = times.span({*proposal.toStart, *proposal.toEnd});
    const QString by = proposal.proposedBy
        ? names.nameOf({RecordKind::Person, proposal.proposedBy->value})
        : QString();
    QString text = by.isEmpty() ? tr("Move proposed to %1.").arg(window)
                                : tr("Move proposed by %1 to %2.").arg(by, window);
    if (!proposal.reason.isEmpty()) {
        text += u" "_s + proposal.reason;
    }
    auto* bar = new MessageBar(m_context.theme, this);
    m_bars.append(bar);
    layout()->addWidget(bar);
    const Actor actor = actorOf(m_context.session);
    const QString why = whyNotAnswer(actor, change, names);
    if (!why.isEmpty()) {
        text += u" "_s + why;
    }
    bar->showMessage(Tone::Info, text);
    // The bar goes when the answer is written: the click has to be over by then.
    const auto act = [this, bar, proposal](
                         const QString& name, const QString& id, ProposalAnswer answerGiven) {
        bar->addAction(name, {}, [this, proposal, answerGiven] { answer(proposal, answerGiven); })
            ->setObjectName(id);
    };
    if (why.isEmpty()) {
        act(tr("Yes", "to a proposed move"), u"proposal.yes"_s, ProposalAnswer::Yes);
        act(tr("No", "to a proposed move"), u"proposal.no"_s, ProposalAnswer::No);
    } else if (whyNotWithdraw(actor, proposal).isEmpty()) {
        act(tr("Withdraw", "a proposed move"), u"proposal.withdraw"_s, ProposalAnswer::Withdrawn);
    }
}

void ProposalNotice::answer(const MoveProposal& proposal, ProposalAnswer answer)
{
    QList<MoveProposal> answeredNow{proposal};
    QList<RecordRef> refs;
    if (answer == ProposalAnswer::Yes) {
        if (!proposal.together.isNull()) {
            for (const MoveProposal& other : pendingProposals(*m_context.session.snapshot())) {
                if (other.together == proposal.together && other.id != proposal.id) {
                    answeredNow.append(other);
                }
            }
        }
        for (const MoveProposal& each : std::as_const(answeredNow)) {
            refs.append({RecordKind::Change, each.change.value});
        }
    }
    if (refs.isEmpty()) {
        write(answeredNow, answer, {});
        return;
    }
    m_context.session.loadRecords(
        refs, this, [this, answeredNow, answer](const Result<std::vector<Record>>& loaded) {
            if (loaded) {
                write(answeredNow, answer, *loaded);
            } else {
                m_context.announcer.announce(loaded.error().what);
            }
        });
}

void ProposalNotice::write(
    const QList<MoveProposal>& proposals, ProposalAnswer answer, const std::vector<Record>& changes)
{
    const SnapshotPtr snapshot = m_context.session.snapshot();
    const Actor actor = actorOf(m_context.session);
    const Instant now = m_context.session.clock().now();
    const NameLookup names = lookupIn(snapshot);
    Edit edit;
    for (const MoveProposal& proposal : proposals) {
        bool isMine = answer != ProposalAnswer::Yes;
        for (const Record& record : changes) {
            const auto* stored = std::get_if<Change>(&record);
            if (stored && stored->id == proposal.change
                && whyNotAnswer(actor, *stored, names).isEmpty()) {
                Change moved = *stored;
                setPlannedWindow(moved, {*proposal.toStart, *proposal.toEnd});
                edit.batch.puts.emplace_back(std::move(moved));
                isMine = true;
            }
        }
        if (isMine) {
            edit.batch.puts.emplace_back(answered(proposal, answer, actor, now));
        }
    }
    const int row = snapshot->changes->rowOf(proposals.first().change);
    const QString number = row == noRow ? QString() : snapshot->changes->numbers.at(row);
    const QString label = answer == ProposalAnswer::Yes
        ? tr("Agree to move %1", "undo step").arg(number)
        : answer == ProposalAnswer::No ? tr("Refuse to move %1", "undo step").arg(number)
                                       : tr("Withdraw the move of %1", "undo step").arg(number);
    edit.label = label;
    m_context.editor.apply(
        std::move(edit), {}, this, [this, label](const Result<WriteReceipt>& receipt) {
            m_context.announcer.announce(receipt ? label : receipt.error().what);
        });
}

} // namespace cb
