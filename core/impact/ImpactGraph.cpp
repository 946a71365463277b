// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/impact/ImpactGraph.h"

#include <QHash>

#include <algorithm>
#include <cstdlib>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

constexpr int unknownTier = 5; // behind all that are known

int rank(int criticality)
{
    return criticality == 0 ? unknownTier : criticality;
}

QString nameOf(const ImpactNode& node, const Directory& directory)
{
    return node.item >= 0   ? directory.items[node.item].name
        : node.service >= 0 ? directory.services[node.service].name
                            : QString();
}

class GraphMaker
{
public:
    GraphMaker(const ImpactParts& parts, const ImpactOptions& options)
        : m_parts(parts)
        , m_options(options)
        , m_nodeOf(static_cast<std::size_t>(parts.index.itemCount()), -1)
        , m_stepsOf(m_nodeOf.size(), 0)
    {}

    ImpactGraph make()
    {
        countItemsOfServices();
        addChange();
        addSide(m_parts.down, 1);
        addSide(m_parts.up, -1);
        sortNodes();
        addEdges();
        hideTiers();
        foldColumns();
        return std::move(m_graph);
    }

private:
    bool isSource(int item) const { return m_nodeOf[static_cast<std::size_t>(item)] == 0; }

    int serviceOf(int item) const
    {
        const auto& service = m_parts.directory.items[item].service;
        return service ? m_parts.directory.rowOf(*service) : -1;
    }

    void countItemsOfServices()
    {
        m_itemsOfService.assign(static_cast<std::size_t>(m_parts.directory.services.size()), 0);
        for (int item = 0; item < m_parts.index.itemCount(); ++item) {
            const int service = serviceOf(item);
            if (service >= 0) {
                ++m_itemsOfService[static_cast<std::size_t>(service)];
            }
        }
    }

    void addChange()
    {
        ImpactNode change;
        change.kind = ImpactNode::Kind::Change;
        change.key = u"change"_s;
        change.items = m_parts.sources;
        change.ways = 1;
        bool isFirst = true;
        for (const int item : m_parts.sources) {
            m_nodeOf[static_cast<std::size_t>(item)] = 0;
            const int service = serviceOf(item);
            change.service = isFirst || change.service == service ? service : -1;
            isFirst = false;
            raise(change, item);
        }
        if (m_parts.sources.size() == 1) {
            change.item = m_parts.sources.front();
        }
        m_graph.nodes.push_back(change);
    }

    /// The most critical of its CIs and of their service.
    void raise(ImpactNode& node, int item) const
    {
        const int service = serviceOf(item);
        const int own = service >= 0 ? m_parts.directory.services[service].criticality : 0;
        for (const int tier : {m_parts.directory.items[item].criticality, own}) {
            if (tier > 0 && (node.criticality == 0 || tier < node.criticality)) {
                node.criticality = tier;
            }
        }
    }

    void addSide(const ImpactReach& reach, int sign)
    {
        QHash<int, int> nodeOfService;
        for (const int item : reach.items) {
            const auto at = static_cast<std::size_t>(item);
            if (m_nodeOf[at] >= 0) { // of the change, or downstream as well
                continue;
            }
            const int service = serviceOf(item);
            const bool isAlone = service < 0 || !m_options.isByService
                || m_options.opened.contains(m_parts.directory.services[service].id);
            int node = isAlone ? -1 : nodeOfService.value(service, -1);
            if (node < 0) {
                node = static_cast<int>(m_graph.nodes.size());
                m_graph.nodes.push_back(newNode(isAlone, item, service, reach, sign));
                if (!isAlone) {
                    nodeOfService.insert(service, node);
                }
            }
            m_nodeOf[at] = node;
            m_stepsOf[at] = sign * reach.steps[at];
            ImpactNode& into = m_graph.nodes[static_cast<std::size_t>(node)];
            into.items.push_back(item);
            if (isAlone || into.criticality == 0) {
                raise(into, item);
            }
        }
    }

