// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Baseline.h"

#include <QByteArrayView>

namespace cb {

/// The entries of a baseline as its one column holds them: a stream of fields, enumerations as
/// their stable texts, compressed. Never null.
QByteArray packEntries(const QList<BaselineEntry>& entries);
/// The inverse; empty where the bytes are none that packEntries() made.
QList<BaselineEntry> unpackEntries(QByteArrayView packed);
/// What the audit shows of them: how many, and the SHA-256 of their uncompressed stream.
QString describeEntries(const QList<BaselineEntry>& entries);

} // namespace cb
