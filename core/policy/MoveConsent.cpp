// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/MoveConsent.h"

namespace cb {

bool asksBeforeMove(const BoardSnapshot& snapshot, int row, const Actor& actor)
{
    const ChangeColumns& changes = *snapshot.changes;
    const Directory& directory = *snapshot.directory;
    const auto r = static_cast<std::size_t>(row);
    const DisplayState state = changes.displayStates[r];
    const bool isApproved = state == DisplayState::Approved || state == DisplayState::Scheduled;
    if (!isApproved || actor.isSoleUser()) {
        return false;
    }
    bool hasSomebody = false;
    for (const qint32 person : {changes.requesters[r], changes.assignees[r]}) {
        if (person != noRow) {
            hasSomebody = true;
            if (actor.person == directory.persons[person].id) {
                return false;
            }
        }
    }
    if (changes.groups[r] != noRow) {
        hasSomebody = true;
        if (actor.groups.contains(directory.groups[changes.groups[r]].id)) {
            return false;
        }
    }
    return hasSomebody;
}

} // namespace cb
