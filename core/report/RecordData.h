// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/ChangeRecordReport.h"

namespace cb {

/// What the parts of a change record share.
struct RecordData
{
    SnapshotPtr snapshot;
    ChangeRecordInput input;
    ReportLanguage language;
    NameLookup names;
    DisplayState state = DisplayState::Draft;

    template <typename TypedId>
    QString name(RecordKind kind, const std::optional<TypedId>& id) const
    {
        return id ? names.textOf({kind, id->value}) : QString();
    }

    QString person(const std::optional<PersonId>& id) const { return name(RecordKind::Person, id); }
};

/// Short ways to make tables.
namespace record {

ReportCell cell(const QString& text, int code = -1);
ReportCell dateCell(const std::optional<Instant>& at, const ReportLanguage& language);
ReportColumn column(
    const QString& key, const QString& title, CellKind kind, double width, double stretch);
void addRow(QList<ReportRow>& rows, const QList<ReportCell>& cells);
ReportTable table(
    const QString& name,
    const QString& title,
    const QList<ReportColumn>& columns,
    QList<ReportRow> rows);

} // namespace record

/// What other records say about the change; each is empty where there are none.
QList<ReportBlock> windowBlocks(const RecordData& data);
QList<ReportBlock> decisionBlocks(const RecordData& data);
QList<ReportBlock> deploymentBlocks(const RecordData& data);
QList<ReportBlock> incidentBlocks(const RecordData& data);
QList<ReportBlock> attachmentBlocks(const RecordData& data);
QList<ReportBlock> historyBlocks(const RecordData& data);

} // namespace cb
