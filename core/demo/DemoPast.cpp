// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/DemoPast.h"

#include "core/demo/DemoWork.h"
#include "core/policy/Evidence.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cb::demo {

enum class InventedEdit
{
    Move, ///< by `by` days
    Risk, ///< by `by` levels
    Scope ///< a CI more
};

/// An edit that could have been made, and why.
struct Invention
{
    InventedEdit edit;
    int by;
    const char* reason;
};

namespace {

using Edit = InventedEdit;

/// In the order in which changes are found that they fit.
constexpr std::array inventions{
    Invention{Edit::Risk, 1, "The carrier gave no rollback line"},
    Invention{Edit::Move, 1, "The vendor's engineer comes a day later"},
    Invention{Edit::Scope, 0, "Found while preparing"},
    Invention{Edit::Risk, -1, "Rehearsed in staging without a problem"},
    Invention{Edit::Move, -5, "The slot before the weekend became free"},
    Invention{Edit::Risk, 1, "The last two releases were backed out"},
    Invention{Edit::Move, 7, "Waits for the patch of the supplier"},
    Invention{Edit::Scope, 0, "The standby has to follow"},
    Invention{Edit::Move, 1, "Another change runs on the same hosts"},
    Invention{Edit::Risk, -1, "The way back was shown to work"}};

void shift(Change& change, int days)
{
    change.plannedStart = change.plannedStart->plusMs(days * msPerDay);
    change.plannedEnd = change.plannedEnd->plusMs(days * msPerDay);
    if (change.outageStart && change.outageEnd) {
        change.outageStart = change.outageStart->plusMs(days * msPerDay);
        change.outageEnd = change.outageEnd->plusMs(days * msPerDay);
    }
}

bool fits(const Invention& invention, const Change& change)
{
    switch (invention.edit) {
    case Edit::Move:
        return true;
    case Edit::Risk:
        return change.risk
            && (invention.by > 0 ? *change.risk >= RiskLevel::Moderate
                                 : *change.risk <= RiskLevel::Moderate);
    case Edit::Scope:
        return change.items.size() > 1;
    }
    Q_UNREACHABLE();
}

bool hasWorked(const Change& change)
{
    return change.state == ChangeState::Review || change.state == ChangeState::Closed;
}

} // namespace

DemoPast::DemoPast(const PresentBoard& present, DemoRandom& random)
    : m_present(present)
    , m_random(random)
{
    for (const Meeting& meeting : present.meetings) {
        if (*meeting.endsAt < present.time.now) {
            m_meeting = meeting;
        }
    }
    if (!m_meeting) {
        return;
    }
    m_then = *m_meeting->endsAt;
    for (const DemoChange& planned : present.changes) {
        m_changes.insert(planned.change.id, planned.change);
        tellWhatHappened(planned);
    }
    tellDecisions();
    inventEdits();
    for (Story& story : m_stories) {
        std::stable_sort(
            story.events.begin(), story.events.end(), [](const Event& a, const Event& b) {
                return a.at < b.at;
            });
    }
}

Author DemoPast::authorOf(
    const std::optional<PersonId>& person, Instant at, const QString& reason) const
{
    Author author{person, u"Changeboard"_s, u"app"_s, reason, at};
    for (const Person& known : m_present.company.persons) {
        if (known.id == person) {
            author.name = known.name;
        }
    }
    return author;
}

/// Some time since the meeting, in whole minutes.
Instant DemoPast::moment()
{
    const qint64 length = m_present.time.now.ms - m_then.ms;
    return m_then.plusMs(
        (msPerMinute + m_random.msBelow(length - 2 * msPerMinute)) / msPerMinute * msPerMinute);
}

DemoPast::Event& DemoPast::add(const DemoChange& planned, Instant at, const Author& author)
{
    Story& story = m_stories[planned.change.id];
    story.events.push_back({at, author, [](Change&) {}, {}});
    return story.events.back();
}

