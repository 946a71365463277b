// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/DemoIncidents.h"

#include <QCryptographicHash>

using namespace Qt::Literals::StringLiterals;

namespace cb::demo {
namespace {

constexpr qint64 meanIncidentWaitMs = 12 * msPerHour;
constexpr qint64 meanRequestWaitMs = 11 * msPerHour;
constexpr int fragileWeight = 8;

class Desk
{
public:
    Desk(const Company& company, const DemoTime& time, DemoRandom& random)
        : m_company(company)
        , m_time(time)
        , m_random(random)
    {
        for (int item = 0; item < int(company.items.size()); ++item) {
            const int weight = company.fragileItems[std::size_t(item)] ? fragileWeight : 1;
            m_weighted.insert(m_weighted.end(), std::size_t(weight), item);
        }
        for (int item = 0; item < int(company.items.size()); ++item) {
            m_itemIndex.insert(company.items[std::size_t(item)].id, item);
        }
    }

    std::vector<Incident> run(const std::vector<DemoChange>& changes)
    {
        Instant at = m_time.now.plusMs(-365 * msPerDay);
        while ((at = at.plusMs(m_random.waitMs(meanIncidentWaitMs))) < m_time.now) {
            add(m_random.pick(m_weighted), at);
        }
        for (const DemoChange& planned : changes) {
            if (planned.hasFailed && planned.change.actualStart && m_random.chance(0.65)) {
                addCausedBy(planned);
            }
        }
        std::stable_sort(
            m_incidents.begin(), m_incidents.end(), [](const Incident& a, const Incident& b) {
                return a.openedAt < b.openedAt;
            });
        int number = 0;
        for (Incident& incident : m_incidents) {
            incident.number = u"INC-%1"_s.arg(++number, 5, 10, QChar(u'0'));
        }
        return std::move(m_incidents);
    }

private:
    Incident& add(int itemIndex, Instant at)
    {
        const ConfigurationItem& item = m_company.items[std::size_t(itemIndex)];
        Incident incident;
        incident.id = IncidentId{m_random.id(at)};
        incident.title = m_random.pick(incidentTitles()).arg(item.name);
        incident.category = item.type;
        incident.priority = qBound(1, item.criticality + m_random.between(0, 2), 5);
        incident.openedAt = at;
        incident.item = item.id;
        incident.service = item.service;
        const auto service = std::find_if(
            m_company.services.begin(), m_company.services.end(), [&](const Service& s) {
                return s.id == item.service;
            });
        incident.group = service->group;
        incident.assignee = item.owner;
        setProgress(incident);
        m_incidents.push_back(incident);
        return m_incidents.back();
    }

    void setProgress(Incident& incident)
    {
        const Instant opened = *incident.openedAt;
        const Instant restored =
            opened.plusMs(10 * msPerMinute + m_random.waitMs(incident.priority * 70 * msPerMinute));
        const Instant resolved = restored.plusMs(m_random.waitMs(8 * msPerHour));
        const Instant closed = resolved.plusMs(msPerDay + m_random.msBelow(3 * msPerDay));
        if (restored <= m_time.now) {
            incident.restoredAt = restored;
        }
        if (closed <= m_time.now) {
            incident.state = IncidentState::Closed;
            incident.resolvedAt = resolved;
            incident.closedAt = closed;
        } else if (resolved <= m_time.now) {
            incident.state = IncidentState::Resolved;
            incident.resolvedAt = resolved;
        } else {
            const bool isFresh = opened.plusMs(msPerHour) > m_time.now;
            incident.state = isFresh ? IncidentState::Open : IncidentState::InProgress;
        }
    }

    void addCausedBy(const DemoChange& planned)
    {
        const Change& change = planned.change;
        const qint64 wait = 5 * msPerMinute + m_random.waitMs(90 * msPerMinute);
        const Instant at = change.actualStart->plusMs(wait);
        if (at >= m_time.now) {
            return;
        }
        Incident& incident = add(m_itemIndex.value(m_random.pick(change.items)), at);
        incident.priority = qMin(incident.priority, 3);
        incident.causedBy = change.id;
        if (m_random.chance(0.6)) {
            incident.causeKind = CauseKind::Given;
            incident.causeEvidence = u"Named by the implementer in the review"_s;
        } else {
            incident.causeKind = CauseKind::Inferred;
            incident.causeEvidence =
                u"Opened %1 min after the start of %2, on one of its CIs"_s.arg(wait / msPerMinute)
                    .arg(change.number);
        }
    }

