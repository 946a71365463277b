// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/Invocation.h"
#include "core/policy/Lifecycle.h"

namespace cb::ctl {

/// The change with that number, whole. NotFound names the number and the nearest thing to do.
Result<Change> changeNumbered(Invocation& call, const QString& number);

/// The same with its decisions, conditions and names.
Result<ChangeCase> caseNumbered(Invocation& call, const QString& number);

/// Adds the hint about --as where the policy refused somebody whom the board does not know.
Error withActorHint(Error error, const Actor& actor);

/// Prints which fields an edit changed, or that none did.
void printEdit(
    Invocation& call, const Change& before, const Change& after, const NameLookup& names);

} // namespace cb::ctl