void DemoPast::tellWhatHappened(const DemoChange& planned)
{
    const Change& change = planned.change;
    if (*change.openedAt > m_then) {
        m_stories[change.id].isNew = true;
    }
    if (change.state == ChangeState::Cancelled && *change.plannedStart > m_then
        && *change.openedAt <= m_then)
    {
        // Cancelled before perhaps, but written down since.
        const Instant at = qMax(*change.closedAt, moment());
        add(planned, at, authorOf(change.requester, at, change.closureNotes)).takeBack =
            [](Change& c) {
                c.state = ChangeState::Assess;
                c.closedAt.reset();
                c.closureNotes = QString();
            };
    }
    tellWork(planned);
}

/// Work that began, ended or was closed since.
void DemoPast::tellWork(const DemoChange& planned)
{
    const Change& change = planned.change;
    if (change.state == ChangeState::Closed && *change.closedAt > m_then) {
        const Instant at = *change.closedAt;
        add(planned, at, authorOf(change.assignee, at)).takeBack = [](Change& c) {
            c.state = ChangeState::Review;
            c.closedAt.reset();
        };
    }
    if (hasWorked(change) && *change.actualEnd > m_then) {
        const Instant at = *change.actualEnd;
        add(planned, at, authorOf(change.assignee, at)).takeBack = [](Change& c) {
            c.state = ChangeState::Implement;
            c.actualEnd.reset();
            c.closureCode.reset();
            c.closureNotes = QString();
        };
    }
    const bool hasBegun = hasWorked(change) || change.state == ChangeState::Implement;
    if (hasBegun && *change.actualStart > m_then) {
        const Instant at = *change.actualStart;
        add(planned, at, authorOf(change.assignee, at)).takeBack = [](Change& c) {
            c.state = ChangeState::Scheduled;
            c.actualStart.reset();
            takeTasksBack(c);
        };
    }
}

void DemoPast::tellDecisions()
{
    QHash<ChangeId, const DemoChange*> planned;
    for (const DemoChange& change : m_present.changes) {
        planned.insert(change.change.id, &change);
    }
    for (const Decision& decision : m_present.decided.decisions) {
        const DemoChange& about = *planned.value(decision.change);
        if (about.story == DecisionStory::EditedAfterwards) {
            const Instant from = qMax(m_then, *decision.decidedAt);
            const Instant at = from.plusMs((m_present.time.now.ms - from.ms) / 2);
            add(about, at, authorOf(about.change.assignee, at, u"The window was too short"_s))
                .takeBack = [](Change& c) {
                c.plannedStart = c.plannedStart->plusMs(-msPerDay);
                c.plannedEnd = c.plannedEnd->plusMs(-msPerDay);
            };
        }
        if (*decision.decidedAt <= m_then) {
            continue;
        }
        m_laterDecisions.insert(decision.id, decision.change);
        Event& event =
            add(about, *decision.decidedAt, authorOf(decision.decidedBy, *decision.decidedAt));
        event.with.emplace_back(decision);
        for (const Condition& condition : m_present.decided.conditions) {
            if (condition.decision == decision.id) {
                event.with.emplace_back(condition);
            }
        }
        const bool leadsOn = decision.kind != DecisionKind::Defer
            && about.story != DecisionStory::Retrospective
            && about.story != DecisionStory::OpenConditions;
        if (leadsOn) {
            event.takeBack = [](Change& c) {
                c.state = ChangeState::Authorize;
            };
        }
    }
}

