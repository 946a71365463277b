// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/impact/DependencyIndex.h"
#include "core/impact/LineHistory.h"

#include <QSet>

namespace cb {

enum class ImpactSides
{
    Reached, ///< downstream: where trouble goes
    Needed, ///< upstream: what the change stands on
    Both
};
template <>
inline constexpr auto enumTexts<ImpactSides> = std::to_array<QLatin1StringView>(
    {QLatin1StringView("reached"), QLatin1StringView("needed"), QLatin1StringView("both")});

/// What of the dependencies is shown.
struct ImpactOptions
{
    static constexpr int mostSteps = 12;

    int maxSteps = 4;
    ImpactSides sides = ImpactSides::Reached;
    bool hasAllWays = false; ///< also the lines that are on no shortest way
    int lowestTier = 4; ///< what is less critical is left out, unless more critical things are
                        ///< reached through it; 4: nothing is left out
    bool isByService = true; ///< CIs of one service are one node
    QSet<ServiceId> opened; ///< services shown as their CIs all the same
    int mostInColumn = 14; ///< of more, ends of ways and the least critical are folded into one
    QSet<int> openedColumns; ///< steps of columns in which nothing is folded

    friend bool operator==(const ImpactOptions&, const ImpactOptions&) = default;
};

struct ImpactNode
{
    enum class Kind
    {
        Change, ///< the CIs of the change
        Service, ///< CIs of one service
        Item,
        Rest ///< folded: several services or CIs of one column
    };

    Kind kind = Kind::Item;
    QString key; ///< stable between layouts
    int service = -1; ///< row; of Change: where all its CIs belong to one
    int item = -1; ///< row, of Item
    std::vector<int> items; ///< rows, nearest first
    int steps = 0; ///< by the shortest way; upstream negative
    int criticality = 0; ///< of Rest: the highest; 0: not known
    qint64 ways = 0; ///< shortest ways to the nearest of its items
    int itemsOfService = 0; ///< of Service: all that the board has
    int folded = 0; ///< of Rest: services or CIs
};

/// All dependencies between two nodes.
struct ImpactEdge
{
    int from = 0; ///< node upstream
    int to = 0;
    std::vector<int> dependencies; ///< rows
    bool isLonger = false; ///< on no shortest way
    bool isRedundant = false; ///< each of them says so in its type
    LineEvidence evidence; ///< of all of them
};

struct ImpactGraph
{
    std::vector<ImpactNode> nodes; ///< the change first, then by steps and name
    std::vector<ImpactEdge> edges; ///< by nodes
    int longerLines = 0; ///< dependencies among what is reached that are on no shortest way
    int backLines = 0; ///< dependencies that lead back to the change's own CIs
    int hiddenByTier = 0; ///< services and CIs
};

/// The parts that a graph is made of; `index` and `directory` belong together.
struct ImpactParts
{
    const Directory& directory;
    const DependencyIndex& index;
    std::vector<int> sources; ///< rows of the change's CIs
    ImpactReach down; ///< empty `steps`: that side is not asked for; likewise `up`
    ImpactReach up;
    const LineHistory* history = nullptr; ///< may be null
    const std::vector<bool>* kept = nullptr; ///< by item row: never folded; may be null
};

/// Gathers what is reached into nodes and edges. Pure.
ImpactGraph makeImpactGraph(const ImpactParts& parts, const ImpactOptions& options);

/// Whether a dependency's type says that there is another way ("standby", "redundant",
/// "failover"), without regard to case.
bool isRedundantType(const QString& type);

} // namespace cb
