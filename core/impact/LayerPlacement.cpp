// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/impact/LayerNet.h"

#include <algorithm>

namespace cb {
namespace {

/// Which neighbours pull at a knot.
enum class Pull
{
    FromBefore,
    FromAfter,
    FromBoth
};

/// Lines that pass columns should be the straightest, lines between two nodes may bend.
double stiffness(const LayerNet& net, int a, int b)
{
    constexpr double trunk = 8;
    constexpr double end = 2;
    return net.isTrunk(a) && net.isTrunk(b) ? trunk : net.isTrunk(a) || net.isTrunk(b) ? end : 1;
}

/// Finds the heights of one layer that lie nearest to what its links ask for, with the order and
/// the separations kept: weighted isotonic regression by pooling adjacent violators (Ayer et al.
/// 1955), which is exact and O(n).
class LayerSolver
{
public:
    LayerSolver(LayerNet& net, const LayoutOptions& options)
        : m_net(net)
        , m_options(options)
    {}

    void solve(std::size_t layer, Pull pull)
    {
        const std::vector<int>& knots = m_net.layers[layer];
        m_offsets.clear();
        m_pools.clear();
        double offset = 0;
        for (std::size_t i = 0; i < knots.size(); ++i) {
            if (i > 0) {
                offset += separation(m_net, knots[i - 1], knots[i], m_options);
            }
            m_offsets.push_back(offset);
            const auto [weight, wanted] = wish(knots[i], pull);
            m_pools.push_back({weight, wanted - offset, 1});
            while (m_pools.size() > 1 && m_pools[m_pools.size() - 2].value >= m_pools.back().value)
            {
                const Pool last = m_pools.back();
                m_pools.pop_back();
                Pool& first = m_pools.back();
                first.value = (first.value * first.weight + last.value * last.weight)
                    / (first.weight + last.weight);
                first.weight += last.weight;
                first.count += last.count;
            }
        }
        std::size_t next = 0;
        for (const Pool& pool : m_pools) {
            for (std::size_t i = 0; i < pool.count; ++i, ++next) {
                m_net.at(knots[next]).y = pool.value + m_offsets[next];
            }
        }
    }

private:
    struct Pool
    {
        double weight = 0;
        double value = 0;
        std::size_t count = 0;
    };

    /// The weight and the height that the links of a knot ask for.
    std::pair<double, double> wish(int knot, Pull pull) const
    {
        constexpr double idle = 1e-3; // stays where it is, but gives way
        const LayerNet::Knot& at = m_net.at(knot);
        double weight = 0;
        double sum = 0;
        const auto add = [&](const std::vector<int>& links) {
            for (const int link : links) {
                const double by = stiffness(m_net, knot, link);
                weight += by;
                sum += by * m_net.at(link).y;
            }
        };
        if (pull != Pull::FromAfter) {
            add(at.before);
        }
        if (pull != Pull::FromBefore) {
            add(at.after);
        }
        return weight > 0 ? std::pair(weight, sum / weight) : std::pair(idle, at.y);
    }

    LayerNet& m_net;
    const LayoutOptions& m_options;
    std::vector<double> m_offsets;
    std::vector<Pool> m_pools;
};

/// Each layer packed and centred on the same height.
void stack(LayerNet& net, const LayoutOptions& options)
{
    for (const auto& knots : net.layers) {
        double y = 0;
        for (std::size_t i = 0; i < knots.size(); ++i) {
            if (i > 0) {
                y += separation(net, knots[i - 1], knots[i], options);
            }
            net.at(knots[i]).y = y;
        }
        for (const int knot : knots) {
            net.at(knot).y -= y / 2;
        }
    }
}

/// A knot that is linked with just one before it, or just one after it, goes to the height of that
/// one if its neighbours leave the room.
void straighten(LayerNet& net, const LayoutOptions& options, bool isForward)
{
    const std::size_t count = net.layers.size();
    for (std::size_t step = 0; step < count; ++step) {
        const std::vector<int>& knots = net.layers[isForward ? step : count - 1 - step];
        for (std::size_t i = 0; i < knots.size(); ++i) {
            LayerNet::Knot& knot = net.at(knots[i]);
            const std::vector<int>& links = isForward ? knot.before : knot.after;
            const std::vector<int>& others = isForward ? knot.after : knot.before;
            const bool isEnd = others.empty() || net.isTrunk(knots[i]);
            if (links.size() != 1 || !isEnd) {
                continue;
            }
            const double wanted = net.at(links.front()).y;
            const bool hasRoomAbove = i == 0
                || net.at(knots[i - 1]).y + separation(net, knots[i - 1], knots[i], options)
                    <= wanted;
            const bool hasRoomBelow = i + 1 == knots.size()
                || wanted + separation(net, knots[i], knots[i + 1], options)
                    <= net.at(knots[i + 1]).y;
            if (hasRoomAbove && hasRoomBelow) {
                knot.y = wanted;
            }
        }
    }
}

} // namespace

bool placeKnots(LayerNet& net, const LayoutInput& input, const JobControl& control)
{
    constexpr std::size_t manyKnots = 100'000;
    const int rounds = net.knots.size() > manyKnots ? 5 : 10;
    stack(net, input.options);
    LayerSolver solver(net, input.options);
    const std::size_t count = net.layers.size();
    for (int round = 0; round < rounds; ++round) {
        if (control.cancel.isCancelled()) {
            return false;
        }
        const bool isLast = round >= rounds - 4;
        for (std::size_t i = 0; i < count; ++i) {
            solver.solve(i, isLast ? Pull::FromBoth : Pull::FromBefore);
        }
        for (std::size_t i = count; i-- > 0;) {
            solver.solve(i, isLast ? Pull::FromBoth : Pull::FromAfter);
        }
    }
    straighten(net, input.options, true);
    straighten(net, input.options, false);
    return true;
}

} // namespace cb
