// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/Arguments.h"
#include "app/ctl/Output.h"
#include "core/base/Clock.h"
#include "core/domain/NameLookup.h"
#include "core/policy/Actor.h"
#include "core/store/OpenStore.h"

namespace cb::ctl {

/// One run of one verb: its arguments, its board, and where it writes to.
class Invocation
{
public:
    static Result<std::unique_ptr<Invocation>> create(Arguments arguments);

    const Arguments& arguments() const { return m_arguments; }

    Output& out() { return m_output; }

    Instant now() const { return m_clock.now(); }

    /// The place that --board or its defaults name. Usage error for a verb that writes without
    /// --board.
    Result<StorePlace> place() const;

    /// Opens the board (once). Read-only for verbs that show, as far as the engine can.
    Result<Store*> store();
    /// The whole board.
    Result<SnapshotPtr> snapshot();

    /// Read again after a write.
    void forgetSnapshot() { m_snapshot.reset(); }

    /// --zone, else the board's.
    Result<QTimeZone> zone();

    /// The span of --from and --to; a missing side is open. `isEmpty` tells whether neither is
    /// given.
    struct Period
    {
        Span span;
        bool isEmpty = true;
    };

    Result<Period> period();

    /// A day, a local time in zone(), or an instant; `isEnd`: of a day, its end. `option` is named
    /// where it is none.
    Result<Instant> instantOf(const QString& text, bool isEnd, const char* option);

    /// Who acts: --as, else the user's login, else, on a board without roles, the sole user.
    Result<Actor> actor();
    /// For the audit: the actor, with --reason.
    Result<Author> author();

    /// "Wed 25 Nov 2026 20:30", local in zone(); empty for none.
    QString local(std::optional<Instant> instant);

private:
    Invocation(Arguments arguments, Clock clock, std::optional<QTimeZone> zone);

    Result<StorePlace> shownPlace() const;

    Arguments m_arguments;
    Output m_output;
    Clock m_clock;
    std::optional<QTimeZone> m_zone;
    std::unique_ptr<Store> m_store;
    SnapshotPtr m_snapshot;
};

/// What a verb's function gives: its exit code, or what went wrong.
using Outcome = Result<int>;

/// Exit code for a kind of error.
int exitCodeOf(ErrorKind kind);

} // namespace cb::ctl