/// Edits of what nobody has decided on yet, or need not, so that no approval is touched.
void DemoPast::inventEdits()
{
    std::vector<Invention> left(inventions.begin(), inventions.end());
    for (const DemoChange& planned : m_present.changes) {
        const Change& change = planned.change;
        const bool isUndecided =
            change.state >= ChangeState::Requested && change.state <= ChangeState::Authorize;
        const bool needsNobody =
            change.type == ChangeType::Standard && change.state == ChangeState::Scheduled;
        const bool isOpen = (isUndecided || needsNobody) && planned.story == DecisionStory::Plain
            && *change.plannedStart > m_present.time.now && *change.openedAt < m_then;
        if (!isOpen) {
            continue;
        }
        const auto fitting = std::find_if(
            left.begin(), left.end(), [&](const Invention& i) { return fits(i, change); });
        if (fitting != left.end()) {
            invent(planned, *fitting);
            left.erase(fitting);
        }
    }
    inventLateEdit();
}

void DemoPast::invent(const DemoChange& planned, const Invention& invention)
{
    const Instant at = moment();
    Event& event = add(
        planned, at, authorOf(planned.change.requester, at, QString::fromLatin1(invention.reason)));
    switch (invention.edit) {
    case Edit::Move:
        event.takeBack = [days = invention.by](Change& c) {
            shift(c, -days);
        };
        break;
    case Edit::Risk:
        event.takeBack = [levels = invention.by](Change& c) {
            c.risk = static_cast<RiskLevel>(static_cast<int>(*c.risk) - levels);
        };
        break;
    case Edit::Scope:
        event.takeBack = [](Change& c) {
            c.items.removeLast();
        };
        break;
    }
}

/// One approved plan that was rewritten afterwards.
void DemoPast::inventLateEdit()
{
    for (const DemoChange& planned : m_present.changes) {
        const Change& change = planned.change;
        const bool isApproved = std::any_of(
            m_present.decided.decisions.begin(),
            m_present.decided.decisions.end(),
            [&](const Decision& decision) {
                return decision.change == change.id && *decision.decidedAt <= m_then
                    && decision.kind == DecisionKind::Approve;
            });
        if (isApproved && change.state == ChangeState::Scheduled && !change.backoutPlan.isEmpty()
            && planned.story == DecisionStory::Plain && *change.plannedStart > m_present.time.now)
        {
            const Instant at = moment();
            add(planned, at, authorOf(change.assignee, at, u"The restore takes too long"_s))
                .takeBack = [](Change& c) {
                c.backoutPlan = u"Restore the copy of the evening before, 40 minutes."_s;
            };
            return;
        }
    }
}

Change DemoPast::asOfThen(const Change& change) const
{
    Change then = change;
    const auto story = m_stories.constFind(change.id);
    if (story != m_stories.constEnd()) {
        for (auto event = story->events.crbegin(); event != story->events.crend(); ++event) {
            event->takeBack(then);
        }
    }
    return then;
}

/// Points to a change that was not there yet.
bool DemoPast::isLater(const Record& record) const
{
    const auto isNew = [this](const std::optional<ChangeId>& change) {
        return change && m_stories.value(*change).isNew;
    };
    if (const auto* item = std::get_if<AgendaItem>(&record)) {
        return isNew(item->change);
    }
    if (const auto* deployment = std::get_if<Deployment>(&record)) {
        return isNew(deployment->change);
    }
    if (const auto* incident = std::get_if<Incident>(&record)) {
        return isNew(incident->causedBy);
    }
    if (const auto* request = std::get_if<ServiceRequest>(&record)) {
        return isNew(request->change);
    }
    if (const auto* assessment = std::get_if<Assessment>(&record)) {
        return isNew(assessment->change) || assessment->assessedAt > m_then;
    }
    if (const auto* exception = std::get_if<FreezeException>(&record)) {
        return isNew(exception->change);
    }
    if (const auto* attachment = std::get_if<Attachment>(&record)) {
        return attachment->owner.kind == RecordKind::Change
            && isNew(ChangeId{attachment->owner.id});
    }
    if (const auto* acceptance = std::get_if<ConflictAcceptance>(&record)) {
        return isNew(acceptance->change) || isNew(ChangeId{acceptance->other})
            || acceptance->acceptedAt > m_then;
    }
    if (const auto* proposal = std::get_if<MoveProposal>(&record)) {
        return isNew(proposal->change) || proposal->proposedAt > m_then;
    }
    return false;
}

