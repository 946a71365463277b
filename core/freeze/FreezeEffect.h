// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Cancel.h"
#include "core/base/Result.h"
#include "core/domain/BoardSnapshot.h"

namespace cb {

/// A change that a window meets.
struct WindowHit
{
    int change = 0; ///< row
    Span planned; ///< of the change
    Span instance; ///< the first one that it overlaps
    bool isApproved = false; ///< a move would end its approval
    bool isEmergency = false; ///< and the freeze only warns it
    bool isExcepted = false; ///< by an exception in force

    /// It has to go elsewhere, and waits for the end of the freeze.
    bool waits() const { return !isEmergency && !isExcepted; }

    friend bool operator==(const WindowHit&, const WindowHit&) = default;
};

/// What a window means for the board, as it stands while it is edited.
struct WindowEffect
{
    QList<WindowInstance> instances; ///< running or next, within effectDays, ascending
    std::vector<WindowHit> hits; ///< each change once, ascending by planned start, then row
    int approved = 0;
    int emergency = 0;
    int excepted = 0;
    int passing = 0; ///< covered and in it, but of a model that passes; not in `hits`
    int withoutDates = 0; ///< active and covered, but without a whole window
    int services = 0; ///< that the scope takes in
    int items = 0; ///< likewise CIs
};

/// How far ahead effects are looked for.
constexpr int effectDays = 366;

/// What `window` would hit from `now` on for effectDays: active changes whose planned window
/// is not over and overlaps one of its instances, and whom its scope covers, by the rules of
/// core/conflict: standard changes of passing models are not hit; an emergency is only warned where
/// the freeze says so; an exception is in force for what ends before it expires. Nothing of the
/// window need be stored; the exceptions are those of the board for its id. Pure; any thread.
/// Errors: those of expandWindow(), Cancelled.
Result<WindowEffect> effectOf(
    const BoardSnapshot& snapshot,
    const CalendarWindow& window,
    Instant now,
    const CancelToken& cancel = {});

/// A freeze that a change lies in.
struct FreezeOnChange
{
    int window = 0; ///< row in BoardSnapshot::windows
    Span instance;
    bool blocks = false; ///< else it warns: soft, an emergency, or excepted
    int exception = noRow; ///< in BoardSnapshot::exceptions: in force, else asked for; noRow: none

    friend bool operator==(const FreezeOnChange&, const FreezeOnChange&) = default;
};

/// The freezes that a change lies in by its planned window, what blocks first; none for one that is
/// over or a draft. The rules are those of effectOf(). Pure; any thread.
QList<FreezeOnChange> freezesOn(const BoardSnapshot& snapshot, int changeRow);

/// The freezes that it would lie in as a change of that type, whatever its state.
QList<FreezeOnChange> freezesFor(const BoardSnapshot& snapshot, int changeRow, ChangeType type);

/// What an instance of a window is called where there is no room for signs: with a diamond and the
/// number of exceptions that are granted for it, "Retail peak freeze ◇ 2"; just `name` where there
/// are none.
QString nameWithExceptions(
    const BoardSnapshot& snapshot, WindowId window, const QString& name, const Span& instance);

/// The exceptions of a window, newest first.
QList<FreezeException> exceptionsOf(const BoardSnapshot& snapshot, WindowId window);

/// Teams whose services or CIs the scope takes in, as rows of the directory, ascending; everybody's
/// scope: all active ones.
std::vector<int> teamsIn(const WindowScope& scope, const Directory& directory);

} // namespace cb
