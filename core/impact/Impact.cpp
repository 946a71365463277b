// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/impact/Impact.h"

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

class ImpactMaker
{
public:
    ImpactMaker(const SnapshotPtr& snapshot, int row, const ImpactOptions& options, Instant now)
        : m_made(std::make_shared<Impact>())
        , m_directory(*snapshot->directory)
        , m_index(m_directory)
        , m_history(*snapshot, now)
        , m_now(now)
    {
        m_made->snapshot = snapshot;
        m_made->row = row;
        m_made->options = options;
    }

    std::shared_ptr<const Impact> make()
    {
        const ImpactOptions& options = m_made->options;
        const std::vector<int> sources = itemsOf(*m_made->snapshot->changes, m_made->row);
        const ImpactReach down =
            reachOf(m_index, sources, ImpactDirection::Downstream, options.maxSteps);
        m_made->night = nightOf(*m_made->snapshot, m_made->row, down.steps, m_now);
        const std::vector<bool> kept = keptItems();
        ImpactParts parts{m_directory, m_index, sources, {}, {}, &m_history, &kept};
        if (options.sides != ImpactSides::Needed) {
            parts.down = down;
        }
        if (options.sides != ImpactSides::Reached) {
            parts.up = reachOf(m_index, sources, ImpactDirection::Upstream, options.maxSteps);
        }
        m_made->graph = makeImpactGraph(parts, options);
        m_made->cycles = cyclesAmong(m_index, down.items);
        m_made->outages = outagesOf(*m_made->snapshot, m_made->row);
        addThings(down);
        addParties(down);
        addBasis(down);
        return m_made;
    }

private:
    int serviceOf(int item) const
    {
        const auto& service = m_directory.items[item].service;
        return service ? m_directory.rowOf(*service) : -1;
    }

    /// What other changes work on, and what is frozen by a freeze that does not hold everywhere.
    std::vector<bool> keptItems() const
    {
        std::vector<bool> kept(static_cast<std::size_t>(m_index.itemCount()), false);
        for (const ChangeInReach& other : m_made->night.changes) {
            for (const int item : other.items) {
                kept[static_cast<std::size_t>(item)] = true;
            }
        }
        return kept;
    }

    void addThings(const ImpactReach& down)
    {
        const std::vector<int> own = servicesOf(*m_made->snapshot, m_made->row);
        std::vector<int> itemsOfService(static_cast<std::size_t>(m_directory.services.size()), 0);
        for (int item = 0; item < m_index.itemCount(); ++item) {
            if (const int service = serviceOf(item); service >= 0) {
                ++itemsOfService[static_cast<std::size_t>(service)];
            }
        }
        QHash<int, std::size_t> known;
        for (const int item : down.items) {
            const auto at = static_cast<std::size_t>(item);
            if (down.steps[at] == 0) {
                continue;
            }
            ++m_made->items;
            const int service = serviceOf(item);
            if (service >= 0 && std::binary_search(own.begin(), own.end(), service)) {
                continue;
            }
            if (const auto found = known.constFind(service); service >= 0 && found != known.cend())
            {
                ++m_made->things[*found].items;
                continue;
            }
            known.insert(service, m_made->things.size());
            ReachedThing thing;
            thing.service = service;
            thing.item = service < 0 ? item : -1;
            thing.criticality = service < 0 ? m_directory.items[item].criticality
                                            : m_directory.services[service].criticality;
            thing.steps = down.steps[at];
            thing.ways = down.ways[at];
            thing.way = down.wayTo(item);
            thing.items = 1;
            thing.itemsOfService =
                service < 0 ? 1 : itemsOfService[static_cast<std::size_t>(service)];
            m_made->things.push_back(std::move(thing));
        }
        markThings();
        sortThings();
        for (const ReachedThing& thing : m_made->things) {
            m_made->services += thing.service >= 0 ? 1 : 0;
            m_made->tierOne += thing.service >= 0 && thing.criticality == 1 ? 1 : 0;
        }
    }

    bool isPartOf(int item, const ReachedThing& thing) const
    {
        return thing.item >= 0 ? item == thing.item : serviceOf(item) == thing.service;
    }

    void markThings()
    {
        const ChangeColumns& changes = *m_made->snapshot->changes;
        for (ReachedThing& thing : m_made->things) {
            for (std::size_t i = 0; i < m_made->night.changes.size(); ++i) {
                const ChangeInReach& other = m_made->night.changes[i];
                const bool isOfService = thing.service >= 0
                    && changes.services[static_cast<std::size_t>(other.row)] == thing.service;
                const bool isOnItem =
                    std::any_of(other.items.begin(), other.items.end(), [&](int item) {
                        return isPartOf(item, thing);
                    });
                if (isOfService || isOnItem) {
                    thing.changes.push_back(static_cast<int>(i));
                }
            }
            for (const FreezeInReach& freeze : m_made->night.freezes) {
                thing.isFrozen = thing.isFrozen
                    || std::any_of(freeze.items.begin(), freeze.items.end(), [&](int item) {
                                     return isPartOf(item, thing);
                                 });
            }
        }
    }

