// SPDX-FileCopyrightText: 2026 The Changeboard developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/impact/Impact.h"
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
    std::shared_ptr<const Impact> impact; ///< null: it has no CIs, or the board no dependencies

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

/// What the change reaches along the dependencies; null where nothing can be said.
std::shared_ptr<const Impact> recordImpact(const SnapshotPtr& snapshot, ChangeId id, Instant now);
/// "8 services, 5 of tier 1"
QString reachText(const Impact& impact, const ReportLanguage& language);

/// What other records say about the change; each is empty where there are none.
QList<ReportBlock> impactBlocks(const RecordData& data);
QList<ReportBlock> windowBlocks(const RecordData& data);
QList<ReportBlock> conflictBlocks(const RecordData& data);
QList<ReportBlock> decisionBlocks(const RecordData& data);
QList<ReportBlock> deploymentBlocks(const RecordData& data);
QList<ReportBlock> incidentBlocks(const RecordData& data);
QList<ReportBlock> attachmentBlocks(const RecordData& data);
QList<ReportBlock> historyBlocks(const RecordData& data);

} // namespace cb
