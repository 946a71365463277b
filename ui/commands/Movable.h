// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace cb {

class Session;

/// Why the window of a change (a row of the session's snapshot) may not be moved now, in words;
/// empty: it may.
QString whyNotMovable(const Session& session, int changeRow);

} // namespace cb
