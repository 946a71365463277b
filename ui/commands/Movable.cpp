// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/Movable.h"

#include "core/session/Session.h"

#include <QCoreApplication>

namespace cb {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(cb::CalendarModel)
};

} // namespace

QString whyNotMovable(const Session& session, ChangeId change)
{
    if (session.isReadOnly()) {
        return Words::tr("This board is read only: nothing can be moved.");
    }
    if (session.connection() == Connection::Lost) {
        return Words::tr("The board's store does not answer: moving waits until it is back.");
    }
    const SnapshotPtr snapshot = session.snapshot();
    const ChangeColumns& changes = *snapshot->changes;
    const int row = changes.rowOf(change);
    if (row == noRow) {
        return Words::tr("This change is no longer on the board.");
    }
    const QString number = changes.numbers.at(row);
    switch (changes.states[static_cast<std::size_t>(row)]) {
    case ChangeState::Implement:
        return Words::tr("%1 is being implemented: its window can no longer be moved.").arg(number);
    case ChangeState::Review:
        return Words::tr("%1 is in review: its window is history.").arg(number);
    case ChangeState::Closed:
        return Words::tr("%1 is closed: its window is history.").arg(number);
    case ChangeState::Cancelled:
        return Words::tr("%1 was withdrawn: copy it to plan it anew.").arg(number);
    case ChangeState::Draft:
    case ChangeState::Requested:
    case ChangeState::Assess:
    case ChangeState::Authorize:
    case ChangeState::Scheduled:
        break;
    }
    return {};
}

} // namespace cb
