// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/predict/ChangeFacts.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace cb::predict {
namespace {

constexpr int lastOfItem = 10;
constexpr int lastOfOthers = 50;
constexpr int lastOfAssignee = 200;
/// Experience fades; and a count without an end would grow with the age of the board.
constexpr qint64 experienceMs = 182 * msPerDay;
constexpr int mostWeeks = 12;
constexpr qsizetype mostBehind = 20;
constexpr qint64 msPerWeek = 7 * msPerDay;
constexpr qint64 always = std::numeric_limits<qint64>::min();

/// The CIs of a change.
std::span<const qint32> itemsOf(const ChangeColumns& changes, int row)
{
    const auto r = static_cast<std::size_t>(row);
    return {
        changes.itemRows.data() + changes.itemBegins[r],
        changes.itemBegins[r + 1] - changes.itemBegins[r]};
}

/// The last `count` outcomes of a key before `cutoff`, but for the change's own.
void appendLast(
    std::vector<Event>& to, const EventLists& lists, int key, qint64 cutoff, int count, int own)
{
    const std::span<const Event> all = lists.between(key, always, cutoff);
    int left = count;
    for (auto event = all.rbegin(); event != all.rend() && left > 0; ++event) {
        if (event->row != own) {
            to.push_back(*event);
            --left;
        }
    }
}

/// Outcomes that a fact counts, each change once, newest first.
std::vector<Event> outcomes(const BoardHistory& history, int row, OutcomesOf what, qint64 cutoff)
{
    const ChangeColumns& changes = *history.board().changes;
    const auto r = static_cast<std::size_t>(row);
    std::vector<Event> found;
    switch (what) {
    case OutcomesOf::Items:
        for (const qint32 item : itemsOf(changes, row)) {
            appendLast(found, history.byItem(), item, cutoff, lastOfItem, row);
        }
        break;
    case OutcomesOf::Service:
        appendLast(found, history.byService(), changes.services[r], cutoff, lastOfOthers, row);
        break;
    case OutcomesOf::Kind:
        if (const quint32 kind = history.kindOf(row); kind != 0) {
            appendLast(found, history.byKind(), static_cast<int>(kind), cutoff, lastOfOthers, row);
        }
        break;
    case OutcomesOf::Group:
        appendLast(found, history.byGroup(), changes.groups[r], cutoff, lastOfOthers, row);
        break;
    }
    if (what == OutcomesOf::Items && itemsOf(changes, row).size() > 1) {
        std::sort(found.begin(), found.end(), [](const Event& a, const Event& b) {
            return std::tie(b.at, b.row) < std::tie(a.at, a.row);
        });
        found.erase(
            std::unique(
                found.begin(),
                found.end(),
                [](const Event& a, const Event& b) { return a.row == b.row; }),
            found.end());
    }
    return found;
}

Tally tallyOf(const BoardHistory& history, int row, OutcomesOf what, qint64 cutoff)
{
    Tally tally;
    for (const Event& event : outcomes(history, row, what, cutoff)) {
        ++tally.n;
        tally.hits += event.hit ? 1 : 0;
    }
    return tally;
}

void countWeeks(const BoardHistory& history, std::span<const qint32> items, ChangeFacts& facts)
{
    const EventLists& incidents = history.incidents().byItem();
    const qint64 past = facts.cutoff - history.recorded().start.ms;
    facts.weeks = static_cast<int>(std::clamp<qint64>(past / msPerWeek, 1, mostWeeks));
    std::array<int, mostWeeks + 1> counts{};
    const qint64 from = facts.cutoff - (facts.weeks + 1) * msPerWeek;
    for (const qint32 item : items) {
        for (const Event& event : incidents.between(item, from, facts.cutoff)) {
            ++counts[static_cast<std::size_t>((facts.cutoff - 1 - event.at) / msPerWeek)];
        }
    }
    for (int week = 0; week < facts.weeks; ++week) {
        const auto w = static_cast<std::size_t>(week);
        facts.weeksWith += counts[w] > 0 ? 1 : 0;
        facts.weeksUp += counts[w] > counts[w + 1] ? 1 : 0;
    }
}

void countIncidents(const BoardHistory& history, std::span<const qint32> items, ChangeFacts& facts)
{
    const EventLists& incidents = history.incidents().byItem();
    const qint64 cutoff = facts.cutoff;
    qint64 last = noInstant;
    for (const qint32 item : items) {
        facts.incidents7 += incidents.count(item, cutoff - 7 * msPerDay, cutoff);
        const int recent = incidents.count(item, cutoff - 30 * msPerDay, cutoff);
        facts.incidents30 += recent;
        facts.most30 = std::max(facts.most30, recent);
        facts.incidents90 += incidents.count(item, cutoff - 90 * msPerDay, cutoff);
        if (const auto before = incidents.between(item, always, cutoff); !before.empty()) {
            last = std::max(last, before.back().at);
        }
    }
    if (last != noInstant) {
        facts.lastDays = static_cast<double>(cutoff - last) / static_cast<double>(msPerDay);
    }
    const qint64 past = cutoff - history.recorded().start.ms;
    facts.days = std::clamp(static_cast<double>(past) / static_cast<double>(msPerDay), 7.0, 90.0);
    countWeeks(history, items, facts);
}

int experienceOf(const BoardHistory& history, int row, qint64 cutoff)
{
    const ChangeColumns& changes = *history.board().changes;
    const auto r = static_cast<std::size_t>(row);
    std::vector<Event> done;
    appendLast(done, history.byAssignee(), changes.assignees[r], cutoff, lastOfAssignee, row);
    const qint32 service = changes.services[r];
    return static_cast<int>(std::count_if(done.begin(), done.end(), [&](const Event& event) {
        return event.at >= cutoff - experienceMs
            && changes.services[static_cast<std::size_t>(event.row)] == service;
    }));
}

DayPart dayPartOf(const WeekHour& at)
{
    constexpr int friday = 4;
    constexpr int saturday = 5;
    if ((at.day == friday && at.hour >= 17) || (at.day == saturday && at.hour < 3)) {
        return DayPart::FridayNight;
    }
    if (at.day >= saturday) {
        return DayPart::Weekend;
    }
    if (at.hour >= 22 || at.hour < 7) {
        return DayPart::Night;
    }
    return at.hour < 17 ? DayPart::WorkingHours : DayPart::Evening;
}

double hoursBetween(qint64 from, qint64 until)
{
    return static_cast<double>(until - from) / static_cast<double>(msPerHour);
}

/// What the record itself says.
void readRecord(const BoardHistory& history, int row, qint64 start, qint64 end, ChangeFacts& facts)
{
    const ChangeColumns& changes = *history.board().changes;
    const Directory& directory = *history.board().directory;
    const auto r = static_cast<std::size_t>(row);
    if (start != noInstant) {
        facts.dayPart = dayPartOf(history.hourOf({start}));
        if (end != noInstant && end >= start) {
            facts.hours = hoursBetween(start, end);
        }
        if (changes.openedAts[r] != noInstant) {
            facts.leadHours = std::max(0.0, hoursBetween(changes.openedAts[r], start));
        }
    }
    const qint32 service = changes.services[r];
    facts.criticality = service != noRow ? directory.services[service].criticality : 0;
    int highest = 0;
    for (const qint32 item : itemsOf(changes, row)) {
        if (item == noRow) {
            continue;
        }
        facts.dependants += history.dependantsOf(item);
        const int criticality = directory.items[item].criticality;
        if (criticality > 0 && (highest == 0 || criticality < highest)) {
            highest = criticality;
        }
    }
    facts.criticality = facts.criticality == 0 ? highest : facts.criticality;
    const bool hasItem = facts.items > 0 && itemsOf(changes, row).front() != noRow;
    facts.itemType = hasItem ? history.itemTypeOf(itemsOf(changes, row).front()) : 0;
    facts.backoutMinutes =
        static_cast<double>(changes.backoutMs[r]) / static_cast<double>(msPerMinute);
    facts.isCabRequired = (changes.flags[r] & CabRequired) != 0;
    facts.hasOutage = changes.outageStarts[r] != noInstant;
    facts.plans = changes.plans[r];
    facts.type = static_cast<quint32>(changes.types[r]);
    facts.risk = changes.risks[r];
    facts.environment = changes.environments[r];
    facts.category = changes.categories[r];
}

RecordRef changeRef(const ChangeColumns& changes, int row)
{
    return {RecordKind::Change, changes.idAt(row).value};
}

/// Incidents of lists, newest first.
QList<RecordRef> newestIncidents(const IncidentColumns& incidents, std::vector<Event> events)
{
    std::sort(events.begin(), events.end(), [](const Event& a, const Event& b) {
        return std::tie(b.at, b.row) < std::tie(a.at, a.row);
    });
    QList<RecordRef> refs;
    for (std::size_t i = 0; i < events.size() && refs.size() < mostBehind; ++i) {
        refs.append({RecordKind::Incident, incidents.ids[static_cast<std::size_t>(events[i].row)]});
    }
    return refs;
}

} // namespace