    ImpactNode newNode(
        bool isAlone, int item, int service, const ImpactReach& reach, int sign) const
    {
        const auto at = static_cast<std::size_t>(item);
        ImpactNode node;
        node.kind = isAlone ? ImpactNode::Kind::Item : ImpactNode::Kind::Service;
        node.service = service;
        node.item = isAlone ? item : -1;
        node.steps = sign * reach.steps[at];
        node.ways = reach.ways[at];
        const QString side = sign > 0 ? u"+"_s : u"-"_s;
        if (isAlone) {
            node.key = u"item"_s + side + m_parts.directory.items[item].id.value.toString();
        } else {
            const Service& whole = m_parts.directory.services[service];
            node.key = u"service"_s + side + whole.id.value.toString();
            node.criticality = whole.criticality;
            node.itemsOfService = m_itemsOfService[static_cast<std::size_t>(service)];
        }
        return node;
    }

    void sortNodes()
    {
        std::vector<int> order(m_graph.nodes.size());
        for (std::size_t i = 0; i < order.size(); ++i) {
            order[i] = static_cast<int>(i);
        }
        const auto isBefore = [this](int a, int b) {
            const ImpactNode& left = m_graph.nodes[static_cast<std::size_t>(a)];
            const ImpactNode& right = m_graph.nodes[static_cast<std::size_t>(b)];
            if (left.steps != right.steps) {
                return std::abs(left.steps) != std::abs(right.steps)
                    ? std::abs(left.steps) < std::abs(right.steps)
                    : left.steps > right.steps;
            }
            const int names = nameOf(left, m_parts.directory)
                                  .compare(nameOf(right, m_parts.directory), Qt::CaseInsensitive);
            return names != 0 ? names < 0 : left.key < right.key;
        };
        std::sort(order.begin() + 1, order.end(), isBefore);
        apply(order);
    }

    /// Keeps the nodes named, in that order; edges of others must be gone.
    void apply(const std::vector<int>& order)
    {
        std::vector<int> place(m_graph.nodes.size(), -1);
        std::vector<ImpactNode> nodes;
        nodes.reserve(order.size());
        for (std::size_t i = 0; i < order.size(); ++i) {
            place[static_cast<std::size_t>(order[i])] = static_cast<int>(i);
            nodes.push_back(std::move(m_graph.nodes[static_cast<std::size_t>(order[i])]));
        }
        m_graph.nodes = std::move(nodes);
        for (int& node : m_nodeOf) {
            node = node < 0 ? -1 : place[static_cast<std::size_t>(node)];
        }
        for (ImpactEdge& edge : m_graph.edges) {
            edge.from = place[static_cast<std::size_t>(edge.from)];
            edge.to = place[static_cast<std::size_t>(edge.to)];
        }
        std::erase_if(
            m_graph.edges, [](const ImpactEdge& edge) { return edge.from < 0 || edge.to < 0; });
    }

    int stepsOfNode(int node) const { return m_graph.nodes[static_cast<std::size_t>(node)].steps; }

    /// Is the line on a shortest way to the nearest CIs of the node that it leads to, away from the
    /// change?
    bool isShortest(int from, int to) const
    {
        const int a = m_stepsOf[static_cast<std::size_t>(from)];
        const int b = m_stepsOf[static_cast<std::size_t>(to)];
        if (b > 0 && a >= 0) {
            return b == a + 1 && stepsOfNode(m_nodeOf[static_cast<std::size_t>(to)]) == b;
        }
        if (a < 0 && b <= 0) {
            return a == b - 1 && stepsOfNode(m_nodeOf[static_cast<std::size_t>(from)]) == a;
        }
        return false;
    }

    void addEdges()
    {
        QHash<std::pair<int, int>, int> known;
        for (int item = 0; item < m_parts.index.itemCount(); ++item) {
            const int from = m_nodeOf[static_cast<std::size_t>(item)];
            if (from < 0) {
                continue;
            }
            for (const DependencyIndex::Line& line : m_parts.index.downstreamOf(item)) {
                const int to = m_nodeOf[static_cast<std::size_t>(line.item)];
                if (to >= 0 && to != from) {
                    addLine(known, {item, line.item}, line.dependency);
                }
            }
        }
        std::sort(m_graph.edges.begin(), m_graph.edges.end(), [](const auto& a, const auto& b) {
            return a.from != b.from ? a.from < b.from : a.to < b.to;
        });
        for (ImpactEdge& edge : m_graph.edges) {
            judge(edge);
        }
    }

