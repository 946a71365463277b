// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policy/FreezeRequirement.h"

#include "core/domain/WallTime.h"
#include "core/freeze/FreezeEffect.h"
#include "core/freeze/RecurrenceWords.h"
#include "ui/records/RecordWords.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

struct FreezeWords
{
    Q_DECLARE_TR_FUNCTIONS(cb::FreezeRequirement)
};

QString remedyFor(const FreezeOnChange& freeze)
{
    return freeze.exception == noRow
        ? FreezeWords::tr("Move it to another time, or ask for an exception; a change manager or "
                          "the chair of the CAB can grant one.")
        : FreezeWords::tr("An exception is asked for; a change manager or the chair of the CAB can "
                          "grant it.");
}

/// "at that time there is Quarter close, which only warns"
QString warnings(const BoardSnapshot& board, const QList<FreezeOnChange>& freezes)
{
    QStringList parts;
    for (const FreezeOnChange& freeze : freezes) {
        const CalendarWindow& window = board.windows->at(freeze.window);
        parts.append(
            window.isHard && freeze.exception != noRow
                ? FreezeWords::tr("%1: an exception is granted", "freeze").arg(window.name)
                : FreezeWords::tr("%1 only warns", "freeze").arg(window.name));
    }
    return parts.join(", "_L1);
}

} // namespace

Requirement freezeRequirement()
{
    Requirement requirement;
    requirement.kind = RequirementKind::Evidence;
    requirement.name = FreezeWords::tr("No hard freeze");
    requirement.says = FreezeWords::tr("depends on its time");
    return requirement;
}

Requirement freezeRequirement(
    const BoardSnapshot& board,
    ChangeId change,
    ChangeType type,
    Instant now,
    const QLocale& locale)
{
    Requirement requirement = freezeRequirement();
    const int row = board.changes->rowOf(change);
    const auto planned = row != noRow ? board.changes->plannedWindow(row) : std::nullopt;
    if (!planned) {
        requirement.says = FreezeWords::tr("it has no planned window");
        return requirement;
    }
    const QList<FreezeOnChange> freezes = freezesFor(board, row, type);
    if (freezes.isEmpty() || !freezes.first().blocks) {
        requirement.state = RequirementState::Met;
        requirement.name = FreezeWords::tr("No hard freeze at that time");
        const int year = WallTime::toLocal(now, board.zone()).date.year();
        requirement.says = freezes.isEmpty() ? spanWords(*planned, board.zone(), year, locale)
                                             : warnings(board, freezes);
        return requirement;
    }
    requirement.state = RequirementState::Open;
    const RecordTimes times(board.zone(), now, locale);
    QStringList parts;
    for (const FreezeOnChange& freeze : freezes) {
        if (freeze.blocks) {
            parts.append(
                FreezeWords::tr("forbidden by %1 until %2", "freeze, time")
                    .arg(
                        board.windows->at(freeze.window).name, times.instant(freeze.instance.end)));
        }
    }
    requirement.says = parts.join(u'\n');
    requirement.remedy = remedyFor(freezes.first());
    return requirement;
}

} // namespace cb