double Tally::logOdds(double base, double prior) const
{
    const double share = (hits + prior * base) / (n + prior);
    return std::log(share / (1 - share)) - std::log(base / (1 - base));
}

ChangeFacts factsOf(
    const BoardHistory& history, int row, qint64 plannedStart, qint64 plannedEnd, qint64 cutoff)
{
    ChangeFacts facts;
    const ChangeColumns& changes = *history.board().changes;
    const std::span<const qint32> items = itemsOf(changes, row);
    facts.cutoff = cutoff;
    facts.items = static_cast<int>(items.size());
    readRecord(history, row, plannedStart, plannedEnd, facts);
    countIncidents(history, items, facts);
    const qint32 service = changes.services[static_cast<std::size_t>(row)];
    facts.serviceIncidents30 =
        history.incidents().byService().count(service, cutoff - 30 * msPerDay, cutoff);
    facts.itemOutcomes = tallyOf(history, row, OutcomesOf::Items, cutoff);
    facts.serviceOutcomes = tallyOf(history, row, OutcomesOf::Service, cutoff);
    facts.kindOutcomes = tallyOf(history, row, OutcomesOf::Kind, cutoff);
    facts.groupOutcomes = tallyOf(history, row, OutcomesOf::Group, cutoff);
    facts.experience = experienceOf(history, row, cutoff);
    return facts;
}

