// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Store.h"

namespace cb {

/// The batch that takes `batch` back, made from what the store holds before `batch` is written:
/// inserts become removals, updates put the old record back, removals insert it again, and likewise
/// for dependencies, documents and settings. An assessment is taken back by a withdrawal that
/// supersedes it, and a withdrawal by the assessment once more. Empty if the batch holds a
/// decision: those are superseded, never taken back. Documents that are never changed stay.
Result<WriteBatch> inverseOf(const WriteBatch& batch, Store& store);

} // namespace cb
