// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/AgreementRows.h"

#include "app/ctl/BoardRows.h"

using namespace Qt::Literals::StringLiterals;

namespace cb::ctl {
namespace {

QJsonValue at(const std::optional<Instant>& instant)
{
    return instant ? QJsonValue(instant->toIso()) : QJsonValue();
}

QJsonValue idText(const QUuid& id)
{
    return id.isNull() ? QJsonValue() : QJsonValue(id.toString(QUuid::WithoutBraces));
}

QString windowName(const BoardSnapshot& board, const QUuid& id)
{
    for (const CalendarWindow& window : *board.windows) {
        if (window.id.value == id) {
            return window.name;
        }
    }
    return {};
}

/// The other side of a conflict: a change by its number, a window by its name, else the id.
QJsonValue otherSide(const BoardSnapshot& board, const QUuid& id)
{
    if (const int row = board.changes->rowOf({id}); row != noRow) {
        return board.changes->numbers.at(row);
    }
    const QString window = windowName(board, id);
    return window.isEmpty() ? idText(id) : QJsonValue(window);
}

QJsonObject exceptionJson(
    const BoardSnapshot& board, const FreezeException& exception, const NameLookup& names)
{
    return {
        {u"state"_s, QString(toText(exception.state))},
        {u"window"_s, windowName(board, exception.window.value)},
        {u"change"_s, nameJson(names, RecordKind::Change, exception.change)},
        {u"reason"_s, exception.reason},
        {u"backout_plan"_s, exception.backoutPlan},
        {u"asked_by"_s, nameJson(names, RecordKind::Person, exception.askedBy)},
        {u"asked_at"_s, at(exception.askedAt)},
        {u"decided_by"_s, nameJson(names, RecordKind::Person, exception.approver)},
        {u"decided_at"_s, at(exception.decidedAt)},
        {u"expires"_s, at(exception.expiresAt)},
        {u"outcome"_s, exception.outcome}};
}

QJsonObject acceptanceJson(
    const BoardSnapshot& board, const ConflictAcceptance& acceptance, const NameLookup& names)
{
    return {
        {u"conflict"_s, QString(toText(acceptance.kind))},
        {u"change"_s, names.textOf({RecordKind::Change, acceptance.change.value})},
        {u"other"_s, otherSide(board, acceptance.other)},
        {u"reason"_s, acceptance.reason},
        {u"owner"_s, nameJson(names, RecordKind::Person, acceptance.owner)},
        {u"accepted_by"_s, nameJson(names, RecordKind::Person, acceptance.acceptedBy)},
        {u"accepted_at"_s, at(acceptance.acceptedAt)},
        {u"change_start"_s, at(acceptance.changeStart)},
        {u"change_end"_s, at(acceptance.changeEnd)},
        {u"other_start"_s, at(acceptance.otherStart)},
        {u"other_end"_s, at(acceptance.otherEnd)}};
}

QJsonObject proposalJson(const MoveProposal& proposal, const NameLookup& names)
{
    return {
        {u"answer"_s, QString(toText(proposal.answer))},
        {u"change"_s, names.textOf({RecordKind::Change, proposal.change.value})},
        {u"from_start"_s, at(proposal.fromStart)},
        {u"from_end"_s, at(proposal.fromEnd)},
        {u"to_start"_s, at(proposal.toStart)},
        {u"to_end"_s, at(proposal.toEnd)},
        {u"reason"_s, proposal.reason},
        {u"together"_s, idText(proposal.together)},
        {u"proposed_by"_s, nameJson(names, RecordKind::Person, proposal.proposedBy)},
        {u"proposed_at"_s, at(proposal.proposedAt)},
        {u"answered_by"_s, nameJson(names, RecordKind::Person, proposal.answeredBy)},
        {u"answered_at"_s, at(proposal.answeredAt)},
        {u"answer_reason"_s, proposal.answerReason}};
}

} // namespace

std::optional<AgreementRows> agreementRows(const SnapshotPtr& board, const QString& kind)
{
    const NameLookup names = lookupIn(board);
    if (kind == "exceptions"_L1) {
        return AgreementRows{
            {u"state"_s, u"expires"_s, u"change"_s, u"window"_s, u"reason"_s},
            int(board->exceptions->size()),
            [board, names](int row) {
                return exceptionJson(*board, board->exceptions->at(row), names);
            }};
    }
    if (kind == "acceptances"_L1) {
        return AgreementRows{
            {u"conflict"_s, u"change"_s, u"other"_s, u"accepted_at"_s, u"owner"_s, u"reason"_s},
            int(board->acceptances->size()),
            [board, names](int row) {
                return acceptanceJson(*board, board->acceptances->at(row), names);
            }};
    }
    if (kind == "proposals"_L1) {
        return AgreementRows{
            {u"answer"_s,
             u"change"_s,
             u"from_start"_s,
             u"to_start"_s,
             u"proposed_by"_s,
             u"reason"_s},
            int(board->proposals->size()),
            [board, names](int row) {
                return proposalJson(board->proposals->at(row), names);
            }};
    }
    return std::nullopt;
}

QJsonArray agreementsOf(const SnapshotPtr& board, const QString& kind, ChangeId change)
{
    const auto isAbout = [&](int row) {
        if (kind == "exceptions"_L1) {
            return board->exceptions->at(row).change == change;
        }
        if (kind == "acceptances"_L1) {
            const ConflictAcceptance& acceptance = board->acceptances->at(row);
            return acceptance.change == change || acceptance.other == change.value;
        }
        return board->proposals->at(row).change == change;
    };
    QJsonArray found;
    if (const std::optional<AgreementRows> rows = agreementRows(board, kind)) {
        for (int row = 0; row < rows->count; ++row) {
            if (isAbout(row)) {
                found.append(rows->json(row));
            }
        }
    }
    return found;
}

} // namespace cb::ctl
