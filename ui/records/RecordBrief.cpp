// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/RecordBrief.h"

#include "core/session/Session.h"
#include "ui/records/DetailParts.h"
#include "ui/records/RecordWords.h"
#include "ui/shell/BoardContext.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/TextLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

constexpr std::size_t shownChanges = 10;

} // namespace

RecordBrief::RecordBrief(BoardContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
{
    setObjectName(u"recordBrief"_s);
    const Metrics::Spacing& spacing = context.theme.theme().metrics().spacing;
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing.s4, spacing.s3, spacing.s4, spacing.s3);
    layout->setSpacing(spacing.s1 + 2);
    m_kind = new TextLabel(context.theme, {}, TextRole::Small, ColorRole::Text3, this);
    m_title = new TextLabel(context.theme, {}, TextRole::Title, ColorRole::Text, this);
    m_title->setWordWrap(true);
    m_title->setObjectName(u"brief.title"_s);
    layout->addWidget(m_kind);
    layout->addWidget(m_title);
    auto* body = new QWidget(this);
    m_body = new QVBoxLayout(body);
    m_body->setContentsMargins(0, spacing.s2, 0, 0);
    m_body->setSpacing(spacing.s1);
    layout->addWidget(body);
    layout->addStretch(1);
    connect(&context.session, &Session::snapshotChanged, this, [this] {
        if (isVisible() && !m_ref.id.isNull()) {
            showRecord(m_ref);
        }
    });
}

void RecordBrief::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && !m_ref.id.isNull()) {
        showRecord(m_ref);
    }
}

void RecordBrief::showRecord(const RecordRef& record)
{
    m_ref = record;
    const quint64 ticket = ++m_ticket;
    m_context.session.loadRecords(
        {record}, this, [this, ticket](const Result<std::vector<Record>>& records) {
            if (ticket != m_ticket) {
                return;
            }
            clear();
            if (records) {
                showLoaded(records->front());
            } else {
                setHead(RecordWords::kind(m_ref.kind), tr("It can't be shown"));
                addFact({}, records.error().what);
            }
        });
}

void RecordBrief::showLoaded(const Record& record)
{
    std::visit(
        [this, &record](const auto& value) {
            if constexpr (requires { fill(value); }) {
                fill(value);
            } else {
                fillOther(record);
            }
        },
        record);
}

void RecordBrief::fillOther(const Record& record)
{
    setHead(RecordWords::kind(kindOf(record)), RecordWords::kind(kindOf(record)));
}

