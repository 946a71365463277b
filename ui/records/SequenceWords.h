// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/Sequence.h"

#include <QCoreApplication>

namespace cb {

/// What lines between changes say, in words.
class SequenceWords
{
    Q_DECLARE_TR_FUNCTIONS(cb::SequenceWords)

public:
    /// "follows CHG-2471 (critical path); is followed by CHG-2490 (overlapping)": the changes
    /// before and after `row`, for assistive tools; empty: it stands alone.
    static QString spoken(const SequencePlan& plan, int row);
};

} // namespace cb
