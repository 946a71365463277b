// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BoardSnapshot.h"
#include "core/domain/ChangeFields.h"
#include "ui/widgets/TagEdit.h"

namespace cb {

/// What a picker offers of one kind of record: persons and teams that are active, services, CIs,
/// or changes that are not ended. Sorted as the user's language does.
QList<TagChoice> recordChoices(const BoardSnapshot& snapshot, RecordKind kind);

/// The choice that stands for one record, also where it is not offered any more.
TagChoice recordChoice(const BoardSnapshot& snapshot, const RecordRef& record);

/// Environments, categories or standard models that changes on the board have already.
QStringList usedTexts(const BoardSnapshot& snapshot, ChangeField field);

/// "25 min", "1 h 30 min", "1:30", "90": a length in ms; a bare figure counts minutes.
std::optional<qint64> durationFrom(const QString& text);

} // namespace cb
