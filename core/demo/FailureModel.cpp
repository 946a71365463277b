// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/FailureModel.h"

#include <algorithm>
#include <cmath>

namespace cb::demo {

double failureChance(const FailureCauses& causes)
{
    double z = -3.9;
    z += causes.hasFragileItem ? 1.6 : 0.0;
    z += causes.isFridayNight ? 1.1 : 0.0;
    z += 0.55 * std::log2(std::max(1, causes.items));
    z += causes.lacksTests ? 1.0 : 0.0;
    z += causes.isEmergency ? 0.9 : 0.0;
    z -= causes.isStandard ? 0.9 : 0.0;
    z += 0.3 * std::max(0, causes.riskLevel - 1);
    return 1.0 / (1.0 + std::exp(-z));
}

} // namespace cb::demo
