// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QObject>

#include <functional>

namespace cb {

/// Passwords of servers, in the keychain of this computer only. Asynchronous; `done` comes on the
/// UI thread, and never after `context` died. Where there is no keychain the error says what to do
/// instead (pgpass or a service file).
namespace keychain {

/// NotFound: no password is kept for this address.
void read(const QString& address, QObject* context, std::function<void(Result<QString>)> done);
void write(
    const QString& address,
    const QString& password,
    QObject* context,
    std::function<void(Result<void>)> done);

} // namespace keychain
} // namespace cb
