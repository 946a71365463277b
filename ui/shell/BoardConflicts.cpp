// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/BoardConflicts.h"

#include "core/base/RunThen.h"
#include "core/conflict/ConflictWords.h"
#include "core/conflict/FindConflicts.h"
#include "core/session/Session.h"
#include "ui/shell/FilterController.h"

#include <QThreadPool>

#include <algorithm>

namespace cb {
namespace {

std::size_t at(int row)
{
    return static_cast<std::size_t>(row);
}

std::vector<ConflictLetters> lettersOf(const ConflictSet& set, int changes)
{
    std::vector<ConflictLetters> letters;
    letters.reserve(at(changes));
    for (const quint16 bits : conflictBits(set, changes)) {
        letters.emplace_back(bits);
    }
    return letters;
}

/// The change on the other side, as row; noRow: there is none, or it is no change.
int otherChange(const Conflict& conflict, int row)
{
    if (!conflict.isBetweenChanges()) {
        return noRow;
    }
    return conflict.a == row ? conflict.b : conflict.a;
}

} // namespace

CheckedBoardPtr checkBoard(const SnapshotPtr& snapshot, Instant now, const CancelToken& cancel)
{
    auto made = std::make_shared<CheckedBoard>();
    const ConflictRules rules = conflictRulesOf(*snapshot);
    const ConflictRequest request{.now = now};
    JobControl job;
    job.cancel = cancel;
    Result<ConflictSet> found = findConflicts(*snapshot, rules, request, job);
    if (!found) {
        return nullptr;
    }
    made->snapshot = snapshot;
    made->set = *std::move(found);
    made->causes = conflictCauses(made->set, *snapshot);
    const int changes = snapshot->changes->size();
    made->byChange = ConflictsByChange(made->set, changes);
    made->letters =
        std::make_shared<const std::vector<ConflictLetters>>(lettersOf(made->set, changes));
    made->lapsed = lapsedAcceptances(made->set, *snapshot);
    if (cancel.isCancelled()) {
        return nullptr;
    }
    made->index = std::make_shared<const ConflictIndex>(snapshot, rules, request);
    return made;
}

BoardConflicts& BoardConflicts::of(Session& session)
{
    auto* made = session.findChild<BoardConflicts*>(
        QString(), Qt::FindDirectChildrenOnly); // one for each session
    return made ? *made : *new BoardConflicts(session);
}

BoardConflicts::BoardConflicts(Session& session)
    : QObject(&session)
    , m_session(session)
    , m_boardId(session.snapshot()->settings.boardId)
{
    connect(&session, &Session::snapshotChanged, this, &BoardConflicts::follow);
    follow();
}

BoardConflicts::~BoardConflicts()
{
    m_running.cancel();
}

void BoardConflicts::follow()
{
    const SnapshotPtr& snapshot = m_session.snapshot();
    if (snapshot->settings.boardId != m_boardId) {
        m_boardId = snapshot->settings.boardId;
        m_running.cancel();
        ++m_ticket;
        m_isRunning = false;
        m_board = std::make_shared<const CheckedBoard>();
        m_shown.reset();
        emit changed();
    }
    if (!snapshot->isComplete || m_boardId.isNull()) {
        return; // the rest of the board is on its way
    }
    m_isStale = true;
    check();
    emit checkingChanged();
}

/// One at a time: what came meanwhile is checked afterwards, so that a busy board gets answers too.
void BoardConflicts::check()
{
    if (!m_isStale || m_isRunning) {
        return;
    }
    m_isStale = false;
    m_isRunning = true;
    m_running = CancelToken();
    runThen(
        QThreadPool::globalInstance(),
        this,
        [snapshot = m_session.snapshot(), now = m_session.clock().now(), cancel = m_running] {
            return checkBoard(snapshot, now, cancel);
        },
        [this, ticket = ++m_ticket](CheckedBoardPtr board) {
            if (ticket != m_ticket) {
                return;
            }
            m_isRunning = false;
            if (board) {
                m_board = std::move(board);
                m_shown.reset();
                emit changed();
            }
            check();
            emit checkingChanged();
        });
}

std::shared_ptr<const std::vector<ConflictLetters>> BoardConflicts::letters(
    const SnapshotPtr& shown) const
{
    if (!m_board->isChecked()) {
        return nullptr;
    }
    const auto& checked = m_board->snapshot->changes;
    if (shown->changes == checked) {
        return m_board->letters;
    }
    if (m_shown.lock() == shown->changes) {
        return m_shownLetters;
    }
    // The board went on: what is known is shown by id until it is checked again.
    auto letters = std::make_shared<std::vector<ConflictLetters>>(shown->changes->ids.size());
    std::size_t old = 0;
    for (std::size_t row = 0; row < letters->size(); ++row) {
        const QUuid& id = shown->changes->ids[row];
        while (old < checked->ids.size() && checked->ids[old] < id) {
            ++old;
        }
        if (old < checked->ids.size() && checked->ids[old] == id) {
            (*letters)[row] = (*m_board->letters)[old];
        }
    }
    m_shown = shown->changes;
    m_shownLetters = std::move(letters);
    return m_shownLetters;
}

QHash<ChangeId, bool> BoardConflicts::others(const QList<ChangeId>& changes) const
{
    QHash<ChangeId, bool> found;
    const ChangeColumns& columns = *m_board->snapshot->changes;
    for (const ChangeId change : changes) {
        const int row = columns.rowOf(change);
        if (row == noRow) {
            continue;
        }
        for (const qint32 index : m_board->byChange.of(row)) {
            const Conflict conflict = m_board->set.at(index);
            const int other = otherChange(conflict, row);
            if (other != noRow && conflict.isOpen()) {
                bool& blocks = found[columns.idAt(other)];
                blocks = blocks || conflict.severity == ConflictSeverity::Blocks;
            }
        }
    }
    for (const ChangeId change : changes) {
        found.remove(change);
    }
    return found;
}

MoveConflicts BoardConflicts::ifMoved(ChangeId change, const Span& planned) const
{
    return ifMoved(QList<ChangeWindow>{{change, planned}});
}

MoveConflicts BoardConflicts::ifMoved(const QList<ChangeWindow>& windows) const
{
    MoveConflicts made;
    const BoardSnapshot& snapshot = *m_board->snapshot;
    QHash<int, ConflictSet> found; // by row
    for (const auto& [change, window] : windows) {
        const int row = snapshot.changes->rowOf(change);
        if (!m_board->isChecked() || row == noRow) {
            return made;
        }
        found.insert(row, m_board->index->conflictsOf(row, window));
    }
    made.isKnown = true;
    for (const ConflictSeverity severity : {ConflictSeverity::Blocks, ConflictSeverity::Warns}) {
        for (const auto& [change, window] : windows) {
            const int row = snapshot.changes->rowOf(change);
            const ConflictSet& hit = *found.constFind(row);
            for (int i = 0; i < hit.size(); ++i) {
                const Conflict conflict = hit.at(i);
                const int other = otherChange(conflict, row);
                if (conflict.severity != severity || !conflict.isOpen() || found.contains(other)) {
                    continue;
                }
                const bool blocks = severity == ConflictSeverity::Blocks;
                QString what = conflictSentence(conflict, row, snapshot);
                if (windows.size() > 1) {
                    what = tr("%1: %2", "change, what it collides with")
                               .arg(snapshot.changes->numbers.at(row), what);
                }
                made.notes.append({{conflict.kind, blocks}, what});
                if (other != noRow) {
                    bool& otherBlocks = made.others[snapshot.changes->idAt(other)];
                    otherBlocks = otherBlocks || blocks;
                }
            }
        }
    }
    return made;
}

std::optional<ConflictCounts> BoardConflicts::counts(const FilterResult& filter) const
{
    if (!m_board->isChecked() || filter.snapshot->changes != m_board->snapshot->changes) {
        return std::nullopt;
    }
    const std::vector<quint8>& matches = filter.changes.matches;
    ConflictCounts counts;
    for (int i = 0; i < m_board->set.size(); ++i) {
        const Conflict conflict = m_board->set.at(i);
        const bool isShown = matches[at(conflict.a)] != 0
            || (conflict.isBetweenChanges() && matches[at(conflict.b)] != 0);
        if (isShown && conflict.isOpen()) {
            ++(conflict.severity == ConflictSeverity::Blocks ? counts.blocking : counts.warnings);
        }
    }
    return counts;
}

} // namespace cb
