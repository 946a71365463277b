// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/predict/Features.h"

namespace cb::predict {

/// What a factor found, in words: "3 of the last 10 changes on its CIs failed".
QString factorWords(Factor factor, const BoardHistory& history, int row, const ChangeFacts& facts);

/// The records behind it, newest first; empty where the record itself says it.
QList<RecordRef> recordsBehind(
    Factor factor, const BoardHistory& history, int row, const ChangeFacts& facts);

} // namespace cb::predict
