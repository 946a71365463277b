// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/DemoBoard.h"

#include "core/demo/DemoAgreements.h"
#include "core/demo/DemoAssessments.h"
#include "core/demo/DemoDecisions.h"
#include "core/demo/DemoDelivery.h"
#include "core/demo/DemoExceptions.h"
#include "core/demo/DemoIncidents.h"
#include "core/demo/DemoPast.h"
#include "core/demo/DemoPolicy.h"
#include "core/demo/DemoRoutine.h"
#include "core/demo/DemoWork.h"
#include "core/risk/QuestionnaireSet.h"

#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

using namespace demo;

constexpr std::size_t recordsPerPart = 2000;

template <typename T>
void addAll(std::vector<WriteBatch>& parts, const std::vector<T>& records)
{
    for (std::size_t begin = 0; begin < records.size(); begin += recordsPerPart) {
        WriteBatch part;
        const std::size_t end = qMin(records.size(), begin + recordsPerPart);
        part.puts.reserve(end - begin);
        for (std::size_t i = begin; i < end; ++i) {
            part.puts.emplace_back(records[i]);
        }
        parts.push_back(std::move(part));
    }
}

NamedDocument templateNamed(const QString& name, const QJsonObject& fields)
{
    return {u"change_template"_s, name, fields};
}

/// Templates hold texts of fields by their stable names (ChangeFields.h).
QList<NamedDocument> templates()
{
    return {
        templateNamed(
            u"Patch night"_s,
            {{u"title"_s, u"Patch night: hosts"_s},
             {u"type"_s, u"standard"_s},
             {u"standard_model"_s, u"Monthly patch night"_s},
             {u"category"_s, u"Patch"_s},
             {u"labels"_s, u"patch night"_s},
             {u"backout"_s, u"1800"_s},
             {u"environment"_s, u"production"_s},
             {u"implementation_plan"_s,
              u"1. Snapshot.\n2. Install and restart.\n3. Check the service, then the next node."_s},
             {u"backout_plan"_s, u"Go back to the snapshot, 30 minutes for each node."_s}}),
        templateNamed(
            u"Gateway release"_s,
            {{u"title"_s, u"Gateway release"_s},
             {u"type"_s, u"normal"_s},
             {u"category"_s, u"Software release"_s},
             {u"service"_s, u"Payment Gateway"_s},
             {u"group"_s, u"Payments"_s},
             {u"environment"_s, u"production"_s},
             {u"backout"_s, u"1500"_s},
             {u"implementation_plan"_s, u"Which nodes first? Who watches, and what?"_s},
             {u"test_plan"_s, u"Which suite passed, and where is its report?"_s},
             {u"backout_plan"_s, u"How long does the way back take, and was it rehearsed?"_s}})};
}

WriteBatch directoryPart(const Company& company, QDate today)
{
    WriteBatch part;
    const auto add = [&part](const auto& records) {
        for (const auto& record : records) {
            part.puts.emplace_back(record);
        }
    };
    add(company.persons);
    add(company.groups);
    add(company.services);
    add(company.items);
    for (const Dependency& edge : company.dependencies) {
        part.addedDependencies.append(edge);
    }
    part.documents = templates() + QList<NamedDocument>{documentOf(demoQuestionnaire())}
        + policyDocuments(company, today);
    return part;
}

WriteBatch attachmentPart(const std::vector<AttachedFile>& files)
{
    WriteBatch part;
    for (const AttachedFile& file : files) {
        part.puts.emplace_back(file.attachment);
        part.attachmentBytes.insert(file.attachment.id, file.bytes);
    }
    return part;
}

/// All that is made before it is cut into parts.
struct Generated
{
    DemoTime time;
    Company company;
    std::vector<Meeting> meetings;
    std::vector<DemoChange> planned;
    DecisionRecords decided;
    std::vector<WriteBatch> parts;
};

