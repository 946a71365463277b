// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace cb {

/// Acts on a conflict, in the order in which they are offered, as far as they are registered. They
/// work on the shared selection, which holds the side that is chosen.
inline const QStringList& conflictActs()
{
    static const QStringList ids{
        QStringLiteral("change.move"),
        QStringLiteral("change.findSlot"),
        QStringLiteral("conflicts.order"),
        QStringLiteral("conflicts.clear")};
    return ids;
}

} // namespace cb
