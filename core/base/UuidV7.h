// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Instant.h"

#include <QUuid>

class QRandomGenerator;

namespace cb {

/// A time-ordered UUID (RFC 9562, version 7). Made by the client, so that a retry is idempotent and
/// offline work never collides. Within one process they ascend, also within one millisecond. Any
/// thread.
QUuid makeUuidV7();

/// The same with a given time and source of randomness, for reproducible data.
QUuid makeUuidV7(Instant time, QRandomGenerator& random);

} // namespace cb
