// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/impact/ImpactWords.h"

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

const Directory& directoryOf(const Impact& impact)
{
    return *impact.snapshot->directory;
}

} // namespace

QString ImpactWords::itemName(const Impact& impact, int item)
{
    return directoryOf(impact).items[item].name;
}

QString ImpactWords::nodeName(const Impact& impact, const ImpactNode& node)
{
    switch (node.kind) {
    case ImpactNode::Kind::Rest:
        return tr("%n more", "services or CIs", node.folded);
    case ImpactNode::Kind::Item:
        return itemName(impact, node.item);
    case ImpactNode::Kind::Service:
        return directoryOf(impact).services[node.service].name;
    case ImpactNode::Kind::Change:
        break;
    }
    if (node.service >= 0) {
        return directoryOf(impact).services[node.service].name;
    }
    return node.item >= 0 ? itemName(impact, node.item)
                          : tr("%n CIs", nullptr, static_cast<int>(node.items.size()));
}

QString ImpactWords::nodeMeta(const Impact& impact, const ImpactNode& node)
{
    switch (node.kind) {
    case ImpactNode::Kind::Change:
        return impact.snapshot->changes->numbers.at(impact.row);
    case ImpactNode::Kind::Item:
        return node.service >= 0 ? directoryOf(impact).services[node.service].name : QString();
    case ImpactNode::Kind::Rest:
        return tr("folded");
    case ImpactNode::Kind::Service:
        break;
    }
    return node.itemsOfService == 1
        ? itemName(impact, node.items.front())
        : tr("%1 of %n CIs", nullptr, node.itemsOfService).arg(static_cast<int>(node.items.size()));
}

QString ImpactWords::column(int steps)
{
    if (steps == 0) {
        return tr("The change");
    }
    return steps > 0 ? tr("%n steps", "downstream", steps)
                     : tr("%n steps upstream", nullptr, -steps);
}

QString ImpactWords::nodeText(const Impact& impact, int index)
{
    const ImpactNode& node = impact.graph.nodes[static_cast<std::size_t>(index)];
    QStringList parts{nodeName(impact, node)};
    const auto add = [&parts](const QString& part) {
        if (!part.isEmpty()) {
            parts.append(part);
        }
    };
    add(RecordWords::tier(node.criticality));
    add(nodeMeta(impact, node));
    add(column(node.steps));
    if (node.steps != 0 && node.ways > 1) {
        add(tr("%n shortest ways", nullptr, static_cast<int>(node.ways)));
    }
    const auto touches = [&node](const std::vector<int>& items) {
        return std::any_of(items.begin(), items.end(), [&node](int item) {
            return std::find(node.items.begin(), node.items.end(), item) != node.items.end();
        });
    };
    for (const FreezeInReach& freeze : impact.night.freezes) {
        if (touches(freeze.items)) {
            add(tr("frozen: %1").arg(freezeName(impact, freeze)));
            break;
        }
    }
    for (const ChangeInReach& other : impact.night.changes) {
        if (touches(other.items)) {
            add(tr("another change then: %1").arg(changeTitle(impact, other)));
        }
    }
    return parts.join(u", "_s);
}

QString ImpactWords::evidence(const LineEvidence& evidence, const LineHistoryRule& rule)
{
    const auto hours = static_cast<int>(rule.withinMs / msPerHour);
    if (evidence.cases == 0) {
        return tr("no incident upstream in %n months", nullptr, rule.months);
    }
    if (evidence.cases < rule.fewCases) {
        return tr("%1 of %n incidents upstream were followed by one downstream; too few to tell",
                  nullptr,
                  evidence.cases)
            .arg(evidence.passed);
    }
    return tr("%1 of %n incidents upstream were followed by one downstream within %2 h",
              nullptr,
              evidence.cases)
        .arg(evidence.passed)
        .arg(hours);
}

QString ImpactWords::edgeText(const Impact& impact, int index)
{
    const ImpactEdge& edge = impact.graph.edges[static_cast<std::size_t>(index)];
    const std::vector<ImpactNode>& nodes = impact.graph.nodes;
    QStringList types;
    for (const int row : edge.dependencies) {
        const QString& type = directoryOf(impact).dependencies[row].type;
        if (!type.isEmpty() && !types.contains(type)) {
            types.append(type);
        }
    }
    QStringList parts{
        tr("%1 to %2", "from a node to another")
            .arg(
                nodeName(impact, nodes[static_cast<std::size_t>(edge.from)]),
                nodeName(impact, nodes[static_cast<std::size_t>(edge.to)])),
        tr("%n dependencies", nullptr, static_cast<int>(edge.dependencies.size()))};
    if (!types.isEmpty()) {
        parts.append(types.join(u", "_s));
    }
    if (edge.isRedundant) {
        parts.append(tr("redundant"));
    }
    if (edge.isLonger) {
        parts.append(tr("a longer way"));
    }
    parts.append(evidence(edge.evidence, impact.basis.rule));
    return parts.join(u", "_s);
}

