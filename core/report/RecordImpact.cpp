// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/RecordData.h"

#include <cmath>

namespace cb {

using namespace Qt::Literals::StringLiterals;

using namespace record;

namespace {

constexpr int mostRowsOnPaper = 15;

QString thingName(const Impact& impact, const ReachedThing& thing)
{
    const Directory& directory = *impact.snapshot->directory;
    return thing.item >= 0 ? directory.items[thing.item].name
                           : directory.services[thing.service].name;
}

QString wayText(const Impact& impact, const std::vector<int>& items)
{
    QStringList names;
    for (const int item : items) {
        names += impact.snapshot->directory->items[item].name;
    }
    return names.join(u" → "_s);
}

ReportCell figureCell(qint64 value)
{
    ReportCell made = cell(QString::number(value));
    made.figure = static_cast<double>(value);
    return made;
}

QString nodeName(const Impact& impact, const ImpactNode& node, const ReportLanguage& language)
{
    const Directory& directory = *impact.snapshot->directory;
    if (node.kind == ImpactNode::Kind::Rest) {
        return language.phrase("Report", "%n more", "services", node.folded);
    }
    if (node.kind != ImpactNode::Kind::Item && node.service >= 0) {
        return directory.services[node.service].name;
    }
    return node.item >= 0
        ? directory.items[node.item].name
        : language.phrase("Report", "%n CI(s)", nullptr, static_cast<int>(node.items.size()));
}

QString tierText(int criticality, const ReportLanguage& language)
{
    return criticality > 0 ? language.phrase("Report", "tier %1").arg(criticality) : QString();
}

/// The layered figure, in points.
ReportGraph figureOf(const Impact& impact, const ReportLanguage& language)
{
    constexpr QSizeF card(88, 23);
    LayoutOptions gaps;
    gaps.layerGap = 24;
    gaps.nodeGap = 6;
    gaps.trunkGap = 4;
    ReportGraph graph;
    const Result<LayeredLayout> layout = layOutLayers(layoutInputOf(impact, card, gaps));
    if (!layout) { // only a cancelled one fails, and nobody can cancel this
        return graph;
    }
    graph.size = layout->size;
    for (std::size_t i = 0; i < impact.graph.nodes.size(); ++i) {
        const ImpactNode& node = impact.graph.nodes[i];
        ReportGraphNode made;
        made.rect = layout->nodes[i].rect;
        made.name = nodeName(impact, node, language);
        made.note = node.kind == ImpactNode::Kind::Change
            ? impact.snapshot->changes->numbers.at(impact.row)
            : tierText(node.criticality, language);
        made.criticality = node.criticality;
        made.isChange = node.kind == ImpactNode::Kind::Change;
        made.isFolded = node.kind == ImpactNode::Kind::Rest;
        graph.nodes += made;
    }
    for (std::size_t i = 0; i < impact.graph.edges.size(); ++i) {
        const ImpactEdge& edge = impact.graph.edges[i];
        const PlacedEdge& placed = layout->edges[i];
        ReportGraphEdge made;
        made.points = {placed.points.begin(), placed.points.end()};
        made.isSeen = isTelling(edge.evidence, impact.basis.rule);
        made.isRedundant = edge.isRedundant;
        graph.edges += made;
    }
    for (std::size_t i = 0; i < layout->layers.size(); ++i) {
        const QString title = i == 0
            ? language.phrase("Report", "The change")
            : language.phrase("Report", "%n step(s)", nullptr, static_cast<int>(i));
        graph.columns += {layout->layers[i].left, layout->layers[i].width, title};
    }
    return graph;
}

QString othersOf(const Impact& impact, const ReachedThing& thing)
{
    QStringList numbers;
    for (const int other : thing.changes) {
        numbers += impact.snapshot->changes->numbers.at(
            impact.night.changes[static_cast<std::size_t>(other)].row);
    }
    return numbers.join(u", "_s);
}

ReportTable reachedTable(const RecordData& data, std::size_t most)
{
    const Impact& impact = *data.impact;
    const ReportLanguage& language = data.language;
    const Directory& directory = *impact.snapshot->directory;
    QList<ReportRow> rows;
    for (std::size_t i = 0; i < std::min(most, impact.things.size()); ++i) {
        const ReachedThing& thing = impact.things[i];
        const std::optional<PersonId> owner = thing.item >= 0
            ? directory.items[thing.item].owner
            : directory.services[thing.service].owner;
        addRow(
            rows,
            {cell(thingName(impact, thing)),
             thing.criticality > 0 ? figureCell(thing.criticality) : ReportCell(),
             figureCell(thing.steps),
             figureCell(thing.ways),
             cell(wayText(impact, thing.way)),
             cell(othersOf(impact, thing)),
             cell(thing.isFrozen ? language.phrase("Report", "yes") : QString()),
             cell(data.person(owner))});
    }
    const auto inFile = [](ReportColumn made) {
        made.place = ColumnPlace::FileOnly;
        return made;
    };
    return table(
        u"impact"_s,
        language.phrase("Report", "Impact"),
        {column(u"reached"_s, language.phrase("Report", "Reached"), CellKind::Strong, 96, 2),
         column(u"tier"_s, language.phrase("Report", "Tier"), CellKind::Figure, 26, 0),
         column(u"steps"_s, language.phrase("Report", "Steps"), CellKind::Figure, 38, 0),
         inFile(column(u"ways"_s, language.phrase("Report", "Ways"), CellKind::Figure, 34, 0)),
         column(u"way"_s, language.phrase("Report", "Nearest way"), CellKind::Text, 150, 3),
         column(u"others"_s, language.phrase("Report", "Other changes"), CellKind::Text, 70, 0),
         inFile(column(u"frozen"_s, language.phrase("Report", "Frozen"), CellKind::Text, 40, 0)),
         column(u"owner"_s, language.phrase("Report", "Owner"), CellKind::Muted, 80, 1)},
        rows);
}

QString outageText(const RecordData& data, const ServiceOutage& outage)
{
    const ReportLanguage& language = data.language;
    const auto length = [&language](qint64 ms) {
        return language.length(std::llround(double(ms) / msPerMinute) * msPerMinute);
    };
    const QString month = language.locale().toString(outage.month, u"MMMM yyyy"_s);
    const QString name = data.snapshot->directory->services[outage.service].name;
    QString text = language.phrase("Report", "%1: %2 by this change.", "service, length")
                       .arg(name, length(outage.ownMs));
    if (outage.allowedMs && *outage.allowedMs > 0) {
        const qint64 share =
            std::llround(100.0 * double(outage.plannedMs) / double(*outage.allowedMs));
        text += u' '
            + language.phrase("Report", "All planned work of %1 takes %2: %3 % of the %4 allowed.")
                  .arg(
                      month,
                      length(outage.plannedMs),
                      language.number(share),
                      length(*outage.allowedMs));
    }
    if (outage.presumedMs > 0) {
        text += u' '
            + language
                  .phrase("Report", "%1 of it are planned windows, as no outage window is given.")
                  .arg(length(outage.presumedMs));
    }
    return text;
}

QStringList noteLines(const RecordData& data)
{
    const Impact& impact = *data.impact;
    const ReportLanguage& language = data.language;
    QStringList lines;
    for (const ServiceOutage& outage : impact.outages) {
        lines += outageText(data, outage);
    }
    for (const ChangeInReach& other : impact.night.changes) {
        lines += language.phrase("Report", "At the same time in reach: %1 %2, %3")
                     .arg(
                         impact.snapshot->changes->numbers.at(other.row),
                         impact.snapshot->changes->titles.at(other.row),
                         language.fullSpan(other.overlap));
    }
    for (const std::vector<int>& cycle : impact.cycles) {
        std::vector<int> closed = cycle;
        closed.push_back(cycle.front());
        lines +=
            language.phrase("Report", "Cycle of dependencies: %1").arg(wayText(impact, closed));
    }
    return lines;
}

} // namespace

std::shared_ptr<const Impact> recordImpact(const SnapshotPtr& snapshot, ChangeId id, Instant now)
{
    const int row = snapshot->changes->rowOf(id);
    if (row == noRow || snapshot->directory->dependencies.isEmpty()
        || itemsOf(*snapshot->changes, row).empty())
    {
        return nullptr;
    }
    ImpactOptions options;
    options.mostInColumn = 9; // what a page holds beside the rest
    return impactOf(snapshot, row, options, now);
}

QString reachText(const Impact& impact, const ReportLanguage& language)
{
    QString text = language.phrase("Report", "%n service(s)", nullptr, impact.services);
    if (impact.tierOne > 0) {
        text += u", "_s + language.phrase("Report", "%n of tier 1", "services", impact.tierOne);
    }
    return text;
}

QList<ReportBlock> impactBlocks(const RecordData& data)
{
    if (!data.impact) {
        return {};
    }
    const Impact& impact = *data.impact;
    const ReportLanguage& language = data.language;
    QList<ReportBlock> blocks{ReportHeading{language.phrase("Report", "Impact")}};
    if (impact.things.empty()) {
        blocks += ReportParagraph{
            language.phrase("Report", "Nothing on the board needs what this change works on."),
            ReportTone::Normal};
    } else {
        blocks += ReportParagraph{
            language
                .phrase(
                    "Report",
                    "Within %n step(s) along the dependencies it reaches %1.",
                    nullptr,
                    impact.options.maxSteps)
                .arg(reachText(impact, language)),
            ReportTone::Normal};
        blocks += figureOf(impact, language);
        ReportTable shown = reachedTable(data, mostRowsOnPaper);
        ReportTable whole = reachedTable(data, impact.things.size());
        const auto more = static_cast<int>(impact.things.size()) - mostRowsOnPaper;
        if (more > 0) {
            shown.isOnlyOnPaper = true;
            whole.isOnlyInFile = true;
            blocks += shown;
            blocks += whole;
            blocks += ReportCaption{language.phrase(
                "Report", "%n more in the CSV and Excel files", "reached services", more)};
        } else {
            blocks += whole;
        }
    }
    for (const QString& line : noteLines(data)) {
        blocks += ReportParagraph{line, ReportTone::Secondary};
    }
    return blocks;
}

} // namespace cb