/// For the last act, with its bytes.
void DemoPast::keep(WriteBatch& part, const Record& record)
{
    m_rest.push_back(record);
    if (const auto* attachment = std::get_if<Attachment>(&record)) {
        if (part.attachmentBytes.contains(attachment->id)) {
            m_bytes.insert(attachment->id, part.attachmentBytes.take(attachment->id));
        }
    }
}

WriteBatch DemoPast::before(WriteBatch part)
{
    if (!m_meeting) {
        return part;
    }
    std::vector<Record> puts;
    for (Record& record : part.puts) {
        if (const auto* change = std::get_if<Change>(&record)) {
            if (!m_stories.value(change->id).isNew) {
                puts.emplace_back(asOfThen(*change));
            }
        } else if (auto* decision = std::get_if<Decision>(&record)) {
            if (!m_laterDecisions.contains(decision->id)) {
                // Whoever decided saw the change as it was before the edits since.
                decision->evidenceHash = decision->evidenceHash.isEmpty()
                    ? QByteArray()
                    : evidenceHash(asOfThen(m_changes.value(decision->change)));
                puts.push_back(record);
            }
        } else if (const auto* condition = std::get_if<Condition>(&record)) {
            if (!m_laterDecisions.contains(condition->decision)) {
                puts.push_back(record);
            }
        } else if (isLater(record)) {
            keep(part, record);
        } else {
            puts.push_back(std::move(record));
        }
    }
    part.puts = std::move(puts);
    return part;
}

/// The acts on one change, in their order.
void DemoPast::addActs(ChangeId id, const Story& story, std::vector<WriteBatch>& acts) const
{
    const Change& now = m_changes[id];
    Change version = asOfThen(now);
    if (story.isNew) {
        WriteBatch batch;
        batch.author = authorOf(now.requester, *now.openedAt);
        batch.puts.emplace_back(version);
        acts.push_back(std::move(batch));
    }
    version.revision = 1;
    for (std::size_t i = 0; i < story.events.size(); ++i) {
        Change after = now;
        for (std::size_t j = story.events.size() - 1; j > i; --j) {
            story.events[j].takeBack(after);
        }
        after.revision = version.revision;
        WriteBatch batch;
        batch.author = story.events[i].author;
        if (after != version) {
            batch.puts.emplace_back(after);
            version = after;
            ++version.revision;
        }
        const std::vector<Record>& with = story.events[i].with;
        batch.puts.insert(batch.puts.end(), with.begin(), with.end());
        if (!batch.puts.empty()) {
            acts.push_back(std::move(batch));
        }
    }
}

std::vector<WriteBatch> DemoPast::acts()
{
    std::vector<WriteBatch> acts;
    QList<ChangeId> ids = m_stories.keys();
    std::sort(ids.begin(), ids.end());
    for (const ChangeId& id : std::as_const(ids)) {
        addActs(id, m_stories[id], acts);
    }
    std::stable_sort(acts.begin(), acts.end(), [](const WriteBatch& a, const WriteBatch& b) {
        return a.author->at < b.author->at;
    });
    if (!m_rest.empty()) {
        WriteBatch rest;
        rest.author = Author{{}, u"Changeboard"_s, u"demo"_s, {}, m_present.time.now};
        rest.puts = m_rest;
        for (const Record& record : m_rest) {
            if (const auto* attachment = std::get_if<Attachment>(&record)) {
                if (m_bytes.contains(attachment->id)) {
                    rest.attachmentBytes.insert(attachment->id, m_bytes[attachment->id]);
                }
            }
        }
        acts.push_back(std::move(rest));
    }
    return acts;
}

} // namespace cb::demo
