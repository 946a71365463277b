// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deployments/DeliveryWords.h"

#include "core/domain/WallTime.h"

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

std::size_t at(qint32 row)
{
    return static_cast<std::size_t>(row);
}

} // namespace

QString DeliveryWords::version(qint32 row) const
{
    const DeploymentColumns& columns = *m_snapshot.deployments;
    const quint32 version = columns.versions[at(row)];
    return version == 0 ? tr("no version") : columns.strings.at(version);
}

QString DeliveryWords::when(qint64 ms) const
{
    const Instant instant{ms};
    return WallTime::toLocal(instant, m_times.zone()).date == m_times.today()
        ? tr("today, %1", "time of day").arg(m_times.time(instant))
        : m_times.day(instant);
}

QString DeliveryWords::changeNumber(qint32 row) const
{
    const qint32 change = m_snapshot.deployments->changes[at(row)];
    return change == noRow ? QString() : m_snapshot.changes->numbers.at(change);
}

QString DeliveryWords::shownVersion(const DeliveryCell& cell) const
{
    const bool isBack = cell.outcome == DeploymentOutcome::RolledBack && cell.running != noRow;
    return version(isBack ? cell.running : cell.newest);
}

QString DeliveryWords::since(const DeliveryCell& cell, Stage stage) const
{
    const DeploymentColumns& columns = *m_snapshot.deployments;
    const bool isRunning = cell.outcome == DeploymentOutcome::Running;
    const QString when =
        this->when(isRunning ? columns.startedAts[at(cell.newest)] : endOf(columns, cell.newest));
    const QString number = changeNumber(cell.newest);
    switch (cell.outcome) {
    case DeploymentOutcome::Succeeded:
    case DeploymentOutcome::Running:
        if (!number.isEmpty()) {
            return tr("%1, %2", "since, number of a change").arg(when, number);
        }
        return stage == Stage::Production ? tr("%1, no change", "since").arg(when) : when;
    case DeploymentOutcome::RolledBack:
        return cell.running == noRow
            ? tr("%1, nothing runs", "since").arg(when)
            : tr("%1, back from %2", "since, version").arg(when, version(cell.newest));
    case DeploymentOutcome::Failed:
    case DeploymentOutcome::Cancelled:
        return cell.running == noRow
            ? tr("%1, nothing runs", "since").arg(when)
            : tr("%1, %2 runs", "since, version").arg(when, version(cell.running));
    }
    Q_UNREACHABLE();
}

QString DeliveryWords::chip(const Drift& drift)
{
    switch (drift.kind) {
    case DriftKind::None:
        return {};
    case DriftKind::Behind:
        return tr("%n behind", "versions", drift.versions);
    case DriftKind::Unknown:
        return tr("unknown", "by how many versions an environment is behind");
    }
    Q_UNREACHABLE();
}

QString DeliveryWords::sentence(const DeliveryCell& cell, Stage stage, const QString& leader) const
{
    QStringList words{
        shownVersion(cell), RecordWords::outcome(cell.outcome).toLower(), since(cell, stage)};
    switch (cell.drift.kind) {
    case DriftKind::None:
        break;
    case DriftKind::Behind:
        words.append(tr("%n versions behind %1", nullptr, cell.drift.versions).arg(leader));
        break;
    case DriftKind::Unknown:
        words.append(tr("%1 never ran this version", "environment").arg(leader));
        break;
    }
    return words.join(u", "_s);
}

QString DeliveryWords::stage(Stage stage)
{
    switch (stage) {
    case Stage::Development:
        return tr("Development");
    case Stage::Test:
        return tr("Test", "stage of an environment");
    case Stage::Acceptance:
        return tr("Acceptance");
    case Stage::Production:
        return tr("Production");
    case Stage::Other:
        return tr("No known stage");
    }
    Q_UNREACHABLE();
}

QString DeliveryWords::level(IntegrationLevel level)
{
    switch (level) {
    case IntegrationLevel::Observe:
        return tr("observe", "how strictly the gate binds a service");
    case IntegrationLevel::Advise:
        return tr("advise", "how strictly the gate binds a service");
    case IntegrationLevel::Enforce:
        return tr("enforce", "how strictly the gate binds a service");
    }
    Q_UNREACHABLE();
}

QString DeliveryWords::serviceNote(const Service& service)
{
    const QString tier = RecordWords::tier(service.criticality);
    const QString level = DeliveryWords::level(service.integrationLevel);
    return tier.isEmpty() ? level : tr("%1, %2", "tier, level").arg(tier, level);
}

QString DeliveryWords::oldest(const WaitingCommits& waiting, qint64 atMs) const
{
    return waiting.oldestMs == noInstant
        ? QString()
        : tr("oldest %1", "age of a commit").arg(age(atMs - waiting.oldestMs));
}

QString DeliveryWords::age(qint64 ms)
{
    if (ms >= 2 * msPerDay) {
        return tr("%n days", nullptr, static_cast<int>(ms / msPerDay));
    }
    if (ms >= msPerHour) {
        return tr("%1 h", "hours").arg(ms / msPerHour);
    }
    return tr("%1 min").arg(std::max(qint64{0}, ms / msPerMinute));
}

} // namespace cb
