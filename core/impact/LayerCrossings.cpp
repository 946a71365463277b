// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/impact/LayerNet.h"

#include <algorithm>
#include <numeric>

namespace cb {
namespace {

/// Inversions of a sequence by a Fenwick tree: O(n log m).
class InversionCounter
{
public:
    explicit InversionCounter(std::size_t places)
        : m_sums(places + 1, 0)
    {}

    /// How many added before lie behind `place`; adds it.
    qint64 add(int place)
    {
        qint64 notBehind = 0;
        for (auto i = static_cast<std::size_t>(place) + 1; i > 0; i &= i - 1) {
            notBehind += m_sums[i];
        }
        for (auto i = static_cast<std::size_t>(place) + 1; i < m_sums.size(); i += i & (~i + 1)) {
            ++m_sums[i];
        }
        return m_added++ - notBehind;
    }

private:
    std::vector<int> m_sums;
    qint64 m_added = 0;
};

qint64 crossingsAfter(const LayerNet& net, std::size_t layer)
{
    InversionCounter counter(net.layers[layer + 1].size());
    qint64 crossings = 0;
    std::vector<int> targets;
    for (const int knot : net.layers[layer]) {
        targets.clear();
        for (const int next : net.at(knot).after) {
            targets.push_back(net.position[static_cast<std::size_t>(next)]);
        }
        // Ascending, so that links of one knot do not count as crossing each other.
        std::sort(targets.begin(), targets.end());
        for (const int target : targets) {
            crossings += counter.add(target);
        }
    }
    return crossings;
}

/// Moves the knots of one layer by what they are linked with on one side.
class LayerSorter
{
public:
    explicit LayerSorter(LayerNet& net)
        : m_net(net)
        , m_key(net.knots.size(), 0)
    {}

    /// `isForward`: by the layer before. By the median of the links, or their mean.
    void sort(std::size_t layer, bool isForward, bool isMedian)
    {
        std::vector<int>& knots = m_net.layers[layer];
        std::vector<int> linked;
        std::vector<std::size_t> places;
        for (std::size_t i = 0; i < knots.size(); ++i) {
            const LayerNet::Knot& knot = m_net.at(knots[i]);
            const std::vector<int>& links = isForward ? knot.before : knot.after;
            if (!links.empty()) { // what has no links keeps its place
                m_key[static_cast<std::size_t>(knots[i])] = keyOf(links, isMedian);
                linked.push_back(knots[i]);
                places.push_back(i);
            }
        }
        std::stable_sort(linked.begin(), linked.end(), [this](int a, int b) {
            return m_key[static_cast<std::size_t>(a)] < m_key[static_cast<std::size_t>(b)];
        });
        for (std::size_t i = 0; i < linked.size(); ++i) {
            knots[places[i]] = linked[i];
        }
        for (std::size_t i = 0; i < knots.size(); ++i) {
            m_net.position[static_cast<std::size_t>(knots[i])] = static_cast<int>(i);
        }
    }

private:
    double keyOf(const std::vector<int>& links, bool isMedian)
    {
        m_places.clear();
        for (const int link : links) {
            m_places.push_back(m_net.position[static_cast<std::size_t>(link)]);
        }
        if (!isMedian) {
            return std::accumulate(m_places.begin(), m_places.end(), 0.0)
                / static_cast<double>(m_places.size());
        }
        std::sort(m_places.begin(), m_places.end());
        const std::size_t middle = m_places.size() / 2;
        return m_places.size() % 2 == 1 ? m_places[middle]
                                        : (m_places[middle - 1] + m_places[middle]) / 2.0;
    }

    LayerNet& m_net;
    std::vector<double> m_key;
    std::vector<int> m_places;
};

/// Swaps neighbours as long as that takes crossings away.
class Transposer
{
public:
    explicit Transposer(LayerNet& net)
        : m_net(net)
    {}

