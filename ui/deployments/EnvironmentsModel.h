// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Ids.h"
#include "ui/deployments/DeliveryArrangement.h"
#include "ui/records/RecordWords.h"

#include <QAbstractTableModel>
#include <QSet>

#include <memory>

namespace cb {

/// What a cell of the grid shows.
struct EnvironmentsCell
{
    enum class Kind
    {
        Group,
        Service,
        Deployment,
        NotHere, ///< the service was never deployed there
        Waiting
    };

    Kind kind = Kind::NotHere;
    QString first;
    QString second;
    QString chip;
    std::optional<DeploymentOutcome> outcome;
    bool warns = false;
};

/// Services as rows under the heads of their groups; the service, its environments and the commits
/// that wait as columns.
class EnvironmentsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit EnvironmentsModel(QObject* parent = nullptr);

    /// Folded groups stay folded by their key.
    void setArrangement(std::shared_ptr<const DeliveryArrangement> arrangement);

    const DeliveryArrangement& arrangement() const { return *m_arrangement; }

    int environmentCount() const { return static_cast<int>(m_arrangement->environments.size()); }

    static constexpr int serviceColumn = 0;

    int waitingColumn() const { return environmentCount() + 1; }

    /// -1 for the other columns.
    int environmentOf(int column) const
    {
        return column >= 1 && column <= environmentCount() ? column - 1 : -1;
    }

    bool isGroup(int row) const { return m_rows[static_cast<std::size_t>(row)].service < 0; }

    int groupOf(int row) const { return m_rows[static_cast<std::size_t>(row)].group; }

    /// In arrangement().services; -1: the head of a group.
    int serviceOf(int row) const { return m_rows[static_cast<std::size_t>(row)].service; }

    bool isFolded(int group) const;
    void setFolded(int group, bool isFolded);
    void setFoldedKeys(const QSet<QString>& keys);

    const QSet<QString>& foldedKeys() const { return m_foldedKeys; }

    /// Row of a group's head; -1 where groups have none.
    int rowOfGroup(int group) const;

    EnvironmentsCell cell(int row, int column) const;
    /// The whole of it in words, as assistive tools and tool tips say it.
    QString sentence(int row, int column) const;

    /// The deployment that a cell shows (the newest there), or the service in the other columns.
    std::optional<RecordRef> recordAt(int row, int column) const;

    /// Where a deployment is shown, or the newest one of a change: folded away or not.
    struct Place
    {
        int service = -1; ///< in arrangement().services
        int environment = -1; ///< column of environments
    };

    std::optional<Place> placeOf(const RecordRef& record) const;
    /// Where the deployment stands that started last.
    std::optional<Place> newest() const;
    /// Invalid where its group is folded.
    QModelIndex indexOf(const Place& place) const;
    int groupWith(int service) const;

    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row
    {
        int group = 0;
        int service = -1;
    };

    void layOut();
    template <typename Wanted>
    std::optional<Place> latest(Wanted wanted) const;
    const Service& service(int row) const;
    EnvironmentsCell waitingCell(int row) const;

    std::shared_ptr<const DeliveryArrangement> m_arrangement;
    RecordTimes m_times;
    QSet<QString> m_foldedKeys;
    std::vector<Row> m_rows;
};

} // namespace cb
