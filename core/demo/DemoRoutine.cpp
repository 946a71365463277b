// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/DemoRoutine.h"

#include "core/demo/DemoTexts.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cb::demo {
namespace {

constexpr int lastNumber = 1000; ///< planChanges() goes on from there
constexpr int weeksSinceTheLast = 20;
constexpr int plannedMinutes = 45;

struct RoutineSeed
{
    const char* service;
    const char* title; ///< the week is added
    WorkKind kind;
    int weeks; ///< how often it was done
    Qt::DayOfWeek day;
    int minutes; ///< that it takes
};

constexpr std::array seeds{
    RoutineSeed{"Deposits", "Rate table load", WorkKind::Data, 26, Qt::Tuesday, 20},
    RoutineSeed{"Desktop Image", "Printer driver pack", WorkKind::Patch, 22, Qt::Thursday, 35}};

int serviceNamed(const Company& company, QByteArrayView name)
{
    const auto found = std::find_if(
        company.serviceParts.begin(),
        company.serviceParts.end(),
        [name](const CompanyService& part) { return name == part.seed->name; });
    return int(found - company.serviceParts.begin());
}

DemoChange oneRun(
    const RoutineSeed& seed,
    QDate day,
    const Company& company,
    const DemoTime& time,
    DemoRandom& random)
{
    DemoChange planned;
    planned.service = serviceNamed(company, seed.service);
    planned.kind = seed.kind;
    planned.causes.riskLevel = int(RiskLevel::Low);
    const CompanyService& part = company.serviceParts[std::size_t(planned.service)];
    const CompanyTeam& team = company.teams[std::size_t(part.seed->team)];
    const ConfigurationItem& item = company.items[std::size_t(part.items.front())];
    Change& change = planned.change;
    change.title = u"%1 %2-W%3"_s.arg(QLatin1StringView(seed.title))
                       .arg(day.year())
                       .arg(day.weekNumber(), 2, 10, QChar(u'0'));
    change.category = categoryName(seed.kind);
    change.service = company.services[std::size_t(planned.service)].id;
    change.group = company.groups[std::size_t(part.seed->team)].id;
    change.assignee = company.persons[std::size_t(random.pick(team.engineers))].id;
    change.requester = company.persons[std::size_t(team.lead)].id;
    change.environment = u"production"_s;
    change.items = {item.id};
    change.plannedStart = time.at(day, QTime(20, 0));
    change.plannedEnd = change.plannedStart->plusMs(plannedMinutes * msPerMinute);
    change.backoutMs = 10 * msPerMinute;
    change.openedAt = change.plannedStart->plusMs(-10 * msPerDay);
    change.id = ChangeId{random.id(*change.openedAt)};
    change.risk = RiskLevel::Low;
    change.cabRequired = true; // nobody has looked whether it still has to be
    change.impact = 3;
    change.urgency = 2;
    change.priority = 4;
    change.state = ChangeState::Closed;
    writeTexts(
        change,
        {seed.kind, company.services[std::size_t(planned.service)].name, {item.name}, day},
        random);
    change.tasks.clear(); // it is one step
    change.actualStart = change.plannedStart->plusMs(random.msBelow(5 * msPerMinute));
    change.actualEnd =
        change.actualStart->plusMs(seed.minutes * msPerMinute + random.msBelow(5 * msPerMinute));
    change.closureCode = ClosureCode::Successful;
    change.closedAt = change.actualEnd->plusMs(msPerHour + random.msBelow(msPerDay));
    return planned;
}

} // namespace

std::vector<DemoChange> planRoutine(
    const Company& company, const DemoTime& time, DemoRandom& random)
{
    std::vector<DemoChange> routine;
    const QDate monday = time.today.addDays(1 - time.today.dayOfWeek());
    for (const RoutineSeed& seed : seeds) {
        for (int week = 0; week < seed.weeks; ++week) {
            const QDate day =
                monday.addDays(-7 * (weeksSinceTheLast + week) + int(seed.day) - Qt::Monday);
            routine.push_back(oneRun(seed, day, company, time, random));
        }
    }
    std::stable_sort(routine.begin(), routine.end(), [](const DemoChange& a, const DemoChange& b) {
        return a.change.openedAt < b.change.openedAt;
    });
    int number = lastNumber - int(routine.size());
    for (DemoChange& planned : routine) {
        planned.change.number = u"CHG-%1"_s.arg(++number, 4, 10, QChar(u'0'));
    }
    return routine;
}

void decideOnRoutine(
    DecisionRecords& decided,
    const std::vector<DemoChange>& routine,
    const Company& company,
    const DemoTime& time,
    const std::vector<Meeting>& meetings,
    DemoRandom& random)
{
    QHash<MeetingId, int> positions;
    for (const AgendaItem& item : decided.agenda) {
        int& last = positions[item.meeting];
        last = qMax(last, item.position);
    }
    DecisionRecords more = decideAll(company, time, routine, meetings, random);
    for (AgendaItem& item : more.agenda) {
        item.position = ++positions[item.meeting];
        decided.agenda.push_back(item);
    }
    decided.decisions.insert(decided.decisions.end(), more.decisions.begin(), more.decisions.end());
    decided.conditions.insert(
        decided.conditions.end(), more.conditions.begin(), more.conditions.end());
}

} // namespace cb::demo