    void addLine(QHash<std::pair<int, int>, int>& known, std::pair<int, int> items, int dependency)
    {
        const int from = m_nodeOf[static_cast<std::size_t>(items.first)];
        const int to = m_nodeOf[static_cast<std::size_t>(items.second)];
        const bool isLonger = !isShortest(items.first, items.second);
        if (isLonger) {
            const bool isBack = to == 0 && stepsOfNode(from) > 0;
            ++(isBack ? m_graph.backLines : m_graph.longerLines);
            if (!m_options.hasAllWays) {
                return;
            }
        }
        const auto found = known.constFind({from, to});
        if (found == known.cend()) {
            known.insert({from, to}, static_cast<int>(m_graph.edges.size()));
            m_graph.edges.push_back({from, to, {dependency}, isLonger, false, {}});
            return;
        }
        ImpactEdge& edge = m_graph.edges[static_cast<std::size_t>(*found)];
        edge.dependencies.push_back(dependency);
        edge.isLonger = edge.isLonger && isLonger;
    }

    void judge(ImpactEdge& edge) const
    {
        const QList<Dependency>& all = m_parts.directory.dependencies;
        edge.isRedundant = true;
        for (const int row : edge.dependencies) {
            edge.isRedundant = edge.isRedundant && isRedundantType(all[row].type);
            if (m_parts.history != nullptr) {
                const LineEvidence evidence = m_parts.history->of(all[row]);
                edge.evidence.cases += evidence.cases;
                edge.evidence.passed += evidence.passed;
            }
        }
    }

    /// The node of an edge that is farther from the change.
    int farEnd(const ImpactEdge& edge) const
    {
        return std::abs(stepsOfNode(edge.to)) >= std::abs(stepsOfNode(edge.from)) ? edge.to
                                                                                  : edge.from;
    }

    void hideTiers()
    {
        if (m_options.lowestTier >= 4) {
            return;
        }
        std::vector<bool> isShown(m_graph.nodes.size(), false);
        std::vector<std::vector<int>> nearer(m_graph.nodes.size()); // on shortest ways
        for (const ImpactEdge& edge : m_graph.edges) {
            if (!edge.isLonger) {
                const int far = farEnd(edge);
                nearer[static_cast<std::size_t>(far)].push_back(
                    far == edge.to ? edge.from : edge.to);
            }
        }
        isShown[0] = true;
        for (std::size_t node = m_graph.nodes.size(); node-- > 1;) { // farthest first
            isShown[node] =
                isShown[node] || rank(m_graph.nodes[node].criticality) <= m_options.lowestTier;
            for (const int near : nearer[node]) {
                isShown[static_cast<std::size_t>(near)] =
                    isShown[static_cast<std::size_t>(near)] || isShown[node];
            }
        }
        std::vector<int> order;
        for (std::size_t node = 0; node < isShown.size(); ++node) {
            if (isShown[node]) {
                order.push_back(static_cast<int>(node));
            } else {
                ++m_graph.hiddenByTier;
            }
        }
        apply(order);
    }

    bool isKept(const ImpactNode& node) const
    {
        return m_parts.kept != nullptr
            && std::any_of(node.items.begin(), node.items.end(), [this](int item) {
                   return (*m_parts.kept)[static_cast<std::size_t>(item)];
               });
    }

    /// What of one column may be folded: ends of ways first, then the least critical.
    std::vector<int> foldable(int steps) const
    {
        std::vector<bool> leadsOn(m_graph.nodes.size(), false);
        for (const ImpactEdge& edge : m_graph.edges) {
            const int far = farEnd(edge);
            leadsOn[static_cast<std::size_t>(far == edge.to ? edge.from : edge.to)] = true;
        }
        std::vector<int> found;
        for (std::size_t node = 1; node < m_graph.nodes.size(); ++node) {
            const ImpactNode& at = m_graph.nodes[node];
            if (at.steps == steps && !isKept(at)) {
                found.push_back(static_cast<int>(node));
            }
        }
        std::reverse(found.begin(), found.end());
        const auto order = [this, &leadsOn](int node) {
            const auto at = static_cast<std::size_t>(node);
            return std::pair(leadsOn[at] ? 1 : 0, -rank(m_graph.nodes[at].criticality));
        };
        std::stable_sort(
            found.begin(), found.end(), [&order](int a, int b) { return order(a) < order(b); });
        return found;
    }

