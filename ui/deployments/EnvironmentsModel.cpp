// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deployments/EnvironmentsModel.h"

#include "ui/deployments/DeliveryWords.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cb {
namespace {

std::size_t at(qsizetype place)
{
    return static_cast<std::size_t>(place);
}

} // namespace

EnvironmentsModel::EnvironmentsModel(QObject* parent)
    : QAbstractTableModel(parent)
    , m_arrangement(std::make_shared<DeliveryArrangement>())
    , m_times(QTimeZone::utc(), {})
{}

void EnvironmentsModel::setArrangement(std::shared_ptr<const DeliveryArrangement> arrangement)
{
    beginResetModel();
    m_arrangement = std::move(arrangement);
    retranslate();
    layOut();
    endResetModel();
}

void EnvironmentsModel::retranslate()
{
    m_times = RecordTimes(m_arrangement->snapshot->zone(), m_arrangement->query.now);
}

void EnvironmentsModel::layOut()
{
    m_rows.clear();
    for (int g = 0; g < m_arrangement->groups.size(); ++g) {
        const DeliveryGroup& group = m_arrangement->groups[g];
        if (!group.title.isEmpty()) {
            m_rows.push_back({g, -1});
        }
        for (int service = group.begin; service < group.end && !isFolded(g); ++service) {
            m_rows.push_back({g, service});
        }
    }
}

bool EnvironmentsModel::isFolded(int group) const
{
    return m_foldedKeys.contains(m_arrangement->groups.at(group).key);
}

void EnvironmentsModel::setFolded(int group, bool isFolded)
{
    if (this->isFolded(group) == isFolded) {
        return;
    }
    const DeliveryGroup& which = m_arrangement->groups.at(group);
    const int head = rowOfGroup(group);
    if (isFolded) {
        beginRemoveRows({}, head + 1, head + which.count());
        m_foldedKeys.insert(which.key);
        layOut();
        endRemoveRows();
    } else {
        beginInsertRows({}, head + 1, head + which.count());
        m_foldedKeys.remove(which.key);
        layOut();
        endInsertRows();
    }
    emit dataChanged(index(head, 0), index(head, columnCount() - 1));
}

void EnvironmentsModel::setFoldedKeys(const QSet<QString>& keys)
{
    beginResetModel();
    m_foldedKeys = keys;
    layOut();
    endResetModel();
}

int EnvironmentsModel::rowOfGroup(int group) const
{
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].group == group) {
            return m_rows[row].service < 0 ? static_cast<int>(row) : -1;
        }
    }
    return -1;
}

const Service& EnvironmentsModel::service(int row) const
{
    const ServiceDelivery& delivery = m_arrangement->services[at(serviceOf(row))];
    return m_arrangement->snapshot->directory->services.at(delivery.service);
}

EnvironmentsCell EnvironmentsModel::cell(int row, int column) const
{
    if (isGroup(row)) {
        const DeliveryGroup& group = m_arrangement->groups.at(groupOf(row));
        return {.kind = EnvironmentsCell::Kind::Group, .first = group.title, .second = group.words};
    }
    if (column == serviceColumn) {
        return {
            .kind = EnvironmentsCell::Kind::Service,
            .first = service(row).name,
            .second = DeliveryWords::serviceNote(service(row))};
    }
    if (column == waitingColumn()) {
        return waitingCell(row);
    }
    const int environment = environmentOf(column);
    const DeliveryCell& cell = m_arrangement->cell(serviceOf(row), environment);
    if (cell.isEmpty()) {
        return {.kind = EnvironmentsCell::Kind::NotHere, .first = tr("not here")};
    }
    const DeliveryWords words(*m_arrangement->snapshot, m_times);
    return {
        .kind = EnvironmentsCell::Kind::Deployment,
        .first = words.shownVersion(cell),
        .second = words.since(cell, m_arrangement->environment(environment).stage),
        .chip = DeliveryWords::chip(cell.drift),
        .outcome = cell.outcome};
}

EnvironmentsCell EnvironmentsModel::waitingCell(int row) const
{
    const WaitingCommits& waiting = m_arrangement->services[at(serviceOf(row))].waiting;
    EnvironmentsCell cell{.kind = EnvironmentsCell::Kind::Waiting};
    if (!waiting.isKnown) {
        cell.first = u"–"_s;
        return cell;
    }
    const qint64 now = m_arrangement->query.asOf.ms;
    cell.first = QLocale().toString(waiting.commits);
    cell.second = DeliveryWords(*m_arrangement->snapshot, m_times).oldest(waiting, now);
    cell.warns = waiting.commits > 0 && now - waiting.oldestMs > longWaitMs;
    return cell;
}

