// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/BoardSnapshot.h"

namespace cb::test {

/// The bank's changes and incidents of ../shared (data/README.md), as the importer reads them into
/// an empty board. NotFound where the folder is not there.
Result<SnapshotPtr> bankBoard();

/// The changes that the baselines beside the data are measured on: that start from 2013-11-01 until
/// 14 days before the last incident.
Span bankCohort(const BoardSnapshot& board);

} // namespace cb::test