Generated generate(const DemoRequest& request)
{
    Generated made{DemoTime(request.now, request.zone), {}, {}, {}, {}, {}};
    const DemoTime& time = made.time;
    DemoRandom random(request.seed);
    made.company = foundCompany(random, time.now.plusMs(-800 * msPerDay));
    const Company& company = made.company;
    const std::vector<CalendarWindow> windows = planWindows(company, time, random);
    const std::vector<Meeting>& meetings = made.meetings = planMeetings(company, time, random);
    made.planned = planChanges(company, time, random);
    // What came later to the sample has its own chance: all else stays as it was.
    DemoRandom others(request.seed ^ 0x7a5cU);
    tellOfWork(made.planned, company, time, others);
    const std::vector<DemoChange>& planned = made.planned;
    const DecisionRecords& decided = made.decided =
        decideAll(company, time, planned, meetings, random);
    DeliveryRecords delivered = deliver(company, time, planned, random);
    deployBesideWork(delivered, planned, time, others);

    DemoRandom weekly(request.seed ^ 0x10adU); // likewise
    const std::vector<DemoChange> routine = planRoutine(company, time, weekly);
    DecisionRecords allDecided = decided;
    decideOnRoutine(allDecided, routine, company, time, meetings, weekly);

    std::vector<Change> changes;
    changes.reserve(planned.size() + routine.size());
    for (const std::vector<DemoChange>* some : {&planned, &routine}) {
        for (const DemoChange& change : *some) {
            changes.push_back(change.change);
        }
    }
    std::vector<WriteBatch>& parts = made.parts;
    parts.push_back(directoryPart(company, time.today));
    addAll(parts, windows);
    addAll(parts, meetings);
    addAll(parts, changes);
    addAll(parts, allDecided.decisions);
    addAll(parts, allDecided.conditions);
    addAll(parts, allDecided.agenda);
    addAll(parts, delivered.runs);
    addAll(parts, delivered.deployments);
    addAll(parts, planIncidents(company, time, planned, random));
    addAll(parts, planRequests(company, time, planned, random));
    parts.push_back(attachmentPart(attachFiles(time, planned, random)));
    addAll(parts, assessAll(company, time, planned, random));
    addAll(parts, planExceptions(company, time, windows, planned, random));
    const AgreementRecords agreed = agreeAll(company, time, planned, others);
    addAll(parts, agreed.acceptances);
    addAll(parts, agreed.proposals);
    return made;
}

BatchSource oneByOne(std::vector<WriteBatch> parts)
{
    return
        [parts = std::move(parts), next = std::size_t(0)]() mutable -> std::optional<WriteBatch> {
            return next < parts.size() ? std::optional(std::move(parts[next++])) : std::nullopt;
        };
}

} // namespace

BoardSettings demoSettings(const DemoRequest& request)
{
    DemoRandom random(request.seed ^ 0x5eedU);
    BoardSettings settings;
    settings.boardId = random.id(request.now);
    settings.name = u"Northbank IT changes"_s;
    settings.zone = DemoTime(request.now, request.zone).zoneName;
    settings.numberPrefix = u"CHG-"_s;
    settings.isDemo = true;
    return settings;
}

BatchSource demoBoard(const DemoRequest& request)
{
    return [request,
            parts = std::vector<WriteBatch>(),
            next = std::size_t(0)]() mutable -> std::optional<WriteBatch> {
        if (next == 0) {
            parts = std::move(generate(request).parts);
        }
        if (next >= parts.size()) {
            return std::nullopt;
        }
        return std::move(parts[next++]);
    };
}

DemoStory demoStory(const DemoRequest& request)
{
    Generated made = generate(request);
    DemoRandom random(request.seed ^ 0xba5eU);
    const PresentBoard present{made.company, made.time, made.planned, made.meetings, made.decided};
    DemoPast past(present, random);
    std::vector<WriteBatch> before;
    before.reserve(made.parts.size());
    for (WriteBatch& part : made.parts) {
        before.push_back(past.before(std::move(part)));
    }
    DemoStory story{oneByOne(std::move(before)), past.meeting(), {}, {}, oneByOne(past.acts())};
    const Instant close = past.meeting() ? *past.meeting()->endsAt : request.now;
    const Person& chair = made.company.persons[std::size_t(made.company.chair)];
    story.chair = {chair.id, chair.name, u"app"_s, {}, close};
    story.baseline = BaselineId{random.id(close)};
    return story;
}

} // namespace cb