QString ImpactWords::way(const Impact& impact, const std::vector<int>& items)
{
    QStringList names;
    for (const int item : items) {
        names.append(itemName(impact, item));
    }
    return names.join(u" → "_s);
}

QString ImpactWords::cycle(const Impact& impact, std::vector<int> items)
{
    items.push_back(items.front());
    return way(impact, items);
}

QString ImpactWords::freezeName(const Impact& impact, const FreezeInReach& freeze)
{
    const QString& own = freeze.placed.instance.name;
    return own.isEmpty() ? impact.snapshot->windows->at(freeze.placed.windowRow).name : own;
}

QString ImpactWords::thingName(const Impact& impact, const ReachedThing& thing)
{
    return thing.item >= 0 ? itemName(impact, thing.item)
                           : directoryOf(impact).services[thing.service].name;
}

QString ImpactWords::minutes(qint64 ms)
{
    return RecordTimes::length(std::llround(static_cast<double>(ms) / msPerMinute) * msPerMinute);
}

QString ImpactWords::outage(
    const Impact& impact, const ServiceOutage& outage, const QLocale& locale)
{
    const QString name = directoryOf(impact).services[outage.service].name;
    const QString month = locale.toString(outage.month, u"MMMM yyyy"_s);
    QString text = tr("%1: %2 by this change.", "service, length").arg(name, minutes(outage.ownMs));
    if (outage.allowedMs && *outage.allowedMs > 0) {
        const auto share = std::llround(
            100.0 * static_cast<double>(outage.plannedMs) / static_cast<double>(*outage.allowedMs));
        text += u' '
            + tr("All planned work of %1 takes %2: %3 % of the %4 allowed.")
                  .arg(month, minutes(outage.plannedMs), locale.toString(share))
                  .arg(minutes(*outage.allowedMs));
    } else {
        text += u' '
            + tr("All planned work of %1 takes %2; no availability target is set.")
                  .arg(month, minutes(outage.plannedMs));
    }
    if (outage.presumedMs > 0) {
        text += u' '
            + tr("%1 of it are planned windows, as no outage window is given.")
                  .arg(minutes(outage.presumedMs));
    }
    return text;
}

QString ImpactWords::party(const Impact& impact, const PartyToInform& party)
{
    const Directory& directory = directoryOf(impact);
    if (party.group >= 0) {
        return tr("%1 (team)").arg(directory.groups[party.group].name);
    }
    const QString name = directory.persons[party.person].name;
    return party.deputy >= 0 ? tr("%1, deputy %2").arg(name, directory.persons[party.deputy].name)
                             : name;
}

QString ImpactWords::basis(const Impact& impact)
{
    const ImpactBasis& basis = impact.basis;
    const LineHistoryRule& rule = basis.rule;
    if (basis.lines == 0) {
        return tr("No dependency of the board leads on from what this change works on.");
    }
    QStringList sentences{
        tr("%n dependency lines among what is reached.", nullptr, basis.lines),
        tr("On %n of them trouble was seen to go on: an incident upstream, then one downstream "
           "within %1 h.",
           nullptr,
           basis.seen)
            .arg(rule.withinMs / msPerHour),
        tr("Lines along which %1 % and more of at least %n incidents went on are drawn strong.",
           nullptr,
           rule.fewCases)
            .arg(std::lround(100 * rule.tellingShare)),
        tr("%n lines have fewer than %1 incidents upstream in %2 months: no share is told, and they "
           "are drawn thin.",
           nullptr,
           basis.fewCases)
            .arg(rule.fewCases)
            .arg(rule.months),
        tr("No chance of reaching a service is computed: what was seen on single lines does not "
           "tell it.")};
    if (impact.graph.longerLines > 0) {
        sentences.append(tr("%n lines are on no shortest way.", nullptr, impact.graph.longerLines));
    }
    if (impact.graph.backLines > 0) {
        sentences.append(
            tr("%n lines lead back to the change's own CIs.", nullptr, impact.graph.backLines));
    }
    if (basis.unknownEnds > 0) {
        sentences.append(
            tr("%n lines of the board name a CI that it does not have, and are left out.",
               nullptr,
               basis.unknownEnds));
    }
    if (basis.selfLoops > 0) {
        sentences.append(
            tr("%n lines lead from a CI to itself, and are left out.", nullptr, basis.selfLoops));
    }
    return sentences.join(u' ');
}

