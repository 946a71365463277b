// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BoardSnapshot.h"
#include "core/policy/PolicyAnswer.h"

#include <QLocale>

namespace cb {

/// Whether a hard freeze forbids the time of a change, as something that every change needs: "No
/// hard freeze: forbidden by Retail peak until Mon 30 Nov, 00:00". `now` says which year needs no
/// words.
Requirement freezeRequirement(
    const BoardSnapshot& board,
    ChangeId change,
    ChangeType type,
    Instant now,
    const QLocale& locale);

/// The same of free values: when it would be is not known.
Requirement freezeRequirement();

} // namespace cb
