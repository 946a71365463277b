// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ConflictLapses.h"

#include "core/session/Session.h"

#include <span>

namespace cb {
namespace {

/// Of more at a time nothing is read: what they collide with says enough.
constexpr std::size_t mostRead = 500;

qint64 revisionOfChange(const ChangeColumns& changes, const QUuid& id)
{
    const int row = changes.rowOf(ChangeId{id});
    return row == noRow ? 0 : changes.revisions[static_cast<std::size_t>(row)];
}

} // namespace

ConflictLapses& ConflictLapses::of(Session& session)
{
    auto* made = session.findChild<ConflictLapses*>(
        QString(), Qt::FindDirectChildrenOnly); // one for each session
    return made ? *made : *new ConflictLapses(session);
}

ConflictLapses::ConflictLapses(Session& session)
    : QObject(&session)
    , m_session(session)
    , m_conflicts(BoardConflicts::of(session))
{
    connect(&m_conflicts, &BoardConflicts::changed, this, &ConflictLapses::follow);
    follow();
}

ConflictLapses::~ConflictLapses()
{
    m_running.cancel();
}

void ConflictLapses::follow()
{
    const CheckedBoard& board = *m_conflicts.board();
    std::vector<Asked> asked;
    QList<ConflictAcceptance> acceptances;
    const std::size_t count = board.lapsed.size() <= mostRead ? board.lapsed.size() : 0;
    for (const LapsedAcceptance& lapsed : std::span(board.lapsed).first(count)) {
        const ConflictAcceptance& acceptance = board.snapshot->acceptances->at(lapsed.acceptance);
        const ChangeColumns& changes = *board.snapshot->changes;
        asked.push_back(
            {acceptance.id,
             revisionOfChange(changes, acceptance.change.value),
             revisionOfChange(changes, acceptance.other)});
        acceptances.append(acceptance);
    }
    if (asked != m_asked) {
        m_asked = std::move(asked);
        read(acceptances);
    }
}

void ConflictLapses::read(const QList<ConflictAcceptance>& acceptances)
{
    m_running.cancel();
    m_running = CancelToken();
    const auto take = [this, ticket = ++m_ticket](const Result<LapsesById>& found) {
        // Where the store does not answer, the session says so; what is known stays.
        if (ticket == m_ticket && found && *found != m_known) {
            m_known = *found;
            emit changed();
        }
    };
    if (acceptances.isEmpty()) {
        take(LapsesById());
        return;
    }
    m_session.run<LapsesById>(
        [acceptances, cancel = m_running](Store& store) {
            return readLapses(store, acceptances, cancel);
        },
        this,
        take);
}

} // namespace cb