    void foldColumns()
    {
        QHash<int, int> counts;
        for (const ImpactNode& node : m_graph.nodes) {
            ++counts[node.steps];
        }
        QList<int> columns = counts.keys();
        std::sort(columns.begin(), columns.end());
        for (const int steps : columns) {
            const int tooMany = counts[steps] - m_options.mostInColumn;
            if (tooMany > 0 && !m_options.openedColumns.contains(steps)) {
                fold(steps, static_cast<std::size_t>(tooMany) + 1);
            }
        }
    }

    /// Puts up to `wanted` of one column into one node.
    void fold(int steps, std::size_t wanted)
    {
        std::vector<int> folded = foldable(steps);
        folded.resize(std::min(folded.size(), wanted));
        if (folded.size() < 2) {
            return;
        }
        ImpactNode rest;
        rest.kind = ImpactNode::Kind::Rest;
        rest.key = u"rest"_s + QString::number(steps);
        rest.steps = steps;
        rest.folded = static_cast<int>(folded.size());
        std::sort(folded.begin(), folded.end());
        for (const int node : folded) {
            const ImpactNode& at = m_graph.nodes[static_cast<std::size_t>(node)];
            rest.items.insert(rest.items.end(), at.items.begin(), at.items.end());
            rest.ways = std::max(rest.ways, at.ways);
            if (at.criticality > 0 && (rest.criticality == 0 || at.criticality < rest.criticality))
            {
                rest.criticality = at.criticality;
            }
        }
        const auto made = static_cast<int>(m_graph.nodes.size());
        m_graph.nodes.push_back(rest);
        leadTo(made, folded);
        std::vector<int> order;
        for (int node = 0; node < made; ++node) {
            if (!std::binary_search(folded.begin(), folded.end(), node)) {
                order.push_back(node);
            }
        }
        const auto last = std::find_if(order.rbegin(), order.rend(), [&](int node) {
            return stepsOfNode(node) == steps || node == 0;
        });
        order.insert(last.base(), made);
        apply(order);
    }

    /// Leads the edges of the folded nodes to the one that stands for them.
    void leadTo(int rest, const std::vector<int>& folded)
    {
        QHash<std::pair<int, int>, std::size_t> known;
        std::vector<ImpactEdge> edges;
        for (ImpactEdge& edge : m_graph.edges) {
            for (int* end : {&edge.from, &edge.to}) {
                if (std::binary_search(folded.begin(), folded.end(), *end)) {
                    *end = rest;
                }
            }
            if (edge.from == edge.to) { // between two that are folded
                continue;
            }
            const auto found = known.constFind({edge.from, edge.to});
            if (found == known.cend()) {
                known.insert({edge.from, edge.to}, edges.size());
                edges.push_back(std::move(edge));
                continue;
            }
            ImpactEdge& into = edges[*found];
            into.dependencies.insert(
                into.dependencies.end(), edge.dependencies.begin(), edge.dependencies.end());
            into.isLonger = into.isLonger && edge.isLonger;
            into.isRedundant = into.isRedundant && edge.isRedundant;
            into.evidence.cases += edge.evidence.cases;
            into.evidence.passed += edge.evidence.passed;
        }
        m_graph.edges = std::move(edges);
    }

    const ImpactParts& m_parts;
    const ImpactOptions& m_options;
    ImpactGraph m_graph;
    std::vector<int> m_nodeOf; ///< by item row; -1: not shown
    std::vector<int> m_stepsOf; ///< by item row, signed
    std::vector<int> m_itemsOfService;
};

} // namespace

ImpactGraph makeImpactGraph(const ImpactParts& parts, const ImpactOptions& options)
{
    return GraphMaker(parts, options).make();
}

bool isRedundantType(const QString& type)
{
    static const QList<QLatin1StringView> words{
        "redundan"_L1, "standby"_L1, "failover"_L1, "fail over"_L1, "fails over"_L1};
    return std::any_of(words.cbegin(), words.cend(), [&type](QLatin1StringView word) {
        return type.contains(word, Qt::CaseInsensitive);
    });
}

} // namespace cb
