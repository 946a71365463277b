// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ChangeFields.h"

#include <QList>

namespace cb {

/// Somebody else changed the same fields of a change meanwhile; theirs stands on the board until
/// the user says otherwise.
struct EditClash
{
    QString label; ///< of the edit that was refused
    Change theirs; ///< as it is stored now
    Change mine; ///< `theirs` with my fields; Editor::takeMine() writes it
    QList<ChangeField> fields; ///< in which both differ from what I had seen
    QString author; ///< who changed it last; empty: not known
    std::optional<Instant> at;
};

/// What came of laying my edit over somebody else's.
struct MergedChange
{
    Change merged; ///< `theirs` with my fields
    QList<ChangeField> clashes; ///< both changed them, differently
};

/// Three-way, field by field: what I changed since `base` is laid over `theirs`. Pure.
MergedChange mergeChanges(const Change& base, const Change& mine, const Change& theirs);

} // namespace cb
