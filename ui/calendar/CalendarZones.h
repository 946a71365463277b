// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QTimeZone>

namespace cb {

/// Zones to choose a second one from: none (invalid) first, then UTC, the viewer's, common ones,
/// and `chosen`; each once.
QList<QTimeZone> secondZoneChoices(const QTimeZone& chosen);

} // namespace cb
