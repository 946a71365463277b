// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/DemoDelivery.h"

namespace cb::demo {

/// Gives the changes what people do with them: who does which task and when it was done, and which
/// change waits for which. Of what runs now one is past its planned end and one has a task that is
/// late; some changes to come make up releases, and two followers start too early.
void tellOfWork(
    std::vector<DemoChange>& changes,
    const Company& company,
    const DemoTime& time,
    DemoRandom& random);

/// Somebody deploys to a service of which a change is being implemented, and knows nothing of it.
void deployBesideWork(
    DeliveryRecords& delivered,
    const std::vector<DemoChange>& changes,
    const DemoTime& time,
    DemoRandom& random);

/// The tasks of a change as they stood before its work began: open, without actual times.
void takeTasksBack(Change& change);

} // namespace cb::demo