    const Company& m_company;
    const DemoTime& m_time;
    DemoRandom& m_random;
    std::vector<int> m_weighted; ///< each item as often as its weight
    QHash<ItemId, int> m_itemIndex;
    std::vector<Incident> m_incidents;
};

QByteArray reportOf(const Change& change, const QString& name, DemoRandom& random)
{
    QStringList lines{u"# %1: %2"_s.arg(change.number, change.title), QString()};
    if (name.startsWith("test"_L1)) {
        const int tests = random.between(120, 900);
        lines << u"Tests: %1, failed: 0, skipped: %2"_s.arg(tests).arg(random.below(9));
        lines << u"Load: 1.4 times the peak of last month, 95th percentile %1 ms"_s.arg(
            random.between(40, 400));
    } else if (name.startsWith("release"_L1)) {
        lines << u"- Corrections: %1"_s.arg(random.between(3, 31)) << change.justification;
    } else {
        lines << u"Rehearsed on the test system. Took %1 min."_s.arg(
            change.backoutMs / msPerMinute);
        lines << change.backoutPlan;
    }
    return (lines.join(u'\n') + u'\n').toUtf8();
}

} // namespace

std::vector<Incident> planIncidents(
    const Company& company,
    const DemoTime& time,
    const std::vector<DemoChange>& changes,
    DemoRandom& random)
{
    return Desk(company, time, random).run(changes);
}

std::vector<ServiceRequest> planRequests(
    const Company& company,
    const DemoTime& time,
    const std::vector<DemoChange>& changes,
    DemoRandom& random)
{
    std::vector<ServiceRequest> requests;
    Instant at = time.now.plusMs(-365 * msPerDay);
    while ((at = at.plusMs(random.waitMs(meanRequestWaitMs))) < time.now) {
        ServiceRequest request;
        request.id = RequestId{random.id(at)};
        request.number = u"REQ-%1"_s.arg(requests.size() + 1, 5, 10, QChar(u'0'));
        request.title = random.pick(requestTitles());
        request.requestedAt = at;
        request.dueAt = at.plusMs(random.between(2, 10) * msPerDay);
        request.service = random.pick(company.services).id;
        const Instant done = at.plusMs(2 * msPerHour + random.waitMs(3 * msPerDay));
        if (random.chance(0.04)) {
            request.state = RequestState::Cancelled;
        } else if (done <= time.now) {
            request.state = RequestState::Fulfilled;
            request.fulfilledAt = done;
        } else {
            request.state = random.chance(0.5) ? RequestState::InProgress : RequestState::Open;
        }
        const DemoChange& planned = random.pick(changes);
        if (random.chance(0.3) && *planned.change.openedAt > at) {
            request.change = planned.change.id;
            request.service = planned.change.service;
        }
        requests.push_back(request);
    }
    return requests;
}

std::vector<AttachedFile> attachFiles(
    const DemoTime& time, const std::vector<DemoChange>& changes, DemoRandom& random)
{
    static const QStringList names{
        u"test-report.txt"_s, u"release-notes.md"_s, u"backout-rehearsal.txt"_s};
    std::vector<AttachedFile> files;
    for (const DemoChange& planned : changes) {
        const bool isRecent = planned.change.plannedStart->plusMs(40 * msPerDay) > time.now;
        if (!random.chance(isRecent ? 0.3 : 0.04)) {
            continue;
        }
        AttachedFile file;
        file.attachment.id = AttachmentId{random.id(*planned.change.openedAt)};
        file.attachment.owner = {RecordKind::Change, planned.change.id.value};
        file.attachment.name = random.pick(names);
        file.attachment.mediaType =
            file.attachment.name.endsWith(".md"_L1) ? u"text/markdown"_s : u"text/plain"_s;
        file.bytes = reportOf(planned.change, file.attachment.name, random);
        file.attachment.size = file.bytes.size();
        file.attachment.sha256 = QCryptographicHash::hash(file.bytes, QCryptographicHash::Sha256);
        file.attachment.addedBy = planned.change.requester;
        file.attachment.addedAt = planned.change.openedAt;
        files.push_back(file);
    }
    return files;
}

} // namespace cb::demo
