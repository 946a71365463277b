// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/impact/ImpactModel.h"

#include "core/base/RunThen.h"
#include "core/session/Session.h"
#include "ui/shell/BoardContext.h"
#include "ui/shell/FilterController.h"
#include "ui/shell/Selection.h"
#include "ui/shell/Settings.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/StatusAnnouncer.h"

#include <QJsonObject>
#include <QThreadPool>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

const QString optionsId = u"impact"_s;

} // namespace

ImpactModel::ImpactModel(BoardContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
{
    restoreOptions();
    constexpr int pollMs = 100;
    m_poll.setInterval(pollMs);
    connect(&m_poll, &QTimer::timeout, this, [this] { emit progressed(m_percent->load()); });
    connect(&context.selection, &Selection::selectionChanged, this, &ImpactModel::followSelection);
    connect(&context.filter, &FilterController::resultChanged, this, &ImpactModel::followSelection);
    connect(&context.session, &Session::snapshotChanged, this, &ImpactModel::refresh);
    connect(&context.theme, &ThemeController::themeChanged, this, &ImpactModel::refresh);
    followSelection();
}

Instant ImpactModel::now() const
{
    return m_context.session.clock().now();
}

QTimeZone ImpactModel::zone() const
{
    return m_context.session.snapshot()->zone();
}

QSizeF ImpactModel::nodeSize() const
{
    const Theme& theme = m_context.theme.theme();
    return QSizeF(theme.px(196), theme.px(46));
}

LayoutOptions ImpactModel::layoutOptions() const
{
    const Theme& theme = m_context.theme.theme();
    LayoutOptions options;
    options.layerGap = theme.px(72);
    options.nodeGap = theme.px(18);
    options.trunkGap = theme.px(10);
    return options;
}

void ImpactModel::restoreOptions()
{
    const QJsonObject state = m_context.settings.viewState(optionsId);
    m_options.maxSteps =
        std::clamp(state["steps"_L1].toInt(m_options.maxSteps), 1, ImpactOptions::mostSteps);
    m_options.sides = fromText<ImpactSides>(state["sides"_L1].toString()).value_or(m_options.sides);
    m_options.hasAllWays = state["allWays"_L1].toBool();
    m_options.lowestTier = std::clamp(state["tiers"_L1].toInt(m_options.lowestTier), 1, 4);
}

void ImpactModel::saveOptions() const
{
    m_context.settings.setViewState(
        optionsId,
        {{u"steps"_s, m_options.maxSteps},
         {u"sides"_s, QString(toText(m_options.sides))},
         {u"allWays"_s, m_options.hasAllWays},
         {u"tiers"_s, m_options.lowestTier}});
}

void ImpactModel::setOptions(const ImpactOptions& options)
{
    ImpactOptions next = options;
    next.maxSteps = std::clamp(next.maxSteps, 1, ImpactOptions::mostSteps);
    if (next == m_options) {
        return;
    }
    m_options = next;
    saveOptions();
    emit optionsChanged();
    refresh();
}

void ImpactModel::toggleNode(int node)
{
    if (!m_picture || node < 0) {
        return;
    }
    const Impact& impact = *m_picture->impact;
    const ImpactNode& at = impact.graph.nodes[static_cast<std::size_t>(node)];
    ImpactOptions options = m_options;
    if (at.kind == ImpactNode::Kind::Rest) {
        options.openedColumns.insert(at.steps);
    } else if (at.service >= 0 && at.kind != ImpactNode::Kind::Change) {
        const ServiceId service = impact.snapshot->directory->services[at.service].id;
        if (!options.opened.remove(service)) {
            options.opened.insert(service);
        }
    }
    setOptions(options);
}

void ImpactModel::closeAll()
{
    ImpactOptions options = m_options;
    options.opened.clear();
    options.openedColumns.clear();
    setOptions(options);
}

/// The selected change; where another kind of record or nothing is selected, the one shown stays.
void ImpactModel::followSelection()
{
    if (const auto selected = m_context.selection.currentChange()) {
        chooseChange(selected);
        return;
    }
    const FilterResult& result = *m_context.filter.result();
    if (!m_change && !result.filter.isEmpty() && result.changes.count() == 1) {
        chooseChange(result.snapshot->changes->idAt(result.changes.rows.front()));
    }
}

void ImpactModel::chooseChange(std::optional<ChangeId> change)
{
    if (change == m_change) {
        return;
    }
    m_change = change;
    m_options.opened.clear();
    m_options.openedColumns.clear();
    m_currentKey = u"change"_s;
    m_currentEdge = {};
    m_picture.reset(); // another change has other places
    emit currentChanged();
    refresh();
}

void ImpactModel::addWatcher()
{
    ++m_watchers;
    if (m_isStale) {
        refresh();
    }
}

void ImpactModel::removeWatcher()
{
    --m_watchers;
}

void ImpactModel::refresh()
{
    m_isStale = true;
    if (m_watchers == 0) {
        return;
    }
    m_isStale = false;
    const SnapshotPtr& snapshot = m_context.session.snapshot();
    const int row = m_change ? snapshot->changes->rowOf(*m_change) : -1;
    if (row < 0) {
        showGap(ImpactGap::NoChange);
    } else if (snapshot->directory->dependencies.isEmpty()) {
        showGap(ImpactGap::NoDependencies);
    } else if (itemsOf(*snapshot->changes, row).empty()) {
        showGap(ImpactGap::NoItems);
    } else {
        m_gap = ImpactGap::None;
        compute(row);
    }
}

void ImpactModel::showGap(ImpactGap gap)
{
    ++m_ticket;
    m_running.cancel();
    m_isBusy = false;
    m_poll.stop();
    m_gap = gap;
    m_picture.reset();
    emit changed();
}

void ImpactModel::compute(int row)
{
    const quint64 ticket = ++m_ticket; // the newest request wins
    m_running.cancel();
    m_running = CancelToken();
    m_isBusy = true;
    JobControl control;
    control.cancel = m_running;
    m_percent = std::make_shared<std::atomic<int>>(0);
    control.progress = [percent = m_percent](qint64 done, qint64 total) {
        percent->store(static_cast<int>(total > 0 ? 100 * done / total : 0));
    };
    m_poll.start();
    emit started();
    runThen(
        QThreadPool::globalInstance(),
        this,
        [snapshot = m_context.session.snapshot(),
         row,
         options = m_options,
         now = now(),
         size = nodeSize(),
         gaps = layoutOptions(),
         before = m_picture,
         control]() -> Result<ImpactPicture> {
            ImpactPicture made;
            made.impact = impactOf(snapshot, row, options, now);
            const ImpactPlaces places =
                before ? placesOf(*before->impact, before->layout) : ImpactPlaces();
            Result<LayeredLayout> layout =
                layOutLayers(layoutInputOf(*made.impact, size, gaps, places), control);
            if (!layout) {
                return layout.error();
            }
            made.layout = std::move(*layout);
            return made;
        },
        [this, ticket](Result<ImpactPicture> made) {
            if (ticket != m_ticket) {
                return;
            }
            m_isBusy = false;
            m_poll.stop();
            if (made) {
                m_picture = std::make_shared<ImpactPicture>(std::move(*made));
                emit changed();
                emit currentChanged();
            } else {
                m_context.announcer.announce(made.error().what);
                emit changed();
            }
        });
}

void ImpactModel::stop()
{
    m_running.cancel();
}

int ImpactModel::currentNode() const
{
    if (!m_picture || m_currentKey.isEmpty()) {
        return -1;
    }
    const std::vector<ImpactNode>& nodes = m_picture->impact->graph.nodes;
    const auto found = std::find_if(nodes.begin(), nodes.end(), [this](const ImpactNode& node) {
        return node.key == m_currentKey;
    });
    return found == nodes.end() ? -1 : static_cast<int>(found - nodes.begin());
}

void ImpactModel::setCurrentNode(int node)
{
    m_currentEdge = {};
    m_currentKey = node >= 0 && m_picture
        ? m_picture->impact->graph.nodes[static_cast<std::size_t>(node)].key
        : QString();
    emit currentChanged();
}

int ImpactModel::currentEdge() const
{
    if (!m_picture || m_currentEdge.first.isEmpty()) {
        return -1;
    }
    const ImpactGraph& graph = m_picture->impact->graph;
    const auto found =
        std::find_if(graph.edges.begin(), graph.edges.end(), [&](const ImpactEdge& edge) {
            return graph.nodes[static_cast<std::size_t>(edge.from)].key == m_currentEdge.first
                && graph.nodes[static_cast<std::size_t>(edge.to)].key == m_currentEdge.second;
        });
    return found == graph.edges.end() ? -1 : static_cast<int>(found - graph.edges.begin());
}

void ImpactModel::setCurrentEdge(int edge)
{
    if (!m_picture || edge < 0) {
        return;
    }
    const ImpactGraph& graph = m_picture->impact->graph;
    const ImpactEdge& at = graph.edges[static_cast<std::size_t>(edge)];
    m_currentKey.clear();
    m_currentEdge = {
        graph.nodes[static_cast<std::size_t>(at.from)].key,
        graph.nodes[static_cast<std::size_t>(at.to)].key};
    emit currentChanged();
}

} // namespace cb
