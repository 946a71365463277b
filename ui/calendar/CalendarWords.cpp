// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/CalendarWords.h"

#include "core/conflict/ConflictLetters.h"
#include "ui/predict/PredictionWords.h"
#include "ui/records/RecordWords.h"
#include "ui/records/WorkWords.h"

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

std::size_t at(int row)
{
    return static_cast<std::size_t>(row);
}

template <typename List>
QString nameAt(const List& list, qint32 row)
{
    return row >= 0 ? list[row].name : QString();
}

void addUnlessEmpty(QStringList& parts, const QString& part)
{
    if (!part.isEmpty()) {
        parts.append(part);
    }
}

} // namespace

QString CalendarWords::barName(const CalendarScene& scene, const CalendarItem& item)
{
    const ChangeColumns& changes = scene.page.changes();
    const Directory& directory = *scene.page.snapshot->directory;
    const std::size_t row = at(item.row);
    QStringList parts{changes.numbers.at(item.row), changes.titles.at(item.row)};
    addUnlessEmpty(parts, nameAt(directory.services, changes.services[row]));
    if (changes.types[row] == ChangeType::Emergency) {
        parts.append(tr("emergency"));
    }
    parts.append(RecordWords::state(changes.displayStates[row]));
    addUnlessEmpty(parts, WorkWords::overrunSpoken(overrunOf(changes, item.row, scene.page.now)));
    if ((changes.flags[row] & EditedAfterApproval) != 0) {
        parts.append(tr("edited after approval"));
    }
    if (changes.risks[row] > 0) {
        const auto level = static_cast<RiskLevel>(changes.risks[row] - 1);
        parts.append(tr("owner's risk %1").arg(RecordWords::risk(level)));
    }
    if (scene.page.chances) {
        const RiskLabel label = scene.page.chances->label();
        addUnlessEmpty(parts, PredictionWords::spoken(scene.page.chanceOf(item.row), label));
    }
    parts.append(scene.times.spokenSpan(item.span));
    addUnlessEmpty(parts, TimeText::clockNote(clockNote(item.span, scene.times.zone())));
    addUnlessEmpty(parts, conflictsText(item.conflicts));
    return parts.join(u", "_s);
}

QString CalendarWords::markName(const CalendarScene& scene, const CalendarBox& box)
{
    const PageMark& mark = scene.page.marks[at(box.item)];
    const Directory& directory = *scene.page.snapshot->directory;
    const QString time = scene.times.time(mark.at);
    if (mark.kind == MarkKind::Deployment) {
        const DeploymentColumns& deployments = *scene.page.snapshot->deployments;
        if (box.count > 1) {
            return tr("%n deployments, from %1", nullptr, box.count).arg(time);
        }
        QStringList parts{tr("Deployment")};
        addUnlessEmpty(parts, nameAt(directory.services, deployments.services[at(mark.row)]));
        addUnlessEmpty(parts, deployments.strings.at(deployments.versions[at(mark.row)]));
        parts.append(RecordWords::outcome(deployments.outcomes[at(mark.row)]));
        parts.append(time);
        return parts.join(u", "_s);
    }
    const IncidentColumns& incidents = *scene.page.snapshot->incidents;
    if (box.count > 1) {
        return tr("%n incidents, from %1", nullptr, box.count).arg(time);
    }
    QStringList parts{
        tr("Incident %1").arg(incidents.numbers.at(mark.row)), incidents.titles.at(mark.row)};
    if (incidents.priorities[at(mark.row)] > 0) {
        parts.append(tr("priority %1").arg(incidents.priorities[at(mark.row)]));
    }
    parts.append(tr("opened %1, lasted %2").arg(time, TimeText::length(mark.span.lengthMs())));
    return parts.join(u", "_s);
}

QString CalendarWords::boxName(const CalendarScene& scene, const CalendarBox& box)
{
    switch (box.kind) {
    case BoxKind::Bar:
        return barName(scene, scene.page.items[at(box.item)]);
    case BoxKind::Mark:
        return markName(scene, box);
    case BoxKind::More:
    case BoxKind::Band:
        break;
    }
    const QDate day = scene.geometry.cells[at(box.cell)].day;
    return tr("%n more changes on %1", nullptr, box.count).arg(scene.times.longDay(day));
}

QString CalendarWords::dayHead(const CalendarScene& scene, const CalendarCell& cell, bool isWide)
{
    const QString count = scene.locale.toString(cell.count);
    const double expected = isWide ? scene.page.expectedIn(cell.span) : 0;
    if (expected < expectedShownFrom) {
        return count;
    }
    const QString number = scene.locale.toString(expected, 'f', 1);
    return scene.page.chances->label() == RiskLabel::Failure
        ? tr("%1, expect %2 fail.", "changes of a day, failures").arg(count, number)
        : tr("%1, expect %2 inc.", "changes of a day, followed by incidents").arg(count, number);
}