QString ImpactWords::reachKind(InReachKind kind)
{
    switch (kind) {
    case InReachKind::SharedItem:
        return tr("works on the same CI");
    case InReachKind::Dependency:
        return tr("works on something reached");
    case InReachKind::SameService:
        return tr("works on the same service");
    }
    Q_UNREACHABLE();
}

QChar ImpactWords::letter(InReachKind kind)
{
    switch (kind) {
    case InReachKind::SharedItem:
        return u'C';
    case InReachKind::Dependency:
        return u'D';
    case InReachKind::SameService:
        return u'S';
    }
    Q_UNREACHABLE();
}

QString ImpactWords::changeTitle(const Impact& impact, const ChangeInReach& other)
{
    const ChangeColumns& changes = *impact.snapshot->changes;
    return changes.numbers.at(other.row) + u' ' + changes.titles.at(other.row);
}

QList<QStringList> ImpactWords::table(const Impact& impact)
{
    QList<QStringList> rows{
        {tr("Service or CI"),
         tr("Tier"),
         tr("Steps"),
         tr("Ways"),
         tr("CIs reached"),
         tr("Nearest way"),
         tr("Other changes"),
         tr("Frozen"),
         tr("Owner")}};
    const Directory& directory = directoryOf(impact);
    for (const ReachedThing& thing : impact.things) {
        QStringList others;
        for (const int other : thing.changes) {
            others.append(impact.snapshot->changes->numbers.at(
                impact.night.changes[static_cast<std::size_t>(other)].row));
        }
        const std::optional<PersonId> owner = thing.item >= 0
            ? directory.items[thing.item].owner
            : directory.services[thing.service].owner;
        const int person = owner ? directory.rowOf(*owner) : -1;
        rows.append(
            {thingName(impact, thing),
             thing.criticality > 0 ? QString::number(thing.criticality) : QString(),
             QString::number(thing.steps),
             QString::number(thing.ways),
             QString::number(thing.items),
             way(impact, thing.way),
             others.join(u", "_s),
             thing.isFrozen ? tr("yes") : QString(),
             person >= 0 ? directory.persons[person].name : QString()});
    }
    return rows;
}

QString ImpactWords::summary(const Impact& impact, const RecordTimes& times, const QLocale& locale)
{
    const ChangeColumns& changes = *impact.snapshot->changes;
    QStringList lines{
        tr("Impact of %1 %2").arg(changes.numbers.at(impact.row), changes.titles.at(impact.row))};
    if (impact.night.span) {
        lines.append(tr("Window with backout: %1").arg(times.span(*impact.night.span)));
    }
    lines.append(
        tr("Within %n steps downstream:", nullptr, impact.options.maxSteps) + u' '
        + tr("%n services reached", nullptr, impact.services) + u", "_s
        + tr("%n of them tier 1", nullptr, impact.tierOne) + u", "_s
        + tr("%n CIs", nullptr, impact.items));
    lines.append(QString());
    for (const QStringList& row : table(impact)) {
        lines.append(row.join(u'\t'));
    }
    const auto section = [&lines](const QString& title, const QStringList& content) {
        if (!content.isEmpty()) {
            lines += QStringList{QString(), title} + content;
        }
    };
    QStringList content;
    for (const ServiceOutage& entry : impact.outages) {
        content.append(outage(impact, entry, locale));
    }
    section(tr("Projected outage"), std::exchange(content, {}));
    for (const ChangeInReach& other : impact.night.changes) {
        content.append(
            tr("%1: %2, %3", "change, how, when")
                .arg(changeTitle(impact, other), reachKind(other.kind), times.span(other.overlap)));
    }
    section(tr("Other changes in reach at the same time"), std::exchange(content, {}));
    for (const FreezeInReach& freeze : impact.night.freezes) {
        content.append(freezeName(impact, freeze));
    }
    section(tr("Frozen then"), std::exchange(content, {}));
    for (const PartyToInform& entry : impact.parties) {
        content.append(party(impact, entry));
    }
    section(tr("To inform"), std::exchange(content, {}));
    for (const std::vector<int>& cycle : impact.cycles) {
        content.append(ImpactWords::cycle(impact, cycle));
    }
    section(tr("Cycles"), std::exchange(content, {}));
    section(tr("Where this comes from"), {basis(impact)});
    return lines.join(u'\n') + u'\n';
}

} // namespace cb
