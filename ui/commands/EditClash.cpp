// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/EditClash.h"

namespace cb {

MergedChange mergeChanges(const Change& base, const Change& mine, const Change& theirs)
{
    MergedChange result{theirs, {}};
    for (const ChangeField field : differingFields(base, mine)) {
        if (isFieldEqual(mine, theirs, field)) {
            continue;
        }
        if (!isFieldEqual(base, theirs, field)) {
            result.clashes.append(field);
        }
        copyField(mine, result.merged, field);
    }
    return result;
}

} // namespace cb
