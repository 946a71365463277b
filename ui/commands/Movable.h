// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Ids.h"

#include <QString>

namespace cb {

class Session;

/// Why the window of a change may not be moved now, in words; empty: it may. By its id: views may
/// still show an older snapshot than the session's, whose rows are others.
QString whyNotMovable(const Session& session, ChangeId change);

} // namespace cb