ChangeFacts factsOf(const BoardHistory& history, int row, qint64 cutoff)
{
    const ChangeColumns& changes = *history.board().changes;
    const auto r = static_cast<std::size_t>(row);
    return factsOf(history, row, changes.plannedStarts[r], changes.plannedEnds[r], cutoff);
}

QList<RecordRef> incidentsBehind(const BoardHistory& history, int row, qint64 cutoff)
{
    std::vector<Event> events;
    for (const qint32 item : itemsOf(*history.board().changes, row)) {
        const auto found =
            history.incidents().byItem().between(item, cutoff - 90 * msPerDay, cutoff);
        events.insert(events.end(), found.begin(), found.end());
    }
    return newestIncidents(*history.board().incidents, std::move(events));
}

QList<RecordRef> serviceIncidentsBehind(const BoardHistory& history, int row, qint64 cutoff)
{
    const auto found = history.incidents().byService().between(
        history.board().changes->services[static_cast<std::size_t>(row)],
        cutoff - 30 * msPerDay,
        cutoff);
    return newestIncidents(*history.board().incidents, {found.begin(), found.end()});
}

QList<RecordRef> outcomesBehind(
    const BoardHistory& history, int row, OutcomesOf what, qint64 cutoff)
{
    std::vector<Event> events = outcomes(history, row, what, cutoff);
    std::stable_sort(events.begin(), events.end(), [](const Event& a, const Event& b) {
        return a.hit && !b.hit;
    });
    QList<RecordRef> refs;
    for (std::size_t i = 0; i < events.size() && refs.size() < mostBehind; ++i) {
        refs.append(changeRef(*history.board().changes, events[i].row));
    }
    return refs;
}

} // namespace cb::predict
