// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/Rate.h"

#include <algorithm>
#include <cmath>

namespace cb {
namespace {

constexpr double z80 = 1.2815515655446004;
constexpr double z95 = 1.959963984540054;

} // namespace

Interval wilsonInterval(int hits, int n, double z)
{
    if (n <= 0) {
        return {};
    }
    const double size = n;
    const double share = hits / size;
    const double z2 = z * z;
    const double centre = (share + z2 / (2 * size)) / (1 + z2 / size);
    const double half =
        z / (1 + z2 / size) * std::sqrt(share * (1 - share) / size + z2 / (4 * size * size));
    // The ends are exact where nothing or everything hit; rounding must not move them.
    return {
        hits == 0 ? 0.0 : std::max(0.0, centre - half),
        hits == n ? 1.0 : std::min(1.0, centre + half)};
}

Interval Rate::range80() const
{
    return wilsonInterval(hits, n, z80);
}

Interval Rate::range95() const
{
    return wilsonInterval(hits, n, z95);
}

} // namespace cb