QString EnvironmentsModel::sentence(int row, int column) const
{
    const EnvironmentsCell shown = cell(row, column);
    switch (shown.kind) {
    case EnvironmentsCell::Kind::Group:
    case EnvironmentsCell::Kind::Service:
        return tr("%1, %2", "service or team, and what is known of it")
            .arg(shown.first, shown.second);
    case EnvironmentsCell::Kind::Waiting: {
        const WaitingCommits& waiting = m_arrangement->services[at(serviceOf(row))].waiting;
        if (!waiting.isKnown) {
            return tr("%1, commits that wait are not known: nothing has succeeded in production, "
                      "or in an environment before it")
                .arg(service(row).name);
        }
        const QString count = tr("%n commits wait for production", nullptr, waiting.commits);
        const QString all = shown.second.isEmpty() ? count : u"%1, %2"_s.arg(count, shown.second);
        const QString whole = u"%1, %2"_s.arg(service(row).name, all);
        return shown.warns ? tr("%1: longer than 30 days").arg(whole) : whole;
    }
    case EnvironmentsCell::Kind::NotHere:
    case EnvironmentsCell::Kind::Deployment:
        break;
    }
    const int environment = environmentOf(column);
    const QString place = tr("%1, %2", "service, environment")
                              .arg(service(row).name, m_arrangement->environment(environment).name);
    const DeliveryCell& cell = m_arrangement->cell(serviceOf(row), environment);
    if (cell.isEmpty()) {
        return tr("%1: not here", "service and environment").arg(place);
    }
    const QString leader = cell.drift.leader < 0
        ? QString()
        : m_arrangement->history->environments.at(cell.drift.leader).name;
    const DeliveryWords words(*m_arrangement->snapshot, m_times);
    return tr("%1: %2", "service and environment: what runs there")
        .arg(place, words.sentence(cell, m_arrangement->environment(environment).stage, leader));
}

std::optional<RecordRef> EnvironmentsModel::recordAt(int row, int column) const
{
    if (isGroup(row)) {
        return std::nullopt;
    }
    const int environment = environmentOf(column);
    if (environment >= 0) {
        const DeliveryCell& cell = m_arrangement->cell(serviceOf(row), environment);
        if (!cell.isEmpty()) {
            const DeploymentColumns& columns = *m_arrangement->snapshot->deployments;
            return RecordRef{RecordKind::Deployment, columns.ids[at(cell.newest)]};
        }
    }
    return RecordRef{RecordKind::Service, service(row).id.value};
}

/// The cell for whose newest deployment `wanted(row)` holds; of several the one that started last.
template <typename Wanted>
std::optional<EnvironmentsModel::Place> EnvironmentsModel::latest(Wanted wanted) const
{
    const DeploymentColumns& columns = *m_arrangement->snapshot->deployments;
    std::optional<Place> best;
    qint64 bestStart = noInstant;
    for (int service = 0; service < static_cast<int>(m_arrangement->services.size()); ++service) {
        for (int e = 0; e < environmentCount(); ++e) {
            const qint32 newest = m_arrangement->cell(service, e).newest;
            if (newest != noRow && wanted(newest) && columns.startedAts[at(newest)] > bestStart) {
                bestStart = columns.startedAts[at(newest)];
                best = Place{service, e};
            }
        }
    }
    return best;
}

std::optional<EnvironmentsModel::Place> EnvironmentsModel::placeOf(const RecordRef& record) const
{
    const BoardSnapshot& snapshot = *m_arrangement->snapshot;
    const DeploymentColumns& columns = *snapshot.deployments;
    if (record.kind == RecordKind::Deployment) {
        const int wanted = columns.rowOf(DeploymentId{record.id});
        return latest([wanted](qint32 row) { return row == wanted; });
    }
    if (record.kind == RecordKind::Change) {
        const int wanted = snapshot.changes->rowOf(ChangeId{record.id});
        return wanted == noRow
            ? std::nullopt
            : latest([&](qint32 row) { return columns.changes[at(row)] == wanted; });
    }
    return std::nullopt;
}

std::optional<EnvironmentsModel::Place> EnvironmentsModel::newest() const
{
    return latest([](qint32) { return true; });
}

QModelIndex EnvironmentsModel::indexOf(const Place& place) const
{
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].service == place.service) {
            return index(static_cast<int>(row), place.environment + 1);
        }
    }
    return {};
}

int EnvironmentsModel::groupWith(int service) const
{
    const QList<DeliveryGroup>& groups = m_arrangement->groups;
    const auto found = std::find_if(groups.cbegin(), groups.cend(), [service](const auto& group) {
        return service < group.end;
    });
    return static_cast<int>(found - groups.cbegin());
}

int EnvironmentsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int EnvironmentsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : environmentCount() + 2;
}

QVariant EnvironmentsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    if (isGroup(index.row()) && index.column() > 0) {
        return {}; // the head goes over all columns
    }
    switch (role) {
    case Qt::DisplayRole: {
        const EnvironmentsCell shown = cell(index.row(), index.column());
        return shown.second.isEmpty() ? shown.first : u"%1, %2"_s.arg(shown.first, shown.second);
    }
    case Qt::AccessibleTextRole:
        return sentence(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return index.column() == waitingColumn() ? int(Qt::AlignTrailing | Qt::AlignVCenter)
                                                 : int(Qt::AlignLeading | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant EnvironmentsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return section == waitingColumn() ? int(Qt::AlignTrailing | Qt::AlignVCenter)
                                          : int(Qt::AlignLeading | Qt::AlignVCenter);
    }
    const int environment = environmentOf(section);
    if (role == Qt::ToolTipRole) {
        if (section == waitingColumn()) {
            return tr("Commits that succeeded in an environment before production later than the "
                      "one that production took last, and have not reached production. Counted "
                      "from the deployments on this board.");
        }
        return environment < 0
            ? QVariant()
            : DeliveryWords::stage(m_arrangement->environment(environment).stage);
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) {
        return {};
    }
    if (section == serviceColumn) {
        return tr("Service");
    }
    if (section == waitingColumn()) {
        return tr("Commits wait");
    }
    QString name = m_arrangement->environment(environment).name;
    return name.replace(0, 1, name.left(1).toUpper());
}

Qt::ItemFlags EnvironmentsModel::flags(const QModelIndex& index) const
{
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    return isGroup(index.row()) ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace cb
