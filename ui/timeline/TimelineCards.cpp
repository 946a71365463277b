// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conflict/ConflictLetters.h"
#include "ui/predict/PredictionWords.h"
#include "ui/records/RecordWords.h"
#include "ui/timeline/TimelineWords.h"
#include "ui/widgets/KeyHint.h"

using namespace Qt::Literals::StringLiterals;

/// What hover cards say.
namespace cb {
namespace {

using Line = TimelineCard::Line;

std::size_t at(int row)
{
    return static_cast<std::size_t>(row);
}

Line plain(const QString& text, ColorRole color = ColorRole::Text2)
{
    Line line;
    line.text = text;
    line.color = color;
    return line;
}

Line withOutcome(const QString& text, OutcomeSign outcome)
{
    Line line;
    line.text = text;
    line.sign = Line::Sign::Outcome;
    line.outcome = outcome;
    line.color = ColorRole::Text;
    return line;
}

Line withIncident(const QString& text, int priority)
{
    Line line;
    line.text = text;
    line.sign = Line::Sign::Incident;
    line.priority = priority;
    line.color = ColorRole::Text;
    return line;
}

} // namespace

TimelineCard TimelineWords::changeCard(
    const TimelineScene& scene, const TimelineItem& item, const QTimeZone& viewerZone)
{
    const ChangeColumns& changes = *scene.snapshot().changes;
    const Directory& directory = *scene.snapshot().directory;
    const std::size_t row = at(item.row);
    const TimeText& times = scene.times;
    TimelineCard card;
    card.head = u"%1 %2"_s.arg(changes.numbers.at(item.row), changes.titles.at(item.row));
    Line state = plain(RecordWords::state(changes.displayStates[row]), ColorRole::Text);
    state.sign = Line::Sign::State;
    state.state = changes.displayStates[row];
    if (changes.risks[row] > 0) {
        const auto level = static_cast<RiskLevel>(changes.risks[row] - 1);
        state.text += u", "_s + tr("owner's risk %1").arg(RecordWords::risk(level));
    }
    card.lines.append(state);
    if (scene.chances) {
        if (const auto chance = scene.chances->of(changes.idAt(item.row)); chance.isShown()) {
            card.lines.append(plain(tr("%1: %2", "chance of failure, value")
                                        .arg(
                                            PredictionWords::title(scene.chances->label()),
                                            PredictionWords::chanceWithRange(chance))));
        }
    }
    if ((changes.flags[row] & EditedAfterApproval) != 0) {
        card.lines.append(plain(tr("Edited: the approval is no longer valid"), ColorRole::Bad));
    }
    if (const QString conflicts = conflictsText(item.conflicts); !conflicts.isEmpty()) {
        card.lines.append(
            plain(conflicts, item.conflicts.blocks() ? ColorRole::Bad : ColorRole::Warn));
    }
    if (changes.services[row] >= 0) {
        card.lines.append(plain(directory.services[changes.services[row]].name));
    }
    const Span& planned = item.span;
    if (planned.lengthMs() > 0) {
        card.lines.append(plain(
            tr("Planned %1 (%2)").arg(times.span(planned), TimeText::length(planned.lengthMs()))));
        const QString note = TimeText::clockNote(clockNote(planned, times.zone()));
        if (!note.isEmpty()) {
            card.lines.append(plain(note, ColorRole::Warn));
        }
        if (viewerZone.isValid() && viewerZone.id() != times.zone().id()) {
            const TimeText local(scene.locale, viewerZone, scene.now);
            card.lines.append(plain(
                tr("Your time: %1, %2").arg(local.span(planned), local.zoneName(planned.start))));
        }
    }
    const qint64 start = changes.actualStarts[row];
    const qint64 end = changes.actualEnds[row];
    if (start != noInstant) {
        const Overrun late = overrunOf(changes, item.row, scene.now);
        const Span actual{{start}, {end != noInstant ? end : std::max(start, scene.now.ms)}};
        const qint64 over = actual.end.ms - planned.end.ms;
        QString text = end != noInstant ? tr("Actually %1").arg(times.span(actual))
                                        : tr("Running since %1").arg(times.time(actual.start));
        if (planned.lengthMs() > 0 && over > overFromMs) {
            text = tr("%1, %2 longer than planned").arg(text, TimeText::length(over));
        } else if (planned.lengthMs() > 0 && over < 0) {
            text = tr("%1, %2 to the end of the window").arg(text, TimeText::length(-over));
        }
        card.lines.append(plain(text, late.isLate() ? ColorRole::Warn : ColorRole::Text2));
        if (late.taskMs > 0) {
            card.lines.append(
                plain(tr("A task is %1 late").arg(TimeText::length(late.taskMs)), ColorRole::Warn));
        }
    }
    if (changes.backoutMs[row] > 0) {
        card.lines.append(
            plain(tr("Backing out takes %1").arg(TimeText::length(changes.backoutMs[row]))));
    }
    card.key = keyText(QKeySequence(Qt::Key_Return));
    card.act = tr("opens it");
    return card;
}

TimelineCard TimelineWords::deploymentCard(const TimelineScene& scene, const TimelineItem& item)
{
    const DeploymentColumns& deployments = *scene.snapshot().deployments;
    const Directory& directory = *scene.snapshot().directory;
    const std::size_t row = at(item.row);
    const DeploymentOutcome outcome = deployments.outcomes[row];
    const qint32 service = deployments.services[row];
    const QString name = service >= 0 ? directory.services[service].name : QString();
    const QString version = deployments.strings.at(deployments.versions[row]);
    TimelineCard card;
    card.head = item.count > 1 ? tr("%n deployments", nullptr, item.count)
                               : u"%1 %2"_s.arg(name, version).simplified();
    card.lines.append(withOutcome(
        item.count > 1 ? tr("the worst: %1 %2, %3")
                             .arg(name, version, RecordWords::outcome(outcome))
                             .simplified()
                       : RecordWords::outcome(outcome),
        outcomeSign(outcome)));
    card.lines.append(plain(
        item.span.lengthMs() > 0
            ? tr("%1 (%2)").arg(scene.times.span(item.span), TimeText::length(item.span.lengthMs()))
            : scene.times.span(item.span)));
    const QString environment = deployments.strings.at(deployments.environments[row]);
    if (item.count == 1 && !environment.isEmpty()) {
        card.lines.append(plain(environment));
    }
    if (item.count == 1 && deployments.changes[row] >= 0) {
        const ChangeColumns& changes = *scene.snapshot().changes;
        card.lines.append(plain(tr("by %1 %2", "a deployment belongs to a change: number, title")
                                    .arg(
                                        changes.numbers.at(deployments.changes[row]),
                                        changes.titles.at(deployments.changes[row]))));
    }
    return card;
}

TimelineCard TimelineWords::incidentCard(const TimelineScene& scene, const TimelineItem& item)
{
    const IncidentColumns& incidents = *scene.snapshot().incidents;
    const int priority = incidents.priorities[at(item.row)];
    TimelineCard card;
    card.head = item.count > 1
        ? tr("%n incidents", nullptr, item.count)
        : u"%1 %2"_s.arg(incidents.numbers.at(item.row), incidents.titles.at(item.row));
    const QString rank = priority > 0 ? tr("priority %1").arg(priority) : tr("no priority given");
    card.lines.append(withIncident(
        item.count > 1 ? tr("the most urgent: %1, %2").arg(incidents.numbers.at(item.row), rank)
                       : rank,
        priority));
    card.lines.append(
        plain(tr("%1, lasted %2")
                  .arg(
                      scene.times.span(item.span),
                      incidentLabel(scene.snapshot(), item.row, scene.now).section(u", "_s, -1))));
    const qint32 cause = incidents.causedBys[at(item.row)];
    if (item.count == 1 && cause >= 0) {
        const ChangeColumns& changes = *scene.snapshot().changes;
        card.lines.append(
            plain(tr("caused by %1 %2").arg(changes.numbers.at(cause), changes.titles.at(cause))));
    }
    return card;
}

TimelineCard TimelineWords::columnCard(const TimelineScene& scene, const TimelineItem& item)
{
    const LaneCounts& counts = item.counts;
    const auto n = [](quint32 count) {
        return static_cast<int>(count);
    };
    const TickUnit unit = scene.hasColumns() ? scene.columnUnit : TickUnit::Day;
    TimelineCard card;
    card.head = tr("%1, %2", "stretch of time, lane")
                    .arg(column(item.span, unit, scene.times), placeName(scene, item));
    const int toCome = n(counts.of(ChangeOutcome::ToCome));
    const int done = n(counts.changesDone());
    const QString all = changes(n(counts.changeCount()));
    card.lines.append(plain(
        toCome > 0 && done > 0
            ? tr("%1: %2, %3", "changes: done, to come")
                  .arg(all, tr("%n done", nullptr, done), tr("%n to come", nullptr, toCome))
            : all));
    if (counts.changesFailed() > 0) {
        card.lines.append(
            withOutcome(tr("%n failed", nullptr, n(counts.changesFailed())), OutcomeSign::Failed));
    }
    if (counts.deploymentCount() > 0) {
        const QString text = tr("%n deployments", nullptr, n(counts.deploymentCount()));
        card.lines.append(
            counts.deploymentsFailed() > 0 ? withOutcome(
                tr("%1, %2", "deployments, of them failed")
                    .arg(text, tr("%n failed", nullptr, n(counts.deploymentsFailed()))),
                OutcomeSign::Failed)
                                           : plain(text));
    }
    if (counts.incidentCount() > 0) {
        const int worst = counts.worstPriority();
        const QString text = tr("%n incidents", nullptr, n(counts.incidentCount()));
        card.lines.append(
            withIncident(worst > 0 ? tr("%1, priority %2").arg(text).arg(worst) : text, worst));
    }
    card.key = keyText(QKeySequence(Qt::Key_Return));
    card.act = unit == TickUnit::Week ? tr("zooms to this week") : tr("zooms to it");
    return card;
}

TimelineCard TimelineWords::card(
    const TimelineScene& scene, const TimelineItem& item, const QTimeZone& viewerZone)
{
    switch (item.kind) {
    case TimelineItemKind::Change:
        return changeCard(scene, item, viewerZone);
    case TimelineItemKind::Deployment:
        return deploymentCard(scene, item);
    case TimelineItemKind::Incident:
        return incidentCard(scene, item);
    case TimelineItemKind::Column:
        return columnCard(scene, item);
    case TimelineItemKind::More:
        break;
    }
    TimelineCard card;
    card.head = tr("%n more changes", nullptr, item.count);
    card.lines.append(plain(scene.times.span(item.span)));
    card.key = keyText(QKeySequence(Qt::Key_Return));
    card.act = tr("zooms to them");
    return card;
}

} // namespace cb
