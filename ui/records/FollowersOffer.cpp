// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/FollowersOffer.h"

#include "core/policy/MoveConsent.h"
#include "ui/commands/Editor.h"
#include "ui/records/NextSteps.h"
#include "ui/records/RecordWords.h"
#include "ui/shell/ActionRegistry.h"
#include "ui/shell/BoardContext.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/KeyHint.h"
#include "ui/widgets/StatusAnnouncer.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

constexpr std::size_t namedMoves = 3;

} // namespace

FollowersOffer::FollowersOffer(BoardContext& context, QWidget* parent)
    : MessageBar(context.theme, parent)
    , m_context(context)
{
    setObjectName(u"followersOffer"_s);
    setClosable(true);
    hide();
    connect(&context.editor, &Editor::moved, this, &FollowersOffer::noteMoves);
    connect(&context.session, &Session::snapshotChanged, this, &FollowersOffer::check);
    connect(this, &MessageBar::closed, this, &FollowersOffer::close);
}

void FollowersOffer::noteMoves(const QList<std::pair<ChangeId, Span>>& windows)
{
    m_moved = windows;
    m_isSeen = false;
    check();
    if (!m_moves.empty()) {
        const QList<QKeySequence> keys = m_context.actions.shortcuts(actions::moveFollowers);
        m_context.announcer.announce(
            keys.isEmpty()
                ? words()
                : tr("%1 %2 moves them too.", "what, key").arg(words(), keyText(keys.first())));
    }
}

/// With the windows as they are now: what was undone or mended needs no offer any more.
void FollowersOffer::check()
{
    if (m_moved.isEmpty()) {
        return;
    }
    m_snapshot = m_context.session.snapshot();
    const ChangeColumns& changes = *m_snapshot->changes;
    std::vector<std::pair<int, Span>> moved;
    const bool isWritten =
        std::all_of(m_moved.cbegin(), m_moved.cend(), [&changes](const auto& move) {
            const int row = changes.rowOf(move.first);
            return row != noRow && changes.plannedWindow(row) == move.second;
        });
    for (const auto& [id, window] : std::as_const(m_moved)) {
        if (const int row = changes.rowOf(id); row != noRow) {
            moved.emplace_back(row, window);
        }
    }
    m_isSeen = m_isSeen || isWritten;
    if (m_isSeen && !isWritten) { // taken back, or moved again by somebody else
        close();
        return;
    }
    m_moves = followersToMove(SequenceIndex(m_snapshot->changes), moved);
    if (m_moves.empty()) {
        if (m_isSeen) {
            m_moved.clear();
        }
        hide();
        updateAction();
        return;
    }
    showOffer();
}

bool FollowersOffer::asks(const RowMove& move) const
{
    return asksBeforeMove(*m_snapshot, move.row, actorOf(m_context.session));
}

QString FollowersOffer::words() const
{
    const ChangeColumns& changes = *m_snapshot->changes;
    const RecordTimes times(m_snapshot->zone(), m_context.session.clock().now());
    QStringList names;
    int asked = 0;
    for (std::size_t i = 0; i < m_moves.size(); ++i) {
        asked += asks(m_moves[i]) ? 1 : 0;
        if (i < namedMoves) {
            names.append(
                tr("%1 to %2", "change, new start")
                    .arg(changes.numbers.at(m_moves[i].row), times.instant(m_moves[i].to.start)));
        }
    }
    const auto count = static_cast<int>(m_moves.size());
    if (m_moves.size() > namedMoves) {
        names.append(tr("and %n more", nullptr, count - static_cast<int>(namedMoves)));
    }
    QString text =
        tr("%n follower(s) start before it ends now: %1.", nullptr, count).arg(names.join(u"; "_s));
    if (asked > 0) {
        text += u' '
            + tr("%n of them belong(s) to others and is approved: it is proposed to them.",
                 nullptr,
                 asked);
    }
    return text;
}

void FollowersOffer::showOffer()
{
    clearActions();
    showMessage(Tone::Warn, words());
    const QList<QKeySequence> keys = m_context.actions.shortcuts(actions::moveFollowers);
    addAction(tr("Move them too"), keys.isEmpty() ? QString() : keyText(keys.first()), [this] {
        accept();
    })->setObjectName(u"followers.move"_s);
    addAction(tr("Leave them"), {}, [this] { close(); })->setObjectName(u"followers.leave"_s);
    updateAction();
}

void FollowersOffer::updateAction()
{
    m_context.actions.setEnabled(
        actions::moveFollowers, !m_moves.empty(), tr("No move has left a follower behind."));
}

void FollowersOffer::close()
{
    m_moved.clear();
    m_moves.clear();
    m_isSeen = false;
    hide();
    updateAction();
}

void FollowersOffer::accept()
{
    if (m_moves.empty()) {
        return;
    }
    const ChangeColumns& changes = *m_snapshot->changes;
    const QString first =
        m_moved.isEmpty() ? QString() : changes.numbers.at(changes.rowOf(m_moved.first().first));
    QList<PlannedMove> moves;
    QSet<int> proposed;
    const SequenceIndex index(m_snapshot->changes);
    for (const RowMove& move : m_moves) {
        // What follows a proposed move waits for the same answer.
        const auto before = index.predecessorsOf(move.row);
        const bool waits = std::any_of(before.begin(), before.end(), [&proposed](qint32 row) {
            return proposed.contains(row);
        });
        const bool isAsked = waits || asks(move);
        if (isAsked) {
            proposed.insert(move.row);
        }
        moves.append({changes.idAt(move.row), move.to, isAsked});
    }
    close();
    m_context.editor.moveChanges(
        moves,
        tr("Move %n follower(s)", "undo step", static_cast<int>(moves.size())),
        tr("Follows %1, which ends later now", "reason of a move").arg(first),
        this,
        [this, count = moves.size(), asked = proposed.size()](const Result<WriteReceipt>& receipt) {
            if (!receipt) {
                m_context.announcer.announce(receipt.error().what);
                return;
            }
            const auto moved = static_cast<int>(count - asked);
            QStringList done;
            if (moved > 0) {
                done.append(tr("%n follower(s) moved", nullptr, moved));
            }
            if (asked > 0) {
                done.append(tr("%n move(s) proposed", nullptr, static_cast<int>(asked)));
            }
            m_context.announcer.announce(done.join(u", "_s));
        });
}

} // namespace cb