    QString nameOf(const ReachedThing& thing) const
    {
        return thing.item >= 0 ? m_directory.items[thing.item].name
                               : m_directory.services[thing.service].name;
    }

    void sortThings()
    {
        std::sort(
            m_made->things.begin(), m_made->things.end(), [this](const auto& a, const auto& b) {
                const auto tier = [](const ReachedThing& thing) {
                    return thing.criticality == 0 ? 5 : thing.criticality;
                };
                if (tier(a) != tier(b)) {
                    return tier(a) < tier(b);
                }
                if (a.steps != b.steps) {
                    return a.steps < b.steps;
                }
                const int names = nameOf(a).compare(nameOf(b), Qt::CaseInsensitive);
                return names != 0 ? names < 0 : a.item < b.item;
            });
    }

    void addParties(const ImpactReach& down)
    {
        std::vector<int> services = servicesOf(*m_made->snapshot, m_made->row);
        for (const ReachedThing& thing : m_made->things) {
            if (thing.service >= 0) {
                services.push_back(thing.service);
            }
        }
        m_made->parties = partiesOf(m_directory, services, down.items);
    }

    void addBasis(const ImpactReach& down)
    {
        ImpactBasis& basis = m_made->basis;
        basis.rule = m_history.rule();
        basis.incidents = m_history.incidentCount();
        basis.unknownEnds = m_index.unknownCount();
        basis.selfLoops = m_index.selfLoopCount();
        for (const int item : down.items) {
            for (const DependencyIndex::Line& line : m_index.downstreamOf(item)) {
                if (down.steps[static_cast<std::size_t>(line.item)] < 0) {
                    continue;
                }
                const LineEvidence evidence =
                    m_history.of(m_directory.dependencies[line.dependency]);
                ++basis.lines;
                basis.seen += evidence.passed > 0 ? 1 : 0;
                basis.fewCases += evidence.cases < basis.rule.fewCases ? 1 : 0;
            }
        }
    }

    std::shared_ptr<Impact> m_made;
    const Directory& m_directory;
    DependencyIndex m_index;
    LineHistory m_history;
    Instant m_now;
};

QString placeKey(const Directory& directory, int item)
{
    return directory.items[item].id.value.toString();
}

} // namespace

std::shared_ptr<const Impact> impactOf(
    const SnapshotPtr& snapshot, int changeRow, const ImpactOptions& options, Instant now)
{
    return ImpactMaker(snapshot, changeRow, options, now).make();
}

std::vector<int> itemsOf(const ChangeColumns& changes, int row)
{
    const auto at = static_cast<std::size_t>(row);
    std::vector<int> items;
    for (quint32 i = changes.itemBegins[at]; i < changes.itemBegins[at + 1]; ++i) {
        if (changes.itemRows[i] >= 0) {
            items.push_back(changes.itemRows[i]);
        }
    }
    std::sort(items.begin(), items.end());
    items.erase(std::unique(items.begin(), items.end()), items.end());
    return items;
}

ImpactPlaces placesOf(const Impact& impact, const LayeredLayout& layout)
{
    ImpactPlaces places;
    const Directory& directory = *impact.snapshot->directory;
    for (std::size_t i = 0; i < impact.graph.nodes.size() && i < layout.nodes.size(); ++i) {
        const ImpactNode& node = impact.graph.nodes[i];
        const double y = layout.nodes[i].rect.center().y();
        places.insert(node.key, y);
        for (const int item : node.items) {
            places.insert(placeKey(directory, item), y);
        }
    }
    return places;
}

int layerOfChange(const ImpactGraph& graph)
{
    int farthest = 0;
    for (const ImpactNode& node : graph.nodes) {
        farthest = std::max(farthest, -node.steps);
    }
    return farthest;
}

LayoutInput layoutInputOf(
    const Impact& impact,
    const QSizeF& nodeSize,
    const LayoutOptions& options,
    const ImpactPlaces& places)
{
    LayoutInput input;
    input.options = options;
    const Directory& directory = *impact.snapshot->directory;
    const int change = layerOfChange(impact.graph);
    for (const ImpactNode& node : impact.graph.nodes) {
        LayoutNode made{nodeSize, change + node.steps};
        const auto own = places.constFind(node.key);
        if (own != places.cend()) {
            made.hint = *own;
        } else {
            double sum = 0;
            int known = 0;
            for (const int item : node.items) {
                const auto place = places.constFind(placeKey(directory, item));
                if (place != places.cend()) {
                    sum += *place;
                    ++known;
                }
            }
            made.hint = known > 0 ? sum / known : made.hint;
        }
        input.nodes.push_back(made);
    }
    for (const ImpactEdge& edge : impact.graph.edges) {
        input.edges.push_back({edge.from, edge.to});
    }
    return input;
}

} // namespace cb