    bool run(std::size_t layer)
    {
        std::vector<int>& knots = m_net.layers[layer];
        bool hasSwapped = false;
        for (std::size_t i = 0; i + 1 < knots.size(); ++i) {
            if (gain(knots[i], knots[i + 1]) > 0) {
                std::swap(knots[i], knots[i + 1]);
                m_net.position[static_cast<std::size_t>(knots[i])] = static_cast<int>(i);
                m_net.position[static_cast<std::size_t>(knots[i + 1])] = static_cast<int>(i + 1);
                hasSwapped = true;
            }
        }
        return hasSwapped;
    }

private:
    /// Crossings that go if the two change places.
    qint64 gain(int upper, int lower)
    {
        return gainOf(m_net.at(upper).before, m_net.at(lower).before)
            + gainOf(m_net.at(upper).after, m_net.at(lower).after);
    }

    qint64 gainOf(const std::vector<int>& upper, const std::vector<int>& lower)
    {
        if (upper.empty() || lower.empty()) {
            return 0;
        }
        sortedPlaces(upper, m_upper);
        sortedPlaces(lower, m_lower);
        // Pairs in which the upper one leads further down than the lower one, less the others.
        qint64 gain = 0;
        std::size_t below = 0;
        std::size_t notAbove = 0;
        for (const int place : m_upper) {
            while (below < m_lower.size() && m_lower[below] < place) {
                ++below;
            }
            notAbove = std::max(notAbove, below);
            while (notAbove < m_lower.size() && m_lower[notAbove] <= place) {
                ++notAbove;
            }
            gain += qint64(below) - qint64(m_lower.size() - notAbove);
        }
        return gain;
    }

    void sortedPlaces(const std::vector<int>& links, std::vector<int>& places) const
    {
        places.clear();
        for (const int link : links) {
            places.push_back(m_net.position[static_cast<std::size_t>(link)]);
        }
        std::sort(places.begin(), places.end());
    }

    LayerNet& m_net;
    std::vector<int> m_upper;
    std::vector<int> m_lower;
};

void sweep(LayerNet& net, LayerSorter& sorter, int round)
{
    const bool isForward = round % 2 == 0;
    const bool isMedian = round % 4 < 2;
    const std::size_t count = net.layers.size();
    for (std::size_t i = 1; i < count; ++i) {
        sorter.sort(isForward ? i : count - 1 - i, isForward, isMedian);
    }
}

void transpose(LayerNet& net, Transposer& transposer, int maxRounds)
{
    for (int round = 0; round < maxRounds; ++round) {
        bool hasSwapped = false;
        for (std::size_t layer = 0; layer < net.layers.size(); ++layer) {
            hasSwapped = transposer.run(layer) || hasSwapped;
        }
        if (!hasSwapped) {
            return;
        }
    }
}

} // namespace

qint64 countCrossings(const LayerNet& net)
{
    qint64 crossings = 0;
    for (std::size_t layer = 0; layer + 1 < net.layers.size(); ++layer) {
        crossings += crossingsAfter(net, layer);
    }
    return crossings;
}

bool reduceCrossings(LayerNet& net, const LayoutInput& input, const JobControl& control)
{
    constexpr int patience = 6; // sweeps without a better order
    net.crossingsBefore = countCrossings(net);
    net.crossings = net.crossingsBefore;
    std::vector<std::vector<int>> best = net.layers;
    LayerSorter sorter(net);
    Transposer transposer(net);
    // Graphs that are deep and tangled have many times more knots than nodes: fewer sweeps then.
    constexpr qint64 knotsOfAllSweeps = 1'500'000;
    constexpr qint64 knotsOfAllRounds = 60'000;
    const auto knots = static_cast<qint64>(net.knots.size());
    const auto rounds = static_cast<int>(
        std::clamp<qint64>(knotsOfAllSweeps / knots, 2, std::max(2, input.options.maxSweeps)));
    const int transpositions = knots > knotsOfAllRounds ? 1 : 4;
    int idle = 0;
    for (int round = 0; round < rounds && net.crossings > 0 && idle < patience; ++round) {
        if (control.cancel.isCancelled()) {
            return false;
        }
        control.report(round, rounds);
        sweep(net, sorter, round);
        transpose(net, transposer, transpositions);
        const qint64 crossings = countCrossings(net);
        ++idle;
        if (crossings < net.crossings) {
            net.crossings = crossings;
            best = net.layers;
            idle = 0;
        }
    }
    control.report(rounds, rounds);
    net.layers = std::move(best);
    net.numberPositions();
    return true;
}

} // namespace cb