QString CalendarWords::cellName(const CalendarScene& scene, const CalendarCell& cell)
{
    QStringList parts;
    if (cell.lane >= 0) {
        const PageLane& lane = scene.page.lanes[at(cell.lane)];
        parts.append(lane.name);
        parts.append(tr("%n changes", nullptr, lane.changes));
        if (lane.deployments > 0) {
            parts.append(tr("%n deployments", nullptr, lane.deployments));
        }
        if (lane.incidents > 0) {
            parts.append(tr("%n incidents", nullptr, lane.incidents));
        }
        return parts.join(u", "_s);
    }
    if (cell.isIdle) {
        return tr("%n lanes without work", nullptr, cell.count);
    }
    parts.append(scene.times.longDay(cell.day));
    if (cell.day == scene.times.today()) {
        parts.append(tr("today"));
    }
    parts.append(tr("%n changes", nullptr, cell.count));
    if (const double expected = scene.page.expectedIn(cell.span); expected >= expectedShownFrom) {
        parts.append(PredictionWords::expected(expected, scene.page.chances->label()));
    }
    for (const PageWindow& window : scene.page.windows) {
        if (window.kind != WindowKind::Allow && window.instance.span.overlaps(cell.span)) {
            parts.append(bandText(window, scene.times, false));
        }
    }
    const qint64 length = cell.span.lengthMs();
    if (length != msPerDay) {
        parts.append(tr("lasts %1").arg(TimeText::length(length)));
    }
    return parts.join(u", "_s);
}

QString CalendarWords::barHover(
    const CalendarScene& scene, const CalendarItem& item, const QTimeZone& viewerZone)
{
    const ChangeColumns& changes = scene.page.changes();
    const Directory& directory = *scene.page.snapshot->directory;
    const std::size_t row = at(item.row);
    QStringList state{RecordWords::state(changes.displayStates[row])};
    if (changes.types[row] != ChangeType::Normal) {
        state.append(RecordWords::type(changes.types[row]));
    }
    addUnlessEmpty(state, WorkWords::overrunSpoken(overrunOf(changes, item.row, scene.page.now)));
    if (changes.risks[row] > 0) {
        const auto level = static_cast<RiskLevel>(changes.risks[row] - 1);
        state.append(tr("owner's risk %1").arg(RecordWords::risk(level)));
    }
    QStringList lines{
        u"%1 %2"_s.arg(changes.numbers.at(item.row), changes.titles.at(item.row)),
        state.join(u", "_s)};
    if (const ChangeChance chance = scene.page.chanceOf(item.row); chance.isShown()) {
        lines.append(tr("%1: %2", "chance of failure, value")
                         .arg(
                             PredictionWords::title(scene.page.chances->label()),
                             PredictionWords::chanceWithRange(chance)));
    }
    if ((changes.flags[row] & EditedAfterApproval) != 0) {
        lines.append(tr("Edited: the approval is no longer valid"));
    }
    QStringList where;
    addUnlessEmpty(where, nameAt(directory.services, changes.services[row]));
    addUnlessEmpty(where, nameAt(directory.groups, changes.groups[row]));
    addUnlessEmpty(lines, where.join(u", "_s));
    lines.append(tr("%1 (%2), %3")
                     .arg(
                         scene.times.span(item.span),
                         TimeText::length(item.span.lengthMs()),
                         scene.times.zoneName(item.span.start)));
    addUnlessEmpty(lines, TimeText::clockNote(clockNote(item.span, scene.times.zone())));
    addUnlessEmpty(lines, conflictsText(item.conflicts));
    if (viewerZone.isValid() && viewerZone.id() != scene.times.zone().id()) {
        const TimeText local(scene.locale, viewerZone, scene.page.now);
        lines.append(
            tr("Your time: %1, %2").arg(local.span(item.span), local.zoneName(item.span.start)));
    }
    return lines.join(u'\n');
}

QString CalendarWords::hoverText(
    const CalendarScene& scene, const CalendarBox& box, const QTimeZone& viewerZone)
{
    return box.kind == BoxKind::Bar ? barHover(scene, scene.page.items[at(box.item)], viewerZone)
                                    : boxName(scene, box);
}

QStringList CalendarWords::moveLines(
    const TimeText& times, const QString& number, const WindowMove& move)
{
    const QString to = times.span(move.current());
    QStringList lines{
        move.part() == MovePart::Whole ? tr("Move %1 to %2").arg(number, to)
                                       : tr("Set %1 to %2").arg(number, to),
        tr("%1, %2").arg(
            TimeText::length(move.current().lengthMs()), times.zoneName(move.current().start))};
    const QString note = TimeText::clockNote(move.note());
    if (!note.isEmpty()) {
        lines.append(note);
        if (move.note().hasJump() && move.part() == MovePart::Whole) {
            lines.append(
                tr("the length stays %1").arg(TimeText::length(move.current().lengthMs())));
        }
    }
    return lines;
}

} // namespace cb