void RecordBrief::clear()
{
    while (QLayoutItem* item = m_body->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

void RecordBrief::setHead(const QString& kind, const QString& title)
{
    m_kind->setText(kind);
    m_title->setText(title);
}

void RecordBrief::addFact(const QString& name, const QString& value)
{
    if (value.isEmpty()) {
        return;
    }
    auto* line = new QWidget;
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* label = new TextLabel(m_context.theme, name, TextRole::Small, ColorRole::Text3, line);
    label->setFixedWidth(m_context.theme.theme().px(104));
    label->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    auto* text = new TextLabel(m_context.theme, value, TextRole::Body, ColorRole::Text, line);
    text->setWordWrap(true);
    text->setFigures(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(label);
    layout->addWidget(text, 1);
    m_body->addWidget(line);
}

void RecordBrief::addTime(const QString& name, const std::optional<Instant>& at)
{
    const RecordTimes times(m_context.session.snapshot()->zone(), m_context.session.clock().now());
    addFact(name, at ? times.instant(*at) : QString());
}

void RecordBrief::addLink(const QString& name, const RecordRef& record)
{
    const QString text = lookupIn(m_context.session.snapshot()).nameOf(record);
    if (text.isEmpty()) {
        return;
    }
    auto* line = new QWidget;
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* label = new TextLabel(m_context.theme, name, TextRole::Small, ColorRole::Text3, line);
    label->setFixedWidth(m_context.theme.theme().px(104));
    auto* link = new DetailLine(m_context.theme, line);
    link->setTexts(text, {});
    connect(link, &DetailLine::clicked, this, [this, record] { emit recordRequested(record); });
    layout->addWidget(label);
    layout->addWidget(link, 1);
    m_body->addWidget(line);
}

void RecordBrief::addChanges(const QString& title, const std::function<bool(std::size_t)>& isLinked)
{
    const SnapshotPtr snapshot = m_context.session.snapshot();
    const ChangeColumns& changes = *snapshot->changes;
    std::vector<std::size_t> rows;
    for (std::size_t r = 0; r < changes.ids.size(); ++r) {
        if (isLinked(r)) {
            rows.push_back(r);
        }
    }
    addFact(title, tr("%n change(s)", nullptr, static_cast<int>(rows.size())));
    std::sort(rows.begin(), rows.end(), [&changes](std::size_t a, std::size_t b) {
        return changes.plannedStarts[a] > changes.plannedStarts[b];
    });
    rows.resize(std::min(rows.size(), shownChanges));
    const RecordTimes times(snapshot->zone(), m_context.session.clock().now());
    for (const std::size_t r : rows) {
        auto* line = new DetailLine(m_context.theme);
        line->setState(changes.displayStates[r]);
        const int row = static_cast<int>(r);
        line->setTexts(
            u"%1 %2"_s.arg(changes.numbers.at(row), changes.titles.at(row)),
            changes.plannedStarts[r] == noInstant ? QString()
                                                  : times.day(Instant{changes.plannedStarts[r]}));
        const RecordRef ref{RecordKind::Change, changes.ids[r]};
        connect(line, &DetailLine::clicked, this, [this, ref] { emit recordRequested(ref); });
        m_body->addWidget(line);
    }
}

void RecordBrief::fill(const Person& person)
{
    setHead(RecordWords::kind(RecordKind::Person), person.name);
    addFact(tr("Mail"), person.mail);
    QStringList roles;
    for (const Role role : person.roles) {
        roles.append(RecordWords::role(role));
    }
    addFact(tr("Roles"), roles.join(u", "_s));
    if (person.deputy) {
        addLink(tr("Deputy"), {RecordKind::Person, person.deputy->value});
    }
    addFact(tr("Active"), person.active ? QString() : tr("no longer"));
    const SnapshotPtr snapshot = m_context.session.snapshot();
    const int row = snapshot->directory->rowOf(person.id);
    addChanges(tr("Implements"), [snapshot, row](std::size_t r) {
        return row != noRow && snapshot->changes->assignees[r] == row;
    });
}

void RecordBrief::fill(const Group& group)
{
    setHead(RecordWords::kind(RecordKind::Group), group.name);
    addFact(tr("Mail"), group.mail);
    addFact(tr("Members"), tr("%n person(s)", nullptr, static_cast<int>(group.members.size())));
    const SnapshotPtr snapshot = m_context.session.snapshot();
    const int row = snapshot->directory->rowOf(group.id);
    addChanges(tr("Works on"), [snapshot, row](std::size_t r) {
        return row != noRow && snapshot->changes->groups[r] == row;
    });
}

void RecordBrief::fill(const Service& service)
{
    setHead(RecordWords::kind(RecordKind::Service), service.name);
    addFact({}, service.description);
    addFact(tr("Tier"), RecordWords::tier(service.criticality));
    if (service.owner) {
        addLink(tr("Owner"), {RecordKind::Person, service.owner->value});
    }
    if (service.group) {
        addLink(tr("Team"), {RecordKind::Group, service.group->value});
    }
    const SnapshotPtr snapshot = m_context.session.snapshot();
    const int row = snapshot->directory->rowOf(service.id);
    addChanges(tr("Changed by"), [snapshot, row](std::size_t r) {
        return row != noRow && snapshot->changes->services[r] == row;
    });
}

void RecordBrief::fill(const ConfigurationItem& item)
{
    setHead(RecordWords::kind(RecordKind::Item), item.name);
    addFact(tr("Type"), u"%1 %2"_s.arg(item.type, item.subtype).trimmed());
    addFact(tr("Tier"), RecordWords::tier(item.criticality));
    addFact(tr("Environment"), item.environment);
    if (item.service) {
        addLink(tr("Service"), {RecordKind::Service, item.service->value});
    }
    const SnapshotPtr snapshot = m_context.session.snapshot();
    const int row = snapshot->directory->rowOf(item.id);
    addChanges(tr("Changed by"), [snapshot, row](std::size_t r) {
        const ChangeColumns& c = *snapshot->changes;
        const auto begin = c.itemRows.cbegin() + c.itemBegins[r];
        const auto end = c.itemRows.cbegin() + c.itemBegins[r + 1];
        return row != noRow && std::find(begin, end, row) != end;
    });
}

void RecordBrief::fill(const Incident& incident)
{
    setHead(
        u"%1 %2"_s.arg(RecordWords::kind(RecordKind::Incident), incident.number), incident.title);
    addFact(tr("State"), RecordWords::incidentState(incident.state));
    addFact(tr("Priority"), RecordWords::priority(incident.priority));
    addTime(tr("Opened"), incident.openedAt);
    addTime(tr("Restored"), incident.restoredAt);
    addTime(tr("Resolved"), incident.resolvedAt);
    if (incident.openedAt && incident.restoredAt) {
        addFact(
            tr("Down for"), RecordTimes::length(incident.restoredAt->ms - incident.openedAt->ms));
    }
    if (incident.service) {
        addLink(tr("Service"), {RecordKind::Service, incident.service->value});
    }
    if (incident.item) {
        addLink(tr("CI"), {RecordKind::Item, incident.item->value});
    }
    if (incident.assignee) {
        addLink(tr("Assigned to"), {RecordKind::Person, incident.assignee->value});
    }
    if (incident.causedBy) {
        addLink(tr("Caused by"), {RecordKind::Change, incident.causedBy->value});
        addFact(
            tr("Known from"),
            incident.causeKind == CauseKind::Given ? tr("recorded") : incident.causeEvidence);
    }
}

void RecordBrief::fill(const ServiceRequest& request)
{
    setHead(u"%1 %2"_s.arg(RecordWords::kind(RecordKind::Request), request.number), request.title);
    addFact(tr("State"), RecordWords::requestState(request.state));
    addTime(tr("Requested"), request.requestedAt);
    addTime(tr("Due"), request.dueAt);
    addTime(tr("Fulfilled"), request.fulfilledAt);
    if (request.service) {
        addLink(tr("Service"), {RecordKind::Service, request.service->value});
    }
    if (request.change) {
        addLink(tr("Change"), {RecordKind::Change, request.change->value});
    }
}

void RecordBrief::fill(const Deployment& deployment)
{
    setHead(
        RecordWords::kind(RecordKind::Deployment),
        tr("%1 to %2", "version, environment").arg(deployment.version, deployment.environment));
    addFact(tr("Outcome"), RecordWords::outcome(deployment.outcome));
    addTime(tr("Started"), deployment.startedAt);
    addTime(tr("Finished"), deployment.finishedAt);
    if (deployment.startedAt && deployment.finishedAt) {
        addFact(
            tr("Took"), RecordTimes::length(deployment.finishedAt->ms - deployment.startedAt->ms));
    }
    if (deployment.service) {
        addLink(tr("Service"), {RecordKind::Service, deployment.service->value});
    }
    if (deployment.change) {
        addLink(tr("Change"), {RecordKind::Change, deployment.change->value});
    }
    addFact(tr("Commit"), deployment.commit.left(12));
    addFact(tr("Pipeline"), deployment.pipeline);
    addFact(
        tr("Rework"), deployment.unplannedRework ? tr("unplanned, after an incident") : QString());
    addFact(tr("Address"), deployment.url);
}

void RecordBrief::fill(const CalendarWindow& window)
{
    setHead(RecordWords::windowKind(window), window.name);
    addFact({}, window.reason);
    addFact(tr("Starts"), window.times.start.toIso().replace(u'T', u' ').left(16));
    addFact(tr("Zone"), QString::fromUtf8(window.times.zone));
    addFact(tr("Repeats"), window.recurrence.rules.join(u"; "_s));
    addFact(
        tr("Covers"),
        window.scope.isEverything()
            ? tr("everything")
            : tr("%n service(s)", nullptr, static_cast<int>(window.scope.services.size())));
    for (const ServiceId& service : window.scope.services.mid(0, 10)) {
        addLink({}, {RecordKind::Service, service.value});
    }
    for (const Suspension& suspension : window.suspensions) {
        addTime(tr("Suspended"), suspension.from);
        addFact({}, suspension.reason);
    }
}

} // namespace cb
