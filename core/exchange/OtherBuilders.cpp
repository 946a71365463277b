// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ExchangeText.h"
#include "core/exchange/RecordBuilder.h"

using namespace Qt::Literals::StringLiterals;

namespace cb {

PlannedRecord RecordBuilder::buildDeployment(const RowGroup& group)
{
    const Deployment* existing = m_board.deployment(group.key);
    Deployment deployment;
    if (existing != nullptr) {
        deployment = *existing;
    } else {
        deployment.id = DeploymentId::make();
        deployment.externalId = group.key;
    }
    const auto setText = [this, &group](QString& text, Field field) {
        const CellValue* value = given(group, field);
        text = value != nullptr ? value->text.toString() : text;
    };
    const auto setInstant = [this, &group](std::optional<Instant>& at, Field field) {
        const std::optional<Instant> value = instant(group, field);
        at = value ? value : at;
    };
    setText(deployment.environment, Field::Environment);
    setText(deployment.version, Field::Version);
    setText(deployment.commit, Field::Commit);
    setText(deployment.pipeline, Field::Pipeline);
    setText(deployment.url, Field::Url);
    setInstant(deployment.firstCommitAt, Field::FirstCommitAt);
    setInstant(deployment.startedAt, Field::ActualStart);
    setInstant(deployment.finishedAt, Field::ActualEnd);
    if (const CellValue* service = given(group, Field::Service)) {
        deployment.service = m_references.service(Field::Service, service->text);
    }
    if (const CellValue* rework = given(group, Field::Rework)) {
        deployment.unplannedRework = rework->number != 0;
    }
    if (const CellValue* number = given(group, Field::RelatedChange)) {
        const Change* change = knownChange(number->text, group, Field::RelatedChange);
        deployment.change = change != nullptr ? std::optional(change->id) : deployment.change;
    }
    if (const CellValue* outcome = given(group, Field::Outcome)) {
        deployment.outcome = static_cast<DeploymentOutcome>(outcome->number);
    }
    return planned(group, existing, std::move(deployment));
}

void RecordBuilder::addDependency(ItemId upstream, ItemId downstream, const QString& type)
{
    const Dependency dependency{upstream, downstream, type};
    if (!m_board.hasDependency(upstream, downstream) && !m_plan.dependencies.contains(dependency)) {
        m_plan.dependencies.append(dependency);
    }
}

bool RecordBuilder::buildDependency(const RowGroup& group)
{
    const CellValue* upstream = given(group, Field::Upstream);
    const CellValue* downstream = given(group, Field::Downstream);
    if (upstream == nullptr || downstream == nullptr) {
        return false;
    }
    const std::optional<ItemId> from = m_references.item(Field::Upstream, upstream->text);
    const std::optional<ItemId> to = m_references.item(Field::Downstream, downstream->text);
    const CellValue* type = given(group, Field::DependencyType);
    const qsizetype before = m_plan.dependencies.size();
    if (from && to) {
        addDependency(*from, *to, type != nullptr ? type->text.toString() : QString());
    }
    return m_plan.dependencies.size() > before;
}

PlannedRecord RecordBuilder::buildItem(const RowGroup& group)
{
    const ConfigurationItem* existing = m_board.item(group.key);
    ConfigurationItem item;
    if (existing != nullptr) {
        item = *existing;
    } else {
        item.id = m_itemIds.contains(group.key) ? m_itemIds.value(group.key) : ItemId::make();
        item.name = group.key;
    }
    const auto setText = [this, &group](QString& text, Field field) {
        const CellValue* value = given(group, field);
        text = value != nullptr ? value->text.toString() : text;
    };
    setText(item.type, Field::Type);
    setText(item.subtype, Field::CiSubtype);
    setText(item.environment, Field::Environment);
    if (const CellValue* service = given(group, Field::Service)) {
        item.service = m_references.service(Field::Service, service->text);
    }
    if (const CellValue* owner = given(group, Field::Owner)) {
        item.owner = m_references.person(Field::Owner, owner->text, group.line);
    }
    if (const CellValue* criticality = given(group, Field::Criticality)) {
        item.criticality = static_cast<int>(criticality->number);
    }
    if (const CellValue* upstream = given(group, Field::Upstream)) {
        for (const QStringView name : listParts(upstream->text)) {
            const ItemId other = m_itemIds.value(name.toString());
            const std::optional<ItemId> found =
                other.isNull() ? m_references.item(Field::Upstream, name) : std::optional(other);
            if (found && *found != item.id) {
                addDependency(*found, item.id, {});
            }
        }
    }
    return planned(group, existing, std::move(item));
}

PlannedRecord RecordBuilder::buildPerson(const RowGroup& group)
{
    const QList<const Person*> matches = m_board.persons(group.key);
    const Person* existing = matches.size() == 1 ? matches.first() : nullptr;
    Person person;
    if (existing != nullptr) {
        person = *existing;
    } else {
        person.id = PersonId::make();
        person.name = group.key;
    }
    if (const CellValue* mail = given(group, Field::Mail)) {
        person.mail = mail->text.toString();
    }
    if (const CellValue* active = given(group, Field::Active)) {
        person.active = active->number != 0;
    }
    if (const CellValue* logins = given(group, Field::Login)) {
        for (const QStringView login : listParts(logins->text)) {
            const Alias alias{u"import"_s, login.toString()};
            if (!person.aliases.contains(alias)) {
                person.aliases.append(alias);
            }
        }
    }
    if (const CellValue* roles = given(group, Field::Roles)) {
        for (const QStringView word : listParts(roles->text)) {
            const std::optional<Role> role = fromText<Role>(word.toString().replace(u' ', u'_'));
            if (!role) {
                warn(
                    group,
                    u"unknown-value"_s,
                    Field::Roles,
                    translate("cb", "\"%1\" is no role: it is left out.").arg(shortened(word)));
            } else if (!person.roles.contains(*role)) {
                person.roles.append(*role);
            }
        }
    }
    if (const CellValue* teams = given(group, Field::Group)) {
        for (const QStringView name : listParts(teams->text)) {
            const std::optional<GroupId> team = m_references.group(Field::Group, name, group.line);
            if (team) {
                m_references.addMember(*team, person.id);
            }
        }
    }
    return planned(group, existing, std::move(person));
}

/// A cell with a time is an instant; two days without times are whole days, both of them inside.
void RecordBuilder::setTimes(CalendarWindow& window, const RowGroup& group)
{
    const CellValue* start = given(group, Field::PlannedStart);
    const CellValue* end = given(group, Field::PlannedEnd);
    if (start == nullptr || end == nullptr) {
        return;
    }
    const CellValue* named = given(group, Field::Zone);
    QTimeZone zone(named != nullptr ? named->text.toLatin1() : m_plan.mapping.zone);
    if (!zone.isValid()) {
        zone = QTimeZone(QByteArrayLiteral("UTC"));
    }
    window.times = {};
    window.times.zone = zone.id();
    window.times.lengthKind = LengthKind::Exact;
    window.times.start = WallTime::toLocal({start->number}, zone);
    if (start->hasTime || end->hasTime) {
        window.times.ms = end->number - start->number;
        return;
    }
    window.times.isAllDay = true;
    window.times.days = static_cast<int>(window.times.start.date.daysTo(
                            WallTime::toLocal({end->number}, zone).date))
        + 1;
}

void RecordBuilder::setScope(CalendarWindow& window, const RowGroup& group)
{
    if (const CellValue* services = given(group, Field::Service)) {
        window.scope.services.clear();
        for (const QStringView name : listParts(services->text)) {
            const std::optional<ServiceId> id = m_references.service(Field::Service, name);
            if (id) {
                window.scope.services.append(*id);
            }
        }
    }
    if (!group.items.isEmpty()) {
        window.scope.items = group.items;
    }
    if (const CellValue* environments = given(group, Field::Environment)) {
        window.scope.environments.clear();
        for (const QStringView name : listParts(environments->text)) {
            window.scope.environments.append(name.toString());
        }
    }
}

PlannedRecord RecordBuilder::buildWindow(const RowGroup& group)
{
    const CalendarWindow* existing = m_board.window(group.key);
    CalendarWindow window;
    if (existing != nullptr) {
        window = *existing;
    } else {
        window.id = WindowId::make();
        window.sourceUid = group.key;
        window.kind = WindowKind::Maintenance;
    }
    if (const CellValue* name = given(group, Field::Title)) {
        window.name = name->text.trimmed().toString();
    }
    const CellValue* description = given(group, Field::Description);
    const CellValue* reason = given(group, Field::Justification);
    if (reason != nullptr || description != nullptr) {
        window.reason = (reason != nullptr ? reason : description)->text.toString();
    }
    if (const CellValue* sequence = given(group, Field::Sequence)) {
        window.sourceSequence = static_cast<int>(sequence->number);
    }
    if (const CellValue* kind = given(group, Field::Kind)) {
        window.kind = static_cast<WindowKind>(kind->number);
        window.isHard = !kind->text.contains(u"soft", Qt::CaseInsensitive);
    }
    setTimes(window, group);
    setScope(window, group);
    return planned(group, existing, std::move(window));
}

} // namespace cb
