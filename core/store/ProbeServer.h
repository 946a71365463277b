// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Cancel.h"
#include "core/store/StorePlace.h"

#include <QList>

#include <functional>

namespace cb {

enum class ProbeVerdict
{
    Good,
    Warning, ///< works, but somebody should know
    Failed ///< stops the test
};

/// One line of a connection test, as it is shown: what was looked at, what was found, how long it
/// took.
struct ProbeLine
{
    ProbeVerdict verdict = ProbeVerdict::Good;
    QString subject; ///< translated: "Reached", "Encrypted"
    QString finding; ///< translated; of a failure also what to do
    qint64 ms = 0;

    friend bool operator==(const ProbeLine&, const ProbeLine&) = default;
};

/// What the test learned beside its lines.
struct ProbeResult
{
    bool canConnect = false;
    bool hasBoard = false; ///< a board of ours is there already
};

/// Tries a PostgreSQL server step by step and tells each line as it is known: every server of the
/// address, encryption, sign-in, version and schema, standby, clock, rights. Writes nothing. Blocks
/// for as long as a server does not answer (at most five seconds each); any thread.
ProbeResult probeServer(
    const StorePlace& place,
    const QString& password,
    const CancelToken& cancel,
    const std::function<void(const ProbeLine&)>& tell);

} // namespace cb
