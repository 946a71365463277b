// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/DemoTexts.h"

using namespace Qt::Literals::StringLiterals;

namespace cb::demo {
namespace {

QString reasonFor(WorkKind kind, DemoRandom& random)
{
    static const QStringList releases{
        u"Brings the features that the product owner promised for this month, and 31 corrections."_s,
        u"Corrects three faults that customers reported; without it the service desk keeps its work-around."_s,
        u"Needed before the partner ends the old interface."_s};
    static const QStringList patches{
        u"Closes security gaps that the vendor published last month."_s,
        u"The version in use leaves support at the end of the quarter."_s};
    static const QStringList others{
        u"Audit finding, due by the end of the quarter."_s,
        u"Lowers the load at month's end, which slowed the service twice."_s,
        u"Asked for by the owner of the service; saves about two hours of manual work a week."_s,
        u"The capacity plan says that the limit is reached in six weeks."_s};
    switch (kind) {
    case WorkKind::Release:
        return random.pick(releases);
    case WorkKind::Patch:
    case WorkKind::Certificate:
        return random.pick(patches);
    default:
        return random.pick(others);
    }
}

QString planFor(WorkKind kind, const QString& first)
{
    switch (kind) {
    case WorkKind::Release:
        return u"1. Drain %1 and deploy by the pipeline.\n2. Probe it with the test clients.\n"
               "3. The other nodes, one every 12 minutes.\n4. Watch the error rate for 30 minutes."_s
                   .arg(first);
    case WorkKind::Patch:
        return u"1. Snapshot %1.\n2. Install and restart.\n3. Check the service, then the next node."_s
            .arg(first);
    case WorkKind::Hardware:
        return u"1. Move the load away from %1.\n2. Swap and cable by the plan of the room.\n3. Burn-in for one hour.\n"
               "4. Take it back into the pool."_s.arg(first);
    case WorkKind::Data:
        return u"1. Back up the tables.\n2. Run the script on %1 in steps of 10 000 rows.\n"
               "3. Compare counts and sums before and after."_s.arg(first);
    case WorkKind::Certificate:
        return u"1. Install the new certificate on %1 beside the old one.\n2. Switch over and reload.\n"
               "3. Check the chain from outside."_s.arg(first);
    case WorkKind::Configuration:
        return u"1. Merge the reviewed configuration.\n2. Roll it out to %1, wait 10 minutes.\n3. Roll out to the rest."_s
            .arg(first);
    }
    Q_UNREACHABLE();
}

QString backoutFor(WorkKind kind, int minutes)
{
    switch (kind) {
    case WorkKind::Release:
        return u"Deploy the version before by the pipeline, %1 minutes. The old database layout still works."_s
            .arg(minutes);
    case WorkKind::Patch:
        return u"Go back to the snapshot, %1 minutes for each node."_s.arg(minutes);
    case WorkKind::Data:
        return u"Restore the tables from the copy made in step 1, %1 minutes."_s.arg(minutes);
    default:
        return u"Put the state before back, %1 minutes; it stays on disk for 14 days."_s.arg(
            minutes);
    }
}

} // namespace

QString titleOn(const QString& pattern, int serviceIndex, QDate day)
{
    QString title = pattern;
    const int month = (day.year() - 2020) * 12 + day.month();
    const QString version = serviceIndex % 3 == 0
        ? u"%1.%2.%3"_s.arg(day.year() % 100).arg(day.month()).arg(day.day() / 10)
        : u"%1.%2"_s.arg(1 + serviceIndex % 9).arg(month - 40 - serviceIndex % 20);
    title.replace("%v"_L1, version);
    title.replace("%q"_L1, u"Q%1"_s.arg((day.month() - 1) / 3 + 1));
    if (title.endsWith("wave"_L1)) {
        title += u" %1"_s.arg(1 + (day.month() - 1) % 4);
    }
    return title;
}

void addTasks(Change& change, const QString& firstItem)
{
    const Instant start = change.plannedStart.value_or(Instant{});
    const qint64 length = change.plannedWindow() ? change.plannedWindow()->lengthMs() : msPerHour;
    const bool isOver =
        change.state >= ChangeState::Review && change.state != ChangeState::Cancelled;
    const bool isRunning = change.state == ChangeState::Implement;
    const auto task = [&](const QString& title, qint64 from, qint64 to, bool isGoNoGo) {
        ChangeTask result;
        result.title = title;
        result.owner = change.assignee;
        result.plannedStart = start.plusMs(from);
        result.plannedEnd = start.plusMs(to);
        result.isGoNoGo = isGoNoGo;
        result.state = isOver || (isRunning && isGoNoGo) ? TaskState::Done : TaskState::Open;
        change.tasks.append(result);
    };
    task(u"Go or no-go: backup is there, the test clients are green"_s, -msPerHour, 0, true);
    task(u"First node: %1"_s.arg(firstItem), 0, length / 4, false);
    task(u"The other nodes"_s, length / 4, 3 * length / 4, false);
    task(u"Watch errors and response times"_s, 3 * length / 4, length, false);
}

void writeTexts(Change& change, const TextSubject& subject, DemoRandom& random)
{
    const QString first = subject.items.value(0, subject.service);
    change.description = u"%1 on %2: %3. Users notice nothing while it goes as planned."_s.arg(
        change.title, subject.service, subject.items.join(", "_L1));
    change.justification = reasonFor(subject.kind, random);
    change.implementationPlan = planFor(subject.kind, first);
    const auto minutes = int(change.backoutMs / msPerMinute);
    change.backoutPlan = backoutFor(subject.kind, minutes);
    change.testPlan = u"Rehearsed on the test system on %1; the regression suite passed."_s.arg(
        subject.day.addDays(-random.between(3, 20)).toString(Qt::ISODate));
    if (random.chance(0.6)) {
        change.communicationPlan =
            u"Service desk and owners of the services above are told two days before."_s;
    }
    if (change.items.size() >= 3 || random.chance(0.2)) {
        addTasks(change, subject.items.value(0));
    }
}

QString rejectionReason(DemoRandom& random)
{
    static const QStringList reasons{
        u"No tested way back. Come again with a rehearsed backout."_s,
        u"The owner of the service was not asked."_s,
        u"Overlaps the close of the books; the gain does not outweigh it."_s};
    return random.pick(reasons);
}

QString reworkReason(DemoRandom& random)
{
    static const QStringList reasons{
        u"Which nodes come first, and who watches? The plan leaves it open."_s,
        u"Attach the test report of the new version."_s,
        u"The outage for branches is not named."_s};
    return random.pick(reasons);
}

QString deferReason(DemoRandom& random)
{
    static const QStringList reasons{
        u"Time was up; first item next week."_s,
        u"The vendor's answer is expected by Friday."_s,
        u"Wait for the review of last week's failed release."_s};
    return random.pick(reasons);
}

QString cancelReason(DemoRandom& random)
{
    static const QStringList reasons{
        u"Not needed any more: covered by a later release."_s,
        u"The vendor withdrew the version."_s,
        u"Written twice."_s};
    return random.pick(reasons);
}

QString conditionText(bool isBefore, DemoRandom& random)
{
    static const QStringList before{
        u"Attach the result of the rehearsal"_s,
        u"Get the yes of the Channels team"_s,
        u"Second engineer named for the night"_s,
        u"Backup of the database checked by a restore"_s};
    static const QStringList after{
        u"Report error rates to the CAB after one week"_s,
        u"Add the new nodes to monitoring"_s,
        u"Update the runbook"_s};
    return random.pick(isBefore ? before : after);
}

QString failureNotes(DemoRandom& random)
{
    static const QStringList notes{
        u"Health checks failed on the second node; put back within the window."_s,
        u"Error rate rose to 8 %; back to the version before after 20 minutes."_s,
        u"The script met rows that the test system does not have."_s,
        u"A dependency refused the new protocol; nobody had listed it."_s};
    return random.pick(notes);
}

QString issueNotes(DemoRandom& random)
{
    static const QStringList notes{
        u"Took longer than planned; one node had to be restarted twice."_s,
        u"Done, but alerts fired for 15 minutes."_s,
        u"Done; one step of the plan had to be improvised."_s};
    return random.pick(notes);
}

} // namespace cb::demo
