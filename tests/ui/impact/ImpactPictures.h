// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/impact/ImpactModel.h"

namespace cb::test {

/// The picture of a small bank: a change on the network, services in three columns, a cycle, a
/// standby line, a freeze, another change, and lines along which incidents went on.
ImpactPicture bankPicture(const ImpactOptions& options = {});

/// Many CIs behind one, in five steps.
ImpactPicture largePicture(int items, const ImpactOptions& options = {});

} // namespace cb::test
