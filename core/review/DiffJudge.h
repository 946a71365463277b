// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Baseline.h"
#include "core/review/ChangeTrail.h"

/// The single questions of a comparison, each about one change then and now.
namespace cb::diffs {

/// How far an instant moved: in real time, and on the wall of the board's zone (a day later in the
/// night of a clock change is 23 or 25 hours, and one day).
struct Shift
{
    qint64 realMs = 0;
    qint64 wallMs = 0;

    friend bool operator==(const Shift&, const Shift&) = default;
};

Shift shiftOf(Instant from, Instant to, const QTimeZone& zone);

/// Planned start or end differ.
bool isMoved(const BaselineEntry& then, const BaselineEntry& now);

/// CIs, service, type or environment differ.
bool isRescoped(const BaselineEntry& then, const BaselineEntry& now);

/// Above 0: the assessed risk went up, by a level or, within a level, by the product of impact and
/// likelihood; below 0: down. A change that was not assessed counts as up once it is high or very
/// high; one whose assessment was taken away counts as up, since nobody knows.
int riskChange(const BaselineEntry& then, const BaselineEntry& now);

/// Work has ended, well or not: in review or closed.
bool isFinished(ChangeState state);

/// The fields of `fields` in which they differ, with both values as fieldText() writes them. A plan
/// is known by its mark only: its values are null; it is left out where either side has no marks.
QList<FieldEdit> differences(
    const BaselineEntry& then, const BaselineEntry& now, const QList<ChangeField>& fields);

const QList<ChangeField>& windowFields(); ///< planned start and end
const QList<ChangeField>& scopeFields(); ///< CIs, service, type, environment

} // namespace cb::diffs
