// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/impact/ImpactGraph.h"
#include "core/impact/ImpactNight.h"
#include "core/impact/ImpactParties.h"
#include "core/impact/LayeredLayout.h"
#include "core/impact/ServiceOutage.h"

namespace cb {

/// A service, or a CI that belongs to none, that trouble with the change would reach.
struct ReachedThing
{
    int service = -1; ///< row
    int item = -1; ///< row; -1: a service as a whole
    int criticality = 0;
    int steps = 0; ///< by the shortest way
    qint64 ways = 0; ///< number of shortest ways to its nearest CI
    std::vector<int> way; ///< items of one of them, from a CI of the change
    int items = 0; ///< CIs of the service that are reached
    int itemsOfService = 0; ///< of all that it has
    std::vector<int> changes; ///< indices into ImpactNight::changes
    bool isFrozen = false;
};

/// What the lines of an impact rest on.
struct ImpactBasis
{
    int lines = 0; ///< dependencies among what is reached
    int seen = 0; ///< of them, along which an incident was seen to go on
    int fewCases = 0; ///< of them, with too few incidents upstream to tell a share
    int incidents = 0; ///< of the board that were looked at
    LineHistoryRule rule;
    int unknownEnds = 0; ///< dependencies of the board that name no CI of it
    int selfLoops = 0;
};

/// The dependency graph around a change, and all that is told beside it. Rows belong to `snapshot`.
/// Immutable.
struct Impact
{
    SnapshotPtr snapshot;
    int row = 0; ///< of the change
    ImpactOptions options;
    ImpactGraph graph;
    ImpactNight night;
    std::vector<ReachedThing> things; ///< downstream, by criticality, steps and name
    int services = 0; ///< reached, without those that the change works on
    int tierOne = 0; ///< of them
    int items = 0; ///< reached CIs, without the change's own
    std::vector<ServiceOutage> outages;
    std::vector<PartyToInform> parties;
    std::vector<std::vector<int>> cycles; ///< items, among the change's and the reached ones
    ImpactBasis basis;

    ChangeId change() const { return snapshot->changes->idAt(row); }
};

/// `change` must be on the board. Pure; any thread.
std::shared_ptr<const Impact> impactOf(
    const SnapshotPtr& snapshot, int changeRow, const ImpactOptions& options, Instant now);

/// Rows of the change's CIs, each once, ascending.
std::vector<int> itemsOf(const ChangeColumns& changes, int row);

/// Where nodes stood, so that another layout keeps their order: by key, also of each CI in them.
using ImpactPlaces = QHash<QString, double>;
ImpactPlaces placesOf(const Impact& impact, const LayeredLayout& layout);

/// The graph as input of the layout, all nodes of one size, upstream columns first.
LayoutInput layoutInputOf(
    const Impact& impact,
    const QSizeF& nodeSize,
    const LayoutOptions& options,
    const ImpactPlaces& places = {});

/// The layer of the change in such a layout's input.
int layerOfChange(const ImpactGraph& graph);

} // namespace cb
