// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Assessment.h"
#include "core/domain/WriteBatch.h"
#include "ui/commands/Editor.h"

namespace cb {

struct BoardContext;

/// Records an assessment (with id, change, person and time) and sets the change's risk to its
/// level, in one undo step. `model` is stored with it where the board has not that version of its
/// questionnaire yet. NotPermitted once the change has ended. `done` as Editor's.
void writeAssessment(
    BoardContext& context,
    const Assessment& assessment,
    const std::optional<NamedDocument>& model,
    QObject* receiver,
    const Editor::Done& done);

} // namespace cb
