// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace cb {

/// What went wrong, as far as code can act on it. The command line maps each kind to an exit code.
enum class ErrorKind
{
    BadInput, ///< the input (file, field, argument) is wrong; exit 65
    Usage, ///< the caller used us wrongly; exit 64
    NotFound, ///< no such file, board or record; exit 66
    Unreachable, ///< the server or its network is away; exit 69
    CannotWrite, ///< read-only, full, locked; exit 73
    NotPermitted, ///< rules or rights forbid it; exit 77
    Conflict, ///< somebody else changed the record meanwhile (revision differs)
    Cancelled, ///< the user stopped it; nothing was changed
    Internal ///< our fault; exit 70
};

/// A failure for reasons outside the program: `what` is for people (translated, says what, where
/// and what to do), `detail` is for the log.
struct Error
{
    ErrorKind kind = ErrorKind::Internal;
    QString what;
    QString detail;

    friend bool operator==(const Error&, const Error&) = default;
};

} // namespace cb
