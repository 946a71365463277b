// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/JsonLines.h"
#include "core/exchange/ReferenceMaker.h"
#include "core/exchange/TableRowReader.h"

namespace cb {

/// The rows of one number, read and merged; the values of the first row that gives them.
struct RowGroup
{
    QString key; ///< number, external id, name or UID
    int row = 0; ///< the first one
    qint64 line = 0;
    std::vector<CellValue> values; ///< for each of TableRowReader::columns()
    QList<ItemId> items;
    QStringList itemNames;
    std::optional<ItemId> causeItem;
    int mergedRows = 0; ///< later ones that added something
    int equalRows = 0; ///< later ones that did not
    bool isDraft = false; ///< taken as a draft by a person
};

/// Makes the record that a group of rows describes: a new one, or the board's with what the file
/// says laid over it. Empty cells leave the board's values alone.
class RecordBuilder
{
public:
    RecordBuilder(
        const TableRowReader& reader,
        const BoardIndex& board,
        ReferenceMaker& references,
        ImportPlan& plan);

    /// Numbers of this file, so that its changes may name each other as predecessors.
    void announce(const QString& number, ChangeId id) { m_announced.insert(number, id); }

    /// Likewise for CIs that the file describes and depends on.
    void announceItem(const QString& name, ItemId id) { m_itemIds.insert(name, id); }

    PlannedRecord build(const RowGroup& group);
    /// A line of a dependency list; false where the board has it.
    bool buildDependency(const RowGroup& group);

private:
    PlannedRecord buildChange(const RowGroup& group);
    PlannedRecord buildIncident(const RowGroup& group);
    PlannedRecord buildRequest(const RowGroup& group);
    PlannedRecord buildDeployment(const RowGroup& group);
    PlannedRecord buildItem(const RowGroup& group);
    PlannedRecord buildPerson(const RowGroup& group);
    PlannedRecord buildWindow(const RowGroup& group);

    void setChangeText(Change& change, Field field, const CellValue& value);
    void setChangeInstant(Change& change, Field field, const CellValue& value);
    void setChangeChoice(Change& change, Field field, const CellValue& value);
    void setChangeReference(
        Change& change, const RowGroup& group, Field field, const CellValue& value);
    void finishChange(Change& change, const RowGroup& group, bool isNew);
    void setTimes(CalendarWindow& window, const RowGroup& group);
    void setScope(CalendarWindow& window, const RowGroup& group);
    void addDependency(ItemId upstream, ItemId downstream, const QString& type);
    void linkCause(Incident& incident, const RowGroup& group);

    const CellValue* given(const RowGroup& group, Field field) const;
    std::optional<Instant> instant(const RowGroup& group, Field field) const;
    const Change* knownChange(QStringView number, const RowGroup& group, Field field);
    void warn(const RowGroup& group, const QString& kind, Field field, const QString& text);

    /// What a record looks like beside the board's.
    template <typename T>
    PlannedRecord planned(const RowGroup& group, const T* existing, T&& record) const;

    const TableRowReader& m_reader;
    const BoardIndex& m_board;
    ReferenceMaker& m_references;
    ImportPlan& m_plan;
    QHash<QString, ChangeId> m_announced;
    QHash<QString, ItemId> m_itemIds;
};

template <typename T>
PlannedRecord RecordBuilder::planned(const RowGroup& group, const T* existing, T&& record) const
{
    PlannedRecord result;
    result.row = group.row;
    result.line = group.line;
    result.itemNames = group.itemNames;
    if (existing == nullptr) {
        result.outcome = ImportOutcome::New;
    } else if (*existing == record) {
        result.outcome = ImportOutcome::Equal;
    } else {
        result.outcome = ImportOutcome::Changed;
        const QJsonObject before = recordToJson(*existing);
        const QJsonObject after = recordToJson(record);
        for (auto it = after.constBegin(); it != after.constEnd(); ++it) {
            if (before.value(it.key()) != it.value()) {
                result.changedFields.append(it.key());
            }
        }
    }
    result.record = std::forward<T>(record);
    return result;
}

} // namespace cb
