// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ImportPlan.h"
#include "core/exchange/TableRowReader.h"

namespace cb {

/// Finds or makes the records that imported ones refer to. Persons and groups match by name, mail
/// or alias, never by guess; CIs and services by their exact name.
class ReferenceMaker
{
public:
    ReferenceMaker(const BoardIndex& board, ImportPlan& plan);

    std::optional<PersonId> person(Field field, QStringView name, qint64 line);
    std::optional<GroupId> group(Field field, QStringView name, qint64 line);
    std::optional<ServiceId> service(Field field, QStringView name);
    std::optional<ItemId> item(Field field, QStringView name);

    /// What else a row says about a CI; the first value that is given stays.
    struct ItemFacts
    {
        QStringView type;
        QStringView subtype;
        std::optional<ServiceId> service;
    };

    void describeItem(ItemId id, const ItemFacts& facts);
    /// Adds a member to a group, once.
    void addMember(GroupId group, PersonId person);
    std::optional<ServiceId> serviceOfItem(ItemId id) const;

    /// Puts what was made or changed into the plan.
    void finish();

private:
    void count(Field field, const QString& name, bool isMatched);
    void warnAmbiguous(Field field, const QString& name, qint64 line);

    const BoardIndex& m_board;
    ImportPlan& m_plan;
    QHash<QString, std::optional<PersonId>> m_persons; ///< by folded name
    QHash<QString, std::optional<GroupId>> m_groups;
    QHash<QString, ServiceId> m_services;
    QHash<QString, ItemId> m_items;
    QHash<ItemId, ConfigurationItem> m_itemRecords; ///< made, or known
    QSet<QUuid> m_changed;
    QHash<GroupId, Group> m_groupRecords;
    std::vector<Record> m_made;
    QList<ItemId> m_itemOrder;
    QList<GroupId> m_groupOrder;
    QHash<Field, QHash<QString, bool>> m_uses;
};

/// The parts of a cell that holds a list: apart by ; | or line ends, trimmed, without empty ones.
QList<QStringView> listParts(QStringView cell);

} // namespace cb
